"""Facts made ready: the host's own put first, prices joined with the offers they belong to, the schema.org type set."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from pydantic import TypeAdapter

from pagemagic.generate.brief import Brief
from pagemagic.generate.prose import within
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.reading.tokens import fold, tokens
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.writing.clock import CLOCK
from pagemagic.page.base import node_id
from pagemagic.page.facts import Fact, NameFact, OfferFact, PriceFact

_FACT: TypeAdapter[Fact] = TypeAdapter(Fact)
_ONE = frozenset({"name", "trade", "place", "address", "year"})
"""Kinds of which a subject has one: the host's replaces the brief's."""
_PLURALS = ("es", "s", "n", "en")
_STEM = 5
"""Letters that forms of one word share: ``service``, ``servicing``."""


def ready_facts(
    brief: Brief, read: tuple[Fact, ...], counter: Iterator[int], schema_type: str, language: str = ""
) -> tuple[Fact, ...]:
    """The facts of the site. Those of the host get new ids from ``counter``; ``language`` is that of the brief."""
    own = [_with_id(_at_home(fact, read), node_id(next(counter))) for fact in brief.facts]
    kinds = {fact.kind for fact in own} & _ONE
    said = {(fact.kind, getattr(fact, "text", None)) for fact in own if hasattr(fact, "text")}
    new = [fact for fact in read if fact.kind not in kinds and (fact.kind, getattr(fact, "text", None)) not in said]
    rest = [fact for fact in new if not any(fact.origin.span is not None and _same(fact, one) for one in own)]
    joined = _with_kindred(_with_prices([*own, *rest]), counter, language)
    return tuple(_typed(fact, schema_type) for fact in joined)


def with_whole_lists(facts: tuple[Fact, ...], sentences: Iterable[Sentence]) -> tuple[Fact, ...]:
    """Leave a list of prices whole that offers of other sentences would tear: where some of its prices are of no offer.

    ``Portraits et mariages. Séance portrait 180 €, mariage 1 600 €`` is what there is, and a list of prices.
    """
    owners = {fact.price: fact for fact in facts if isinstance(fact, OfferFact) and fact.price is not None}
    loose: set[str] = set()
    for sentence in sentences:
        held = [fact for fact in facts if isinstance(fact, PriceFact) and fact.label and within(fact, sentence)]
        told = [owners[price.id] for price in held if price.id in owners]
        if len(told) < len(held):
            loose |= {offer.id for offer in told if not within(offer, sentence)}
    return tuple(
        fact.model_copy(update={"price": None}) if isinstance(fact, OfferFact) and fact.id in loose else fact
        for fact in facts
    )


def _at_home(fact: Fact, read: tuple[Fact, ...]) -> Fact:
    """A given fact with its place in the brief only where the brief says the same there.

    A place in another text, such as that which a site was made of, would point at any words of this one.
    """
    if fact.origin.span is None or any(_same(fact, one) for one in read):
        return fact
    return fact.model_copy(update={"origin": fact.origin.model_copy(update={"span": None})})


def _same(one: Fact, other: Fact) -> bool:
    """Whether two facts say the same of the same place in a text."""
    return one.origin.span == other.origin.span and _content(one) == _content(other)


def _content(fact: Fact) -> str:
    """What a fact says; its initials are small where a sentence does not begin with it."""
    return fact.model_dump_json(exclude={"id", "origin", "price", "type"}).casefold()


def _with_id(fact: Fact, identifier: str) -> Fact:
    values: dict[str, Any] = fact.model_dump()
    return _FACT.validate_python(
        {**values, "id": identifier, "price": None} if fact.kind == "offer" else {**values, "id": identifier}
    )


def _typed(fact: Fact, schema_type: str) -> Fact:
    if isinstance(fact, NameFact) and fact.type is None:
        return fact.model_copy(update={"type": schema_type})
    return fact


def _with_prices(facts: list[Fact]) -> list[Fact]:
    """Give every offer the price that is labelled with its name, in the singular or the plural."""
    prices = {fact.id for fact in facts if isinstance(fact, PriceFact)}
    taken: set[str | None] = {fact.price for fact in facts if isinstance(fact, OfferFact) and fact.price in prices}
    found: list[Fact] = []
    for fact in facts:
        if isinstance(fact, OfferFact):
            price = fact.price if fact.price in prices else _price(fact, facts, taken)
            taken.add(price)
            found.append(fact.model_copy(update={"price": price}))
        else:
            found.append(fact)
    return found


def _price(offer: OfferFact, facts: list[Fact], taken: set[str | None]) -> str | None:
    if _act(offer):
        return None
    for fact in facts:
        if isinstance(fact, PriceFact) and fact.label and fact.id not in taken and same_thing(fact.label, offer.text):
            return fact.id
    return None


def _act(offer: OfferFact) -> bool:
    """Whether an offer is an act of a programme: what it costs is a ticket."""
    return bool(offer.note and CLOCK.search(offer.note))


def same_thing(one: str, other: str) -> bool:
    """Whether two names differ at most in number."""
    return bool(_stems(one) & _stems(other))


def _stems(text: str) -> set[str]:
    whole = fold(text).strip()
    return {whole, *(whole.removesuffix(ending) for ending in _PLURALS if len(whole) > 4)}


def _with_kindred(facts: list[Fact], counter: Iterator[int], language: str) -> list[Fact]:
    """Give a price whose label is another form of an offer's words to that offer: ``Boiler service`` to ``boiler servicing``.

    "Boiler repair and servicing" is two offers where one of them has a price.
    """
    taken = {fact.price for fact in facts if isinstance(fact, OfferFact)}
    loose = [fact for fact in facts if isinstance(fact, PriceFact) and fact.id not in taken and fact.label]
    offers = [fact for fact in facts if isinstance(fact, OfferFact) and fact.price is None and not _act(fact)]
    found: dict[str, list[Fact]] = {}
    for price in loose:
        alike = [one for one in offers if one.id not in found and _kindred(price.label or "", one.text)]
        if len(alike) != 1:
            continue
        halves = _halves(alike[0].text, language)
        if halves is None and any(token.fold in words_of(language).both for token in tokens(alike[0].text)):
            continue
        rows: list[Fact] = []
        for text in halves or (alike[0].text,):
            same = halves is None or _kindred(price.label or "", text)
            identifier = alike[0].id if not rows else node_id(next(counter))
            rows.append(
                alike[0].model_copy(update={"id": identifier, "text": text, "price": price.id if same else None})
            )
        found[alike[0].id] = rows
    return [one for fact in facts for one in found.get(fact.id, [fact])]


def _kindred(label: str, offer: str) -> bool:
    """Whether every word of a label begins like a word of an offer."""
    said = [token.fold for token in tokens(offer) if token.kind == "word"]
    asked = [token.fold for token in tokens(label) if token.kind == "word"]
    return len(asked) > 1 and all(any(_alike(one, other) for other in said) for one in asked)


def _alike(one: str, other: str) -> bool:
    stem = min(len(one), len(other), _STEM)
    return one == other or (stem == _STEM and one[:_STEM] == other[:_STEM])


def _halves(text: str, language: str) -> tuple[str, str] | None:
    """``Boiler repair and servicing`` as ``boiler repair`` and ``boiler servicing``: English says the thing first."""
    found = [token for token in tokens(text) if token.kind == "word"]
    at = next((index for index, token in enumerate(found) if token.fold in words_of(language).both), 0)
    if language != "en" or at < 2 or at != len(found) - 2:
        return None
    return text[: found[at - 1].end], f"{text[: found[at - 2].end]} {text[found[at + 1].start :]}"
