"""Counts as strips: as many pieces as there are things, and seats as figures."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.pictures.drawing import Drawing, Shape, Tile, drawing, tenths
from pagemagic.pictures.geometry import circle, rect
from pagemagic.pictures.motifs.placing import motif_shapes

WIDTH, HEIGHT, GAP = 10500, 2500, 60
"""Size of a strip of one row and the gap between its pieces, in tenths."""
LONGEST_ROW = 8
MOST_PIECES = 16
CAPACITY_LIMIT = 24
"""More seats than this are not seen at a glance."""

PAIRS = (("3", "1"), ("2", "3"), ("4", "2"), ("1", "3"), ("2", "4"), ("3", "2"), ("4", "3"))
"""Ground and figure of the pieces, in turn."""


def count_strip(count: int, motifs: Sequence[str], *, start: int = 0, title: str = "") -> Drawing:
    """A strip of constant width, 1050 units, cut into ``count`` pieces: one row up to eight, else two.

    Each piece shows the next motif, cropped by its edges; ``start`` turns the order of the colours. Raises ValueError
    for a count outside 1 to 16 or without motifs, KeyError for an unknown motif.
    """
    if not 1 <= count <= MOST_PIECES or not motifs:
        raise ValueError(f"a strip has 1 to {MOST_PIECES} pieces and at least one motif")
    tiles = []
    for at, (x, y, width) in enumerate(_pieces(count)):
        ground, figure = PAIRS[(at + start) % len(PAIRS)]
        height = _row_height(count)
        # About as large as the longer side, moved so that one edge crops it: right, then left, then below.
        size = min(max(width, height) * 11 // 10, height * 3 // 2)
        dx, dy = ((width - size) // 2, (height - size) // 2)
        dx += (width // 8, -width // 8, 0)[at % 3]
        dy += (0, 0, height // 10)[at % 3]
        shapes = [
            Shape(c=f"f{ground}", d=rect(0, 0, width, height)),
            *motif_shapes(motifs[at % len(motifs)], figure, ground, dx, dy, size),
        ]
        tiles.append(_tile(x, y, width, height, shapes))
    rows = 1 if count <= LONGEST_ROW else 2
    full = rows * _row_height(count) + (rows - 1) * GAP
    return drawing(WIDTH // 10, full // 10, [], family="strip", fit="xMinYMid slice", tiles=tiles, title=title)


def capacity(count: int, *, pair: int = 0, title: str = "") -> Drawing:
    """``count`` people as the letter i, in even rows, on a piece of 254 x 250; ``pair`` chooses its colours.

    Raises ValueError for a count outside 1 to :data:`CAPACITY_LIMIT`.
    """
    if not 1 <= count <= CAPACITY_LIMIT:
        raise ValueError(f"a capacity of 1 to {CAPACITY_LIMIT} can be drawn")
    ground, figure = PAIRS[pair % len(PAIRS)]
    rows = -(-count // 6)
    columns = -(-count // rows)
    wide, high = 2540, 2500
    across, down = (wide - 300) // columns, (high - 300) // rows
    r = min(across * 30 // 100, down * 14 // 100, 260)
    heads = bodies = ""
    for at in range(count):
        row, column = divmod(at, columns)
        x = 150 + column * across + across // 2
        y = 150 + row * down + (down - down * 86 // 100) // 2
        heads += circle(x, y + r, r)
        bodies += rect(x - r * 8 // 10, y + r * 26 // 10, r * 16 // 10, down * 86 // 100 - r * 26 // 10)
    shapes = [Shape(c=f"f{ground}", d=rect(0, 0, wide, high)), Shape(c=f"f{figure}", d=heads + bodies)]
    return drawing(wide // 10, high // 10, shapes, family="capacity", title=title)


def _pieces(count: int) -> list[tuple[int, int, int]]:
    """Place and width of each piece."""
    rows = [count] if count <= LONGEST_ROW else [-(-count // 2), count // 2]
    found = []
    for row, number in enumerate(rows):
        free = WIDTH - GAP * (number - 1)
        for at in range(number):
            left, right = free * at // number, free * (at + 1) // number
            found.append((left + GAP * at, row * (_row_height(count) + GAP), right - left))
    return found


def _row_height(count: int) -> int:
    return HEIGHT if count <= LONGEST_ROW else HEIGHT * 3 // 5


def _tile(x: int, y: int, width: int, height: int, shapes: list[Shape]) -> Tile:
    return Tile(
        x=tenths(x),
        y=tenths(y),
        w=tenths(width),
        h=tenths(height),
        box=f"0 0 {tenths(width)} {tenths(height)}",
        shapes=shapes,
    )
