"""Path data as polygons: what a rasteriser fills.

Curves become chains of straight lines, strokes become the outlines around them. Only what drawings use is known: all
path commands, butt and round ends, mitred and round joins, dashes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pagemagic.pictures.geometry import SCALE, cos, sin

Point = tuple[float, float]
Chain = list[Point]

_TOKEN = re.compile(r"[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)")
_ARITY = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}


@dataclass(frozen=True, slots=True)
class Transform:
    """An affine map: ``x' = a x + c y + e``, ``y' = b x + d y + f``."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def __call__(self, point: Point) -> Point:
        x, y = point
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def then(self, inner: Transform) -> Transform:
        """The map that applies ``inner`` first, as nested SVG elements do."""
        return Transform(
            self.a * inner.a + self.c * inner.b,
            self.b * inner.a + self.d * inner.b,
            self.a * inner.c + self.c * inner.d,
            self.b * inner.c + self.d * inner.d,
            *self((inner.e, inner.f)),
        )

    @property
    def scale(self) -> float:
        """How much lengths grow; for maps that keep shapes."""
        return float(abs(self.a * self.d - self.b * self.c) ** 0.5)


def transform(text: str) -> Transform:
    """An SVG transform list of ``translate``, ``scale`` and ``rotate`` by whole degrees."""
    made = Transform()
    for name, given in re.findall(r"(\w+)\(([^)]*)\)", text):
        values = [float(value) for value in _TOKEN.findall(given)]
        if name == "translate":
            made = made.then(Transform(e=values[0], f=values[1] if len(values) > 1 else 0.0))
        elif name == "scale":
            made = made.then(Transform(a=values[0], d=values[-1]))
        elif name == "rotate":
            turned, risen = cos(int(values[0])) / SCALE, sin(int(values[0])) / SCALE
            x, y = values[1:] if len(values) > 1 else (0.0, 0.0)
            around = Transform(e=x, f=y).then(Transform(turned, risen, -risen, turned))
            made = made.then(around.then(Transform(e=-x, f=-y)))
    return made


def chains(data: str, steps: int = 12) -> list[tuple[Chain, bool]]:
    """Path data as chains of points, each with whether it is closed. ``steps``: straight lines per curve."""
    return _Reader(data, steps).read()


class _Reader:
    """Reads path data, with the current point as state."""

    def __init__(self, data: str, steps: int) -> None:
        self.tokens = _split_flags(data)
        self.steps = steps
        self.found: list[tuple[Chain, bool]] = []
        self.chain: Chain = []
        self.handle: Point | None = None
        """The last control point, which smooth curves mirror."""

    def read(self) -> list[tuple[Chain, bool]]:
        for letter, values in self.tokens:
            upper = letter.upper()
            if upper == "Z":
                self._end(closed=True)
                continue
            x, y = self.chain[-1] if self.chain else (0.0, 0.0)
            if letter.islower():
                values = _absolute(upper, values, x, y)
            if upper == "M":
                self._end(closed=False)
                self.chain = [(values[0], values[1])]
            else:
                self._draw(upper, values, (x, y))
            if upper not in "CSQT":
                self.handle = None
        self._end(closed=False)
        return self.found

    def _end(self, *, closed: bool) -> None:
        if len(self.chain) > 1:
            self.found.append((self.chain, closed))
        # A closed path goes on from where it started.
        self.chain = [self.chain[0]] if closed and self.chain else []

    def _draw(self, letter: str, values: list[float], start: Point) -> None:
        end = (values[-2], values[-1]) if len(values) > 1 else start
        if letter == "L":
            self.chain.append(end)
        elif letter == "H":
            self.chain.append((values[0], start[1]))
        elif letter == "V":
            self.chain.append((start[0], values[0]))
        elif letter == "A":
            self.chain.extend(_arc(start, end, values, self.steps))
        else:
            first = (values[0], values[1])
            if letter in "ST":
                mirrored = self.handle or start
                first = (2 * start[0] - mirrored[0], 2 * start[1] - mirrored[1])
            if letter in "QT":
                self.handle = first
                controls = [start, first, end]
            else:
                self.handle = (values[-4], values[-3])
                controls = [start, first, self.handle, end]
            self.chain.extend(_curve(controls, step / self.steps) for step in range(1, self.steps + 1))


def _split_flags(data: str) -> list[tuple[str, list[float]]]:
    """Commands with their arguments, one set each. The flags of arcs may be written without spaces."""
    found: list[tuple[str, list[float]]] = []
    commands: list[tuple[str, str]] = re.findall(r"([A-Za-z])([^A-Za-z]*)", data)
    for letter, rest in commands:
        arity = _ARITY[letter.upper()]
        if letter in "Aa":
            number = r"\s*,?\s*(-?(?:\d+\.?\d*|\.\d+))"
            flag = r"\s*,?\s*([01])"
            sets = [list(map(float, match)) for match in re.findall(number * 3 + flag * 2 + number * 2, rest)]
        else:
            values = [float(value) for value in _TOKEN.findall(rest)]
            sets = [values[at : at + arity] for at in range(0, len(values), arity)] if arity else [[]]
        for index, given in enumerate(sets):
            # What follows a first pair after M are lines.
            line = {"M": "L", "m": "l"}.get(letter, letter) if index else letter
            found.append((line, given))
    return found


def _absolute(letter: str, values: list[float], x: float, y: float) -> list[float]:
    if letter == "H":
        return [values[0] + x]
    if letter == "V":
        return [values[0] + y]
    if letter == "A":
        return [*values[:5], values[5] + x, values[6] + y]
    return [value + (y if index % 2 else x) for index, value in enumerate(values)]


def _curve(controls: Sequence[Point], t: float) -> Point:
    """A point of a Bézier curve, by de Casteljau's way."""
    points = list(controls)
    while len(points) > 1:
        points = [(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for a, b in pairwise(points)]
    return points[0]


def _arc(start: Point, end: Point, values: list[float], steps: int) -> Iterator[Point]:
    """The points of an elliptical arc after its start, found by halving: no angles are needed."""
    rx, ry, tilt, large, sweep = abs(values[0]), abs(values[1]), values[2], values[3] != 0, values[4] != 0
    if not rx or not ry or start == end:
        yield end
        return
    turned, risen = cos(int(tilt)) / SCALE, sin(int(tilt)) / SCALE
    place = Transform(turned * rx, risen * rx, -risen * ry, turned * ry)
    (x0, y0), (x1, y1) = (_unplaced(point, place) for point in (start, end))
    half = ((x1 - x0) / 2, (y1 - y0) / 2)
    length = half[0] ** 2 + half[1] ** 2
    radius = max(1.0, length**0.5)  # radii that are too small grow until they reach
    away = max(0.0, radius**2 / length - 1) ** 0.5 * (-1 if large == sweep else 1)
    cx, cy = (x0 + x1) / 2 - half[1] * away, (y0 + y1) / 2 + half[0] * away
    around = [(x0 - cx, y0 - cy), (x1 - cx, y1 - cy)]
    middle = (-half[1], half[0]) if not sweep else (half[1], -half[0])
    around.insert(1, _on_circle(middle, radius))
    for _ in range(max(2, steps.bit_length())):
        between = [point for a, b in pairwise(around) for point in (a, _on_circle((a[0] + b[0], a[1] + b[1]), radius))]
        around = [*between, around[-1]]
    for x, y in around[1:-1]:
        yield place((x + cx, y + cy))
    yield end


def _unplaced(point: Point, place: Transform) -> Point:
    """Where a point was before a map without shift."""
    size = place.a * place.d - place.b * place.c
    x, y = point
    return (place.d * x - place.c * y) / size, (place.a * y - place.b * x) / size


def _on_circle(direction: Point, radius: float) -> Point:
    length = (direction[0] ** 2 + direction[1] ** 2) ** 0.5 or 1.0
    return direction[0] / length * radius, direction[1] / length * radius
