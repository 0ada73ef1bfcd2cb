"""Integer geometry and path data: every length and coordinate here is an integer count of *tenths* of a unit.

So ``rect(0, 0, 240, 240)`` is the 24 x 24 square, and no float, no libm and no rounding of a platform's own can change a
byte of a picture. Angles are whole degrees, 0 pointing right and growing clockwise, as SVG's do. Sines are scaled by
:data:`SCALE`.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import isqrt

from pagemagic.pictures.drawing import tenths

Point = tuple[int, int]
"""``(x, y)`` in tenths."""

SCALE = 10_000
"""What :func:`sin` and :func:`cos` are multiplied by."""

# The sines of 0 to 90 degrees, rounded. Constants, because libm differs between platforms in the last digit.
# fmt: off
SIN = (
    0, 175, 349, 523, 698, 872, 1045, 1219, 1392, 1564, 1736, 1908, 2079, 2250, 2419,
    2588, 2756, 2924, 3090, 3256, 3420, 3584, 3746, 3907, 4067, 4226, 4384, 4540, 4695, 4848,
    5000, 5150, 5299, 5446, 5592, 5736, 5878, 6018, 6157, 6293, 6428, 6561, 6691, 6820, 6947,
    7071, 7193, 7314, 7431, 7547, 7660, 7771, 7880, 7986, 8090, 8192, 8290, 8387, 8480, 8572,
    8660, 8746, 8829, 8910, 8988, 9063, 9135, 9205, 9272, 9336, 9397, 9455, 9511, 9563, 9613,
    9659, 9703, 9744, 9781, 9816, 9848, 9877, 9903, 9925, 9945, 9962, 9976, 9986, 9994, 9998,
    10000,
)
# fmt: on


def sin(degrees: int) -> int:
    """The sine of whole degrees, times :data:`SCALE`."""
    turn = degrees % 360
    if turn >= 180:
        return -sin(turn - 180)
    return SIN[turn] if turn <= 90 else SIN[180 - turn]


def cos(degrees: int) -> int:
    """The cosine of whole degrees, times :data:`SCALE`."""
    return sin(degrees + 90)


def divided(numerator: int, denominator: int) -> int:
    """The quotient rounded to the nearest integer, halves away from zero: the same for ``-n`` as for ``n``."""
    if denominator < 0:
        numerator, denominator = -numerator, -denominator
    half = (2 * abs(numerator) + denominator) // (2 * denominator)
    return half if numerator >= 0 else -half


def distance(a: Point, b: Point) -> int:
    """How far apart two points are, rounded down to a tenth."""
    return isqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2)


def between(a: Point, b: Point, part: int, of: int) -> Point:
    """The point ``part / of`` of the way from ``a`` to ``b``."""
    return a[0] + divided((b[0] - a[0]) * part, of), a[1] + divided((b[1] - a[1]) * part, of)


def on_circle(cx: int, cy: int, r: int, degrees: int) -> Point:
    """The point of a circle at an angle."""
    return on_ellipse(cx, cy, r, r, degrees)


def on_ellipse(cx: int, cy: int, rx: int, ry: int, degrees: int) -> Point:
    """The point of an upright ellipse at an angle (of its parameter, not of the ray)."""
    return cx + divided(rx * cos(degrees), SCALE), cy + divided(ry * sin(degrees), SCALE)


def turned(point: Point, about: Point, degrees: int) -> Point:
    """A point turned clockwise about another."""
    x, y = point[0] - about[0], point[1] - about[1]
    s, c = sin(degrees), cos(degrees)
    return about[0] + divided(x * c - y * s, SCALE), about[1] + divided(x * s + y * c, SCALE)


def half_chord(r: int, offset: int) -> int | None:
    """Half the length of the chord of a circle of radius ``r`` that passes its centre at ``offset``; None beyond it."""
    return isqrt(r * r - offset * offset) if abs(offset) <= r else None


def circles_meet(a: Point, ra: int, b: Point, rb: int) -> tuple[Point, Point] | None:
    """Where two circles cross: the point left of the line from ``a`` to ``b`` (as seen on the screen), then the other.

    None where they are apart, one lies within the other or the centres coincide.
    """
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    if not square or square > (ra + rb) ** 2 or square < (ra - rb) ** 2:
        return None
    along = square + ra * ra - rb * rb  # the foot of the common chord, times 2 * square
    across = isqrt(max(4 * square * ra * ra - along * along, 0))
    foot_x, foot_y = dx * along, dy * along
    scale = 2 * square
    first = a[0] + divided(foot_x + dy * across, scale), a[1] + divided(foot_y - dx * across, scale)
    second = a[0] + divided(foot_x - dy * across, scale), a[1] + divided(foot_y + dx * across, scale)
    return first, second


def numbers(*values: int) -> str:
    """Write tenths as the arguments of a path command, as short as they may be: ``(10, -5, 20)`` is ``1-.5 2``."""
    text = ""
    for value in values:
        written = tenths(value)
        text += written if not text or written.startswith("-") else f" {written}"
    return text


def rect(x: int, y: int, w: int, h: int) -> str:
    """Path data of a rectangle."""
    return f"M{numbers(x, y)}h{tenths(w)}v{tenths(h)}h{tenths(-w)}z"


def rounded(x: int, y: int, w: int, h: int, r: int) -> str:
    """Path data of a rectangle with round corners of radius ``r``."""
    a = f"a{numbers(r, r)} 0 0 1 "
    sides = f"h{tenths(w - 2 * r)}", f"v{tenths(h - 2 * r)}", f"h{tenths(2 * r - w)}", f"v{tenths(2 * r - h)}"
    corners = f"{a}{numbers(r, r)}", f"{a}{numbers(-r, r)}", f"{a}{numbers(-r, -r)}", f"{a}{numbers(r, -r)}"
    return f"M{numbers(x + r, y)}" + "".join(side + corner for side, corner in zip(sides, corners, strict=True)) + "z"


def circle(cx: int, cy: int, r: int) -> str:
    """Path data of a full circle."""
    return ellipse(cx, cy, r, r)


def ellipse(cx: int, cy: int, rx: int, ry: int) -> str:
    """Path data of a full upright ellipse."""
    radii = f"a{numbers(rx, ry)} 0 1 1 "
    return f"M{numbers(cx - rx, cy)}{radii}{numbers(2 * rx, 0)}{radii}{numbers(-2 * rx, 0)}z"


def ring(cx: int, cy: int, outer: int, inner: int) -> str:
    """Path data of a ring. The hole runs the other way round, so it stays open under either fill rule."""
    hole = f"a{numbers(inner, inner)} 0 1 0 "
    return (
        f"{circle(cx, cy, outer)}M{numbers(cx - inner, cy)}{hole}{numbers(2 * inner, 0)}{hole}{numbers(-2 * inner, 0)}z"
    )


def line(x1: int, y1: int, x2: int, y2: int) -> str:
    """Path data of a straight stroke."""
    return f"M{numbers(x1, y1)}L{numbers(x2, y2)}"


def polyline(points: Sequence[Point]) -> str:
    """Path data of an open run of straight strokes. Raises ValueError without points."""
    if not points:
        raise ValueError("a path needs a point")
    return "M" + "L".join(numbers(x, y) for x, y in points)


def polygon(points: Sequence[Point]) -> str:
    """Path data of a closed polygon. Raises ValueError without points."""
    return f"{polyline(points)}z"


def smooth(points: Sequence[Point], *, closed: bool = False) -> str:
    """Path data of a soft curve through all points (Catmull and Rom). Raises ValueError with less than two points."""
    count = len(points)
    if count < 2:
        raise ValueError("a curve needs two points")
    spans = count if closed else count - 1
    path = f"M{numbers(*points[0])}"
    for at in range(spans):
        a, b = points[at], points[(at + 1) % count]
        before = points[(at - 1) % count] if closed or at else a
        after = points[(at + 2) % count] if closed or at + 2 < count else b
        c1 = a[0] + divided(b[0] - before[0], 6), a[1] + divided(b[1] - before[1], 6)
        c2 = b[0] - divided(after[0] - a[0], 6), b[1] - divided(after[1] - a[1], 6)
        path += f"C{numbers(*c1, *c2, *b)}"
    return f"{path}z" if closed else path


def arc(cx: int, cy: int, r: int, start: int, end: int) -> str:
    """Path data of an open arc, clockwise from ``start`` to ``end`` degrees (at most 359 apart)."""
    return f"M{numbers(*on_circle(cx, cy, r, start))}{_arc_to(cx, cy, r, start, end)}"


def sector(cx: int, cy: int, r: int, start: int, end: int, inner: int = 0) -> str:
    """Path data of a slice of a disc, or of a ring where ``inner`` is given, clockwise from ``start`` to ``end``."""
    outer = f"{numbers(*on_circle(cx, cy, r, start))}{_arc_to(cx, cy, r, start, end)}"
    if not inner:
        return f"M{numbers(cx, cy)}L{outer}z"
    large = 1 if (end - start) % 360 > 180 else 0
    back = f"A{numbers(inner, inner)} 0 {large} 0 {numbers(*on_circle(cx, cy, inner, start))}"
    return f"M{outer}L{numbers(*on_circle(cx, cy, inner, end))}{back}z"


def quarter(x: int, y: int, size: int, corner: int) -> str:
    """Path data of the quarter disc that fills the square at ``x, y``, its centre in one corner of the square.

    ``corner`` counts clockwise: 0 top left, 1 top right, 2 bottom right, 3 bottom left.
    """
    cx = x + size * (corner in (1, 2))
    cy = y + size * (corner in (2, 3))
    return sector(cx, cy, size, 90 * corner, 90 * corner + 90)


def half_disc(cx: int, cy: int, r: int, facing: int) -> str:
    """Path data of half a disc whose straight edge passes ``cx, cy``; ``facing`` degrees is where its middle points."""
    a, b = on_circle(cx, cy, r, facing - 90), on_circle(cx, cy, r, facing + 90)
    return f"M{numbers(*a)}A{numbers(r, r)} 0 0 1 {numbers(*b)}z"


def arch(x: int, y: int, w: int, h: int) -> str:
    """Path data of a round-headed arch that fills a box of ``w`` (even) x ``h``, ``h`` at least half of ``w``."""
    r = w // 2
    return f"M{numbers(x, y + h)}V{tenths(y + r)}a{numbers(r, r)} 0 0 1 {numbers(2 * r, 0)}V{tenths(y + h)}z"


def _arc_to(cx: int, cy: int, r: int, start: int, end: int) -> str:
    large = 1 if (end - start) % 360 > 180 else 0
    return f"A{numbers(r, r)} 0 {large} 1 {numbers(*on_circle(cx, cy, r, end))}"
