"""Colours in integers: sRGB hex, OKLCH and the contrast of WCAG 2, the same on every machine.

Everything is integer arithmetic, with roots by Newton's method and sines by their series, so no result depends on a C
library. Colours are solved when a theme is made and stored as hex; speed matters little here, equality does.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache, lru_cache
from typing import NamedTuple

from pagemagic.kernel.errors import InvalidInputError

_HEX = re.compile(r"#[0-9a-f]{6}\Z")
_ONE = 10**12
"""The internal fixed point: one whole."""
_PI = 3_141_592_653_590
"""Pi at the internal fixed point."""

# Linear sRGB to cone responses, and their cube roots to OKLab, each with its inverse; in 10**-10.
_TO_CONES = (
    (4122214708, 5363325363, 514459929),
    (2119034982, 6806995451, 1073969566),
    (883024619, 2817188376, 6299787005),
)
_TO_LAB = (
    (2104542553, 7936177850, -40720468),
    (19779984951, -24285922050, 4505937099),
    (259040371, 7827717662, -8086757660),
)
_FROM_LAB = (
    (10**10, 3963377774, 2158037573),
    (10**10, -1055613458, -638541728),
    (10**10, -894841775, -12914855480),
)
_FROM_CONES = (
    (40767416621, -33077115913, 2309699292),
    (-12684380046, 26097574011, -3413193965),
    (-41960863, -7034186147, 17076147010),
)

_Triple = tuple[int, int, int]


class Oklch(NamedTuple):
    """A colour by perceived lightness, chroma and hue."""

    lightness: int
    """0 (black) to 10000 (white)."""
    chroma: int
    """In 1/10000: 0 is grey, 100 a tinted paper, 2000 a loud red."""
    hue: int
    """In tenths of a degree, 0 to 3599: about 290 is red, 900 yellow, 1450 green, 2500 blue."""


def _root(value: int, degree: int) -> int:
    """The integer ``degree``-th root, rounded down, by Newton's method from above."""
    if value < 2:
        return value
    guess = 1 << -(-value.bit_length() // degree)
    while True:
        better = ((degree - 1) * guess + value // guess ** (degree - 1)) // degree
        if better >= guess:
            return guess
        guess = better


def _linear(code: int, whole: int) -> int:
    """The linear light of the sRGB value ``code / whole``, at the internal fixed point.

    The exponent 2.4 of the sRGB curve is 12/5: a twelfth power and an exact integer fifth root.
    """
    if code * 100_000 <= whole * 4045:
        return code * 100 * _ONE // (whole * 1292)
    top, bottom = code * 1000 + whole * 55, whole * 1055
    return _root(top**12 * _ONE**5 // bottom**12, 5)


@cache
def _light() -> tuple[int, ...]:
    """Linear light of the 256 sRGB codes."""
    return tuple(_linear(code, 255) for code in range(256))


@cache
def _thresholds() -> tuple[int, ...]:
    """Linear light half way (in sRGB) between each code and the next."""
    return tuple(_linear(2 * code + 1, 510) for code in range(255))


def _apply(matrix: tuple[_Triple, _Triple, _Triple], vector: _Triple) -> _Triple:
    x, y, z = vector
    first, second, third = ((a * x + b * y + c * z) // 10**10 for a, b, c in matrix)
    return first, second, third


def channels(colour: str) -> _Triple:
    """Red, green and blue (0 to 255) of ``#rrggbb``. Raises InvalidInputError for anything else."""
    if not _HEX.match(colour):
        raise InvalidInputError(f"{colour[:40]!r} is not a colour; write it as #rrggbb in lower case")
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


@cache
def _sines() -> tuple[int, ...]:
    """Sines of 0 to 90 degrees in tenths of a degree, at the internal fixed point, by their series."""
    table = []
    for tenths in range(901):
        angle = tenths * _PI // 1800
        square = angle * angle // _ONE
        term = total = angle
        for step in range(2, 22, 2):
            term = -term * square // _ONE // (step * (step + 1))
            total += term
        table.append(total)
    return tuple(table)


def _sine(hue: int) -> int:
    quarter, rest = divmod(hue % 3600, 900)
    value = _sines()[900 - rest if quarter % 2 else rest]
    return -value if quarter >= 2 else value


def _direction(hue: int) -> tuple[int, int]:
    """Cosine and sine of a hue, at the internal fixed point."""
    return _sine(hue + 900), _sine(hue)


def _hue(a: int, b: int) -> int:
    """The angle of ``(a, b)`` in tenths of a degree, rounded to the nearest."""
    if not a and not b:
        return 0
    low = 0 if b >= 0 else 1800
    if b == 0 and a < 0:
        return 1800
    high = low + 1800
    while high - low > 1:
        middle = (low + high) // 2
        cosine, sine = _direction(middle)
        if cosine * b - sine * a >= 0:
            low = middle
        else:
            high = middle
    nearer = max((low, high), key=lambda hue: _direction(hue)[0] * a + _direction(hue)[1] * b)
    return nearer % 3600


@lru_cache(maxsize=4096)
def to_oklch(colour: str) -> Oklch:
    """Convert ``#rrggbb``. Greys have hue 0."""
    light = _light()
    red, green, blue = channels(colour)
    cones = _apply(_TO_CONES, (light[red], light[green], light[blue]))
    roots = tuple(_root(cone * _ONE * _ONE, 3) for cone in cones)
    whole, a, b = _apply(_TO_LAB, (roots[0], roots[1], roots[2]))
    unit = _ONE // 10_000
    chroma = (_root(a * a + b * b, 2) + unit // 2) // unit
    lightness = min(10_000, (whole + unit // 2) // unit)
    return Oklch(lightness, chroma, _hue(a, b) if chroma > 2 else 0)


def _rgb(colour: Oklch) -> _Triple:
    """Linear red, green and blue, outside 0 to one where sRGB cannot show the colour."""
    unit = _ONE // 10_000
    cosine, sine = _direction(colour.hue)
    lab = (colour.lightness * unit, colour.chroma * cosine // 10_000, colour.chroma * sine // 10_000)
    first, second, third = (root**3 // _ONE // _ONE for root in _apply(_FROM_LAB, lab))
    return _apply(_FROM_CONES, (first, second, third))


def _fits(rgb: _Triple) -> bool:
    # Within what rounding an Oklch and an 8-bit channel loses; near black that is next to nothing.
    return max(rgb) <= _ONE + _ONE // 250 and min(rgb) >= -max(rgb) // 1000


@lru_cache(maxsize=16384)
def fitted(colour: Oklch) -> Oklch:
    """The colour with just so much less chroma that sRGB can show it; lightness and hue stay."""
    if _fits(_rgb(colour)):
        return colour
    low, high = 0, colour.chroma
    while high - low > 1:
        middle = (low + high) // 2
        if _fits(_rgb(colour._replace(chroma=middle))):
            low = middle
        else:
            high = middle
    return colour._replace(chroma=low)


@lru_cache(maxsize=16384)
def to_hex(colour: Oklch) -> str:
    """Convert to ``#rrggbb``, after :func:`fitted`."""
    limits = _thresholds()
    return "#" + "".join(f"{bisect_right(limits, channel):02x}" for channel in _rgb(fitted(colour)))


def luminance(colour: str) -> int:
    """Relative luminance of WCAG 2, in 1/10**12: 0 for black, 10**12 for white."""
    light = _light()
    red, green, blue = channels(colour)
    return (2126 * light[red] + 7152 * light[green] + 722 * light[blue]) // 10_000


def contrast(first: str, second: str) -> int:
    """The contrast ratio of WCAG 2 in hundredths, rounded down: 100 for equal colours, 2100 for black on white."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + _ONE // 20) * 100 // (low + _ONE // 20)


def is_dark(ground: str) -> bool:
    """Whether white has more contrast with a ground than black has."""
    return contrast(ground, "#ffffff") > contrast(ground, "#000000")


def hue_distance(first: int, second: int) -> int:
    """How far two hues are apart, in tenths of a degree, 0 to 1800."""
    apart = (first - second) % 3600
    return min(apart, 3600 - apart)


def with_contrast(colour: Oklch, ground: str, least: int) -> Oklch | None:
    """Move the lightness of ``colour`` as little as possible until its contrast with ``ground`` is ``least``.

    ``least`` is in hundredths. The colour moves away from the ground: darker on light grounds, lighter on dark ones;
    from where it is, if it is on that side already, else from the ground's own lightness. Hue stays, and so does
    chroma, as far as sRGB goes. None where not even black or white would do.
    """
    lighter = is_dark(ground)
    start = to_oklch(ground).lightness
    start = max(start, colour.lightness) if lighter else min(start, colour.lightness)
    end = 10_000 if lighter else 0
    if contrast(to_hex(colour._replace(lightness=start)), ground) >= least:
        return colour._replace(lightness=start)
    if contrast(to_hex(colour._replace(lightness=end)), ground) < least:
        return None
    low, high = start, end
    while abs(high - low) > 1:
        middle = (low + high) // 2
        if contrast(to_hex(colour._replace(lightness=middle)), ground) >= least:
            high = middle
        else:
            low = middle
    return fitted(colour._replace(lightness=high))
