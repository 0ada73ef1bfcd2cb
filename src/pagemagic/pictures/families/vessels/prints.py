"""Plain forms on a shelf: what a trade that cannot be drawn shows, since it claims nothing; and motifs on plinths."""

from __future__ import annotations

from dataclasses import dataclass

from pagemagic.pictures.drawing import Drawing, Shape, drawing
from pagemagic.pictures.families._initial import initial_mark
from pagemagic.pictures.families.vessels import cabinet, shelf, shown, still
from pagemagic.pictures.families.vessels.kind import Place
from pagemagic.pictures.family import PictureRequest
from pagemagic.pictures.geometry import half_disc, quarter, rect, sector
from pagemagic.pictures.motifs.placing import known_motifs
from pagemagic.pictures.stream import Stream

FAMILY = "vessels"

SHEETS = (("1", "6", "2"), ("2", "3", "1"), ("1", "5", "3"), ("5", "1", "3"), ("1", "3", "2"), ("6", "2", "1"))
"""Paper, ink and cut of prints."""


@dataclass(frozen=True, slots=True)
class Print:
    """A print in its frame: its left edge, its foot, its width and height in tenths, and what is on it."""

    left: int
    foot: int
    width: int
    height: int
    way: int
    sheet: int

    def shapes(self) -> list[Shape]:
        """Its shade, frame, paper and figures."""
        paper, ink, cut = SHEETS[self.sheet % len(SHEETS)]
        rim = max(min(self.width, self.height) // 220, 1) * 10
        top = self.foot - self.height
        edge = "3" if paper != "3" else "6"
        pad = min(self.width, self.height) // 70 * 10
        box = (self.left + rim + pad, top + rim + pad, self.width - 2 * (rim + pad), self.height - 2 * (rim + pad))
        return [
            Shape(c="shade", d=rect(self.left + 90, top + 110, self.width, self.height - 110)),
            Shape(c=f"f{edge}", d=rect(self.left, top, self.width, self.height)),
            Shape(c=f"f{paper}", d=rect(self.left + rim, top + rim, self.width - 2 * rim, self.height - 2 * rim)),
            *figures(self.way, box, ink, cut),
        ]


_SHOWN = 5
"""Motifs of a trade that its plinths show."""


def figures(way: int, box: tuple[int, int, int, int], ink: str, cut: str) -> list[Shape]:
    """Two or three figures that fill a box of x, y, width and height: discs, halves, quarters, bars."""
    x, y, w, h = box
    side = min(w, h) // 20 * 20
    r, cx, cy = side // 2, x + w // 2, y + h // 2
    left, top = cx - r, cy - r
    if way % 6 == 0:
        found = [(ink, half_disc(cx, cy, r, 270)), (cut, half_disc(cx, cy, r, 90))]
    elif way % 6 == 1:
        found = [
            (ink, rect(x, y + h * 62 // 100, w, h - h * 62 // 100)),
            (cut, half_disc(cx, y + h * 62 // 100 - side // 10, r, 270)),
        ]
    elif way % 6 == 2:
        found = [
            (ink, sector(left, top + side, side, 270, 360)),
            (cut, sector(left, top + side, side * 62 // 100, 270, 360)),
            (ink, sector(left, top + side, side * 3 // 10, 270, 360)),
        ]
    elif way % 6 == 3:
        found = [(ink, rect(left, top, r, side)), (cut, half_disc(cx, cy, r, 0))]
    elif way % 6 == 4:
        found = [
            (ink, quarter(left, top, r, 0)),
            (cut, quarter(cx, top, r, 1)),
            (cut, quarter(left, cy, r, 3)),
            (ink, quarter(cx, cy, r, 2)),
        ]
    else:
        step = side // 5
        found = [
            (ink if at % 2 == 0 else cut, rect(left, top + at * step, side * (5 - at) // 5, step * 7 // 10))
            for at in range(5)
        ]
    return [Shape(c=f"f{colour}", d=path) for colour, path in found]


def draw(request: PictureRequest) -> Drawing:
    """The picture of a slot without a subject, or of one that no shelf has things of: then its motifs are on prints."""
    known = known_motifs(request.motifs)[:_SHOWN]
    stream = Stream(request.key, f"vessels prints {request.slot}")
    ways, sheets = stream.shuffled(range(6)), stream.shuffled(range(len(SHEETS)))
    if request.slot == "mark":
        return drawing(24, 24, initial_mark(request.initials, "i", "p"), family=FAMILY, fit="xMidYMid meet")
    if request.slot == "item":
        return drawing(*still.ITEM, [], family=FAMILY, fit="xMidYMid meet")
    if request.slot == "frame" and not known:
        order = Stream(request.key, "vessels frame")
        return drawing(*still.FRAME, still.plain(request.index, order), family=FAMILY)
    if request.slot in ("media", "frame") and known:
        named = request.named or known[request.index % len(known)]
        return drawing(600, 720, _plinth(named, stream), family=FAMILY, fit="xMidYMax slice")
    if request.slot == "media":
        return drawing(600, 720, _corner(ways, sheets), family=FAMILY, fit="xMidYMax slice")
    if request.slot == "closing":
        one = Print(300, 6600, 5400, 6300, ways[0], sheets[0])
        return drawing(*cabinet.SIZE, one.shapes(), family=FAMILY, fit="xMidYMax meet")
    wall, row = (shelf.HERO, _HERO) if request.slot == "hero" else (shelf.BAND, _BAND)
    mirrored = stream.chance(1, 2)
    shapes = shelf.room(wall, stream, mirrored=mirrored)
    shapes += _on_plinths(known, wall, stream) if known else _forms(wall, row, ways, sheets, mirrored=mirrored)
    fit = "xMidYMid slice" if request.slot == "hero" else "xMidYMax slice"
    return drawing(wall.width // 10, wall.height // 10, shapes + shelf.board(wall, 200), family=FAMILY, fit=fit)


_HERO = (
    (-700, 2300, 2900),
    (2240, 1500, 1500),
    (4080, 2900, 3500),
    (7300, 1800, 2300),
    (9420, 1300, 1300),
    (11160, 2600, 3300),
)
"""Left, width and height of the prints on the shelf: the largest near the middle, so that narrow screens show it whole."""
_BAND = (
    (-500, 1500, 1900),
    (1500, 1700, 1500),
    (3720, 1500, 2100),
    (5740, 1200, 1200),
    (7460, 2000, 1700),
    (9980, 1500, 2050),
    (12000, 1400, 1400),
    (13800, 1500, 1900),
)


def _on_plinths(known: tuple[str, ...], wall: shelf.Wall, stream: Stream) -> list[Shape]:
    """The trade's things on plinths, the leading one large in the middle, where narrow screens show it whole."""
    shapes: list[Shape] = []
    high, step = wall.board * 94 // 1000 * 10, wall.width * 27 // 1000 * 10
    for at, motif in enumerate(known):
        side = (at + 1) // 2 * (1 if at % 2 else -1)
        tall = high if not at else high * (62 - 10 * (abs(side) - 1)) // 1000 * 10
        kind = shown.shown(motif)
        place = Place(wall.width // 2 + side * step * (10 - abs(side) // 2) // 10, wall.board, tall, step=10)
        shapes += kind.draw(place, kind.paints[at % len(kind.paints)], stream)
    return shapes


def _plinth(motif: str, stream: Stream) -> list[Shape]:
    """One thing on a plinth, in an upright picture."""
    kind = shown.shown(motif)
    return [
        Shape(c="fg", d=rect(0, 0, 6000, 7200)),
        Shape(c="f4", d=rect(0, 6000, 6000, 1200)),
        Shape(c="shade", d=rect(0, 6000, 6000, 160)),
        *kind.draw(Place(3000, 6000, 5200, step=10), kind.paints[0], stream),
    ]


def _forms(
    wall: shelf.Wall, row: tuple[tuple[int, int, int], ...], ways: list[int], sheets: list[int], *, mirrored: bool
) -> list[Shape]:
    """Plain forms that stand on the board, without frames: a wall of frames would be a gallery's."""
    shapes: list[Shape] = []
    for at, (left, width, height) in enumerate(row):
        side = min(width, height) // 20 * 20
        x = wall.width - left - width if mirrored else left
        _, ink, cut = SHEETS[sheets[at % len(SHEETS)]]
        shapes += figures(ways[at % 6], (x + (width - side) // 2, wall.board - side, side, side), ink, cut)
    return shapes


def _corner(ways: list[int], sheets: list[int]) -> list[Shape]:
    """Two prints, the small one before the large one."""
    return [
        Shape(c="fg", d=rect(0, 0, 6000, 7200)),
        Shape(c="f4", d=rect(0, 6000, 6000, 1200)),
        *Print(700, 6100, 3700, 4700, ways[0], sheets[0]).shapes(),
        *Print(3600, 6400, 1800, 2300, ways[1], sheets[1]).shapes(),
    ]
