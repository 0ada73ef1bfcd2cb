"""Prices that are no row of a list: fees, tickets, plans."""

from __future__ import annotations

from pagemagic.generate.compose.notes import paragraph, says_more, sentences_with
from pagemagic.generate.compose.work import Part, Work
from pagemagic.generate.inline import Inline, Json, join, run
from pagemagic.generate.material import Material
from pagemagic.generate.prose import within
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.tokens import fold, tokens
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.voice import cues_of
from pagemagic.generate.writing.gratis import Gratis, gratis
from pagemagic.generate.writing.price_groups import by_thing, with_others
from pagemagic.generate.writing.prices import (
    claim_after,
    claim_before,
    follows,
    price_name,
    then_name,
    told_in_prose,
    unit_and_terms,
)
from pagemagic.generate.writing.standing import promised
from pagemagic.generate.writing.ways import ways
from pagemagic.i18n.typography import sentence_start
from pagemagic.page.facts import ClaimFact, OfferFact, PriceFact
from pagemagic.pictures.facts.prices import MOST_SQUARES

MOST_PLANS = 8
_MOST_GROUP = 5
"""Words of a group that names of rows may begin with."""
MOST_ROWS = 3
"""Prices that stand among the offers, beside those that have a price."""
FEWEST_TERMS = 3
"""Words of a unit that are terms, ``for one hour``: such a price is worth a panel of its own."""


def lone_price(work: Work) -> PriceFact | None:
    """The one price of a brief, where nothing more is said of it: it stands with other facts and is no section."""
    material = work.material
    if material.kit.name in ("events", "software"):
        return None
    found = [price for price in listed_prices(work) if price.id not in material.placed]
    if (
        len(found) != 1
        or len(material.loose_prices) > 1
        or priced_offers(work)
        or len((found[0].unit or "").split()) >= FEWEST_TERMS
    ):
        return None
    said = claim_before(material, found[0]) is not None or free_rows(work)
    return None if said else found[0]


def listed_prices(work: Work) -> list[PriceFact]:
    """The prices of no offer but those that a sentence on the page tells."""
    return [price for price in work.material.loose_prices if not told_in_prose(work.material, price)]


def priced_offers(work: Work) -> list[OfferFact]:
    """The offers that stand in the price list, for a brief has one: where all have a price, or many things beside them.

    Few prices beside offers of which some have none are rows among the offers instead.
    """
    material = work.material
    if material.kit.name in ("food", "events", "software") or not listed_prices(work):
        return []
    own = [offer for offer in material.offers if material.price_of(offer) is not None]
    bare = len(own) < len(material.offers)
    return [] if bare and len(listed_prices(work)) <= MOST_ROWS else own


def prices(work: Work) -> Part | None:
    """The prices that have no home yet, with what is free and what the brief says of them."""
    material = work.material
    material.put(price for price in material.loose_prices if told_in_prose(material, price))
    found = [price for price in material.loose_prices if price.id not in material.placed][:MOST_PLANS]
    offers = [offer for offer in priced_offers(work) if offer.id not in material.placed]
    if not found and not offers:
        return None
    free = next(iter(material.claims("free")), None)
    counted = free is not None and free.number is not None and work.theme.variant("pricing") == "tally"
    trial = _trial(work) if not counted else None
    material.put(found)
    rows = [] if counted else [one for one in free_rows(work) if one is not trial]
    told = [one for one in sentences_with(work, PriceFact) if says_more(work, one)]
    shown = [claim for claim in (free if counted else None, trial, *rows) if claim is not None]
    material.put(shown, offers)
    props: Json = {"title": _title(work, found), "note": paragraph(work, _beside(work), told)}
    gift = _gift(work, free) if free is not None and counted else None
    if free is not None and counted:
        props |= {"free": free.number} | ({"free_label": [run(free.id)]} if gift is None else {})
    # In the order of the brief: "free for one server, then …".
    grouped = by_thing(material, found)
    placed = [(_at(price), _plan(work, price, others, beyond=bool(shown))) for price, others in grouped]
    placed += [(_at(claim), _free_plan(work, claim)) for claim in rows]
    placed += [(_at(offer), _offer_plan(work, offer)) for offer in offers]
    plans = [plan for _, plan in sorted(placed, key=lambda one: one[0])]
    plans = [gift, *plans] if gift is not None else plans
    if trial is not None:
        title = material.voice.phrase("trial") or material.voice.label("free")
        plans.insert(0, work.block("plan", title=title, price=[run(trial.id)]))
    member = membership(material, found)
    nav = sentence_start(str(member.label)) if member is not None else work.nav("prices")
    nav = work.material.voice.label("prices") if _open_door(work, found) else nav
    variant = "panel" if work.theme.variant("pricing") == "tally" and "free" not in props else None
    return work.part("prices", "pricing", props, {"plans": plans[:MOST_PLANS]}, variant=variant, nav=nav, rank=2)


def _beside(work: Work) -> list[ClaimFact]:
    """What is said of all prices: what is free or included, and what stands in a sentence with prices."""
    material = work.material
    sentences = [one for one in material.reading.sentences if any(within(p, one) for p in material.all(PriceFact))]
    kept = promised(material) if ways(material) else []
    named = kept + [claim_before(material, price) for price in material.loose_prices]
    return [
        one
        for one in material.claims()
        if one not in named
        and one is not work.ask
        and (material.meaning(one) == "cost" or any(within(one, sentence) for sentence in sentences))
    ][:3]


def _at(fact: PriceFact | ClaimFact | OfferFact) -> int:
    return fact.origin.span[0] if fact.origin.span is not None else 0


def _title(work: Work, found: list[PriceFact]) -> Inline:
    """The heading; another word for it where a row has the same name: ``Tickets`` over ``Tickets £12``.

    What a membership costs stands under the brief's own word for it.
    """
    member = membership(work.material, found)
    if member is not None:
        return [run(member.id, "label")]
    title = work.title("prices")
    rows = [price.label for price in found if price.label]
    if _open_door(work, found) or any(fold(row) == fold(str(title)) for row in rows):
        return work.material.voice.label("prices")
    return title


def _open_door(work: Work, found: list[PriceFact]) -> bool:
    """Whether an event lets people in for nothing: then there are prices, and no tickets."""
    return work.material.kit.name == "events" and any(not float(price.amount) for price in found)


def membership(material: Material, found: list[PriceFact]) -> PriceFact | None:
    """The price of a membership, the only one that is no part of it: its label is what the section is about."""
    if material.kit.name != "club" or len(found) != 1 or not found[0].label or not found[0].unit:
        return None
    return found[0] if material.voice.shows("join", found[0].label) else None


def _trial(work: Work) -> ClaimFact | None:
    """A time that a program is free for."""
    material = work.material
    if material.kit.name != "software":
        return None
    short = [one for one in material.claims("cost") if len(one.text.split()) <= 6]
    free = cues_of(material.voice.spoken, "gratis")
    return next(
        (
            one
            for one in short
            if one.number
            and material.voice.shows("span_plural", one.text)
            and (one.text[:1].isdigit() or fold(one.text.split()[0]) in free)
        ),
        None,
    )


def _gift(work: Work, free: ClaimFact) -> Json | None:
    """What is free and drawn as squares, as the first of the prices: ``Up to 50 fields``, ``Free``."""
    row = gratis(work.material, free)
    if row is None or (free.number or 0) > MOST_SQUARES:
        return None
    return work.block("plan", title=row.thing, price=row.word)


def free_rows(work: Work) -> list[ClaimFact]:
    """What is free beside what costs something."""
    material = work.material
    return [one for one in material.claims() if one is not work.ask and gratis(material, one) is not None][:3]


def _free_plan(work: Work, claim: ClaimFact) -> Json:
    row = gratis(work.material, claim)
    if row is None:
        return work.block("plan", title=work.material.voice.label("free"), price=[run(claim.id)])
    return work.block("plan", title=_first_free(work, claim, row), price=row.word)


def _first_free(work: Work, claim: ClaimFact, row: Gratis) -> Inline:
    """What is free before the rest has its price is so many and no more: ``First 200 pages``."""
    material = work.material
    goes_on = any(follows(material, price) and _at(price) > _at(claim) for price in material.all(PriceFact))
    counted = claim.number is not None and row.thing[:1].isdigit() and goes_on
    return (material.voice.phrase("first_free", thing=row.thing) if counted else None) or row.thing


def _offer_plan(work: Work, offer: OfferFact) -> Json:
    """An offer with its price, and what is said of both."""
    material = work.material
    price = material.price_of(offer)
    unit, terms = unit_and_terms(material, price) if price is not None else (None, None)
    group = offer.label if offer.label and len(offer.label.split()) > _MOST_GROUP else None
    note: Inline | None = [run(offer.id, "note")] if offer.note else terms or group
    cost: Inline = [run(price.id)] if price is not None else ""
    return work.block("plan", title=grouped_name(material, offer), price=cost, unit=unit, text=note)


def grouped_name(material: Material, offer: OfferFact) -> Inline:
    """An offer with the word that it stands under, where others stand under another: ``Reparaciones: trastes`` beside what is made."""
    others = any(one.label != offer.label for one in material.offers) or bool(material.loose_prices)
    others = others and len((offer.label or "").split()) <= _MOST_GROUP
    if offer.label and number_at(tokens(offer.label), 0, material.voice.spoken) is not None:
        others = False  # "Drei Tarife" counts what follows and names none of it
    if fold(offer.label or "") in words_of(material.voice.spoken).lessons:
        others = False  # "Kurse: Babymassage" is no more than "Babymassage"
    return join(f"{offer.label}: ", material.small(offer, offer.text)) if offer.label and others else [run(offer.id)]


def _plan(work: Work, price: PriceFact, others: list[PriceFact], *, beyond: bool) -> Json:
    """A price with its name and the others of the same thing; ``beyond`` is True where something is free before it."""
    material = work.material
    title: Inline = price_name(material, price)
    if not price.label and beyond and material.kit.name == "software":
        title = then_name(material, price) or title
    after = claim_after(material, price)
    unit, said = unit_and_terms(material, price)
    text: Inline | None = [run(after.id)] if after is not None else said
    if membership(material, [one for one in material.loose_prices if one.label]) is price and price.unit:
        title, unit = price.unit[:1].upper() + price.unit[1:], None
    text = with_others(material, others, text)
    return work.block("plan", title=title, price=[run(price.id)], unit=unit, text=text)
