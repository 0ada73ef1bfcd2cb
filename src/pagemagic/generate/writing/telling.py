"""What may stand under a headline: a whole sentence of what it is or does; or its conditions, as one line of facts."""

from __future__ import annotations

import re

from pagemagic.generate.inline import BESIDE, Inline, join, run
from pagemagic.generate.material import Material
from pagemagic.generate.prose import HARD, within
from pagemagic.generate.reading.claims import is_fragment
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.reading.tokens import fold, tokens
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.reading.words.table import bag
from pagemagic.page.facts import ClaimFact, OfferFact

_CLOCK = re.compile(
    r"\d\s?(?:[:.h]\s?\d{2}\b|uhr\b|[ap]m\b)|\b(?:à|dès|às|pelas|las|alle|om|um|from|at) \d{1,2}\s?h?\b"
    r"|\b\d{1,2} (?:to|till|bis|à|a|tot) \d{1,2}\b",
    re.IGNORECASE,
)
_HOUSE = re.compile(r"\b\d{1,4}[a-z]? [A-Z]\w+|[A-Z]\w+,? \d{1,4}[a-z]?$")
"""The number of a house beside a name."""
_MEETING = re.compile(
    r"(?:rendez-vous (?:à|au|aux|devant|sur)|treffpunkt|meet(?:ing point)? (?:at|by|in)|ritrovo|punto (?:de encuentro|di ritrovo)|ponto de encontro"
    r"|encuentro en|verzamelen|verzamelpunt|départ (?:de|du|devant)) ",
    re.IGNORECASE,
)
"""How a sentence begins that says where people meet."""
_IF = bag("if wenn falls si se als indien when wanneer quando cuando")
"""Words that open a condition."""
_FEWEST = 6
"""Words of a sentence without a verb that tells enough; with one, fewer do."""
_FEWEST_SAID = 4
_MOST_TIMED = 8
_FEWEST_TOLD = 14
"""Words of a sentence that says more than on what day."""
_MOST_CONDITION = 6
"""Words of a claim in a line of several."""
_MOST_CONDITIONS = 3


def tells(material: Material, sentence: Sentence) -> bool:
    """Whether a sentence says on its own what it is, does or is like: no hour, no way there, and no mere condition."""
    tied = any(fact.kind in HARD and within(fact, sentence) for fact in material.facts)
    count = len(sentence.text.split())
    if not material.voice.spaced:
        return not tied
    if tied or is_optional(material, sentence.text):
        return False
    if says_when_or_where(material, sentence.text) or count < _FEWEST_SAID:
        return False
    return count >= _FEWEST or has_verb(material, sentence.text)


def says_when_or_where(material: Material, text: str) -> bool:
    """Whether words are about a day, an hour or how to get there, each of which has a place of its own on the page."""
    known = words_of(material.voice.spoken)
    run = tokens(text)
    days = sum(token.fold in known.days for token in run)
    # "We bake five loaves every day and pastries on Saturdays" says what is baked.
    timed = days > 1 or (days == 1 and len(text.split()) < _FEWEST_TOLD) or bool(_CLOCK.search(text))
    # "Every day from May to October"
    timed = timed or (len(run) <= _MOST_TIMED and any(token.fold in known.months for token in run))
    # "By appointment only" is how it is done, and no hour.
    spoken = material.voice.shows("time", text) and not material.voice.shows("appointment", text)
    spoken = spoken and len(text.split()) <= _MOST_TIMED  # "We share it with 300 families every week"
    housed = material.voice.spoken != "de" and bool(_HOUSE.search(text))
    return timed or spoken or housed or bool(_MEETING.match(text)) or material.voice.shows("arrival", text)


def is_optional(material: Material, text: str) -> bool:
    """Whether words name what there is only on a condition or in a season: ``Exam preparation if you want it``."""
    known = words_of(material.voice.spoken)
    run = tokens(text)
    at = next((at for at, token in enumerate(run) if at and token.fold in _IF and run[at - 1].kind == "word"), 0)
    return (
        at > 0 and at <= _MOST_TIMED and is_fragment(run[:at], known) and not has_verb(material, text[: run[at].start])
    )


def ways_there(material: Material) -> list[Sentence]:
    """Sentences of how to get there and nothing else: ``Trains to Haddenham, then a 20-minute walk``."""
    found: list[Sentence] = []
    for sentence in material.reading.sentences:
        inside = [fact for fact in material.facts if within(fact, sentence)]
        plain = all(
            isinstance(fact, OfferFact) or (isinstance(fact, ClaimFact) and material.meaning(fact) != "cost")
            for fact in inside
        )
        if plain and material.voice.shows("arrival", sentence.text):
            found.append(sentence)
    return found


def has_verb(material: Material, text: str) -> bool:
    """Whether a sentence has a verb that the language's tables know."""
    known = words_of(material.voice.spoken)
    told = [token.fold for token in tokens(text)]
    return any(
        one in known.finite or one in known.acts or one in known.imperative or known.says_we(one) for one in told
    )


def sentence_of(material: Material, claim: ClaimFact) -> Sentence | None:
    """The sentence a claim stands in."""
    return next((one for one in material.reading.sentences if within(claim, one)), None)


def conditions(material: Material, claims: list[ClaimFact], title: str) -> Inline | None:
    """Short claims that are sentences of their own, as one line: ``By appointment only · Machines lent``.

    What the title has said is no news.
    """
    found: list[Inline] = []
    for claim in claims:
        if fold(claim.text) in fold(title):
            continue
        sentence = sentence_of(material, claim)
        if (
            is_optional(material, claim.text)
            or len(claim.text.split()) > _MOST_CONDITION
            or says_when_or_where(material, claim.text)
            or ":" in claim.text
        ):
            continue
        mixed = sentence is None or any(
            fact.kind in HARD or isinstance(fact, OfferFact) for fact in material.facts if within(fact, sentence)
        )
        if not mixed and (" " in claim.text or not material.voice.spaced):
            found.append([run(claim.id)])
    kept = found[:_MOST_CONDITIONS]
    return join(*[part for one in kept for part in (BESIDE, one)][1:]) if kept else None
