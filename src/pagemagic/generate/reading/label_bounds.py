"""Where the words before a fact begin that may be its label: in its segment, its bracket or its clause."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.ordinals import ends_ordinal
from pagemagic.generate.reading.tokens import Token, index_at
from pagemagic.generate.reading.words.table import Words, bag

LONGEST = 7
"""Words of a label."""
BRACKET = 8
"""Words of a bracket in one."""
LONGEST_CLAUSE = 10
"""Words before a colon that name what the prices after it are of."""
OR = bag("or ou o u oder of oppure")
_FEWEST_JOINED = 3
_BIDS = bag("soll sollen sollte kann können darf möchte moet moeten kan kunnen mag sich zich")
STOPS = frozenset(",;、，؛·|•.!?。()")


def whole(run: Sequence[Token], label: list[Token], ledger: Ledger, words: Words) -> list[Token]:
    """Return a label from the beginning of its clause: ``Give food, time or money`` and never ``Time or money``.

    Where the clause is too long to be one, nothing is.
    """
    joint = any(token.fold in words.both or token.fold in OR for token in label)
    at = index_at(run, label[0].start) if label else 0
    if not joint or at < 2 or run[at - 1].text != "," or not ledger.open(run[at - 2]):
        return label
    start = at
    while start and run[start - 1].text not in ".;:()!?" and ledger.open(run[start - 1]):
        start -= 1
    clause = list(run[start:at]) + label
    return clause if len(clause) <= LONGEST + 2 else []


def before_of(run: Sequence[Token], index: int, ledger: Ledger) -> list[Token]:
    """Return the open tokens before ``index`` in its segment."""
    start = index
    at = index - 1
    if at > 0 and run[at].text == "(" and ledger.open(run[at]):
        index = start = at  # "Tax return (from £150)"
        at -= 1
    while at > 0 and run[at].text in ":-–—":
        at -= 1
    if at < index - 1 and at >= 0 and run[at].text != ")":
        start = at + 1 if all(map(ledger.open, run[at + 1 : index])) else index  # "Small box – £12"
    elif at > 0 and run[at].text == ")":
        begin = next((k for k in range(at, max(-1, at - BRACKET), -1) if run[k].text == "("), 0)
        if begin and all(map(ledger.open, run[begin:index])):
            start = begin  # "First visit (45 min): £55"
    while start and (run[start - 1].text not in STOPS or _decimal(run, start - 1)) and ledger.open(run[start - 1]):
        if run[start - 1].text in "-–—" and start < len(run) and run[start].start > run[start - 1].end:
            break
        start -= 1
    return list(run[start:index])


def _decimal(run: Sequence[Token], at: int) -> bool:
    """Whether a point or comma is inside a number, a time or a day: ``alle 20.30``, ``bis 1. März``."""
    near = run[at - 1 : at + 2] if at else []
    glued = len(near) == 3 and near[0].end == near[1].start and near[1].end == near[2].start
    return ends_ordinal(run, at) or (glued and near[0].kind == near[2].kind == "number")


def clause(
    run: Sequence[Token], before: list[Token], colon: int, end: int, ledger: Ledger
) -> tuple[list[Token], int, int]:
    """Return the words before a price from the beginning of the clause its colon ends: ``Aulas de piano, guitarra e violino: 18 €``."""
    at = index_at(run, before[0].start)
    start = at
    while start and run[start - 1].text not in ".;:()!?" and ledger.open(run[start - 1]):
        start -= 1
    more = at - start
    if not more or run[start].kind == "sign" or more + colon > LONGEST_CLAUSE:
        return before, colon, end
    return [*run[start:at], *before], colon + more, end + more


def next_row(before: list[Token], last: Draft, words: Words) -> list[Token]:
    """Return the words before a price without what is still said of the row before it: ``Solo £9 with one seat and Team £19``."""
    goes_on = len(before) > _FEWEST_JOINED and before[0].start - last.end == 1 and words.lang == "en"
    if not goes_on or not (before[0].fold in words.note or words.upto.at(before, 0)):
        return before
    joint = next((at for at in range(len(before) - 2, 0, -1) if before[at].fold in words.both), 0)
    return before[joint + 1 :] if joint else before


def bids(label: Sequence[Token]) -> bool:
    """Whether words ask somebody to write and name no address: ``Wer mitmachen will, soll sich per Mail an … melden``."""
    return any(token.fold in _BIDS for token in label)


def owns_article(run: Sequence[Token], at: int, words: Words) -> bool:
    """Whether an article belongs to a name: it has a capital where no sentence begins, ``and The Lab (£120)``, ``rooms: De Kluis``."""
    if run[at].fold not in words.articles or not run[at].capital or at == 0 or at + 1 >= len(run):
        return False
    return run[at + 1].capital
