"""A price stands beside what it is the price of: one that stands beside something else is taken out, though it is no invention."""

from __future__ import annotations

from functools import partial
from typing import Any

from pagemagic.generate.pipeline.backing import Repair, Slot, cut_sentences, facts_in, plain_of, slots_of
from pagemagic.generate.pipeline.claims import claims_of, known_of
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.reading.tokens import fold
from pagemagic.page.facts import OfferFact, PriceFact
from pagemagic.page.section_type import SectionType
from pagemagic.page.wording import fact_text


def pair(section: dict[str, Any], found: SectionType, given: Given) -> list[Repair]:
    """Take out of a section's JSON the prices of other things; what was taken out. The section is changed.

    A block that names one thing that has a price and shows the price of another, and no other block is judged: where
    nothing with a price is named, the price is the section's business.
    """
    prices = _prices(given)
    if len(prices) < 2:
        return []
    repairs: list[Repair] = []
    blocks: dict[int, list[Slot]] = {}
    for slot in slots_of(section, found):
        if slot.field.kind == "text":
            blocks.setdefault(id(slot.owner), []).append(slot)
    for slots in blocks.values():
        said = fold(" ".join(_said(slot.owner.get(slot.field.target), given) for slot in slots))
        named = {price for price, names in prices.items() if any(name in said for name in names)}
        if not named:
            continue
        wrong = {price: fact for price, fact in _facts(given).items() if price not in named}
        for slot in slots:
            value = slot.owner.get(slot.field.target)
            kept, lost = cut_sentences(value, partial(_shown, wrong=wrong, named=named, given=given))
            if lost:
                slot.owner[slot.field.target] = kept
                repairs += [
                    Repair(slot.place, "unbacked", f"{one} is the price of something else; left out") for one in lost
                ]
    return repairs


def _facts(given: Given) -> dict[str, PriceFact]:
    return {fact.id: fact for fact in given.site.facts if isinstance(fact, PriceFact)}


def _prices(given: Given) -> dict[str, tuple[str, ...]]:
    """Id of a price -> what it is the price of, as it is compared; prices of nothing in particular are left out."""
    found: dict[str, list[str]] = {price: [] for price in _facts(given)}
    for fact in given.site.facts:
        if isinstance(fact, PriceFact) and fact.label:
            found[fact.id].append(fold(fact.label))
        if isinstance(fact, OfferFact) and fact.price in found:
            found[fact.price].append(fold(fact.text))
    return {price: tuple(names) for price, names in found.items() if names}


def _said(value: Any, given: Given) -> str:
    """The words of a text with what its facts say, prices left out."""
    by_id = {fact.id: fact for fact in given.site.facts if not isinstance(fact, PriceFact)}
    told = [fact_text(by_id[one], "text", given.site.locale) for one in facts_in(value) if one in by_id]
    return " ".join([plain_of(value), *told])


def _shown(sentence: str, ids: list[str], *, wrong: dict[str, PriceFact], named: set[str], given: Given) -> list[str]:
    """The prices of other things that a sentence shows, as references or as sums."""
    facts = _facts(given)
    found = [fact_text(wrong[one], "text", given.site.locale) for one in ids if one in wrong]
    right = known_of([facts[one].amount for one in named], given.language)
    sums = {claim.value: fact for fact in wrong.values() for claim in claims_of(fact.amount, given.language)}
    for claim in claims_of(sentence, given.language):
        if claim.kind == "number" and claim.value in sums and not claim.within(right):
            found.append(fact_text(sums[claim.value], "text", given.site.locale))
    return found
