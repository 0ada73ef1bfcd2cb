"""Desks and studios: lamps, cameras, globes, pencils."""

from __future__ import annotations

from pagemagic.pictures.drawing import Shape, tenths
from pagemagic.pictures.families.vessels.kind import Kind, Paint, Place
from pagemagic.pictures.families.vessels.profile import Profile, Turned
from pagemagic.pictures.families.vessels.turning import mouth
from pagemagic.pictures.geometry import circle, numbers, polygon, rect, rounded
from pagemagic.pictures.stream import Stream

_STRONG = (Paint("3", "2"), Paint("6", "1"), Paint("5", "3"), Paint("2", "3"), Paint("6", "2"), Paint("3", "5"))
_CUP: Profile = ((0, 420), (1000, 380))


def _lamp(place: Place, paint: Paint, stream: Stream) -> list[Shape]:
    """A jointed lamp that leans to the right."""
    del stream
    at = place.unit
    x, y = place.cx - at(140), place.floor
    arm = f"M{numbers(x, y - at(50))}L{numbers(x - at(110), y - at(480))}L{numbers(x + at(200), y - at(840))}"
    shade = [(x + at(dx), y - at(dy)) for dx, dy in ((246, 886), (540, 780), (260, 500), (154, 794))]
    return [
        Shape(c="fn s3", d=arm, w=tenths(at(34))),
        Shape(c=f"f{paint.over}", d=circle(x + at(424), y - at(616), at(96))),
        Shape(c=f"f{paint.body}", d=polygon(shade) + rounded(x - at(190), y - at(60), at(380), at(60), at(20))),
        Shape(c="f1", d=circle(x - at(110), y - at(480), at(30)) + circle(x + at(200), y - at(840), at(30))),
        Shape(c="shade", d=polygon([shade[0], shade[1], (x + at(400), y - at(640)), (x + at(200), y - at(840))])),
    ]


def _camera(place: Place, paint: Paint, stream: Stream) -> list[Shape]:
    """A camera that looks at us."""
    del stream
    at = place.unit
    w, h = at(1400), at(800)
    x, y = place.cx - w // 2 // place.step * place.step, place.floor - h
    cx, cy, r = place.cx + at(60), place.floor - at(400), at(330)
    return [
        Shape(
            c="f3",
            d=rounded(x + at(420), y - at(200), at(560), at(260), at(50))
            + rect(x + at(140), y - at(80), at(160), at(90)),
        ),
        Shape(c=f"f{paint.body if paint.body != '3' else '2'}", d=rounded(x, y, w, h, at(80))),
        Shape(c="f1", d=rect(x, y + at(90), w, at(130))),
        Shape(c="f3", d=circle(cx, cy, r)),
        Shape(c="f5", d=circle(cx, cy, at(230))),
        Shape(c="fd", d=circle(cx, cy, at(150))),
        Shape(
            c="f1",
            d=circle(cx - at(60), cy - at(70), at(40)) + rounded(x + at(110), y + at(300), at(170), at(110), at(30)),
        ),
        Shape(c="shade", d=rounded(x + w - at(280), y, at(280), h, at(80))),
    ]


def _globe(place: Place, paint: Paint, stream: Stream) -> list[Shape]:
    """A globe on a foot, with lines and no land."""
    del stream
    at = place.unit
    r = at(380)
    cx, cy = place.cx, place.floor - place.height + r + at(40)
    ellipses = "".join(
        f"M{numbers(cx, cy - r)}a{numbers(rx, r)} 0 0 {side} {numbers(0, 2 * r)}"
        for rx in (at(150), at(300))
        for side in (0, 1)
    )
    rings = "".join(
        f"M{numbers(cx - half, cy + dy)}h{tenths(2 * half)}"
        for half, dy in ((r, 0), (at(322), at(200)), (at(322), -at(200)))
    )
    foot = [
        (cx - at(40), cy + r),
        (cx + at(40), cy + r),
        (cx + at(60), place.floor - at(60)),
        (cx - at(60), place.floor - at(60)),
    ]
    return [
        Shape(c="f3", d=polygon(foot) + rounded(cx - at(260), place.floor - at(70), at(520), at(70), at(20))),
        Shape(c=f"f{paint.body}", d=circle(cx, cy, r)),
        Shape(c=f"fn s{paint.over}", d=ellipses + rings, w=tenths(at(14))),
        Shape(c="shade", d=f"M{numbers(cx + at(120), cy - at(360))}a{numbers(r, r)} 0 0 1 {numbers(0, at(720))}"
                           f"a{numbers(at(560), at(560))} 0 0 0 {numbers(0, -at(720))}z"),
        Shape(c="fn s3", d=f"M{numbers(cx, cy - r - at(40))}a{numbers(r + at(40), r + at(40))} 0 0 0 {numbers(0, 2 * r + at(80))}", w=tenths(at(30))),
    ]  # fmt: skip


def _pencils(place: Place, paint: Paint, stream: Stream) -> list[Shape]:
    """A cup of pencils and brushes."""
    del stream
    at = place.unit
    cup = Turned(_CUP, place.cx, place.floor - at(560), at(560), place.step)
    y = place.floor - at(480)
    sticks = ((-130, -190, 900), (-40, -60, 1000), (50, 90, 860), (120, 200, 940))
    drawn = [mouth(cup)]
    for colour, pair in (
        ("2" if paint.over != "2" else "6", sticks[::2]),
        ("3" if paint.body != "3" else "5", sticks[1::2]),
    ):
        data = ""
        for foot, tip, high in pair:
            x0, x1, top = place.cx + at(foot), place.cx + at(tip), place.floor - at(high)
            half = at(34)
            data += polygon(
                [(x0 - half, y), (x1 - half, top + at(90)), (x1, top), (x1 + half, top + at(90)), (x0 + half, y)]
            )
        drawn.append(Shape(c=f"f{colour}", d=data))
    return [*drawn, Shape(c=f"f{paint.body}", d=cup.region(1, 1000)), Shape(c="shade", d=cup.shade())]


def _lens(place: Place, paint: Paint, stream: Stream) -> list[Shape]:
    """A roll of film in its can."""
    del stream
    at = place.unit
    can = Turned(((0, 350), (1000, 350)), place.cx, place.floor - at(860), at(860), place.step)
    knob = Turned(((0, 110), (1000, 110)), place.cx, place.floor - place.height, at(200), place.step)
    return [
        Shape(c="f3", d=knob.region()),
        Shape(c=f"f{paint.body}", d=can.region()),
        Shape(c=f"f{paint.over}", d=can.region(200, 800)),
        Shape(c="shade", d=can.shade()),
    ]


LAMP = Kind(700, _lamp, centre=30, paints=_STRONG)
CAMERA = Kind(1400, _camera, paints=_STRONG)
GLOBE = Kind(850, _globe, paints=(Paint("5", "1"), Paint("2", "1"), Paint("1", "2"), Paint("6", "1")))
PENCILS = Kind(480, _pencils, paints=(Paint("2", "3"), Paint("1", "2"), Paint("5", "3"), Paint("6", "1")))
CAN = Kind(700, _lens, paints=_STRONG)
