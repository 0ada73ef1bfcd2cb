"""Words for random documents: of many scripts and lengths, easy ones first."""

from __future__ import annotations

from pagemagic.testing.choices import Choices

PLAIN = ("Bread", "in", "Braga", "since", "1987", "and", "boilers", "repaired", "the", "same", "day", "12,50", "€")
"""Ordinary words."""
MARKED = ("<b>bold</b>", "R&D", "it's", '"quoted"', "a<b", "50%", "C#", "{{x}}", "back\\slash", "`tick`", "&amp;", "--")
"""Words with characters that mean something to a program."""
LONG = (
    "Donaudampfschifffahrtsgesellschaftskapitän",
    "pneumonoultramicroscopicsilicovolcanoconiosis",
    "https://example.com/a/very/long/address/that/nobody/can/break",
    "W" * 60,
    "soft\u00adhy\u00adphen\u00adat\u00ading",
)
"""Words that do not fit narrow columns."""
FOREIGN = (
    "مخبز", "الفجر", "مأفيه", "לחם", "שחור", "パン屋", "東京", "ラーメン", "面包", "빵집", "Χορός", "Студия", "ขนมปัง", "रोटी",
    "Ærøskøbing", "İstanbul", "ﬁne", "naïve",
)  # fmt: skip
"""Words of other scripts, right-to-left ones included."""
ODD = (
    "👩\u200d👩\u200d👧",
    "🏳️\u200d🌈",
    "🍞",
    "e\u0301\u0327",
    "a\u00a0b",
    "\u200b",
    "—",
    "…",
    "\u2028",
    "\ufeff",
    "\t",
    "\n",
    "𝔘𝔫𝔦",
)
"""Emoji, combining marks, separators, invisible characters."""

_SETS = (PLAIN, PLAIN, PLAIN, MARKED, FOREIGN, ODD, LONG)


def words(choices: Choices, most: int = 12) -> str:
    """Some words, at least one of them visible."""
    found = [choices.pick(PLAIN)]
    for _ in range(choices.count(0, most)):
        found.append(choices.pick(choices.pick(_SETS)))
    if choices.chance(1, 8):
        found.reverse()
    return " ".join(found)


def line(choices: Choices) -> str:
    """A short text, at most 200 characters, one word of them visible."""
    return words(choices, 6)[:200].strip() or PLAIN[0]
