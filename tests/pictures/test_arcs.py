"""The arcs family: its laws, its budgets and its sameness everywhere."""

from __future__ import annotations

import gzip
import os
import re
import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pagemagic.pictures.drawing import Drawing
from pagemagic.pictures.families._arc_relations import relation_name
from pagemagic.pictures.families._arc_rings import crossing, lens, outside, ring_radii
from pagemagic.pictures.families._arc_scenes import BASE, WIDTH, hanging, two_discs
from pagemagic.pictures.families._topic_words import stems, words
from pagemagic.pictures.families.arcs import draw
from pagemagic.pictures.family import PictureRequest, Slot
from pagemagic.pictures.motifs import MOTIFS
from pagemagic.pictures.stream import Stream

SLOTS: tuple[Slot, ...] = ("hero", "band", "media", "item", "frame", "closing", "mark")
KEYS = st.text("0123456789/n", min_size=1, max_size=8)
CLASS = re.compile(r"[fs][1-6pilbdgn]|hair|dash|cap")


def svg(drawing: Drawing) -> bytes:
    return "".join(
        f'<path class="{s["c"]}" d="{s["d"]}" stroke-width="{s.get("w", "")}"/>' for s in drawing["shapes"]
    ).encode()


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(SLOTS), KEYS, st.text(max_size=20), st.integers(0, 12), st.integers(1, 12))
def test_every_slot_is_a_valid_picture_within_its_budget(
    slot: Slot, key: str, topic: str, index: int, count: int
) -> None:
    request = PictureRequest(slot, key, topic=topic, index=index, count=count)
    drawing = draw(request)
    assert drawing == draw(request)
    assert drawing["c"] == "pm-art pm-art--arcs"
    for shape in drawing["shapes"]:
        assert all(CLASS.fullmatch(one) for one in shape["c"].split())
        assert re.fullmatch(r"M[MLHVAahvcszZ0-9 .\-]+", shape["d"])
    assert len(gzip.compress(svg(drawing))) <= (3500 if slot == "hero" else 2500)


@settings(max_examples=60, deadline=None)
@given(KEYS)
def test_the_two_discs_share_a_part_near_the_middle_and_leave_an_end_empty(key: str) -> None:
    (ax, ar), (bx, br) = two_discs(Stream(key, "test"))
    shared = ar + br - abs(ax - bx)
    assert 0 < shared <= WIDTH // 4
    middle = (ax + (ar if ax < bx else -ar) + bx + (-br if ax < bx else br)) // 2
    assert abs(middle - WIDTH // 2) <= WIDTH // 10
    empty = WIDTH - (bx + br) if ax < bx else bx - br
    assert empty >= WIDTH // 20


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 5000), st.integers(300, 4000), st.integers(100, 6000), st.integers(300, 4000))
def test_where_domes_cross_lies_on_both(ax: int, ar: int, apart: int, br: int) -> None:
    at = crossing(ax, ar, ax + apart, br, BASE)
    assert (at is not None) == (abs(ar - br) < apart < ar + br)
    if at is None:
        with pytest.raises(ValueError, match="cross"):
            lens(ax, ar, ax + apart, br, BASE)
        assert bool(outside(ax + apart, br, ax, ar, BASE)) == (apart >= ar)
        return
    for cx, r in ((ax, ar), (ax + apart, br)):
        assert abs((at[0] - cx) ** 2 + (BASE - at[1]) ** 2 - r * r) <= 4 * (ar + br)


@given(st.integers(300, 6000), st.integers(60, 200))
def test_rings_grow_wider_apart_towards_the_middle(outer: int, gap: int) -> None:
    radii = [outer, *ring_radii(outer, gap)]
    gaps = [a - b for a, b in pairwise(radii)]
    assert gaps == sorted(gaps)
    assert all(r >= 220 for r in radii[1:])


@settings(max_examples=200, deadline=None)
@given(KEYS)
def test_a_hanging_disc_always_meets_the_rising_one(key: str) -> None:
    assert len(hanging(Stream(key, "test"))) == 9


@pytest.mark.parametrize(
    ("topic", "relation"),
    [
        ("Divorce and finances", "parted"),
        ("Direito da família", "shared"),
        ("Cohabi\u00adtation agreements", "roof"),
        ("Mediación familiar", "bridged"),
        ("Impostos e IVA", "balance"),
        ("Herencias", "handed"),
        ("Dental implants", "row"),
        ("Salud mental", "cared"),
        ("Aulas\u00a0de inglês", "opened"),
        ("Viagens", "orbit"),
        ("“Money” advice", "coins"),
    ],
)
def test_known_meanings(topic: str, relation: str) -> None:
    assert relation_name(PictureRequest("item", "7/n1", topic=topic)) == relation


@given(KEYS, st.integers(1, 12), st.data())
def test_an_unknown_meaning_is_counted_alone_and_left_out_in_a_list(key: str, count: int, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, count - 1))
    series = ("Divorce", *(f"Xyzzy {at}" for at in range(count)))
    alone = [
        draw(PictureRequest("item", key, topic=topic, index=at, count=count))["shapes"]
        for at, topic in enumerate(series[1:])
    ]
    assert all(alone[place] != other for at, other in enumerate(alone) if at != place)
    listed = [
        draw(PictureRequest("item", key, topic=topic, index=at, count=count, series=series, place=at))["shapes"]
        for at, topic in enumerate(series)
    ]
    assert not any(listed)


def test_a_list_without_relations_shows_its_things() -> None:
    series = ("Hypotheken", "Pensioen", "Verzekeringen")
    drawn = [
        draw(
            PictureRequest(
                "item", "7", ("umbrella", "house", "coins"), topic, at, 3, series=series, place=at, language="nl"
            )
        )["shapes"]
        for at, topic in enumerate(series)
    ]
    assert all(drawn)
    assert drawn[0] != drawn[1] != drawn[2] != drawn[0]


def test_a_list_shows_no_meaning_twice() -> None:
    series = ("School", "School", "Teeth")
    names = [
        relation_name(PictureRequest("item", "7", topic=topic, index=at, series=series, place=at))
        for at, topic in enumerate(series)
    ]
    assert names.count(None) >= 1
    assert len(set(names) - {None}) == len([name for name in names if name is not None])


def test_two_plates_carry_one_disc() -> None:
    first, second = (draw(PictureRequest("frame", f"7/n{at}", index=at, count=2)) for at in (0, 1))
    assert (first["fit"], second["fit"]) == ("xMaxYMin slice", "xMinYMin slice")
    assert first["shapes"][1]["d"].startswith("M190 0a310")
    assert second["shapes"][1]["d"].startswith("M-310 0a310")


def test_words_do_not_depend_on_a_character_database() -> None:
    assert words("Pão – «Água», l’été 24h") == ["pao", "agua", "l", "ete", "24h"]


def test_a_stem_has_one_meaning() -> None:
    with pytest.raises(ValueError, match="'tax' means both"):
        stems({"a": "tax", "b": "tax"})


def test_same_bytes_under_another_hash_seed() -> None:
    program = (
        "import json;from pagemagic.pictures.families.arcs import draw;from pagemagic.pictures.family import PictureRequest as R;"
        f"print(json.dumps([draw(R(slot, f'{{k}}/n1', topic='Steuern', index=k)) for slot in {SLOTS!r} for k in range(6)]))"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", program], env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1


@pytest.mark.parametrize(
    ("topic", "name"),
    [
        ("Erbrecht", "handed"), ("Mietrecht", "roof"), ("Steuern", "balance"), ("Droit de la famille", "shared"),
        ("Arbeidsrecht", "chain"), ("Eredità", "handed"), ("税", "balance"), ("قانون", "balance"), ("Scuola", "opened"),
    ],
)  # fmt: skip
def test_a_relation_follows_the_word_in_other_languages(topic: str, name: str) -> None:
    assert relation_name(PictureRequest("item", "7", topic=topic)) == name


@settings(max_examples=60, deadline=None)
@given(KEYS, st.sampled_from(sorted(set(MOTIFS) - {"scales"})), st.sampled_from(("hero", "band", "media")))
def test_the_emblem_of_the_trade_stands_in_large_pictures(key: str, motif: str, slot: Slot) -> None:
    drawing = draw(PictureRequest(slot, key, motifs=(motif,)))
    parts = {part.d for part in MOTIFS[motif]}
    drawn = "".join(shape["d"] for shape in drawing["shapes"])
    assert all(part in drawn for part in parts)
    # Of the widest pictures, a frame of 16:10 around the middle keeps the emblem.
    if slot in ("hero", "band"):
        left = min(
            float(shape["t"].removeprefix("translate(").split(" ")[0]) for shape in drawing["shapes"] if "t" in shape
        )
        assert 400 <= left <= 1040 - 170


@given(KEYS)
def test_the_law_has_rings_and_a_trade_layers_with_its_emblem_on_the_axis(key: str) -> None:
    law, plain = (draw(PictureRequest("hero", key, motifs=motifs))["shapes"] for motifs in (("scales",), ()))
    assert law == plain
    assert any("hair" in shape["c"] for shape in draw(PictureRequest("closing", key, motifs=("scales",)))["shapes"])
    assert not any("hair" in shape["c"] for shape in draw(PictureRequest("closing", key, motifs=("tooth",)))["shapes"])
    shapes = draw(PictureRequest("hero", key, motifs=("tooth",)))["shapes"]
    dark = next(shape["d"] for shape in shapes if shape["c"] == "f3")
    start, r = (float(number) for number in re.findall(r"M(-?[\d.]+) 400a([\d.]+)", dark)[0])
    emblem = next(float(shape["t"].removeprefix("translate(").split(" ")[0]) for shape in shapes if "t" in shape)
    assert emblem + 85 == pytest.approx(start + r, abs=0.2)


def test_trades_are_told_apart_in_chambers() -> None:
    drawn = [draw(PictureRequest("hero", "7", motifs=(motif,)))["shapes"] for motif in ("tooth", "will", "ledger")]
    assert drawn[0] != drawn[1] != drawn[2] != drawn[0]
