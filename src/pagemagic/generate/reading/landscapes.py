"""Landscapes that are named by an adjective and a noun: ``Lüneburger Heide``, ``Sächsische Schweiz``, ``Utrechtse Heuvelrug``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

_FEMININE = bag("heide alb schweiz börde bucht marsch seenplatte geest ebene lausitz senke pforte aue")
_LANDS: dict[str, tuple[tuple[str, ...], frozenset[str]]] = {
    "de": (
        ("er", "ische", "isches", "ischer"),
        _FEMININE
        | bag(
            "land wald moor ries becken tal bergland hügelland oberland unterland umland seenland voralpenland hinterland"
        ),
    ),
    "nl": (("se", "sche"), bag("heuvelrug waard waarden polder kust wouden venen meren bollenstreek plassen")),
}
"""Endings of the adjective and the nouns, by language."""
_SHORTEST = 5


def landscape_end(run: Sequence[Token], index: int, words: Words) -> int:
    """Return the index after a landscape of two words that begins at ``index``, or ``index``."""
    endings, nouns = _LANDS.get(words.lang, ((), frozenset()))
    pair = run[index : index + 2]
    if len(pair) < 2 or not (pair[0].capital and pair[1].capital) or len(pair[0].fold) < _SHORTEST:
        return index
    return index + 2 if pair[0].fold.endswith(endings) and pair[1].fold in nouns else index


def landscape_preposition(place: str) -> str | None:
    """Return what leads to a German landscape, ``in der`` Lüneburger Heide; empty where its adjective would bend, None for others."""
    adjective, _, noun = place.partition(" ")
    endings, nouns = _LANDS["de"]
    if noun.lower() not in nouns or not adjective.lower().endswith(endings):
        return None
    if not adjective.lower().endswith("er"):
        return ""
    return "in der" if noun.lower() in _FEMININE else "im"
