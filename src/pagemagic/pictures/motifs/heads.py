"""Which words of an offer speak for a drawing: its head noun, and not what holds it, measures it or goes into it.

A *caixa de seis queijadas* is tarts and no box, a rug from Norwegian wool is a rug, a guitar course is a guitar.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from types import MappingProxyType

_LINKS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        language: frozenset(words.split())
        for language, words in {
            "en": "and of with for from in on at by to without per made dyed",
            "pt": "e de do da dos das d com em no na nos nas para por sem",
            "es": "y e de del con en para por sin al",
            "fr": "et de du des d avec en au aux pour sans par sur dans",
            "de": "und mit aus für von vom im in auf zum zur ohne bei beim nach",
            "it": "e ed di del della dello dei delle degli d con in per al alla da dal dalla senza",
            "nl": "en met van uit voor in op bij zonder",
        }.items()
    }
)
"""Language -> the small words behind which a noun tells more about the one before, or is another thing."""

_HELD = (
    "box boxes set sets tray trays dozen pack packs bag bags basket slice slices piece pieces pair course courses class classes lesson "
    "lessons workshop workshops hour hours day days week weeks month months session sessions hire rental sale repair repairs evening weekend care "
    "caixa caixas duzia conjunto saco fatia aula aulas curso cursos oficina aluguer aluguel venda reparacao conserto arranjo "
    "caja cajas docena bolsa clase clases taller alquiler venta arreglo bono "
    "boite boites coffret douzaine sac tranche cours atelier ateliers stage stages location vente pose entretien "
    "kiste kisten schachtel karton dutzend tute kurs kurse verleih reparatur bau verkauf "
    "scatola scatole dozzina sacchetto fetta corso corsi lezione lezioni noleggio vendita riparazione laboratorio posa "
    "doos dozen zak stuk cursus les lessen verhuur verkoop reparatie onderhoud"
)
_HOLDERS = frozenset(_HELD.split())
"""Containers, units and acts: what they hold or are done to speaks instead."""
_ACTS = re.compile(
    r".{3}(?:cao|coes|gem|gens|mento|mentos|cion|ciones|miento|tion|tions|ment|age|zione|zioni|aggio|ung|ing)"
)
_CLAUSE = re.compile(r"[,;:(–—]")
_LAST = frozenset(("en", "de", "nl"))
"""Languages in which the last noun of several is what the thing is: a milk chocolate is a chocolate."""


def last_counts(language: str) -> bool:
    """Whether the last of several nouns in a row is the head."""
    return language in _LAST


def head_words(words: list[str], language: str, known: Collection[str]) -> list[str]:
    """The words up to the first link, or those behind it where what stands before is a container, a unit or an act.

    ``words``: folded. ``known``: pairs of the lexicon, which no link parts (a *pastel de nata* is one thing).
    """
    links = _LINKS.get(language, frozenset())
    start = 0
    for at, word in enumerate(words):
        if word not in links or at == start:
            continue
        if at + 1 < len(words) and f"{words[at - 1]}+{words[at + 1]}" in known:
            continue
        if holds(words[start:at], language):
            start = at + 1
            continue
        return words[start:at]
    return words[start:]


def holds(words: list[str], language: str) -> bool:
    """Whether a noun phrase is a container, a unit or an act."""
    head = words[-1] if last_counts(language) else next((word for word in words if not word.isdigit()), "")
    return head in _HOLDERS or _ACTS.fullmatch(head) is not None


def first_clause(text: str) -> str:
    """What stands before the first comma, colon or bracket."""
    return _CLAUSE.split(text.strip())[0]
