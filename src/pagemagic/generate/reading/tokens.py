"""Words, numbers and signs of a text, each with its place; and the folding under which they are compared."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

_SAME = {0x2019: "'", 0x02BC: "'", 0x00A0: " ", 0x202F: " ", 0x2009: " ", 0x3000: " ", 0xFF1A: ":", 0xFF20: "@"}
_DIGITS = {base + digit: str(digit) for base in (0x660, 0x6F0, 0x966, 0xFF10) for digit in range(10)}
_FOLD = {**_SAME, **_DIGITS}
_MARKS = "\u0300-\u036f\u064b-\u0652\u0670\u0640"
"""Accents and vowel signs written after their letter, and the stroke that stretches an Arabic word."""
_LETTERS = rf"(?:[^\W\d_][{_MARKS}]*)+"
_TOKEN = re.compile(rf"[ap]\.m\.|(?:dott|prof|avv)\.(?:ssa|ta)\b|{_LETTERS}(?:['\-]{_LETTERS})*|\d+|[^\s]")
_VOWELS = re.compile("[\u064b-\u0652\u0670\u0640]")


@dataclass(frozen=True, slots=True)
class Token:
    """One word, run of digits or other sign, at ``start`` to ``end`` (code points, half open)."""

    text: str
    fold: str
    start: int
    end: int
    kind: Literal["word", "number", "sign"]

    @property
    def capital(self) -> bool:
        """Whether it is a word that begins with a capital letter."""
        return self.kind == "word" and self.text[0].isupper()


def fold(text: str) -> str:
    """Return ``text`` in lower case, with plain digits, apostrophes and spaces; every character keeps its place."""
    lower = text.translate(_FOLD).lower()
    if len(lower) == len(text):
        return lower
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in text.translate(_FOLD))


def index_at(run: Sequence[Token], start: int) -> int:
    """Return the index of the first token of ``run`` that ends after the place ``start``; by halving."""
    return bisect_right(run, start, key=lambda token: token.end)


def tokens(text: str) -> tuple[Token, ...]:
    """Split ``text`` into tokens; white space only separates. Linear in the length of the text."""
    folded = fold(text)
    found = []
    for match in _TOKEN.finditer(folded):
        start, end = match.span()
        first = folded[start]
        kind: Literal["word", "number", "sign"] = (
            "number" if first.isdecimal() else "word" if first.isalpha() else "sign"
        )
        # Arabic is compared without its vowel signs: a word is written with all, some or none of them.
        found.append(Token(text[start:end], _VOWELS.sub("", folded[start:end]) or folded[start:end], start, end, kind))
    return tuple(found)
