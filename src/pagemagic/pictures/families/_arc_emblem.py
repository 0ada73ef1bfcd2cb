"""Pictures of the arcs family with the emblem of the trade: rings run around a thing that tells it. Lengths in tenths."""

from __future__ import annotations

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.families._arc_rings import bowl, dome, lens, outside, ring_radii, side
from pagemagic.pictures.families._arc_scenes import BASE, GAP, WIDTH
from pagemagic.pictures.geometry import rect
from pagemagic.pictures.motifs.placing import motif_shapes
from pagemagic.pictures.stream import Stream

SIZE = 1700
"""The side of the emblem of a wide scene."""
_CORE = 1880
"""Rings keep out of this radius: none runs through the emblem, which stands on the base line."""


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
    x = b[0] + 100
    if turn:
        a, b, x = (WIDTH - a[0], large), (WIDTH - b[0], small), WIDTH - x
    own = [dome(a[0], BASE, r) for r in ring_radii(large, GAP)]
    others = [outside(*(b[0], r), *a, BASE) for r in ring_radii(small, GAP) if r > _CORE]
    return [
        {"c": "fg", "d": rect(0, 0, WIDTH, BASE)},
        {"c": "f1", "d": f"{dome(a[0], BASE, large)}z"},
        {"c": "f3", "d": f"{dome(b[0], BASE, small)}z"},
        {"c": "f5", "d": lens(*a, *b, BASE)},
        {"c": "sl hair", "d": "".join(own)},
        {"c": "s4 hair", "d": "".join(others)},
        {"c": "s2", "d": dome(a[0], BASE, large), "w": "2.5"},
        {"c": "fl", "d": f"{dome(a[0], BASE, 120)}z"},
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
