"""The reader against briefs that were read by hand."""

from __future__ import annotations

import pytest

from pagemagic.generate.reading.reader import Reading, read
from pagemagic.page.facts import AddressFact, Fact, HoursFact, OfferFact, PriceFact
from tests.generate.briefs import BRIEFS, Brief
from tests.generate.briefs_as_written import AS_WRITTEN


def line(fact: Fact) -> str:
    """Write a fact on one line, without id and origin."""
    body = _BODIES.get(fact.kind, lambda found: found.text)(fact)
    inferred = " inferred" if fact.origin.by == "inferred" else ""
    label = f" [{fact.label}]" if fact.label else ""
    return f"{fact.kind}: {body}{inferred}{label}"


def _address(fact: AddressFact) -> str:
    names = ("venue", "street", "number", "locality", "postcode")
    parts = " ".join(f"{name}={getattr(fact, name)}" for name in names if getattr(fact, name))
    return f"{fact.text} | {parts}"


def _hours(fact: HoursFact) -> str:
    days = [
        "".join(map(str, opening.days)) + (f" {opening.opens}-{opening.closes}" if opening.opens else "")
        for opening in fact.openings
    ]
    return " | ".join(part for part in ("; ".join(days), fact.note) if part is not None).strip()


def _price(fact: PriceFact) -> str:
    unit, said = f" {fact.unit}" if fact.unit else "", f" {fact.said}" if getattr(fact, "said", None) else ""
    return f"{'from ' if fact.starting else ''}{fact.amount} {fact.currency}{said}{unit}"


def _offer(fact: OfferFact) -> str:
    note = f" | {fact.note}" if fact.note else ""
    return f"{fact.text}{note}{f' x{fact.count}' if fact.count else ''}{' priced' if fact.price else ''}"


_BODIES = {
    "address": _address,
    "hours": _hours,
    "price": _price,
    "offer": _offer,
    "phone": lambda fact: f"{fact.text} = {fact.tel}",
    "handle": lambda fact: f"{fact.text} {fact.network}",
    "person": lambda fact: fact.text + (f" ({fact.role})" if fact.role else ""),
    "date": lambda fact: (
        fact.start + (f"..{fact.end}" if fact.end else "") + (f" {fact.role}" if fact.role != "other" else "")
    ),
    "year": lambda fact: f"{fact.year} {fact.role}",
    "claim": lambda fact: fact.text + (f" #{fact.number}" if fact.number is not None else ""),
}


def report(reading: Reading, brief: Brief) -> str:
    """Say which facts of a brief are missing, which are too many, and what is left of it."""
    found = [line(fact) for fact in reading.facts]
    wanted = brief.facts if brief.facts is not None else brief.some
    lines = [f"missing     {fact}" for fact in wanted if fact not in found]
    if brief.facts is not None:
        lines += [f"unexpected  {fact}" for fact in found if fact not in brief.facts]
    if brief.left is not None:
        begun = [any(sentence.text.startswith(start) for start in brief.left) for sentence in reading.leftover]
        lines += [f"left over   {left.text}" for left, ok in zip(reading.leftover, begun, strict=True) if not ok]
        texts = [sentence.text for sentence in reading.leftover]
        lines += [f"not left    {start}" for start in brief.left if not any(text.startswith(start) for text in texts)]
    if reading.locale != brief.locale:
        lines.append(f"locale      {reading.locale} instead of {brief.locale}")
    return "\n".join(lines)


@pytest.mark.parametrize("brief", [*BRIEFS, *AS_WRITTEN], ids=lambda brief: brief.name)
def test_facts_of_a_brief(brief: Brief) -> None:
    problems = report(read(brief.text), brief)
    assert not problems, f"{brief.text}\n{problems}"


def test_the_corpus_is_broad() -> None:
    own = BRIEFS[6:]
    assert len(own) >= 60
    assert sum(brief.facts is not None for brief in BRIEFS) >= 30
    assert len({brief.field for brief in own}) == 8
