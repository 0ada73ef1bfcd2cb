"""Tools: what stands on a bench, and what hangs above it."""

from __future__ import annotations

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.families.vessels.kind import Kind, Paint, Place
from pagemagic.pictures.families.vessels.profile import Profile, Turned
from pagemagic.pictures.families.vessels.turning import mouth
from pagemagic.pictures.geometry import circle, numbers, polygon, rect, rounded
from pagemagic.pictures.stream import Stream

_PAIL: Profile = ((0, 440), (1000, 340))
_STRONG = (Paint("6", "2"), Paint("5", "3"), Paint("2", "3"), Paint("3", "2"))


def _brushes(place: Place, paint: Paint, stream: Stream) -> list[Shape]:
    """A pail of long brushes."""
    del stream
    at = place.unit
    pail = Turned(_PAIL, place.cx, place.floor - at(440), at(440), place.step)
    sticks = bristles = ferrules = ""
    for foot, tip, high in ((-70, -150, 900), (10, 20, 1000), (80, 170, 860)):
        x0, x1, y = place.cx + at(foot), place.cx + at(tip), place.floor - at(high)
        half = at(16)
        sticks += polygon(
            [(x0 - half, place.floor - at(360)), (x1 - half, y), (x1 + half, y), (x0 + half, place.floor - at(360))]
        )
        ferrules += rect(x1 - at(44), y - at(20), at(88), at(70))
        bristles += f"M{numbers(x1 - at(44), y - at(20))}q{numbers(0, -at(90), at(44), -at(140))}q{numbers(at(44), at(50), at(44), at(140))}z"
    return [
        mouth(pail),
        Shape(c="f2" if paint.body != "2" else "f1", d=sticks),
        Shape(c="f4", d=ferrules),
        Shape(c="f3" if paint.body != "3" else "f6", d=bristles),
        Shape(c=f"f{paint.body}", d=pail.region(1, 1000)),
        Shape(c=f"f{paint.over}", d=pail.region(300, 420)),
        Shape(c="shade", d=pail.shade()),
    ]


def _toolbox(place: Place, paint: Paint, stream: Stream) -> list[Shape]:
    """A long box with a round bar for a handle, and tools that stand out of it."""
    del stream
    at = place.unit
    w = at(1700)
    x, y, h = place.cx - w // 2 // place.step * place.step, place.floor - at(520), at(520)
    gable = at(300)
    left = [
        (x, place.floor),
        (x, y),
        (x + gable // 2 - at(60), place.floor - at(1000)),
        (x + gable // 2 + at(60), place.floor - at(1000)),
        (x + gable, y),
        (x + gable, place.floor),
    ]
    right = [(px + w - gable, py) for px, py in left]
    tools = (
        rect(x + at(560), y - at(260), at(90), at(300)) + rect(x + at(480), y - at(360), at(260), at(110))
        + rect(x + at(1000), y - at(200), at(60), at(240)) + polygon([(x + at(960), y - at(200)), (x + at(1100), y - at(200)), (x + at(1030), y - at(400))])
    )  # fmt: skip
    return [
        Shape(c=f"f{'3' if paint.over != '3' else '6'}", d=tools),
        Shape(
            c=f"f{paint.over}",
            d=polygon(left) + polygon(right) + rect(x + gable // 2, place.floor - at(930), w - gable, at(80)),
        ),
        Shape(c=f"f{paint.body}", d=rect(x, y, w, h)),
        Shape(
            c="shade",
            d=rect(x + w * 3 // 4 // place.step * place.step, y, w - w * 3 // 4 // place.step * place.step, h),
        ),
        Shape(c="sd faint", d=f"M{numbers(x, y + h // 2)}H{numbers(x + w)}", w="1.5"),
    ]


def _plane(place: Place, paint: Paint, stream: Stream) -> list[Shape]:
    """A hand plane."""
    del stream
    at = place.unit
    w = at(2300)
    x, y = place.cx - w // 2 // place.step * place.step, place.floor
    grip = f"M{numbers(x + at(1750), y - at(420))}q{numbers(-at(60), -at(380), at(160), -at(580))}h{numbers(at(170))}q{numbers(-at(40), at(260), at(80), at(580))}z"
    return [
        Shape(
            c="f3",
            d=rect(x, y - at(110), w, at(110))
            + polygon(
                [
                    (x + at(860), y - at(300)),
                    (x + at(1280), y - at(900)),
                    (x + at(1400), y - at(830)),
                    (x + at(1060), y - at(300)),
                ]
            ),
        ),
        Shape(
            c=f"f{paint.body if paint.body != '3' else '2'}",
            d=rounded(x + at(120), y - at(420), at(2060), at(320), at(60)),
        ),
        Shape(c=f"f{paint.over if paint.over != '3' else '6'}", d=grip + circle(x + at(420), y - at(530), at(150))),
        Shape(c="shade", d=rect(x + at(1640), y - at(420), at(480), at(320))),
    ]


BRUSHES = Kind(720, _brushes, paints=_STRONG)
TOOLBOX = Kind(1700, _toolbox, paints=_STRONG)
PLANE = Kind(2300, _plane, paints=_STRONG)
