"""What it is and where, as a phrase: ``padaria em Coimbra``, ``Plumbing & heating in Swansea``."""

from __future__ import annotations

import re
from itertools import takewhile

from pagemagic.generate.inline import Inline, Json, join, run, upper_first
from pagemagic.generate.material import Material
from pagemagic.generate.reading.landscapes import landscape_preposition
from pagemagic.generate.reading.tokens import fold, tokens
from pagemagic.generate.reading.trades import COMPOUNDS
from pagemagic.generate.voice import cues_of
from pagemagic.page.facts import Fact, OfferFact, PriceFact, TradeFact

_HEAD_FIRST = frozenset({"pt", "es", "fr", "it"})
_BETWEEN = re.compile(r"\s+([^\W\d]+(?:\s+[^\W\d]+){0,2})\s+")


def within_name(material: Material) -> bool:
    """Whether the trade is a part of the name: ``Trent Rowing Club``."""
    trade, name = material.trade, material.name
    return trade is not None and name is not None and fold(trade.text) in fold(name.text)


def with_small_initials(material: Material) -> tuple[Fact, ...]:
    """The facts, with trades, offers and labels of prices as they are written inside a sentence.

    A fact at the start of a text gets its capital when it is written out, so that one fact can stand anywhere.
    """
    found: list[Fact] = []
    for fact in material.facts:
        key = "label" if isinstance(fact, PriceFact) else "text"
        text = getattr(fact, key) if isinstance(fact, PriceFact | OfferFact | TradeFact) else None
        if not text:
            found.append(fact)
            continue
        named = fact is material.trade and within_name(material)
        small = _head_of_name(material, text) if named else material.small(fact, text)
        found.append(fact if small == text else fact.model_copy(update={key: small}))
    return tuple(found)


def _head_of_name(material: Material, trade: str) -> str:
    """A trade that was read out of a name, as a sentence would have it."""
    table, name = material.voice.table, material.name
    if table is None or table.nouns_capital or name is None:
        return trade
    parts = trade.split(" ")
    # ``Northside Rowing Club``: a club of what, the word before says.
    before = name.text.partition(trade)[0].split()
    if len(parts) == 1 and len(before) > 1 and parts[0].lower() in cues_of(material.voice.spoken, "generic"):
        parts = [before[-1], *parts]
    # A name strings words together that no sentence would: only the head is sure to be a word of its own.
    whole = COMPOUNDS.at(tokens(trade), 0) == len(tokens(trade))
    if (
        material.voice.spoken in _HEAD_FIRST
        and not whole
        and len(parts) > 1
        and not any(part.islower() for part in parts)
    ):
        parts = [parts[0], *takewhile(lambda part: _tells(material, part), parts[1:])]
    return " ".join(word if _keeps(word) else word.lower() for word in parts)


def _tells(material: Material, word: str) -> bool:
    """Whether a word is one that the subject is told by: the second of ``Clínica Veterinaria``."""
    known = str(material.subject.cues.get(material.voice.spoken, "")).split() if material.subject is not None else []
    return any(fold(word).startswith(fold(cue.rstrip("*"))) for cue in known)


def _keeps(word: str) -> bool:
    return any(char.isupper() for char in word[1:]) or len(word) == 1


def in_place(material: Material) -> str:
    """The preposition before the place: as the brief has it, else by the grammar of the language."""
    place = material.place
    if place is None:
        return ""
    if material.voice.spoken == "de" and (led := landscape_preposition(place.text)) is not None:
        return led
    span = place.origin.span
    before = material.reading.brief[max(0, span[0] - 30) : span[0]] if span is not None else ""
    words = before.lower().split() if before[-1:].isspace() else []
    known = material.voice.table.place.known if material.voice.table is not None else ()
    # "Près de", "vicino a": the longest that the brief has.
    told = next((joint for size in (4, 3, 2) if (joint := " ".join(words[-size:])) in known and len(words) >= size), "")
    return material.voice.preposition(place.text, told or (words[-1] if words else ""))


def trade_in_place(material: Material) -> Inline | None:
    """Trade and place; one of them where the other is not known; None where neither is."""
    place = material.place
    if material.trade is None:
        return None
    trade = run(material.trade.id)
    if place is None or material.kit.name == "software" or fold(_bare(place.text)) in fold(material.trade.text):
        return join(trade)
    written = _as_the_brief_has_it(material)
    if written is not None:
        return join(trade, f" {written} ", run(place.id))
    preposition = in_place(material)
    found = material.voice.first_phrase("trade_place", trade=trade, place=run(place.id), **{"in": preposition})
    return found if found is not None and preposition else join(trade, ", ", run(place.id))


def _bare(place: str) -> str:
    """A Japanese town without the word for what sort of town it is: people write 京都 for 京都市."""
    return place[:-1] if len(place) > 2 and place[-1] in "市区町村都府県" else place


def with_place(material: Material, key: str, **values: Inline | Json) -> Inline | None:
    """A phrase with the place in it, or without where none is known or the trade has it already."""
    place = material.place
    if place is None:
        return None
    return material.voice.phrase(key, place=run(place.id), **{"in": in_place(material)}, **values)


def _as_the_brief_has_it(material: Material) -> str | None:
    """What the user put between trade and place, where that is a preposition and nothing else."""
    trade, place = material.trade, material.place
    if trade is None or place is None or trade.origin.span is None or place.origin.span is None:
        return None
    between = _BETWEEN.fullmatch(material.reading.brief[trade.origin.span[1] : place.origin.span[0]])
    if between is None or not between[1].islower() or not material.voice.native:
        return None
    table = material.voice.table
    known = table.place.known if table is not None else ()
    return between[1] if between[1] in known or between[1].split()[-1] in known else None


def subject_line(material: Material) -> Inline | None:
    """The line under the name in the footer: trade and place, else the place."""
    found = trade_in_place(material)
    trade = material.trade
    adjective = material.voice.spoken == "en"  # German has nouns among them: "Elektro in Kassel"
    half = adjective and trade is not None and fold(trade.text) in cues_of("en", "modifier")
    if found is not None and not half:  # "Dental in Taunton" is no phrase
        return upper_first(found)
    return [run(material.place.id)] if material.place is not None else None
