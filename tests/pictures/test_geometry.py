"""Integer geometry: close to the true values, exact in its symmetries, short in its path data."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pagemagic.pictures import geometry as g
from pagemagic.pictures.drawing import tenths

DEGREES = st.integers(-1000, 1000)
LENGTHS = st.integers(1, 5000)
PLACES = st.integers(-5000, 5000)


@given(DEGREES)
def test_sines_are_right_and_symmetric(degrees: int) -> None:
    assert abs(g.sin(degrees) - math.sin(math.radians(degrees)) * g.SCALE) <= 0.5001
    assert g.sin(-degrees) == -g.sin(degrees)
    assert g.cos(-degrees) == g.cos(degrees)
    assert g.sin(degrees + 360) == g.sin(degrees)


@given(st.integers(-(10**9), 10**9), st.integers(-(10**4), 10**4).filter(bool))
def test_divided_rounds_to_nearest_evenly_for_both_signs(n: int, d: int) -> None:
    assert abs(g.divided(n, d) * d - n) * 2 <= abs(d)
    assert g.divided(-n, d) == -g.divided(n, d)


@given(PLACES, PLACES, LENGTHS, DEGREES)
def test_points_lie_on_their_circle(cx: int, cy: int, r: int, degrees: int) -> None:
    assert abs(math.dist((cx, cy), g.on_circle(cx, cy, r, degrees)) - r) <= 1.3


@given(PLACES, PLACES, DEGREES)
def test_turning_back_comes_home(x: int, y: int, degrees: int) -> None:
    there = g.turned((x, y), (0, 0), degrees)
    assert math.dist(g.turned(there, (0, 0), -degrees), (x, y)) <= 3


@given(LENGTHS, LENGTHS, PLACES, PLACES)
def test_circles_meet_on_both(ra: int, rb: int, x: int, y: int) -> None:
    found = g.circles_meet((0, 0), ra, (x, y), rb)
    apart = math.hypot(x, y)
    if found is None:
        assert not (x or y) or apart > ra + rb or apart < abs(ra - rb)
        return
    for point in found:
        assert abs(math.dist(point, (0, 0)) - ra) <= 2
        assert abs(math.dist(point, (x, y)) - rb) <= 2


def test_circles_meet_left_first() -> None:
    assert g.circles_meet((0, 0), 50, (60, 0), 50) == ((30, -40), (30, 40))


@given(LENGTHS, PLACES)
def test_half_chord(r: int, offset: int) -> None:
    half = g.half_chord(r, offset)
    if half is None:
        assert abs(offset) > r
    else:
        assert half * half <= r * r - offset * offset < (half + 1) ** 2


@pytest.mark.parametrize(
    ("value", "text"), [(0, "0"), (1234, "123.4"), (-5, "-.5"), (5, ".5"), (-10, "-1"), (240, "24"), (-1203, "-120.3")]
)
def test_tenths(value: int, text: str) -> None:
    assert tenths(value) == text


@pytest.mark.parametrize(
    ("path", "data"),
    [
        (g.rect(0, 0, 240, 120), "M0 0h24v12h-24z"),
        (g.circle(120, 120, 92), "M2.8 12a9.2 9.2 0 1 1 18.4 0a9.2 9.2 0 1 1 -18.4 0z"),
        (g.quarter(0, 0, 240, 0), "M0 0L24 0A24 24 0 0 1 0 24z"),
        (g.quarter(0, 0, 240, 2), "M24 24L0 24A24 24 0 0 1 24 0z"),
        (g.half_disc(120, 120, 60, 270), "M6 12A6 6 0 0 1 18 12z"),
        (g.arch(0, 0, 240, 240), "M0 24V12a12 12 0 0 1 24 0V24z"),
        (g.polygon([(0, 0), (100, -5), (50, 80)]), "M0 0L10-.5L5 8z"),
        (g.smooth([(0, 0), (10, 10), (20, 0)]), "M0 0C.2 .2 .7 1 1 1C1.3 1 1.8 .2 2 0"),
        (g.arc(0, 0, 100, 0, 270), "M10 0A10 10 0 1 1 0-10"),
        (g.sector(0, 0, 100, 0, 90, 50), "M10 0A10 10 0 0 1 0 10L0 5A5 5 0 0 0 5 0z"),
        (g.rounded(0, 0, 100, 60, 10), "M1 0h8a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-8a1 1 0 0 1 -1-1v-4a1 1 0 0 1 1-1z"),
    ],
)
def test_path_data(path: str, data: str) -> None:
    assert path == data


def test_paths_need_points() -> None:
    with pytest.raises(ValueError, match="point"):
        g.polyline([])
    with pytest.raises(ValueError, match="two points"):
        g.smooth([(0, 0)])
