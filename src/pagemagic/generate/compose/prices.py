"""Prices that are no row of a list: fees, tickets, plans."""

from __future__ import annotations

from pagemagic.generate.compose.notes import paragraph, says_more, sentences_with
from pagemagic.generate.compose.work import Part, Work
from pagemagic.generate.inline import Inline, Json, run
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
    gratis = _gratis(work, found) if free is None else None
    if gratis is not None and gratis.number and work.theme.variant("pricing") == "tally":
        free, gratis = gratis, None
        material.put(free)
        told = [one for one in told if not within(free, one) or says_more(work, one)]
    if gratis is not None:
        material.put(gratis)
        told = [one for one in told if not within(gratis, one) or says_more(work, one)]
        work.say(*[one for one in sentences_with(work, PriceFact) if one not in told])
    props: Json = {"title": work.title("prices"), "note": paragraph(work, material.claims("cost")[:3], told)}
    if free is not None and free.number:
        props |= {"free": free.number, "free_label": [run(free.id)]}
    elif free is not None:
        props["lead"] = [run(free.id)]
    plans = [_plan(work, price, free or gratis) for price in found]
    if gratis is not None:
        plans.insert(0, work.block("plan", title=_gratis_title(work), price=[run(gratis.id)]))
    variant = "panel" if work.theme.variant("pricing") == "tally" and "free" not in props else None
    return work.part("prices", "pricing", props, {"plans": plans}, variant=variant, nav=work.nav("prices"), rank=2)


def _gratis(work: Work, found: list[PriceFact]) -> ClaimFact | None:
    """What is free beside what costs something: a trial or an allowance of a program, the entry to an event."""
    material = work.material
    if material.kit.name not in ("software", "events") or len(found) > 2:
        return None
    short = [one for one in material.claims("cost") if len(one.text.split()) <= 6]
    return next((one for one in short if any(map(str.isdigit, one.text)) == (material.kit.name == "software")), None)


def _gratis_title(work: Work) -> Inline:
    voice = work.material.voice
    if work.material.kit.name == "events":
        return voice.label("tickets")
    return voice.phrase("trial") or voice.label("price_label")


def _plan(work: Work, price: PriceFact, free: ClaimFact | None) -> Json:
    voice = work.material.voice
    title: Inline
    unit: Inline | None = [run(price.id, "unit")] if price.unit else None
    if price.label:
        title = [run(price.id, "label")]
    elif free is not None:
        title = voice.phrase("then_price") or voice.label("price_label")
    elif work.material.kit.name == "software" and work.material.name is not None:
        title = [run(work.material.name.id)]
    else:
        title = voice.label("price_label")
    return work.block("plan", title=title, price=[run(price.id)], unit=unit)
