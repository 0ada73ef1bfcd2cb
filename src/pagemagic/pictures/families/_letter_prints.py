"""Prints: one thing of the trade, as large as a letter of the poster, over a copy that is out of register. In tenths."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.pictures.drawing import Shape, Tile
from pagemagic.pictures.families._letter_crops import window
from pagemagic.pictures.families._letter_strips import HEIGHT, layout
from pagemagic.pictures.families._plain_prints import printed
from pagemagic.pictures.motifs.placing import motif_shapes

_OFF = 32
"""How far the copy lies from its print, in thousandths of its size."""


def overprinted(motif: str, x: int, y: int, size: int, inks: tuple[str, str, str]) -> list[Shape]:
    """A motif in the square of side ``size`` at ``x, y``. ``inks``: of the print, of the copy below, of what is cut out."""
    ink, copy, cut = inks
    off = size * _OFF // 1000
    below = motif_shapes(motif, copy, copy, x - off, y + off, size)
    return [*below, *motif_shapes(motif, ink, cut, x, y, size)]


_TILES = 5


def prints(motifs: Sequence[str], start: int) -> list[Tile]:
    """A strip of prints, each motif in turn; with one motif it is printed in other colours each time."""
    return [
        window(x, y, width, HEIGHT, printed(motifs[at % len(motifs)], width, HEIGHT, start + pair))
        for at, (x, y, width, pair) in enumerate(layout(_TILES))
    ]
