"""Tiles of strips: their colours, their windows, and seats as letters i. Lengths in tenths."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.pictures.drawing import Shape, Tile, tenths
from pagemagic.pictures.geometry import circle, rect

PAIRS = (("fd", "s4"), ("f1", "s3"), ("f2", "s1"), ("f4", "s3"), ("f1", "s2"), ("fd", "s1"), ("f2", "s3"))
"""Ground and figure of tiles, in the order they follow each other: neighbours never share a ground."""


def window(x: int, y: int, width: int, height: int, shapes: Sequence[Shape]) -> Tile:
    """A tile at ``x, y`` that crops its shapes."""
    return Tile(
        x=tenths(x),
        y=tenths(y),
        w=tenths(width),
        h=tenths(height),
        box=f"0 0 {tenths(width)} {tenths(height)}",
        shapes=list(shapes),
    )


def capacity_tile(count: int, x: int, y: int, width: int, height: int, pair: int) -> Tile:
    """A tile with ``count`` letters i, one for each place there is. Raises ValueError for fewer than one.

    Rows are as equal as they can be; the letters fill the tile's inner part, so 4 are large and 24 are small.
    """
    if count < 1:
        raise ValueError("a capacity is at least 1")
    ground, figure = PAIRS[pair % len(PAIRS)]
    columns, rows = _raster(count, width, height)
    margin = min(width, height) * 12 // 100
    step_x, step_y = (width - 2 * margin) // columns, (height - 2 * margin) // rows
    stem = min(step_x * 50 // 100, step_y * 24 // 100) // 10 * 10
    dot = stem * 62 // 100 // 10 * 10
    body = step_y * 82 // 100 - 2 * dot - stem // 3
    path = ""
    for at in range(count):
        row, column = divmod(at, columns)
        left = margin + column * step_x + (step_x - stem) // 2
        top = margin + row * step_y + step_y * 9 // 100
        left, top = left // 10 * 10, top // 10 * 10
        path += circle(left + stem // 2, top + dot, dot)
        path += rect(left, top + 2 * dot + stem // 30 * 10, stem, body // 10 * 10)
    return window(x, y, width, height, [{"c": ground, "d": rect(0, 0, width, height)}, _as_fill(figure, path)])


def _as_fill(figure: str, path: str) -> Shape:
    return {"c": f"f{figure[1:]}", "d": path}


def _raster(count: int, width: int, height: int) -> tuple[int, int]:
    # Of the rasters that hold the count: few empty cells, and cells some two and a half times as tall as wide.
    def ill(columns: int) -> int:
        rows = -(-count // columns)
        ratio = 100 * width * rows // (height * columns)
        return (columns * rows - count) * 40 + abs(ratio - 40)

    columns = min(range(1, min(count, 12) + 1), key=ill)
    return columns, -(-count // columns)
