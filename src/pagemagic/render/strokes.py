"""Strokes as polygons: the outline around a chain of points.

A stroke is the union of a bar for every line, and of what joins and ends them. All polygons turn the same way, so that
the nonzero rule makes one area of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pagemagic.pictures.geometry import SCALE, cos, sin
from pagemagic.render.outlines import Chain, Point

_MITRE_LIMIT = 4.0
_ROUND = tuple((cos(degrees) / SCALE, sin(degrees) / SCALE) for degrees in range(0, 360, 20))


def outline(chain: Chain, closed: bool, width: float, *, rounded: bool = False) -> list[Chain]:
    """The polygons of a stroke of a width, with round ends and joins or with butt ends and mitred joins."""
    points = [point for at, point in enumerate(chain) if not at or point != chain[at - 1]]
    if closed and len(points) > 2 and points[0] != points[-1]:
        points.append(points[0])
    if len(points) < 2:
        return []
    half = width / 2
    sides = [_side(a, b, half) for a, b in pairwise(points)]
    found = [_bar(a, b, side) for a, b, side in zip(points, points[1:], sides, strict=False)]
    joints = list(zip(points[1:-1], sides, sides[1:], strict=False))
    if closed:
        joints.append((points[0], sides[-1], sides[0]))
    if rounded:
        ends = [point for point, _, _ in joints] if closed else points
        found += [[(x + dx * half, y + dy * half) for dx, dy in _ROUND] for x, y in ends]
    else:
        found += [_mitre(point, before, after) for point, before, after in joints if before != after]
    return [_turned(polygon) for polygon in found]


def dashed(chain: Chain, closed: bool, pattern: Sequence[float]) -> Iterator[Chain]:
    """The dashes of a chain: ``pattern`` holds the lengths of dashes and gaps in turn."""
    points = [*chain, chain[0]] if closed else chain
    at, left, drawing = 0, pattern[0], True
    dash: Chain = [points[0]]
    for a, b in pairwise(points):
        length = _length(a, b)
        done = 0.0
        while length - done > left:
            done += left
            cut = (a[0] + (b[0] - a[0]) * done / length, a[1] + (b[1] - a[1]) * done / length)
            if drawing:
                yield [*dash, cut]
            dash, drawing = [cut], not drawing
            at = (at + 1) % len(pattern)
            left = pattern[at]
        left -= length - done
        dash.append(b)
    if drawing and len(dash) > 1:
        yield dash


def _length(a: Point, b: Point) -> float:
    return float(((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2) ** 0.5)


def _side(a: Point, b: Point, half: float) -> Point:
    """From a line to its edge."""
    length = _length(a, b)
    return (a[1] - b[1]) / length * half, (b[0] - a[0]) / length * half


def _bar(a: Point, b: Point, side: Point) -> Chain:
    x, y = side
    return [(a[0] + x, a[1] + y), (b[0] + x, b[1] + y), (b[0] - x, b[1] - y), (a[0] - x, a[1] - y)]


def _mitre(point: Point, before: Point, after: Point) -> Chain:
    """What fills the outer corner between two bars; cut off where it would be long."""
    x, y = point
    outer = -1.0 if before[0] * after[1] - before[1] * after[0] > 0 else 1.0
    first = (x + before[0] * outer, y + before[1] * outer)
    last = (x + after[0] * outer, y + after[1] * outer)
    sum_x, sum_y = before[0] + after[0], before[1] + after[1]
    size, half = sum_x**2 + sum_y**2, before[0] ** 2 + before[1] ** 2
    # The tip lies at 2 h² / |s|² along the sum s of both sides; its distance is 2 h² / |s|.
    if size * _MITRE_LIMIT**2 < 4 * half:
        return [point, first, last]
    reach = 2 * half / size * outer
    return [point, first, (x + sum_x * reach, y + sum_y * reach), last]


def _turned(polygon: Chain) -> Chain:
    """The polygon with its corners in the order in which its area is positive."""
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(polygon, [*polygon[1:], polygon[0]], strict=True))
    return polygon if area >= 0 else polygon[::-1]
