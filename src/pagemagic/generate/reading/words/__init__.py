"""The language tables; :func:`words_of` falls back to a table that knows only signs and digits."""

from __future__ import annotations

from pagemagic.generate.reading.words import ar, de, en, es, fr, it, ja, nl, pt
from pagemagic.generate.reading.words.table import Words

_CONTACT = frozenset(
    [
        "τηλ",
        "тел",
        "tel",
        "тлф",
        "tlf",
        "tél",
        "โทร",
        "电话",
        "電話",
        "전화",
        "טל",
        "טלפון",
        "फोन",
        "e-mail",
        "email",
        "mail",
        "www",
    ]
)

TABLES: dict[str, Words] = {module.WORDS.lang: module.WORDS for module in (en, pt, es, fr, de, it, nl, ar, ja)}
"""Language -> its table, in the order in which ties are settled."""


def words_of(lang: str) -> Words:
    """Return the table of a language, or an empty one."""
    return TABLES.get(lang) or Words(lang=lang, stop=frozenset(), contact=_CONTACT)
