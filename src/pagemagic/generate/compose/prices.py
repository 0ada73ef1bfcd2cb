"""Prices that are no row of a list: fees, tickets, plans."""

from __future__ import annotations

from pagemagic.generate.compose.notes import paragraph, sentences_with
from pagemagic.generate.compose.work import Part, Work
from pagemagic.generate.inline import Inline, Json, join, run
from pagemagic.generate.prose import within
from pagemagic.page.facts import ClaimFact, PriceFact

MOST_PLANS = 8


def prices(work: Work) -> Part | None:
    """The prices that have no home yet, with what the brief says of them."""
    material = work.material
    found = [price for price in material.loose_prices if price.id not in material.placed][:MOST_PLANS]
    if not found:
        return None
    free = next(iter(material.claims("free")), None)
    material.put(found, [free] if free else [])
    told = sentences_with(work, PriceFact)
    if free is not None:
        # The limit and the price beyond it are shown; the sentence that links them would say both again.
        work.say(*[sentence for sentence in told if within(free, sentence)])
        told = [sentence for sentence in told if sentence.start not in work.said]
    props: Json = {"title": work.title("prices"), "note": paragraph(work, material.claims("cost")[:3], told)}
    if free is not None and free.number:
        props |= {"free": free.number, "free_label": [run(free.id)]}
    elif free is not None:
        props["lead"] = [run(free.id)]
    plans = [_plan(work, price, free) for price in found]
    variant = "panel" if work.theme.variant("pricing") == "tally" and "free" not in props else None
    return work.part("prices", "pricing", props, {"plans": plans}, variant=variant, nav=work.nav("prices"), rank=2)


def _plan(work: Work, price: PriceFact, free: ClaimFact | None) -> Json:
    voice = work.material.voice
    title: Inline
    unit: Inline | None = [run(price.id, "unit")] if price.unit else None
    if price.label:
        title = join(price.label)
    elif free is not None:
        title = voice.phrase("then_price") or voice.label("price_label")
    elif unit is not None:
        # "per hour" says what it is for as well as any word that we could add.
        title, unit = unit, None
    else:
        title = voice.label("price_label")
    return work.block("plan", title=title, price=[run(price.id)], unit=unit)
