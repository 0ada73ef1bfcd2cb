"""Lists that one verb or participle holds together are told whole, and hours only of the days they are said of."""

from __future__ import annotations

import pytest

from pagemagic.generate.reading.reader import read

HOLDS = (
    "A full valet includes a wash, seat cleaning and a wax.",
    "Every service includes a chain clean, new cables and a test ride.",
    "All cakes come with a box, candles and a card.",
)
COVERED = (
    ("Mobile hairdresser, Curl Up, covering Otley, Ilkley and Skipton. Cuts £28.", "Covering Otley, Ilkley and Skipton"),
    ("Bay Gutters, gutter cleaning, serving Swansea, Neath and Mumbles. House £60.", "Serving Swansea, Neath and Mumbles"),
)  # fmt: skip


@pytest.mark.parametrize("sentence", HOLDS)
def test_what_one_thing_holds_stays_a_sentence(sentence: str) -> None:
    found = read(f"Gleam, car valeting in Stockport. {sentence} Extras from £15.")
    assert not found.of("offer")
    assert sentence in [one.text for one in found.leftover]


def test_what_kinds_there_are_is_a_list() -> None:
    found = read("Still Point, massage in Ely. Treatments include facials, hot stones and reflexology. 01353 555 019.")
    assert len(found.of("offer")) == 3


@pytest.mark.parametrize(("text", "claim"), COVERED)
def test_towns_that_are_covered_stay_together(text: str, claim: str) -> None:
    found = read(text)
    assert claim in [getattr(fact, "text", "") for fact in found.of("claim")]
    assert not found.of("place")


@pytest.mark.parametrize(
    "sentence",
    [
        "Every Friday at the Mueller market 5-9pm and Sundays at Zilker from 11 til 4.",
        "Fridays by the pier 4-8pm and Saturdays at the lido.",
    ],
)
def test_hours_of_a_day_named_before_are_not_of_the_next_day(sentence: str) -> None:
    found = read(f"Tia Lupe, a taco truck in Austin. {sentence} 512-555-0142")
    assert not found.of("hours")
    told = [one.text for one in found.leftover] + [f"{getattr(fact, 'text', '')}." for fact in found.of("claim")]
    assert sentence in told


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("we fix bikes, we are called Spoke Easy, Austin TX. three tubes for $12, tyres $30.", "Three tubes"),
        ("Tuning by Jo, prices without VAT. two visits £90, one visit £50.", "Two visits"),
    ],
)
def test_an_abbreviation_in_capitals_ends_a_sentence(text: str, label: str) -> None:
    assert label in [fact.label for fact in read(text).of("price")]
