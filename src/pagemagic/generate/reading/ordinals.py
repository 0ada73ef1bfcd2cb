"""The full stop of a German ordinal, which ends nothing: ``am 3. Mai``, ``zur 20. Woche``, ``2. bis 9. Mai``, ``1. Vorsitzender``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.de import WORDS
from pagemagic.generate.reading.words.table import bag

_LEADS = bag("zum zur dem der beim im vom am")
"""Words before an ordinal, and before no plain number that ends a sentence."""
_JOINS = bag("bis und oder auf")


def ends_ordinal(run: Sequence[Token], at: int) -> bool:
    """Whether the token at ``at`` is the stop between a number and a month, a second ordinal or what is counted."""
    if not 0 < at < len(run) - 1 or run[at].text != ".":
        return False
    number, month = run[at - 1], run[at + 1]
    if number.kind != "number" or number.end != run[at].start:
        return False
    return month.fold in WORDS.months or _joined(run, at) or _counts(run, at)


def _joined(run: Sequence[Token], at: int) -> bool:
    """Whether another ordinal follows: ``2. bis 20. November``."""
    then = run[at + 1 : at + 4]
    return len(then) > 2 and then[0].fold in _JOINS and then[1].kind == "number" and then[2].text == "."


def _counts(run: Sequence[Token], at: int) -> bool:
    """Whether a noun is counted: behind an article in the dative, or first in a sentence before a role."""
    noun, before = run[at + 1], run[at - 2] if at > 1 else None
    if not noun.capital or not (before is None or before.end < run[at - 1].start):
        return False
    led = before is not None and before.kind == "word" and before.fold in _LEADS
    return led or ((before is None or before.text in ".!?;,:") and noun.fold in WORDS.roles)
