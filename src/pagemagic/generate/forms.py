"""Sentences with a form of their own: questions with their answers, steps in order, quotations.

They are shown whole, so nothing else is read out of them: what looks like an offer or a claim inside an answer is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from pagemagic.generate.prose import publishable, within
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.voice import Voice
from pagemagic.page.facts import ClaimFact, Fact, OfferFact, PersonFact, TradeFact

_ASKS = ("?", "？", "؟")
_QUOTED = re.compile(r"^[\"“”«„](.{12,300}?)[\"”»“][\s,]*(?:[–—-]\s*|\()([^\W\d][^\"”»]{1,60}?)\)?[.]?$")
_READ_INTO = (OfferFact, ClaimFact, PersonFact, TradeFact)


@dataclass(frozen=True)
class Forms:
    """The sentences of a brief that have a form."""

    questions: tuple[tuple[Sentence, Sentence], ...] = ()
    """Question and answer; at least two or none."""
    steps: tuple[Sentence, ...] = ()
    """In order; at least two or none."""
    quotes: tuple[tuple[Sentence, str, str], ...] = ()
    """The sentence, the words that were said, and who said them."""

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All of them."""
        return (*(one for pair in self.questions for one in pair), *self.steps, *(quote[0] for quote in self.quotes))


def forms_of(sentences: Iterable[Sentence], voice: Voice) -> Forms:
    """Find them. What is no text for visitors has no form either."""
    found = publishable(sentences, voice)
    asked = [(one, told) for one, told in pairwise(found) if one.text.endswith(_ASKS) and not told.text.endswith(_ASKS)]
    quotes = [(one, match[1].strip(), match[2].strip(" ,.")) for one in found if (match := _QUOTED.match(one.text))]
    return Forms(tuple(asked[:20]) if len(asked) >= 2 else (), _steps(found, voice), tuple(quotes[:3]))


def _steps(found: tuple[Sentence, ...], voice: Voice) -> tuple[Sentence, ...]:
    for index, sentence in enumerate(found):
        if not _opens(sentence, "first", voice):
            continue
        steps = [sentence]
        for later in found[index + 1 :]:
            if not _opens(later, "then", voice):
                break
            steps.append(later)
        if len(steps) >= 2:
            return tuple(steps[:8])
    return ()


def _opens(sentence: Sentence, meaning: str, voice: Voice) -> bool:
    return voice.shows(meaning, " ".join(sentence.text.split()[:3]))


def without_read_into(facts: Iterable[Fact], forms: Forms) -> tuple[Fact, ...]:
    """The facts but for offers, claims and people that were read out of such sentences."""
    taken = forms.sentences
    return tuple(
        fact for fact in facts if not (isinstance(fact, _READ_INTO) and any(within(fact, one) for one in taken))
    )
