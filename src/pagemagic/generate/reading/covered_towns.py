"""The towns somebody works in, all of them: ``Mobile groomer, Paws on Wheels, covering Stockport, Cheadle and Marple``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.claims import add_claim
from pagemagic.generate.reading.ledger import Ledger
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

_COVERING = bag("covering serving")
_FEWEST = 3


def read_covered_towns(source: Source, run: Sequence[Token], ledger: Ledger, words: Words) -> None:
    """Take a list of three towns or more after a comma and "covering" as one claim; of the last two alone nobody is."""
    for at in range(1, len(run)):
        if words.lang != "en" or run[at].fold not in _COVERING or run[at - 1].text not in ",–—":
            continue
        stop = at + 1
        while stop < len(run) and (run[stop].capital or run[stop].text in ",-'" or run[stop].fold in words.both):
            stop += 1
        towns = run[at + 1 : stop]
        ends = stop == len(run) or run[stop].text in ".;"
        commas = sum(token.text == "," for token in towns)
        joined = any(token.fold in words.both for token in towns)
        if ends and commas + joined + 1 >= _FEWEST and joined and all(map(ledger.open, run[at:stop])):
            add_claim(source, ledger, words, run[at:stop])
            return
