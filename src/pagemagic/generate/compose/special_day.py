"""What one day of the week has beside the others: ``Ring bread on Saturdays``."""

from __future__ import annotations

from pagemagic.generate.material import Material
from pagemagic.generate.reading.tokens import tokens
from pagemagic.generate.reading.words import words_of
from pagemagic.i18n.typography import sentence_start, typographic
from pagemagic.page.facts import HoursFact, OfferFact

_FEWEST_OTHERS = 2
"""Days beside which one stands out."""
_MOST_WORDS = 3
"""Words of a note that says on which day and no more: ``a la domenica``."""


def special(material: Material, hours: HoursFact) -> dict[str, str | int]:
    """The props ``special`` and ``special_day`` of hours: things that there are on one of the open days only.

    Empty where there are none, or on several days.
    """
    opened = {day for row in hours.openings for day in row.days}
    found = [(offer, days) for offer in material.offers if (days := _days_of(material, offer)) and days <= opened]
    marked = sorted({day for _, days in found for day in days})
    if len(marked) != 1 or len(opened) - 1 < _FEWEST_OTHERS:
        return {}
    # Words and no references: the list is where the things are told, this reminds of them.
    said = [sentence_start(f"{offer.text} {offer.note}.") for offer, _ in found]
    return {"special": typographic(" ".join(said), material.locale), "special_day": marked[0]}


def _days_of(material: Material, offer: OfferFact) -> set[int]:
    """The days that the note of an offer names, where it says nothing else."""
    words, note = words_of(material.voice.spoken), tokens(offer.note or "")
    days = {words.days[token.fold] for token in note if token.fold in words.days}
    return days if len(note) <= _MOST_WORDS and len(days) == 1 else set()
