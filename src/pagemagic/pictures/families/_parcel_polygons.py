"""Convex polygons of whole tenths: cutting, insetting and hatching them. Points run clockwise as seen on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from math import isqrt

from pagemagic.pictures.geometry import SCALE, Point, cos, divided, sin

Polygon = tuple[Point, ...]


def box(x: int, y: int, w: int, h: int) -> Polygon:
    """A rectangle as a polygon."""
    return (x, y), (x + w, y), (x + w, y + h), (x, y + h)


def twice_area(polygon: Sequence[Point]) -> int:
    """Twice the area, an exact integer; positive for clockwise polygons."""
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in _edges(polygon))


def centroid(polygon: Sequence[Point]) -> Point:
    """The centre of mass, rounded; the first point of a polygon without area."""
    area = 3 * twice_area(polygon)
    if not area:
        return polygon[0]
    weighted = [(a, b, a[0] * b[1] - b[0] * a[1]) for a, b in _edges(polygon)]
    x = sum((a[0] + b[0]) * cross for a, b, cross in weighted)
    y = sum((a[1] + b[1]) * cross for a, b, cross in weighted)
    return divided(x, area), divided(y, area)


def extent(polygon: Sequence[Point], degrees: int) -> int:
    """How long a polygon is in a direction."""
    along = [x * cos(degrees) + y * sin(degrees) for x, y in polygon]
    return (max(along) - min(along)) // SCALE


def cut(polygon: Sequence[Point], at: Point, degrees: int) -> tuple[Polygon, Polygon]:
    """Cut along the line through ``at`` in a direction: the part on the left of it, then the part on the right.

    Both parts share the very same two points, rounded to a tenth, so no gap opens between them. A part may be empty.
    """
    nx, ny = -sin(degrees), cos(degrees)
    heights = [(x - at[0]) * nx + (y - at[1]) * ny for x, y in polygon]
    left: list[Point] = []
    right: list[Point] = []
    for place, point in enumerate(polygon):
        following = (place + 1) % len(polygon)
        here, there = heights[place], heights[following]
        if here <= 0:
            left.append(point)
        if here >= 0:
            right.append(point)
        if (here < 0 < there) or (there < 0 < here):
            crossing = _toward(point, polygon[following], here, there)
            left.append(crossing)
            right.append(crossing)
    return tuple(left), tuple(right)


def inset(polygon: Sequence[Point], by: int) -> Polygon:
    """The polygon without a margin of ``by`` along every edge; empty where nothing is left."""
    kept: Polygon = tuple(polygon)
    for a, b in _edges(polygon):
        dx, dy = b[0] - a[0], b[1] - a[1]
        length = isqrt(dx * dx + dy * dy)
        if length:
            kept = _half_plane(kept, -dy, dx, a[0] * -dy + a[1] * dx + by * length)
    return kept if len(kept) > 2 else ()


def hatch(polygon: Sequence[Point], degrees: int, spacing: int) -> list[tuple[Point, Point]]:
    """Parallel lines in a direction, ``spacing`` apart, clipped to a convex polygon."""
    nx, ny = -sin(degrees), cos(degrees)
    heights = [x * nx + y * ny for x, y in polygon]
    lines = []
    level = min(heights) + spacing * SCALE // 2
    while level < max(heights):
        crossings = []
        for place, point in enumerate(polygon):
            following = (place + 1) % len(polygon)
            here, there = heights[place] - level, heights[following] - level
            if (here < 0) != (there < 0):
                crossings.append(_toward(point, polygon[following], here, there))
        if len(crossings) == 2:
            lines.append((crossings[0], crossings[1]))
        level += spacing * SCALE
    return lines


def longest_edge(polygon: Sequence[Point]) -> tuple[Point, Point]:
    """The longest edge, the first of equals."""
    return max(_edges(polygon), key=lambda edge: (edge[0][0] - edge[1][0]) ** 2 + (edge[0][1] - edge[1][1]) ** 2)


def touch(a: Sequence[Point], b: Sequence[Point], slack: int = 10) -> bool:
    """Whether two polygons that do not overlap share a border or a corner, give or take ``slack``."""
    return any(_near(point, edge, slack) for point in a for edge in _edges(b)) or any(
        _near(point, edge, slack) for point in b for edge in _edges(a)
    )


def _edges(polygon: Sequence[Point]) -> list[tuple[Point, Point]]:
    return list(zip(polygon, [*polygon[1:], *polygon[:1]], strict=True))


def _toward(a: Point, b: Point, here: int, there: int) -> Point:
    # Where a value that is ``here`` at a and ``there`` at b passes zero.
    return a[0] + divided((b[0] - a[0]) * here, here - there), a[1] + divided((b[1] - a[1]) * here, here - there)


def _half_plane(polygon: Polygon, nx: int, ny: int, least: int) -> Polygon:
    kept: list[Point] = []
    heights = [x * nx + y * ny - least for x, y in polygon]
    for place, point in enumerate(polygon):
        following = (place + 1) % len(polygon)
        here, there = heights[place], heights[following]
        if here >= 0:
            kept.append(point)
        if (here < 0) != (there < 0) and here and there:
            kept.append(_toward(point, polygon[following], here, there))
    return tuple(dict.fromkeys(kept))


def _near(point: Point, edge: tuple[Point, Point], slack: int) -> bool:
    (ax, ay), (bx, by) = edge
    dx, dy = bx - ax, by - ay
    square = dx * dx + dy * dy
    if not square:
        return False
    along = (point[0] - ax) * dx + (point[1] - ay) * dy
    across = abs((point[0] - ax) * dy - (point[1] - ay) * dx)
    return 0 <= along <= square and across <= slack * isqrt(square)
