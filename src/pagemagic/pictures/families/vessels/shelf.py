"""A shelf by a window: the wide pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.families.vessels.kind import Kind, Paint, Place, bright, paints
from pagemagic.pictures.families.vessels.sets import Set
from pagemagic.pictures.geometry import polygon, rect
from pagemagic.pictures.motifs.placing import motif_shapes
from pagemagic.pictures.stream import Stream
from pagemagic.pictures.things.composing import Frame, composed
from pagemagic.pictures.things.trades import Trade

STEP = 10
"""Wide pictures are drawn to whole units."""


@dataclass(frozen=True, slots=True)
class Wall:
    """The frame of a shelf picture in tenths, and where the board begins."""

    width: int
    height: int
    board: int


HERO = Wall(12600, 5400, 4370)
BAND = Wall(14400, 3000, 2620)


def room(wall: Wall, stream: Stream, *, mirrored: bool) -> list[Shape]:
    """The wall, two slanted lights of a window on it, and the board."""
    shift = stream.between(-6, 6) * 100
    deep = wall.board
    lean = deep * 2 // 5
    lights = [(wall.width * 45 // 100, wall.width * 16 // 100), (wall.width * 635 // 1000, wall.width * 10 // 100)]
    panes = ""
    for left, across in lights:
        x = left + shift
        pane = [(x, 0), (x + across, 0), (x + across + lean, deep), (x + lean - across // 5, deep)]
        panes += polygon([(wall.width - px, py) for px, py in pane] if mirrored else pane)
    ground = Shape(c="fg", d=rect(0, 0, wall.width, wall.height))
    return [ground, Shape(c="gleam", d=panes)]


def board(wall: Wall, thick: int) -> list[Shape]:
    """The board and what is under it."""
    return [
        Shape(c="f4", d=rect(0, wall.board, wall.width, wall.height - wall.board)),
        Shape(c="shade", d=rect(0, wall.board, wall.width, thick)),
    ]


@dataclass(frozen=True, slots=True)
class Standing:
    """A thing on the shelf."""

    kind: Kind
    left: int
    height: int

    @property
    def width(self) -> int:
        """How wide it is, in tenths."""
        return self.kind.width * self.height // 1000

    @property
    def axis(self) -> int:
        """Where its axis stands."""
        return self.left + self.width // 2 - self.kind.centre * self.height // 1000


def fitted(kind: Kind, height: int, widest: int) -> int:
    """The height of a thing that would be ``height`` high, but no wider than ``widest``."""
    return min(height, widest * 1000 // kind.width) // STEP * STEP


def hero(things: Set, stream: Stream) -> list[Shape]:
    """Seven groups on one board: one focal thing off-centre, one at the end that the edge crops."""
    mirrored = stream.chance(1, 2)
    focal, tall, mid, low = (stream.pick(row) for row in (things.focal, things.tall, things.mid, things.low))
    small, other, third = (stream.shuffled(things.small) * 3)[:3]
    large = next((kind for kind in stream.shuffled(things.large) if kind is not focal), things.large[0])
    height = fitted(focal, 3180 + 20 * stream.below(12), 3400)
    width = focal.width * height // 1000
    left = 4800 - width // 2
    end_height = fitted(large, 3800, 3300)
    end = Standing(large, HERO.width - large.width * end_height * 58 // 100000, end_height)
    flat = next((kind for kind in things.low if kind is not low), low)
    row = [
        *_before_focal(tall, [small, other], left - 260, stream),
        Standing(bright(focal), left, height),
        *_after_focal([low, mid, third, flat], left + width, end.left, stream),
        end,
    ]
    stage = room(HERO, stream, mirrored=mirrored) + _hung(things, stream, mirrored)
    return stage + _drawn(row, HERO, stream, mirrored) + board(HERO, 200)


def _before_focal(tall: Kind, smalls: list[Kind], right: int, stream: Stream) -> list[Standing]:
    """A tall thing and two small ones, packed against ``right``."""
    row: list[Standing] = []
    for at, kind in enumerate(smalls):
        height = fitted(kind, 900 - 180 * at + 10 * stream.below(8), 640)
        right -= kind.width * height // 1000
        row.insert(0, Standing(kind, right, height))
        right -= 120
    height = fitted(tall, 2700 + 20 * stream.below(12), min(right - 420, 1800))
    return [Standing(tall, max(right + 60 - tall.width * height // 1000, 300), height), *row]


def _after_focal(kinds: list[Kind], left: int, right: int, stream: Stream) -> list[Standing]:
    """Four things in the room that is left, with even gaps."""
    wished = (820, 2100, 640, 620)
    widest = (1250, 1350, 560, 1250)
    heights = [
        fitted(kind, high + 10 * stream.below(8), wide) for kind, high, wide in zip(kinds, wished, widest, strict=True)
    ]
    widths = [kind.width * height // 1000 for kind, height in zip(kinds, heights, strict=True)]
    while len(widths) > 2 and sum(widths) + 100 * len(widths) > right - left:
        kinds, heights, widths = kinds[:-1], heights[:-1], widths[:-1]
    gap = (right - left - sum(widths)) // (len(widths) + 1)
    row = []
    for kind, height, width in zip(kinds, heights, widths, strict=True):
        left += gap
        row.append(Standing(kind, left // STEP * STEP, height))
        left += width
    return row


def _drawn(row: list[Standing], wall: Wall, stream: Stream, mirrored: bool) -> list[Shape]:
    shapes: list[Shape] = []
    colours: list[Paint] = paints(stream, [standing.kind for standing in row])
    for at, (standing, paint) in enumerate(zip(row, colours, strict=True)):
        cx = wall.width - standing.axis if mirrored else standing.axis
        place = Place(cx // STEP * STEP, wall.board - (60 if at % 3 else 30), standing.height, STEP)
        shapes += standing.kind.draw(place, paint, stream)
    return shapes


def _hung(things: Set, stream: Stream, mirrored: bool) -> list[Shape]:
    """Three framed prints of tools, in the quiet part of the wall."""
    if not things.hung:
        return []
    shapes: list[Shape] = []
    for at, name in enumerate(stream.shuffled(things.hung)[:3]):
        x = 6900 + 1300 * at
        x = (12600 - x - 1000) if mirrored else x
        shapes.append(Shape(c="f3", d=rect(x, 520, 1000, 1000)))
        shapes.append(Shape(c="f1", d=rect(x + 70, 590, 860, 860)))
        shapes += motif_shapes(name, "2" if at % 2 else "6", "1", x + 190, 710, 620)
    return shapes


def band(things: Set, stream: Stream) -> list[Shape]:
    """A long row of things, high and low in turn, cropped at both ends."""
    parts = (
        (things.tall, 2250, 1500), (things.low, 850, 1300), (things.focal, 2150, 2300), (things.small, 780, 700),
        (things.small, 660, 600), (things.mid, 1650, 1400), (things.low, 700, 1200),
    )  # fmt: skip
    rows = [stream.shuffled(kinds) for kinds, _, _ in parts]
    row: list[Standing] = []
    x = -300 - 100 * stream.below(6)
    at = stream.below(len(parts))
    while x < BAND.width:
        _, high, widest = parts[at % len(parts)]
        kinds = rows[at % len(parts)]
        kind = kinds[at // len(parts) % len(kinds)]
        standing = Standing(kind, x, fitted(kind, high + 20 * stream.below(6), widest))
        row.append(standing)
        x += standing.width + 480
        at += 1
    return room(BAND, stream, mirrored=False) + _drawn(row, BAND, stream, mirrored=False) + board(BAND, 140)


ROLES = {"1": "5", "2": "2", "3": "6", "4": "1", "5": "3", "g": "g"}
"""The colours of the roles of a trade's things."""


def workplace(trade: Trade, motifs: Sequence[str], wall: Wall, stream: Stream) -> list[Shape]:
    """What a trade makes, in the light of the window."""
    mirrored = stream.chance(1, 2)
    placed = composed(trade, motifs, Frame(wall.width, wall.board - 20, share=66, tall=86), stream)
    shapes = room(wall, stream, mirrored=mirrored)
    for one in placed:
        shapes += one.shapes(ROLES)
    return shapes + board(wall, 200)
