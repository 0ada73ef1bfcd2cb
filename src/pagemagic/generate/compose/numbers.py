"""Years and counts, set large."""

from __future__ import annotations

from pagemagic.generate.compose.glance import MOST_CELLS
from pagemagic.generate.compose.work import Part, Work
from pagemagic.generate.inline import Inline, join, run
from pagemagic.generate.prose import within
from pagemagic.generate.writing.measure import MOST_LEAD, plain, words
from pagemagic.generate.writing.pairs import Pair, since_pair
from pagemagic.generate.writing.trade import trade_in_place
from pagemagic.page.facts import ClaimFact, YearFact


def since(work: Work) -> Part | None:
    """The year it began, on the first screen: in the strip under it, else at the end of its lead. Where neither has
    room it is set large; nothing where a sentence on the page has said it."""
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
    if _on_first_screen(work, since_pair(material), year):
        return None
    name: Inline = [run(material.name.id)] if material.name is not None else ""
    what = name if work.says_trade and name else trade_in_place(material) or name
    stats = [work.block("stat", value=[run(year.id)], label=said)]
    return work.part("since", "stats", {"title": what}, {"stats": stats}, variant=None)


def _on_first_screen(work: Work, pair: Pair | None, year: YearFact) -> bool:
    """Say since when in the strip of facts, or in the lead; False where there is room in neither."""
    strip, first = work.parts.get("glance"), work.parts["hero"]
    # A strip that tells the door leaves the year to a band of its own, as a lead does that says enough.
    door = strip is not None and work.over_the_counter
    if pair is not None and strip is not None and not door and len(strip.slots["facts"]) < MOST_CELLS:
        strip.slots["facts"] = [*strip.slots["facts"], *work.pairs([pair])]
        return True
    held = first.props.get("lead")
    shown = plain(work.material, held) if held else ""
    if shown and (strip is None or door) and "place" in work.parts:
        return False
    if pair is None or first.variant in ("event", "letter") or (shown and shown[-1] not in ".!"):
        return False
    told = join(pair[0], " ", [run(year.id)], ".")
    longer = join(held, " ", told) if held else told
    if not work.material.voice.spaced or words(work.material, longer) > MOST_LEAD:
        return False
    first.props["lead"] = longer
    return True


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
