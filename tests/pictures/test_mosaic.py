"""The mosaic family: its laws, its budgets and its sameness everywhere."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import re
import subprocess
import sys
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pagemagic.pictures.drawing import Drawing
from pagemagic.pictures.families._mosaic_tiles import Cell, lay, touching
from pagemagic.pictures.families.mosaic import draw
from pagemagic.pictures.family import PictureRequest, Slot
from pagemagic.pictures.motifs import MOTIFS
from pagemagic.pictures.stream import Stream

SLOTS: tuple[Slot, ...] = ("hero", "band", "media", "item", "frame", "closing", "mark")
BUDGET = {"hero": 4000}
KEYS = st.text("0123456789/n", min_size=1, max_size=8)
SOME_MOTIFS = st.lists(st.sampled_from(sorted(MOTIFS)), max_size=7, unique=True).map(tuple)
CLASSES = {f"{kind}{colour}" for kind in "fs" for colour in "123456"} | {"fn", "cap"}


def svg(drawing: Drawing) -> str:
    paths = "".join(
        f'<path class="{shape["c"]}" stroke-width="{shape.get("w", "")}" transform="{shape.get("t", "")}" d="{shape["d"]}"/>'
        for shape in drawing["shapes"]
    )
    return f'<svg viewBox="{drawing["box"]}" preserveAspectRatio="{drawing["fit"]}">{paths}</svg>'


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(SLOTS), KEYS, SOME_MOTIFS, st.integers(0, 12))
def test_every_slot_is_a_valid_picture_within_its_budget(
    slot: Slot, key: str, motifs: tuple[str, ...], index: int
) -> None:
    request = PictureRequest(slot, key, motifs, index=index, count=13)
    drawing = draw(request)
    assert drawing == draw(request)
    assert re.fullmatch(r"0 0 \d+ \d+", drawing["box"])
    assert drawing["c"] == "pm-art pm-art--mosaic"
    assert drawing["shapes"]
    assert not drawing["tiles"]
    assert not drawing["masks"]
    for shape in drawing["shapes"]:
        assert set(shape["c"].split()) <= CLASSES
        assert re.fullmatch(r"M[A-Za-z0-9 .\-]+", shape["d"])
    assert len(drawing["shapes"]) <= 90
    assert len(gzip.compress(svg(drawing).encode())) <= BUDGET.get(slot, 2500)


@settings(max_examples=150, deadline=None)
@given(KEYS, st.integers(1, 16), st.integers(1, 6), SOME_MOTIFS, st.integers(0, 3), st.booleans())
def test_the_laws_of_the_grid(
    key: str, columns: int, rows: int, motifs: tuple[str, ...], empties: int, on_colour: bool
) -> None:
    focus = [Cell(0, 0, "2", span=2, motif=motifs[0] if motifs else "")] if columns > 2 and rows > 2 else []
    if columns * rows < empties + 1:
        empties = 0
    rim = {(0, row) for row in range(rows)} if on_colour else set()
    tiles = lay(columns, rows, Stream(key, "test"), motifs, placed=focus, empties=empties, rim=rim)
    assert not any(cell.ground == "1" for cell in tiles if (cell.column, cell.row) in rim)
    assert len(tiles) == columns * rows - 4 * len(focus)
    for a, b in combinations([*focus, *tiles], 2):
        if touching(a, b, corners=False):
            assert a.ground != b.ground
            assert not (a.empty and b.empty) or a in focus
        if touching(a, b, corners=True):
            assert not a.motif or a.motif != b.motif
    assert sum(cell.empty for cell in tiles) <= empties


HEAD = re.compile(r"M(?P<x>\d+) (?P<y>\d+)h72\.1v72\.1")


@pytest.mark.parametrize("motifs", [("loaf", "wheat"), ("tree",), ("dog", "cat"), (), ("drum",)])
def test_the_scene_of_a_hero_stands_on_a_strong_colour(motifs: tuple[str, ...]) -> None:
    for key in range(24):
        shapes = draw(PictureRequest("hero", str(key), motifs))["shapes"]
        grounds = {shape["c"] for shape in shapes if HEAD.search(shape["d"])}
        assert grounds
        assert grounds <= {"f2", "f3"}


def test_a_tile_between_four_grounds_takes_the_fifth() -> None:
    around = [Cell(1, 0, "1"), Cell(0, 1, "2"), Cell(2, 1, "3"), Cell(1, 2, "4")]
    corners = [Cell(x, y, "") for x in (0, 2) for y in (0, 2)]
    (middle,) = lay(3, 3, Stream("k", "p"), ("wheat",), placed=[*around, *corners])
    assert middle.ground == "5"


@pytest.mark.parametrize(
    ("a", "b", "edge", "corner"),
    [
        (Cell(0, 0, "1"), Cell(1, 0, "2"), True, True),
        (Cell(0, 0, "1"), Cell(1, 1, "2"), False, True),
        (Cell(0, 0, "1"), Cell(2, 0, "2"), False, False),
        (Cell(0, 0, "1", span=3), Cell(3, 2, "2"), True, True),
        (Cell(0, 0, "1", span=3), Cell(3, 3, "2"), False, True),
    ],
)
def test_touching(a: Cell, b: Cell, edge: bool, corner: bool) -> None:
    assert touching(a, b, corners=False) == touching(b, a, corners=False) == edge
    assert touching(a, b, corners=True) == touching(b, a, corners=True) == corner


@given(SOME_MOTIFS.filter(lambda motifs: len(motifs) > 1), st.integers(2, 20))
def test_items_differ_from_their_neighbours(motifs: tuple[str, ...], count: int) -> None:
    items = [draw(PictureRequest("item", "7/n4", motifs, index=index, count=count)) for index in range(count)]
    for one, two in pairwise(items):
        assert one["shapes"][0]["c"] != two["shapes"][0]["c"]
        assert one["shapes"][1:] != two["shapes"][1:]


@given(KEYS, SOME_MOTIFS)
def test_frames_of_a_series_differ(key: str, motifs: tuple[str, ...]) -> None:
    frames = [draw(PictureRequest("frame", f"{key}/n{index}", motifs, index=index, count=5)) for index in range(5)]
    assert all(one["shapes"] != two["shapes"] for one, two in combinations(frames, 2))


@given(KEYS)
def test_a_hero_keeps_its_scene_when_cropped(key: str) -> None:
    assert draw(PictureRequest("hero", key, ("bread",)))["fit"] in ("xMidYMax slice", "xMidYMin slice")


def test_seeds_give_many_compositions() -> None:
    heroes = {json.dumps(draw(PictureRequest("hero", f"{seed}/n1", ("bread", "wheat", "cake")))) for seed in range(40)}
    assert len(heroes) == 40


def test_the_same_bytes_under_every_hash_seed() -> None:
    code = (
        "import json; from pagemagic.pictures.families.mosaic import draw; from pagemagic.pictures.family import "
        "PictureRequest as R; print(json.dumps([draw(R(s, '7/n4', ('bread', 'wheat', 'cake'))) for s in "
        f"{SLOTS!r}]))"
    )
    said = {
        hashlib.sha256(
            subprocess.run(
                [sys.executable, "-c", code],
                env={**os.environ, "PYTHONHASHSEED": seed},
                capture_output=True,
                check=True,
            ).stdout
        ).hexdigest()
        for seed in ("0", "1", "99")
    }
    assert len(said) == 1


def test_the_mouth_of_an_oven_is_dark() -> None:
    """Whatever the seed: bread lies in the dark, and is light."""
    for key in "0123456789":
        shapes = draw(PictureRequest("frame", key, ("loaf",)))["shapes"]
        assert [shape["c"] for shape in shapes[3:5]] == ["f3", "f2"]
        assert shapes[5]["c"] in ("f1", "f4")
