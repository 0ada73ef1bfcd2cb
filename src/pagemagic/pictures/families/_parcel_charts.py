"""Wide charts of the parcels family, 1440 x 400 units, standing on the lower edge. Lengths in tenths."""

from __future__ import annotations

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


_SHOWN = 15
"""Columns in the middle that a narrow frame leaves."""
MOST_DAYS = 12
"""Of a forecast whose days are drawn one by one."""


def present(days: int) -> int:
    """In which column a forecast of so many days begins, so that they and some readings before them stand in the middle."""
    return (COLUMNS - _SHOWN) // 2 + _SHOWN - days


def day_labels(days: int) -> list[Label]:
    """The days of a forecast under their columns: ``+1`` to ``+10``."""
    first = present(days)
    middle = PITCH // 20
    return [
        Label(text=f"+{at + 1}", c="fi", x=str((first + at) * PITCH // 10 + middle), y=str(HEIGHT // 10 - 12))
        for at in range(days)
    ]


def bars(stream: Stream, days: int = 0) -> list[Shape]:
    """Readings as full bars, then a forecast as pale bars with coloured caps; a limit, and the first bar to miss it.

    With ``days`` the forecast has as many bars, and room below for their labels.
    """
    series = noise(stream)
    raw = [series(at, 0) for at in range(COLUMNS)]
    low, high = min(raw), max(raw)
    # The whole height is used whatever the series: a flat one would say nothing.
    heights = [900 + (value - low) * 2200 // max(high - low, 1) // 10 * 10 for value in raw]
    grades = graded(heights)
    limit = sorted(heights)[COLUMNS * 38 // 100]
    wished = stream.between(10, 15)
    now = present(days) if days else _now(heights, limit, wished)
    foot = HEIGHT - (360 if days else 0)
    missed = next((at for at in range(now, COLUMNS) if heights[at] < limit), COLUMNS - 5)
    solid: dict[int, list[str]] = {}
    pale: list[str] = []
    for at, tall in enumerate(heights):
        x, top = at * PITCH + 40, foot - tall
        if days and at >= now + days:
            break
        if at < now:
            solid.setdefault(grades[at], []).append(rect(x, top, 320, tall))
        else:
            pale.append(rect(x, top, 320, tall))
            level = 6 if at == missed else grades[at]
            solid.setdefault(level, []).append(rect(x, top, 320, 100))
    shapes = [*_ground(), Shape(c="fp", d="".join(pale))]
    shapes += [Shape(c=f"f{level}", d="".join(paths)) for level, paths in sorted(solid.items())]
    level_line = foot - limit
    return [
        *shapes,
        {"c": "s6", "d": line(0, level_line, WIDTH, level_line), "w": "2"},
        {"c": "sl", "d": line(now * PITCH, 0, now * PITCH, foot), "w": "2"},
    ]


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
