"""Plants in pots: gardens, florists, yoga, waiting rooms."""

from __future__ import annotations

from pagemagic.pictures.drawing import Shape, tenths
from pagemagic.pictures.families.vessels.kind import Kind, Paint, Place
from pagemagic.pictures.families.vessels.profile import Profile, Turned
from pagemagic.pictures.families.vessels.turning import mouth
from pagemagic.pictures.geometry import Point, divided, numbers, on_circle
from pagemagic.pictures.stream import Stream

_POT: Profile = ((0, 480), (1000, 350))
_LIP: Profile = ((0, 2420), (1000, 2360))
"""The lip of a pot, in thousandths of its own height."""
_ROUND: Profile = ((0, 420), (300, 560), (600, 580), (1000, 340))
_POTS = (Paint("2", "3"), Paint("1", "2"), Paint("6", "2"), Paint("3", "1"), Paint("1", "6"), Paint("2", "1"))


def _leaf(base: Point, tip: Point, belly: int, step: int) -> str:
    """Path data of a leaf from its base to its tip; ``belly`` is how far it swells to each side."""
    dx, dy = tip[0] - base[0], tip[1] - base[1]
    length = max(abs(dx), abs(dy), 1)
    sx, sy = _whole((-dy * belly // length, dx * belly // length), step)
    mx, my = _whole((dx * 2 // 5, dy * 2 // 5), step)
    return f"M{numbers(*base)}q{numbers(mx + sx, my + sy, dx, dy)}q{numbers(mx - sx - dx, my - sy - dy, -dx, -dy)}z"


def _whole(point: Point, step: int) -> Point:
    return divided(point[0], step) * step, divided(point[1], step) * step


def _potted(
    profile: Profile,
    share: int,
    width: int,
    leaves: tuple[tuple[int, int, int], ...],
    *,
    stems: bool = False,
    lip: bool = True,
) -> Kind:
    """A plant in a pot that takes ``share`` thousandths of the height. Leaves are ``(degrees, reach, belly)``.

    ``reach`` and ``belly`` are thousandths of the height; degrees as on a clock whose 0 points right.
    """

    def draw(place: Place, paint: Paint, stream: Stream) -> list[Shape]:
        pot = Turned(profile, place.cx, place.floor - place.unit(share), place.unit(share), place.step)
        other = stream.pick(("3", "6")) if paint.body not in "36" else "2"
        foliage = {"5": "", other: ""}
        stalks = ""
        for at, (degrees, reach, belly) in enumerate(leaves):
            tip = _whole(on_circle(place.cx, pot.top, place.unit(reach), degrees), place.step)
            part, of = (2, 5) if stems else (1, 7)
            across = divided((tip[0] - place.cx) * part, of)
            base = place.cx + across, pot.top + (divided((tip[1] - pot.top) * part, of) if stems else 0)
            base = _whole(base, place.step)
            if stems:
                stalks += f"M{numbers(place.cx, pot.top)}L{numbers(*base)}"
            foliage[other if (at + 1) // 2 % 2 else "5"] += _leaf(base, tip, place.unit(belly), place.step)
        drawn = [mouth(pot)]
        if stems:
            drawn.append(Shape(c="fn s5", d=stalks, w=tenths(max(place.unit(14), 20))))
        drawn += [Shape(c=f"f{other}", d=foliage[other]), Shape(c="f5", d=foliage["5"])]
        # From just under the rim, so that the front edge bends towards us and leaves seem to rise out of the pot.
        drawn.append(Shape(c=f"f{paint.body}", d=pot.region(1, 1000)))
        if lip:
            edge = Turned(_LIP, place.cx, pot.top, pot.height * 22 // 100, place.step)
            drawn.append(Shape(c=f"f{paint.over}", d=edge.region(1, 1000)))
        return [*drawn, Shape(c="shade", d=pot.shade())]

    return Kind(width, draw, paints=_POTS)


SWORDS = _potted(
    _POT, 260, 460,
    ((-90, 740, 70), (-80, 690, 66), (-101, 650, 66), (-70, 560, 60), (-112, 580, 60), (-60, 420, 56)),
)  # fmt: skip
FOLIAGE = _potted(
    _ROUND, 280, 900,
    (
        (-90, 700, 210), (-64, 640, 200), (-116, 650, 200), (-38, 560, 190), (-142, 560, 190), (-14, 440, 150),
        (-166, 440, 150),
    ),
    stems=True, lip=False,
)  # fmt: skip
SPROUT = _potted(_POT, 560, 640, ((-90, 430, 90), (-40, 380, 110), (-140, 380, 110)), stems=False)
SUCCULENT = _potted(
    _ROUND, 600, 1100,
    ((-90, 390, 120), (-55, 400, 120), (-125, 400, 120), (-25, 430, 110), (-155, 430, 110)),
    lip=False,
)  # fmt: skip
PALM = _potted(
    _POT, 300, 860,
    ((-90, 690, 80), (-68, 660, 90), (-112, 660, 90), (-45, 580, 100), (-135, 580, 100), (-22, 460, 100), (-158, 460, 100)),
)  # fmt: skip
