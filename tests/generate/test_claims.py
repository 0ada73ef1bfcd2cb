"""What a text claims, and what backs it."""

from __future__ import annotations

import copy

import pytest

from pagemagic.generate.pipeline.backing import back, backed
from pagemagic.generate.pipeline.claims import claims_of, known_of
from pagemagic.generate.pipeline.given import Given, given_of
from pagemagic.testing.models.bakery import BRIEF
from tests.generate.briefs import BRIEFS


@pytest.fixture(scope="module")
def given() -> Given:
    """A bakery."""
    return given_of(BRIEF)


@pytest.mark.parametrize(
    ("text", "language", "claims"),
    [
        ("Over 500 happy guests", "en", [("number", "500")]),
        ("1,200.50 or 1.200,50", "en", [("number", "1200.5"), ("number", "1200.5")]),
        ("€2.50 and 2,5", "en", [("number", "2.5"), ("number", "2.5")]),
        ("Call 253 555 018", "en", [("number", "253/555/18")]),
        ("on 3.4.2027", "en", [("number", "3/4/2027")]),
        ("twenty-five years", "en", [("number", "25")]),
        ("vor fünfundzwanzig Jahren", "de", [("number", "25")]),
        ("One of us is here", "en", []),
        ("fermé le dimanche", "fr", [("day", "7")]),
        ("in September", "en", [("month", "9")]),
        ("We may bake, und Achtung: acht geben", "de", []),
        ("٢٥ سنة", "ar", [("number", "25")]),
        ("ana@aurora.example or @aurora", "en", [("email", "ana@aurora.example"), ("account", "@aurora")]),
        ("see https://aurora.example/menu.", "en", [("web", "https://aurora.example/menu")]),
        ("No claim at all.", "en", []),
    ],
)
def test_claims(text: str, language: str, claims: list[tuple[str, str]]) -> None:
    """Numbers in any script and in words, days, months, addresses."""
    assert [(claim.kind, claim.value) for claim in claims_of(text, language)] == claims


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("7:00-19:00", True), ("19:00", True), ("7", True), ("2.5", True), ("50", False), ("253 555 018", True),
        ("+351 253 555 018", True), ("253555018", True), ("250", False), ("2027", True), ("253 018 555", False), ("018 253", False), ("8", False),
    ],
)  # fmt: skip
def test_numbers_are_known_whole_or_by_their_parts(text: str, holds: bool) -> None:
    """A part of a number may stand alone, its digits in another order or a half of a decimal may not."""
    known = known_of(["Open 7:00-19:00, bread 2.50 EUR, 253 555 018, on 3.4.2027", "+351253555018"], "en")
    assert all(claim.within(known) for claim in claims_of(text, "en")) is holds


@pytest.mark.parametrize(
    ("value", "kept", "lost"),
    [
        ("Bread since 1987.", "Bread since 1987.", []),
        ("Over 40 years. Local flour.", "Local flour.", ["40"]),
        ("Local flour. Call 253 555 999!", "Local flour.", ["253 555 999"]),
        ("We won 3 prizes", "We won 3 prizes", []),  # the price of the corn bread: code does not read sense
        ("We won 12 prizes", "", ["12"]),
        ("1. Mill", "Mill", []),
        ("Closed on Mondays? Never.", "Closed on Mondays? Never.", []),  # open daily: every day is known
        (
            ["Call ", {"type": "fact", "id": "n5"}, ". Or 12 others."],
            ["Call ", {"type": "fact", "id": "n5"}, "."],
            ["12"],
        ),
        (["We have ", {"type": "strong", "children": ["12 ovens"]}, ". Come in."], "Come in.", ["12"]),
        ([{"type": "strong", "children": ["One. Two 12. Three."]}], "", ["Two", "12"]),
        ({"no": "text"}, {"no": "text"}, []),
        (None, None, []),
    ],
)
def test_what_nothing_backs_goes(value: object, kept: object, lost: list[str], given: Given) -> None:
    """The sentence goes with the claim; the others stay, and so do their marks."""
    assert backed(value, given) == (kept, lost)


@pytest.mark.parametrize("brief", BRIEFS, ids=lambda brief: brief.name)
def test_the_offline_author_claims_nothing_that_is_not_backed(brief: object) -> None:
    """Every text of every offline site passes: so what is found in others is not found by mistake."""
    given = given_of(brief.text)  # type: ignore[attr-defined]
    for section in given.sections.values():
        found = section.model_dump(mode="json")
        assert back(copy.deepcopy(found), given.catalogue[section.type], given) == []
