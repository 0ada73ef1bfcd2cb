"""Letter crops: one letter, larger than its tile, pushed over one or two of the tile's edges. Lengths in tenths."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.pictures.drawing import Shape, Tile, tenths
from pagemagic.pictures.geometry import circle, rect
from pagemagic.pictures.letters import EM, GLYPHS, WEIGHT, Placing, run_out, strokes

PAIRS = (("fd", "s4"), ("f1", "s3"), ("f2", "s1"), ("f4", "s3"), ("f1", "s2"), ("fd", "s1"), ("f2", "s3"))
"""Ground and figure of tiles, in the order they follow each other: neighbours never share a ground."""

_STEM_AT_END = frozenset("adgquj")
_OPEN_AT_END = frozenset("cesbfhiklmnprt1235")
_X_HEIGHT = 180


def crop(
    sign: str, width: int, height: int, *, zoom: int = 160, low: bool = False, close: bool = False
) -> tuple[str, int]:
    """Centre lines of a letter cropped by a tile of ``width`` x ``height``, and the stroke's width.

    The letter is about a fifth wider than the tile, but at most ``zoom`` hundredths as tall: in a wide tile it may not
    become an unreadable bar. Its stem keeps inside, its open side leaves. ``low`` shows the foot of a small letter that
    is taller than the tile, else its head is shown. ``close`` shows a piece of the letter, half as large again.
    """
    glyph = GLYPHS[sign]
    tall = glyph.bottom - glyph.top
    wished = 118 * width * EM // (100 * glyph.width)
    em = min(max(wished, 72 * height * EM // (100 * tall)), zoom * height * EM // (100 * tall))
    em = em * 3 // 2 if close else em
    shown, drawn = glyph.width * em // EM, tall * em // EM
    if sign in _STEM_AT_END:
        x = width * 90 // 100 - shown
    elif sign in _OPEN_AT_END or shown < width * 84 // 100:
        x = width * 10 // 100
    else:
        x = (width - shown) * 60 // 100
    if drawn <= height:
        y = (height - drawn) // 2
    elif sign in "gjy":
        # Without its hook a g is a q, and without their tails j and y are an i and a v.
        y = height * 96 // 100 - drawn
    elif low and tall == _X_HEIGHT:
        y = height * 90 // 100 - drawn
    else:
        y = height * 10 // 100
    placing = Placing(x, y - glyph.top * em // EM, em)
    return strokes(sign, placing if low else run_out(sign, placing, "b")), max(WEIGHT * em // EM, height // 5)


def crop_shapes(
    sign: str, width: int, height: int, pair: int, *, zoom: int = 160, low: bool = False, close: bool = False
) -> list[Shape]:
    """The ground of a tile and a letter crop on it, in the colours of a pair."""
    ground, figure = PAIRS[pair % len(PAIRS)]
    path, weight = crop(sign, width, height, zoom=zoom, low=low, close=close)
    return [
        {"c": ground, "d": rect(0, 0, width, height)},
        {"c": figure, "d": path, "w": tenths(weight // 10 * 10)},
    ]


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
