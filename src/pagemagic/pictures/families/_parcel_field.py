"""A field as an instrument sees it: cells in a five-step scale inside a surveyed border. Lengths in tenths."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.geometry import SCALE, Point, cos, divided, line, polygon, rect, sin
from pagemagic.pictures.stream import Stream

CELL = 220
SHARES = (13, 37, 65, 88, 100)
"""Up to which part of a hundred of all cells, dry to wet, each of the five levels reaches."""


def noise(stream: Stream) -> Callable[[int, int], int]:
    """A smooth integer field: the sum of four waves, each about -10 000 to 10 000 high and some 12 to 40 cells long."""
    waves = [
        (stream.between(3, 13), stream.between(-13, 13), stream.below(360)),
        (stream.between(-13, 13), stream.between(4, 15), stream.below(360)),
        (stream.between(10, 24), stream.between(-8, 8), stream.below(360)),
        (stream.between(-24, 24), stream.between(14, 28), stream.below(360)),
    ]
    weights = (4, 4, 2, 1)

    def at(x: int, y: int) -> int:
        return sum(w * sin(a * x + b * y + c) for w, (a, b, c) in zip(weights, waves, strict=True))

    return at


def graded(values: Sequence[int]) -> list[int]:
    """The level, 1 to 5, of each value by its rank, so each level gets its share whatever the values are."""
    order = sorted(range(len(values)), key=lambda at: (values[at], at))
    result = [0] * len(values)
    for rank, at in enumerate(order):
        share = rank * 100 // len(values)
        result[at] = next(level for level, upto in enumerate(SHARES, 1) if share < upto)
    return result


def border(stream: Stream, width: int, height: int) -> list[Point]:
    """Nine corners of a field, clockwise, between 62 and 96 % of the way from the middle to the edge of the box."""
    corners = []
    start = stream.below(40)
    for at in range(9):
        degrees = start + at * 40 + stream.between(-9, 9)
        reach = stream.between(68, 80) if at % 3 == 1 else stream.between(86, 96)
        # The ray to the edge of the box, so that the field fills its frame rather than a circle.
        c, s = cos(degrees), sin(degrees)
        long = min(width * SCALE // (2 * max(abs(c), 1)), height * SCALE // (2 * max(abs(s), 1)))
        long = min(long, (width + height) * 29 // 100)
        x = width // 2 + divided(long * reach * c, 100 * SCALE)
        y = height // 2 + divided(long * reach * s, 100 * SCALE)
        corners.append((divided(x, 10) * 10, divided(y, 10) * 10))
    return corners


def contains(corners: Sequence[Point], x: int, y: int) -> bool:
    """Whether a point lies inside a polygon (even and odd crossings of a ray to the right)."""
    inside = False
    for (ax, ay), (bx, by) in zip(corners, [*corners[1:], corners[0]], strict=True):
        if (ay > y) != (by > y):
            # Compare without dividing: the sign of the edge's height decides which way the inequality turns.
            left = (x - ax) * (by - ay) < (bx - ax) * (y - ay)
            inside ^= left if by > ay else not left
    return inside


def runs(cells: dict[Point, int]) -> dict[int, list[str]]:
    """Path data of cells by level, equal neighbours in a row merged. Keys are columns and rows."""
    paths: dict[int, list[str]] = {}
    for column, row in sorted(cells, key=lambda cell: (cell[1], cell[0])):
        level = cells[column, row]
        if cells.get((column - 1, row)) == level:
            continue
        end = column + 1
        while cells.get((end, row)) == level:
            end += 1
        paths.setdefault(level, []).append(rect(column * CELL, row * CELL, (end - column) * CELL, CELL))
    return paths


def field(stream: Stream, columns: int, rows: int) -> list[Shape]:
    """The picture: cells, border with nodes, rulers at the top and the start, one probed cell under a cross hair.

    The field lies within the middle two thirds of the height: a lying frame keeps it whole.
    """
    width, height = columns * CELL, rows * CELL
    margin = rows // 6 * CELL
    corners = [(x, y + margin) for x, y in border(stream, width, height - 2 * margin)]
    wet = noise(stream)
    inside = [
        (column, row)
        for row in range(rows)
        for column in range(columns)
        if _reached(corners, column * CELL, row * CELL)
    ]
    cells = dict(zip(inside, graded([wet(column, row) for column, row in inside]), strict=True))
    whole = {
        (column, row): level
        for (column, row), level in cells.items()
        if all(contains(corners, x, y) for x, y in _corners(column * CELL, row * CELL))
    }
    shapes: list[Shape] = [{"c": "fg", "d": rect(0, 0, width, height)}]
    shapes += [Shape(c=f"f{level}", d="".join(paths)) for level, paths in sorted(runs(cells).items())]
    grid = "".join(f"M{x * CELL // 10} 0v{height // 10}" for x in range(1, columns))
    grid += "".join(f"M0 {y * CELL // 10}h{width // 10}" for y in range(1, rows))
    shapes.append({"c": "sg", "d": grid, "w": "1.5"})
    # What lies beyond the border is covered: the cells end where the field ends. The ring runs the other way, and is a hole.
    shapes.append({"c": "fg", "d": rect(0, 0, width, height) + polygon(corners[::-1])})
    shapes.append({"c": "sl", "d": polygon(corners), "w": "2"})
    shapes.append({"c": "fl", "d": _squares(corners, 50)})
    shapes.append({"c": "fg", "d": _squares(corners, 30)})
    shapes.append({"c": "sl", "d": rulers(columns, rows), "w": ".6"})
    return shapes + _probe(stream, whole, width, height)


def _corners(x: int, y: int) -> list[Point]:
    """The corners of the cell at a place, clockwise."""
    return [(x, y), (x + CELL, y), (x + CELL, y + CELL), (x, y + CELL)]


def _reached(border: Sequence[Point], x: int, y: int) -> bool:
    """Whether any part of a cell lies inside a border, but for the thinnest slivers."""
    tips = any(x <= across <= x + CELL and y <= down <= y + CELL for across, down in border)
    middles = [(x + CELL // 2, y), (x + CELL, y + CELL // 2), (x + CELL // 2, y + CELL), (x, y + CELL // 2)]
    return tips or any(contains(border, *one) for one in (*_corners(x, y), *middles))


def rulers(columns: int, rows: int, cell: int = CELL) -> str:
    """Ticks at each cell along the top and the start edge, every fifth a long one."""
    size = cell // 10
    top = "".join(f"M{x * size} 0v{12 if x % 5 == 0 else 6}" for x in range(1, columns))
    return top + "".join(f"M0 {y * size}h{12 if y % 5 == 0 else 6}" for y in range(1, rows))


def _squares(points: Sequence[Point], half: int) -> str:
    return "".join(rect(x - half, y - half, 2 * half, 2 * half) for x, y in points)


def _probe(stream: Stream, cells: dict[Point, int], width: int, height: int) -> list[Shape]:
    columns, rows = width // CELL, height // CELL
    column = columns * stream.pick((36, 38, 62, 64)) // 100
    row = rows * stream.between(43, 56) // 100
    # A dent of the border may leave the wished place outside: then the nearest cell inside.
    column, row = min(cells, key=lambda cell: ((cell[0] - column) ** 2 + (cell[1] - row) ** 2, cell))
    x, y, half = column * CELL + CELL // 2, row * CELL + CELL // 2, CELL // 2
    gap = half + 20
    hair = line(x, 0, x, y - gap) + line(x, y + gap, x, height) + line(0, y, x - gap, y) + line(x + gap, y, width, y)
    return [
        {"c": "sl dash", "d": hair, "w": "1"},
        {"c": "fg", "d": rect(x - half - 20, y - half - 20, CELL + 40, CELL + 40)},
        {"c": "f6", "d": rect(x - half, y - half, CELL, CELL)},
    ]
