"""Wide charts of the parcels family, 1440 x 400 units, standing on the lower edge. Lengths in tenths."""

from __future__ import annotations

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
    low, high = min(raw), max(raw)
    # The whole height is used whatever the series: a flat one would say nothing.
    heights = [900 + (value - low) * 2200 // max(high - low, 1) // 10 * 10 for value in raw]
    limit = sorted(heights)[COLUMNS * 38 // 100]
    now = present(days) if days else _now(heights, limit, stream.between(10, 15))
    # Counted days stand whole in the middle: a frame of any width cuts none of them.
    shown = range(now + days - _SHOWN, now + days) if days else range(COLUMNS)
    missed = next((at for at in range(now, shown.stop) if heights[at] < limit), now + (shown.stop - now) * 3 // 5)
    _part(heights, range(shown.start if days else now, missed + 1), limit)
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


def bars(stream: Stream, days: int = 0) -> list[Shape]:
    """Readings as full bars, then a forecast as pale bars with coloured caps; a limit, and the first bar to miss it.

    With ``days`` the forecast has as many bars, and room below for their labels.
    """
    series = _series(stream, days)
    grades, now = graded(series.heights), series.now
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
