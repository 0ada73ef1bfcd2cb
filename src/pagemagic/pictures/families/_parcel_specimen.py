"""Specimens: the things of a trade as an instrument measures them, for sites that keep neither land nor lists. In tenths."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.geometry import line, rect
from pagemagic.pictures.motifs.placing import motif_shapes
from pagemagic.pictures.stream import Stream
from pagemagic.pictures.things.composing import Frame, composed
from pagemagic.pictures.things.trades import Trade

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


ROLES = {"1": "3", "2": "6", "3": "5", "4": "1", "5": "4", "g": "g"}
"""The colours of the roles of a trade's things."""


def measured(stream: Stream, width: int, height: int, trade: Trade, motifs: Sequence[str], index: int) -> list[Shape]:
    """What a trade makes on squared paper, on a floor line, its width and height taken.

    It keeps to the middle of the height, so that a lying frame leaves it whole.
    """
    floor = height * 70 // 1000 * 10
    frame = Frame(width * 80 // 100, floor, share=100, tall=66)
    placed = composed(trade, motifs, frame, stream, index)
    left = (width - frame.width) // 20 * 10
    placed = [replace(one, x=one.x + left) for one in placed]
    shapes = [
        Shape(c="fg", d=rect(0, 0, width, height)),
        Shape(c="s1", d=_squares(width, height), w="1"),
        Shape(c="sl", d=_rulers(width, height), w=".6"),
    ]
    for one in placed:
        shapes += one.shapes(ROLES)
    start = min(one.x for one in placed)
    end = max(one.x + one.thing.width * one.scale // 100 for one in placed)
    low = floor + 260
    across = line(start, low, end, low) + line(start, low - 90, start, low + 90) + line(end, low - 90, end, low + 90)
    return [*shapes, Shape(c="sl", d=line(0, floor, width, floor), w="1.5"), Shape(c="s6", d=across, w="2")]


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
