"""What the pictures of a site show: the motifs of its trade, where the brief says for certain which that is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from pagemagic.generate.kit_choice import tells
from pagemagic.generate.material import Material
from pagemagic.generate.reading.tokens import fold
from pagemagic.page.facts import PersonFact, PriceFact
from pagemagic.pictures.motifs.fields import MATTER
from pagemagic.pictures.motifs.words import agreeing, folded, idle, joined_with, motifs_in, site_motifs, telling

_PLACED = re.compile(
    r"\s(?:in|at|by|on|under|near|beside|im|am|an|auf|bei|beim|na|nas|no|nos|en|près|à|au|aux|chez|al|alla|nel|nella|sul|sulla|aan|op|bij)\s",
    re.IGNORECASE,
)
"""What follows says where: ``Jazz im Hof`` has no farm."""
_MEANT_FOR = re.compile(r"\s(?:for|für|para|pour|per|voor)\s", re.IGNORECASE)
"""What follows says for whom: software for dentists shows no teeth."""
_WORK = frozenset(
    (
        "monitoring", "maintenance", "servicing", "repair", "repairs", "installation", "wartung", "reparatur", "reparaturen",
        "uberwachung", "manutencao", "reparacao", "reparacoes", "monitorizacao", "mantenimiento", "reparacion", "reparaciones",
        "monitorizacion", "entretien", "reparation", "reparations", "surveillance", "manutenzione", "riparazione", "riparazioni",
        "monitoraggio", "onderhoud", "reparatie", "reparaties",
    )
)  # fmt: skip
"""Work that is for a thing and not for a customer."""
_SPA = re.compile(r"\bBad\s+[A-ZÄÖÜ]\w+")
"""A town, and no bathroom."""
_ANSWERED = re.compile(r"\w+:\s*")
"""The word that answers a question before the first statement: ``Driving school? No:`` names no trade."""
_OPENING = 3
"""Words of a brief that say what it is, where no trade was read; small ones do not count."""
_SMALL = 3
_AGREE = 2


def motifs_of(material: Material) -> tuple[str, ...]:
    """The motifs of a site; none where nothing tells its trade for certain: plain geometry is better than a wrong thing."""
    software = material.kit.name == "software"
    language = material.locale.partition("-")[0]
    own = _own(material, language) or (material.kit.motifs if software else ())
    # What a tool is for is not what it is: an app for dentists shows no teeth.
    whole = "" if software else _unnamed(material, _placeless(_trade(material)))
    named = material.name.text if material.name is not None and _told_by_name(material, language) else None
    named = named or _called(material, language)
    trade = named or _common(_worked_on(whole), language)
    priced = (price.label or "" for price in material.all(PriceFact))
    offers = [_unnamed(material, one) for one in (*(offer.text for offer in material.offers), *priced) if one]
    if not (own or software or telling(trade, language)):
        opening = _opening_words(material)
        own = agreeing(opening, language) or _twice_said(material, language)
        offers += [" ".join(opening)] if own else []
    found = site_motifs(trade, offers, own, language=language)
    return (
        tuple(dict.fromkeys((*_matter(material, found, language), *found)))
        if software
        else _sharpened(found, (whole, *offers, *(one.note for one in material.offers if one.note)), language)
    )


def _worked_on(trade: str) -> str:
    """A trade without whom it is meant for; what is monitored or repaired is no customer: monitoring for batteries."""
    head, *meant = _MEANT_FOR.split(trade)
    return " ".join((head, *meant[:1])) if folded(head.strip()) in _WORK else head


def _placeless(text: str) -> str:
    """A trade without where it is: what follows a preposition of place and begins with a capital is a name."""
    at = next((found for found in _PLACED.finditer(text) if text[found.end() : found.end() + 1].isupper()), None)
    return text[: at.start()] if at is not None else text


def _unnamed(material: Material, text: str) -> str:
    """A text without the names of towns, streets and venues: they may hold any word."""
    for known in (material.place, material.address):
        text = text.replace(known.text, " ") if known is not None and known.text and known.text != text else text
    return text


def _sharpened(found: tuple[str, ...], texts: Sequence[str], language: str) -> tuple[str, ...]:
    """The motifs, led by a kind of the leading one that the trade or an offer names: an architect of old houses."""
    kinds = _KINDS.get(found[0], ()) if found else ()
    named = next((one for one in motifs_in(" · ".join(texts), (), language) if one in kinds), None)
    if named is None:
        return found
    return (named, *(one for one in found if one not in (named, *_NEW)))


def _own(material: Material, language: str) -> tuple[str, ...]:
    """The motifs of the subject of the brief, if its trade, its name, someone's role or several of its offers tell of it."""
    subject = material.subject
    if subject is None:
        return ()
    told = [_trade(material), *(person.role or "" for person in material.all(PersonFact))]
    if material.name is not None:
        told.append(_PLACED.split(material.name.text)[0])
    if any(tells(subject.cues, text, language) for text in told if not idle(text)):
        return subject.motifs
    several = sum(tells(subject.cues, offer.text, language) > 0 for offer in material.offers)
    return subject.motifs if several >= _AGREE else ()


def _told_by_name(material: Material, language: str) -> bool:
    """Whether the name tells the subject and the word taken out of it does not: the ``School`` of a driving school."""
    if material.subject is None or material.name is None or material.trade is None:
        return False
    cues, part = material.subject.cues, material.trade.text
    return (
        fold(part) in fold(material.name.text)
        and bool(tells(cues, material.name.text, language))
        and not tells(cues, part, language)
    )


def _called(material: Material, language: str) -> str | None:
    """The name, where that alone says what the site is: a museum, the bird watchers of a town."""
    if material.name is None or telling(_placeless(_trade(material)), language) or idle(material.name.text):
        return None
    called = _placeless(material.name.text)
    return called if any(one in _SAID_BY_NAMES for one in motifs_in(called, (), language)) else None


def _trade(material: Material) -> str:
    """What the owner says it is: the trade, else the first words of the brief, without names."""
    if material.trade is not None:
        return _SPA.sub(" ", material.trade.text)
    opening = _first_said(material)
    name = None if material.name is not None and joined_with(opening, material.name.text) else material.name
    for known in (name, material.place, material.address):
        # A name may hold any word: a choir called "La Clé" has nothing to do with locks.
        opening = opening.replace(known.text, " ") if known is not None and known.text != opening else opening
    words = _PLACED.split(re.split(r"[,;:.(–]", opening.strip(" ,;:–-"))[0])[0].split()
    long = [at for at, word in enumerate(words) if len(word) > _SMALL]
    return " ".join(words[: long[_OPENING - 1] + 1] if len(long) >= _OPENING else words)


def _first_said(material: Material) -> str:
    """The first sentence of the brief that asks nothing."""
    asked = False
    for sentence in material.reading.sentences:
        said = sentence.text.rpartition("?")[2] if "?" in sentence.text else sentence.text
        asked = asked or said != sentence.text
        if said.strip():
            return _ANSWERED.sub("", said.strip(), count=1) if asked and _ANSWERED.match(said.strip()) else said
    return ""


def _opening_words(material: Material) -> list[str]:
    """The words of the first sentence, without names and places."""
    said = _first_said(material)
    for known in (material.name, material.place, material.address):
        said = said.replace(known.text, " ") if known is not None and known.text != said else said
    return _MEANT_FOR.split(said)[0].split()


def _twice_said(material: Material, language: str) -> tuple[str, ...]:
    """What the name names and the rest of the brief as well: Clockmender, who overhauls clocks."""
    if material.name is None or idle(material.name.text):
        return ()
    rest = motifs_in(_unnamed(material, material.reading.brief.replace(material.name.text, " ")), (), language)
    return tuple(one for one in motifs_in(material.name.text, (), language) if one in rest)[:1]


def _common(text: str, language: str) -> str:
    """The words that are written small, where a name stands before them: ``Spoke & Saddle bike hire``."""
    words = text.split()
    if language == "de" or not any(word[:1].isupper() for word in words[1:]):
        return text
    small = " ".join(word for word in words if not word[:1].isupper())
    return small if motifs_in(small, (), language) else text


def _matter(material: Material, motifs: tuple[str, ...], language: str) -> tuple[str, ...]:
    """What a piece of software works on, in the words of its first sentences; nothing where its kind has said so."""
    if motifs[:1] and motifs[0] in _TELLING:
        return ()
    said = " ".join(sentence.text for sentence in material.reading.sentences[:2])
    if material.name is not None:
        said = said.replace(material.name.text, " ")
    worked_on = (one for one in motifs_in(said, (), language) if one in MATTER)
    # A command-line tool for databases works on databases.
    return tuple(sorted(worked_on, key=lambda one: one in _ITSELF))[:1]


_KINDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "floor-plan": ("courtyard", "old-house"),
        "arch": ("courtyard", "old-house"),
        "house": ("old-house",),
        "bicycle": ("cargo-bike",),
        "camera": ("portrait",),
        "brick": ("stone-arch",),
        "spool": ("dress",),
    }
)
"""Motif that leads a site -> its kinds, one of which leads instead where the words name it."""
_NEW = frozenset(("floor-plan", "arch", "brick", "shirt"))
"""Motifs that the kinds exclude: what is built anew, what is laid in mortar, what is cut for others than the bride."""
_SAID_BY_NAMES = frozenset(
    (
        "binoculars", "museum", "cricket", "golf", "rugby-ball", "boxing-glove", "judo-jacket", "taxi", "vet-cross", "climber",
        "surfboard", "skis", "tattoo-heart", "telescope", "bowls", "fishing-rod", "kayak", "gamepad", "two-languages",
        "copper-kettle", "beer", "toaster", "digger", "scaffold", "seal-pup", "sauna", "maze", "grapes", "washing-machine", "first-aid", "horseshoe",
        "theodolite", "cold-truck", "hanger", "cracked-phone", "wreath", "air-con", "marquee", "tow-truck", "aquarium", "paper-lantern", "piano", "trowel",
        "anvil", "pegboard", "printing", "notebook", "garage-door", "concrete-mixer", "tanker", "needles", "pommel-horse", "steak", "foot", "vinyl",
    )
)  # fmt: skip
"""What a name says of its owner; a castle, a lighthouse or an acorn in a name is a name alone."""
_ITSELF = frozenset(("brackets", "terminal"))
"""What software is made of and run in."""
_TELLING = frozenset(("seedling", "snapshots", "shield"))
"""Motifs that lead software whose kind says what it works on."""
