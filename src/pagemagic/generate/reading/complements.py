"""Lists inside a phrase: what a noun is from, of or for is one phrase however many are named, ``potters from Wales and the Marches``.

And what is said of a whole list behind its last thing, ``tables and stairs in oak and in ash``.
"""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.numerals import ARTICLE_LIKE, number_at
from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.cities import REGIONS, TOWNS
from pagemagic.generate.reading.words.table import Words, bag

_ORIGIN = bag("from aus uit desde depuis da dal dalla dai dalle dagli")
_FUSED = bag("del du des do da dos das dello della dell' dei degli delle al aux zum zur")
"""Prepositions that hold an article."""
_LINKS = bag("of along")
_OBLIQUE = bag("der dem den des")
"""German articles of a case that only a preposition asks for, or an object."""
_PEOPLE = bag("children men women people")
_PLURALS: dict[str, tuple[str, ...]] = {
    "en": ("s",), "es": ("s",), "pt": ("s",), "fr": ("s", "x"), "it": ("i", "e"), "nl": ("en", "s"), "de": ("en", "n", "e", "er", "s"),
}  # fmt: skip
_ONE_PLACE = Phrases(
    "in one place|in one app|in one tool|all in one place|an einem ort|in einer app|in einem werkzeug|op één plek|in één app|au même endroit|"
    "dans une seule application|en un solo lugar|en una sola aplicación|in un unico posto|in un'unica app|num só lugar|numa só aplicação"
)
_AREA = Phrases(
    "across|throughout|all over|in ganz|in heel|dans tout|dans toute|en todo|en toda|in tutto|in tutta|em todo|em toda"
)
_MOST = 8
"""Most segments of a list inside a phrase."""
_LONGEST_ELEMENT = 3
_MANY = 2


def together(body: Sequence[Token], parts: Sequence[list[Token]], words: Words) -> list[list[Token]]:
    """Return the segments of a list with those of a list inside a phrase as one, the signs between them included."""
    joined = list(parts)
    ends = [at for at, part in enumerate(parts) if any(token.fold in words.both for token in part)]
    for at in range(ends[0] if ends else 0):
        stop = ends[0]
        if stop - at <= _MOST and _within(joined[at], joined[at + 1 : stop + 1], words, opens=at == 0):
            first, last = joined[at][0].start, joined[stop][-1].end
            joined[at : stop + 1] = [[token for token in body if first <= token.start and token.end <= last]]
            break
    return joined


def is_whole(part: Sequence[Token]) -> bool:
    """Whether a segment is several that belong together: a comma stands inside it."""
    return any(token.text == "," for token in part)


def note_of_all(parts: Sequence[Sequence[Token]], words: Words) -> tuple[int, int]:
    """Return where what is said of a whole list begins, as segment and token: ``tables and stairs | in oak and in ash``; (0, 0) for nowhere.

    It names several things after the "and" that ends the list, and no thing before the last has words of its own.
    """
    for at, part in enumerate(parts):
        joint = next((k for k, token in enumerate(part) if k and token.fold in words.both), 0)
        if not joint and not (at and part[0].fold in words.both):
            if any(token.fold in words.note for token in part[1:]):
                return 0, 0
            continue
        if is_whole(part) or any(token.fold in words.note for token in part[:joint]):
            return 0, 0
        cut = next((k for k in range(joint + 2, len(part) - 1) if part[k].fold in words.note or _AREA.at(part, k)), 0)
        rest = [token for one in (part[cut + 1 :], *parts[at + 1 :]) for token in one]
        several = any(token.fold in words.both for token in rest[:-1]) or (cut > 0 and _of_all(part[cut:]))
        later = all(len(_element(one, words)) <= _LONGEST_ELEMENT for one in _elements(parts[at + 1 :], words))
        return (at, cut) if cut and several and later else (0, 0)
    return 0, 0


def _of_all(run: Sequence[Token]) -> bool:
    """Whether words hold for everything by what they say: ``in one place``, ``across south Devon``."""
    return _ONE_PLACE.at(run, 0) == len(run) or _AREA.at(run, 0) > 0


def _within(first: Sequence[Token], rest: Sequence[Sequence[Token]], words: Words, *, opens: bool) -> bool:
    """Whether the segments after ``first`` go on with the list that a preposition in it begins. ``opens``: nothing is before it."""
    elements = _elements(rest, words)
    if not elements or any(len(_element(one, words)) > _LONGEST_ELEMENT for one in elements):
        return False
    lead = next((k for k in range(len(first) - 2, 0, -1) if _leads(first[k], words)), 0)
    if not lead:
        return False
    counted = opens and first[0].kind == "number" and first[lead].fold in words.note and _uncounted(elements, words)
    for_them = _placed(first, lead, elements, words) or _for_whom(first, lead, elements, words)
    return counted or for_them or _done_to(first, lead, elements, words)


def _leads(token: Token, words: Words) -> bool:
    known = (words.note, words.purpose, words.of, words.place_in, _FUSED, _LINKS)
    return any(token.fold in one for one in known)


def _elements(parts: Sequence[Sequence[Token]], words: Words) -> list[list[Token]]:
    """The elements that commas and "and" part."""
    found: list[list[Token]] = []
    for part in parts:
        found.append([])
        for token in part:
            if token.fold in words.both:
                found.append([])
            elif token.kind != "sign":
                found[-1].append(token)
    return [one for one in found if one]


def _element(one: Sequence[Token], words: Words) -> Sequence[Token]:
    """An element without the preposition and article before it."""
    start = 0
    while start < len(one) - 1 and (one[start].fold in words.articles or _leads(one[start], words)):
        start += 1
    return one[start:]


def _placed(first: Sequence[Token], lead: int, elements: Sequence[Sequence[Token]], words: Words) -> bool:
    """Whether the elements go on naming where: places, names, or things with their article or preposition."""
    again = all(one[0].fold == first[lead].fold for one in elements)
    if again and len(elements) > 0 and len(elements[0]) > 1:
        return True
    named = [_element(first[lead:], words), *(_element(one, words) for one in elements)]
    if all(_is_place(one) for one in named):
        return True
    if words.lang != "de" and first[lead].fold in words.note | _ORIGIN and all(one[0].capital for one in named):
        return True
    led = first[lead + 1].fold in words.articles or first[lead].fold in _FUSED or words.lang == "de"
    bare = first[0].fold not in words.articles
    kept = _OBLIQUE if words.lang == "de" else words.articles
    ends = elements[-1][0].fold in kept | _FUSED and len(elements[-1]) > 1
    every = words.lang == "de" or all(one[0].fold in kept | _FUSED for one in elements)
    return led and bare and ends and every


def _is_place(one: Sequence[Token]) -> bool:
    said = " ".join(token.fold for token in one)
    return said in TOWNS or said in REGIONS


def _for_whom(first: Sequence[Token], lead: int, elements: Sequence[Sequence[Token]], words: Words) -> bool:
    """Whether the elements go on naming for whom, or from where, with one word each: ``cakes for weddings, feasts and fairs``."""
    known = first[lead].fold in words.purpose or first[lead].fold in _ORIGIN
    single = [_element(first[lead:], words), *(_element(one, words) for one in elements)]
    return known and all(
        len(one) == 1 and one[0].fold not in words.generic | words.deeds and _is_plural(one[0], words) for one in single
    )


def _is_plural(token: Token, words: Words) -> bool:
    return token.fold in _PEOPLE or token.fold.endswith(_PLURALS.get(words.lang, ("\0",)))


def _uncounted(elements: Sequence[Sequence[Token]], words: Words) -> bool:
    return all(
        len(_element(one, words)) < _LONGEST_ELEMENT
        and (number_at(one, 0, words.lang) is None or one[0].fold in ARTICLE_LIKE)
        for one in elements
    )


def _done_to(first: Sequence[Token], lead: int, elements: Sequence[Sequence[Token]], words: Words) -> bool:
    """Whether the elements are more of what something is done to: ``conserto de sapatos, malas e cintos``."""
    of = first[lead].fold in words.of | _FUSED or first[lead].fold == "of"
    heads = words.generic | words.deeds
    own = any(token.fold in heads for one in elements for token in one)
    return of and lead == 1 and first[0].fold in words.deeds and not own and all(len(one) <= _MANY for one in elements)
