"""Sentences of orders that say what a product is for: ``Import CSV or OFX, match receipts, export to your accountant``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

_LONGEST = 12
_OBJECTS = bag("you it them all every each everything this that when what")
_SPLITS = frozenset(",;、，；")


def read_features(source: Source, run: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Take every order of a sentence that holds two or more as an offer, whole; False where it does not."""
    end = len(run)
    while end and run[end - 1].kind == "sign" and run[end - 1].text != ")":
        end -= 1
    begin = _begin(run, ledger, words)
    told = begin > 0  # "It makes a snapshot, keeps 30 days": verbs in the third person
    opens = _does if told else _orders
    if begin >= end or not opens(run, begin, words) or not ledger.free(run[begin].start, run[end - 1].end):
        return False
    starts = [begin]
    for index in range(begin + 1, end - 1):
        joined = run[index].fold in words.both
        then = opens(run, index + 1, words) or (run[0].fold in words.it and _verb(run, index + 1, words))
        if (run[index].text in _SPLITS or joined) and then:
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


def _begin(run: Sequence[Token], ledger: Ledger, words: Words) -> int:
    """Return where the first verb is: after "it", or after a name that is taken."""
    if run and run[0].fold in words.it:
        return 1
    return next((at for at, token in enumerate(run[:_LONGEST]) if ledger.open(token)), 0)


def _does(run: Sequence[Token], index: int, words: Words) -> bool:
    """Whether a verb in the third person begins there, with something that is done to."""
    known = run[index].fold in words.acts or run[index].fold in words.features
    led = index > 0 and run[index - 1].fold in words.it
    return (known or (led and _verb(run, index, words))) and index + 1 < len(run) and run[index + 1].kind != "sign"


def _verb(run: Sequence[Token], index: int, words: Words) -> bool:
    """Whether an unknown word has the form of a verb after "it" or "and": ``ranks tonight's targets``, ``warnt bei Pausen``."""
    if index + 1 >= len(run) or run[index].kind != "word" or run[index].capital or run[index].fold in words.stop:
        return False
    word, then = run[index].fold, run[index + 1]
    if words.lang == "en" and index and run[index - 1].fold in words.it:
        return word.endswith("s") and not word.endswith("ss") and then.kind == "word"
    if words.lang == "en":
        objects = then.fold in words.articles or then.fold in _OBJECTS or then.kind == "number" or "'" in then.text
        objects = objects or (then.fold.endswith("s") and len(then.fold) > 3)  # "swaps shifts by text"
        return word.endswith("s") and not word.endswith("ss") and len(word) > 3 and objects
    return words.lang in ("de", "nl") and word.endswith("t") and len(word) > 3 and then.kind != "sign"


def _orders(run: Sequence[Token], index: int, words: Words) -> bool:
    """Whether an order begins there: a verb with something that is done to."""
    if index + 1 >= len(run) or run[index + 1].kind == "sign":
        return False
    # After a first order an unknown word with an object is another: "pick the clips".
    told = words.lang == "en" and index > 0 and run[index].kind == "word" and not run[index].capital
    objects = run[index + 1].fold in words.articles or run[index + 1].fold in ("your", "their")
    return run[index].fold in words.features or (told and objects and run[index].fold not in words.stop)


def _bare(run: Sequence[Token], words: Words) -> Sequence[Token]:
    end = len(run)
    while end and (run[end - 1].text in _SPLITS or run[end - 1].fold in words.both):
        end -= 1
    return run[:end]
