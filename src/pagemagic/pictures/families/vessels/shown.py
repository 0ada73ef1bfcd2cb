"""What is shown: things and motifs on plinths, flowers in vases, what a barber and a jeweller set out."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from pagemagic.pictures.drawing import Shape, tenths
from pagemagic.pictures.families.vessels.kind import Kind, Paint, Place
from pagemagic.pictures.families.vessels.profile import Profile, Turned
from pagemagic.pictures.families.vessels.turning import mouth
from pagemagic.pictures.geometry import circle, numbers, on_circle, rect, rounded
from pagemagic.pictures.motifs.placing import motif_shapes
from pagemagic.pictures.stream import Stream

_QUIET = (Paint("1", "2"), Paint("5", "1"), Paint("2", "1"), Paint("1", "6"), Paint("6", "1"))


def _plinth(place: Place, half: int, high: int, colour: str) -> list[Shape]:
    """A block with a cap, ``half`` as wide to each side, ``high``; thousandths of the height."""
    at = place.unit
    x, top = place.cx, place.floor - at(high)
    cap = rect(x - at(half + 40), top, 2 * at(half + 40), at(60))
    return [
        Shape(c=f"f{colour}", d=rect(x - at(half), top, 2 * at(half), at(high)) + cap),
        Shape(c="shade", d=rect(x + at(half // 3), top + at(60), at(half) - at(half // 3), at(high - 60))),
    ]


def on_plinth(kind: Kind) -> Kind:
    """A thing, two thirds of the height, on a plinth."""

    def draw(place: Place, paint: Paint, stream: Stream) -> list[Shape]:
        thing = replace(place, floor=place.floor - place.unit(340) + place.unit(20), height=place.unit(660))
        stone = "4" if paint.body != "4" else "1"
        return [*_plinth(place, 260, 340, stone), *kind.draw(thing, paint, stream)]

    return Kind(max(680, kind.width * 66 // 100), draw, paints=kind.paints)


def shown(motif: str) -> Kind:
    """A motif, seven tenths of the height, on a plinth."""

    def draw(place: Place, paint: Paint, stream: Stream) -> list[Shape]:
        del stream
        at = place.unit
        size = at(700)
        ink, cut = (paint.body, paint.over) if paint.body != "1" else ("6", "2")
        figure = motif_shapes(motif, ink, cut, place.cx - size // 2, place.floor - at(280) - size + at(10), size)
        return [*_plinth(place, 260, 280, "4"), *figure]

    return Kind(760, draw, paints=(Paint("6", "2"), Paint("5", "1"), Paint("2", "1")))


def _blossom(x: int, y: int, r: int, step: int) -> str:
    """Five petals: arcs from notch to notch."""
    notch, petal = r * 62 // 100, r * 44 // 100 // step * step
    spots = [on_circle(x, y, notch, degrees) for degrees in range(-90, 271, 72)]
    spots = [(px // step * step, py // step * step) for px, py in spots]
    arcs = "".join(
        f"a{numbers(petal, petal)} 0 1 1 {numbers(bx - ax, by - ay)}" for (ax, ay), (bx, by) in pairwise(spots)
    )
    return f"M{numbers(*spots[0])}{arcs}z"


_LARGE = 5


def _bouquet(profile: Profile, share: int, width: int, heads: tuple[tuple[int, int, int], ...]) -> Kind:
    """Cut flowers in a vase that takes ``share`` thousandths of the height.

    Heads are ``(x, y, r)``: how far right of the axis, how high above the floor, how large; thousandths.
    """

    def draw(place: Place, paint: Paint, stream: Stream) -> list[Shape]:
        at = place.unit
        vase = Turned(profile, place.cx, place.floor - at(share), at(share), place.step)
        stems = leaves = ""
        # A small bunch is of one colour and bare, so that a long row of them stays light.
        large = len(heads) >= _LARGE
        petals = {paint.over: "", **({"2" if paint.over != "2" else "6": ""} if large else {})}
        cores = ""
        for n, (dx, high, r) in enumerate(heads):
            x, y = place.cx + at(dx), place.floor - at(high)
            stems += (
                f"M{numbers(place.cx + at(dx // 9), vase.top)}Q{numbers(place.cx + at(dx // 3), y + at(120), x, y)}"
            )
            side = 1 if dx >= 0 else -1
            lx, ly = place.cx + at(dx * 2 // 5), vase.top - at((high - share) * 2 // 5)
            leaves += f"M{numbers(lx, ly)}q{numbers(side * at(30), -at(110), side * at(170), -at(120))}q{numbers(-side * at(30), at(100), -side * at(170), at(120))}z"
            name = list(petals)[n % len(petals)]
            petals[name] += _blossom(x, y, at(r), place.step)
            cores += circle(x, y, at(r * 34 // 100))
        core = stream.pick(("1", "3")) if "1" not in petals else "3"
        return [
            Shape(c="fn s5", d=stems, w=tenths(at(22))),
            *([Shape(c="f5", d=leaves)] if large else []),
            *(Shape(c=f"f{name}", d=data) for name, data in petals.items()),
            Shape(c=f"f{core}", d=cores),
            Shape(c=f"f{paint.body}", d=vase.region()),
            Shape(c="shade", d=vase.shade()),
            mouth(vase) if paint.body != "3" else Shape(c="f6", d=vase.rim(20)),
        ]

    paints = (Paint("1", "2"), Paint("6", "1"), Paint("2", "1"), Paint("5", "2"), Paint("1", "6"))
    return Kind(width, draw, paints=paints)


_ROUND: Profile = ((0, 260), (90, 230), (450, 480), (760, 430), (1000, 260))
_STRAIGHT: Profile = ((0, 300), (80, 280), (1000, 230))
_SLIM: Profile = ((0, 130), (300, 110), (650, 260), (1000, 200))

BOUQUET = _bouquet(
    _ROUND, 440, 1000, ((-330, 700, 120), (-130, 850, 130), (110, 890, 110), (330, 720, 130), (20, 640, 120))
)
STEMS = _bouquet(_STRAIGHT, 460, 640, ((-200, 780, 100), (10, 900, 100), (200, 740, 100)))
SINGLE = _bouquet(_SLIM, 560, 460, ((60, 880, 120), (-110, 760, 90)))


def _pole(place: Place, paint: Paint, stream: Stream) -> list[Shape]:
    """A barber's pole: a striped glass between two caps."""
    del paint, stream
    at = place.unit
    x, top, w = place.cx - at(120), place.floor - at(820), at(240)
    stripes = "".join(
        f"M{numbers(x, top + at(120 + 170 * n))}l{numbers(w, -at(120))}v{numbers(at(70))}l{numbers(-w, at(120))}z"
        for n in range(4)
    )
    ends = rounded(x - at(50), top - at(70), w + 2 * at(50), at(90), at(20))
    ends += rounded(x - at(50), place.floor - at(160), w + 2 * at(50), at(160), at(20))
    return [
        Shape(c="f1", d=rect(x, top, w, at(700))),
        Shape(c="f2", d=stripes),
        Shape(c="f6", d=ends + circle(place.cx, top - at(100), at(80))),
        Shape(c="shade", d=rect(x + w * 2 // 3 // place.step * place.step, top, w - w * 2 // 3 // place.step * place.step, at(700))),
    ]  # fmt: skip


def _mirror(place: Place, paint: Paint, stream: Stream) -> list[Shape]:
    """A round mirror on a foot."""
    del stream
    at = place.unit
    x, y, r = place.cx, place.floor - at(600), at(390)
    slants = f"M{numbers(x - at(200), y + at(110))}L{numbers(x + at(110), y - at(200))}M{numbers(x - at(100), y + at(180))}L{numbers(x + at(190), y - at(110))}"
    return [
        Shape(c=f"f{paint.over}", d=rect(x - at(30), y, at(60), at(540)) + rounded(x - at(240), place.floor - at(70), at(480), at(70), at(20))),
        Shape(c=f"f{paint.body}", d=circle(x, y, r)),
        Shape(c="f4", d=circle(x, y, r * 86 // 100 // place.step * place.step)),
        Shape(c="fn gleam s1", d=slants, w=tenths(at(36))),
    ]  # fmt: skip


_BUST: Profile = ((0, 150), (240, 140), (420, 300), (600, 430), (840, 330), (1000, 300))


def _bust(place: Place, paint: Paint, stream: Stream) -> list[Shape]:
    """A jeweller's bust with a string of beads and a pendant."""
    del stream
    at = place.unit
    bust = Turned(_BUST, place.cx, place.floor - place.height, place.height, place.step)
    cx, cy = place.cx, place.floor - at(760)
    spots = [on_circle(cx, cy, at(250), degrees) for degrees in range(0, 181, 18)]
    beads = "".join(
        circle(x // place.step * place.step, y // place.step * place.step + (y - cy) // 3 // place.step * place.step, at(26))
        for x, y in spots
    )  # fmt: skip
    return [
        Shape(c=f"f{paint.body}", d=bust.region()),
        Shape(c="shade", d=bust.shade()),
        Shape(c=f"f{paint.over}", d=beads + circle(cx, cy + at(400), at(64))),
    ]


def _ring_box(place: Place, paint: Paint, stream: Stream) -> list[Shape]:
    """An open box with a ring in it."""
    del stream
    at = place.unit
    x, w = place.cx - at(450), at(900)
    ring = motif_shapes(
        "ring",
        "2" if paint.body != "2" else "1",
        "1" if paint.body != "2" else "6",
        place.cx - at(330),
        place.floor - at(900),
        at(660),
    )
    return [
        Shape(c=f"f{paint.over if paint.over != '2' else '6'}", d=rounded(x, place.floor - at(1000), w, at(700), at(60))),
        *ring,
        Shape(c=f"f{paint.body}", d=rect(x, place.floor - at(380), w, at(380))),
        Shape(c="shade", d=rect(x + w * 2 // 3 // place.step * place.step, place.floor - at(380), w - w * 2 // 3 // place.step * place.step, at(380))),
    ]  # fmt: skip


BARBER_POLE = Kind(360, _pole)
MIRROR = Kind(800, _mirror, paints=(Paint("2", "6"), Paint("6", "2"), Paint("5", "6")))
BUST = Kind(880, _bust, paints=(Paint("1", "2"), Paint("5", "2"), Paint("6", "1")))
RING_BOX = Kind(900, _ring_box, paints=_QUIET)
