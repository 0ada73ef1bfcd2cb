"""Sentences that may stand alone, as a lead or in a letter."""

from __future__ import annotations

from collections.abc import Iterable

from pagemagic.generate.material import Material
from pagemagic.generate.prose import within
from pagemagic.generate.reading.availability import is_always
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.reading.tokens import tokens
from pagemagic.generate.reading.words import words_of
from pagemagic.page.facts import ClaimFact, DateFact, EmailFact, HoursFact, PhoneFact, PriceFact

_LONGEST_PROMISE = 9


def wanted(material: Material, said: ClaimFact | Sentence) -> bool:
    """Whether a claim or a sentence of a club, charity or event says whom it looks for: that belongs to its last band."""
    return material.kit.name in ("club", "general", "events") and material.voice.shows("wanted", said.text)


def promised(material: Material) -> list[ClaimFact]:
    """How soon somebody answers, which is said beside how to write: ``Réponse sous 48 h``."""
    return [
        claim
        for claim in material.claims()
        if material.voice.shows("reply", claim.text) and len(claim.text.split()) <= _LONGEST_PROMISE
    ]


def always_there(material: Material) -> list[ClaimFact]:
    """That somebody comes or answers at other hours too, said beside how to call: ``Emergencies any time``, ``24-hour call-out``."""
    words = words_of(material.voice.spoken)
    whole = [one for one in material.all(ClaimFact) if is_always(tokens(one.text), words)]
    if whole:
        return whole[:1]
    ends = [one.origin.span[1] for one in material.hours if one.origin.span is not None]
    brief = material.reading.brief
    return [
        claim
        for claim in material.all(ClaimFact)
        if claim.origin.span is not None
        and material.voice.shows("emergency", claim.text)
        and len(claim.text.split()) <= _LONGEST_PROMISE
        and any(end <= claim.origin.span[0] and not brief[end : claim.origin.span[0]].strip(" ,;.–—") for end in ends)
    ][:1]


def about_offers(material: Material, claim: ClaimFact) -> bool:
    """Whether a claim goes on a list of offers in its sentence: ``Tableware and large vessels, wood-fired twice a year``."""
    sentence = next((one for one in material.reading.sentences if within(claim, one)), None)
    return sentence is not None and any(within(offer, sentence) for offer in material.offers)


def plain_prose(material: Material, sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
    """Sentences that may stand alone: no question, nothing with a form of its own or that belongs to hours, prices or dates."""
    tied = [
        fact for fact in material.facts if isinstance(fact, HoursFact | PriceFact | DateFact | PhoneFact | EmailFact)
    ]
    return tuple(
        sentence
        for sentence in sentences
        if not any(within(fact, sentence) for fact in tied)
        and not sentence.text.rstrip().endswith(("?", "？", "؟", ":"))
        and sentence not in material.forms.sentences
    )
