"""Profiles: the outline of a thing turned on a wheel or lathe, seen from the side.

A profile is a row of points ``(t, r)`` from the rim (``t`` 0) to the foot (``t`` 1000), where ``t`` and the radius ``r``
are thousandths of the height. They are joined by Hermite curves with weighted tangents, upright at every turning point,
and mirrored. Everything laid on a thing (glaze, label, shade) is cut from the same curve, so it always fits.

Lengths are tenths of a unit. Curves are written relative to where they start: the outline, its glaze and its shade
then share long runs of text, which is what keeps a picture small once it is compressed.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from pagemagic.pictures.geometry import Point, divided, numbers

Profile = tuple[tuple[int, int], ...]

_FLATNESS = 130
"""Height of an ellipse seen from the side, in thousandths of its width."""
_SHADE_FROM = 450
"""Where the shade begins, in thousandths of the radius."""


@dataclass(frozen=True, slots=True)
class Span:
    """One cubic curve of the right half: start, two control points, end, each ``(radius, y)``."""

    a: Point
    b: Point
    c: Point
    d: Point

    def upper(self, y: int) -> Span:
        """The part above ``y``. The control points divide the height in three, so the parameter grows evenly with y."""
        part, of = y - self.a[1], self.d[1] - self.a[1]
        ab, bc, cd = (_mix(p, q, part, of) for p, q in pairwise((self.a, self.b, self.c, self.d)))
        abc, bcd = _mix(ab, bc, part, of), _mix(bc, cd, part, of)
        return Span(self.a, ab, abc, _mix(abc, bcd, part, of))

    def lower(self, y: int) -> Span:
        """The part below ``y``."""
        part, of = y - self.a[1], self.d[1] - self.a[1]
        ab, bc, cd = (_mix(p, q, part, of) for p, q in pairwise((self.a, self.b, self.c, self.d)))
        abc, bcd = _mix(ab, bc, part, of), _mix(bc, cd, part, of)
        return Span(_mix(abc, bcd, part, of), bcd, cd, self.d)


@dataclass(frozen=True, slots=True)
class Turned:
    """A profile in its place: ``cx`` is its axis, ``top`` and ``height`` say where it stands, ``step`` how fine it is.

    ``step`` 10 rounds every point to whole units, 1 to tenths.
    """

    profile: Profile
    cx: int
    top: int
    height: int
    step: int = 1

    def point(self, t: int, r: int) -> Point:
        """A point of the profile as radius and y."""
        return self._rounded(self.height * r, 1000), self.top + self._rounded(self.height * t, 1000)

    def spans(self, profile: Profile | None = None) -> list[Span]:
        """The curves of the right half, from the rim to the foot."""
        spots = [self.point(t, r) for t, r in profile or self.profile]
        slopes = _tangents(spots)
        curves = []
        for at, (a, d) in enumerate(pairwise(spots)):
            fall = d[1] - a[1]
            third = self._rounded(fall, 3)
            b = a[0] + self._rounded(slopes[at][0] * fall, 3 * slopes[at][1]), a[1] + third
            c = d[0] - self._rounded(slopes[at + 1][0] * fall, 3 * slopes[at + 1][1]), d[1] - third
            curves.append(Span(a, b, c, d))
        return curves

    def between(self, start: int, end: int) -> list[Span]:
        """The curves of the right half between two places, ``start`` < ``end``, both ``t``."""
        y0, y1 = self.point(start, 0)[1], self.point(end, 0)[1]
        found = []
        for span in self.spans():
            if span.d[1] <= y0 or span.a[1] >= y1:
                continue
            cut = span.lower(y0) if span.a[1] < y0 else span
            found.append(cut.upper(y1) if cut.d[1] > y1 else cut)
        return found

    def radius(self, t: int) -> int:
        """The radius at ``t``."""
        return self.between(0, t)[-1].d[0] if t else self.point(*self.profile[0])[0]

    def widest(self) -> int:
        """The largest radius."""
        return self._rounded(self.height * max(r for _, r in self.profile), 1000)

    def region(self, start: int = 0, end: int = 1000, drips: tuple[int, ...] = ()) -> str:
        """Path data of what lies between two places. Its lower edge bends as seen from slightly above, or drips.

        From the rim on, it takes in the far side of the rim; from further down, its upper edge bends like the lower.

        ``drips``: how far the edge falls at each of its inner points, in tenths.
        """
        spans = self.between(start, end)
        rim, foot = spans[0].a, spans[-1].d
        edge = self._drip(foot[0], drips) if drips else self._bend(-2 * foot[0], foot[0])
        sides = _down(spans), _up(spans)
        top = self._bend(2 * rim[0], rim[0], back=bool(start))
        return f"M{numbers(self.cx + rim[0], rim[1])}{sides[0]}{edge}{sides[1]}{top}z"

    def shade(self) -> str:
        """Path data of the shaded strip at the right, from the rim to the foot."""
        spans = self.spans()
        rim, foot = spans[0].a, spans[-1].d
        inner = [(t, divided(r * _SHADE_FROM, 1000)) for t, r in _bare(self.profile)]
        back = self.spans(tuple(inner))
        start = back[-1].d
        below = self._rounded(self._flat(foot[0]) * 893, 1000)  # the height of the ellipse at 450 of 1000
        return (
            f"M{numbers(self.cx + rim[0], rim[1])}{_down(spans)}"
            f"a{numbers(foot[0], self._flat(foot[0]))} 0 0 1 {numbers(start[0] - foot[0], below)}"
            f"v{numbers(-below)}{_up(back, side=1)}z"
        )

    def rim(self, inset: int = 0) -> str:
        """Path data of the ellipse of the rim, smaller all round by ``inset``."""
        full = self.point(*self.profile[0])[0]
        inset = min(inset, self._flat(full) * 2 // 5 // self.step * self.step)
        r, ry = full - inset, self._flat(full) - inset
        radii = f"a{numbers(r, ry)} 0 1 1 "
        return f"M{numbers(self.cx - r, self.top)}{radii}{numbers(2 * r, 0)}{radii}{numbers(-2 * r, 0)}z"

    def line(self, t: int) -> str:
        """Path data of a line drawn around it at ``t``."""
        r = self.radius(t)
        return f"M{numbers(self.cx - r, self.point(t, 0)[1])}a{numbers(r, self._flat(r))} 0 0 0 {numbers(2 * r, 0)}"

    def _bend(self, across: int, r: int, *, back: bool = False) -> str:
        return f"a{numbers(r, self._flat(r))} 0 0 {0 if back else 1} {numbers(across, 0)}"

    def _drip(self, r: int, drips: tuple[int, ...]) -> str:
        """A soft zigzag from right to left: level at both ends, fallen by ``drips`` in between."""
        count = len(drips) + 1
        marks = [r - divided(2 * r * at, count) for at in range(count)] + [-r]
        falls = [0, *drips, 0]
        data = ""
        for (x0, y0), (x1, y1) in pairwise(zip(marks, falls, strict=True)):
            half = divided(x1 - x0, 2)
            data += f"c{numbers(half, 0, half, y1 - y0, x1 - x0, y1 - y0)}"
        return data

    def _flat(self, r: int) -> int:
        return max(self._rounded(r * _FLATNESS, 1000), self.step)

    def _rounded(self, numerator: int, denominator: int) -> int:
        return divided(numerator, denominator * self.step) * self.step


def _mix(p: Point, q: Point, part: int, of: int) -> Point:
    return p[0] + divided((q[0] - p[0]) * part, of), p[1] + divided((q[1] - p[1]) * part, of)


def _tangents(spots: list[Point]) -> list[tuple[int, int]]:
    """The slope (radius per y) at each point, as numerator and denominator.

    No slope is more than three times that of the flatter neighbour, so that no curve swings beyond its ends.
    """
    falls = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(spots)]
    slopes = [falls[0]]
    for (dx0, dy0), (dx1, dy1) in pairwise(falls):
        if dx0 * dx1 <= 0:
            slopes.append((0, 1))
        else:
            mean = dx0 * dy1 * dy1 + dx1 * dy0 * dy0, dy0 * dy1 * (dy0 + dy1)
            flat = (dx0, dy0) if abs(dx0) * dy1 < abs(dx1) * dy0 else (dx1, dy1)
            steep = abs(mean[0]) * flat[1] > 3 * abs(flat[0]) * mean[1]
            slopes.append((3 * flat[0], flat[1]) if steep else mean)
    return [*slopes, falls[-1]]


def _bare(profile: Profile) -> Profile:
    """Only the ends and the turning points of a profile; all of it where it is as thin as a stem."""
    if min(r for _, r in profile) < 40:
        return profile
    inner = [
        here
        for before, here, after in zip(profile, profile[1:], profile[2:], strict=False)
        if (here[1] - before[1]) * (after[1] - here[1]) <= 0
    ]
    return (profile[0], *inner, profile[-1])


def _down(spans: list[Span]) -> str:
    return "".join(
        "c"
        + numbers(s.b[0] - s.a[0], s.b[1] - s.a[1], s.c[0] - s.a[0], s.c[1] - s.a[1], s.d[0] - s.a[0], s.d[1] - s.a[1])
        for s in spans
    )


def _up(spans: list[Span], side: int = -1) -> str:
    """The spans from the foot to the rim, on the left (-1) or on the right (1)."""
    return "".join(
        "c"
        + numbers(
            side * (s.c[0] - s.d[0]), s.c[1] - s.d[1], side * (s.b[0] - s.d[0]), s.b[1] - s.d[1],
            side * (s.a[0] - s.d[0]), s.a[1] - s.d[1],
        )
        for s in reversed(spans)
    )  # fmt: skip
