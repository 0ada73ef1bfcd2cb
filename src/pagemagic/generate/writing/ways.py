"""Ways to get in touch: the one real action of a site, what it is for, and its button."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pagemagic.generate.inline import Inline, Json, join, run
from pagemagic.generate.material import Material
from pagemagic.generate.prose import within
from pagemagic.generate.reading.availability import is_always
from pagemagic.generate.reading.occasions import is_occasion
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.reading.tokens import fold, tokens
from pagemagic.generate.reading.unbooked import unbooked
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.voice import cues_of
from pagemagic.generate.writing.request import Contact, Request, orders_beside, request_of
from pagemagic.i18n.times import is_whole_day
from pagemagic.page.facts import ClaimFact, EmailFact, HandleFact, HoursFact, OfferFact, PhoneFact, UrlFact

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
    "try",
    "text",
)
"""What a label may say a way is for, the most telling first."""
_MOST_BY_MAIL = 4
"""Words of a request that fit a button beside the sign for mail."""
FEWEST_WORDS = 2
"""Words of a request that says more than its verb."""
_MOST_ON_BUTTON = 6
"""Words of a request that fit a button."""
_SHORT = {"register": "register", "tickets": "see_tickets"}
"""Buttons of what is asked for in writing, where a language has no phrase that says so."""
_ORDERS: dict[str, tuple[Channel, ...]] = {
    "local": ("phone", "email", "url", "handle"),
    "personal": ("email", "phone", "url", "handle"),
    "other": ("url", "email", "phone", "handle"),
}


_TELLING = frozenset({"order", "book", "register", "tickets", "appointment", "meeting", "try", "join", "text"})
"""What a way is for where visitors mean to act at once."""


@dataclass(frozen=True)
class Way:
    """One way to get in touch."""

    fact: PhoneFact | EmailFact | UrlFact | HandleFact
    intent: str
    """``order``, ``book``, ``docs`` …; empty where the brief does not say."""
    side: bool = False
    """Whether it is for something beside the business: an emergency, a swarm of bees, weddings of a coffee van."""
    request: Request | None = None
    """What the brief asks of visitors there, in its own words."""

    @property
    def channel(self) -> Channel:
        """How."""
        return self.fact.kind

    @property
    def link(self) -> Json:
        """Where it leads."""
        return {"kind": "fact", "fact": self.fact.id}


def ways(material: Material) -> list[Way]:
    """All ways, the best first: for what visitors came for, then by phone where people are near, in writing where not.

    What is beside the business comes last.
    """
    order = _ORDERS["local" if material.kit.local else material.kit.name if material.kit.name in _ORDERS else "other"]
    known = [fact for fact in material.facts if isinstance(fact, PhoneFact | EmailFact | UrlFact | HandleFact)]
    found = [
        _way(material, fact, alone=len(known) == 1)
        for kind in order
        for fact in known
        if fact.kind == kind and (not isinstance(fact, HandleFact) or fact.href)
    ]
    return sorted(
        found,
        key=lambda way: (
            way.side, way.channel == "handle", not _urgent(material, way.fact, way.request), not _labelled(material, way)
        ),
    )  # fmt: skip


def emergency_way(material: Material) -> Way | None:
    """The number for emergencies beside the one that is rung for anything else: ``Out of hours emergencies 01539 …``."""
    best = main_way(material)
    return next(
        (
            way
            for way in ways(material)
            if best is not None and way.fact is not best.fact and way.channel == "phone"
            and material.voice.shows("emergency", contact_label(material, way.fact) or "")
        ),
        None,
    )  # fmt: skip


def main_way(material: Material) -> Way | None:
    """The one action of a site; None where every way is for something beside it."""
    return next((way for way in ways(material)[:1] if not way.side), None)


def _way(material: Material, fact: PhoneFact | EmailFact | UrlFact | HandleFact, *, alone: bool) -> Way:
    asked = request_of(material, fact)
    intent = _intent(material, fact, asked)
    intent = "" if intent == "text" and getattr(fact, "by", None) == "whatsapp" else intent
    return Way(fact, intent, _is_side(material, fact, asked, alone=alone), asked)


def _labelled(material: Material, way: Way) -> bool:
    """Whether the brief gives a way for something, where it is not the phone that people call for anything."""
    told = _told(material, _given_for(material, way.fact, way.request))
    if isinstance(way.fact, PhoneFact) and way.fact.by is not None:
        # What a number is written to for is said by the number that is rung, where there is one.
        return not any(one.by is None for one in material.all(PhoneFact))
    return told in _TELLING if material.kit.local else bool(told)


def contact_label(material: Material, fact: Contact) -> str | None:
    """What a contact is called: its own label, else that of the hours it is given with: ``Emergencies 24 h: 0113 …``."""
    sentence = next((one for one in material.reading.sentences if within(fact, one)), None)
    asked = _asked_before(material, sentence)
    if asked is not None and (not fact.label or getattr(fact, "by", None) is not None):
        return asked
    if fact.label:
        return fact.label
    if sentence is None:
        return None
    beside = [hours for hours in material.hours if hours.label and within(hours, sentence)]
    contacts = [one for one in material.facts if isinstance(one, Contact) and within(one, sentence)]
    if len(contacts) != 1:
        return None
    spoken = words_of(material.voice.spoken)
    if any(within(one, sentence) and is_always(tokens(one.text), spoken) for one in material.all(ClaimFact)):
        return None  # "Büro Mo–Fr 8–16 Uhr, in dringenden Fällen Tag und Nacht unter …" is not the number of the office
    return beside[0].label if len(beside) == 1 else _noun_before(material, fact, sentence)


def _asked_before(material: Material, sentence: Sentence | None) -> str | None:
    """The question that stands before the sentence of a contact: ``Found a swarm?``."""
    known = material.reading.sentences
    at = known.index(sentence) if sentence in known else 0
    asked = known[at - 1].text if at > 0 else ""
    contacts = [one for one in material.facts if isinstance(one, Contact) and sentence and within(one, sentence)]
    return asked[:1].upper() + asked[1:] if is_occasion(asked) and len(contacts) == 1 else None


def _noun_before(material: Material, fact: Contact, sentence: Sentence) -> str | None:
    """The word that opens a sentence of nothing but it and the contact: ``Prenotazioni 0432 …``, where it says what for."""
    span = fact.origin.span
    if span is None or not material.voice.native:
        return None
    before = material.reading.brief[sentence.start : span[0]].strip(" :–-")
    purpose = before if len(before.split()) == 1 and _told(material, before) else None
    return purpose if purpose and _told(material, purpose) != "text" and purpose[:1].isupper() else None


def _given_for(material: Material, fact: Contact, asked: Request | None) -> str:
    """The words that say what a contact is for."""
    return " ".join(filter(None, [contact_label(material, fact), asked.words if asked is not None else ""]))


def _urgent(material: Material, fact: Contact, asked: Request | None) -> bool:
    """Whether a number is that of emergencies of those who live of them."""
    return (
        material.kit.name == "trades"
        and isinstance(fact, PhoneFact)
        and material.voice.shows("emergency", _given_for(material, fact, asked))
    )


def _is_side(material: Material, fact: Contact, asked: Request | None, *, alone: bool) -> bool:
    """Whether a contact is for something else than what the trade says. Who repairs things lives of emergencies."""
    own = fold(" ".join(one.text for one in (material.trade, material.name) if one is not None))
    matched = material.voice.shown("side", _given_for(material, fact, asked))
    if not matched or any(cue[:6] in own for cue in matched):
        return False
    return not (alone and material.kit.name == "trades") and not _urgent(material, fact, asked)


def _told(material: Material, label: str) -> str:
    return next((intent for intent in _INTENTS if material.voice.shows(intent, label)), "")


def _intent(material: Material, fact: Contact, asked: Request | None) -> str:
    given = _given_for(material, fact, asked)
    told = _told(material, given) if given else ""
    if isinstance(fact, EmailFact) and not told:
        # An address says what it is for as well as a label does: ``tickets@``.
        told = _told(material, fact.text.partition("@")[0])
    if not told and material.event is not None and material.deadline is not None:
        told = _told(material, material.deadline.label or "")
    if told == "text" and not isinstance(fact, PhoneFact):
        told = ""
    if told == "donate" and material.kit.name == "events":
        told = ""  # who helps at a festival gives no money
    if not told and isinstance(fact, EmailFact) and orders_beside(material, fact):
        return "order"
    if told or isinstance(fact, UrlFact | HandleFact):
        return told
    always = isinstance(fact, PhoneFact) and _day_and_night(material, fact)
    if always and all(one.openings and whole_day(one) for one in material.hours):
        return "urgent"  # no appointment is arranged with who comes at night
    if material.kit.name == "professional":
        voice, labels = material.voice, [price.label or "" for price in material.loose_prices]
        own = any(voice.shows("meeting", one) and not voice.shows("appointment", one) for one in labels)
        return "meeting" if own else "appointment"
    if always:
        return "urgent"
    if orderable(material) is not None and material.kit.name == "food":
        return "order"
    if material.gift is not None and not fact.label:
        return "donate"
    return ""


def _day_and_night(material: Material, number: PhoneFact) -> bool:
    """Whether a number is answered at any time: it is said of it, or of all."""
    told = [one for one in material.all(PhoneFact) if material.answered(one) is not None]
    return number in told or (not told and day_and_night(material))


def day_and_night(material: Material) -> bool:
    """Whether somebody answers at any time."""
    return any(
        len(row.days) == 7 and is_whole_day(row.opens or "", row.closes or "")
        for hours in material.hours
        for row in hours.openings
    )


def whole_day(hours: HoursFact) -> bool:
    """Whether hours name no other time than the whole day."""
    return all(is_whole_day(row.opens or "", row.closes or "") for row in hours.openings)


def orderable(material: Material) -> OfferFact | None:
    """The offer that is made to order."""
    return next((offer for offer in material.offers if offer.note and material.voice.shows("order", offer.note)), None)


def way_text(material: Material, way: Way) -> Inline:
    """The words of the button."""
    voice, known = material.voice, run(way.fact.id)
    if way.channel == "phone":
        chat = chat_text(material, way)
        if chat is not None:
            return chat
        told = _told(material, _given_for(material, way.fact, way.request))
        label = contact_label(material, way.fact) or ""
        if told == "donate" and bids(material, label) and 1 < len(label.split()) <= _MOST_ON_BUTTON:
            return label  # "Give food, time or money": by phone, as the sign on the button says
        # "Besuchen Sie die Werkstatt nach Anmeldung" asks for a visit; "Anmeldung: 0951 …" is for signing up.
        asked = told in ("book", "order") or (told == "register" and _told(material, label) == "register")
        own = voice.phrase(f"button.{told}_phone", phone=known) if asked else None
        return own or voice.label("call", known)
    if way.channel == "email":
        if way.request is not None and way.request.phrase and len(way.request.words.split()) <= _MOST_BY_MAIL:
            return way.request.text(material)
        if own_deadline(material, way) is not None:
            return str(own_deadline(material, way))
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
    if way.request is not None and way.request.phrase and len(way.request.words.split()) <= _MOST_ON_BUTTON:
        return way.request.text(material)
    keys = {
        "docs": "read_docs",
        "try": "try_it",
        "join": "join",
        "tickets": "buy_tickets",
        "register": "register",
        "book": "book",
        "donate": "donate",
        "order": "order",
    }
    if way.intent in keys:
        return voice.label(keys[way.intent])
    if way.intent == "code":
        return voice.phrase("button.code") or [known]
    named = way.fact.label if voice.native and way.request is None else None
    return join(named) if named and len(named) <= 24 and named != voice.label("programme") else [known]


def chat_text(material: Material, way: Way) -> Inline | None:
    """The button to a number that takes messages: ``WhatsApp 912 …``, ``Text 07700 …``; None for one that is rung."""
    by = getattr(way.fact, "by", None)
    if by == "whatsapp":
        return ["WhatsApp ", run(way.fact.id)]
    if by == "text" or way.intent == "text":
        return material.voice.phrase("button.text_phone", phone=run(way.fact.id)) or [run(way.fact.id)]
    return None


def network_name(network: str) -> str:
    """A network as it writes itself."""
    return {"github": "GitHub", "linkedin": "LinkedIn", "youtube": "YouTube", "tiktok": "TikTok", "x": "X"}.get(
        network, network.capitalize()
    )


def walked_in(material: Material, way: Way) -> bool:
    """Whether visitors come to an address without booking: where and when is what they need."""
    return material.address is not None and unasked(material, way)


def unasked(material: Material, way: Way) -> bool:
    """Whether the brief says that nobody has to book, and asks for nothing there either."""
    asked = way.intent not in ("", "appointment", "meeting") or (way.request is not None and way.request.phrase)
    return not asked and not way.side and material.event is None and unbooked(material.reading.brief)


def bidding(material: Material) -> str | None:
    """What the brief asks of those who come to its address: ``Bring your picture`` to 31 Corve Street."""
    label = material.address.label if material.address is not None else None
    return label if label and len(label.split()) >= FEWEST_WORDS and bids(material, label) else None


def bids(material: Material, label: str) -> bool:
    """Whether a label asks for something: ``Bring your picture``."""
    return bool(label) and material.voice.native and fold(label.split()[0]) in cues_of(material.voice.spoken, "asks")


def own_deadline(material: Material, way: Way) -> str | None:
    """What a deadline is for, where that is something of its own: ``Standanmeldung`` is not how visitors sign up."""
    label = (material.deadline.label or "") if material.deadline is not None else ""
    if not label or way.intent not in ("register", "tickets", "book") or len(label.split()) > FEWEST_WORDS:
        return None
    known = cues_of(material.voice.spoken, way.intent)
    return label if fold(label) not in known and material.voice.native and material.voice.spoken == "de" else None
