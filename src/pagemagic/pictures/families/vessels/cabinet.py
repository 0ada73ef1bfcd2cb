"""An arch with shelves: a kiln or an oven. It closes the page, on any ground."""

from __future__ import annotations

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.families.vessels.kind import Kind, Paint, Place, without_char
from pagemagic.pictures.families.vessels.sets import Set
from pagemagic.pictures.families.vessels.shelf import STEP, Standing, fitted
from pagemagic.pictures.geometry import on_circle, polyline, rect
from pagemagic.pictures.stream import Stream

SIZE = (600, 660)
_OUTER, _INNER = 2800, 2320
_STONES = 11
_SHELVES = ((2360, 1500, 3000, 1100, 3), (3840, 840, 4320, 1080, 4), (5320, 840, 4320, 1120, 4))
"""Of each shelf: its y, its left end, its width, how high things on it may be (tenths), and how many may stand on it."""


def arch() -> list[Shape]:
    """The stones, their joints, the dark within and the step."""
    joints = ""
    for at in range(_STONES - 1):
        degrees = 180 + (at + 1) * 180 // _STONES
        joints += polyline([on_circle(3000, 3000, _INNER, degrees), on_circle(3000, 3000, _OUTER, degrees)])
    joints += "".join(polyline([(x, y), (x + _OUTER - _INNER, y)]) for y in range(3000, 6400, 620) for x in (200, 5320))
    return [
        Shape(c="f2", d="M20 640V300a280 280 0 0 1 560 0v340z"),
        Shape(c="sd", d=joints, w="3"),
        Shape(c="fd", d="M68 640V300a232 232 0 0 1 464 0v340z"),
        Shape(c="f2", d=rect(0, 6400, 6000, 200)),
    ]


def closing(things: Set, stream: Stream) -> list[Shape]:
    """The arch with three shelves of small things in two colours, and one that stands out."""
    shapes = [*arch(), Shape(c="f4", d="".join(rect(left, y, width, 120) for y, left, width, _, _ in _SHELVES))]
    pool = [kind for kind in things.kinds if kind.width < 1500]
    order = stream.shuffled(pool)
    star = stream.below(3)
    taken = 0
    for at, (y, left, width, high, most) in enumerate(_SHELVES):
        row = _row(order[taken:] + order, left + 200, width - 400, high, most, stream)
        taken = (taken + len(row)) % len(order)
        for n, standing in enumerate(row):
            bright = (at + n) % 2
            paint = Paint("1", "2") if bright else Paint("2", "1")
            if at == star and n == len(row) // 2:
                paint = Paint("6", "5")
            place = Place(standing.axis // STEP * STEP, y, standing.height, STEP)
            shapes += _plain(standing.kind, place, paint, stream)
    return shapes + (_logs() if things.fired else _drawers())


def _row(kinds: list[Kind], left: int, width: int, high: int, most: int, stream: Stream) -> list[Standing]:
    """As many different things as fit, spread evenly."""
    row: list[Standing] = []
    used = 0
    for kind in dict.fromkeys(kinds):
        height = fitted(kind, high * (100 - 16 * (len(row) % 3)) // 100 + 10 * stream.below(4), 1200)
        needed = kind.width * height // 1000
        if used + needed + 140 * len(row) > width or len(row) == most:
            break
        row.append(Standing(kind, 0, height))
        used += needed
    gap = (width - used) // (len(row) + 1)
    x = left
    spread = []
    for standing in row:
        x += gap
        spread.append(Standing(standing.kind, x, standing.height))
        x += standing.width
    return spread


def _plain(kind: Kind, place: Place, paint: Paint, stream: Stream) -> list[Shape]:
    """The thing without its shade and lines, which are too fine for its size, and without char, which the dark hides."""
    shapes = kind.draw(place, paint, stream)
    return without_char([shape for shape in shapes if not {"shade", "faint"} & set(shape["c"].split())])


def _logs() -> list[Shape]:
    """Two layers of logs on the floor of the arch, glowing: the one colour of the theme stands where the fire is."""
    spots = [(1020 + 440 * at, 6190) for at in range(10)] + [(1240 + 440 * at, 5810) for at in (0, 1, 2, 5, 6, 7)]
    ring = "".join(f"M{x // 10 - 20} {y // 10}a20 20 0 1 1 40 0a20 20 0 1 1-40 0z" for x, y in spots)
    core = "".join(f"M{x // 10 - 11} {y // 10}a11 11 0 1 1 22 0a11 11 0 1 1-22 0z" for x, y in spots)
    return [Shape(c="f6", d=ring), Shape(c="fb", d=core)]


def _drawers() -> list[Shape]:
    """A row of three drawers."""
    fronts = [(840 + 1460 * at, 5560, 1400, 760) for at in range(3)]
    return [
        Shape(c="f6", d="".join(rect(*front) for front in fronts)),
        Shape(c="f1", d="".join(rect(x + 500, 5880, 400, 80) for x, _, _, _ in fronts)),
    ]
