"""Whether a headline stands alone: what a visitor learns from it in three seconds, with only the name above it.

A headline says a trade or something that is offered, and where; or, of what is used anywhere, what it does. A bare town,
a time, a rank, one offer of a list or the half of a clause says none of that.
"""

from __future__ import annotations

import re
from typing import Literal

from pagemagic.generate.inline import Inline, references, runs
from pagemagic.generate.material import Material
from pagemagic.generate.reading.tokens import fold
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.voice import cues_of
from pagemagic.generate.writing.measure import plain
from pagemagic.page.facts import ClaimFact, Fact, NameFact, OfferFact, PriceFact, TradeFact

Lack = Literal[
    "only a name", "only a place", "only a time", "only a rank", "one offer of several", "one word", "cut off",
    "written to a builder", "no trade and no offer", "no place",
]  # fmt: skip
"""Why a headline does not stand alone."""

_CLOCK = re.compile(r"\d{1,2}\s?(?:[:.h]\s?\d{2}|h\b|uhr\b|[ap]m\b)", re.IGNORECASE)


def stands_alone(material: Material, title: Inline) -> tuple[Lack, ...]:
    """Why a title does not stand alone, the worst first; empty where it does.

    What takes place somewhere is known by its name; what is used anywhere needs no place.
    """
    facts = {fact.id: fact for fact in material.facts}
    said = [facts[one] for one in dict.fromkeys(references(runs(title))) if one in facts]
    text = plain(material, title)
    own = "".join(part for part in runs(title) if isinstance(part, str))
    happens = material.event is not None or material.kit.name == "events"
    found: list[Lack] = []
    if material.voice.shows("website", text) and material.kit.name != "software":
        found.append("written to a builder")
    if not happens and _timed(text, said):
        found.append("only a time")
    if _is_rank(material, said, own):
        found.append("only a rank")
    if _of_a_list(material, said, own):
        found.append("one offer of several")
    if _cut_off(material, said, text):
        found.append("cut off")
    if not happens:
        found += _unsaid(material, said, own)
    return tuple(dict.fromkeys(found))


def _unsaid(material: Material, said: list[Fact], own: str) -> list[Lack]:
    """What is missing of trade or offer, and place."""
    things = [one for one in said if isinstance(one, TradeFact | OfferFact | PriceFact | ClaimFact)]
    rest = [word for word in own.split() if len(word.strip(",.")) > 3]
    named = [one for one in said if isinstance(one, NameFact)]
    found: list[Lack] = []
    if not things and not rest:
        if not named or not _tells(material, named[0]):
            found.append("only a name" if named else "only a place")
    elif not things and len(rest) < 2:
        found.append("no trade and no offer")
    text = fold(" ".join([own, *(str(getattr(one, "text", "") or getattr(one, "label", "")) for one in said)]))
    if material.voice.spaced and len(text.split()) < 2:
        found.append("one word")
    place = material.place
    if material.kit.local and place is not None and fold(place.text) not in text:
        found.append("no place")
    return found


def _tells(material: Material, name: NameFact) -> bool:
    """Whether a name says its trade: ``Clube de Xadrez de Évora``."""
    trade = material.trade
    return trade is not None and fold(trade.text) in fold(name.text)


def _timed(text: str, said: list[Fact]) -> bool:
    """Whether it is a time of day rather than a thing: ``Mardi à 18h30``."""
    return bool(_CLOCK.search(text)) and not any(isinstance(one, OfferFact | PriceFact) for one in said)


def _is_rank(material: Material, said: list[Fact], own: str) -> bool:
    """Whether it says how good it is and not what it is: ``Meisterbetrieb in Kassel``."""
    if any(isinstance(one, OfferFact | PriceFact) for one in said) or len(own.split()) > 3:
        return False
    ranks = cues_of(material.voice.spoken, "rank")
    return any(isinstance(one, TradeFact) and fold(one.text) in ranks for one in said)


def _of_a_list(material: Material, said: list[Fact], own: str) -> bool:
    """Whether it picks one of several things: the first offer alone, or a trade that opened a list after a colon."""
    offers = [one for one in said if isinstance(one, OfferFact)]
    trades = [one for one in said if isinstance(one, TradeFact)]
    if len(offers) == 1 and not trades and len(material.offers) > 1 and len(own.split()) <= 2:
        return True
    brief = material.reading.brief
    for trade in trades:
        if trade.origin.span is None or offers:
            continue
        start, end = trade.origin.span
        listed = any(one.origin.span and 0 < one.origin.span[0] - end <= 3 for one in material.offers)
        if brief[:start].rstrip().endswith((":", "：")) and brief[end : end + 1] == "," and listed:
            return True
        # "I photograph weddings, farms and small hotels": the list began before it.
        before = brief[:start].rstrip()
        inside = before.endswith(",") and before[:-1].split()[-1:]
        held = any(
            one.origin.span and one.origin.span[0] < len(before) - 1 <= one.origin.span[1] for one in material.facts
        )
        if inside and inside[0].islower() and not held:
            return True
    return False


def _cut_off(material: Material, said: list[Fact], text: str) -> bool:
    """Whether the brief's clause goes on where the headline ends: ``Club for anyone``, ``Dental`` of a practice."""
    trade = next((one for one in said if isinstance(one, TradeFact)), None)
    if trade is None or trade.origin.span is None or not material.voice.native:
        return False
    if fold(trade.text) in cues_of(material.voice.spoken, "modifier"):
        return True
    if not fold(text).endswith(fold(trade.text)):
        return False
    after = material.reading.brief[trade.origin.span[1] :]
    if not after[:1].isspace():
        return False
    following = after.split()[:1]
    if any(fold(after.lstrip()).startswith(cue) for cue in cues_of(material.voice.spoken, "relative")):
        return True
    alone = len(trade.text.split()) == 1 and material.voice.spoken == "en"
    return (
        alone
        and bool(following)
        and following[0].isalpha()
        and following[0].islower()
        and not _joins(material, following[0])
    )


def _joins(material: Material, word: str) -> bool:
    return fold(word) in words_of(material.voice.spoken).stop
