"""The tiles of the mosaic family: which colour, which figure, and what may stand beside what.

The laws: cells that share an edge never have the same ground; cells that touch, even at a corner, never hold the same
motif; empty cells never share an edge. Where the picture stands on the first colour itself, no tile at its rim has it: it
would dissolve into the ground.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.geometry import circle, half_disc, numbers, polygon, quarter, rect, ring, sector
from pagemagic.pictures.motifs.placing import motif_shapes
from pagemagic.pictures.stream import Stream

SIDE = 240
"""The side of a cell, in tenths."""

Ground = Literal["1", "2", "3", "4", "5", ""]
"""A colour letter; empty where the section's own ground shows."""

GROUNDS: tuple[tuple[Ground, int], ...] = (("1", 5), ("4", 4), ("3", 3), ("2", 2))
"""The grounds and how often they come."""

INKS: dict[Ground, tuple[tuple[str, str], ...]] = {
    "1": (("3", "4"), ("2", "1"), ("3", "1")),
    "2": (("4", "2"), ("1", "2")),
    "3": (("1", "3"), ("4", "3")),
    "4": (("2", "4"), ("3", "4")),
    "5": (("3", "5"),),
}
"""For each ground the pairs of main colour and cut in which a motif reads well on it."""

FIGURES: dict[Ground, tuple[str, ...]] = {
    "1": ("2", "3"),
    "2": ("4", "1"),
    "3": ("1", "4"),
    "4": ("2", "3"),
    "5": ("3",),
}
"""For each ground the colours of plain geometric figures on it."""

Figure = Literal["quarter", "petal", "half", "disc", "ring", "echo", "diamond"]
ORNAMENTS: tuple[tuple[Figure, int], ...] = (
    ("quarter", 5),
    ("petal", 3),
    ("half", 3),
    ("echo", 3),
    ("disc", 2),
    ("ring", 1),
    ("diamond", 1),
)
"""The figures of a mosaic without motifs, and how often they come."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One tile: ``span`` cells wide and high, its first cell at ``column``, ``row``."""

    column: int
    row: int
    ground: Ground
    span: int = 1
    motif: str = ""
    figure: Figure | None = None
    ink: tuple[str, str] = ("", "")
    """Main colour and cut of the motif; of a figure, the first counts."""
    turn: int = 0
    """Quarter turns of the figure."""

    @property
    def empty(self) -> bool:
        """Whether the tile shows its ground alone."""
        return not self.motif and self.figure is None


def touching(a: Cell, b: Cell, *, corners: bool) -> bool:
    """Whether two tiles share an edge or, with ``corners``, at least a corner."""
    dx = max(a.column - (b.column + b.span), b.column - (a.column + a.span))
    dy = max(a.row - (b.row + b.span), b.row - (a.row + a.span))
    if corners:
        return dx <= 0 and dy <= 0
    return (dx == 0 and dy < 0) or (dy == 0 and dx < 0)


def lay(
    columns: int,
    rows: int,
    stream: Stream,
    motifs: Sequence[str],
    *,
    placed: Sequence[Cell] = (),
    empties: int = 0,
    rim: Collection[tuple[int, int]] = (),
) -> list[Cell]:
    """Fill the grid in reading order around the tiles already ``placed``.

    About a quarter of the new tiles are quarter discs and up to ``empties`` stay empty; the others take the motifs
    evenly. The cells of the ``rim`` border on the first colour. Gives the new tiles only.
    """
    free = [(x, y) for y in range(rows) for x in range(columns) if not _covered(x, y, placed)]
    shapes = max(len(free) // 4, 1)
    kinds = stream.shuffled(
        [*("empty",) * empties, *("figure",) * shapes, *("motif",) * (len(free) - empties - shapes)]
    )
    cells = list(placed)
    used = dict.fromkeys(motifs, 0)
    for (x, y), kind in zip(free, kinds, strict=False):
        cell = _tile(Cell(x, y, ""), kind, cells, used, stream, ("1",) if (x, y) in rim else ())
        if cell.motif:
            used[cell.motif] += 1
        cells.append(cell)
    return cells[len(placed) :]


def _covered(x: int, y: int, placed: Sequence[Cell]) -> bool:
    return any(0 <= x - cell.column < cell.span and 0 <= y - cell.row < cell.span for cell in placed)


def _tile(
    at: Cell, kind: str, cells: Sequence[Cell], used: dict[str, int], stream: Stream, outside: tuple[Ground, ...]
) -> Cell:
    """The next tile; ``outside`` is the colour that lies beyond the picture's edge at this place."""
    beside = [cell for cell in cells if touching(at, cell, corners=False)]
    near = [cell.motif for cell in cells if touching(at, cell, corners=True)]
    fewest = sorted((count, name) for name, count in used.items() if name not in near)
    taken = [*(cell.ground for cell in beside), *outside]
    grounds: list[tuple[Ground, int]] = [(ground, weight) for ground, weight in GROUNDS if ground not in taken]
    # Four neighbours may have taken all four; the fifth ground is for that case alone.
    grounds = grounds or [("5", 1)]
    if kind == "empty" and not any(cell.empty for cell in beside):
        # Light where it can be: an empty tile is a pause.
        return replace(at, ground=grounds[0][0])
    # In the colour of the figure beside it a tile would melt into that.
    drawn = [cell.ink[0] for cell in beside if cell.figure]
    ground = stream.weighted([one for one in grounds if one[0] not in drawn] or grounds)
    # A figure in the colour of the next tile would melt into it.
    apart = [colour for colour in FIGURES[ground] if colour not in taken]
    if fewest and (kind != "figure" or not apart):
        rarest = [name for name in used if name not in near and used[name] == fewest[0][0]]
        return Cell(at.column, at.row, ground, motif=stream.pick(rarest), ink=stream.pick(INKS[ground]))
    figure: Figure = "quarter" if used else stream.weighted(ORNAMENTS)
    ink = stream.pick(apart or FIGURES[ground])
    return Cell(at.column, at.row, ground, figure=figure, ink=(ink, ground), turn=stream.below(4))


def cell_shapes(cells: Sequence[Cell], x: int = 0, y: int = 0, side: int = SIDE) -> list[Shape]:
    """The shapes of tiles, the grid's corner at ``x, y``: grounds first, each colour one path, then what is on them."""
    grounds: dict[str, str] = {}
    figures: dict[str, str] = {}
    motifs: list[Shape] = []
    for cell in cells:
        left, top, size = x + cell.column * side, y + cell.row * side, cell.span * side
        if cell.ground:
            # A tenth more than the cell: no light falls through the joints where an edge lies between two pixels.
            # Not under a figure: it may meet its own colour in the next tile, and the joint would part them.
            over = size if cell.figure else size + 1
            grounds[cell.ground] = grounds.get(cell.ground, "") + rect(left, top, over, over)
        if cell.figure:
            path = figure_path(cell.figure, left, top, size, cell.turn)
            figures[cell.ink[0]] = figures.get(cell.ink[0], "") + path
        if cell.motif:
            inset = size // 12
            motifs += motif_shapes(cell.motif, *cell.ink, left + inset, top + inset, size - 2 * inset)
    return [
        *(Shape(c=f"f{colour}", d=path) for colour, path in grounds.items()),
        *(Shape(c=f"f{colour}", d=path) for colour, path in figures.items()),
        *motifs,
    ]


def figure_path(figure: Figure, x: int, y: int, size: int, turn: int) -> str:
    """Path data of a geometric figure in the square at ``x, y`` (tenths), turned by quarter turns."""
    cx, cy, half = x + size // 2, y + size // 2, size // 2
    if figure == "quarter":
        return quarter(x, y, size, turn)
    if figure == "petal":
        corners = (x, y, x + size, y + size) if turn % 2 else (x + size, y, x, y + size)
        return _petal(*corners, size)
    if figure == "half":
        side = ((x, cy, 0), (cx, y, 90), (x + size, cy, 180), (cx, y + size, 270))[turn]
        return half_disc(side[0], side[1], half, side[2])
    if figure == "disc":
        return circle(cx, cy, size * 3 // 8)
    if figure == "ring":
        return ring(cx, cy, size * 3 // 8, size * 3 // 16)
    if figure == "echo":
        return _echo(x, y, size, turn)
    return polygon([(cx, y), (x + size, cy), (cx, y + size), (x, cy)])


def _petal(x1: int, y1: int, x2: int, y2: int, r: int) -> str:
    radii = f"A{numbers(r, r)} 0 0 1 "
    return f"M{numbers(x1, y1)}{radii}{numbers(x2, y2)}{radii}{numbers(x1, y1)}z"


def _echo(x: int, y: int, size: int, turn: int) -> str:
    """Three bands of a quarter circle around a corner."""
    cx, cy = x + size * (turn in (1, 2)), y + size * (turn in (2, 3))
    bands = [(size, size * 4 // 5), (size * 3 // 5, size * 2 // 5)]
    core = sector(cx, cy, size // 5, 90 * turn, 90 * turn + 90)
    return core + "".join(sector(cx, cy, outer, 90 * turn, 90 * turn + 90, inner) for outer, inner in bands)
