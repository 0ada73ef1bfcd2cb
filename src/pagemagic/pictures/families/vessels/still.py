"""One thing alone: frames of a series, items of a list, the mark."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from pagemagic.pictures.drawing import Shape, Tile, tenths
from pagemagic.pictures.families.vessels import ceramics, cups
from pagemagic.pictures.families.vessels.kind import Kind, Place, bright, paints, without_char
from pagemagic.pictures.families.vessels.profile import Profile
from pagemagic.pictures.families.vessels.sets import NAMED, STONEWARE, Set
from pagemagic.pictures.families.vessels.shelf import ROLES
from pagemagic.pictures.families.vessels.turning import turned
from pagemagic.pictures.family import PictureRequest
from pagemagic.pictures.geometry import circle, half_disc, polygon, rect, sector
from pagemagic.pictures.motifs.placing import motif_shapes
from pagemagic.pictures.stream import Stream
from pagemagic.pictures.things.composing import Frame, composed
from pagemagic.pictures.things.trades import THINGS, Trade

FRAME = (300, 360)
ITEM = (96, 96)


def frame(things: Set, order: Stream, stream: Stream, index: int, named: str = "") -> list[Shape]:
    """One thing in a frame, of the kinds that are ``named`` if they are.

    Kinds do not repeat before all were shown; neighbours have different grounds.
    """
    return _stood(_nth(NAMED.get(named) or things.kinds, order, index), things, order, stream, index)


def day(things: Set, order: Stream, stream: Stream, index: int) -> list[Shape]:
    """The thing of a day of the week."""
    return _stood(
        _WEEK[(index - 1) % len(_WEEK)] if things is STONEWARE else _nth(things.kinds, order, index),
        things,
        order,
        stream,
        index,
    )


_WEEK = (ceramics.BOWL, ceramics.CUP, ceramics.BELLY, ceramics.BEAKER, ceramics.FLASK, ceramics.JUG, ceramics.MOON)
_HANDLED = frozenset((ceramics.JUG, cups.MUG, cups.TEACUP))


def _stood(kind: Kind, things: Set, order: Stream, stream: Stream, index: int) -> list[Shape]:
    # Char is lost on a wall in the dark, and a handle of bone on a light one.
    lost = "31" if kind in _HANDLED and index % 3 != 1 else "3"
    seen = [paint for paint in kind.paints if paint.body not in lost] or kind.paints
    if kind in _HANDLED:
        seen = [paint for paint in seen if paint.over != "3"] or seen
    paint = seen[(order.below(1000) + index * 7) % len(seen)]
    reach = 1500 if kind in _SMALL or kind in things.small else 2500 if index % 3 else 2200
    height = min(reach, 2250 * 1000 // kind.width)
    floor = 3140 if height > 1800 else 3100
    cx = 1500 - kind.centre * height // 1000
    return [*_ground(index), *kind.draw(Place(cx, floor, height), paint, stream)]


_SMALL = frozenset((ceramics.CUP, ceramics.BEAKER, cups.MUG))


def print_frame(motif: str, order: Stream, index: int) -> tuple[list[Shape], list[Tile]]:
    """A print of what a caption names, pinned to the wall, for things that do not stand on a table.

    No two of six in a row are made alike: upright, lying and square sheets take turns, and what is on them stands whole,
    stands on a horizon or is so near that the sheet crops it.
    """
    near = _NEAR.get(motif, (motif,))
    shown = near[index % len(near)]
    paper, ink, cut = _PRINTS[(order.below(len(_PRINTS)) + index) % len(_PRINTS)]
    x, y, w, h = _SHEETS[(index + index // 2) % len(_SHEETS)]
    frame = [
        *_ground(index),
        Shape(c="shade", d=rect(x + 60, y + 80, w, h)),
        Shape(c=f"f{paper}", d=rect(x, y, w, h)),
    ]
    pin = Shape(c="fd", d=circle(1500, y + 120, 40))
    pad = 140
    px, py, pw, ph = x + pad, y + 2 * pad, w - 2 * pad, h - 3 * pad
    way = index // len(near) % 3
    if way == 0:
        size = min(pw, ph) * 88 // 100
        return [*frame, *motif_shapes(shown, ink, cut, 1500 - size // 2, py + (ph - size) // 2, size), pin], []
    if way == 1:
        size = min(pw, ph) * 84 // 100
        horizon = rect(0, ph - ph // 5, pw, ph // 5)
        inner = [
            Shape(c=f"f{ink}", d=rect(0, 0, pw, ph)),
            Shape(c=f"f{cut}", d=horizon),
            *motif_shapes(shown, paper, ink, pw - size - pw // 12, ph - ph // 6 - size, size),
        ]
    else:
        size = max(pw, ph) * 3 // 2
        inner = [
            Shape(c=f"f{cut}", d=rect(0, 0, pw, ph)),
            *motif_shapes(shown, ink, paper, -size // 8, -size // 12, size),
        ]
    tile = Tile(
        x=tenths(px), y=tenths(py), w=tenths(pw), h=tenths(ph), box=f"0 0 {tenths(pw)} {tenths(ph)}", shapes=inner
    )
    return [*frame, pin], [tile]


def plain(index: int, order: Stream) -> list[Shape]:
    """A print of plain geometry, for a subject that cannot be drawn: nothing is shown that is not known."""
    x, y, w, h = _SHEETS[(index + index // 2) % len(_SHEETS)]
    paper, ink, cut = _PRINTS[(order.below(len(_PRINTS)) + index) % len(_PRINTS)]
    px, py, pw, ph = x + 260, y + 260, w - 520, h - 520
    r = min(pw, ph) // 20 * 10
    way = (order.below(4) + index) % 4
    low, middle = py + ph, px + pw // 2
    if way == 0:
        figures = [
            Shape(c=f"f{ink}", d=half_disc(middle, low - r, r, 270)),
            Shape(c=f"f{cut}", d=half_disc(middle, low - r, r, 90)),
        ]
    elif way == 1:
        figures = [
            Shape(c=f"f{ink}", d=rect(px, py, pw // 2, ph)),
            Shape(c=f"f{cut}", d=half_disc(middle, py + ph // 2, r, 0)),
        ]
    elif way == 2:
        figures = [
            Shape(c=f"f{cut}", d=circle(middle, py + r, r)),
            Shape(c=f"f{ink}", d=rect(px, low - ph * 38 // 100, pw, ph * 38 // 100)),
        ]
    else:
        figures = [
            Shape(c=f"f{ink}", d=sector(px, low, min(pw, ph), 270, 360)),
            Shape(c=f"f{cut}", d=sector(px, low, min(pw, ph) // 2, 270, 360)),
        ]
    return [
        *_ground(index),
        Shape(c="shade", d=rect(x + 60, y + 80, w, h)),
        Shape(c=f"f{paper}", d=rect(x, y, w, h)),
        *figures,
    ]


_SHEETS = ((480, 420, 2040, 2620), (330, 640, 2340, 1960), (450, 560, 2100, 2240))
"""Sheets of prints: upright, lying, square; ``x, y``, width and height."""

_NEAR: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "rings": ("rings", "church", "dress", "bowtie"), "anchor": ("anchor", "boat", "wave", "bell"),
        "people": ("people", "hand", "house", "speech"), "briefcase": ("hammer", "people", "ladder", "scissors"),
        "house": ("house", "door", "window", "tree"), "note": ("note", "score"),
        "boat": ("boat", "anchor", "wave", "oar"), "mountain": ("mountain", "pine", "sun", "tent"),
        "tree": ("tree", "leaf", "pine", "bird"), "wave": ("wave", "boat", "sun", "shell"),
        "camera": ("camera", "film", "photo", "lens"), "dancer": ("dancer", "mask", "note", "stage"),
        "blocks": ("teddy", "blocks", "kite", "balloon"), "runner": ("runner", "ball", "trophy", "swimmer"),
    }
)  # fmt: skip
"""Motif -> what else a series about it shows, itself included; pictures of one subject are not all of one thing."""

_PRINTS = (("1", "6", "2"), ("2", "3", "1"), ("1", "5", "3"), ("5", "1", "3"), ("1", "3", "2"))
"""Paper, ink and cut of prints."""


def print_item(motif: str, order: Stream, index: int) -> list[Shape]:
    """A small print of what an item names."""
    ink, cut = (("6", "2"), ("2", "6"), ("5", "2"))[(order.below(3) + index) % 3]
    return motif_shapes(motif, ink, cut, 60, 60, 840)


def sign(motif: str) -> list[Shape]:
    """The mark of a trade whose things are no vessels: its motif in ink."""
    return motif_shapes(motif, "i", "p")


def _ground(index: int) -> list[Shape]:
    """The wall in one of three tints, and the table."""
    tint = index % 3
    wall = [Shape(c="f4" if tint == 1 else "fg", d=rect(0, 0, 3000, 3600))]
    if tint == 2:
        wall.append(Shape(c="gleam", d=rect(0, 0, 3000, 3600)))
    table = rect(0, 2860, 3000, 740)
    return [*wall, Shape(c="f4", d=table), Shape(c="shade", d=table)]


def item(things: Set, order: Stream, stream: Stream, index: int, named: str = "") -> list[Shape]:
    """One small thing without a ground, of the kinds that are ``named`` if they are."""
    kind = bright(_nth(NAMED.get(named) or things.kinds, order, index))
    paint = kind.paints[(order.below(1000) + index * 5) % len(kind.paints)]
    height = min(860, 860 * 1000 // kind.width)
    cx = 480 - kind.centre * height // 1000
    return without_char(kind.draw(Place(cx, 900, height), paint, stream))


def _nth(kinds: Sequence[Kind], order: Stream, index: int) -> Kind:
    kinds = order.shuffled(kinds)
    return kinds[index % len(kinds)]


MARKS: tuple[Profile, ...] = (
    ((0, 250), (60, 240), (200, 400), (500, 490), (820, 390), (1000, 250)),
    ((0, 200), (60, 180), (170, 300), (350, 380), (650, 330), (1000, 210)),
    ((0, 110), (300, 90), (450, 180), (680, 320), (850, 310), (1000, 210)),
    ((0, 190), (120, 150), (350, 250), (640, 380), (800, 370), (1000, 240)),
)


def mark(stream: Stream) -> list[Shape]:
    """The outline of a vessel, in ink."""
    shape = turned(stream.pick(MARKS), Place(120, 220, 195))
    return [
        Shape(c="fi", d=shape.region()),
        Shape(c="fp", d=shape.rim(4)),
    ]


WIDE = (600, 720)


def group(things: Set, stream: Stream) -> list[Shape]:
    """Three things before a wall, large: a high one, a wide one and a small one."""
    high, wide, small = stream.pick(things.tall + things.mid), stream.pick(things.low), stream.pick(things.small)
    colours = paints(stream, [high, wide, small])
    mirrored = stream.chance(1, 2)
    shapes = [Shape(c="fg", d=rect(0, 0, 6000, 7200)), *_light(mirrored), Shape(c="f4", d=rect(0, 5600, 6000, 1600))]
    tops = min(4600, 3000 * 1000 // high.width)
    flat = min(1500, 3100 * 1000 // wide.width)
    low = min(1300, 1300 * 1000 // small.width)
    for kind, paint, x, floor, height in zip(
        (high, wide, small), colours, (2100, 4100, 1700), (6000, 6300, 6640), (tops, flat, low), strict=True
    ):
        cx = 6000 - x if mirrored else x
        shapes += kind.draw(Place(cx - kind.centre * height // 1000, floor, height, 10), paint, stream)
    return shapes


def _light(mirrored: bool) -> list[Shape]:
    pane = [(2800, 0), (4600, 0), (6400, 5600), (4300, 5600)]
    return [Shape(c="gleam", d=polygon([(6000 - x, y) for x, y in pane] if mirrored else pane))]


def place(trade: Trade, request: PictureRequest, stream: Stream) -> list[Shape]:
    """What a trade makes, near, before the light of a window."""
    mirrored = stream.chance(1, 2)
    shapes = [Shape(c="fg", d=rect(0, 0, 6000, 7200)), *_light(mirrored), Shape(c="f4", d=rect(0, 5600, 6000, 1600))]
    named = request.named
    motifs = (named,) if named is not None and named in THINGS else request.motifs
    for one in composed(trade, motifs, Frame(6000, 6000, share=88, tall=70), stream, 0 if named else 1):
        shapes += one.shapes(ROLES)
    return shapes


def corner(trade: Trade, request: PictureRequest, stream: Stream) -> list[Shape]:
    """The same in a frame."""
    shapes = _ground(request.index)
    # A frame may be cropped to a lying one.
    for one in composed(trade, request.motifs, Frame(3000, 3140, share=84, tall=56), stream, request.index):
        shapes += one.shapes(ROLES)
    return shapes
