"""What visitors pick themselves: ``Pick your own apples, plums and pears from August to October`` is one thing on offer."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

_PICK = Phrases(
    "pick your own|pick-your-own|u-pick|dig your own|cut your own|selbst pflücken|selber pflücken|selbstpflücken von|selbstpflücke von|"
    "zelf plukken|pluk zelf|zelfpluk van|cueillette libre de|cueillette de|cueillez vous-même|cueillez vos|recoge tus propias|recoge tus propios|"
    "recolección libre de|colha as suas|colha os seus|apanhe as suas|apanhe os seus|raccogli le tue|raccogli i tuoi|raccogli da te"
)
_FROM = bag("from in until till de en em depuis dès du des von ab im bis van vanaf tot da dal dalla di a")
_MOST = 8
"""Kinds that are picked."""


def read_own_picking(source: Source, parts: Sequence[list[Token]], ledger: Ledger, words: Words) -> list[list[Token]]:
    """Take what is picked, up to the "and" that ends its list, as one offer with its season; return the other segments."""
    if not parts or not _PICK.at(parts[0], 0) or len(parts[0]) <= _PICK.at(parts[0], 0):
        return list(parts)
    joined = (at for at, part in enumerate(parts[:_MOST]) if any(token.fold in words.both for token in part))
    last = next(joined, 0)
    tail = list(parts[last])
    while len(tail) > 1 and tail[-1].kind == "sign":
        tail.pop()
    months = [at for at, token in enumerate(tail) if token.fold in words.months]
    cut = next(
        (at for at, token in enumerate(tail) if months and at and token.fold in _FROM and at < months[0]), len(tail)
    )
    end = max((at for at in months), default=len(tail) - 1)
    if not ledger.free(parts[0][0].start, tail[-1].end) or end < len(tail) - 1:
        return list(parts)
    values: dict[str, object] = {"text": capitalised(_text(source, parts[0][0], tail[cut - 1]))}
    if cut < len(tail):
        values["note"] = _text(source, tail[cut], tail[-1])
    ledger.add(Draft("offer", parts[0][0].start, tail[-1].end, values))
    return list(parts[last + 1 :])


def _text(source: Source, first: Token, last: Token) -> str:
    return " ".join(source.text[first.start : last.end].split())
