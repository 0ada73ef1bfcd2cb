"""Ways to get in touch: the one real action of a site, what it is for, and its button."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pagemagic.generate.inline import Inline, Json, join, run
from pagemagic.generate.material import Material
from pagemagic.generate.voice import Voice
from pagemagic.i18n.times import is_whole_day
from pagemagic.page.facts import EmailFact, HandleFact, OfferFact, PhoneFact, UrlFact

Channel = Literal["phone", "email", "url", "handle"]
_INTENTS = (
    "order",
    "book",
    "register",
    "tickets",
    "docs",
    "code",
    "portfolio",
    "meeting",
    "appointment",
    "donate",
    "join",
)
"""What a label may say a way is for, the most telling first."""
_SHORT = {"register": "register", "tickets": "see_tickets"}
"""Buttons of what is asked for in writing, where a language has no phrase that says so."""
_ORDERS: dict[str, tuple[Channel, ...]] = {
    "local": ("phone", "email", "url", "handle"),
    "personal": ("email", "phone", "url", "handle"),
    "other": ("url", "email", "phone", "handle"),
}


@dataclass(frozen=True)
class Way:
    """One way to get in touch."""

    fact: PhoneFact | EmailFact | UrlFact | HandleFact
    intent: str
    """``order``, ``book``, ``docs`` …; empty where the brief does not say."""

    @property
    def channel(self) -> Channel:
        """How."""
        return self.fact.kind

    @property
    def link(self) -> Json:
        """Where it leads."""
        return {"kind": "fact", "fact": self.fact.id}


def ways(material: Material) -> list[Way]:
    """All ways, the best first: by phone where people are near, in writing where they are not."""
    order = _ORDERS["local" if material.kit.local else material.kit.name if material.kit.name in _ORDERS else "other"]
    known = [fact for fact in material.facts if isinstance(fact, PhoneFact | EmailFact | UrlFact | HandleFact)]
    found = [
        Way(fact, _intent(material, fact))
        for kind in order
        for fact in known
        if fact.kind == kind and (not isinstance(fact, HandleFact) or fact.href)
    ]
    # A way that the brief gives for something goes before one that it only mentions.
    return sorted(
        found,
        key=lambda way: (way.channel == "handle", not _labelled(material, way)) if not material.kit.local else False,
    )


def _labelled(material: Material, way: Way) -> bool:
    return bool(way.fact.label and _told(material, way.fact.label))


def _told(material: Material, label: str) -> str:
    return next((intent for intent in _INTENTS if material.voice.shows(intent, label)), "")


def _intent(material: Material, fact: PhoneFact | EmailFact | UrlFact | HandleFact) -> str:
    told = _told(material, fact.label) if fact.label else ""
    if isinstance(fact, EmailFact) and not told:
        # An address says what it is for as well as a label does: ``tickets@``.
        told = _told(material, fact.text.partition("@")[0])
    if not told and material.event is not None and material.deadline is not None:
        told = _told(material, material.deadline.label or "")
    if told or isinstance(fact, UrlFact | HandleFact):
        return told
    if material.kit.name == "professional":
        meeting = any(price.label and material.voice.shows("meeting", price.label) for price in material.loose_prices)
        return "meeting" if meeting else "appointment"
    if isinstance(fact, PhoneFact) and day_and_night(material):
        return "urgent"
    if orderable(material) is not None and material.kit.name == "food":
        return "order"
    if material.gift is not None:
        return "donate"
    return ""


def day_and_night(material: Material) -> bool:
    """Whether somebody answers at any time."""
    return any(
        len(row.days) == 7 and is_whole_day(row.opens or "", row.closes or "")
        for hours in material.hours
        for row in hours.openings
    )


def orderable(material: Material) -> OfferFact | None:
    """The offer that is made to order."""
    return next((offer for offer in material.offers if offer.note and material.voice.shows("order", offer.note)), None)


def way_text(material: Material, way: Way) -> Inline:
    """The words of the button."""
    voice, known = material.voice, run(way.fact.id)
    if way.channel == "phone":
        return voice.label("call", known)
    if way.channel == "email":
        if way.intent in ("register", "tickets"):
            return voice.phrase(f"button.{way.intent}_email") or voice.label(_SHORT[way.intent])
        if way.intent == "book":
            return voice.label("book")
        if way.intent in ("order", "donate", "join"):
            return voice.label(way.intent)
        return (
            (voice.phrase("button.write_person") or voice.label("send_email"))
            if material.person
            else voice.label("write")
        )
    if isinstance(way.fact, HandleFact):
        return voice.label("network_account", known, network_name(way.fact.network))
    keys = {
        "docs": "read_docs",
        "tickets": "see_tickets",
        "register": "register",
        "book": "book",
        "donate": "donate",
        "order": "order",
    }
    if way.intent in keys:
        return voice.label(keys[way.intent])
    if way.intent == "code":
        return voice.phrase("button.code") or [known]
    named = way.fact.label if voice.native and way.fact.label != voice.label("programme") else None
    return join(named) if named and len(named) <= 24 else [known]


def network_name(network: str) -> str:
    """A network as it writes itself."""
    return {"github": "GitHub", "linkedin": "LinkedIn", "youtube": "YouTube", "tiktok": "TikTok", "x": "X"}.get(
        network, network.capitalize()
    )


def _same(voice: Voice, label: str | None, way: Way) -> bool:
    """Whether a deadline is for what the way is for."""
    return label is None or label == way.fact.label or voice.shows(way.intent, label)


def closing_title(material: Material, way: Way) -> Inline:
    """The heading over the contact in the closing band: the action again, in other words."""
    voice = material.voice
    offer = orderable(material)
    if way.intent == "order" and offer is not None and way.channel in ("phone", "email"):
        key = "closing.order_item" if way.channel == "phone" else "closing.order_item_mail"
        found = voice.phrase(key, offer=run(offer.id))
        if found is not None:
            return found
    deadline = material.deadline
    if deadline is not None and way.intent in ("register", "tickets") and _same(voice, deadline.label, way):
        found = voice.phrase(f"closing.{way.intent}.deadline", date=run(deadline.id, "days"))
        if found is not None:
            return found
    found = voice.phrase(f"closing.{way.intent}.{way.channel}") if way.intent else None
    if found is None and not way.intent and material.kit.name == "trades" and not material.person:
        wanted = next((one for one in material.offers if not one.note and len(one.text.split()) <= 3), None)
        if wanted is not None:
            found = voice.phrase(f"closing.offer.{way.channel}", offer=run(wanted.id))
    if found is None and material.person and material.name is not None and way.channel in ("phone", "email"):
        found = voice.phrase(f"closing.person.{way.channel}", name=run(material.name.id))
    other = {
        "phone": "closing.call.phone",
        "email": "closing.write.email",
        "url": "closing.url",
        "handle": "closing.follow",
    }
    return found or voice.phrase(other[way.channel]) or voice.label("get_in_touch")
