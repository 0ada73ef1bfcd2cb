"""Which sentences of a brief are for visitors, which of them stand alone, and which are for whoever builds the site."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pagemagic.generate.material import Material
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.voice import Voice
from pagemagic.page.facts import DateFact, EmailFact, Fact, HoursFact, PhoneFact, PriceFact

MOST_SENTENCES = 120
_MARKUP = re.compile(r"<[a-zA-Z/!?][^>]{0,400}>?|javascript:|\{\{|&#?\w{2,8};", re.IGNORECASE)


def publishable(leftover: Iterable[Sentence], facts: Iterable[Fact], voice: Voice) -> tuple[Sentence, ...]:
    """Sentences that visitors may read: no markup, and no orders to the builder (``Make it blue``)."""
    found = [
        sentence
        for sentence in leftover
        if not _MARKUP.search(sentence.text) and not _orders(sentence, voice) and len(sentence.text) <= 1200
    ]
    return tuple(found[:MOST_SENTENCES])


def _orders(sentence: Sentence, voice: Voice) -> bool:
    opening = " ".join(sentence.text.split()[:5])
    return voice.shows("builder", opening)


def plain_prose(material: Material, sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
    """Sentences that may stand alone: no question, quotation or step, and none that belongs to hours, prices or dates."""
    voice = material.voice
    tied = [fact for fact in material.facts if isinstance(fact, HoursFact | PriceFact | DateFact | PhoneFact | EmailFact)]
    return tuple(
        sentence
        for sentence in sentences
        if not any(within(fact, sentence) for fact in tied)
        and not sentence.text.rstrip().endswith(("?", "？", "؟", ":"))
        and sentence.text[:1] not in "\"“«„"
        and not voice.shows("first", sentence.text[:24])
        and not voice.shows("then", sentence.text[:16])
    )


def within(fact: Fact, sentence: Sentence) -> bool:
    """Whether a fact was read in a sentence."""
    span = fact.origin.span
    return span is not None and sentence.start <= span[0] and span[1] <= sentence.end
