"""The mark of a site whose trade shows nothing: the first letter of its name, cut out of a tile."""

from __future__ import annotations

from pagemagic.pictures.drawing import Shape, tenths
from pagemagic.pictures.geometry import circle, rect
from pagemagic.pictures.letters import EM, GLYPHS, WEIGHT, Placing, drawable, run_out, strokes

_TALL = 60
"""Glyphs that begin higher than this have an ascender."""


_TAKEN = frozenset("ftx")
"""Letters that, light on a dark tile, the world knows as the signs of networks."""


def initial_mark(initials: str, tile: str, ink: str) -> list[Shape]:
    """The letter in ``ink`` on a square of ``tile``, class letters both, 24 x 24; as large as it goes, running out at the foot.

    One that would be taken for a network's sign stands in a ring.
    """
    sign = drawable(initials)[:1] or "o"
    glyph = GLYPHS[sign]
    if sign in _TAKEN:
        return _ringed(sign, tile)
    # Wide and tall letters are smaller.
    tall = EM if glyph.top < _TALL else 180
    em = min(210 * EM // tall, 190 * EM // glyph.width)
    x = (240 - glyph.width * em // EM) // 2
    y = 25 - glyph.top * em // EM
    placing = run_out(sign, Placing(x, y, em, grain=1), "b")
    return [
        Shape(c=f"f{tile}", d=rect(0, 0, 240, 240)),
        Shape(c=f"s{ink}", d=strokes(sign, placing), w=tenths(max(WEIGHT * em // EM, 40))),
    ]


def _ringed(sign: str, ink: str) -> list[Shape]:
    glyph = GLYPHS[sign]
    em = min(124 * EM // (glyph.bottom - glyph.top), 120 * EM // glyph.width)
    x = (240 - glyph.width * em // EM) // 2
    y = 120 - (glyph.top + glyph.bottom) * em // EM // 2
    return [
        Shape(c=f"s{ink}", d=circle(120, 120, 106), w="2.2"),
        Shape(c=f"s{ink}", d=strokes(sign, Placing(x, y, em, grain=1)), w="2.6"),
    ]
