"""A table seen from above: plates and bowls as discs, each dipped into a second glaze."""

from __future__ import annotations

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.families.vessels.kind import PAINTS, Paint
from pagemagic.pictures.geometry import circle, numbers, on_circle, polygon, rect
from pagemagic.pictures.stream import Stream

SIZE = (600, 720)
_TABLES = (
    ((2500, 3000, 2140), (5260, 920, 1240), (5000, 5660, 1360), (1280, 6280, 740), (460, 400, 840)),
    ((3600, 4200, 2140), (700, 800, 1240), (900, 6300, 1360), (4800, 900, 760), (5700, 6800, 840)),
    ((3400, 2700, 2140), (500, 6100, 1400), (3900, 6180, 1040), (400, 400, 940), (6000, 5300, 640)),
)
"""Discs as ``(x, y, radius)`` in tenths, the focal one first; the others are cropped or stand free."""


def table(stream: Stream) -> list[Shape]:
    """Five discs and a small one on the largest."""
    discs: tuple[tuple[int, int, int], ...] = stream.pick(_TABLES)
    if stream.chance(1, 2):
        discs = tuple((6000 - x, y, r) for x, y, r in discs)
    slope = stream.pick((1400, -1400))
    edge = [(0, 4000 + slope // 2), (6000, 4000 - slope // 2), (6000, 7200), (0, 7200)]
    shapes = [Shape(c="fg", d=rect(0, 0, 6000, 7200)), Shape(c="gleam", d=polygon(edge))]
    colours = stream.shuffled([paint for paint in PAINTS if paint.body != "3"])
    for at, (x, y, r) in enumerate(discs):
        shapes += disc(x, y, r, colours[at], stream)
        if not at:
            inner = next(
                paint for paint in colours[5:] + colours[1:5] if not {paint.body, paint.over} & {colours[0].body}
            )
            shapes += disc(x + r // 18, y - r // 21, r * 43 // 100, inner, stream)
    return shapes


def disc(x: int, y: int, r: int, paint: Paint, stream: Stream) -> list[Shape]:
    """A plate from above: its shadow, its clay, the part that was dipped, and the ring of its foot."""
    turn = stream.below(360)
    span = stream.between(115, 155)
    a, b = on_circle(x, y, r, turn), on_circle(x, y, r, turn + span)
    dip = (
        f"M{numbers(*a)}A{numbers(r, r)} 0 0 1 {numbers(*b)}A{numbers(r * 26 // 10, r * 26 // 10)} 0 0 0 {numbers(*a)}z"
    )
    rings = circle(x, y, r * 70 // 100) + circle(x, y, r * 665 // 1000)
    return [
        Shape(c="shade", d=circle(x + r // 20, y + r * 7 // 100, r)),
        Shape(c=f"f{paint.body}", d=circle(x, y, r)),
        Shape(c=f"f{paint.over}", d=dip),
        Shape(c="fn sd faint", d=rings, w="1.5"),
    ]
