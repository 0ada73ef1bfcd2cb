"""What no part took: nothing that the brief says is lost."""

from __future__ import annotations

from pagemagic.generate.compose.hollow import fold_hollow
from pagemagic.generate.compose.words import points_title
from pagemagic.generate.compose.work import Part, Work
from pagemagic.generate.inline import Json, references, run
from pagemagic.generate.writing.ways import ways
from pagemagic.page.facts import AddressFact, ClaimFact, DateFact, HoursFact, OfferFact, PersonFact, PriceFact, YearFact

MOST_PICTURES = 24
_SHOWN = (AddressFact, ClaimFact, DateFact, HoursFact, OfferFact, PersonFact, PriceFact, YearFact)


def rest(work: Work) -> None:
    """Add what is left: the user's pictures to a gallery, facts to the list of points."""
    _pictures(work)
    _facts(work)
    fold_hollow(work)


def _pictures(work: Work) -> None:
    items: list[Json] = []
    while len(items) < MOST_PICTURES and (found := work.picture()) is not None:
        items.append(work.block("item", title=found[1], picture=found[0]))
    if not items:
        return
    label = work.material.voice.label("gallery")
    work.part("gallery", "gallery", {"title": label}, {"items": items}, variant="grid", nav=label, rank=3)


def _facts(work: Work) -> Part | None:
    material = work.material
    told = {
        identifier for part in work.parts.values() for identifier in references([part.props, part.slots])
    } | material.placed
    # The footer holds hours, the address and up to four contacts.
    told |= {material.address.id} if material.address is not None else set()
    told |= {hours.id for hours in material.hours[:2]} | {way.fact.id for way in ways(material)[:4]}
    left = [
        fact for fact in material.facts if isinstance(fact, _SHOWN) and fact.id not in told and _unsaid(work, fact.id)
    ]
    more = [way for way in ways(material)[4:] if way.fact.id not in told]
    if not left and not more:
        return None
    items = []
    for fact in left:
        label = getattr(fact, "label", None)
        unit = [" ", run(fact.id, "unit")] if isinstance(fact, PriceFact) and fact.unit else []
        items.append(work.block("item", title=label or [run(fact.id)], note=[run(fact.id), *unit] if label else None))
    items += [work.block("item", title=[run(way.fact.id)], to=way.link) for way in more]
    held = work.parts.get("points")
    if held is not None:
        held.slots["items"] = [*held.slots["items"], *items][:40]
        return held
    return work.part("points", "list", {"title": points_title(work)}, {"items": items[:40]}, variant="ruled")


def _unsaid(work: Work, identifier: str) -> bool:
    """Whether no sentence that is on the page holds the fact in its words."""
    fact = next(fact for fact in work.material.facts if fact.id == identifier)
    span = fact.origin.span
    if span is None:
        return True
    return not any(one.start <= span[0] and span[1] <= one.end for one in work.material.prose if one.start in work.said)
