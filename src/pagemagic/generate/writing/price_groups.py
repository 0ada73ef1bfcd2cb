"""Several prices of one thing, which are one row: ``£3 a month`` and ``£24 a year`` of the same plan."""

from __future__ import annotations

from pagemagic.generate.inline import Inline, join, run
from pagemagic.generate.material import Material
from pagemagic.generate.reading.label_bounds import OR
from pagemagic.generate.reading.rows import leads
from pagemagic.generate.reading.tokens import fold, tokens
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.writing.prices import unit_and_terms
from pagemagic.page.facts import PriceFact


def by_thing(material: Material, prices: list[PriceFact]) -> list[tuple[PriceFact, list[PriceFact]]]:
    """Each row's price with those that follow it of the same name and another measure: ``lunch £19 for two courses, £24 for three``."""
    rows: list[tuple[PriceFact, list[PriceFact]]] = []
    for price in prices:
        first = rows[-1][0] if rows else None
        same = first is not None and bool(price.label) and fold(price.label or "") == fold(first.label or "")
        same = same or (first is not None and not price.label and not first.label and _either(material, first, price))
        if same and first is not None and _measured(material, first) and _measured(material, price):
            rows[-1][1].append(price)
        else:
            rows.append((price, []))
    return rows


def with_others(material: Material, others: list[PriceFact], text: Inline | None) -> Inline | None:
    """What is said of a row with the other prices of its thing before it: ``£24 a year``."""
    said: list[Inline] = []
    for price in others:
        unit, terms = unit_and_terms(material, price)
        small = terms if not isinstance(terms, str) else terms[:1].lower() + terms[1:]
        said.append(
            join(run(price.id), *([" ", unit] if unit else []), *([", " if unit else " ", small] if small else []))
        )
    if not said:
        return text
    found = said[0]
    for one in said[1:]:
        found = join(found, ", ", one)
    return join(found, ". ", text) if text else found


def _either(material: Material, first: PriceFact, price: PriceFact) -> bool:
    """Whether nothing but "or" stands between two prices: ``£6 a month or £55 a year``."""
    if first.origin.span is None or price.origin.span is None:
        return False
    return fold(material.reading.brief[first.origin.span[1] : price.origin.span[0]].strip(" ,")) in OR


def _measured(material: Material, price: PriceFact) -> bool:
    """Whether a price says what it is per or for how many."""
    unit = tokens(price.unit or "")
    return bool(unit) and leads(unit, words_of(material.voice.spoken))
