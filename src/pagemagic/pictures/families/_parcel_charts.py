"""Wide charts of the parcels family, 1440 x 400 units, standing on the lower edge. Lengths in tenths."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pagemagic.pictures.drawing import Label, Shape
from pagemagic.pictures.families._parcel_field import graded, noise, rulers
from pagemagic.pictures.geometry import line, rect
from pagemagic.pictures.stream import Stream

WIDTH, HEIGHT = 14400, 4000
PITCH = 400
COLUMNS = WIDTH // PITCH


def _ground() -> list[Shape]:
    return [
        {"c": "fg", "d": rect(0, 0, WIDTH, HEIGHT)},
        {"c": "sl", "d": rulers(COLUMNS, 1, PITCH), "w": "1"},
    ]


LEAST, MOST = 900, 3100
"""How high bars are."""
_SHOWN = 14
"""Columns in the middle that a narrow frame leaves."""
_CAP, _CLEAR = 100, 60
"""How high the cap of a bar is, and how far from the limit it keeps."""
MOST_DAYS = 12
"""Of a forecast whose days are drawn one by one."""


def present(days: int) -> int:
    """In which column a forecast of so many days begins, so that they and some readings before them stand in the middle."""
    return (COLUMNS - _SHOWN) // 2 + _SHOWN - days


@dataclass(frozen=True, slots=True)
class _Series:
    """What a chart of bars shows."""

    heights: list[int]
    limit: int
    now: int
    """In which column the forecast begins."""
    shown: range
    missed: int
    """The first column of the forecast below the limit."""


def _series(stream: Stream, days: int) -> _Series:
    """A series that meets its limit once, with a forecast of so many days where they are counted."""
    noisy = noise(stream)
    raw = [noisy(at, 0) for at in range(COLUMNS)]
    if days:
        return _forecast(raw, present(days), days)
    heights = _stretched(raw, LEAST)
    limit = sorted(heights)[COLUMNS * 38 // 100]
    now = _now(heights, limit, stream.between(10, 15))
    missed = next((at for at in range(now, COLUMNS) if heights[at] < limit), now + (COLUMNS - now) * 3 // 5)
    _part(heights, range(now, missed + 1), limit)
    return _Series(heights, limit, now, range(COLUMNS), missed)


def _stretched(values: list[int], least: int) -> list[int]:
    """Values as heights. The whole height is used whatever the series: a flat one would say nothing."""
    low, high = min(values), max(values)
    return [least + (value - low) * (MOST - least) // max(high - low, 1) // 10 * 10 for value in values]


def _forecast(raw: list[int], now: int, days: int) -> _Series:
    """Readings, then a forecast that sinks below its limit on one of its middle days.

    Counted days stand whole in the middle: a frame of any width cuts none of them.
    """
    shown = range(now + days - _SHOWN, now + days)
    before, ahead = raw[shown.start : now], raw[now : shown.stop]
    # What would rise is turned over: a forecast that calls somebody sinks.
    sinks = sum(ahead) * len(before) <= sum(before) * len(ahead)
    heights = [0] * COLUMNS
    heights[shown.start : shown.stop] = _stretched(
        [one if sinks else -one for one in raw[shown.start : shown.stop]], LEAST + 300
    )
    wished = now + days * 3 // 5
    lows = [at for at in range(now + min(2, days - 1), shown.stop) if heights[at] < min(heights[shown.start : at])]
    missed = min(lows, key=lambda at: (abs(at - wished), at), default=min(wished, shown.stop - 1))
    limit = (heights[missed] + min(heights[shown.start : missed])) // 20 * 10
    _part(heights, range(shown.start, missed + 1), limit)
    # No later bar stands on the line either.
    for at in range(missed + 1, shown.stop):
        under = heights[at] < limit + _CAP
        heights[at] = min(heights[at], limit - _CLEAR) if under else max(heights[at], limit + _CAP + _CLEAR)
    return _Series(heights, limit, now, shown, missed)


def day_labels(stream: Stream, days: int) -> list[Label]:
    """Today and the days of a forecast under their columns, ``0`` to ``+10``; the first that misses the limit in its colour."""
    series = _series(stream, days)
    middle, foot = PITCH // 20, str(HEIGHT // 10 - 12)
    return [
        Label(
            text=f"+{at}" if at else "0",
            c="f6" if column == series.missed else "fi",
            x=str(column * PITCH // 10 + middle),
            y=foot,
        )
        for at, column in enumerate(range(series.now - 1, series.shown.stop))
    ]


_LONGEST_NAME = 11
"""Letters of a name over its bars."""


def bar_names(stream: Stream, days: int, names: Mapping[str, str]) -> list[Label]:
    """Over the readings and over the forecast what they are, where the page has a short word for it."""
    series = _series(stream, days)
    halves = {"readings": (series.shown.start, series.now), "forecast": (series.now, series.shown.stop)}
    return [
        Label(text=names[half], c="fi pm-chart-name", x=str((start + stop) * PITCH // 20), y="42")
        for half, (start, stop) in halves.items()
        if half in names and len(names[half]) <= _LONGEST_NAME
    ]


def bars(stream: Stream, days: int = 0) -> list[Shape]:
    """Readings as full bars, then a forecast as pale bars with coloured caps; a limit, and the first bar to miss it.

    With ``days`` the forecast has as many bars, and room below for their labels.
    """
    series = _series(stream, days)
    grades, now = [_level(tall) for tall in series.heights], series.now
    foot = HEIGHT - (360 if days else 0)
    solid: dict[int, list[str]] = {}
    pale: list[str] = []
    for at in series.shown:
        tall = series.heights[at]
        x, top = at * PITCH + 40, foot - tall
        if at < now:
            solid.setdefault(grades[at], []).append(rect(x, top, 320, tall))
        else:
            pale.append(rect(x, top, 320, tall))
            level = 6 if at == series.missed else grades[at]
            solid.setdefault(level, []).append(rect(x, top, 320, _CAP))
    shapes = [*_ground(), Shape(c="fp", d="".join(pale))]
    shapes += [Shape(c=f"f{level}", d="".join(paths)) for level, paths in sorted(solid.items())]
    level_line = foot - series.limit
    return [
        *shapes,
        {"c": "s6", "d": line(0, level_line, WIDTH, level_line), "w": "2"},
        {"c": "sl", "d": line(now * PITCH, 0, now * PITCH, foot), "w": "2"},
    ]


def _level(tall: int) -> int:
    """The step of the scale, 1 to 5, that a height has: bars of one height have one colour."""
    return min(max(1 + (tall - LEAST) * 5 // (MOST + 1 - LEAST), 1), 5)


def _part(heights: list[int], shown: range, limit: int) -> None:
    """Set the last of some bars clearly below the limit and the others clearly above it, caps and all: nobody has to guess
    which one is the first to miss it."""
    for at in shown[:-1]:
        heights[at] = max(heights[at], limit + _CAP + _CLEAR)
    heights[shown[-1]] = min(heights[shown[-1]], limit - _CLEAR)


def _now(heights: list[int], limit: int, wished: int) -> int:
    """The column the forecast starts at: near the wished one, and some columns before the limit is missed."""

    def warns(at: int) -> bool:
        return min(heights[at : at + 3]) >= limit > min(heights[at + 3 :])

    candidates = [at for at in range(7, COLUMNS * 2 // 3) if warns(at)]
    return min(candidates, key=lambda at: (abs(at - wished), at), default=wished)


def profile(stream: Stream) -> list[Shape]:
    """A section through the ground: columns of cells under a skyline, wetter with depth, one cell probed."""
    surface = noise(stream)
    wet = noise(stream)
    rows = HEIGHT // PITCH
    tops = [min(max(3 - surface(at, 0) * 3 // 60_000, 1), 6) for at in range(COLUMNS)]
    places = [(column, row) for column in range(COLUMNS) for row in range(tops[column], rows)]
    values = [wet(column, row) + (row - tops[column]) * 11_000 for column, row in places]
    levels = graded(values)
    paths: dict[int, list[str]] = {}
    by_place = dict(zip(places, levels, strict=True))
    probe_column = COLUMNS * stream.pick((32, 36, 62, 66)) // 100
    probe = (probe_column, min(tops[probe_column] + stream.between(1, 2), rows - 2))
    by_place[probe] = 6
    for column, row in places:
        level = by_place[column, row]
        if by_place.get((column, row - 1)) == level:
            continue
        end = row + 1
        while by_place.get((column, end)) == level:
            end += 1
        paths.setdefault(level, []).append(rect(column * PITCH, row * PITCH, PITCH, (end - row) * PITCH))
    grid = "".join(f"M{at * PITCH // 10} 0v{HEIGHT // 10}" for at in range(1, COLUMNS))
    grid += "".join(f"M0 {at * PITCH // 10}h{WIDTH // 10}" for at in range(1, rows))
    x, y = probe[0] * PITCH + PITCH // 2, probe[1] * PITCH
    shapes = _ground()[:1] + [Shape(c=f"f{level}", d="".join(d)) for level, d in sorted(paths.items())]
    return [
        *shapes,
        {"c": "sg", "d": grid, "w": "2"},
        _ground()[1],
        {"c": "sl", "d": line(x, 0, x, y), "w": "2"},
    ]
