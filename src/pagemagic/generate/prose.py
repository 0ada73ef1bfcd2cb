"""Which sentences of a brief are for visitors, and which for whoever builds the site."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.reading.tokens import fold
from pagemagic.generate.voice import Voice, cues_of
from pagemagic.page.facts import Fact

MOST_SENTENCES = 120
HARD = frozenset({"phone", "email", "price", "hours", "date", "address", "url", "handle"})
"""Kinds of facts that stand in a text as facts or not at all."""
_POLITE = re.compile(r"(?:please|per favore|s'il vous plaît|por favor|bitte|alsjeblieft|alstublieft),? ")
"""What an order or a request to visitors may begin with."""
_MARKUP = re.compile(r"<[a-zA-Z/!?][^>]{0,400}>?|javascript:|\{\{|&#?\w{2,8};", re.IGNORECASE)


def publishable(sentences: Iterable[Sentence], voice: Voice) -> tuple[Sentence, ...]:
    """Sentences that visitors may read: no markup, and no orders to the builder (``Make it blue``)."""
    found = [
        sentence
        for sentence in sentences
        if not _MARKUP.search(sentence.text) and not _orders(sentence, voice) and len(sentence.text) <= 1200
    ]
    return tuple(found[:MOST_SENTENCES])


def _orders(sentence: Sentence, voice: Voice) -> bool:
    """Whether a sentence asks something of the builder. ``Please tell us about allergies`` asks it of visitors."""
    opening = _POLITE.sub("", fold(" ".join(sentence.text.split()[:8])))
    return any(opening.startswith(cue) for cue in cues_of(voice.spoken, "builder")) and not sentence.text.endswith("?")


def without_wishes(facts: Iterable[Fact], sentences: Iterable[Sentence], voice: Voice) -> tuple[Fact, ...]:
    """The facts without claims that are wishes of the page itself, where their sentence names nothing: ``Queria algo simples``."""
    found = tuple(facts)
    orders = [one for one in sentences if _orders(one, voice)]
    orders = [one for one in orders if not any(fact.kind in ("name", "trade") and within(fact, one) for fact in found)]
    return tuple(fact for fact in found if fact.kind != "claim" or not any(within(fact, one) for one in orders))


def within(fact: Fact, sentence: Sentence) -> bool:
    """Whether a fact was read in a sentence."""
    span = fact.origin.span
    return span is not None and sentence.start <= span[0] and span[1] <= sentence.end
