"""Pseudo-locales: languages nobody speaks, made from any text, that show what a page does with other languages.

``en-XA`` has accents, is about 40 % longer and stands in brackets: what is not translated has none, what is cut lacks one.
``ar-XB`` is in Arabic letters and runs from right to left. Facts, marks and places for values stay as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

LONGER = 40
"""How much longer a text of ``en-XA`` is, in hundredths."""

_ACCENTS = str.maketrans("acdeghijklnorstuwyzACDEGHIJKLNORSTUWYZ", "áçðéĝĥíĵķļñöŕšţûŵýžÁÇÐÉĜĤÍĴĶĻÑÖŔŠŢÛŴÝŽ")
_VOWELS = frozenset("aeiouyAEIOUY")
_PADDING = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

_ARABIC: dict[str, str] = {
    "a": "ا", "b": "ب", "c": "ك", "d": "د", "e": "ي", "f": "ف", "g": "غ", "h": "ه", "i": "ي", "j": "ج", "k": "ك", "l": "ل", "m": "م",
    "n": "ن", "o": "و", "p": "ب", "q": "ق", "r": "ر", "s": "س", "t": "ت", "u": "و", "v": "ف", "w": "و", "x": "كس", "y": "ي", "z": "ز",
    **dict.fromkeys("àáâãäå", "ا"), **dict.fromkeys("èéêëìíîïýÿ", "ي"), **dict.fromkeys("òóôõöøùúûü", "و"),
    "ç": "ك", "ñ": "ن", "ß": "س", "æ": "اي", "œ": "وي", ",": "،", ";": "؛", "?": "؟",
}  # fmt: skip
_RIGHT_TO_LEFT = str.maketrans(_ARABIC | {small.upper(): letter for small, letter in _ARABIC.items() if small != "ß"})


def accented(text: str) -> str:
    """A part of a text in the letters of ``en-XA``: vowels are doubled until it is long enough, then words are added."""
    letters = sum(character.isascii() and character.isalpha() for character in text)
    missing = -(-letters * LONGER // 100)
    parts: list[str] = []
    for character in text:
        double = missing > 0 and character in _VOWELS
        missing -= double
        parts.append(character + character.lower() if double else character)
    number = 0
    while missing > 0:
        word = _PADDING[number % len(_PADDING)]
        parts.append(f" {word}")
        missing -= len(word) + 1
        number += 1
    return "".join(parts).translate(_ACCENTS)


def mirrored(text: str) -> str:
    """A part of a text in the letters of ``ar-XB``."""
    return text.translate(_RIGHT_TO_LEFT)


PSEUDO: Mapping[str, tuple[Callable[[str], str], str, str]] = MappingProxyType(
    {"en-XA": (accented, "[", "]"), "ar-XB": (mirrored, "", "")}
)
"""How each writes a part of a text, and what stands around the whole."""


def pseudo_text(text: str, tag: str) -> str:
    """A whole text in a pseudo-locale. Raises KeyError for a tag that is none."""
    write, before, after = PSEUDO[tag]
    return f"{before}{write(text)}{after}"
