"""Strips: the runs that come out of a plate of facts, and a long run by itself."""

from __future__ import annotations

from pagemagic.pictures.families.pipes.kits import Kit
from pagemagic.pictures.families.pipes.plan import Plan, Standing, stood
from pagemagic.pictures.families.pipes.runs import Run
from pagemagic.pictures.stream import Stream
from pagemagic.pictures.things.thing import Fixture

HERO = (1152, 220)
BAND = (1440, 200)
FAR = 2400
"""How far beyond its frame a run goes on, where the strip may show more than its frame."""
_SPACING = 72
_RIGHTMOST = 1024
_OUTLETS = ((2, 1), (2, 2), (2, 2), (2, 3), (3, 2))
"""How many runs go to the start side and to the end side."""


def hero(kit: Kit, stream: Stream) -> Plan:
    """Three to five outlets under the plate at the end side; the runs leave the page on both sides."""
    plan = Plan(kit.style)
    subject = stream.pick(kit.strip)
    stand = stood(subject, 540 - subject.width - 12 * stream.below(3), HERO[1])
    _beside(plan, kit, stand, stream)
    inlet = stand.port("right")
    upper = stand.spot(inlet)[1] if inlet else 0
    lower = 196 if upper > 140 else 188
    if inlet is None:
        to_left, to_right = stream.pick(((1, 2), (1, 3)))
    else:
        to_left, to_right = stream.pick(_OUTLETS if upper < 112 else _OUTLETS[:-1])
    right = [_RIGHTMOST - _SPACING * at for at in range(to_right)]
    left = [right[-1] - _SPACING - 20 - _SPACING * at for at in range(to_left)][::-1]

    levels = [upper, (upper + lower) // 2, lower] if to_left == 3 else [upper, lower][-to_left:]
    for at, (x, y) in enumerate(zip(left, levels, strict=True)):
        joins = at == 0 and inlet is not None and to_left > 1
        end = stand.spot(inlet)[0] if joins and inlet else -FAR
        plan.runs.append(Run(((x, -8), (x, y), (end, y)), "3" if at == 0 and to_left > 1 else "5", (True, joins)))
        if not joins and y == lower:
            plan.fittings.append((kit.inline, 10, y, 0))
    plan.fixtures.append(stand)
    gauge_y = levels[0]
    plan.fittings.append((kit.instrument, (max(stand.x + subject.width, 600) + left[0]) // 2, gauge_y, 0))

    heights = {1: (188,), 2: (112, 188), 3: (60, 124, 188)}[to_right]
    flow = stream.below(to_right) if to_right > 1 else 0
    for at, (x, y) in enumerate(zip(right, heights, strict=True)):
        plan.runs.append(Run(((x, -8), (x, y), (FAR, y)), "3" if at == flow and to_right > 1 else "5", (True, False)))
        plan.fittings.append((kit.inline, 1110 - 26 * at if to_right > 1 else 1100, y, 0))
    return plan


def band(kit: Kit, stream: Stream) -> Plan:
    """A run along the whole strip, with two fixtures, an instrument and two fittings on it."""
    plan = Plan(kit.style)
    width, height = BAND
    floor, lower = height, height - 32
    subjects = stream.shuffled(kit.strip) * 2
    places = [stood(one, middle - one.width // 2, floor) for one, middle in zip(subjects, (230, 1030), strict=False)]
    plan.runs.append(Run(((-FAR, lower), (width + FAR, lower)), "5"))
    for stand in places:
        inlet = stand.port("right")
        if inlet and stand.spot(inlet)[1] < lower - 50:
            start = stand.spot(inlet)
            turn, y = start[0] + 90, start[1]
            plan.runs.append(Run((start, (turn, y), (turn, -40)), "3", (True, False)))
    plan.fixtures += places
    plan.fittings.append((kit.inline, 620, lower, 0))
    plan.fittings.append((kit.instrument, 712, lower, 0))
    plan.fittings.append((kit.inline, 1404, lower, 0))
    return plan


def _beside(plan: Plan, kit: Kit, stand: Standing, stream: Stream) -> None:
    """Put a second fixture at the start side of a narrow one."""
    others: list[Fixture] = [
        other for other in kit.strip if other.width <= stand.x - 120 and other is not stand.fixture
    ]
    if others and stand.x > 250:
        second = stream.pick(others)
        plan.fixtures.append(stood(second, stand.x - second.width - 48, HERO[1]))
