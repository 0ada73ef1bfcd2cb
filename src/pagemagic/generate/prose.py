"""Which sentences of a brief are for visitors, and which for whoever builds the site."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.voice import Voice
from pagemagic.page.facts import Fact

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
