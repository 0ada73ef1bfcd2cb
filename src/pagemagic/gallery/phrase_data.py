"""The phrase tables of the offline author, one per language, read once from package data.

A phrase is a template: ``{place}`` and the like are replaced by facts. Wording that must suit any value avoids articles,
gender and number of the value. What no table says in a language falls back to the interface labels of
:mod:`pagemagic.i18n.labels`, so a language without a table still makes a page, of the user's own words.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from types import MappingProxyType

from pydantic import Field

from pagemagic.i18n.locale import fallbacks
from pagemagic.page.base import Frozen, Text, Word
from pagemagic.page.frozen import FrozenDict


class PlaceGrammar(Frozen):
    """How a language says that something is in a town."""

    default: Text
    """The preposition before most names: ``in``, ``em``."""
    named: FrozenDict[str, Text] = FrozenDict()
    """Preposition -> the names that take it instead, separated by ``|``: ``no`` -> ``Porto|Rio de Janeiro``."""
    known: tuple[Text, ...] = ()
    """Prepositions to take over where the brief itself puts one before the name."""

    def before(self, place: str, written: str = "") -> str:
        """The preposition for ``place``; ``written`` is the word the brief has in front of it."""
        if written in self.known:
            return written
        for preposition, names in self.named.items():
            if any(place == name or place.startswith((f"{name},", f"{name} (")) for name in names.split("|")):
                return preposition
        return self.default


class Phrases(Frozen):
    """What the offline author can say in one language."""

    language: Word
    place: PlaceGrammar
    templates: FrozenDict[str, Text]
    """Key -> wording. Keys of headings are ``<part>`` or ``<part>.<kit or subject>``, of closings ``<intent>.<way>``."""
    variants: FrozenDict[str, FrozenDict[str, Text]] = FrozenDict()
    """Locale -> what its region says differently."""
    cues: FrozenDict[str, Text] = FrozenDict()
    """Meaning -> words that show it, separated by ``|``: ``order``, ``cost``, ``standing`` …"""
    nouns_capital: bool = Field(default=False)
    """Whether nouns keep their capital inside a sentence."""


@cache
def phrase_tables() -> MappingProxyType[str, Phrases]:
    """All tables by language, in alphabetical order."""
    folder = files("pagemagic.gallery") / "phrases"
    found = sorted((item for item in folder.iterdir() if item.name.endswith(".json")), key=lambda item: item.name)
    tables = [Phrases.model_validate_json(item.read_bytes()) for item in found]
    return MappingProxyType({table.language: table for table in tables})


def phrases_for(locale: str) -> Phrases | None:
    """The table for a locale's language; None where there is none."""
    return phrase_tables().get(locale.partition("-")[0])


def template(table: Phrases, locale: str, key: str) -> str | None:
    """The wording of a key, as the locale's region says it; None where the table has none."""
    for tag in fallbacks(locale):
        if key in table.variants.get(tag, {}):
            return str(table.variants[tag][key])
    found = table.templates.get(key)
    return None if found is None else str(found)
