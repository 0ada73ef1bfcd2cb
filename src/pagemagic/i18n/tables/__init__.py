"""The language tables, one module each. :func:`formats_for` finds the one for a tag."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from pagemagic.i18n.formats import Formats
from pagemagic.i18n.locale import base_language, fallbacks
from pagemagic.i18n.tables import ar, de, en, es, fr, it, ja, nl, pt, und

TABLES: Mapping[str, Formats] = MappingProxyType(
    {tag: table for module in (en, pt, es, fr, de, it, nl, ar, ja, und) for tag, table in module.TABLES.items()}
)
"""Every table by its tag, languages in the order above and each before its regions."""

LANGUAGES: tuple[str, ...] = tuple(tag for tag in TABLES if "-" not in tag and tag != "und")
"""The languages that have a table of their own."""


@lru_cache(maxsize=512)
def formats_for(tag: str) -> Formats:
    """Return the table for a language tag: its own, its nearest parent's, or the generic one.

    Raises:
        InvalidInputError: ``tag`` is not a language tag.
    """
    language = base_language(tag)
    for candidate in fallbacks(tag):
        # English ends every chain; for a language without a table the generic one is better than foreign order.
        if candidate in TABLES and base_language(candidate) == language:
            return TABLES[candidate]
    return TABLES["und"]
