"""Prints: one thing of the trade, as large as a letter of the poster, over a copy that is out of register. In tenths."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.pictures.drawing import Shape, Tile
from pagemagic.pictures.families._letter_crops import PAIRS, window
from pagemagic.pictures.families._letter_strips import HEIGHT, layout
from pagemagic.pictures.geometry import rect
from pagemagic.pictures.motifs.placing import motif_shapes

_OFF = 32
"""How far the copy lies from its print, in thousandths of its size."""


def overprinted(motif: str, x: int, y: int, size: int, inks: tuple[str, str, str]) -> list[Shape]:
    """A motif in the square of side ``size`` at ``x, y``. ``inks``: of the print, of the copy below, of what is cut out."""
    ink, copy, cut = inks
    off = size * _OFF // 1000
    below = motif_shapes(motif, copy, copy, x - off, y + off, size)
    return [*below, *motif_shapes(motif, ink, cut, x, y, size)]


def printed(motif: str, width: int, height: int, pair: int) -> list[Shape]:
    """A tile with a motif that is a little larger than the tile, in the colours of a pair."""
    ground, figure = PAIRS[pair % len(PAIRS)]
    size = max(width, height) * 96 // 100
    x, y = (width - size) // 2 + width // 12, (height - size) // 2 + height // 14
    return [
        {"c": ground, "d": rect(0, 0, width, height)},
        *motif_shapes(motif, figure[1:], ground[1:], x, y, size),
    ]


_TILES = 5


def prints(motifs: Sequence[str], start: int) -> list[Tile]:
    """A strip of prints, each motif in turn; with one motif it is printed in other colours each time."""
    return [
        window(x, y, width, HEIGHT, printed(motifs[at % len(motifs)], width, HEIGHT, start + pair))
        for at, (x, y, width, pair) in enumerate(layout(_TILES))
    ]
