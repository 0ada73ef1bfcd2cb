"""Words of labels: which only lead to a fact, which are verbs, and how a label is written."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.ledger import Draft
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words


def capitalised(text: str) -> str:
    """Return ``text`` with its first letter, and no other, in upper case."""
    first = text.split(maxsplit=1)[0] if text.strip() else ""
    if not first[1:].islower() and len(first) > 1 and any(map(str.isupper, first[1:])):
        return text  # a name with capitals of its own: iOS
    first = text[:1].upper()
    return first + text[1:] if len(first) == 1 and first.lower() == text[:1].lower() else text


def set_label(source: Source, draft: Draft, label: Sequence[Token]) -> None:
    """Call a fact by words of the brief."""
    words = source.text[label[0].start : label[-1].end].rstrip(":").split()
    text = " ".join(words)
    # Japanese marks what it speaks of: "お申し込みは".
    draft.label = capitalised(text[:-1] if len(text) > 2 and text[-1] in "はが" and ord(text[-2]) > 0x3000 else text)


def is_filler(token: Token, words: Words) -> bool:
    """Whether a word before a fact says nothing of it: ``on``, ``call us at``."""
    return (
        token.kind == "sign" or token.fold in words.contact or token.fold in words.stop or token.fold in words.time_lead
    )


def is_verbal(token: Token, words: Words) -> bool:
    """Whether a word is of a clause, so that no label holds it."""
    return token.fold in words.finite or token.fold in words.subordinate
