"""The name of a price that is told by a time alone: ``Per month``, ``Monthly fee``, ``Full day``."""

from __future__ import annotations

from pagemagic.generate.inline import Inline
from pagemagic.generate.material import Material
from pagemagic.generate.reading.tokens import fold, tokens
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.reading.words.table import bag
from pagemagic.i18n.typography import typographic
from pagemagic.page.facts import HoursFact, PriceFact

STROKE = {"pt": "por", "es": "por", "fr": "par", "it": "per", "en": "per", "de": "pro", "nl": "per"}
"""What a price is per, in letters."""
_ARTICLES = ("l'", "l’")
_FUSED = bag("al ao à au alla all' im am")
"""Articles with a preposition, after which a time says by itself what a price is for: ``al mese``."""
_MONTH = bag("month mes mês mois mese monat maand")
_PLURAL = {"en": "s", "es": "s", "pt": "s", "fr": "s", "it": "", "de": "e", "nl": "en"}
"""By language: what a time ends with where there are several."""


def span_name(material: Material, price: PriceFact) -> Inline:
    """How a price is named by its unit, which is a time: as the brief calls that time elsewhere, else what it is per."""
    unit, spoken = price.unit or "", material.voice.spoken
    noun = _bare(material, unit)
    if not noun:
        return typographic(unit[:1].upper() + unit[1:], material.locale)
    called = _called(material, noun)
    if called:
        return called
    if material.kit.name == "professional" and fold(noun) in _MONTH:
        fee = material.voice.phrase("price.monthly")
        if fee is not None:
            return fee
    # "Per ora" is "for now" in Italian.
    stroke = STROKE.get(spoken, "") if spoken != "it" else ""
    return (
        f"{stroke[:1].upper()}{stroke[1:]} {noun}"
        if stroke
        else typographic(unit[:1].upper() + unit[1:], material.locale)
    )


def _bare(material: Material, unit: str) -> str:
    """The time of a unit that leads to it by an article, ``a month``, ``l'heure``, ``à la semaine``; nothing where it has none."""
    known = words_of(material.voice.spoken)
    first, _, rest = unit.partition(" ")
    if not rest:
        elided = next((one for one in _ARTICLES if unit.startswith(one)), "")
        return unit[len(elided) :] if elided else ""
    led = fold(first) in known.articles and fold(first) not in _FUSED
    return rest if led and len(rest.split()) == 1 else ""


def _called(material: Material, noun: str) -> str:
    """What the brief calls such a time where it says its hours: ``Full day`` of the hours of ``Full days``."""
    several = noun + _PLURAL.get(material.voice.spoken, "")
    for hours in material.all(HoursFact):
        found = [token.text for token in tokens(hours.label or "")]
        if len(found) > 1 and all(text.isalpha() for text in found) and fold(found[-1]) in (fold(noun), fold(several)):
            # Only an adjective before its noun stays as it is in English when there is one of them.
            single = fold(found[-1]) == fold(noun) or material.voice.spoken == "en"
            return " ".join([*found[:-1], noun]) if single else ""
    return ""
