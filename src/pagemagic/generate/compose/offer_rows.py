"""Rows of what there is: an offer, a price, a property of a product."""

from __future__ import annotations

from pagemagic.generate.compose.prices import grouped_name
from pagemagic.generate.compose.work import Work
from pagemagic.generate.inline import Inline, Json, join, run
from pagemagic.generate.material import Material
from pagemagic.generate.reading.tokens import fold
from pagemagic.generate.voice import cues_of
from pagemagic.generate.writing.measure import plain
from pagemagic.generate.writing.price_groups import with_others
from pagemagic.generate.writing.prices import price_name, price_value, unit_and_terms
from pagemagic.i18n.typography import typographic
from pagemagic.page.facts import ClaimFact, OfferFact, PriceFact

_TOGETHER = frozenset(
    map(
        fold,
        (
            "in one place", "in one app", "in one tool", "under one roof", "an einem Ort", "in einer App", "unter einem Dach", "au même endroit",
            "en un seul endroit", "dans une seule application", "sous un même toit", "en un solo lugar", "en un mismo lugar", "en una sola app",
            "num só lugar", "num único lugar", "em um só lugar", "numa só app", "in un unico posto", "in un solo posto", "in un'unica app",
            "op één plek", "in één app", "onder één dak",
        ),
    )
)  # fmt: skip
"""What is said of a whole list at its end: under the last row it would be that row's alone."""


def _told_above(work: Work, offer: OfferFact) -> bool:
    """Whether the first screen has said an offer with its note."""
    hero = work.parts.get("hero")
    lead = hero.props.get("lead") if hero is not None else None
    return lead is not None and fold(f"{offer.text} {offer.note}") in fold(plain(work.material, lead))


def item(work: Work, offer: OfferFact) -> Json:
    """An offer as a row: name, note or number, price."""
    material = work.material
    price = material.price_of(offer)
    if price is not None:
        material.put(price)
    note: Inline | None = [run(offer.id, "note")] if offer.note else None
    if offer.note and fold(offer.note) in _TOGETHER and _told_above(work, offer):
        note = None
    counted = offer.count if offer.count and offer.count > 1 else None
    if counted and work.theme.variant("features") == "strips":
        cost = price_value(work.material, price) if price is not None else None
        return work.block("item", title=[run(offer.id)], note=note, price=cost, count=counted)
    told = as_counted(material, offer)
    title: Inline = (
        told if told is not None else grouped_name(material, offer) if price is not None else [run(offer.id)]
    )
    if counted and told is None:
        count = run(offer.id, "count")
        note = join(count, ", ", note) if note else [count]
    if price is None:
        return work.block("item", title=title, note=note if told is None else None)
    row = price_row(work, price)
    return {**row, "title": title, **({"note": note} if note and told is None else {})}


def as_counted(material: Material, offer: OfferFact) -> Inline | None:
    """A counted offer in the brief's words, ``Ten lessons on Saturday mornings``: a number under a noun says little."""
    if not offer.count or offer.origin.span is None or not material.voice.native:
        return None
    text = material.reading.brief[slice(*offer.origin.span)]
    return typographic(text[:1].upper() + text[1:], material.locale) if offer.count > 1 else None


def price_row(work: Work, price: PriceFact, others: list[PriceFact] | None = None) -> Json:
    """A price as a row: its name, what is said of it, the amount with what it is per, and others of the same thing."""
    unit, terms = unit_and_terms(work.material, price)
    other = with_others(work.material, others or [], None)
    cost = join(run(price.id), *([" ", unit] if unit else []), *([", ", other] if other else []))
    return work.block("item", title=price_name(work.material, price), note=terms, price=cost)


def sheet_row(work: Work, claim: ClaimFact) -> Json:
    """A claim as a property: ``Python and TypeScript clients`` is a value of ``Clients``; others stand for themselves."""
    voice, text = work.material.voice, claim.text
    for cue in cues_of(voice.spoken, "audience"):
        if fold(text).startswith(cue):
            value = text[len(cue) :]
            return work.block("item", title=voice.label("made_for"), note=value[:1].upper() + value[1:])
    for head in cues_of(voice.spoken, "heads"):
        if fold(text).startswith(f"{head} "):
            value = text[len(head) + 1 :]
            return work.block("item", title=text[: len(head)], note=value[:1].upper() + value[1:])
        if fold(text).endswith(f" {head}"):
            value = text[: -len(head) - 1]
            return work.block("item", title=head[:1].upper() + head[1:], note=value)
    return work.block("item", title=[run(claim.id)])
