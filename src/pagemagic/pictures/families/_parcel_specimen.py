"""Specimens: the things of a trade as an instrument measures them, for sites that keep neither land nor lists. In tenths."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.geometry import line, rect
from pagemagic.pictures.motifs.placing import motif_shapes
from pagemagic.pictures.stream import Stream

_GRID = 220


def specimen(stream: Stream, width: int, height: int, motif: str) -> list[Shape]:
    """One thing on squared paper between two rulers, its width and height taken in the signal colour."""
    size = min(width, height) * 62 // 1000 * 10
    left, top = (width - size) // 20 * 10 + stream.between(-20, 20) * 10, (height - size) // 20 * 10 - 60
    low, side = top + size + 260, left + size + 260
    across = line(left, low, left + size, low) + line(left, low - 90, left, low + 90)
    across += line(left + size, low - 90, left + size, low + 90)
    down = line(side, top, side, top + size) + line(side - 90, top, side + 90, top)
    down += line(side - 90, top + size, side + 90, top + size)
    return [
        Shape(c="fg", d=rect(0, 0, width, height)),
        Shape(c="s1", d=_squares(width, height), w="1"),
        Shape(c="sl", d=_rulers(width, height), w=".6"),
        *motif_shapes(motif, "5", "g", left, top, size),
        Shape(c="s6", d=across + down, w="2"),
    ]


def specimens(width: int, height: int, motifs: Sequence[str]) -> list[Shape]:
    """Up to five things in a row, each in a field of its own, the first one called."""
    count = min(len(motifs), 5)
    pitch = width // count
    size = min(pitch, height) * 62 // 100
    shapes = [
        Shape(c="fg", d=rect(0, 0, width, height)),
        Shape(c="sl", d=_rulers(width, height), w="1"),
        Shape(c="sl", d="".join(line(pitch * at, 0, pitch * at, height) for at in range(1, count)), w="1"),
    ]
    for at, motif in enumerate(motifs[:count]):
        x, y = pitch * at + (pitch - size) // 2, (height - size) // 2 + 60
        shapes += motif_shapes(motif, "5" if at else "6", "g", x, y, size)
    return shapes


def on_deep(size: int, motif: str) -> list[Shape]:
    """One thing in the lines' colour, for a deep band."""
    return motif_shapes(motif, "4", "d", size // 10, size // 10, size * 8 // 10)


def _squares(width: int, height: int) -> str:
    upright = "".join(f"M{x // 10} 0v{height // 10}" for x in range(_GRID, width, _GRID))
    return upright + "".join(f"M0 {y // 10}h{width // 10}" for y in range(_GRID, height, _GRID))


def _rulers(width: int, height: int) -> str:
    top = "".join(f"M{at * 22} 0v{12 if at % 5 == 0 else 6}" for at in range(1, width // _GRID))
    return top + "".join(f"M0 {at * 22}h{12 if at % 5 == 0 else 6}" for at in range(1, height // _GRID))
