"""Soft hyphens for the long words of headings.

Conservative on purpose: a missing break costs nothing, a wrong one is seen. Romance languages break between syllables;
German, Dutch and English only where a word is known to be put together. Words of other languages stay whole.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pagemagic.i18n.locale import base_language

SOFT_HYPHEN = "\u00ad"
LONGEST_WHOLE_WORD = 14
"""Words of this many letters fit the narrowest column; only longer ones are broken."""

_WORD = re.compile("[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0152\u0153]+")
# Addresses, file names and code are never broken: they would be copied with the hyphen in them.
_ADDRESS = re.compile(r"[@/\\_\u00ad0-9]|[^. ]\.[^. ]|^www\.")


@dataclass(frozen=True, slots=True)
class Syllables:
    """How a language divides its consonants between two vowels."""

    vowels: str
    together: frozenset[str]
    """Pairs that begin a syllable together."""
    start: int = 3
    """The fewest letters before a break."""
    end: int = 3
    """The fewest letters after one."""
    s_begins: bool = False
    """True where s before a consonant begins the next syllable, as in Italian."""
    avoid: str = ""
    """Letters no break may touch, because their sound depends on their neighbours."""


@dataclass(frozen=True, slots=True)
class Compounds:
    """Where the words of a language are put together."""

    after: re.Pattern[str]
    """First parts and links: a break follows them."""
    before: re.Pattern[str]
    """Last parts and endings: a break precedes them."""
    doubled: str = ""
    """Consonants that, doubled between vowels, belong to two syllables."""
    start: int = 4
    end: int = 4


_LIQUID = ("bl", "br", "cl", "cr", "dr", "fl", "fr", "gl", "gr", "pl", "pr", "tr")

_SYLLABLES = {
    "pt": Syllables("aeiouáéíóúâêôãõàü", frozenset({*_LIQUID, "vr", "ch", "lh", "nh"}), avoid="y"),
    "es": Syllables("aeiouáéíóúü", frozenset({*_LIQUID, "ch", "ll", "rr"}), avoid="y"),
    "it": Syllables("aeiouàèéìòù", frozenset({*_LIQUID, "vr", "ch", "gh", "gn", "sc"}), s_begins=True, avoid="yjxwk"),
    # Five letters after the break: a last syllable in -e is mute and must not stand alone.
    "fr": Syllables("aeiouyàâäéèêëîïôöùûüœæ", frozenset({*_LIQUID, "vr", "ch", "gn", "ph", "th"}), end=5, avoid="xy"),
}

_COMPOUNDS = {
    "en": Compounds(
        after=re.compile(
            "^(?:inter(?!est)|under|over|counter|electro|photo|micro|macro|multi|super|hyper|trans(?=[bcdfgmnp])|tele|thermo"
            "|hydro|radio|psycho|neuro|physio|cardio|auto|house|wood|metal|water|hand|glass|book)"
        ),
        before=re.compile(
            "(?:tion(?=s?$|al|ed|ing)|ments?$|ness(?:es)?$|ships?$|bility$|bilities$|ably$|graph(?:y|er|ers|ic|ical)$|logical"
            "|keep(?:er|ers|ing)$|dress(?:er|ers|ing)$|work(?:s|er|ers|ing)?$|mak(?:er|ers|ing)$|build(?:er|ers|ing)$"
            "|clean(?:er|ers|ing)$|holders?$|fully$|lessly$|therap(?:y|ist|ists)$)"
        ),
        doubled="bcgmnprt",
    ),
    "de": Compounds(
        after=re.compile(
            "(?:ungs|heits|keits|schafts|tions|täts|arbeits|geschäfts|betriebs|gebäude|haushalts|haus(?=tür|meister|verwaltung|besuch"
            "|technik)|handwerks|wohn|innen|außen|unter(?=nehm|richt|stütz|such)|garten(?=bau|gestaltung|pflege)|kinder|kranken"
            "|lebens|land(?=schafts|wirtschaft)|fahrrad|auto(?=mobil|werkstatt|haus)|rechts(?=anw|schutz|berat))"
        ),
        before=re.compile(
            "(?:tion(?=en$|$)|anlagen?$|anwält(?:e|in|innen)$|anwalt$|arbeiten$|ausstattung$|bearbeitung$|beratung(?:en)?$"
            "|betreuung$|betrieb(?:e|s)?$|behandlung(?:en)?$|bibliothek$|einrichtung(?:en)?$|erziehung$|festival$|forschung$"
            "|gemeinschaft$|genossenschaft$|geschäft$|gesellschaft$|gestaltung$|handlung$|handwerk$|herstellung$|hilfe$"
            "|installation(?:en)?$|instandsetzung(?:en)?$|ausstellung(?:en)?$|konferenz(?:en)?$|kongress(?:e)?$|tagung(?:en)?$"
            "|konzert(?:e)?$|kultur$|leistung(?:en)?$|management$|mechanik(?:er)?$|meister(?:in)?$"
            "|montage$|pädagogik$|pflege$|planung(?:en)?$|praxis$|prüfung(?:en)?$|reinigung$|reparatur(?:en)?$|sanierung(?:en)?$"
            "|schneiderei$|schreinerei$|schule$|schutz$|sicherung$|steuerung$|technik$|therapie$|therapeut(?:in|en)?$"
            "|unterricht$|veranstaltung(?:en)?$|vermietung$|versicherung(?:en)?$|versorgung$|vertretung$|verwaltung$|wartung$"
            "|werkstatt$|werkstätten$|wirtschaft$|wissenschaft(?:en)?$|zentrum$)"
        ),
        doubled="mpr",
    ),
    "nl": Compounds(
        after=re.compile("(?:ings|heids|teits|schaps|bedrijfs|beroeps|gebouwen|gezondheids|kinder|landbouw|onderwijs|straat)"),
        before=re.compile(
            "(?:tie(?=s?$)|advies$|adviseurs?$|advocat(?:en|uur)$|begeleiding$|behandeling(?:en)?$|beheer$|bedrijf$|bedrijven$"
            "|diensten$|dienst$|fysiotherapie$|therapie$|therapeut(?:en)?$|inrichting$|installatie(?:s)?$|installateurs?$"
            "|kantoor$|onderhoud$|ontwerp(?:en|er|ers)?$|ontwikkeling$|praktijk$|reiniging$|reparatie(?:s)?$|school$|service$"
            "|techniek$|technieken$|systemen$|systeem$|verhuur$|verzekering(?:en)?$|verzorging$|werkplaats(?:en)?$"
            "|werkzaamheden$|winkel(?:s)?$|wetenschap(?:pen)?$|ingenieurs?$)"
        ),
        doubled="bdfgklmnprst",
    ),
}  # fmt: skip

_DOUBLED_VOWELS = "aeiouyäöüéèëï"


def soft_hyphens(text: str, tag: str, *, longest: int = LONGEST_WHOLE_WORD) -> str:
    """Insert U+00AD in words of more than ``longest`` letters; nothing else changes.

    Web and mail addresses, words with digits and words that have soft hyphens already are left alone.
    """
    language = base_language(tag)
    if language not in _SYLLABLES and language not in _COMPOUNDS:
        return text
    pieces = re.split(r"([ \n\t\u00a0\u202f]+)", text)
    return "".join(piece if _ADDRESS.search(piece) else _token(piece, language, longest) for piece in pieces)


def _token(token: str, language: str, longest: int) -> str:
    return _WORD.sub(lambda match: _broken(match[0], language) if len(match[0]) > longest else match[0], token)


def _broken(word: str, language: str) -> str:
    lower = word.lower()
    if language in _SYLLABLES:
        places = _syllable_breaks(lower, _SYLLABLES[language])
    else:
        places = _compound_breaks(lower, _COMPOUNDS[language])
    parts, last = [], 0
    for place in places:
        parts.append(word[last:place])
        last = place
    return SOFT_HYPHEN.join([*parts, word[last:]])


def _syllable_breaks(word: str, rules: Syllables) -> list[int]:
    places: list[int] = []
    for match in re.finditer(rf"(?<=[{rules.vowels}])[^{rules.vowels}]+(?=[{rules.vowels}])", word):
        place = match.start() + _onset(match[0], rules)
        touched = word[place - 1] + word[place]
        if rules.start <= place <= len(word) - rules.end and not any(letter in rules.avoid for letter in touched):
            places.append(place)
    return places


def _onset(cluster: str, rules: Syllables) -> int:
    """Where in a run of consonants the next syllable begins."""
    if len(cluster) == 1:
        return 0
    if rules.s_begins:
        impure = re.search("s(?=[^s])", cluster)
        if impure is not None:
            return impure.start()
    return len(cluster) - (2 if cluster[-2:] in rules.together else 1)


def _compound_breaks(word: str, rules: Compounds) -> list[int]:
    places = {match.end() for match in rules.after.finditer(word)}
    places |= {match.start() for match in rules.before.finditer(word)}
    if rules.doubled:
        doubled = rf"(?<=[{_DOUBLED_VOWELS}])([{rules.doubled}])\1(?=[{_DOUBLED_VOWELS}])"
        places |= {match.start() + 1 for match in re.finditer(doubled, word)}
    # Breaks closer than three letters would leave a scrap between two hyphens.
    kept: list[int] = []
    for place in sorted(places):
        if rules.start <= place <= len(word) - rules.end and (not kept or place - kept[-1] >= 3):
            kept.append(place)
    return kept
