"""The closing band: the one action again, as the largest type of the page."""

from __future__ import annotations

from pagemagic.generate.compose.place import lone_note
from pagemagic.generate.compose.work import Part, Work
from pagemagic.generate.inline import Inline, Json, join, references, run
from pagemagic.generate.writing.closing_title import closing_title
from pagemagic.generate.writing.free_reason import free_reason
from pagemagic.generate.writing.measure import plain
from pagemagic.generate.writing.pairs import Pair, address_value, hours_pair, meaning_pair, way_pair, where_pair
from pagemagic.generate.writing.standing import always_there, plain_prose, promised, wanted
from pagemagic.generate.writing.ways import Way, bidding, contact_label, walked_in, way_text, ways
from pagemagic.generate.writing.written import sentence_text
from pagemagic.page.facts import ClaimFact

_NAVS = {
    "order": "orders", "book": "bookings", "register": "registration", "tickets": "tickets", "docs": "documentation",
    "appointment": "appointments", "meeting": "contact", "donate": "donate",
}  # fmt: skip
_MOST_OTHERS = 2
"""Ways beside the one that is set largest."""
_MOST_SHOWN = 2
"""Sections that hours or an address may stand in; the footer has them besides."""
_MOST_NAV = 3
"""Words of a request that are short enough for the header."""


def closing(work: Work, kind: str) -> Part | None:
    """The closing band; None where the brief has no way to get in touch. ``kind`` is ``action`` or ``contact``."""
    material = work.material
    found = ways(material)
    if not found:
        return None
    best = found[0]
    props: Json = {"title": _title(work, best), "big": [run(best.fact.id)], "to": best.link}
    # What is free is a reason to call and no name of a part of the page.
    reason = free_reason(material, best)
    nav = nav_of(work, best, closing_title(material, best) if props["title"] == reason else props["title"])
    stop = "." if material.voice.spaced else "。"
    come = walked_in(material, best)
    always = always_there(material)
    if kind == "contact" and not come:
        props |= {"text": [run(always[0].id), stop]} if always else {}
        facts = _other_facts(work, found[1:])
        if facts:
            return work.part("closing", "contact", props, {"facts": work.pairs(facts)}, nav=nav, rank=2)
    other = [way for way in found[1:] if way.channel != best.channel or getattr(way.fact, "by", None)][:_MOST_OTHERS]
    buttons = [work.block("button", text=_button_text(work, way), to=way.link, quiet=True) for way in other]
    called = calls(work)
    told = material.address is None or material.address.id in _strip(work)
    if come and material.address is not None:
        props |= {"big": address_value(material, material.address), "to": None}
        own = work.block("button", text=way_text(material, best), to=best.link, quiet=True)
        buttons = [own, *buttons][:_MOST_OTHERS]
        told = True
        material.put(material.address)
    bid = bidding(material)
    soon = promised(material)[:1]
    asked = [one for one in plain_prose(material, work.prose) if wanted(material, one)][:1]
    if always:
        props["text"] = [run(always[0].id), stop]
    elif come and material.hours and "place" not in work.parts:
        props["text"] = [run(material.hours[0].id)]
        material.put(material.hours[:1])
    elif called:
        props["text"] = join(*[part for one in called for part in ([run(one.id)], stop, " ")][:-1])
        material.put(called)
    elif asked:
        props["text"] = sentence_text(material, asked[0].start, asked[0].end)
        work.say(*asked)
    elif soon:
        props["text"] = [run(soon[0].id), stop]
        material.put(soon)
    elif (when := lone_note(work)) is not None:
        props["text"] = [run(when.id), stop]
        material.put(when)
    elif (
        material.address is not None and bid is not None and props["title"] == bid and _shown(work) < _MOST_SHOWN
    ) or (material.address is not None and not told and material.event is None and "place" not in work.parts):
        where = address_value(material, material.address)
        # "Visit the workshop by appointment: Unit 6": what visitors are asked to do, where the title says another thing
        props["text"] = join(bid, ": ", where) if bid is not None and props["title"] != bid else where
        material.put(material.address)
    return work.part("closing", "action", props, {"actions": buttons}, nav=nav, rank=2)


def calls(work: Work) -> list[ClaimFact]:
    """Whom a club or a charity looks for: ``Volunteers needed for Friday deliveries``."""
    material = work.material
    return [one for one in material.claims() if wanted(material, one)][:2]


def _shown(work: Work) -> int:
    """In how many sections the address stands."""
    address = work.material.address
    shown = [references([part.props, part.slots]) for part in work.parts.values()]
    return sum(address is not None and address.id in told for told in shown)


def _strip(work: Work) -> set[str]:
    """What the strip under the first screen shows, or the plate on it."""
    strip, first = work.parts.get("glance"), work.parts["hero"]
    return set(references([strip.slots if strip is not None else {}, first.slots.get("facts", [])]))


def _title(work: Work, best: Way) -> Inline:
    """What may be given, what is free to ask for, else what the contact is for."""
    material, gift = work.material, work.material.gift
    if gift is not None and not best.side and best.intent == "donate":
        material.put(gift)
        if isinstance(gift, ClaimFact):
            return [run(gift.id)]
        found = material.voice.phrase("closing.give", price=run(gift.id)) if gift.starting else None
        return found or join(material.voice.label("donate"), ": ", run(gift.id))
    if best.side:
        return closing_title(material, best)
    if work.ask is not None:
        return [run(work.ask.id)]
    return free_reason(material, best) or closing_title(material, best)


def nav_of(work: Work, best: Way, title: Inline) -> Inline:
    """What links call the closing band: what the contact is for, in the brief's own word where it has one, else a short heading."""
    voice = work.material.voice
    label = contact_label(work.material, best.fact)
    asked = best.request
    if asked is not None and asked.phrase and voice.native:
        if len(asked.words.split()) <= _MOST_NAV:
            return plain(work.material, asked.text(work.material))
        if best.intent == "register":
            return voice.label("register" if best.channel == "url" else "contact")
    if label and voice.native and best.request is None and (best.intent or best.side) and len(label.split()) <= 2:
        return label[:1].upper() + label[1:]
    short = isinstance(title, str) and len(title.split()) <= _MOST_NAV and not title.endswith("?")
    if best.intent not in _NAVS and short and not any(part.nav == title for part in work.parts.values()):
        return title
    # Lessons and meetings are arranged as well; only who speaks of appointments has a link of that name.
    own = best.intent != "appointment" or voice.shows("appointment", work.material.reading.brief)
    return voice.label(_NAVS.get(best.intent, "contact") if own else "contact")


def _button_text(work: Work, way: Way) -> Inline:
    return way_text(work.material, way) if way.channel != "email" else [run(way.fact.id)]


def _other_facts(work: Work, others: list[Way]) -> list[Pair]:
    material = work.material
    placed = "place" in work.parts
    found = [way_pair(material, way) for way in others[:3]]
    told = _strip(work)
    where = where_pair(material) if material.address is not None and material.address.id not in told else None
    found += [where] if where is not None and not placed and _shown(work) < _MOST_SHOWN else []
    # What the strip under the first screen says, the footer right below says again.
    found += [hours_pair(material, one) for one in material.hours[:2] if one.id not in told] if not placed else []
    soon = [(one, pair) for one in promised(material)[:1] if (pair := meaning_pair(material, one)) is not None]
    found += [pair for _, pair in soon]
    material.put(one for one, _ in soon)
    material.put(
        material.hours[:2] if not placed else [],
        [material.address] if material.address is not None and not placed else [],
    )
    return found[:8]
