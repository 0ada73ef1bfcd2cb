"""The small signs that set text well: apostrophes, quotation marks, dashes, and spaces that do not break."""

from __future__ import annotations

import re
from functools import lru_cache

from pagemagic.i18n.formats import NBSP
from pagemagic.i18n.locale import direction
from pagemagic.i18n.tables import formats_for

WORD_JOINER = "\u2060"
"""No width, and no end of a line where it stands."""

# Letters as ranges, because what Python calls a letter changes with its Unicode version.
_LATIN = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
# No Chinese or Japanese letters: there are no spaces around what is quoted there.
_WORD = "0-9A-Za-z_\u00c0-\u1fff\uac00-\ud7a3\ufb1d-\ufdff"
_APOSTROPHE = re.compile(rf"(?<=[{_LATIN}0-9])'(?=[{_LATIN}])|(?<![{_WORD}])'(?=[0-9]0s)")
_DOUBLE = re.compile(rf'(?<![{_WORD}"])"(?=[^\s"])([^"\n]*?)(?<=\S)"(?![{_WORD}])', re.ASCII)
_SINGLE = re.compile(rf"(?<![{_WORD}'])'(?=[^\s'])([^'\n]*?)(?<=\S)'(?![{_WORD}])", re.ASCII)
_FINAL_APOSTROPHE = re.compile(r"(?<=[sSzZxX])'(?=\s|$)", re.ASCII)
_DASH = re.compile(r"(?<=\S) (?:-{1,2}|\u2013) (?=\S)", re.ASCII)
_ELLIPSIS = re.compile(r"(?<!\.)\.{3}(?!\.)")
# A number and the unit after it. Letters only where they are a whole word.
_UNIT = re.compile(
    "(?<=[0-9]) (?=[€£$¥₹%‰°]|(?:km|cm|mm|m|m²|km²|ha|kg|mg|g|ml|cl|dl|l|L|kWh|kW|W|V|A|GB|MB|TB|kB|h|min|s|EUR|USD|GBP|CHF)"
    f"(?![{_WORD}]))"
)
# The ends of a short range: "11 to 7" and "9h às 18h" stand on one line.
_RANGE = re.compile(
    "(?<![0-9])([0-9]{1,2}(?:[:.][0-9]{2})?h?) (to|bis|às|tot|à|a|alle) (?=[0-9]{1,2}(?![0-9]))", re.ASCII
)
_SIGN = re.compile("(?<=[€£¥₹]) (?=[0-9])")


@lru_cache(maxsize=2048)
def typographic(text: str, tag: str) -> str:
    """Set a text in a language's own signs: apostrophes, paired quotation marks, dashes, numbers kept to their units and the
    ends of short ranges to each other.

    Only signs and spaces change, never a letter or a digit, and a text already set stays as it is. Not for addresses
    of any kind (web, mail): those are written as they are typed.
    """
    quotes = formats_for(tag).quotes
    text = _APOSTROPHE.sub("’", text)
    text = _DOUBLE.sub(lambda match: f"{quotes.double[0]}{match[1]}{quotes.double[1]}", text)
    text = _SINGLE.sub(lambda match: f"{quotes.single[0]}{match[1]}{quotes.single[1]}", text)
    text = _FINAL_APOSTROPHE.sub("’", text)
    text = _DASH.sub(f"{NBSP}– ", text)
    text = _ELLIPSIS.sub("…", text)
    text = _RANGE.sub(rf"\1{NBSP}\2{NBSP}", text)
    return _SIGN.sub(NBSP, _UNIT.sub(NBSP, text))


def unbroken(text: str) -> str:
    """Keep a number of several groups on one line: its spaces do not break, its hyphens neither."""
    return re.sub("[\u2010\u2012-\u2015]", "\u2011", text.replace(" ", NBSP))


def left_to_right(text: str, tag: str) -> str:
    """Keep the order of a number or address inside right-to-left text; elsewhere, return it as it is."""
    return f"\u200e{text}\u200e" if direction(tag) == "rtl" else text


def begins_sentence(before: str) -> bool:
    """Say whether what follows ``before`` begins a sentence: nothing stands there, or one has ended, or one of several facts in a line."""
    return before.rstrip()[-1:] in ("", ".", "!", "?", "·", "–", "—", "¿", "¡", "؟", "。")


def sentence_start(text: str) -> str:
    """Return ``text`` with a capital first letter, where it has one in basic Latin or Latin-1; ``iOS`` stays as it is."""
    first = text[:1]
    if any("A" <= letter <= "Z" for letter in text.partition(" ")[0][1:]):
        return text
    if "a" <= first <= "z" or ("à" <= first <= "þ" and first != "÷"):
        return first.upper() + text[1:]
    return text
