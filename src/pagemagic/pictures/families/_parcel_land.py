"""Land: a box cut into parcels, most of them furrowed, one of them flagged. Lengths in tenths."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.families._parcel_polygons import (
    Polygon,
    box,
    centroid,
    cut,
    extent,
    hatch,
    inset,
    longest_edge,
    touch,
    twice_area,
)
from pagemagic.pictures.geometry import SCALE, Point, circle, cos, distance, divided, line, polygon, rect, sin
from pagemagic.pictures.stream import Stream

BLEED = 200
"""How far the land reaches beyond the box on every side."""
ROAD = 50
"""How far a parcel keeps from its border: half the width of a road."""
LEVELS = 5


def parcels(stream: Stream, whole: Polygon, count: int) -> list[Polygon]:
    """Cut a polygon into ``count`` parcels, always the largest next, across its longer side, near its middle.

    The directions keep to one tilted grid, three or six degrees off, so the land looks surveyed rather than shattered.
    Together the parcels are the whole: none overlap, nothing is lost.
    """
    tilt = stream.between(9, 16) * stream.pick((1, -1))
    land = [whole]
    while len(land) < count:
        at = max(range(len(land)), key=lambda index: (twice_area(land[index]), -index))
        one = land[at]
        long_axis = tilt if extent(one, tilt) >= extent(one, tilt + 90) else tilt + 90
        shift = extent(one, long_axis) * stream.between(-14, 14)
        middle = centroid(one)
        through = (
            middle[0] + divided(cos(long_axis) * shift, 100 * SCALE),
            middle[1] + divided(sin(long_axis) * shift, 100 * SCALE),
        )
        first, second = cut(one, through, long_axis + 90 + stream.pick((-6, -3, 3, 6)))
        land[at : at + 1] = [first, second]
    return land


def levels(stream: Stream, land: Sequence[Polygon]) -> list[int]:
    """A level from 1 to 5 per parcel: unlike the levels of its neighbours, and all levels about equally often."""
    given: list[int] = []
    for at, parcel in enumerate(land):
        taken = [given[other] for other in range(at) if touch(land[other], parcel)]
        order = stream.shuffled(range(1, LEVELS + 1))
        given.append(min(order, key=lambda level: (taken.count(level), given.count(level))))
    return given


def flagged(land: Sequence[Polygon], width: int, height: int, target: Point) -> int:
    """Which parcel to flag: the one nearest to ``target`` of those that lie wholly inside the box, else of all."""

    def inside(parcel: Polygon) -> bool:
        return all(100 <= x <= width - 100 and 100 <= y <= height - 100 for x, y in parcel)

    within = [at for at, parcel in enumerate(land) if inside(parcel)] or list(range(len(land)))
    return min(within, key=lambda at: (distance(centroid(land[at]), target), at))


def land(stream: Stream, width: int, height: int, count: int) -> list[Shape]:
    """The picture: roads, parcels in the colours of their levels, furrows, and the flagged parcel under a cross hair."""
    plots = parcels(stream, box(-BLEED, -BLEED, width + 2 * BLEED, height + 2 * BLEED), count)
    grades = levels(stream, plots)
    target = width * stream.pick((40, 60)) // 100, height * stream.between(42, 56) // 100
    chosen = flagged(plots, width, height, target)
    by_level: dict[int, list[str]] = {level: [] for level in range(1, LEVELS + 1)}
    furrows: list[str] = []
    for at, plot in enumerate(plots):
        inner = inset(plot, ROAD)
        if at == chosen or not inner:
            continue
        by_level[grades[at]].append(polygon(whole_units(inner)))
        if stream.chance(2, 3):
            furrows += _furrows(stream, inner)
    shapes: list[Shape] = [{"c": "fd", "d": rect(0, 0, width, height)}]
    shapes += [Shape(c=f"f{level}", d="".join(paths)) for level, paths in by_level.items() if paths]
    if furrows:
        shapes.append({"c": "sd", "d": "".join(furrows), "w": ".7"})
    return shapes + flag(inset(plots[chosen], ROAD), width, height)


def flag(parcel: Polygon, width: int, height: int, *, whole_hair: bool = True) -> list[Shape]:
    """A parcel in the signal colour, with handles on its corners and a cross hair to the edges of the picture.

    Without ``whole_hair`` the cross hair runs to the end and the lower edge alone.
    """
    corners = whole_units(parcel)
    x, y = (divided(value, 10) * 10 for value in centroid(parcel))
    r = 150
    hair = line(x, y + r, x, height) + line(x + r, y, width, y)
    if whole_hair:
        hair += line(x, 0, x, y - r) + line(0, y, x - r, y)
    return [
        {"c": "s6 hair", "d": hair},
        {"c": "f6", "d": polygon(corners)},
        {"c": "sg", "d": circle(x, y, r), "w": "2"},
        {"c": "fg", "d": "".join(rect(cx - 40, cy - 40, 80, 80) for cx, cy in corners)},
    ]


def outlined(stream: Stream, width: int, height: int, count: int) -> list[Shape]:
    """A plan in lines only, open towards the start and the top, with the flagged parcel as its one filled part."""
    plots = parcels(stream, box(-BLEED, -BLEED, width + 2 * BLEED, height + 2 * BLEED), count)
    chosen = flagged(plots, width, height, (width * 58 // 100, height * 54 // 100))
    drawn: list[str] = []
    furrows: list[str] = []
    for at, plot in enumerate(plots):
        inner = inset(plot, ROAD)
        cx, cy = centroid(plot)
        # The plan keeps clear of the corner where the band's text ends.
        if at == chosen or not inner or cx * height + cy * width < width * height * 11 // 20:
            continue
        drawn.append(polygon(whole_units(inner)))
        if stream.chance(1, 2):
            furrows += _furrows(stream, inner)
    shapes: list[Shape] = [{"c": "s4", "d": "".join(furrows), "w": "1"}, {"c": "s4", "d": "".join(drawn), "w": "1.5"}]
    return shapes + flag(inset(plots[chosen], ROAD), width, height, whole_hair=False)


def whole_units(points: Sequence[Point]) -> list[Point]:
    """Points rounded to whole units: half the bytes, and no eye sees the difference."""
    return [(divided(x, 10) * 10, divided(y, 10) * 10) for x, y in points]


def _furrows(stream: Stream, parcel: Polygon) -> list[str]:
    a, b = longest_edge(parcel)
    # The nearest of 36 directions: along the longest edge, as one would plough, or now and then across it.
    along = max(range(0, 180, 5), key=lambda degrees: abs((b[0] - a[0]) * cos(degrees) + (b[1] - a[1]) * sin(degrees)))
    direction = along + stream.weighted(((0, 3), (90, 1)))
    spacing = stream.pick((140, 200, 260))
    paths = []
    for start, end in hatch(inset(parcel, 10) or parcel, direction, spacing):
        if distance(start, end) >= 60:
            paths.append(line(*whole_units([start])[0], *whole_units([end])[0]))
    return paths
