"""Time as an instrument keeps it: a rule of hours, a field of days, one of them called back. Lengths in tenths.

What is stated is drawn as stated: thirty days are thirty cells, and the rule of 24 hours stands only where something
happens every hour.
"""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.geometry import line, rect
from pagemagic.pictures.stream import Stream

OF_TIME = frozenset(("snapshots", "calendar", "clock"))
"""Motifs that lead sites whose matter is time."""

_WEEK = 7
_MONTH = 35
_MOST = 62
HOURS = 24


def stated(figures: Sequence[str]) -> tuple[int, bool]:
    """The days to draw and whether each hour counts, of figures such as ``("30", "24")``; 0 where no days are stated."""
    numbers = [int(one) for one in figures if one.isascii() and one.isdigit() and len(one) < 3]
    days = next((one for one in numbers if one != HOURS and 2 <= one <= _MOST), 0)
    return days, HOURS in numbers


def columns_of(days: int) -> int:
    """Into how many columns a number of days is laid, so that the rows are full where they can be."""
    return next((one for one in (7, 6, 5) if days % one == 0), 7) if days > _WEEK else days


def days_kept(stream: Stream, width: int, height: int, figures: Sequence[str]) -> list[Shape]:
    """Days from pale to full as they come nearer; one is called back, and a line leads from it to the present one.

    Without a stated number it is a month of five weeks in which some days are taken.
    """
    days, hourly = stated(figures)
    month = not days
    days = days or _MONTH
    columns = columns_of(days)
    rows = -(-days // columns)
    left, right = width * 9 // 100, width * 91 // 100
    top, bottom = height * (26 if hourly else 14) // 100, height * 90 // 100
    step = min((right - left) // columns, (bottom - top) // rows) // 10 * 10
    left, top = (width - step * columns) // 20 * 10, (top + (bottom - top - step * rows) // 2) // 10 * 10
    side = step * 88 // 1000 * 10
    places = [(left + at % columns * step, top + at // columns * step) for at in range(days)]
    called = days * stream.between(30, 60) // 100
    cells: dict[int, str] = {}
    for at, (x, y) in enumerate(places):
        if at == called:
            continue
        level = stream.weighted(((1, 6), (3, 2), (5, 2))) if month else 1 + at * 5 // days
        cells[level] = cells.get(level, "") + rect(x, y, side, side)
    x, y = places[called]
    shapes = [
        Shape(c="fg", d=rect(0, 0, width, height)),
        Shape(c="sl", d=_ticks(width, height), w=".6"),
        *(Shape(c=f"f{level}", d=path) for level, path in sorted(cells.items())),
        Shape(c="f6", d=rect(x, y, side, side)),
        Shape(c="s6", d=rect(x - 40, y - 40, side + 80, side + 80), w="2"),
    ]
    if not month:
        shapes.append(Shape(c="s6", d=_way_back(x, y, places[-1], side, left + columns * step), w="2"))
    if hourly:
        shapes += _hours(left, height * 10 // 100, columns * step - (step - side), height * 9 // 100)
    return shapes


def _way_back(x: int, y: int, last: tuple[int, int], side: int, right: int) -> str:
    """From a day to the present one, along the gaps and the end edge."""
    edge = right + 90
    up = y - 40
    return (
        f"M{(x + side // 2) // 10} {up // 10}v-4H{edge // 10}V{(last[1] + side // 2) // 10}"
        f"H{(last[0] + side + 40) // 10}l8-6m-8 6l8 6"
    )


def _hours(left: int, top: int, width: int, height: int) -> list[Shape]:
    """A rule of 24 bars, the last one called."""
    pitch = width // HOURS
    bars = [rect(left + at * pitch, top, pitch * 6 // 10, height) for at in range(HOURS)]
    below = top + height + 60
    return [
        Shape(c="f3", d="".join(bars[:-1])),
        Shape(c="f6", d=bars[-1]),
        Shape(c="sl", d=line(left, below, left + width, below), w="1"),
    ]


def _ticks(width: int, height: int) -> str:
    top = "".join(f"M{x} 0v{12 if x % 110 == 0 else 6}" for x in range(22, width // 10, 22))
    return top + "".join(f"M0 {y}h{12 if y % 110 == 0 else 6}" for y in range(22, height // 10, 22))


def listing(stream: Stream, width: int, height: int) -> list[Shape]:
    """A list as a tool keeps it: a bar, rows with a mark, a name and a value, one row called."""
    left, top, w = width * 10 // 1000 * 10, height * 10 // 1000 * 10, width * 80 // 1000 * 10
    left, top = width // 10, height // 10
    pitch = min(560, (height - 2 * top) // 9) // 10 * 10
    rows = (height - 2 * top) // pitch - 1
    called = stream.between(1, max(rows - 3, 1))
    marks = names = values = rules = ""
    for row in range(rows):
        y = top + pitch * (row + 1) + pitch // 3
        size = pitch // 3
        marks += rect(left + 120, y, size, size) if row != called else ""
        names += rect(left + 420, y, w * stream.between(22, 46) // 100, size) if row != called else ""
        wide = w * stream.between(8, 16) // 100
        values += rect(left + w - 120 - wide, y, wide, size) if row != called else ""
        rules += line(left, y + pitch * 2 // 3, left + w, y + pitch * 2 // 3)
    y = top + pitch * (called + 1)
    return [
        Shape(c="fg", d=rect(0, 0, width, height)),
        Shape(c="sl", d=_ticks(width, height), w=".6"),
        Shape(c="fp", d=rect(left, top, w, pitch * (rows + 1))),
        Shape(c="f5", d=rect(left, top, w, pitch)),
        Shape(c="f3", d=marks),
        Shape(c="f4", d=names),
        Shape(c="f2", d=values),
        Shape(c="sl hair", d=rules),
        Shape(c="f6", d=rect(left, y, w, pitch)),
        Shape(
            c="fp",
            d=rect(left + 120, y + pitch // 3, pitch // 3, pitch // 3)
            + rect(left + 420, y + pitch // 3, w * 38 // 100, pitch // 3)
            + rect(left + w - 120 - w * 12 // 100, y + pitch // 3, w * 12 // 100, pitch // 3),
        ),
    ]


def days_band(stream: Stream, width: int, height: int, figures: Sequence[str]) -> list[Shape]:
    """The same in a band: the days in one row, below the hours of one of them where each hour counts."""
    days, hourly = stated(figures)
    count = days or _MONTH
    pitch = (width - 400) // count
    tall = height * (40 if hourly else 62) // 100
    top = height * 20 // 100
    left = (width - pitch * count) // 2
    called = count * stream.between(40, 60) // 100
    cells: dict[int, str] = {}
    for at in range(count):
        level = 6 if at == called else 1 + at * 5 // count
        cells[level] = cells.get(level, "") + rect(left + at * pitch, top, pitch * 82 // 100, tall)
    shapes = [
        Shape(c="fg", d=rect(0, 0, width, height)),
        *(Shape(c=f"f{level}", d=path) for level, path in sorted(cells.items())),
    ]
    if hourly:
        x = left + called * pitch + pitch * 41 // 100
        y = top + tall
        shapes.append(Shape(c="s6", d=line(x, y, x, y + height * 10 // 100), w="2"))
        shapes += _hours(left, y + height * 10 // 100, count * pitch, height * 14 // 100)
    return shapes
