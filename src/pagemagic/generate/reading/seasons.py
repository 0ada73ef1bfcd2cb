"""Months that hours hold in: ``daily April to October, 10am to 8pm``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

_FEWEST_SEASON = 3
"""Words of a range of months."""
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


def months_only(run: Sequence[Token], source: Source, ledger: Ledger, words: Words) -> int:
    """Take a sentence that is a season and nothing else, ``Mai à septembre.``; return the index after it, 0 for none."""
    told = season_at(run, 0, words)
    ends = told is not None and all(token.text in ".!" for token in run[told[1] :])
    if told is None or not ends or told[1] - told[0] < _FEWEST_SEASON or not all(map(ledger.open, run)):
        return 0
    text = capitalised(" ".join(source.text[run[0].start : run[told[1] - 1].end].split()))
    ledger.add(Draft("hours", run[0].start, run[told[1] - 1].end, {"openings": [], "note": text}))
    return len(run)


def season_after(run: Sequence[Token], index: int, words: Words) -> tuple[int, int] | None:
    """Return the tokens of a range of months that a comma parts from what is before ``index``, to the end of a sentence."""
    if index >= len(run) or run[index].text != ",":
        return None
    told = season_at(run, index + 1, words)
    ends = told is not None and all(token.text in ".!" for token in run[told[1] :])
    return told if told is not None and ends and told[1] - told[0] >= _FEWEST_SEASON else None
