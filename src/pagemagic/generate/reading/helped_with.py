"""What a firm helps somebody with, in the sentence that names it: ``… helping startups with contracts, trademarks and funding rounds``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

_HELPS = bag("helping helps advising advises supporting supports guiding guides")
_WITH = bag("with on through")
_MOST_WHOM = 5
"""Words of whom somebody helps."""
_LONGEST = 4
"""Words of what they are helped with."""
_FEWEST = 3


def read_helped_with(source: Source, run: Sequence[Token], ledger: Ledger, words: Words) -> None:
    """Take each thing of the list that ends the sentence as an offer, and the whole as a claim."""
    if words.lang != "en":
        return
    helps = next((at for at, token in enumerate(run) if at and token.fold in _HELPS), len(run))
    lead = next((at for at in range(helps + 2, len(run)) if run[at].fold in _WITH), len(run))
    whom = run[helps + 1 : lead]
    if lead == len(run) or len(whom) > _MOST_WHOM or any(token.kind != "word" for token in whom):
        return
    items: list[list[Token]] = [[]]
    joined = False
    for token in run[lead + 1 :]:
        parts = token.text == "," or token.fold in words.both
        joined = joined or token.fold in words.both
        if parts and items[-1]:
            items.append([])
        elif not parts and token.text not in ".!":
            items[-1].append(token)
    plain = all(
        0 < len(item) <= _LONGEST and all(one.kind == "word" or one.text == "-" for one in item) for item in items
    )
    verbal = any(one.fold in words.finite or one.fold in words.days for item in items for one in item)
    if len(items) < _FEWEST or not (joined and plain) or verbal or not ledger.free(run[helps].start, items[-1][-1].end):
        return
    start, end = run[helps].start, items[-1][-1].end
    ledger.take(start, end)
    told = " ".join(source.text[start:end].split())
    ledger.share(Draft("claim", start, end, {"text": capitalised(told)}))
    for item in items:
        text = " ".join(source.text[item[0].start : item[-1].end].split())
        ledger.share(Draft("offer", item[0].start, item[-1].end, {"text": capitalised(text)}))
