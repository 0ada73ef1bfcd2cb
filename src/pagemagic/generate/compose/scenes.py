"""Parts that are there for their picture: two drawn scenes of what is done, and a date that everything leads to."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.compose.work import Part, Work
from pagemagic.generate.inline import Inline, run
from pagemagic.generate.writing.pairs import claim_pair
from pagemagic.generate.writing.ways import whole_day
from pagemagic.page.facts import ClaimFact, OfferFact
from pagemagic.pictures.families.pipes.named import FIXTURES
from pagemagic.pictures.families.pipes.scene import FRAME
from pagemagic.pictures.motifs.words import motifs_of_list
from pagemagic.pictures.things.thing import Fixture
from pagemagic.pictures.things.trades import THINGS, leads_of, trade_for

_PAIR = 2
_NARROW = FRAME.width * 85 // 100
"""How wide a thing may be to stand whole in an upright picture."""
_LONGEST = 12
"""Letters of a value that may be the largest type of a band."""


def scenes(work: Work, motifs: Sequence[str]) -> Part | None:
    """Two of the jobs on offer as drawn scenes below the list, where the theme shows pairs and the list holds no pictures.

    They belong to the list, below which they stand without a heading of their own; but where the brief says when work is
    booked, they show what is, below the hours.
    """
    material = work.material
    if material.kit.name != "trades" or work.theme.variant("gallery") != "pair":
        return None
    if any(part.type in ("gallery", "media") for part in work.parts.values()):
        return None
    title = _booked(work)
    offers = [one for one in material.all(OfferFact) if not (title and material.voice.shows("emergency", one.text))]
    language = material.locale.partition("-")[0]
    shown = motifs_of_list([offer.text for offer in offers], motifs, language)
    drawn = [(offer, motif) for offer, motif in zip(offers, shown, strict=True) if thing_of(motif) is not None]
    trade = trade_for(motifs)
    lead = leads_of(trade, motifs)[0] if trade is not None else None
    # What leads the site stands in its first picture already.
    fresh = [pair for pair in drawn if thing_of(pair[1]) is not lead]
    chosen = fresh if len(fresh) >= _PAIR else drawn
    if len(chosen) < _PAIR:
        return None
    # The plate of facts is drawn as a boiler.
    plated = FIXTURES["boiler"] if work.hero == "facts" else None
    chosen = _pair(chosen, [lead, plated])
    items = [work.block("item", title=[run(offer.id)], motif=motif) for offer, motif in chosen]
    return work.part("scenes", "gallery", {"title": title}, {"items": items}, variant="pair")


def _booked(work: Work) -> Inline | None:
    """The heading of work that is booked: where hours for that stand beside those of who comes by night."""
    material = work.material
    asked = any(
        material.voice.shows(meaning, one.label or "")
        for one in material.hours
        for meaning in ("book", "appointment")
        if one.openings and not whole_day(one)
    )
    return material.voice.phrase("scenes.booked") if asked and "place" in work.parts else None


def thing_of(motif: str | None) -> Fixture | None:
    """What is drawn for a motif, or None."""
    return FIXTURES.get(motif or "") or THINGS.get(motif or "")


def _pair(
    drawn: list[tuple[OfferFact, str | None]], seen: Sequence[Fixture | None]
) -> list[tuple[OfferFact, str | None]]:
    """One for a wide picture and one for the upright picture next to it, else the first two; what is ``seen`` on the first
    screen stands upright only where nothing else does."""

    def wide(one: tuple[OfferFact, str | None]) -> bool:
        thing = thing_of(one[1])
        return thing is not None and thing.width > thing.height

    def upright(one: tuple[OfferFact, str | None]) -> bool:
        thing = thing_of(one[1])
        return thing is not None and (thing.width <= thing.height or thing.width <= _NARROW)

    first = next((one for one in drawn if wide(one)), drawn[0])
    rest = [one for one in reversed(drawn) if thing_of(one[1]) is not thing_of(first[1])]
    second = min(filter(upright, rest), key=lambda one: (thing_of(one[1]) in seen, wide(one)), default=None)
    return [first, second] if second is not None else drawn[:_PAIR]


def coming(work: Work) -> Part | None:
    """``Next firing: October`` as a band with what it is about, of people who show their work in strips."""
    material = work.material
    if material.kit.name != "personal" or work.theme.variant("gallery") != "strip":
        return None
    for claim in material.all(ClaimFact):
        pair = claim_pair(material, claim)
        if pair is None or len(claim.text.partition(":")[2].strip()) > _LONGEST:
            continue
        label, value, _ = pair
        return work.part("coming", "media", {"title": value, "text": label}, variant="notice", surface="deep")
    return None
