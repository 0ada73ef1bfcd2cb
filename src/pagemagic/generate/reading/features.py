"""Sentences of orders that say what a product is for: ``Import CSV or OFX, match receipts, export to your accountant``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.labels import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words

_LONGEST = 12
_SPLITS = frozenset(",;、，；")


def read_features(source: Source, run: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Take every order of a sentence that holds two or more as an offer, whole; False where it does not."""
    end = len(run)
    while end and run[end - 1].kind == "sign" and run[end - 1].text != ")":
        end -= 1
    if not end or not _orders(run, 0, words) or not ledger.free(run[0].start, run[end - 1].end):
        return False
    starts = [0]
    for index in range(1, end - 1):
        joined = run[index].fold in words.both
        if (run[index].text in _SPLITS or joined) and _orders(run, index + 1, words):
            if starts[-1] == index:  # ", and export": the comma has ended the order before it
                starts.pop()
            starts.append(index + 1)
    if len(starts) < 2:
        return False
    groups = [_bare(run[start:stop], words) for start, stop in zip(starts, [*starts[1:], end], strict=True)]
    if any(len(group) > _LONGEST or len(group) < 2 for group in groups):
        return False
    for group in groups:
        text = " ".join(source.text[group[0].start : group[-1].end].split())
        ledger.add(Draft("offer", group[0].start, group[-1].end, {"text": capitalised(text)}))
    ledger.take(run[0].start, run[end - 1].end)
    return True


def _orders(run: Sequence[Token], index: int, words: Words) -> bool:
    """Whether an order begins there: a verb with something that is done to."""
    return run[index].fold in words.features and index + 1 < len(run) and run[index + 1].kind != "sign"


def _bare(run: Sequence[Token], words: Words) -> Sequence[Token]:
    end = len(run)
    while end and (run[end - 1].text in _SPLITS or run[end - 1].fold in words.both):
        end -= 1
    return run[:end]
