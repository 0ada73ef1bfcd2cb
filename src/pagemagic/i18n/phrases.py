"""Phrases of Japanese headings: where a line may end without tearing a word.

Japanese sets no spaces, and a browser may end a line after any sign. In large type that shows. A phrase is a word with
the particle that follows it, so a line ends behind particles, behind punctuation and in front of brackets, and nowhere
else. Conservative on purpose: a particle counts only where another kind of sign follows it.
"""

from __future__ import annotations

import re

from pagemagic.i18n.locale import base_language

_HIRAGANA = "\u3041-\u309f"
_WORDS = "\u30a1-\u30ff\u3400-\u9fff\uff10-\uff5aA-Za-z0-9"
"""Katakana, kanji, Latin letters and digits: signs that words begin with."""
_OPENING = "「『（【〈《"
_CLOSING = "、。，．」』）】〉》！？・"

_BREAK = re.compile(
    f"(?<=[{_CLOSING}])(?=[^{_CLOSING}])"
    f"|(?<=[^{_OPENING}])(?=[{_OPENING}])"
    # A particle behind a word, in front of the next one; お and ご begin a word that they make polite.
    f"|(?<=[はがをにへとでもの])(?=[{_WORDS}])"
    f"|(?<=から|まで)(?=[{_WORDS}])"
    f"|(?<=[{_HIRAGANA}])(?=[おご][\u4e00-\u9fff])"
    f"|(?<=[{_HIRAGANA}{_WORDS}])(?=ください|いただ|ござい)"
)


def phrases(text: str, tag: str) -> list[str]:
    """Part a heading where its lines may end; together the parts are the text.

    Other languages than Japanese part their words themselves: their text comes back whole.
    """
    return [text] if base_language(tag) != "ja" else [part for part in _BREAK.split(text) if part]
