"""Which motif a word stands for, in any of the languages the library writes.

The lexicon is data (:mod:`pagemagic.pictures.motifs.lexicon`). A Latin word is compared without accents; Arabic and
Japanese, which are written without our gaps, are searched for the entry anywhere.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from types import MappingProxyType

from pagemagic.pictures.motifs.company import COMPANY
from pagemagic.pictures.motifs.fields import DECISIVE, FIELDS, KINDS, SOLD, akin, fields_of
from pagemagic.pictures.motifs.friends import IDIOMS, meant
from pagemagic.pictures.motifs.heads import first_clause, head_words, last_counts
from pagemagic.pictures.motifs.lexicon import LEXICON
from pagemagic.pictures.motifs.lexicon_callings import CALLING_WORDS

_FOLDED = str.maketrans("áàâãäåéèêëíìîïóòôõöúùûüçñýø", "aaaaaaeeeeiiiiooooouuuucnyo")
_ENDINGS = ("", "s", "es", "e", "n", "en", "er", "x", "nen")
_SHORTEST_TAIL = 4
_SHORT = 3


def folded(text: str) -> str:
    """The text in lower case, without soft hyphens and the accents of Western European languages."""
    return text.lower().replace("\xad", "").replace("œ", "oe").replace("ß", "ss").translate(_FOLDED)


def latin_words(text: str) -> list[str]:
    """The words of ASCII letters and digits in a text, folded, in order."""
    plain = "".join(sign if sign.isascii() and sign.isalnum() else " " for sign in folded(text))
    return plain.split()


Entry = tuple[str, str]
"""A motif, and the entry of the lexicon that leads to it."""


@cache
def _entries() -> tuple[Mapping[str, tuple[Entry, ...]], ...]:
    """Four tables from an entry to its motifs: whole words, beginnings, ends, and entries of other scripts."""
    tables: tuple[dict[str, tuple[Entry, ...]], ...] = ({}, {}, {}, {})
    for motif, listed in (*CALLING_WORDS.items(), *LEXICON.items()):
        for entry in listed.split():
            word = entry.strip("*")
            kind = 3 if not word.isascii() else 1 if entry.endswith("*") else 2 if entry.startswith("*") else 0
            tables[kind][word] = (*tables[kind].get(word, ()), (motif, entry))
    return tuple(MappingProxyType(table) for table in tables)


def senses(word: str, language: str = "") -> tuple[str, ...]:
    """The motifs that one folded Latin word may stand for in a language; none where it is not in the lexicon.

    Without a language the word is read in all of them.
    """
    for found in _candidates(word):
        motifs = tuple(dict.fromkeys(motif for motif, entry in found if meant(entry, motif, language)))
        if motifs:
            return motifs
    return ()


def _candidates(word: str) -> Iterator[tuple[Entry, ...]]:
    """What the word may be found as: whole, as the end of a compound, as a beginning; the longest first."""
    whole, beginnings, ends, _ = _entries()
    for ending in _ENDINGS:
        stem = word[: len(word) - len(ending)]
        # *Some* is no form of *som*, nor *done* of *don*.
        if word.endswith(ending) and (len(stem) > _SHORT or ending in ("", "s")) and (found := whole.get(stem)):
            yield found
    # What ends a compound is what it is: an Apfelkuchen is a cake.
    for start in range(1, len(word) - _SHORTEST_TAIL + 1):
        tail = word[start:]
        if (
            found := ends.get(tail)
            or ends.get(tail.removesuffix("s"))
            or ends.get(tail.removesuffix("en"))
            or ends.get(tail.removesuffix("n"))
        ):
            yield found
    for length in range(len(word), 2, -1):
        if found := beginnings.get(word[:length]):
            yield found


def _units(words: Sequence[str]) -> Iterator[str]:
    """The words, and as one those in a row that the lexicon knows together: a flat white is not white.

    Idioms are left out: a care home is no house.
    """
    whole = _entries()[0]
    at = 0
    while at < len(words):
        # Small words between the two do not part them: a *marché de Noël* is one thing.
        step = 2 if at + 2 < len(words) and words[at + 1] in _BETWEEN else 1
        pair = f"{words[at]}+{words[at + step]}" if at + step < len(words) else ""
        known = pair in whole
        idle = pair in IDIOMS
        if not idle:
            yield pair if known else words[at]
        at += step + 1 if known or idle else 1


_BETWEEN = frozenset(("a", "ad", "au", "d", "du", "de", "di", "do", "da", "del", "della", "des", "of"))


@lru_cache(maxsize=4096)
def _readings(text: str, language: str) -> tuple[tuple[str, ...], ...]:
    found = [one for one in (senses(word, language) for word in _units(latin_words(text))) if one]
    other = _entries()[3]
    # Where entries of other scripts overlap, the longest is meant; then what stands first.
    places = sorted((text.find(entry), -len(entry), entry) for entry in other if entry in text)
    reach = -1
    for at, length, entry in places:
        if at >= reach:
            found.append(tuple(motif for motif, _ in other[entry]))
            reach = at - length
    return tuple(found)


def motif_for(text: str, company: Sequence[str] = (), language: str = "") -> str | None:
    """The motif of the first word of ``text`` that has one, or None.

    ``company``: the motifs of the site. A word is read only in a sense that is of one of its fields (*pain* is bread at a
    baker's and an ache at a physiotherapist's; a *caldeirada* is no boiler): what is of another trade is not drawn.
    """
    return next(iter(motifs_in(text, company, language)), None)


def motifs_in(text: str, company: Sequence[str] = (), language: str = "") -> tuple[str, ...]:
    """The motifs of all words of ``text``, each once, in order; of the fields of ``company`` where there is one."""
    fields = fields_of(company)
    found = (next((one for one in reading if akin(one, fields)), None) for reading in _readings(text, language))
    return tuple(dict.fromkeys(one for one in found if one is not None))


@cache
def _pairs() -> frozenset[str]:
    """Two words in a row that are one thing, or none."""
    return IDIOMS | {word for word in _entries()[0] if "+" in word}


def offered_in(text: str, company: Sequence[str] = (), language: str = "") -> tuple[str, ...]:
    """The motifs of an offer, its head noun first: what holds it, measures it or goes into it does not count."""
    clause = first_clause(text)
    if not language or not latin_words(clause):
        return motifs_in(text, company, language)
    found = motifs_in(" ".join(head_words(latin_words(clause), language, _pairs())), company, language)
    found = found[::-1] if last_counts(language) else found
    # A class shows what is taught.
    return tuple(sorted(found, key="mortarboard".__eq__))


def joined_with(text: str, start: str) -> bool:
    """Whether a text begins with a word that is one thing with the next: the ``Martial`` of ``Martial arts club``."""
    words = latin_words(text)
    return latin_words(start) == words[:1] and "+".join(words[:2]) in _entries()[0]


def idle(text: str) -> bool:
    """Whether a text holds words in a row that name none of the things that they name apart."""
    words = latin_words(text)
    return any(f"{one}+{other}" in IDIOMS for one, other in pairwise(words))


def motifs_of_list(texts: Sequence[str], company: Sequence[str] = (), language: str = "") -> tuple[str | None, ...]:
    """What each item of a list shows: the motif of a word of its own, none twice; None for a plain tile.

    Where fewer than half of the items have one, none shows any: a lone thing among plain tiles says nothing.
    """
    return _of_list(tuple(texts), tuple(company), language)


@lru_cache(maxsize=512)
def _of_list(texts: tuple[str, ...], company: tuple[str, ...], language: str) -> tuple[str | None, ...]:
    # Each item of a list asks for the whole list.
    shown: dict[str, str | None] = {}
    for text in texts:
        # The same text again is the same thing again.
        if text not in shown:
            taken = set(shown.values())
            found = offered_in(text, company, language)
            if not company:
                found = tuple(one for one in found if one not in _OF_MANY_TRADES)
            # A roof of slates and tiles is a roof at a roofer's.
            found = tuple(sorted(found, key=lambda one: one not in company[:1]))
            shown[text] = next((one for one in found if one not in taken), None)
    known = sum(motif is not None for motif in shown.values())
    # Where the site has no motifs, all items have to have one: one of two says nothing.
    enough = 2 * known >= len(shown) if company else known == len(shown)
    return tuple(shown[text] for text in texts) if enough else (None,) * len(texts)


def site_motifs(
    trade: str, offers: Sequence[str], own: Sequence[str], most: int = 6, language: str = ""
) -> tuple[str, ...]:
    """The motifs of a site, the most telling first, all of the fields of its trade; none where nothing tells for certain.

    ``trade``: what its owner says it is. ``offers``: what it has, thing by thing. ``own``: the motifs of its trade, where that
    is known. A wrong picture is worse than none: a word that many trades share leads to nothing, and without a trade the
    things on offer have to agree.
    """
    trade = _unplaced(trade, language)
    taught = next((one for one in motifs_in(trade, (), language) if not akin(one, fields_of(own))), None)
    if own and taught is not None and "learning" in fields_of(own):
        # Lessons show what is taught.
        own = (taught, *COMPANY.get(taught, ())[: _ENOUGH - 1])
    calling = next((one for one in motifs_in(trade, (), language) if one in DECISIVE), None)
    if calling is not None and calling not in own[:1]:
        # What few words name is meant: a bakery's kit has no taxi in it.
        own = (calling, *COMPANY.get(calling, ()))
    cleaned = next((one for one in motifs_in(trade, (), language) if one in _CLEANED), None)
    if cleaned is not None and "cleaning" in fields_of(own):
        # Who cleans shoes shows a shoe before the broom.
        own = (cleaned, *own)
    own = _fitting(own, trade, language)
    named = tuple(one for one in motifs_in(trade, own, language) if own or one not in _OF_MANY_TRADES)
    # A school of surfing shows waves.
    named = tuple(sorted(named, key="mortarboard".__eq__))
    # What its own words name leads: a laundry is of the cleaners, and shows its tub.
    kin = {*own, *COMPANY.get(own[0], ())} if own else set[str]()
    # A massage therapist is of the counsellors' kind, and no counsellor.
    sure = bool(own) and (own[0] in (calling, cleaned) or (own[0] in DECISIVE and kin.issuperset(named)))
    first = own[0] if sure else None
    own = () if own[:1] and own[0] in DECISIVE and not sure else own
    own = tuple(sorted(own, key=lambda one: (one != first, one not in named)))
    company = own or named[:1] or _agreed(offers, language)
    if not company:
        return ()
    told = tuple(dict.fromkeys(motif for offer in offers for motif in offered_in(offer, company, language)[:1]))
    # A course beside other things makes no school.
    told = told if "learning" in fields_of(company) else tuple(one for one in told if one != "mortarboard")
    said = [motif for motif in (*named, *told) if motif not in own and motif not in _OF_MANY_TRADES]
    # A trade that its own words tell apart from its like (a dog walker, a mender of bowls) begins with that.
    lead = named[:1] if first is None and not set(named) & {*own[:_TELLING], *_OF_ANY_TRADE} else ()
    found = dict.fromkeys([*lead, *own[:_OF_THE_TRADE], *said[:_SAID], *own[_OF_THE_TRADE:]])
    said_of = {*named, *told}
    found = {motif: None for motif in found if _may_show(motif, said_of, own)}
    # A star beside a cheese says nothing: an ornament stays where the words ask for it or too little is left.
    plain = {motif: None for motif in found if motif not in _ORNAMENTS or motif in named}
    if len(plain) < _ENOUGH:
        near = COMPANY.get(next(iter(plain), ""), ())[: _ENOUGH - 1]
        plain.update(dict.fromkeys(one for one in near if _may_show(one, said_of, own)))
    return tuple(plain if len(plain) >= _FEWEST else found)[:most]


def _unplaced(trade: str, language: str) -> str:
    """A trade up to where it is: a bakery in a railway arch runs no trains."""
    words = latin_words(trade)
    # In Dutch "en" joins.
    placing = _PLACING - {"en"} if language == "nl" else _PLACING
    end = next((at for at, word in enumerate(words) if at and word in placing), len(words))
    return " ".join(words[:end]) if end < len(words) else trade


def _fitting(own: Sequence[str], trade: str, language: str) -> tuple[str, ...]:
    """The motifs of a trade's subject that go with what its own words name: who grooms dogs draws no cat."""
    named = motifs_in(trade, (), language)
    if not any(motif in COMPANY for motif in named if motif not in _OF_ANY_TRADE):
        return tuple(own)
    near = {*named, *(beside for motif in named for beside in COMPANY.get(motif, ()))}
    return tuple(motif for motif in own if motif in near)


def _may_show(motif: str, said: Collection[str], own: Sequence[str]) -> bool:
    """Whether a motif of the trade may be drawn: goods but the first only where the words name them, so kinds of a thing."""
    if motif in said:
        return True
    others = any(motif in kind and not kind.isdisjoint(said) for kind in KINDS)
    return not others and (motif not in SOLD or motif in own[:1])


def telling(text: str, language: str = "") -> bool:
    """Whether a text names a thing that few trades share."""
    return any(motif not in _OF_MANY_TRADES for motif in motifs_in(text, (), language))


def agreeing(texts: Sequence[str], language: str = "") -> tuple[str, ...]:
    """The things that words of a text without a trade name, where several keep company with each other."""
    return _agreed([text for text in texts if motifs_in(text, (), language)], language)


def _agreed(offers: Sequence[str], language: str) -> tuple[str, ...]:
    """The motifs of things on offer that keep company with each other; none where fewer than two, or than half, do."""
    first = (next(iter(offered_in(offer, (), language)), None) for offer in offers)
    said = [one for one in first if one is not None and one not in _OF_MANY_TRADES]
    lead = max(said, key=lambda one: sum(akin(other, FIELDS.get(one, ())) for other in said), default=None)
    agreed = [one for one in said if lead is not None and akin(one, FIELDS.get(lead, ()))]
    return tuple(dict.fromkeys(agreed)) if len(agreed) >= max(_AGREE, (len(offers) + 1) // 2) else ()


_OF_THE_TRADE, _SAID, _TELLING, _AGREE = 3, 3, 3, 2
_OF_MANY_TRADES = frozenset(("hammer", "spanner", "gear", "people", "shopping-bag", "briefcase"))
"""What words like *repairs*, *shop* and *family* lead to: they tell no trade by themselves."""
_OF_ANY_TRADE = frozenset(("house", "heart", "key")) | _OF_MANY_TRADES
_PLACING = frozenset(
    [
        "about",
        "sobre",
        "uber",
        "over",
        "su",
        "in",
        "at",
        "near",
        "on",
        "beside",
        "inside",
        "under",
        "im",
        "am",
        "bei",
        "beim",
        "neben",
        "em",
        "no",
        "na",
        "nos",
        "nas",
        "en",
        "dans",
        "sur",
        "chez",
        "pres",
        "nel",
        "nella",
        "sul",
        "sulla",
        "op",
        "aan",
        "bij",
    ]
)
"""Small words that say where."""
_CLEANED = frozenset(
    ("shoe", "sneaker", "rug", "sofa", "chimney", "pool", "car", "solar-panel", "roof", "bicycle", "blinds", "boat")
)
"""What cleaners are known by, where it is that alone."""
_FEWEST = 3
_ENOUGH = 4
_ORNAMENTS = frozenset(("star", "burst", "circles"))
