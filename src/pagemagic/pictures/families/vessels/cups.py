"""Cups: what coffee and tea are drunk from and made in."""

from __future__ import annotations

from pagemagic.pictures.drawing import Shape, tenths
from pagemagic.pictures.families.vessels.kind import Kind, Paint, Place
from pagemagic.pictures.families.vessels.profile import Profile, Turned
from pagemagic.pictures.families.vessels.turning import handle, mouth, vessel
from pagemagic.pictures.geometry import circle, numbers
from pagemagic.pictures.stream import Stream

MUG = vessel(((0, 400), (880, 390), (1000, 340)), behind=handle, lines=0, dip=(350, 620))
_CUP: Profile = ((0, 620), (250, 600), (600, 470), (860, 300), (1000, 280))
_SAUCER: Profile = ((0, 6000), (500, 5200), (1000, 3000))
_POT: Profile = ((0, 300), (120, 420), (450, 600), (800, 500), (1000, 340))
_LID: Profile = ((0, 400), (500, 1900), (1000, 2400))
_POURER: Profile = ((0, 300), (300, 180), (430, 80), (500, 90), (780, 310), (1000, 290))


def _teacup(place: Place, paint: Paint, stream: Stream) -> list[Shape]:
    """A cup with a handle on its saucer."""
    at = place.unit
    saucer = Turned(_SAUCER, place.cx, place.floor - at(110), at(110), place.step)
    cup = Turned(_CUP, place.cx, place.floor - at(1000), at(930), place.step)
    return [
        # A saucer is a light plane and no hole: its foot alone is in shade.
        Shape(c=f"f{paint.over}", d=saucer.region()),
        Shape(c="shade", d=saucer.region()),
        Shape(c=f"f{paint.over}", d=saucer.rim()),
        *handle(cup, paint, place),
        Shape(c=f"f{paint.body}", d=cup.region()),
        Shape(c=f"f{paint.over}", d=cup.region(0, stream.between(220, 360))),
        Shape(c="shade", d=cup.shade()),
        mouth(cup),
    ]


def _teapot(place: Place, paint: Paint, stream: Stream) -> list[Shape]:
    """A round pot with its spout to the right."""
    del stream
    at = place.unit
    pot = Turned(_POT, place.cx, place.floor - at(800), at(800), place.step)
    lid = Turned(_LID, place.cx, pot.top - at(90), at(110), place.step)
    x, y = place.cx, pot.top
    spout = (
        f"M{numbers(x + at(330), y + at(300))}q{numbers(at(220), -at(60), at(300), -at(330))}h{numbers(at(130))}"
        f"q{numbers(-at(20), at(420), -at(330), at(660))}z"
    )
    grip = f"M{numbers(x - at(320), y + at(140))}c{numbers(-at(420), -at(130), -at(460), at(440), -at(60), at(430))}"
    return [
        Shape(c=f"fn s{paint.over}", d=grip, w=tenths(at(80))),
        Shape(c=f"f{paint.body}", d=spout + pot.region()),
        Shape(c=f"f{paint.over}", d=lid.region() + circle(x, lid.top - at(40), at(66))),
        Shape(c="shade", d=pot.shade()),
    ]


def _pour_over(place: Place, paint: Paint, stream: Stream) -> list[Shape]:
    """A jug of glass with a waist, half full, its filter open."""
    del stream
    shape = Turned(_POURER, place.cx, place.floor - place.height, place.height, place.step)
    return [
        Shape(c="f1" if paint.body != "1" else "f5", d=shape.region()),
        Shape(c="f6", d=shape.region(720, 1000)),
        Shape(c=f"f{paint.over if paint.over not in '16' else '2'}", d=shape.region(360, 520)),
        Shape(c="shade", d=shape.shade()),
        mouth(shape),
    ]


TEACUP = Kind(1480, _teacup, centre=-80)
TEAPOT = Kind(1640, _teapot, centre=20)
POUR_OVER = Kind(620, _pour_over)
