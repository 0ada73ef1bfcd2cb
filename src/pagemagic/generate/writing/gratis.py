"""What is free, as a row of a price list: ``For one server: free``, ``Premier cours: offert``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pagemagic.generate.material import Material
from pagemagic.generate.prose import within
from pagemagic.generate.reading.claims import is_fragment
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.tokens import Token, fold, tokens
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.reading.words.table import bag
from pagemagic.generate.voice import cues_of
from pagemagic.page.facts import ClaimFact, PriceFact

_ON_REQUEST = bag("request enquiry inquiry application")
_COPULAS = bag("is are es está est sont ist sind é são è sono zijn")
_ARTICLES = bag("the la el le les l' der die das o a os as il lo i gli de het")
_MONEY = frozenset("€£$")
MOST_WORDS = 9
_MOST_SPAN = 2
"""Words of a length of time alone."""


@dataclass(frozen=True)
class Gratis:
    """Something that costs nothing."""

    thing: str
    """What: ``For one server``."""
    word: str
    """The brief's word for free: ``Free``, ``Offert``."""


def gratis(material: Material, claim: ClaimFact) -> Gratis | None:
    """A claim that begins or ends with a word for free, or ends with half a price, split there; None of any other claim.

    ``Free for two hours of audio a month`` is what two hours of audio a month cost.
    """
    words = claim.text.split()
    if not 2 <= len(words) <= MOST_WORDS or not material.voice.native:
        return None
    for half in cues_of(material.voice.spoken, "half"):
        if fold(claim.text).endswith(f" {half}"):
            return Gratis(_capital(claim.text[: -len(half)].strip()), _capital(claim.text[-len(half) :]))
    asked = _plan_on_request(material, claim)
    if asked is not None:
        return asked
    free = cues_of(material.voice.spoken, "gratis")
    if fold(words[0]) in free:
        word, rest = words[0], words[1:]
    elif fold(words[-1].strip(".!")) in free:
        word, rest = words[-1].strip(".!"), words[:-1]
    else:
        return None
    while rest and fold(rest[-1]) in _COPULAS:
        rest = rest[:-1]
    while len(rest) > 1 and fold(rest[0]) in _ARTICLES:
        rest = rest[1:]
    known = words_of(material.voice.spoken)
    run = tokens(" ".join(rest))
    if known.starting.at(run, 0) and any(token.text in _MONEY for token in run):
        return None  # "Grátis a partir de 30 €": no thing costs nothing
    if len(rest) > 2 and fold(rest[0]) in known.purpose and number_at(run, 1, material.voice.spoken):
        rest = rest[1:]
    # "Paid yearly two months free" is a rebate, and nothing that has a price.
    verbal = len(rest) > _MOST_SPAN and not is_fragment(run, known)
    if not rest or verbal or (len(rest) > _MOST_SPAN and word == words[-1].strip(".!") and _is_span(material, run)):
        return None
    return Gratis(_capital(" ".join(rest)), _capital(word))


def _plan_on_request(material: Material, claim: ClaimFact) -> Gratis | None:
    """A plan beside others that has no amount: ``Solo £9, Team £19, and Enterprise on request``."""
    thing, *terms = claim.text.split()
    span = claim.origin.span
    if material.voice.spoken != "en" or len(terms) != _MOST_SPAN or terms[0] != "on" or terms[1] not in _ON_REQUEST:
        return None
    sentence = next((one for one in material.reading.sentences if within(claim, one)), None)
    listed = sentence is not None and span is not None and span[0] > sentence.start
    beside = sentence is not None and any(within(price, sentence) for price in material.all(PriceFact))
    named = span is not None and material.reading.brief[span[0] : span[0] + 1].isupper()
    return Gratis(thing, _capital(" ".join(terms))) if listed and beside and named else None


def _is_span(material: Material, run: Sequence[Token]) -> bool:
    """Whether words end with a length of time: ``two months``."""
    timed = len(run) > 1 and material.voice.shows("span_plural", run[-1].fold)
    return timed and number_at(run, len(run) - 2, material.voice.spoken) is not None


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
