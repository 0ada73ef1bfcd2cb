"""Tiles of a poster: a thing printed whole, or plain geometry where nothing can be named. In tenths."""

from __future__ import annotations

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.families._letter_crops import PAIRS
from pagemagic.pictures.geometry import circle, half_disc, rect
from pagemagic.pictures.motifs.placing import motif_shapes


def printed(motif: str, width: int, height: int, pair: int) -> list[Shape]:
    """A tile with a motif, whole, in the colours of a pair."""
    ground, figure = PAIRS[pair % len(PAIRS)]
    size = min(width, height) * 90 // 100
    x, y = (width - size) // 2, (height - size) // 2
    return [
        {"c": ground, "d": rect(0, 0, width, height)},
        *motif_shapes(motif, figure[1:], ground[1:], x, y, size),
    ]


def plain(width: int, height: int, pair: int) -> list[Shape]:
    """A tile of plain geometry, for what cannot be drawn: a disc or half discs over a copy that is out of register."""
    ground, figure = PAIRS[pair % len(PAIRS)]
    other = next(colour for colour in ("2", "1", "4") if colour not in (ground[1:], figure[1:]))
    r = min(width, height) * 34 // 1000 * 10
    cx, cy, off = width // 2, height // 2, r // 9
    if pair % 3 == 0:
        path, copy = circle(cx, cy, r), circle(cx - off, cy + off, r)
    elif pair % 3 == 1:
        path, copy = half_disc(cx, cy - off, r, 270), half_disc(cx, cy + off, r, 90)
    else:
        path, copy = half_disc(cx + off, cy, r, 0), half_disc(cx - off, cy, r, 180)
    return [
        {"c": ground, "d": rect(0, 0, width, height)},
        Shape(c=f"f{other}", d=copy),
        Shape(c=f"f{figure[1:]}", d=path),
    ]
