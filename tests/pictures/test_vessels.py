"""The vessels family: its laws, its budgets and its sameness everywhere."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pictures.path_checks import check, commands, compressed

from pagemagic.pictures.families.vessels import ceramics, draw
from pagemagic.pictures.families.vessels.kind import PAINTS, Kind, Paint, Place, bright, paints, without_char
from pagemagic.pictures.families.vessels.profile import Profile, Turned
from pagemagic.pictures.families.vessels.sets import (
    BARBER,
    CAFE,
    CELLAR,
    DARKROOM,
    DRAWING_OFFICE,
    FLORIST,
    GREENERY,
    JEWELLER,
    LIBRARY,
    MAKE_UP,
    MUSEUM,
    NAMED,
    PANTRY,
    SALON,
    STONEWARE,
    STUDIO,
    WORKSHOP,
    Set,
    set_for,
)
from pagemagic.pictures.families.vessels.shelf import HERO, Standing, fitted
from pagemagic.pictures.families.vessels.still import MARKS
from pagemagic.pictures.family import PictureRequest, Slot
from pagemagic.pictures.motifs import MOTIFS
from pagemagic.pictures.stream import Stream

SLOTS: tuple[Slot, ...] = ("hero", "band", "media", "item", "frame", "closing", "mark")
KEYS = st.text("0123456789/n", min_size=1, max_size=8)
SETS = (STONEWARE, CELLAR, PANTRY, LIBRARY, GREENERY, STUDIO, WORKSHOP, CAFE, FLORIST, SALON, BARBER, JEWELLER, MUSEUM)
TRADES = st.sampled_from(
    [
        (),
        ("bottle",),
        ("loaf",),
        ("book",),
        ("leaf",),
        ("camera",),
        ("saw",),
        ("?", "vase"),
        ("cup",),
        ("flower",),
        ("barber-pole",),
        ("ring",),
        ("arch",),
    ]
)
KINDS = [kind for things in SETS for kind in things.kinds]


@settings(max_examples=250, deadline=None)
@given(st.sampled_from(SLOTS), KEYS, TRADES, st.integers(0, 12))
def test_every_slot_is_a_valid_picture_within_its_budget(
    slot: Slot, key: str, motifs: tuple[str, ...], index: int
) -> None:
    request = PictureRequest(slot, key, motifs, index=index, count=13)
    drawing = draw(request)
    assert drawing == draw(request)
    check(drawing)
    assert compressed(drawing) <= (3500 if slot == "hero" else 2500)
    assert len(drawing["shapes"]) <= 72


PROFILES = st.lists(st.tuples(st.integers(1, 9), st.integers(20, 900)), min_size=2, max_size=8).map(
    lambda steps: tuple(
        (1000 * sum(s for s, _ in steps[:at]) // max(sum(s for s, _ in steps[:-1]), 1), r)
        for at, (_, r) in enumerate(steps)
    )
)


@given(PROFILES, st.integers(400, 4000), st.sampled_from([1, 10]))
def test_the_outline_passes_through_the_profile_and_never_swings_beyond_it(
    profile: Profile, height: int, step: int
) -> None:
    shape = Turned(profile, 0, 0, height, step)
    spans = shape.spans()
    assert [span.a for span in spans] + [spans[-1].d] == [shape.point(t, r) for t, r in profile]
    assert all(before.d == after.a for before, after in pairwise(spans))
    for span in spans:
        # A Bezier curve stays within the hull of its control points; one step of rounding is granted.
        assert span.a[1] <= span.b[1] <= span.c[1] <= span.d[1]
        low, high = sorted((span.a[0], span.d[0]))
        assert all(low - step <= point[0] <= high + step for point in (span.b, span.c))
    assert shape.widest() == shape.point(0, max(r for _, r in profile))[0]


@given(PROFILES, st.integers(50, 950))
def test_a_region_shares_the_outline_it_is_cut_from(profile: Profile, cut: int) -> None:
    shape = Turned(profile, 1500, 0, 3000)
    upper, lower = shape.between(0, cut), shape.between(cut, 1000)
    y = shape.point(cut, 0)[1]
    assert upper[0].a == shape.spans()[0].a
    assert lower[-1].d == shape.spans()[-1].d
    assert upper[-1].d[1] == lower[0].a[1] == y
    assert abs(upper[-1].d[0] - lower[0].a[0]) <= 2
    for data in (
        shape.region(0, cut),
        shape.region(cut),
        shape.region(0, cut, (20, 5, 30)),
        shape.shade(),
        shape.rim(10),
    ):
        commands(data)
        assert data.endswith("z")


@pytest.mark.parametrize("at", range(len(KINDS)))
def test_every_kind_stands_on_its_floor_in_its_own_width(at: int) -> None:
    kind = KINDS[at]
    assert 200 <= kind.width <= 3000
    for step in (1, 10):
        shapes = kind.draw(Place(1500, 3000, 2000, step), kind.paints[0], Stream("1", "test"))
        assert shapes
        check({"shapes": shapes, "tiles": []})  # type: ignore[typeddict-item]


@given(KEYS, st.integers(1, 9))
def test_neighbours_differ_in_colour(key: str, count: int) -> None:
    chosen = paints(Stream(key, "test"), [Kind(1000, lambda *_: [], paints=PAINTS)] * count)
    assert all(a.body != b.body and a.over != b.over for a, b in pairwise(chosen))


def test_paints_are_two_colours_and_bright_ones_hold_no_char() -> None:
    assert all(paint.body != paint.over for kind in KINDS for paint in kind.paints)
    assert all("3" not in (paint.body, paint.over) for paint in bright(ceramics.MOON).paints)
    dark = Kind(1000, lambda *_: [], paints=(Paint("3", "2"),))
    assert bright(dark) is dark
    assert without_char([{"c": "f3 cap", "d": "M0 0"}, {"c": "s3", "d": "M0 0"}])[0]["c"] == "f6 cap"


@given(st.sampled_from(KINDS), st.integers(100, 4000), st.integers(100, 4000))
def test_what_is_fitted_is_neither_too_high_nor_too_wide(kind: Kind, height: int, widest: int) -> None:
    high = fitted(kind, height, widest)
    assert high <= height
    assert Standing(kind, 0, high).width <= widest


@settings(max_examples=80, deadline=None)
@given(KEYS, TRADES)
def test_the_hero_has_two_lights_and_a_board(key: str, motifs: tuple[str, ...]) -> None:
    shapes = draw(PictureRequest("hero", key, motifs))["shapes"]
    assert [shape["c"] for shape in shapes[:2]] == ["fg", "gleam"]
    assert shapes[1]["d"].count("M") == 2
    assert [shape["c"] for shape in shapes[-2:]] == ["f4", "shade"]
    assert shapes[-2]["d"].startswith(f"M0 {HERO.board // 10}")


@given(KEYS)
def test_frames_have_three_grounds_in_turn(key: str) -> None:
    grounds = []
    for index in range(6):
        shapes = draw(PictureRequest("frame", key, index=index))["shapes"]
        grounds.append(tuple(shape["c"] for shape in shapes if shape["d"] == "M0 0h300v360h-300z"))
    assert all(a != b for a, b in pairwise(grounds))
    assert grounds[:3] == grounds[3:]


@pytest.mark.parametrize(
    ("motifs", "things"),
    [
        ((), STONEWARE),
        (("grapes",), CELLAR),
        (("cake",), PANTRY),
        (("scales",), LIBRARY),
        (("flower", "book"), FLORIST),
        (("leaf",), GREENERY),
        (("cup", "cake"), CAFE),
        (("ring",), JEWELLER),
        (("arch", "floor-plan"), MUSEUM),
        (("floor-plan", "arch"), DRAWING_OFFICE),
        (("barber-pole", "scissors"), BARBER),
        (("?", "camera"), DARKROOM),
        (("scissors",), SALON),
        (("lipstick", "hand-mirror"), MAKE_UP),
        (("hammer",), WORKSHOP),
    ],
)
def test_the_first_motif_that_a_set_knows_chooses_the_set(motifs: tuple[str, ...], things: Set) -> None:
    assert set_for(motifs) is things


def _frames(motif: str, topics: list[str]) -> list[str]:
    requests = (
        PictureRequest("frame", "7/n4", (motif,), topic=topic, index=at, count=len(topics))
        for at, topic in enumerate(topics)
    )
    return [str((one["shapes"][3:], one["tiles"])) for one in map(draw, requests)]


@pytest.mark.parametrize("topic", ["Weddings", "Harbours", "Umbrellas", "People at work", "Cheese"])
@pytest.mark.parametrize("motif", ["camera", "pencil"])
def test_no_two_prints_of_one_subject_are_alike(motif: str, topic: str) -> None:
    assert len(set(_frames(motif, [topic] * 6))) == 6


def test_tableware_is_cups_and_bowls_and_large_vessels_are_large() -> None:
    assert {ceramics.CUP, ceramics.BOWL, ceramics.PLATES} < set(NAMED["jug"])
    assert not set(NAMED["jug"]) & set(NAMED["vase"])
    assert len(set(_frames("vase", ["Tableware"] * 6 + ["Large vessels"] * 4))) == 10


@pytest.mark.parametrize("key", ["7", "3", "12/n4"])
def test_a_row_of_vessels_has_many_colours(key: str) -> None:
    shown = [
        draw(PictureRequest("frame", key, motifs=("vase",), topic="Large vessels", motif="vase", index=at, count=6))
        for at in range(6)
    ]
    glazes = [tuple(shape["c"] for shape in one["shapes"] if shape["c"] in {f"f{n}" for n in "12356"}) for one in shown]
    assert len(set(glazes)) >= 4


@pytest.mark.parametrize("at", range(12))
def test_a_handle_is_seen_on_every_wall(at: int) -> None:
    motifs = ("jug", "cup")
    for named in motifs:
        shapes = draw(PictureRequest("frame", "7", motifs=motifs, topic="Tableware", motif=named, index=at, count=12))[
            "shapes"
        ]
        grips = [shape["c"] for shape in shapes if shape["c"].startswith("fn s")]
        assert at % 3 == 1 or "fn s1" not in grips
        assert "fn s3" not in grips


def test_a_potters_saturday_is_a_jug() -> None:
    days = [draw(PictureRequest("frame", "7", motifs=("vase",), index=day, count=7))["shapes"] for day in range(1, 8)]
    assert [any(shape["c"].startswith("fn s") for shape in one) for one in days] == [day == 6 for day in range(1, 8)]


def test_every_motif_gets_a_picture() -> None:
    for motif in MOTIFS:
        check(draw(PictureRequest("media", "1/n1", (motif,))))


def test_the_things_that_hang_are_motifs() -> None:
    assert set(WORKSHOP.hung) <= set(MOTIFS)
    assert all(profile[0][0] == 0 and profile[-1][0] == 1000 for profile in MARKS)


def test_the_same_bytes_under_another_hash_seed() -> None:
    script = (
        "from pagemagic.pictures.families.vessels import draw\n"
        "from pagemagic.pictures.family import PictureRequest as R\n"
        "print([draw(R(s, k, m)) for s in ('hero', 'band', 'media', 'item', 'frame', 'closing', 'mark')"
        " for k in ('1/n2', '7') for m in ((), ('book',), ('saw',))])"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert len(outputs) == 1


@pytest.mark.parametrize("motifs", [("two-languages", "open-book", "pen"), ()])
def test_what_no_shelf_has_stands_without_a_frame(motifs: tuple[str, ...]) -> None:
    drawing = draw(PictureRequest("hero", "7", motifs))
    # A shadow behind a frame would make a gallery of the shelf.
    assert not any(
        shape["c"] == "f3" and shape["d"].endswith("z") and shape["d"].count("h") > 2 for shape in drawing["shapes"]
    )
    check(drawing)
