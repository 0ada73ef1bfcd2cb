"""Prices of a list that says currency and unit once: ``stadsfietsen voor 9 euro per dag, tandems 20 en bakfietsen 25``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.sentences import tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

_REACH = 160
"""Characters after a price in which its list goes on."""
_LONGEST_NAME = 3
_LONGEST_NUMBER = 4
_FEWEST = 2
"""Bare numbers that make a list, unless they name another guest, ``children 4``."""
_TIMED = bag(
    "doors door show einlass beginn portes concert puertas concierto porte inizio deuren aanvang portas concerto start starts begin"
)


def read_bare_prices(source: Source, ledger: Ledger, words: Words) -> None:
    """Take each noun with a bare number after a price per something, where nothing else stands to the end of the sentence."""
    for price in sorted(ledger.of("price"), key=lambda draft: draft.start):
        if "unit" not in price.values or "said" in price.values:
            continue
        run = tokens_of(source, price.end, price.end + _REACH)
        stop = next((at for at, token in enumerate(run) if token.text in ".!?;" or not ledger.open(token)), len(run))
        found = _numbers(run[:stop], words)
        ended = stop == len(run) or run[stop].text in ".!?;"
        other = len(found) == 1 and run[found[0] - 1].fold in words.variants
        if not ended or not (len(found) >= _FEWEST or other) or "\n" in source.text[price.end : run[found[-1]].end]:
            continue
        for at in found:
            values = {key: price.values[key] for key in ("currency", "unit")}
            ledger.add(Draft("price", run[at].start, run[at].end, {"amount": run[at].fold, **values}))


def _numbers(run: Sequence[Token], words: Words) -> list[int]:
    """Return where the numbers of a list stand, ``, tandems 20 and cargo bikes 25``; nothing where a part is anything else."""
    found: list[int] = []
    at = 0
    while at < len(run):
        first = at
        while at < len(run) and (run[at].text == "," or run[at].fold in words.both):
            at += 1
        begin = at
        while at < len(run) and run[at].kind == "word" and _names(run[at], words):
            at += 1
        number = at < len(run) and run[at].kind == "number" and len(run[at].fold) <= _LONGEST_NUMBER
        if begin == first or not 0 < at - begin <= _LONGEST_NAME or not number:
            return []
        found.append(at)
        at += 1
    return found


def _names(token: Token, words: Words) -> bool:
    calendar = token.fold in words.months or token.fold in words.days or token.fold in words.days_short
    joint = token.fold in words.stop or token.fold in words.note or token.fold in words.time_lead
    return not (calendar or joint or token.fold in words.both or token.fold in _TIMED)
