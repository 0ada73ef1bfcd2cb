"""Emblems: the small picture of a row, the big porthole of the last band, the mark."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.families.pipes.kits import WORKS, Kit
from pagemagic.pictures.families.pipes.plan import geometry
from pagemagic.pictures.families.pipes.runs import Run, RunStyle, shapes
from pagemagic.pictures.motifs.placing import motif_shapes
from pagemagic.pictures.stream import Stream
from pagemagic.pictures.things.thing import disc, placed, shape, slab

ITEM = 96
CLOSING = 480
_BIG_PIPE = RunStyle(width=44, bend=70, collar=76, band=26)


def item(kit: Kit, stream: Stream, index: int, motifs: Sequence[str]) -> list[Shape]:
    """One icon of the kit, or of the site's motifs: none comes twice before all have been shown."""
    if motifs and not _own(kit):
        return motif_shapes(motifs[index % len(motifs)], "3", "2", 0, 0, ITEM * 10)
    icons = stream.shuffled(range(len(kit.icons)))
    return placed(kit.icons[icons[index % len(icons)]], 0, 0)


def _own(kit: Kit) -> bool:
    """Whether the kit has icons that suit the trade: those of :data:`WORKS` suit anybody a little."""
    return bool(kit.icons) and kit is not WORKS


def closing(kit: Kit, stream: Stream, motifs: Sequence[str]) -> list[Shape]:
    """A porthole that bleeds off the end edge, with an icon or a motif in it; who lays pipes has one out of its foot."""
    x, y, r = 296, 218, 208
    down = stream.pick((84, 120))
    drawn = shapes(
        [Run(((down, 560), (down, 330), (620, 330)), "5"), Run(((x + 60, 560), (x + 60, 200)), "5")], _BIG_PIPE
    )
    if not kit.lays:
        drawn = []
    drawn += [
        shape("f3", disc(x, y, r)),
        shape("fg", disc(x, y, r - 34)),
        shape("f1", "".join(disc(x + dx, y + dy, 9) for dx, dy in _BOLTS)),
    ]
    if motifs and not _own(kit):
        return drawn + motif_shapes(motifs[0], "3", "2", (x - 125) * 10, (y - 125) * 10, 2500)
    return drawn + placed(stream.pick(kit.icons), x - 130, y - 130, percent=270)


def plain() -> list[Shape]:
    """The porthole with a disc of two halves, for a trade that shows nothing."""
    x, y, r = 296, 218, 208
    return [
        shape("f3", disc(x, y, r)),
        shape("fg", disc(x, y, r - 34)),
        shape("f1", "".join(disc(x + dx, y + dy, 9) for dx, dy in _BOLTS)),
        *geometry(0, x - 110, y - 110, 220),
    ]


_BOLTS = ((191, 0), (95, 165), (-95, 165), (-191, 0), (-95, -165), (95, -165))
"""Six bolts on a ring of radius 191."""


def mark(kit: Kit) -> list[Shape]:
    """The sign of the kit on a square of the accent."""
    return [shape("f2", slab(0, 0, 24, 24)), Shape(c="sd", d=kit.mark, w="2.5")]
