"""The pipes family: its laws, its budgets and its sameness everywhere."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pictures.path_checks import check, commands, compressed

from pagemagic.pictures.families.pipes import draw, plan
from pagemagic.pictures.families.pipes.kits import (
    BICYCLES,
    BUILDING,
    CLEANING,
    ELECTRICS,
    GARAGE,
    GARDEN,
    LOCKS,
    MOVING,
    PLUMBING,
    ROOFING,
    WORKS,
    Kit,
    kit_for,
)
from pagemagic.pictures.families.pipes.runs import PIPE, POLE, Run, collars, elbows, path
from pagemagic.pictures.families.pipes.scene import RAIL
from pagemagic.pictures.family import PictureRequest, Slot
from pagemagic.pictures.motifs import MOTIFS
from pagemagic.pictures.things.thing import disc, placed, sized, slab

SLOTS: tuple[Slot, ...] = ("hero", "band", "media", "item", "frame", "closing", "mark")
PLANNED: tuple[Slot, ...] = ("hero", "band", "media", "frame")
FRAMES = {"hero": (1152, 220), "band": (1440, 200), "media": (720, 480), "frame": (400, 480)}
KEYS = st.text("0123456789/n", min_size=1, max_size=8)
TRADES = st.sampled_from(
    [(), ("tap",), ("bulb",), ("leaf",), ("car",), ("bicycle",), ("saw",), ("wheat", "saw"), ("?",)]
)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(SLOTS), KEYS, TRADES, st.integers(0, 12))
def test_every_slot_is_a_valid_picture_within_its_budget(
    slot: Slot, key: str, motifs: tuple[str, ...], index: int
) -> None:
    request = PictureRequest(slot, key, motifs, index=index, count=13)
    drawing = draw(request)
    assert drawing == draw(request)
    check(drawing)
    assert compressed(drawing) <= (3500 if slot == "hero" else 2500)
    assert len(drawing["shapes"]) <= 60


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(PLANNED), KEYS, TRADES, st.integers(0, 6))
def test_runs_turn_at_right_angles_and_end_outside_the_frame_or_at_a_joint(
    slot: Slot, key: str, motifs: tuple[str, ...], index: int
) -> None:
    planned = plan(PictureRequest(slot, key, motifs, index=index))
    assert planned is not None
    width, height = FRAMES[slot]
    joints = planned.joints()
    for run in planned.runs:
        assert all((ax == bx) != (ay == by) for (ax, ay), (bx, by) in pairwise(run.points))
        for x, y in (run.points[0], run.points[-1]):
            outside = not (0 <= x <= width and 0 <= y <= height)
            # The head of a shower covers the end of its run, so the joint may lie a little way off.
            assert outside or any(abs(x - jx) + abs(y - jy) <= 30 for jx, jy in joints), (x, y, joints)


@settings(max_examples=100, deadline=None)
@given(KEYS, st.sampled_from([("tap",), ("pipe", "saw"), ("bulb",), ("fuse-box",)]))
def test_three_to_five_outlets_leave_the_plate_on_both_sides_and_never_cross(key: str, motifs: tuple[str, ...]) -> None:
    planned = plan(PictureRequest("hero", key, motifs))
    assert planned is not None
    runs = planned.runs
    assert 3 <= len(runs) <= 5
    assert all(run.points[0][1] < 0 and 700 <= run.points[0][0] <= 1060 for run in runs)
    left = [run for run in runs if run.points[-1][0] < run.points[0][0]]
    assert 0 < len(left) < len(runs)
    for side, outwards in ((left, -1), ([run for run in runs if run not in left], 1)):
        levels = [run.points[1][1] for run in sorted(side, key=lambda run: outwards * run.points[0][0])]
        assert levels == sorted(levels, reverse=True)
        assert len(set(levels)) == len(levels)
    assert max(run.points[0][0] for run in left) < min(run.points[0][0] for run in runs if run not in left)


_POSTED = ["saw", "key", "broom", "truck", "roof", "chimney", "roller", "heat-pump", "solar-panel", "spade", "car"]
_POSTED += ["bicycle", "brick", "tooth"]


@settings(max_examples=200, deadline=None)
@given(KEYS, st.sampled_from(_POSTED), st.sampled_from(PLANNED))
def test_who_lays_no_pipes_shows_none(key: str, motif: str, slot: Slot) -> None:
    planned = plan(PictureRequest(slot, key, (motif, "star")))
    assert planned is not None
    rail = [run for run in planned.runs if run.points[0][1] == run.points[-1][1] == RAIL]
    assert planned.runs == (rail if slot in ("media", "frame") else [])
    if slot in ("hero", "band"):
        width, height = FRAMES[slot]
        spans = sorted((one.x, one.x + one.fixture.width) for one in planned.fixtures[1:])
        spans += sorted((sign.middle - sign.size, sign.middle + sign.size) for sign in planned.signs)
        assert spans
        assert all(0 <= start < end <= width for start, end in spans)
        assert all(end <= start for (_, end), (start, _) in pairwise(sorted(spans)))
        assert all(one.y >= 0 and one.y + one.fixture.height <= height for one in planned.fixtures)


@pytest.mark.parametrize("motif", _POSTED)
def test_the_board_of_facts_stands_on_posts(motif: str) -> None:
    assert draw(PictureRequest("hero", "7", (motif,)))["c"].endswith(" pm-art--posts")
    assert "posts" not in draw(PictureRequest("hero", "7", ("tap", motif)))["c"]


@settings(max_examples=60, deadline=None)
@given(KEYS, TRADES)
def test_items_of_a_list_differ_until_every_icon_was_shown(key: str, motifs: tuple[str, ...]) -> None:
    kit = kit_for(motifs)
    # What no kit is made for has its own motifs.
    count = min(len(kit.icons), len(set(motifs))) if kit is WORKS and motifs else len(kit.icons)
    shown = [str(draw(PictureRequest("item", key, motifs, index=at))["shapes"]) for at in range(count)]
    assert len(set(shown)) == count


@pytest.mark.parametrize(
    ("motifs", "kit"),
    [
        (("tap",), PLUMBING),
        (("bulb", "tap"), ELECTRICS),
        (("leaf", "spade"), GARDEN),
        (("tooth", "spade"), WORKS),
        (("mouse", "house"), WORKS),
        (("washing-machine", "drop"), WORKS),
        (("car",), GARAGE),
        (("bicycle",), BICYCLES),
        (("brick",), BUILDING),
        (("key", "door"), LOCKS),
        (("truck",), MOVING),
        (("roof", "brick"), ROOFING),
        (("brick", "roof", "hammer"), ROOFING),
        (("brick", "hammer", "ladder", "roof"), BUILDING),
        (("window", "drop", "house"), CLEANING),
        (("window", "house", "drop"), CLEANING),
        (("window", "door"), BUILDING),
        (("tooth",), WORKS),
        ((), WORKS),
    ],
)
def test_the_first_motif_that_a_kit_knows_chooses_the_kit(motifs: tuple[str, ...], kit: Kit) -> None:
    assert kit_for(motifs) is kit


def test_every_motif_gets_a_picture() -> None:
    for motif in MOTIFS:
        check(draw(PictureRequest("media", "1/n1", (motif,))))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(-40, 40), min_size=2, max_size=5), st.sampled_from([PIPE, POLE]))
def test_elbows_never_overlap(steps: list[int], style: object) -> None:
    points = [(0, 0)]
    for at, step in enumerate(steps):
        x, y = points[-1]
        length = step * 4 or 4
        points.append((x + length, y) if at % 2 else (x, y + length))
    run = Run(tuple(points))
    bends = elbows(run, style)  # type: ignore[arg-type]
    assert len(bends) == len(points) - 2
    for (_, corner, end), (start, following, _) in pairwise(bends):
        leg = abs(corner[0] - following[0]) + abs(corner[1] - following[1])
        used = (
            abs(corner[0] - end[0])
            + abs(corner[1] - end[1])
            + abs(start[0] - following[0])
            + abs(start[1] - following[1])
        )
        assert used <= leg
    commands(path(run, style))  # type: ignore[arg-type]


def test_a_collar_sits_at_both_ends_of_an_elbow() -> None:
    run = Run(((0, 0), (0, 100), (100, 100)))
    assert path(run, PIPE) == "M0 0L0 74Q0 100 26 100L100 100"
    assert collars(run, PIPE) == "M-14 74h28M26 86v28"
    assert collars(run, POLE) == "M-13 100h26"


def test_a_low_thing_keeps_its_feet_when_a_phone_crops_its_scene() -> None:
    assert draw(PictureRequest("frame", "7", ("truck",), topic="Boxes"))["fit"] == "xMidYMax slice"
    assert draw(PictureRequest("frame", "7", ("bulb",), topic="Lights"))["fit"] == "xMidYMid slice"


def test_parts_in_whole_units() -> None:
    assert disc(10, 20, 5) == "M5 20a5 5 0 1 1 10 0a5 5 0 1 1-10 0z"
    assert slab(1, 2, 30, 20) == "M1 2h30v20h-30z"
    commands(slab(0, 0, 40, 40, 8))
    assert placed((("f1", "M0 0h1z", 0),), 3, 4, percent=70)[0]["t"] == "translate(3 4) scale(.7)"
    small = sized(PLUMBING.scenes[0], 50)
    assert (small.width, small.percent) == (PLUMBING.scenes[0].width // 2, 50)


def test_the_same_bytes_under_another_hash_seed() -> None:
    script = (
        "from pagemagic.pictures.families.pipes import draw\n"
        "from pagemagic.pictures.family import PictureRequest as R\n"
        "print([draw(R(s, k, m)) for s in ('hero', 'band', 'media', 'item', 'frame', 'closing', 'mark')"
        " for k in ('1/n2', '7') for m in ((), ('tap',), ('saw',))])"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert len(outputs) == 1


@pytest.mark.parametrize("at", range(12))
def test_no_valve_stands_between_the_feet_of_a_bath(at: int) -> None:
    planned = plan(PictureRequest("media", f"{at}/n1", ("tap", "bath"), topic="Bathroom fitting", motif="bath"))
    assert planned is not None
    [bath] = planned.fixtures
    below = [x for _, x, y, turn in planned.fittings if not turn and y > bath.y + bath.fixture.height]
    assert all(x <= bath.x - 26 or x >= bath.x + bath.fixture.width + 26 for x in below)
