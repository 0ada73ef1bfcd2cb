"""Pictures of the arcs family with the emblem of the trade: half discs in calm layers, and a thing that tells it. In tenths."""

from __future__ import annotations

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.families._arc_rings import bowl, dome, lens, outside, side
from pagemagic.pictures.families._arc_scenes import BASE, WIDTH
from pagemagic.pictures.geometry import rect
from pagemagic.pictures.motifs.placing import motif_shapes
from pagemagic.pictures.stream import Stream

SIZE = 1700
"""The side of the emblem of a wide scene."""
LAYERS = (76, 50, 24)
"""Radii of the half discs within one, in hundredths of its own: wide bands, which nobody takes for the grooves of a record."""


def emblem(stream: Stream, motif: str) -> list[Shape]:
    """A large light disc and a dark one in which the trade's emblem stands; what they share is coloured.

    Both the emblem and what they share lie near the middle, so that they are still there where a narrow frame crops the ends.
    """
    large, small = stream.between(4300, 4900), stream.between(2900, 3200)
    overlap = stream.between(1500, 1900)
    shared = stream.between(5700, 6100)
    turn = stream.chance(1, 2)
    a = shared + overlap // 2 - large, large
    b = shared - overlap // 2 + small, small
    x = b[0]
    if turn:
        a, b, x = (WIDTH - a[0], large), (WIDTH - b[0], small), WIDTH - x
    ring = small * 92 // 100
    layers = [
        Shape(c="fg" if at % 2 == 0 else "f1", d=f"{dome(a[0], BASE, large * share // 100)}z")
        for at, share in enumerate(LAYERS)
    ]
    return [
        {"c": "fg", "d": rect(0, 0, WIDTH, BASE)},
        {"c": "f1", "d": f"{dome(a[0], BASE, large)}z"},
        *layers,
        {"c": "f3", "d": f"{dome(b[0], BASE, small)}z"},
        {"c": "f5", "d": lens(*a, *b, BASE)},
        {"c": "s4 hair", "d": outside(b[0], ring, *a, BASE)},
        {"c": "s2", "d": dome(a[0], BASE, large), "w": "2.5"},
        *motif_shapes(motif, "4", "3", x - SIZE // 2, BASE - SIZE - 60, SIZE),
    ]


def medal(edge: str, cx: int, cy: int, r: int, motif: str, main: str, cut: str) -> list[Shape]:
    """The emblem in a half disc that sits at an edge of a plate, and nothing else."""
    size = r * 62 // 100
    reach = r * 44 // 100
    x, y = {
        "top": (cx, cy + reach),
        "bottom": (cx, cy - reach),
        "left": (cx + reach, cy),
        "right": (cx - reach, cy),
    }[edge]
    return motif_shapes(motif, main, cut, x - size // 2, y - size // 2, size)


def core(r: int) -> int:
    """Inside of which radius rings would run through the emblem of a half disc of radius ``r``."""
    return r * 84 // 100


def half(edge: str, cx: int, cy: int, r: int) -> str:
    """The arc of a half disc at an edge, open."""
    if edge == "top":
        return bowl(cx, cy, r)
    if edge == "bottom":
        return dome(cx, cy, r)
    return side(cx, cy, r, to_right=edge == "left")
