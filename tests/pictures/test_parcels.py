"""The parcels family: its laws, its budgets and its sameness everywhere."""

from __future__ import annotations

import gzip
import os
import re
import subprocess
import sys
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pictures.path_checks import check, compressed

from pagemagic.pictures.drawing import Drawing
from pagemagic.pictures.families._parcel_charts import bars
from pagemagic.pictures.families._parcel_field import CELL, SHARES, border, contains, graded, runs
from pagemagic.pictures.families._parcel_glyphs import GLYPHS, glyph_name
from pagemagic.pictures.families._parcel_land import flagged, levels, parcels
from pagemagic.pictures.families._parcel_matters import MATTERS
from pagemagic.pictures.families._parcel_polygons import box, centroid, cut, hatch, inset, touch, twice_area
from pagemagic.pictures.families._parcel_sheet import OF_THE_LAND, of_rows
from pagemagic.pictures.families._parcel_time import OF_TIME, columns_of, stated
from pagemagic.pictures.families.parcels import draw
from pagemagic.pictures.family import PictureRequest, Slot
from pagemagic.pictures.motifs import MOTIFS
from pagemagic.pictures.motifs.fields import MATTER
from pagemagic.pictures.stream import Stream
from pagemagic.pictures.things.trades import THINGS

SLOTS: tuple[Slot, ...] = ("hero", "band", "media", "item", "frame", "closing", "mark")
KEYS = st.text("0123456789/n", min_size=1, max_size=8)
CLASS = re.compile(r"[fs][1-6pilbdgn]|hair|dash|cap")
LAND = box(-200, -200, 7600, 5200)


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
    assert drawing["c"] == "pm-art pm-art--parcels"
    for shape in drawing["shapes"]:
        assert all(CLASS.fullmatch(one) for one in shape["c"].split())
        assert re.fullmatch(r"M[MLAahvlcsz0-9HV .\-]+", shape["d"])
    assert len(gzip.compress(svg(drawing))) <= (3500 if slot == "hero" else 2500)


@settings(max_examples=60, deadline=None)
@given(KEYS, st.integers(1, 20))
def test_parcels_are_the_whole_and_do_not_overlap(key: str, count: int) -> None:
    land = parcels(Stream(key, "test"), LAND, count)
    assert len(land) == count
    assert all(twice_area(parcel) > 0 for parcel in land)
    # But for cut points rounded to a tenth, which may lie a hair beside the border they are on.
    assert abs(sum(map(twice_area, land)) - twice_area(LAND)) <= 8000 * count


@settings(max_examples=40, deadline=None)
@given(KEYS)
def test_neighbouring_parcels_seldom_share_a_level(key: str) -> None:
    stream = Stream(key, "test")
    land = parcels(stream, LAND, 15)
    given_levels = levels(stream, land)
    neighbours = [(a, b) for a, b in combinations(range(15), 2) if touch(land[a], land[b])]
    alike = [pair for pair in neighbours if given_levels[pair[0]] == given_levels[pair[1]]]
    assert len(alike) <= 1
    assert set(given_levels) == {1, 2, 3, 4, 5}


@settings(max_examples=60, deadline=None)
@given(KEYS, st.integers(1, 20))
def test_an_inset_parcel_lies_inside_and_keeps_its_distance(key: str, by: int) -> None:
    for parcel in parcels(Stream(key, "test"), LAND, 9):
        inner = inset(parcel, by * 10)
        for x, y in inner:
            for (ax, ay), (bx, by_) in zip(parcel, [*parcel[1:], parcel[0]], strict=True):
                across = (bx - ax) * (y - ay) - (by_ - ay) * (x - ax)
                length = ((bx - ax) ** 2 + (by_ - ay) ** 2) ** 0.5
                assert across >= (by * 10 - 3) * length


def test_a_parcel_narrower_than_its_margins_vanishes() -> None:
    assert inset(box(0, 0, 100, 900), 60) == ()


@given(st.integers(0, 359), st.integers(-400, 1400), st.integers(-400, 900))
def test_a_cut_loses_nothing(degrees: int, x: int, y: int) -> None:
    whole = box(0, 0, 1000, 500)
    assert sum(map(twice_area, cut(whole, (x, y), degrees))) == twice_area(whole)


def test_furrows_are_parallel_and_inside() -> None:
    lines = hatch(box(0, 0, 1000, 500), 0, 100)
    assert [sorted(ends) for ends in lines] == [[(0, y), (1000, y)] for y in (50, 150, 250, 350, 450)]


@settings(max_examples=40, deadline=None)
@given(KEYS)
def test_the_flagged_parcel_is_an_inner_one(key: str) -> None:
    land = parcels(Stream(key, "test"), LAND, 15)
    x, y = centroid(land[flagged(land, 7200, 4800, (2880, 2400))])
    assert 1000 < x < 6200
    assert 800 < y < 4000


@given(st.lists(st.integers(-(10**6), 10**6), min_size=100, max_size=400))
def test_grades_keep_their_shares_and_the_order(values: list[int]) -> None:
    grades = graded(values)
    for a, b in zip(sorted(range(len(values)), key=values.__getitem__), sorted(values), strict=True):
        assert values[a] == b
    assert sorted(zip(values, grades, strict=True), key=lambda pair: pair[0]) == sorted(
        zip(values, grades, strict=True), key=lambda pair: (pair[0], pair[1])
    ) or len(set(values)) < len(values)
    for level, upto in enumerate(SHARES, 1):
        assert abs(sum(grade <= level for grade in grades) * 100 - upto * len(values)) <= 100


@settings(max_examples=60, deadline=None)
@given(KEYS)
def test_the_border_stays_in_its_frame_and_goes_round_once(key: str) -> None:
    corners = border(Stream(key, "test"), 6160, 6600)
    assert all(0 < x < 6160 and 0 < y < 6600 for x, y in corners)
    assert contains(corners, 3080, 3300)
    assert not contains(corners, 1, 1)


def test_equal_cells_of_a_row_become_one_rectangle() -> None:
    size = CELL // 10
    assert runs({(1, 0): 2, (2, 0): 2, (3, 0): 4, (1, 1): 2}) == {
        2: [f"M{size} 0h{2 * size}v{size}h-{2 * size}z", f"M{size} {size}h{size}v{size}h-{size}z"],
        4: [f"M{3 * size} 0h{size}v{size}h-{size}z"],
    }


@settings(max_examples=60, deadline=None)
@given(KEYS)
def test_one_bar_of_a_chart_signals(key: str) -> None:
    signal = [shape for shape in bars(Stream(key, "test")) if shape["c"] == "f6"]
    assert len(signal) == 1
    assert signal[0]["d"].count("M") == 1


@settings(max_examples=60, deadline=None)
@given(KEYS, st.integers(2, 12))
def test_the_signal_is_the_first_bar_below_the_limit(key: str, days: int) -> None:
    """Caps and all: none before it touches the line."""
    shapes = bars(Stream(key, "test"), days)
    limit = float(next(shape["d"] for shape in shapes if shape["c"] == "s6").partition("L")[0].split()[1])
    tops = {shape["c"]: [float(part.split()[1].partition("h")[0]) for part in shape["d"].split("M")[1:]] for shape in shapes
            if shape["c"] in ("fp", "f6")}  # fmt: skip
    (signal,) = tops["f6"]
    below = [top for top in tops["fp"] if top > limit]
    assert below[0] == signal
    before = tops["fp"][: tops["fp"].index(signal)]
    assert all(top + 10 < limit for top in before)


@settings(max_examples=40, deadline=None)
@given(KEYS, st.integers(2, 12))
def test_bars_of_one_height_have_one_colour(key: str, days: int) -> None:
    """But for the one that signals."""
    colour: dict[str, set[str]] = {}
    for shape in bars(Stream(key, "test"), days):
        if re.fullmatch("f[1-5]", shape["c"]):
            for part in shape["d"].split("M")[1:]:
                colour.setdefault(part.split()[1].partition("h")[0], set()).add(shape["c"])
    assert all(len(colours) == 1 for colours in colour.values())


@settings(max_examples=40, deadline=None)
@given(KEYS)
def test_nothing_of_a_field_lies_beyond_its_border(key: str) -> None:
    shapes = draw(PictureRequest("hero", key, ("seedling", "map")))["shapes"]
    cover = next(at for at, shape in enumerate(shapes) if shape["c"] == "fg" and shape["d"].count("M") == 2)
    assert all(not re.fullmatch("f[1-5]", shape["c"]) for shape in shapes[cover:])
    assert shapes[cover + 1]["c"] == "sl"


def test_halves_of_a_chart_bear_the_words_of_the_page() -> None:
    named = draw(PictureRequest("band", "7", ("seedling",), figures=("10",), names=(("forecast", "Forecast"),)))
    assert [label["text"] for label in named["labels"] if "name" in label["c"]] == ["Forecast"]


@pytest.mark.parametrize(
    ("topic", "sign"),
    [("Webhooks", "linked"), ("Preços", "steps"), ("Previsão a 10 dias", "wave"), ("Alertas", "limit"), ("Horario", "clock"), ("Repairs", "mended")],
)  # fmt: skip
def test_known_meanings(topic: str, sign: str) -> None:
    assert glyph_name(PictureRequest("item", "7/n1", topic=topic)) == sign


@given(KEYS, st.integers(1, 12), st.data())
def test_an_unknown_meaning_is_counted(key: str, count: int, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, count - 1))
    series = tuple(f"Xyzzy {at}" for at in range(count))
    one = PictureRequest("item", key, topic=series[place], index=place, count=count, series=series, place=place)
    assert glyph_name(one) is None
    shapes = draw(one)["shapes"]
    others = [
        draw(PictureRequest("item", key, topic=series[at], index=at, count=count, series=series, place=at))["shapes"]
        for at in range(count)
        if at != place
    ]
    assert all(shapes != other for other in others)


def test_a_list_shows_no_meaning_twice() -> None:
    series = ("School", "School", "Teeth")
    names = [
        glyph_name(PictureRequest("item", "7", topic=topic, index=at, series=series, place=at))
        for at, topic in enumerate(series)
    ]
    assert names.count(None) >= 1
    assert len(set(names) - {None}) == len([name for name in names if name is not None])


def test_every_sign_has_one_signal_or_limit() -> None:
    for marks in GLYPHS.values():
        assert any(role in ("signal", "limit") for role, _ in marks)


@given(KEYS)
def test_the_mark_is_four_squares_with_one_signal(key: str) -> None:
    shapes = draw(PictureRequest("mark", key))["shapes"]
    assert [(shape["c"], shape["d"].count("M")) for shape in shapes] == [("f3", 1), ("f5", 2), ("f6", 1)]


def test_same_bytes_under_another_hash_seed() -> None:
    program = (
        "import json;from pagemagic.pictures.families.parcels import draw;from pagemagic.pictures.family import PictureRequest as R;"
        f"print(json.dumps([draw(R(slot, f'{{k}}/n1', index=k)) for slot in {SLOTS!r} for k in range(4)]))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program], env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1


@pytest.mark.parametrize(
    ("motifs", "rows"),
    [
        ((), False),
        (("nodes", "receipt"), True),
        (("ledger", "abacus"), True),
        (("seedling", "nodes"), False),
        (("paw",), False),
    ],
)
def test_sheets_of_rows_are_for_those_who_keep_them(motifs: tuple[str, ...], rows: bool) -> None:
    assert of_rows(motifs) is rows
    land = draw(PictureRequest("hero", "7", motifs)) == draw(PictureRequest("hero", "7", ("seedling",)))
    assert land is ("seedling" in motifs)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(("hero", "media", "frame", "closing")), KEYS)
def test_a_sheet_keeps_its_budget(slot: Slot, key: str) -> None:
    drawing = draw(PictureRequest(slot, key, ("receipt",)))
    assert all(re.fullmatch(r"M[MLAahvlcsz0-9HV .\-]+", shape["d"]) for shape in drawing["shapes"])
    assert len(gzip.compress(svg(drawing))) <= 2500
    signal = [shape for shape in drawing["shapes"] if "6" in shape["c"]]
    assert signal


@pytest.mark.parametrize(
    ("topic", "sign"),
    [
        ("Receipts", "receipt"),
        ("Faturas", "receipt"),
        ("Buchhaltung", "ledger"),
        ("Calendrier", "calendar"),
        ("領収書", "receipt"),
    ],
)
def test_a_sign_follows_the_word_in_every_language(topic: str, sign: str) -> None:
    assert glyph_name(PictureRequest("item", "7", topic=topic)) == sign


@settings(max_examples=60, deadline=None)
@given(
    KEYS, st.integers(2, 62).filter(lambda days: days != 24), st.booleans(), st.sampled_from(("hero", "media", "band"))
)
def test_days_drawn_are_days_stated(key: str, days: int, hourly: bool, slot: Slot) -> None:
    figures = (str(days), *(("24",) if hourly else ()))
    assert stated(figures) == (days, hourly)
    drawing = draw(PictureRequest(slot, key, motifs=("snapshots",), figures=figures))
    cells = sum(shape["d"].count("z") for shape in drawing["shapes"] if re.fullmatch(r"f[1-6]", shape["c"]))
    assert cells == days + (24 if hourly else 0)


@given(st.integers(1, 62))
def test_days_stand_in_full_rows_where_they_can(days: int) -> None:
    columns = columns_of(days)
    assert 1 <= columns <= 7
    assert days <= 7 or columns in (5, 6, 7)
    assert days % columns == 0 or days % 5 or days % 6 or days % 7


@pytest.mark.parametrize(("motifs", "money"), [(("receipt", "coins"), True), (("cursor",), False)])
def test_rows_stand_on_a_receipt_only_where_sums_are_the_matter(motifs: tuple[str, ...], money: bool) -> None:
    torn = any(shape["c"] == "f2" for shape in draw(PictureRequest("hero", "7", motifs=motifs))["shapes"][:2])
    assert of_rows(motifs)
    assert torn is money


@settings(max_examples=60, deadline=None)
@given(KEYS, st.sampled_from(sorted(MOTIFS)), st.sampled_from(("hero", "media", "frame", "closing")))
def test_what_is_no_land_shows_its_own_thing(key: str, motif: str, slot: Slot) -> None:
    if of_rows((motif,)) or motif in OF_TIME or motif in OF_THE_LAND:
        return
    drawn = "".join(shape["d"] for shape in draw(PictureRequest(slot, key, motifs=(motif,)))["shapes"])
    thing = THINGS.get(motif) if slot != "closing" else None
    parts = [part for _, part, _ in thing.parts] if thing else [part.d for part in MOTIFS[motif]]
    assert all(part in drawn for part in parts)


@settings(max_examples=60, deadline=None)
@given(KEYS, st.sampled_from(sorted(MATTER)))
def test_software_shows_what_it_takes_in_and_gives_back(key: str, motif: str) -> None:
    taken, given_back = (draw(PictureRequest(slot, key, (motif, "nodes", "layers"))) for slot in ("hero", "band"))
    assert motif in MATTERS
    for drawing in (taken, given_back):
        check(drawing)
        assert any("6" in shape["c"] for shape in drawing["shapes"])
        assert compressed(drawing) <= 3000
    assert not any(shape["c"] == "fp" and shape["d"] == "" for shape in taken["shapes"])


@pytest.mark.parametrize("days", [2, 7, 10, 12])
def test_a_forecast_has_a_bar_and_a_label_for_each_day(days: int) -> None:
    drawing = draw(PictureRequest("band", "7", ("seedling", "map"), figures=(str(days),)))
    assert [label["text"] for label in drawing["labels"]] == ["0", *(f"+{at}" for at in range(1, days + 1))]
    pale = next(shape for shape in drawing["shapes"] if shape["c"] == "fp")
    assert pale["d"].count("M") == days
