"""Which motif a word stands for, in any of the languages the library writes.

The lexicon is data (:mod:`pagemagic.pictures.motifs.lexicon`). A Latin word is compared without accents; Arabic and
Japanese, which are written without our gaps, are searched for the entry anywhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType

from pagemagic.pictures.motifs import GROUPS, MOTIFS
from pagemagic.pictures.motifs.company import COMPANY
from pagemagic.pictures.motifs.lexicon import LEXICON

NEUTRAL = frozenset(
    (
        "wheat", "oven", "fork-knife", "chef-hat", "cloche", "basket", "leaf", "star", "sun", "heart", "hand", "house",
        "gear", "spanner", "hammer", "ladder", "circles", "column", "arch", "door", "seal", "nodes", "layers", "brackets",
        "flag", "bunting", "ticket", "burst", "frame", "pencil", "note", "cross", "paw", "book", "pen", "scissors",
        "flower", "key", "shopping-bag", "flame", "drop", "lightning", "tree", "seedling", "wave", "saw", "people",
    )
)  # fmt: skip
"""Motifs that stand for a trade rather than for one thing it sells: they are never wrong beside an unknown word."""

_FOLDED = str.maketrans("áàâãäåéèêëíìîïóòôõöúùûüçñýø", "aaaaaaeeeeiiiiooooouuuucnyo")
_ENDINGS = ("", "s", "es", "e", "n", "en", "er", "x", "nen")
_SHORTEST_TAIL = 4


def folded(text: str) -> str:
    """The text in lower case, without soft hyphens and the accents of Western European languages."""
    return text.lower().replace("\xad", "").replace("œ", "oe").replace("ß", "ss").translate(_FOLDED)


def latin_words(text: str) -> list[str]:
    """The words of ASCII letters and digits in a text, folded, in order."""
    plain = "".join(sign if sign.isascii() and sign.isalnum() else " " for sign in folded(text))
    return plain.split()


@cache
def _entries() -> tuple[Mapping[str, tuple[str, ...]], ...]:
    """Four tables from an entry to its motifs: whole words, beginnings, ends, and entries of other scripts."""
    tables: tuple[dict[str, tuple[str, ...]], ...] = ({}, {}, {}, {})
    for motif, listed in LEXICON.items():
        for entry in listed.split():
            word = entry.strip("*")
            kind = 3 if not word.isascii() else 1 if entry.endswith("*") else 2 if entry.startswith("*") else 0
            tables[kind][word] = (*tables[kind].get(word, ()), motif)
    return tuple(MappingProxyType(table) for table in tables)


def senses(word: str) -> tuple[str, ...]:
    """The motifs that one folded Latin word may stand for; none where it is not in the lexicon."""
    whole, beginnings, ends, _ = _entries()
    for ending in _ENDINGS:
        if word.endswith(ending) and (found := whole.get(word[: len(word) - len(ending)])):
            return found
    # What ends a compound is what it is: an Apfelkuchen is a cake.
    for start in range(1, len(word) - _SHORTEST_TAIL + 1):
        tail = word[start:]
        if (
            found := ends.get(tail)
            or ends.get(tail.removesuffix("s"))
            or ends.get(tail.removesuffix("en"))
            or ends.get(tail.removesuffix("n"))
        ):
            return found
    for length in range(len(word), 2, -1):
        if found := beginnings.get(word[:length]):
            return found
    return ()


def _readings(text: str) -> list[tuple[str, ...]]:
    found = [one for one in map(senses, latin_words(text)) if one]
    other = _entries()[3]
    # Where entries of other scripts overlap, the longest is meant; then what stands first.
    places = sorted((text.find(entry), -len(entry), entry) for entry in other if entry in text)
    reach = -1
    for at, length, entry in places:
        if at >= reach:
            found.append(other[entry])
            reach = at - length
    return found


def motif_for(text: str, company: Sequence[str] = ()) -> str | None:
    """The motif of the first word of ``text`` that has one, or None.

    ``company``: the motifs of the site. A word with several senses (*pain* is bread in French) is read in the one that
    keeps company with them: of the same group of motifs.
    """
    readings = _readings(text)
    return _sense(readings[0], company) if readings else None


def motifs_in(text: str, company: Sequence[str] = ()) -> tuple[str, ...]:
    """The motifs of all words of ``text``, each once, in order."""
    return tuple(dict.fromkeys(_sense(reading, company) for reading in _readings(text)))


def motif_of_item(text: str, motifs: Sequence[str], index: int) -> str | None:
    """What the ``index``-th item of a list shows: its word's motif, else a neutral one of the site's, else None."""
    known = motif_for(text, motifs)
    if known is not None:
        return known
    if not text.strip():
        return motifs[index % len(motifs)] if motifs else None
    neutral = [motif for motif in motifs if motif in NEUTRAL] or list(motifs[:1])
    return neutral[index % len(neutral)] if neutral else None


def _sense(motifs: tuple[str, ...], company: Sequence[str]) -> str:
    if len(motifs) == 1:
        return motifs[0]
    near = {group for name in company for group in _groups(name)}
    return next((motif for motif in motifs if near & set(_groups(motif))), motifs[0])


def site_motifs(trade: str, offers: str, own: Sequence[str], kind: Sequence[str], most: int = 6) -> tuple[str, ...]:
    """The motifs of a site, the most telling first.

    ``trade`` and ``offers``: what its owner says it is and has, in words. ``own``: the motifs of its trade, where that is
    known; ``kind``: those of its kind of business. Where there would be fewer than four, what goes with the leading one helps
    (:data:`.company.COMPANY`), and the kind's neutral ones where there would still be fewer than three.
    """
    company = [*own, *kind]
    named = motifs_in(trade, company)
    said = [motif for motif in (*named, *motifs_in(offers, company)) if motif not in own]
    # A trade that its own words tell apart from its like (a dog walker, a mender of bowls) begins with that.
    lead = named[:1] if not set(named) & {*own[:_TELLING], *_OF_ANY_TRADE} else ()
    found = dict.fromkeys([*lead, *own[:_OF_THE_TRADE], *said[:_SAID], *own[_OF_THE_TRADE:]])
    # A star beside a cheese says nothing: an ornament stays where the words ask for it or too little is left.
    plain = {motif: None for motif in found if motif not in _ORNAMENTS or motif in named}
    if len(plain) < _ENOUGH:
        plain.update(dict.fromkeys(COMPANY.get(next(iter(plain), ""), ())[: _ENOUGH - 1]))
    found = plain if len(plain) >= _FEWEST else found
    if len(found) < _FEWEST:
        found.update(dict.fromkeys(motif for motif in kind if motif in NEUTRAL and motif not in _OF_A_BUILDING))
    if len(found) < _FEWEST:
        found.update(dict.fromkeys(kind))
    return tuple(found)[:most]


_OF_THE_TRADE, _SAID, _TELLING = 4, 3, 3
_OF_ANY_TRADE = frozenset(("hammer", "people", "house", "shopping-bag", "heart", "gear", "briefcase", "key"))
_FEWEST = 3
_ENOUGH = 4
_ORNAMENTS = frozenset(("star", "burst", "circles"))
_OF_A_BUILDING = frozenset(("door", "key", "house"))
_KIN = {"kitchen": "food", "site-work": "trades", "leisure": "events", "household": "trades", "care": "trades"}


def _groups(motif: str) -> tuple[str, ...]:
    return tuple(_KIN.get(name, name) for name, group in GROUPS.items() if motif in group) if motif in MOTIFS else ()
