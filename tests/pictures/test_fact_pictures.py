"""Fact pictures: they say exactly what the facts say."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pictures.path_checks import check, commands, compressed

from pagemagic.page.facts import Opening
from pagemagic.pictures.facts.counts import CAPACITY_LIMIT, capacity, count_strip
from pagemagic.pictures.facts.days import LONGEST, date_strip
from pagemagic.pictures.facts.dial import DAY, INNER, OUTER, arcs, at, covers, dial, digits, duration, ring_of
from pagemagic.pictures.facts.numerals import digits_tiles
from pagemagic.pictures.facts.prices import price_tag, tally, tally_scale
from pagemagic.pictures.facts.week import day_closed, day_open, days_from, week_frames, week_shelf

DAYS = st.sets(st.integers(1, 7))
MINUTES = st.integers(0, DAY - 1)


@given(DAYS, DAYS, st.integers(1, 7))
def test_a_week_has_seven_days_and_shows_which_are_open(open_days: set[int], special: set[int], first: int) -> None:
    week = week_shelf(open_days, special, motif="loaf", special_motif="ring-bread", first_day=first)
    assert len(week) == 7
    for day, drawing in zip(days_from(first, open_days), week, strict=True):
        check(drawing)
        classes = " ".join(shape["c"] for shape in drawing["shapes"])
        assert ("dash" in classes) == (day not in open_days | special)
        assert ("b" in classes.replace("dash", "")) == (day in special)


@settings(max_examples=50, deadline=None)
@given(DAYS, st.text("0123456789n/", min_size=1), st.integers(1, 7))
def test_a_frame_is_exposed_on_open_days_only(open_days: set[int], key: str, first: int) -> None:
    frames = week_frames(open_days, key, ("book",), first_day=first)
    assert [bool(frame["shapes"]) for frame in frames] == [day in open_days for day in days_from(first, open_days)]
    for frame in frames:
        check(frame)


@pytest.mark.parametrize("days", [[0], [8], [1, 9]])
def test_a_weekday_is_one_to_seven(days: list[int]) -> None:
    with pytest.raises(ValueError, match="weekday"):
        week_shelf(days, motif="loaf")


def _start_and_end(data: str) -> tuple[tuple[float, float], tuple[float, float], bool]:
    (_, start), (_, arc) = commands(data)
    return (float(start[0]), float(start[1])), (float(arc[5]), float(arc[6])), arc[3] == "1"


@given(MINUTES, MINUTES, st.sampled_from([OUTER, INNER]))
def test_an_arc_begins_and_ends_at_its_minutes(start: int, end: int, r: int) -> None:
    if start == end:
        return
    first, last, large = _start_and_end(arcs([(start, end)], r))
    for point, minute in ((first, start), (last, end)):
        x, y = at(minute, r)
        assert abs(point[0] * 10 - x) < 1
        assert abs(point[1] * 10 - y) < 1
        # On the ring, within a unit.
        assert abs(((x - 2400) ** 2 + (y - 2400) ** 2) ** 0.5 - r) <= 10
    assert large == (duration(start, end) > DAY // 2)


def test_the_dial_of_a_plumber() -> None:
    drawing = dial(
        [[(0, 1440)], [(480, 1080)]], title="Call-out all day, bookings 8 to 18", ends={480: "8", 1080: "18"}
    )
    check(drawing)
    assert drawing["title"]
    assert arcs([(480, 1080)], INNER) == "M342.2 299A118 118 0 0 1 122 240"
    assert [label["text"] for label in drawing["labels"]] == ["0", "6", "12", "18", "8", "18"]
    assert [(label["x"], label["y"]) for label in drawing["labels"][:2]] == [("240", "53"), ("436", "249")]
    assert compressed(drawing) <= 1000


@pytest.mark.parametrize("rings", [[], [[(0, 1)]] * 3, [[(-1, 60)]], [[(0, 1441)]]])
def test_a_dial_refuses_what_is_not_a_day(rings: list[list[tuple[int, int]]]) -> None:
    with pytest.raises(ValueError, match=r"dial|minutes"):
        dial(rings, title="")


@given(MINUTES, st.integers(1, DAY))
def test_a_span_covers_as_many_minutes_as_it_lasts(start: int, length: int) -> None:
    spans = [(start, (start + length) % DAY)]
    assert sum(covers(spans, minute) for minute in range(DAY)) == length


def test_labels_of_the_inner_arc() -> None:
    short = dial([[(600, 700)]], ends={600: "10", 700: "11:40"})
    assert len(short["labels"]) == 4
    long = dial([[(390, 1140)]], title="", ends={390: "6:30", 1140: "19"}, stem=False)
    assert [label["c"] for label in long["labels"][4:]] == ["pm-dial__end fi", "pm-dial__end fp"]
    assert [label["text"] for label in dial([[(390, 1140)]])["labels"][4:]] == ["6:30", "19"]
    assert [digits(minute) for minute in (0, 5, 480, 1439, 1440)] == ["0", "0:05", "8", "23:59", "0"]
    mixed = dial([[(720, 1000)], [(0, 1440)]], title="")
    assert mixed["labels"][2]["c"] == "pm-dial__hour fi"


def test_a_ring_shows_the_hours_that_most_days_share() -> None:
    weekdays = Opening(days=(1, 2, 3, 4, 5), opens="08:00", closes="12:30")
    afternoons = Opening(days=(1, 2, 3, 4), opens="14:00", closes="18:00")
    saturday = Opening(days=(6,), opens="09:00", closes="13:00")
    assert ring_of([weekdays, afternoons, saturday]) == [(480, 750), (840, 1080)]
    assert ring_of([saturday, Opening(days=(7,), opens="10:00", closes="11:00")]) == [(540, 780)]
    assert ring_of([Opening(days=(1, 2), opens="00:00", closes="24:00")]) == [(0, 1440)]
    assert ring_of([Opening(days=(3,))]) is None
    assert ring_of([]) is None


def test_single_days() -> None:
    for day in (day_open(), day_open("loaf"), day_open("loaf", special=True), day_closed(), day_closed(framed=True)):
        check(day)
    assert not day_closed(framed=True)["shapes"]
    with pytest.raises(KeyError):
        day_open("no such thing")


@given(st.dates(date(1900, 1, 1), date(2999, 1, 1)), st.integers(1, LONGEST))
def test_a_strip_has_every_day_once(start: date, length: int) -> None:
    end = start + timedelta(days=length - 1)
    strip = date_strip(start.isoformat(), end.isoformat(), {end.isoformat(): "event"})
    assert len(strip) == length
    assert strip[0]["iso"] == start.isoformat()
    assert strip[-1]["state"] == "event"
    assert strip[0]["month_label_index"] == start.month
    for before, after in pairwise(strip):
        assert after["weekday"] == before["weekday"] % 7 + 1
        assert bool(after["month_label_index"]) == (after["day"] == 1)


@pytest.mark.parametrize(("start", "end"), [("2027-04-03", "2027-04-02"), ("2027-01-01", "2027-06-01"), ("x", "y")])
def test_no_strip_without_days(start: str, end: str) -> None:
    with pytest.raises(ValueError, match=r"strip|isoformat"):
        date_strip(start, end)


def test_the_strip_of_the_poster() -> None:
    strip = date_strip(
        "2027-03-20", "2027-04-04", {"2027-03-20": "deadline", "2027-04-03": "event", "2027-04-04": "event"}
    )
    assert len(strip) == 16
    assert [day["day"] for day in strip if day["month_label_index"]] == [20, 1]
    assert [day["weekday"] for day in strip if day["state"] == "event"] == [6, 7]


@given(st.integers(0, 99_999_999))
def test_tiles_spell_the_number_and_alternate(number: int) -> None:
    tiles = digits_tiles(str(number))
    assert "".join(tile["digit"] for tile in tiles) == str(number)
    assert tiles[-1]["tone"] == "brand"
    assert all(a["tone"] != b["tone"] for a, b in pairwise(tiles))


@pytest.mark.parametrize("number", ["", "19a4", "123456789", "²"])
def test_tiles_are_for_digits(number: str) -> None:
    with pytest.raises(ValueError, match="digits"):
        digits_tiles(number)


@given(st.integers(0, 100_000), st.booleans())
def test_a_tally_draws_exactly_as_many_squares(count: int, next_one: bool) -> None:
    drawing = tally(count, next_one=next_one)
    check(drawing)
    squares = -(-count // tally_scale(count))
    assert sum(s["d"].count("M") for s in drawing["shapes"] if s["c"] == "f5") == squares <= 100
    assert sum(s["d"].count("M") for s in drawing["shapes"] if "sb" in s["c"]) == next_one
    total = sum(s["d"].count("M") for s in drawing["shapes"])
    assert total % 10 == 0
    assert compressed(drawing) <= 2500


def test_fifty_free_fields() -> None:
    drawing = tally(50)
    assert drawing["box"] == "0 0 236 140"
    assert tally_scale(100) == 1
    assert tally_scale(101) == 10
    assert tally(50, 10)["shapes"][0]["d"].count("M") == 5
    for wrong in ((-1, 0), (101, 1), (5, -1)):
        with pytest.raises(ValueError, match=r"tally"):
            tally(*wrong)
    check(price_tag())
    check(price_tag(brand=False))


@given(st.integers(1, 16), st.integers(0, 20))
def test_a_strip_of_constant_width_has_as_many_pieces(count: int, start: int) -> None:
    drawing = count_strip(count, ("microphone", "drum", "flag"), start=start)
    check(drawing)
    tiles = drawing["tiles"]
    assert len(tiles) == count
    rows = {tile["y"] for tile in tiles}
    assert len(rows) == (1 if count <= 8 else 2)
    for row in rows:
        ends = [float(tile["x"]) + float(tile["w"]) for tile in tiles if tile["y"] == row]
        assert max(ends) == pytest.approx(1050, abs=0.1)
    assert compressed(drawing) <= 2500


@given(st.integers(1, CAPACITY_LIMIT), st.integers(0, 9))
def test_a_capacity_shows_every_seat_within_its_piece(count: int, pair: int) -> None:
    drawing = capacity(count, pair=pair)
    check(drawing)
    figures = drawing["shapes"][1]["d"]
    assert figures.count("M") == 2 * count
    for letter, values in commands(figures):
        if letter == "M":
            assert 0 < float(values[0]) < 254
            assert 0 < float(values[1]) < 250


@pytest.mark.parametrize("count", [0, 17])
def test_counts_out_of_range(count: int) -> None:
    with pytest.raises(ValueError, match="strip"):
        count_strip(count, ("drum",))
    with pytest.raises(ValueError, match="capacity"):
        capacity(25 if count else 0)
    with pytest.raises(ValueError, match="motif"):
        count_strip(3, ())


def test_the_same_bytes_under_another_hash_seed() -> None:
    script = (
        "from pagemagic.pictures.facts import counts, dial, prices, week\n"
        "print(week.week_shelf({1, 2, 6}, {6}, motif='loaf'), week.week_frames({5, 6}, '1'), prices.tally(50),\n"
        " dial.dial([[(0, 1440)], [(480, 1080)]], title='x', ends={480: '8'}), counts.count_strip(7, ('drum', 'flag')))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert len(outputs) == 1
