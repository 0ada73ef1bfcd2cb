"""Things turned on a wheel or blown: one profile with a glaze, a label or a filling."""

from __future__ import annotations

from collections.abc import Callable

from pagemagic.pictures.drawing import Shape, tenths
from pagemagic.pictures.families.vessels.kind import PAINTS, Kind, Paint, Place
from pagemagic.pictures.families.vessels.profile import Profile, Turned
from pagemagic.pictures.geometry import numbers
from pagemagic.pictures.stream import Stream

_FINE = 1000
"""Smaller things, in tenths, have neither drips nor throwing lines."""

Extra = Callable[[Turned, Paint, Place], list[Shape]]


def turned(profile: Profile, place: Place) -> Turned:
    """The profile on its place."""
    return Turned(profile, place.cx, place.floor - place.height, place.height, place.step)


def vessel(profile: Profile, *, behind: Extra | None = None, lines: int = 2, dip: tuple[int, int] = (300, 600)) -> Kind:
    """An open vessel, glazed from the rim down to somewhere in ``dip`` (``t``), with up to ``lines`` throwing lines."""

    def draw(place: Place, paint: Paint, stream: Stream) -> list[Shape]:
        shape = turned(profile, place)
        edge = stream.between(*dip)
        drawn = behind(shape, paint, place) if behind else []
        drawn.append(Shape(c=f"f{paint.body}", d=shape.region()))
        drips = _drips(stream, shape, edge) if stream.chance(2, 3) and place.height >= _FINE else ()
        drawn.append(Shape(c=f"f{paint.over}", d=shape.region(0, edge, drips)))
        rings = [t for t in (edge + 90, edge + 230)[: stream.between(0, lines)] if t < 900]
        if rings and place.height >= _FINE:
            drawn.append(Shape(c="sd faint", d="".join(shape.line(t) for t in rings), w="1.5"))
        drawn.append(Shape(c="shade", d=shape.shade()))
        return [*drawn, mouth(shape)]

    return Kind(2 * max(r for _, r in profile), draw)


def mouth(shape: Turned) -> Shape:
    """The opening: dark, within a rim that is part of the glaze."""
    return Shape(c="fd", d=shape.rim(30 if shape.height > 1500 else 20 if shape.height > 700 else 10))


def handle(shape: Turned, paint: Paint, place: Place) -> list[Shape]:
    """A handle at the left, from under the rim to the belly."""
    top, low = shape.point(120, 0)[1], shape.point(620, 0)[1]
    x0, x1 = shape.cx - shape.radius(120) + place.unit(20), shape.cx - shape.radius(620) + place.unit(20)
    out = place.unit(330)
    data = (
        f"M{numbers(x0, top)}C{numbers(x0 - out, top - place.unit(20), x1 - out // 2 - place.unit(60), low, x1, low)}"
    )
    return [Shape(c=f"fn s{paint.body}", d=data, w=tenths(place.unit(74)))]


def labelled(
    profile: Profile,
    *,
    over: tuple[int, int],
    label: tuple[int, int] | None = None,
    lines: tuple[int, ...] = (),
    closed: bool = True,
    paper: str = "1",
    colours: tuple[Paint, ...] = PAINTS,
) -> Kind:
    """A bottle, jar or glass: ``over`` is coloured otherwise (a capsule, a lid, a filling), ``label`` is pasted on.

    ``closed``: the top is covered in the colour of ``over``; else it is open.
    """

    def draw(place: Place, paint: Paint, stream: Stream) -> list[Shape]:
        del stream
        shape = turned(profile, place)
        drawn = [
            Shape(c=f"f{paint.body}", d=shape.region()),
            Shape(c=f"f{paint.over}", d=shape.region(*over)),
        ]
        if label:
            sheet = paper if paint.body != paper else "2"
            drawn.append(Shape(c=f"f{sheet}", d=shape.region(*label)))
            middle = (label[0] * 3 + label[1] * 2) // 5
            drawn.append(Shape(c=f"f{paint.over if paint.over != sheet else '3'}", d=shape.region(middle, middle + 50)))
        if lines:
            drawn.append(Shape(c="sd faint", d="".join(shape.line(t) for t in lines), w="1.5"))
        drawn.append(Shape(c="shade", d=shape.shade()))
        return drawn if closed else [*drawn, mouth(shape)]

    return Kind(2 * max(r for _, r in profile), draw, paints=colours)


def _drips(stream: Stream, shape: Turned, edge: int) -> tuple[int, ...]:
    """How far glaze has run at each odd point of its edge: a little, never the same twice."""
    radius = shape.radius(edge)
    count = 9 if radius > 700 else 5
    reach = max(min(shape.height // 20, radius // 3), 2 * shape.step)
    falls = []
    for at in range(count):
        fall = stream.between(45, 100) if at % 2 == 0 else stream.between(0, 40)
        falls.append(reach * fall // 100 // shape.step * shape.step)
    return tuple(falls)
