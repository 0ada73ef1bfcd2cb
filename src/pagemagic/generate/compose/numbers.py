"""Years and counts, set large."""

from __future__ import annotations

from pagemagic.generate.compose.work import Part, Work
from pagemagic.generate.inline import Inline, run
from pagemagic.generate.prose import within
from pagemagic.generate.writing.trade import trade_in_place
from pagemagic.page.facts import ClaimFact


def since(work: Work) -> Part | None:
    """The year it began, a digit to a tile; nothing where a sentence on the page has said it."""
    material = work.material
    year = material.since
    said = material.voice.phrase("since")
    if year is None or said is None or year.id in material.placed:
        return None
    material.put(year)
    if any(str(year.year) in claim.text for claim in material.all(ClaimFact)):
        return None
    if any(one.start in work.said and within(year, one) for one in material.prose):
        return None
    name: Inline = [run(material.name.id)] if material.name is not None else ""
    what = name if work.says_trade and name else trade_in_place(material) or name
    stats = [work.block("stat", value=[run(year.id)], label=said)]
    return work.part("since", "stats", {"title": what}, {"stats": stats}, variant=None)


def counts(work: Work) -> Part | None:
    """What the brief counts, where that is two things at least."""
    material = work.material
    found = [offer for offer in material.offers if offer.count and offer.count > 1 and offer.id not in material.placed]
    if len(found) < 2 or material.kit.name == "events":
        return None
    material.put(found)
    stats = [work.block("stat", value=[run(offer.id, "count")], label=[run(offer.id)]) for offer in found[:6]]
    variant = "figures" if work.theme.variant("stats") == "tiles" else None
    return work.part("counts", "stats", {}, {"stats": stats}, variant=variant)
