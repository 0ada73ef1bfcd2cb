"""No page shows the end of a sentence without its beginning, and what hours, hours of a day and places say keeps its heading."""

from __future__ import annotations

import pytest

from pagemagic.generate.design import design
from pagemagic.generate.reading.reader import read
from tests.generate.test_design import page_text, plain

WHOLE = (
    ("The Pike, a riverside pub in Ely. Fish and chips, pies and a Sunday roast from noon to 4. 01353 555 0151",
     "Fish and chips, pies and a Sunday roast from noon to 4."),
)  # fmt: skip
NO_TEAR = (
    ("Praxis Kern in Ulm, Jahnstraße 4, oder per Video. 0731 555 0123", "oder per Video"),
    ("Hull Plumbing. Leaks, boilers, Gas Safe registered and insured. 01482 555 012", "Leaks"),
)
HOURS = (
    ("Kirn Boat Hire. Rowing boats £15 an hour. Easter to the end of September, 10 to 6, weather permitting. 01475 555 0108",
     [(None, "Easter to the end of September, 10 to 6, weather permitting")]),
    ("Acorn Preschool in Exeter. Mornings 9 to 12:30, full days to 3. 01392 555 0177", [("Mornings", "9 to 12:30"), ("Full days", "until 3")]),
)  # fmt: skip
STREETS = (
    (
        "Nordlys Glass, a glass studio in Aarhus. Vases and lamps. Shop open Thursday to Sunday 11 to 17. Mejlgade 40.",
        "Mejlgade 40",
    ),
    ("Kent Vets, small animal practice in Kendal. Appointments 01539 555 0142. 3 Stramongate.", "3 Stramongate"),
)
ACTS = (
    ("Wexcombe Fete, Saturday 12 June 2027, 1 pm to 5 pm on the recreation ground. Dog show at 2, tug of war at 3:30, raffle drawn at 4:45.",
     [("Dog show", "at 2"), ("Tug of war", "at 3:30"), ("Raffle drawn", "at 4:45")]),
)  # fmt: skip


@pytest.mark.parametrize(("brief", "sentence"), WHOLE)
def test_the_end_of_a_sentence_is_not_cut_off(brief: str, sentence: str) -> None:
    assert sentence in [one.text for one in read(brief).leftover]
    assert plain(sentence) in plain(page_text(design(brief).site))


@pytest.mark.parametrize(("brief", "kept"), NO_TEAR)
def test_what_stands_alone_is_no_torn_end(brief: str, kept: str) -> None:
    assert kept.casefold() in [getattr(one, "text", "").casefold() for one in read(brief).facts]


@pytest.mark.parametrize(("brief", "hours"), HOURS)
def test_hours_without_days_are_hours(brief: str, hours: list[tuple[str | None, str]]) -> None:
    assert [(one.label, getattr(one, "note", "")) for one in read(brief).of("hours")] == hours


@pytest.mark.parametrize(("brief", "street"), STREETS)
def test_a_street_at_the_end_is_the_address(brief: str, street: str) -> None:
    assert [getattr(one, "text", "") for one in read(brief).of("address")] == [street]


@pytest.mark.parametrize(("brief", "acts"), ACTS)
def test_a_bare_hour_beside_sure_ones_is_an_hour(brief: str, acts: list[tuple[str, str]]) -> None:
    reading = read(brief)
    assert [(getattr(one, "text", ""), getattr(one, "note", "")) for one in reading.of("offer")] == acts
    assert [getattr(one, "venue", "") for one in reading.of("address")] == ["Recreation ground"]


def test_what_a_program_runs_on_is_one_row() -> None:
    reading = read("Quillbox is a writing app for novelists. Mac, Windows and Linux. hi@quillbox.example")
    assert [getattr(one, "text", "") for one in reading.of("claim")] == ["Mac, Windows and Linux"]


def test_things_without_a_price_are_told_once() -> None:
    brief = "Crumb, a bakery in Ely. Rye and seeded loaves baked every morning, plus buns at weekends. Sourdough £4.20, rye £4.50. 01353 555 0161"
    assert plain(page_text(design(brief).site)).count("plus buns at weekends") == 1


FIRST = (
    ("Kent Vets, small animal practice in Kendal. Consultations £42, vaccinations from £55, dental work, neutering. Out of hours emergencies 01539 555 0199. Appointments 01539 555 0142. 3 Stramongate.",
     "Out of hours emergencies: 01539 555 0199"),
    ("Bea Hartley, illustrator in Sheffield. Picture books, maps and packaging for publishers and small brands. bea@beahartley.example",
     "Picture books, maps and packaging for publishers and small brands."),
)  # fmt: skip


@pytest.mark.parametrize(("brief", "told"), FIRST)
def test_the_first_screen_has_the_whole_line(brief: str, told: str) -> None:
    text = plain(page_text(design(brief).site))
    assert plain(told) in text


def test_what_somebody_is_goes_on_to_the_place_that_ends_it() -> None:
    reading = read(
        "Little Acorns Preschool, outdoor preschool for children from 2 to 5 in the woods at Haldon. Call Tess on 01392 555 0177."
    )
    assert [getattr(one, "text", "") for one in reading.of("trade")] == [
        "outdoor preschool for children from 2 to 5 in the woods at Haldon"
    ]
    beach = read("Saltmarsh Sauna, a wood-fired sauna on the beach at Whitstable. Bring a towel.")
    assert [getattr(one, "text", "") for one in beach.of("place")] == ["Whitstable"]


def test_where_somebody_works_is_said_of_the_whole_list() -> None:
    reading = read(
        "Marlow Sweeps. Sweeping, stove servicing and bird guards across south Oxfordshire. Ring Pete on 01491 555 0122."
    )
    assert [getattr(one, "text", "") for one in reading.of("offer")] == ["Sweeping", "Stove servicing", "Bird guards"]
    assert [getattr(one, "text", "") for one in reading.of("claim")] == ["Across south Oxfordshire"]
