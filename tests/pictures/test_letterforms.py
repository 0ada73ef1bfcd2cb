"""The letterforms family: its laws, its budgets and its sameness everywhere."""

from __future__ import annotations

import gzip
import os
import re
import subprocess
import sys
from itertools import pairwise, product
from math import atan2, cos, hypot, pi, sin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pagemagic.pictures.drawing import Drawing, tenths
from pagemagic.pictures.families._letter_crops import PAIRS
from pagemagic.pictures.families._letter_figures import signs
from pagemagic.pictures.families._letter_strips import GAP, HEIGHT, WIDTH, layout, own_word, word
from pagemagic.pictures.families._letter_word import cropped, filling, pieces
from pagemagic.pictures.families.letterforms import capacity_tile, draw, figure_strokes
from pagemagic.pictures.family import PictureRequest, Slot
from pagemagic.pictures.letters import GLYPHS, Placing, drawable, run_out, strokes
from pagemagic.pictures.motifs import MOTIFS

SLOTS: tuple[Slot, ...] = ("hero", "band", "media", "item", "frame", "closing", "mark")
KEYS = st.text("0123456789/n", min_size=1, max_size=8)
FIGURES = st.lists(st.text("0123456789%:", max_size=5), max_size=3).map(tuple)
CLASS = re.compile(r"[fs][1-6pilbdgn]|hair|dash|cap")
Path = list[list[tuple[float, float]]]


def svg(drawing: Drawing) -> bytes:
    shapes = [*drawing["shapes"], *(shape for tile in drawing["tiles"] for shape in tile["shapes"])]
    paths = "".join(f'<path class="{s["c"]}" d="{s["d"]}" stroke-width="{s.get("w", "")}"/>' for s in shapes)
    tiles = "".join(f'<svg x="{t["x"]}" y="{t["y"]}" width="{t["w"]}" height="{t["h"]}">' for t in drawing["tiles"])
    return (paths + tiles + "".join(mask["d"] for mask in drawing["masks"])).encode()


def flattened(d: str) -> Path:
    """Straight pieces of a path of absolute M, L, H, V, A and z with circular arcs."""
    runs: Path = []
    x = y = 0.0
    for letter, values in re.findall(r"([MLHVAz])([^MLHVAz]*)", d):
        given_ = [float(value) for value in re.findall(r"-?\d*\.?\d+", values)]
        if letter == "M":
            runs.append([(given_[0], given_[1])])
        elif letter == "z":
            runs[-1].append(runs[-1][0])
        elif letter == "A":
            runs[-1].extend(arc_points((x, y), given_[0], given_[3] > 0, given_[4] > 0, (given_[5], given_[6])))
        else:
            runs[-1].append(
                (given_[0], given_[1]) if letter == "L" else (given_[0], y) if letter == "H" else (x, given_[0])
            )
        x, y = runs[-1][-1]
    return runs


def arc_points(
    a: tuple[float, float], r: float, large: bool, sweep: bool, b: tuple[float, float]
) -> list[tuple[float, float]]:
    chord = hypot(b[0] - a[0], b[1] - a[1])
    r = max(r, chord / 2)
    height = (r * r - chord * chord / 4) ** 0.5 * (1 if large != sweep else -1)
    cx = (a[0] + b[0]) / 2 - height * (b[1] - a[1]) / chord
    cy = (a[1] + b[1]) / 2 + height * (b[0] - a[0]) / chord
    start, end = (atan2(y - cy, x - cx) for x, y in (a, b))
    turn = (end - start) % (2 * pi) if sweep else -((start - end) % (2 * pi))
    return [(cx + r * cos(start + turn * t / 24), cy + r * sin(start + turn * t / 24)) for t in range(1, 25)]


def covers(path: Path, weight: float, x: float, y: float) -> bool:
    return any(segment_distance(x, y, a, b) <= weight / 2 for run in path for a, b in pairwise(run))


def segment_distance(x: float, y: float, a: tuple[float, float], b: tuple[float, float]) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    along = min(max(((x - a[0]) * dx + (y - a[1]) * dy) / square, 0), 1) if square else 0
    return hypot(x - a[0] - along * dx, y - a[1] - along * dy)


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(SLOTS),
    KEYS,
    st.text(max_size=20),
    st.integers(0, 30),
    st.integers(0, 20),
    st.text(max_size=2),
    FIGURES,
)
def test_every_slot_is_a_valid_picture_within_its_budget(
    slot: Slot, key: str, topic: str, index: int, count: int, initials: str, figures: tuple[str, ...]
) -> None:
    request = PictureRequest(slot, key, topic=topic, index=index, count=count, initials=initials, figures=figures)
    drawing = draw(request)
    assert drawing == draw(request)
    assert drawing["c"].removesuffix(" pm-art--word") == "pm-art pm-art--letterforms"
    shapes = [*drawing["shapes"], *(shape for tile in drawing["tiles"] for shape in tile["shapes"])]
    assert shapes
    for shape in shapes:
        assert all(CLASS.fullmatch(one) for one in shape["c"].split())
        assert re.fullmatch(r"[Mm][MmLlHhVvCcSsQqTtAaZz0-9 .,\-]+", shape["d"])
        assert shape.get("m") in (None, *(f"url(#{mask['id']})" for mask in drawing["masks"]))
    assert len(gzip.compress(svg(drawing))) <= (3500 if slot == "hero" else 2500)


@pytest.mark.parametrize("pair", [a + b for a, b in product("0123456789", repeat=2)])
def test_two_figures_overlap_and_neither_hides_the_other(pair: str) -> None:
    drawing = draw(PictureRequest("hero", "7/n1", figures=(pair[0], pair[1])))
    _, first, second, overlap = drawing["shapes"]
    mask = drawing["masks"][0]
    # The overlap is the first figure seen through the second: by construction inside both.
    assert (overlap["d"], overlap["w"], overlap["m"]) == (first["d"], first["w"], f"url(#{mask['id']})")
    assert mask["d"] == second["d"]
    assert float(mask["w"]) == float(second["w"]) + 2
    weight = float(first["w"])
    one, other = flattened(first["d"]), flattened(second["d"])
    seen = [
        (covers(one, weight, x, y), covers(other, weight, x, y)) for x in range(8, 640, 16) for y in range(8, 800, 16)
    ]
    in_first, in_second, in_both = (sum(marks) for marks in zip(*((a, b, a and b) for a, b in seen), strict=True))
    assert 0.03 * in_first < in_both < 0.6 * in_first
    assert in_both < 0.75 * in_second
    assert len(seen) - in_first - in_second + in_both > 0.2 * len(seen)


def test_masks_of_one_page_have_their_own_names() -> None:
    names = [draw(PictureRequest("hero", key, figures=("3", "4")))["masks"][0]["id"] for key in ("7/n1", "7/n2")]
    assert len(set(names)) == 2
    assert all(re.fullmatch(r"pm-m[0-9a-f]{6}", name) for name in names)


@pytest.mark.parametrize(
    ("figures", "initials", "text"),
    [
        (("3", "4"), "TP", "34"),
        (("12", "13"), "", "1213"),
        (("28", "29", "30"), "", "2830"),
        (("1974",), "", "1974"),
        (("7",), "AB", "7"),
        (("10000",), "AB", "ab"),
        (("–",), "", None),
        ((), "ÉZ", "z"),
    ],
)
def test_what_a_hero_is_made_of(figures: tuple[str, ...], initials: str, text: str | None) -> None:
    found = signs(PictureRequest("hero", "7", figures=figures, initials=initials))
    assert found == text if text else found == "o"


@given(st.integers(1, 32), st.integers(0, 20), KEYS)
def test_a_strip_has_no_equal_neighbours(count: int, index: int, key: str) -> None:
    request = PictureRequest("item", key, index=index, count=count, topic="programme")
    places = layout(count)
    grounds = [PAIRS[pair % len(PAIRS)][0] for *_, pair in places]
    for (x, y, width, _), (x2, y2, _, _), one, two in zip(places, places[1:], grounds, grounds[1:], strict=False):
        if y == y2:
            assert one != two
            assert 0 <= x2 - x - width - GAP <= 10
    assert max(x + width for x, _, width, _ in places) <= WIDTH
    if count > 1:
        assert len(draw(request)["tiles"]) == len(places) == count


@pytest.mark.parametrize("text", ["jazz", "coffee", "conversas", "exposants", "feira", "typography"])
@pytest.mark.parametrize("count", [2, 4, 7, 12, 24])
def test_a_strip_says_its_word_whole(text: str, count: int) -> None:
    tiles = draw(PictureRequest("item", "7", topic=text, count=count))["tiles"]
    assert len(tiles) == count
    first = [tile for tile in tiles if tile["y"] == tiles[0]["y"]]
    height = int(float(first[0]["h"]) * 10)
    word = filling(text, WIDTH + GAP, height)
    # Each piece shows its own part of the word, and all of them the whole.
    seen = "".join(tile["shapes"][1]["d"] for tile in first)
    assert all(letter.d in seen for letter in word.letters)
    for tile in first:
        assert tile["shapes"][1].get("t") == f"translate(-{tenths(int(float(tile['x']) * 10) + GAP // 2)} 0)"
    points = [point for run in flattened(word.d) for point in run]
    assert min(x for x, _ in points) > 0
    assert max(x for x, _ in points) < WIDTH / 10
    assert min(y for _, y in points) > 0
    assert max(y for _, y in points) < height / 10
    assert word.weight <= HEIGHT // 4


@pytest.mark.parametrize(
    ("text", "count", "cut"),
    [("conversas", 7, 0), ("conversas", 9, 0), ("jazz", 2, 0), ("jazz", 7, 3), ("jazz", 8, 4)],
)
def test_a_word_is_cut_between_its_letters_or_through_their_middles(text: str, count: int, cut: int) -> None:
    word = filling(text, WIDTH, HEIGHT)
    found = pieces(word, count)
    assert [one[0] for one in found[1:]] == [one[1] for one in found[:-1]]
    edges = {letter.left for letter in word.letters}
    assert sum(left not in edges for left, _, _ in found) == cut
    assert {left for left, _, _ in found} <= edges | {letter.middle for letter in word.letters}


@pytest.mark.parametrize(("text", "whole"), [("feira", False), ("zine", False), ("coffee", True), ("typography", True)])
def test_a_short_word_is_so_large_that_it_loses_its_foot(text: str, whole: bool) -> None:
    points = [point for run in flattened(cropped(text, WIDTH, HEIGHT).d) for point in run]
    assert min(y for _, y in points) > 0
    assert (max(y for _, y in points) < HEIGHT / 10) is whole


@pytest.mark.parametrize("sign", "abcdeghkmnopqsuvwxz")
def test_a_high_letter_keeps_its_width_and_its_curves(sign: str) -> None:
    low, high = (
        [at for run in flattened(strokes(sign, Placing(0, 0, 2400, tall=tall))) for at in run] for tall in (0, 120)
    )
    for side in (min, max):
        assert side(x for x, _ in high) == pytest.approx(side(x for x, _ in low), abs=0.5)
    assert min(y for _, y in high) == pytest.approx(min(y for _, y in low), abs=0.5)
    grown = max(y for _, y in high) - max(y for _, y in low)
    assert grown == pytest.approx({"v": 84, "w": 72}.get(sign, 120), abs=0.5)


@given(st.sampled_from("0368abcdeghmnopqsu"), st.integers(300, 9000), st.integers(0, 9), st.integers(0, 9))
def test_a_half_circle_meets_its_lines_without_a_kink(sign: str, em: int, x: int, y: int) -> None:
    placed = Placing(x, y, em, grain=1)
    points = [at for run in flattened(strokes(sign, placed)) for at in run]
    glyph = GLYPHS[sign]
    assert min(a for a, _ in points) >= (placed.x + placed.scaled(0)) / 10
    assert max(a for a, _ in points) <= (placed.x + placed.scaled(glyph.width)) / 10 + 0.1


@pytest.mark.parametrize("topic", ["pão", "Vorträge", "喫茶", "Kulturveranstaltungen"])
def test_a_strip_without_a_word_holds_plain_pieces(topic: str) -> None:
    tiles = draw(PictureRequest("item", "7/n1", topic=topic, count=5))["tiles"]
    assert len(tiles) == 5
    assert all(shape["c"].startswith("f") for tile in tiles for shape in tile["shapes"])


def test_a_band_has_a_tile_for_each_letter_of_the_name() -> None:
    assert len(draw(PictureRequest("band", "7/n1", topic="Lucía Ferrer", initials="LF"))["tiles"]) == 6


def test_a_band_of_letters_is_never_cropped_and_no_article() -> None:
    request = PictureRequest("band", "7/n1", topic="Les Amis du Four", language="fr")
    assert own_word(request) == "amis"
    assert draw(request)["c"].endswith(" pm-art--word")
    assert not draw(PictureRequest("band", "7/n1", motifs=("dog",)))["c"].endswith(" pm-art--word")


def test_the_closing_shows_the_trade_and_no_letter() -> None:
    def closing(topic: str, *motifs: str) -> str:
        return draw(PictureRequest("closing", "7", topic=topic, motifs=motifs))["shapes"][0]["d"]

    assert {closing(topic, "note") for topic in ("hi@low.example", "01422 555 0134", "Write")} == {MOTIFS["note"][0].d}
    assert closing("hi@low.example") == closing("01422 555 0134") != closing("Write", "note")


@pytest.mark.parametrize(
    ("topic", "figures", "address"),
    [
        ("hi@low.example", ("3", "4"), True),
        ("hi@low.example", (), False),
        ("01422 555 0134", ("3", "4"), False),
    ],
)
def test_an_event_that_is_signed_up_for_by_mail_ends_with_the_sign_of_an_address(
    topic: str, figures: tuple[str, ...], address: bool
) -> None:
    drawn = draw(PictureRequest("closing", "7", topic=topic, figures=figures, motifs=("note",)))
    assert (MOTIFS["note"][0].d not in {shape["d"] for shape in drawn["shapes"]}) is address


@given(KEYS, st.sampled_from(sorted(MOTIFS)), st.sampled_from("ABCF"))
def test_a_trade_that_is_known_is_drawn_instead_of_a_letter(key: str, motif: str, initial: str) -> None:
    hero = draw(PictureRequest("hero", key, motifs=(motif,), initials=initial))
    band = draw(PictureRequest("band", key, motifs=(motif,), topic="Lucia", initials=initial))
    assert all(part.d in "".join(shape["d"] for shape in hero["shapes"]) for part in MOTIFS[motif])
    assert all(MOTIFS[motif][0].d in tile["shapes"][1]["d"] for tile in band["tiles"])


def test_grounds_and_figures_of_pairs_differ_all_the_way_round() -> None:
    assert len(set(PAIRS)) == len(PAIRS)
    for (ground, figure), (following, _) in pairwise([*PAIRS, PAIRS[0]]):
        assert ground != following
        assert ground[1:] != figure[1:]


@given(st.integers(1, 60), st.integers(800, 10500))
def test_a_capacity_shows_every_place(count: int, width: int) -> None:
    tile = capacity_tile(count, 0, 0, width, 2500, 0)
    assert tile["shapes"][1]["d"].count("M") == 2 * count


def test_a_capacity_of_none_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 1"):
        capacity_tile(0, 0, 0, 1000, 2500, 0)


def test_an_item_with_places_shows_them() -> None:
    tiles = draw(PictureRequest("item", "7/n1", count=4, figures=("12",)))["tiles"]
    assert [tile["shapes"][1]["d"].count("M") for tile in tiles] == [24] * 4


@pytest.mark.parametrize(
    ("topic", "drawn"),
    [("feira de impressão", "feira"), ("pão", ""), ("Workshops", "workshops"), ("a 12", ""), ("", "")],
)
def test_only_words_that_stay_spelt_right_are_drawn(topic: str, drawn: str) -> None:
    request = PictureRequest("item", "7/n1", topic=topic)
    assert own_word(request) == drawn
    if not drawn:
        with pytest.raises(ValueError, match="no word"):
            word(request)


@pytest.mark.parametrize("sign", sorted(GLYPHS))
def test_a_glyph_keeps_to_its_lines(sign: str) -> None:
    glyph = GLYPHS[sign]
    points = [point for run in flattened(strokes(sign, Placing(0, 0, 2400))) for point in run]
    assert min(y for _, y in points) >= glyph.top - 10
    assert max(y for _, y in points) <= glyph.bottom + 10
    assert min(x for x, _ in points) >= 0
    assert max(x for x, _ in points) <= glyph.width


def test_all_letters_and_digits_can_be_drawn() -> None:
    text = "0123456789abcdefghijklmnopqrstuvwxyz@&!?%"
    assert drawable(text.upper() + "é") == text


def test_stems_run_out_where_they_may() -> None:
    assert strokes("h", run_out("h", Placing(0, 0, 2400), "tb")) == "M22-3000V3000M22 150A68 68 0 0 1 158 150V3000"
    assert strokes("o", run_out("o", Placing(0, 0, 2400), "tbr")) == strokes("o", Placing(0, 0, 2400))


def test_a_series_of_plates_never_shows_the_same_twice_in_a_row() -> None:
    plates = [draw(PictureRequest("frame", f"7/n{at}", index=at, count=8, topic="?"))["shapes"] for at in range(8)]
    assert all(one[1]["d"] != other[1]["d"] for one, other in pairwise(plates))
    assert all(one[0]["c"] != other[0]["c"] for one, other in pairwise(plates))


def test_figures_on_one_line() -> None:
    path, width, weight = figure_strokes("34", 2400)
    assert path.startswith("M8 22H90A46 46 0 0 1 90 114")
    assert (width, weight) == (1640 + 150 + 1800, 440)
    with pytest.raises(KeyError):
        figure_strokes("é")


def test_same_bytes_under_another_hash_seed() -> None:
    program = (
        "import json;from pagemagic.pictures.families.letterforms import draw;from pagemagic.pictures.family import PictureRequest as R;"
        f"print(json.dumps([draw(R(slot, f'{{k}}/n1', index=k, count=k + 1, topic='talks')) for slot in {SLOTS!r} for k in range(6)]))"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", program], env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1


def test_what_is_too_many_to_count_has_its_word_whole() -> None:
    made = draw(PictureRequest("item", "7/n1", topic="places", count=80))
    assert not made.get("tiles")
    assert made["shapes"] == draw(PictureRequest("item", "7/n1", topic="places", count=1))["shapes"]


def test_the_days_of_a_known_subject_stand_over_its_thing() -> None:
    hero = draw(PictureRequest("hero", "7", motifs=("grapes",), figures=("18", "20")))
    days, *things = hero["shapes"][1:]
    assert days["c"] == "s4"
    assert not hero["masks"]
    assert MOTIFS["grapes"][0].d in "".join(shape["d"] for shape in things)


def test_the_days_of_what_is_about_letters_are_the_picture() -> None:
    hero, plain = (draw(PictureRequest("hero", "7", motifs=motifs, figures=("3", "4"))) for motifs in (("letter",), ()))
    assert hero["masks"]
    assert [one["d"] for one in hero["shapes"]] == [one["d"] for one in plain["shapes"]]


@pytest.mark.parametrize(("motifs", "letter"), [(("grapes",), False), ((), True)])
def test_a_mark_is_the_trade_before_a_letter(motifs: tuple[str, ...], letter: bool) -> None:
    mark = draw(PictureRequest("mark", "7", motifs=motifs, initials="G"))
    assert any(shape["c"] == "sp" for shape in mark["shapes"]) is letter


@pytest.mark.parametrize(("initial", "tiled"), [("F", False), ("T", False), ("X", False), ("G", True)])
def test_a_letter_that_is_the_sign_of_a_network_stands_in_a_ring(initial: str, tiled: bool) -> None:
    mark = draw(PictureRequest("mark", "7", initials=initial))
    assert any(shape["c"] == "fi" for shape in mark["shapes"]) is tiled
