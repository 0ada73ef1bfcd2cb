"""Short texts under a heading, made of claims and of sentences that belong to a fact there."""

from __future__ import annotations

from collections.abc import Iterable

from pagemagic.generate.compose.work import Work
from pagemagic.generate.inline import Inline, join, run
from pagemagic.generate.prose import within
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.reading.tokens import fold
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.writing.written import told
from pagemagic.page.facts import ClaimFact, YearFact

SHORT = 22
"""Words of a sentence that fits under a heading."""
_MOST_OF_YEAR = 3
"""Words of a sentence that says only since when."""
_LEAST_LETTERS = 4
"""Letters that say something in a language without spaces."""


def paragraph(work: Work, claims: Iterable[ClaimFact], sentences: Iterable[Sentence] = ()) -> Inline | None:
    """The claims and sentences as one short text; they have found their home then."""
    material = work.material
    stop = "." if material.voice.spaced else "。"
    texts: list[Inline] = []
    for sentence in sentences:
        text = told(material, sentence.start, sentence.end)
        if text:
            texts.append(text)
            work.say(sentence)
            material.put([claim for claim in material.all(ClaimFact) if within(claim, sentence)])
    for claim in claims:
        if claim.id not in material.placed:
            material.put(claim)
            texts.append([run(claim.id), stop])
    return join(*[part for text in texts for part in (text, " ")][:-1]) if texts else None


def sentences_with(work: Work, *kinds: type) -> list[Sentence]:
    """Short sentences that are not on the page yet and hold a fact of one of these kinds."""
    facts = [fact for fact in work.material.facts if isinstance(fact, kinds)]
    return [
        sentence
        for sentence in work.prose
        if len(sentence.text.split()) <= SHORT and any(within(fact, sentence) for fact in facts)
    ][:2]


def says_more(work: Work, sentence: Sentence) -> bool:
    """Whether a sentence says more than the facts in it do: two words of its own, or a number that no fact holds."""
    material = work.material
    spans = [fact.origin.span for fact in material.facts if fact.origin.span and within(fact, sentence)]
    rest = "".join(
        letter if not any(a <= at < b for a, b in spans) else " "
        for at, letter in enumerate(sentence.text, sentence.start)
    )
    if any(map(str.isdigit, rest)):
        return True
    if not material.voice.spaced:
        return len(rest.replace(" ", "")) > _LEAST_LETTERS
    stop = words_of(material.voice.spoken).stop
    own = [word for word in (fold(one.strip(',;.:!?"')) for one in rest.split()) if len(word) > 3 and word not in stop]
    dated = any(isinstance(fact, YearFact) and within(fact, sentence) for fact in material.facts)
    return len(own) > (0 if dated and len(sentence.text.split()) > _MOST_OF_YEAR else 1)
