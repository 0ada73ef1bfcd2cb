"""Composing: a trade's things in a frame, the leading one large, the others beside it in the same proportion."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.geometry import numbers
from pagemagic.pictures.stream import Stream
from pagemagic.pictures.things.thing import Fixture
from pagemagic.pictures.things.trades import Trade, leads_of

GAP = 30
"""Between two things, in their own units."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where things stand: a width, the floor's height below the upper edge, and how much of both they may take; in tenths."""

    width: int
    floor: int
    share: int = 86
    """Of a hundred of the width, that the leading thing may take at most."""
    tall: int = 84
    """Of a hundred of the floor's height, that it may take at most."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A thing in its place: its upper left corner in tenths, and tenths for ten of its units in thousandths."""

    thing: Fixture
    x: int
    y: int
    scale: int

    def shapes(self, roles: Mapping[str, str]) -> list[Shape]:
        """Its parts in the colours of ``roles``: letter of a role -> letter of a colour."""
        return thing_shapes(self.thing, roles, self.x, self.y, self.scale)


def thing_shapes(thing: Fixture, roles: Mapping[str, str], x: int, y: int, scale: int) -> list[Shape]:
    """The parts of a thing with its corner at ``x, y`` (tenths), at ``scale`` thousandths of a unit for each of its units."""
    size = scale * thing.percent // 100
    move = f"translate({numbers(x)} {numbers(y)}) scale({_thousandths(size)})"
    shapes: list[Shape] = []
    for classes, data, width in thing.parts:
        kind, role, more = classes[0], classes[1], classes[2:]
        one = Shape(c=f"{'fn ' if kind == 's' else ''}{kind}{roles[role]}{more}", d=data, t=move)
        if width:
            one["w"] = str(width)
        shapes.append(one)
    return shapes


def _thousandths(value: int) -> str:
    whole, rest = divmod(value, 1000)
    return f"{whole or ''}.{rest:03}".rstrip("0").rstrip(".") or "0"


def composed(trade: Trade, motifs: Sequence[str], frame: Frame, stream: Stream, index: int = 0) -> list[Placed]:
    """The things of a trade on a floor, hung ones first.

    The leading thing is as large as the frame allows; in a wide frame it stands off the middle and others fill the sides,
    in an upright one something may hang above it.
    """
    leads = leads_of(trade, motifs)
    lead = leads[index % len(leads)]
    wide = frame.width * 10 > frame.floor * 15
    others = list(dict.fromkeys(one for one in (*trade.beside, *leads) if one is not lead)) if wide else []
    scale, count = _scale(lead, others, frame)
    row = [lead]
    first = stream.below(2)
    for at, other in enumerate(others[:count]):
        row.insert(len(row) if (at + first) % 2 else 0, other)
    gap = GAP * scale // 100
    x = (frame.width - sum(one.width for one in row) * scale // 100 - gap * (len(row) - 1)) // 20 * 10
    placed = []
    for one in row:
        placed.append(_stood(one, x, frame.floor, scale))
        x += one.width * scale // 100 + gap
    return [*_hung(trade, frame, placed, scale), *placed]


_LEAST = 66
"""To how many hundredths of its best size the leading thing may shrink to make room for another beside it."""


def _scale(lead: Fixture, others: Sequence[Fixture], frame: Frame) -> tuple[int, int]:
    """A scale, and how many of the others stand beside the leading thing without making it small."""
    high = frame.floor * frame.tall // (lead.height + lead.lift)
    best = min(high, frame.width * frame.share // lead.width)
    for count in range(len(others), 0, -1):
        width = lead.width + sum(one.width + GAP for one in others[:count])
        highest = max(one.height + one.lift for one in others[:count])
        fitting = min(best, frame.width * 94 // width, frame.floor * 96 // highest)
        if fitting * 100 >= best * _LEAST:
            return fitting, count
    return best, 0


def _stood(thing: Fixture, x: int, floor: int, scale: int) -> Placed:
    return Placed(thing, x, floor - (thing.height + thing.lift) * scale // 100, scale)


def _hung(trade: Trade, frame: Frame, placed: Sequence[Placed], scale: int) -> list[Placed]:
    """What hangs on the wall: over low things, or beside high ones, where there is room."""
    found: list[Placed] = []
    pad = 34 * scale // 100
    free = pad
    for thing in trade.hung:
        width, height = thing.width * scale // 100, thing.height * scale // 100
        for x in (*range(free, frame.width - width - pad, max(pad // 2, 1)),):
            under = [
                one.y
                for one in placed
                if x - pad < one.x + one.thing.width * one.scale // 100 and one.x < x + width + pad
            ]
            limit = min(under, default=frame.floor * 7 // 10)
            if limit >= height + 2 * pad:
                y = max(pad, min((limit - height) // 2, frame.floor * 15 // 100))
                found.append(Placed(thing, x, y, scale))
                free = x + width + pad
                break
    return found
