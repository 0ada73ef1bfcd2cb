"""Months that hours hold in: ``daily April to October, 10am to 8pm``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

_LEADS = bag("from in de da do du von vom van im d")


def season_at(run: Sequence[Token], index: int, words: Words) -> tuple[int, int] | None:
    """Return the tokens of one month or of a range of months at ``index``, half open, without the word that leads to it; None for none."""
    at = index + (index + 1 < len(run) and run[index].fold in _LEADS)
    if not _month(run, at, words):
        return None
    stop = at + 1
    if stop + 1 < len(run) and run[stop].fold in words.through and _month(run, stop + 1, words):
        stop += 2
    # "Saturday April 17" is a day.
    return None if stop < len(run) and run[stop].kind == "number" else (at, stop)


def _month(run: Sequence[Token], index: int, words: Words) -> bool:
    if index >= len(run):
        return False
    token = run[index]
    lead, sign, rest = token.fold.partition("'")
    if sign and lead in _LEADS:
        return rest in words.months  # "d'avril"
    return token.fold in words.months and (token.capital or words.lang not in ("en", "de"))
