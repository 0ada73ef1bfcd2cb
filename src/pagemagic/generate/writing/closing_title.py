"""The heading over the contact in the closing band: what the brief asks for, else a calm phrase for what the contact is for."""

from __future__ import annotations

from pagemagic.generate.inline import Inline, join, run
from pagemagic.generate.material import Material
from pagemagic.generate.reading.invitations import invites
from pagemagic.generate.reading.tokens import fold, tokens
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.voice import Voice, cues_of
from pagemagic.generate.writing.deadline import ends_with
from pagemagic.generate.writing.ways import (
    FEWEST_WORDS,
    Way,
    bidding,
    bids,
    contact_label,
    orderable,
    own_deadline,
    unasked,
)

_MOST_INVITING = 4
_SEVERAL = 2
_FRESH = frozenset({"bakery", "butcher", "fishmonger", "pastry"})
"""Subjects of food that is other food every day; a bar, a brewery and volunteers are asked other things."""
_QUOTED = frozenset({"cleaning"})
"""Subjects that ask for a price."""
_REPAIRED = frozenset({"bicycles", "cars"})
"""Subjects that ask for a repair, which nobody books who hires things out."""


def _same(voice: Voice, label: str | None, way: Way) -> bool:
    """Whether a deadline is for what the way is for."""
    return label is None or label == way.fact.label or voice.shows(way.intent, label)


def closing_title(material: Material, way: Way) -> Inline:
    """The heading over the contact in the closing band: what the brief asks for, else a calm phrase for what it is for."""
    voice = material.voice
    if way.side:
        return _side_title(material, way)
    dated = _until(material, way)
    if dated is not None:
        return dated
    asked = invitation(material)
    if asked is not None and way.intent in ("", "join") and _only_addresses(material, way):
        return asked
    if way.request is not None and way.request.phrase:
        return way.request.text(material)
    label = contact_label(material, way.fact) or ""
    if bids(material, label) and len(label.split()) >= FEWEST_WORDS:
        return label
    visit = bidding(material)
    if visit is not None and way.channel == "phone" and not way.intent:
        return visit
    come = unasked(material, way)
    if come and material.address is not None:
        return voice.label("visit_us")
    offer = orderable(material)
    if way.intent == "order" and offer is not None and way.channel in ("phone", "email"):
        key = "closing.order_item" if way.channel == "phone" else "closing.order_item_mail"
        found = voice.phrase(key, offer=run(offer.id))
        if found is not None:
            return found
    subject = material.subject.name if material.subject is not None else material.kit.name
    intent = "" if come else way.intent
    by = getattr(way.fact, "by", None)
    # No heading asks to ring a number that takes messages.
    channel = "chat" if by == "whatsapp" else way.channel
    found = voice.first_phrase(*([f"closing.{intent}.{subject}", f"closing.{intent}.{channel}"] if intent else []))
    if found is None and channel == "phone" and by is None and voice.shows("workshop", material.reading.brief):
        found = voice.phrase("closing.workshop.phone")
    if found is None and material.person and material.name is not None and channel in ("phone", "email"):
        found = voice.phrase(f"closing.person.{channel}", name=run(material.name.id))
    if found is None and way.fact.label and by is None and not way.intent and way.request is None and voice.native:
        # The brief's own word for it: "Adoptions".
        found = join(way.fact.label)
    if found is None and material.kit.name == "software" and way.channel == "url" and material.name is not None:
        found = voice.phrase("closing.product.url", name=run(material.name.id))
    kit = material.kit.name
    general = kit != "general" and (kit != "food" or subject in _FRESH)
    asks = f"closing.ask.{subject}", *([f"closing.ask.{kit}"] if general else [])
    hired = subject in _REPAIRED and voice.shows("hire", material.reading.brief)
    # Whose prices stand on the page asks nobody to ask for one.
    told = subject in _QUOTED and len(material.loose_prices) >= _SEVERAL
    found = found or (None if come or hired or told else voice.first_phrase(*asks))
    other = {
        "chat": "closing.call.chat",
        "phone": "closing.call.phone",
        "email": "closing.write.email",
        "url": "closing.url",
        "handle": "closing.follow",
    }
    return found or voice.phrase(other[channel]) or voice.label("get_in_touch")


def _only_addresses(material: Material, way: Way) -> bool:
    """Whether what the brief says of a contact is only how to use it: ``Email Nell at``."""
    first = way.request.words.split()[0] if way.request is not None else ""
    return not first or fold(first) in words_of(material.voice.spoken).contact


def invitation(material: Material) -> Inline | None:
    """A sentence of nothing but an invitation and the name: ``Sing with Tideswell Community Choir!``"""
    name = material.name
    for sentence in material.reading.sentences if name is not None and material.voice.native else ():
        text = sentence.text.strip(" .!…")
        if name is not None and text.endswith(name.text) and text != name.text and invites(tokens(text)):
            lead = text[: -len(name.text)].rstrip()
            return [f"{lead} ", run(name.id)] if len(lead.split()) <= _MOST_INVITING else None
    return None


def _side_title(material: Material, way: Way) -> Inline:
    """What a contact beside the business is for, in the brief's words."""
    if way.request is not None and way.request.phrase:
        return way.request.text(material)
    label = contact_label(material, way.fact)
    if label and material.voice.native:
        return join(label)
    return material.voice.label("get_in_touch")


def _until(material: Material, way: Way) -> Inline | None:
    """The deadline of what a way is for."""
    deadline = material.deadline
    if deadline is not None and not way.intent and not way.side:
        return ends_with(material, way.fact)
    if deadline is None or way.intent not in ("register", "tickets", "book"):
        return None
    if not _same(material.voice, deadline.label, way):
        return None
    own = own_deadline(material, way)
    plain = fold(deadline.label or "") in cues_of(material.voice.spoken, way.intent)
    if own is None and not plain and (told := ends_with(material, way.fact)) is not None:
        return told
    if own is not None:
        return material.voice.phrase("closing.until", label=own, date=run(deadline.id, "days"))
    return material.voice.phrase(f"closing.{way.intent}.deadline", date=run(deadline.id, "days"))
