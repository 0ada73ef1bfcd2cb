"""Facts made ready: the host's own put first, prices joined with the offers they belong to, the schema.org type set."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import TypeAdapter

from pagemagic.generate.brief import Brief
from pagemagic.generate.reading.tokens import fold
from pagemagic.page.base import node_id
from pagemagic.page.facts import Fact, NameFact, OfferFact, PriceFact

_FACT: TypeAdapter[Fact] = TypeAdapter(Fact)
_ONE = frozenset({"name", "trade", "place", "address", "year"})
"""Kinds of which a subject has one: the host's replaces the brief's."""
_PLURALS = ("es", "s", "n", "en")


def ready_facts(brief: Brief, read: tuple[Fact, ...], counter: Iterator[int], schema_type: str) -> tuple[Fact, ...]:
    """The facts of the site. Those of the host get new ids from ``counter``."""
    own = [_with_id(fact, node_id(next(counter))) for fact in brief.facts]
    kinds = {fact.kind for fact in own} & _ONE
    said = {(fact.kind, getattr(fact, "text", None)) for fact in own if hasattr(fact, "text")}
    rest = [fact for fact in read if fact.kind not in kinds and (fact.kind, getattr(fact, "text", None)) not in said]
    return tuple(_typed(fact, schema_type) for fact in _with_prices([*own, *rest]))


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
    for fact in facts:
        if isinstance(fact, PriceFact) and fact.label and fact.id not in taken and same_thing(fact.label, offer.text):
            return fact.id
    return None


def same_thing(one: str, other: str) -> bool:
    """Whether two names differ at most in number."""
    return bool(_stems(one) & _stems(other))


def _stems(text: str) -> set[str]:
    whole = fold(text).strip()
    return {whole, *(whole.removesuffix(ending) for ending in _PLURALS if len(whole) > 4)}
