"""Sentences that may stand alone, as a lead or in a letter."""

from __future__ import annotations

from collections.abc import Iterable

from pagemagic.generate.material import Material
from pagemagic.generate.prose import within
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.page.facts import DateFact, EmailFact, HoursFact, PhoneFact, PriceFact


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
