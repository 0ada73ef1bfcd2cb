"""The strip of trades that lay no pipes: the plate of facts is a board on two posts, and the trade's things stand by it."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.families.pipes.kits import Kit
from pagemagic.pictures.families.pipes.plan import Plan, Sign, Standing, stood
from pagemagic.pictures.families.pipes.runs import TIMBER
from pagemagic.pictures.families.pipes.scene import Room
from pagemagic.pictures.families.pipes.strip import BAND, FAR, HERO
from pagemagic.pictures.stream import Stream
from pagemagic.pictures.things.thing import Fixture, Part, sized, slab

FLOOR = HERO[1] - 8
_LEFT, _RIGHT = 752, 1096
"""Where the two posts stand."""
_SPACE = range(540)
_GAP = 60
_SIGNS = 3
_PLAIN = ("", "", "")
"""On the signs of a trade of which nothing is known: plain geometry, since posts alone are no picture."""


def hero(kit: Kit, stream: Stream, motifs: Sequence[str]) -> Plan:
    """Two posts on a floor line; the kit's leading thing next to them, others towards the start, a small one between.

    A trade without a kit has its motifs on enamel signs instead, one without motifs plain geometry.
    """
    plan = Plan(kit.style)
    plan.fixtures.append(Standing(_posts(kit), 0, 0))
    if not kit.strip:
        motifs = motifs or _PLAIN
        aside = motifs[1:] or motifs
        for at, motif in enumerate(aside[:_SIGNS]):
            plan.signs.append(Sign(motif, _SPACE.stop - 20 - 190 * at, FLOOR, (92, 112)[at % 2], at + 1))
        if len(motifs) > 1:
            plan.signs.append(Sign(motifs[0], (_LEFT + _RIGHT) // 2, FLOOR, 116))
        return plan
    lead, *others = kit.strip
    # Between the posts, where a narrow screen shows it whole.
    fitted = sized(lead, min(100, 100 * (_RIGHT - _LEFT - 90) // lead.width))
    plan.fixtures.append(stood(fitted, (_LEFT + _RIGHT - fitted.width) // 2, FLOOR))
    x = _SPACE.stop - 4 * stream.below(4)
    for one in stream.shuffled(others):
        if x - one.width >= _SPACE.start:
            x -= one.width
            plan.fixtures.append(stood(one, x, FLOOR))
            x -= _GAP
    return plan


_MEDIA_SIGNS = ((360, 216, 2), (156, 116, 0), (566, 136, 1))
_FRAME_SIGNS = ((200, 196, 2), (338, 92, 0))
"""Middle, size and way of the signs of a room without a subject; the first is the largest."""


def plain(room: Room) -> list[Shape]:
    """Signs of plain geometry in a room: what a trade of which nothing is known shows."""
    signs = _MEDIA_SIGNS if room.width > room.height else _FRAME_SIGNS
    return [one for middle, size, way in signs for one in Sign("", middle, room.floor, size, way).shapes()]


def band(kit: Kit, stream: Stream, motifs: Sequence[str]) -> Plan:
    """The trade's things in a row on a floor line, or its motifs on signs."""
    plan = Plan(kit.style)
    width, height = BAND
    floor = height - 8
    plan.fixtures.append(Standing(Fixture(width, height, (_floor(floor),)), 0, 0))
    x = 90
    for one in [*kit.strip[:1], *stream.shuffled(kit.strip[1:])] * 2:
        if x + one.width <= width - 60:
            plan.fixtures.append(stood(one, x, floor))
            x += one.width + 80
    if not kit.strip:
        motifs = motifs or _PLAIN
        for at, motif in enumerate((*motifs, *motifs)[:5]):
            plan.signs.append(Sign(motif, 180 + 270 * at, floor, (104, 88)[at % 2], at))
    return plan


def _floor(y: int) -> Part:
    return ("f3", slab(-FAR, y, 2 * FAR + HERO[0], 8), 0)


def _posts(kit: Kit) -> Fixture:
    floor = _floor(FLOOR)
    if kit.style is TIMBER:
        braces: Part = ("s1", f"M{_LEFT} 84L{_LEFT + 84}-4M{_RIGHT} 84l-84-88", 18)
        pegs: Part = ("f2", f"{slab(_LEFT - 5, 66, 10, 10)}{slab(_RIGHT - 5, 66, 10, 10)}", 0)
        uprights: Part = ("s5", f"M{_LEFT}-8V{FLOOR}M{_RIGHT}-8V{FLOOR}", 30)
        return Fixture(HERO[0], HERO[1], (floor, braces, uprights, pegs))
    uprights = ("s5", f"M{_LEFT}-8V{FLOOR}M{_RIGHT}-8V{FLOOR}", 18)
    feet: Part = ("f3", "".join(slab(x - 26, FLOOR - 12, 52, 12) for x in (_LEFT, _RIGHT)), 0)
    return Fixture(HERO[0], HERO[1], (floor, uprights, feet))
