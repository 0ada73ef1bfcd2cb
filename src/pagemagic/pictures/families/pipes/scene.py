"""Scenes: one fixture in a room, with runs from its ports to the edges of the picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.families.pipes.kits import Backdrop, Kit
from pagemagic.pictures.families.pipes.plan import Plan, Standing, stood
from pagemagic.pictures.families.pipes.runs import Run, Spot
from pagemagic.pictures.stream import Stream
from pagemagic.pictures.things.composing import Frame, Placed, composed
from pagemagic.pictures.things.thing import Fixture, Part, Port, shape, slab
from pagemagic.pictures.things.trades import Trade

RAIL = 56
BEYOND = 60
"""How far beyond the frame a run ends."""


@dataclass(frozen=True, slots=True)
class Room:
    """The frame of a scene and where its floor begins."""

    width: int
    height: int
    floor: int


MEDIA = Room(720, 480, 412)
FRAME = Room(400, 480, 418)


def scene(kit: Kit, room: Room, subject: Fixture, stream: Stream, *, centred: bool = False) -> Plan:
    """Plan the runs of a fixture that stands off-centre in a room, or in its middle."""
    plan = Plan(kit.style)
    spare = room.width - subject.width
    shift = 0 if centred else spare // 8
    left = spare // 2 + (shift if stream.chance(1, 2) else -shift)
    stand = stood(subject, left, room.floor + (16 if not subject.lift else 0))
    for at, port in enumerate(stand.fixture.ports if kit.lays else ()):
        plan.runs.append(_route(stand, port, at, room, stream))
    plan.fixtures.append(stand)
    if kit.hung and not stand.port("up") and not any(run.points[-1][1] < 0 for run in plan.runs):
        _hang(plan, kit, room, stream if stand.y > 190 else None)
    if kit.head and room is MEDIA and stand.y > 230:
        x = stand.x + subject.width * 3 // 4
        plan.runs.append(Run(((x + 76, -BEYOND), (x + 76, 92), (x + 20, 92)), "3"))
        plan.fittings.append((kit.head, x, 86, 0))
    _fit(plan, kit, room)
    return plan


def _route(stand: Standing, port: Port, at: int, room: Room, stream: Stream) -> Run:
    """A way from a port out of the picture."""
    start = stand.spot(port)
    tone = "5" if port.to == "down" or at % 2 else "3"
    if port.to in ("left", "right"):
        return Run(_level_route(stand, port, room, stream), tone, (True, False))
    if port.to == "up":
        x, y = start
        turn = y // 2 + 10
        sole = sum(other.to == "up" for other in stand.fixture.ports) == 1
        bends = sole and y > 130
        points = (start, (x, turn), (_edge(stand, x, room), turn)) if bends else (start, (x, -BEYOND))
        return Run(points, tone, (True, False))
    return Run(_downward_route(stand, port, room), tone, (True, False))


def _level_route(stand: Standing, port: Port, room: Room, stream: Stream) -> tuple[Spot, ...]:
    """Straight to the edge, or halfway and then up to the ceiling where nothing else goes up."""
    start = x, y = stand.spot(port)
    edge, side = (room.width + BEYOND, room.width) if port.to == "right" else (-BEYOND, 0)
    turn = (x + side) // 2
    climbs = not stand.port("up") and abs(turn - x) > 40 and y < room.floor - 90 and stream.chance(1, 2)
    return (start, (turn, y), (turn, -BEYOND)) if climbs else (start, (edge, y))


def _downward_route(stand: Standing, port: Port, room: Room) -> tuple[Spot, ...]:
    """Under the floor and out at the side; from several ports, the outer ones turn off and the middle one goes on."""
    start = x, y = stand.spot(port)
    below = [other for other in stand.fixture.ports if other.to == "down"]
    straight = (start, (x, room.height + BEYOND))
    if len(below) == 1:
        level = room.floor + 40
        return (start, (x, level), (_edge(stand, x, room), level)) if not stand.fixture.lift else straight
    if 0 < below.index(port) < len(below) - 1:
        return straight
    return start, (x, y + 46), (_edge(stand, x, room), y + 46)


def _edge(stand: Standing, x: int, room: Room) -> int:
    """The side of the room that is nearer to a port, seen from the middle of the fixture."""
    return room.width + BEYOND if x >= stand.x + stand.fixture.width // 2 else -BEYOND


def _hang(plan: Plan, kit: Kit, room: Room, stream: Stream | None) -> None:
    """Lay a rail across the room, and hang tools from it where a stream is given that chooses them."""
    plan.runs.append(Run(((-BEYOND, RAIL), (room.width + BEYOND, RAIL)), "5"))
    if stream is None:
        return
    tools = stream.shuffled(kit.hung)[: 3 if room is MEDIA else 2]
    step = room.width // (len(tools) + 2)
    start = step if room is MEDIA else room.width // 3 - 20
    for at, tool in enumerate(tools):
        plan.fittings.append((_HOOK, start + at * step, RAIL, 0))
        plan.fittings.append((tool, start + at * step - 48, RAIL + 26, 0))


_HOOK: tuple[Part, ...] = (("s3", "M0-10v40", 6),)


def _fit(plan: Plan, kit: Kit, room: Room) -> None:
    """Put the instrument on the longest level leg that has air above it, and a fitting on the longest other leg."""
    legs = sorted(_legs(plan, room), key=lambda leg: -leg.length)
    airy = (leg for leg in legs if leg.level and leg.length >= 80 and 90 < leg.y < room.floor)
    level = next(airy, None)
    if level:
        plan.fittings.append((kit.instrument, level.x, level.y, 0))
    clear = (_clear_of(leg, plan, room) for leg in legs if leg is not level)
    other = next((leg for leg in clear if leg.length >= 90), None)
    if other:
        plan.fittings.append((kit.inline, other.x, other.y, 0 if other.level else -90))


@dataclass(frozen=True, slots=True)
class _Leg:
    """The part of a leg of a run that is within the room: its middle, its length, and whether it is level."""

    x: int
    y: int
    length: int
    level: bool


def _legs(plan: Plan, room: Room) -> list[_Leg]:
    legs = []
    for run in plan.runs:
        for start, end in pairwise(run.points):
            (ax, ay), (bx, by) = _within(start, room), _within(end, room)
            if ay != RAIL or by != RAIL:
                legs.append(_Leg((ax + bx) // 2, (ay + by) // 2, abs(ax - bx) + abs(ay - by), ay == by))
    return legs


def _within(spot: Spot, room: Room) -> Spot:
    return max(0, min(spot[0], room.width)), max(0, min(spot[1], room.height))


_WHEEL = 52
"""How high a fitting stands above its run, and how far it reaches to its sides."""


def _clear_of(leg: _Leg, plan: Plan, room: Room) -> _Leg:
    """The longest part of a level leg on which a fitting touches no foot of what stands above it."""
    if not leg.level:
        return leg
    ends = [leg.x - leg.length // 2, leg.x + leg.length // 2]
    for stand in plan.fixtures:
        left, right = stand.x - _WHEEL, stand.x + stand.fixture.width + _WHEEL
        if stand.y + stand.fixture.height < leg.y - _WHEEL or stand.y > leg.y or right < ends[0] or left > ends[1]:
            continue
        ends = max([ends[0], max(left, ends[0])], [min(right, ends[1]), ends[1]], key=lambda span: span[1] - span[0])
    return _Leg((ends[0] + ends[1]) // 2, leg.y, ends[1] - ends[0], level=True)


ROLES = {name: name for name in "12345g"}


def workplace(
    trade: Trade, motifs: Sequence[str], room: Room, stream: Stream, index: int = 0, *, core: int = 100
) -> list[Shape]:
    """What a trade makes or does, on the floor of a room, within ``core`` hundredths of its width."""
    width = room.width * core // 100
    left = (room.width - width) // 2 * 10
    floor = (room.floor + 14) * 10
    placed = composed(trade, motifs, Frame(width * 10, floor, share=92 if core < 100 else 84, tall=80), stream, index)
    placed = [replace(one, x=one.x + left) for one in placed]
    # The sides hold what may be cropped away whole.
    for at, other in enumerate(trade.beside[:2] if core < 100 else ()):
        scale = placed[-1].scale
        wide = other.width * scale // 100
        if wide <= left - 300 and all(one.thing is not other for one in placed):
            x = (left - wide) // 2 if at % 2 else room.width * 10 - (left + wide) // 2
            placed.append(Placed(other, x, floor - (other.height + other.lift) * scale // 100, scale))
    shapes: list[Shape] = []
    for one in placed:
        shapes += one.shapes(ROLES)
    return shapes


def backdrop(room: Room, wall: Backdrop) -> list[Shape]:
    """The wall, what it is made of, and the floor."""
    drawn = [shape("fg", slab(0, 0, room.width, room.height))]
    bottom = room.floor - 120 if wall == "tiles" else room.floor
    if wall == "tiles":
        upright = "".join(f"M{x} 0V{bottom}" for x in range(60, room.width, 60))
        level = "".join(f"M0 {y}H{room.width}" for y in range(bottom, 0, -60))
        drawn.append(shape("s6", upright + level, 2))
    elif wall == "bricks":
        level = "".join(f"M0 {y}H{room.width}" for y in range(bottom - 40, 0, -40))
        upright = "".join(
            f"M{x} {y - 40}v40"
            for row, y in enumerate(range(bottom, 0, -40))
            for x in range(50 + 50 * (row % 2), room.width, 100)
        )
        drawn.append(shape("s6", level + upright, 2))
    elif wall == "boards":
        drawn.append(shape("s6", "".join(f"M{x} 0V{bottom}" for x in range(80, room.width, 80)), 2))
    drawn.append(shape("f6", slab(0, room.floor, room.width, room.height - room.floor)))
    return drawn
