"""Half a day beside days and appointments: ``Saturday mornings``, ``por la tarde``, ``'s middags op afspraak``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

EACH = bag("every each às aos à ao jeden jede elke iedere chaque cada todas todos ogni")
_DAYTIME = bag("por de in en the ' ’ s 's ’s am")
"""Words before half a day: ``por la tarde``, ``'s middags``."""
_LONGEST_LEAD = 3


_SCHOOL = Phrases(
    "after school|nach der schule|na schooltijd|na school|après l'école|después del colegio|después de clase|depois da escola|depois das aulas|dopo la scuola"
)
"""The half of a day when children are free."""


def half_after(run: Sequence[Token], at: int, words: Words) -> int:
    """Return the index after half a day at ``at``, ``por la tarde``, ``solo mañana``, ``l'après-midi``; 0 for none."""
    if length := _SCHOOL.at(run, at):
        return at + length
    leads = words.only | words.articles | _DAYTIME | (frozenset(words.time_lead) - words.both - {","})
    then = at
    while then < len(run) and then < at + _LONGEST_LEAD and run[then].fold in leads:
        then += 1
    return then + 1 if then < len(run) and is_half(run[then], words) else 0


def is_half(token: Token, words: Words) -> bool:
    """Whether a word is half a day, with or without its article: ``l'après-midi``."""
    halves = words.mornings | words.afternoons
    return token.fold in halves or token.fold.partition("'")[2] in halves


def with_article(run: Sequence[Token], first: int, last: int, least: int, words: Words) -> int:
    """Return where half a day begins with what leads to its day, ``le samedi matin``, but not before ``least``."""
    led = first > least and run[first - 1].fold in EACH | words.articles
    return first - 1 if led and any(is_half(token, words) for token in run[first + 1 : last]) else first
