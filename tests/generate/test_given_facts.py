"""Facts that a host gives, and those of a site that somebody says something to: they stand in no text but their own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pagemagic as pm
from pagemagic.generate.brief import Brief
from pagemagic.generate.edits.composing import composed
from pagemagic.generate.pipeline.given import given_of_site
from pagemagic.page.facts import Fact, OfferFact, Origin
from pagemagic.testing.strategies import facts
from tests.generate.briefs import BRIEFS

INSTRUCTIONS = ("shorter", "add a price list", "make it warmer", "remove the steps", "Open Mon-Fri 9:00-17:00.")
SHORT = ("x", "plus chaleureux", "Ten lessons", "Öffnungszeiten: Mo-Fr 9-17 Uhr", "12 €", "もっと短く", *INSTRUCTIONS)


@pytest.mark.parametrize("brief", BRIEFS, ids=lambda one: str(one.name))
def test_any_site_can_be_told_anything(brief: Brief) -> None:
    """What code makes of the facts of a site and of an instruction is sections, whatever was said where the facts were read."""
    site = pm.design(brief.text).site
    for instruction in INSTRUCTIONS:
        for section in composed(given_of_site(site, instruction), instruction):
            assert section.known


@given(
    st.lists(facts(), max_size=6),
    st.sampled_from(SHORT) | st.text(max_size=40),
    st.sampled_from(("en", "de", "ja", None)),
)
def test_any_facts_and_few_words_make_a_site(known: list[Fact], text: str, locale: str | None) -> None:
    """Or the brief says nothing, which is said."""
    try:
        made = pm.design(Brief(text=text, facts=tuple(known), locale=locale))
    except pm.InvalidInputError:
        return
    assert pm.Site.from_json(made.site.to_json()) == made.site


@pytest.mark.parametrize(
    "text", ["make it warmer", "Ten lessons", "A house with a garden by the sea, for as long as you like."]
)
def test_a_place_in_another_text_is_no_place_in_this_one(text: str) -> None:
    """A counted offer is told in its own words, and never in those that stand at its old place."""
    for span in ((0, 4), (2, 9), (400, 411)):
        offer = OfferFact(id="n1", text="holiday flats", count=3, origin=Origin(by="brief", span=span))
        made = pm.design(Brief(text=text, facts=(offer,), locale="en"))
        (known,) = (fact for fact in made.site.facts if fact.kind == "offer" and fact.text == "holiday flats")
        assert known.origin.span is None
        assert "holiday flats" in pm.render_page(made.site, "/").lower()


def test_a_place_in_the_same_text_is_kept() -> None:
    """Facts that were read in this brief and given with it make the site that it makes alone."""
    brief = "Padaria Aurora, a bakery in Braga. Ten lessons on Saturdays. Rye bread 2.50 EUR. Call 253 555 018."
    alone = pm.design(brief)
    again = pm.design(Brief(text=brief, facts=tuple(alone.site.facts)))
    assert [fact.origin.span for fact in again.site.facts] == [fact.origin.span for fact in alone.site.facts]
