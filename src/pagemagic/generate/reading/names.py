"""The name of the subject: where the brief says it, and which words look like one."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token, index_at
from pagemagic.generate.reading.words.cities import REGIONS, TOWNS
from pagemagic.generate.reading.words.table import Words, bag

_QUOTES = {"“": "”", '"': '"', "«": "»", "„": "“", "「": "」", "『": "』", "”": "”"}
_INDEFINITE = bag(
    "an um uma un una uno une ein eine einen een my our meu minha nosso nossa mi nuestro nuestra mon ma notre"
)
_TONGUES = bag(
    "english french german spanish portuguese italian dutch danish swedish norwegian finnish polish czech greek turkish arabic chinese japanese "
    "russian ukrainian romanian hungarian welsh irish deutsch englisch französisch spanisch italienisch niederländisch dänisch schwedisch polnisch "
    "türkisch russisch nederlands engels duits frans spaans italiaans deens zweeds pools turks"
)
_ISLANDS = bag(
    "rügen usedom hiddensee poel fehmarn sylt föhr amrum pellworm nordstrand helgoland norderney borkum juist baltrum langeoog spiekeroog "
    "wangerooge mainau reichenau mallorca menorca ibiza teneriffa fuerteventura lanzarote gomera madeira sardinien sizilien korsika kreta "
    "rhodos korfu zypern malta"
)
"""Islands, as German has them after "auf"."""
TITLES = bag(
    "dr dra prof sr sra mr mrs ms d dña dott ing arq arch avv geom rag eng lic drs dott.ssa prof.ssa avv.ta me mme m"
)
"""Titles of people, before a point that belongs to them."""
NO_CAPITALS = frozenset(("de", "ja", "ar"))
"""Languages whose capitals do not tell a name."""
_CALLS = bag(
    "bel call ring ruf rufen appelez llama llame llamen liga ligue chiama chiamate text visit bezoek besuchen visitez"
)
"""Requests before a name that are no part of it: ``Bel Van Eerdewijk Dakwerken``."""
_STREETS = bag("street road lane avenue")
_ELISIONS = bag("d l dell all nell sull")
_LONGEST = 9
_THINGS = bag(
    "bois pain pains sel cidre vapeur papier musique livres thé thés café cafés lettres soie fleurs fleur miel vin vins bière bières vélo vélos "
    "idées malices coudre histoires images plumes rêves bijoux jouets chocolat fromage fromages gâteaux épices savon savons"
)
"""What French names are told by after "à", as no town is: ``Le Four à Bois``."""


_EXAMS = bag(
    "gcse gcses igcse a-level a-levels as-level as-levels ks1 ks2 ks3 ks4 sat sats act btec ib 11-plus abitur mittlere reife brevet bac baccalauréat "
    "selectividad pau ebau evau hsc leaving cert"
)
"""Exams and school levels, which name no business: ``Maths tutor in Leeds, GCSE and A-level``."""


def name_end(run: Sequence[Token], index: int, words: Words, *, shouts: bool = False) -> int:
    """Return the index after the name that begins at ``index``: capitalised words with particles, ``&`` and numbers."""
    stop = last = index
    while stop < len(run) and stop < index + _LONGEST:
        token = run[stop]
        joined = token.text == "-" and stop > index and run[stop - 1].end == token.start and stop + 2 < len(run)
        if joined and run[stop + 1].fold in words.both and run[stop + 2].capital:
            stop += 2  # "Garten- und Landschaftsbau Petersen"
            continue
        club = [one.fold for one in run[stop : stop + 4]]
        if stop > index and club[:3] == ["e", ".", "v"]:
            stop = last = stop + (4 if club[3:] == ["."] else 3)  # "Turnverein Altdorf 1912 e.V."
            continue
        inside = token.fold in words.particles and stop + 1 < len(run) and run[stop + 1].capital
        if stop > index and token.fold in words.finite and not inside:
            break
        if (
            token.capital
            or (stop > index and elided(token))
            or (shouts and token.kind == "word" and token.fold not in words.stop)
            or (stop > index and token.kind == "number" and len(token.fold) <= 4)
        ):
            stop = last = stop + 1
        elif stop > index and (token.fold in words.particles or token.text in "&+'’."):
            short = len(run[stop - 1].text) <= 3 or run[stop - 1].fold in TITLES
            if token.text == "." and not (run[stop - 1].end == token.start and short):
                break
            stop += 1
        else:
            break
    return last


def elided(token: Token) -> bool:
    """Whether a capital letter follows an article that is written with it: ``Brin d'Herbe``."""
    lead, sign, _ = token.fold.partition("'")
    return bool(sign) and lead in _ELISIONS and token.text[len(lead) + 1 :][:1].isupper()


def on_island(run: Sequence[Token], at: int, words: Words) -> bool:
    """Whether an island follows there, with the preposition that German has for it: ``auf Rügen``."""
    return words.lang == "de" and run[at].fold == "auf" and at + 1 < len(run) and run[at + 1].fold in _ISLANDS


def trim_place(run: Sequence[Token], index: int, stop: int, words: Words) -> int:
    """Return where a name ends if a place is written after it: ``Bäckerei Sonne in Freiburg``."""
    for at in range(index + 1, stop - 1):
        word = run[at].fold
        if run[at].text[0].isupper() and len(run[at].text) == 1 and words.lang != "en":
            continue  # "Chorale À Tue-Tête"
        if (words.lang, word) in (("nl", "op"), ("it", "a")) and run[at + 1].fold in TOWNS:
            return at  # "De Wulp op Texel", "Arch. Sara Pini a Lecce"
        if on_island(run, at, words):
            return at  # "Pension Möwe auf Rügen"
        if words.lang == "fr" and word == "à" and run[at + 1].fold in _THINGS:
            continue
        # "Les Oreilles en Pointe": French is in a region that way, and in no town.
        area = " ".join(token.fold for token in run[at + 1 : stop])
        if words.lang == "fr" and word == "en" and area not in REGIONS and area not in TOWNS:
            continue
        stuff = word == "aus" and run[at + 1].fold not in TOWNS  # "Tische aus Eiche", "Maler Feld aus Kassel"
        if word in words.place_in and word not in ("no", "na", "a", "de") and not stuff:
            return at
    return stop


def is_name(run: Sequence[Token], words: Words, *, shouts: bool) -> bool:
    """Whether a whole segment reads as a name and not as a phrase that happens to begin a sentence."""
    if not run or len(run) > _LONGEST:
        return False
    content = [
        token for token in run if token.kind == "word" and token.fold not in words.particles and token.text != "e"
    ]
    if not content or run[0].fold in _INDEFINITE or (run[0].fold == "a" and words.lang == "en"):
        return False
    if all(token.fold in words.stop or token.fold in words.finite for token in content):
        return False
    if all(token.fold in _EXAMS or token.fold in words.both or token.fold in words.stop for token in content):
        return False
    if len(run) == 1 and ord(run[0].text[0]) > 0x3000:
        return len(run[0].text) <= 16  # written without spaces: a line or clause of its own
    if shouts:
        if any(token.fold in words.finite for token in content) or words.offering.at(run, 0):
            return False
        if any(token.kind == "sign" and token.text not in "&+'’.-!" for token in run):
            return False
        return len(content) <= 4 and not all(words.is_trade(token.fold) for token in content)
    if not all(token.capital for token in content) or not (run[0].capital or run[0].kind == "number"):
        return False
    if len(content) == 1 and (words.is_trade(content[0].fold) or content[0].fold in words.roles):
        return False
    # German nouns are all capitals: an inflected adjective and a trade is a phrase.
    if words.lang == "de" and len(content) == 2 and words.is_trade(content[1].fold) and content[0].fold.endswith("e"):
        return False
    return name_end(run, 0, words) >= len(run)


def add_name(source: Source, ledger: Ledger, run: Sequence[Token]) -> Draft | None:
    """Take a name, without quotes and signs around it."""
    start, end = 0, len(run)
    while start < end and run[start].kind == "sign" and run[start].text not in "&@#":
        start += 1
    if end > start + 1 and (run[start].fold in _CALLS or _host_follows(source, run[start:end])):
        start += 1
    club = end > start + 2 and run[end - 1].text == "." and run[end - 2].text in ("V", "v")  # "e.V."
    while end > start and run[end - 1].kind == "sign" and run[end - 1].text not in "!?" and not club:
        end -= 1
    if start == end or not ledger.free(run[start].start, run[end - 1].end) or _is_street(run[start:end]):
        return None
    if any(token.text == ":" for token in run[start:end]):
        return None  # "Jugendwart: Momme Thiessen" is who to ask
    if end == start + 2 and run[end - 1].kind == "number" and len(run[start].text) <= 2:
        return None  # "SE29" is where
    if end == start + 1 and "-" in run[start].fold and set(run[start].fold.split("-")) <= _TONGUES:
        return None  # "Translator and interpreter English-Dutch-Danish"
    stop = run[end - 1].end
    if end > start + 3 and [token.fold for token in run[end - 3 : end]] == ["e", ".", "v"]:
        stop += source.text[stop : stop + 1] == "."
    text = " ".join(source.text[run[start].start : stop].split())
    if len(text) > 120:
        return None
    return ledger.add(Draft("name", run[start].start, stop, {"text": text}))


def _host_follows(source: Source, run: Sequence[Token]) -> bool:
    """Whether a name is that of where the writers do something: ``En Semilla Brava vendemos café``."""
    after = index_at(source.tokens, run[-1].end)
    then = source.tokens[after].fold if after < len(source.tokens) else ""
    return run[0].fold in ("en", "na", "no", "em") and run[1].capital and then.endswith("mos")


def _is_street(run: Sequence[Token]) -> bool:
    """Whether a name is that of a street and nothing else: ``Limepit Lane``."""
    return len(run) > 1 and run[-1].fold in _STREETS and not any(token.fold in ("the", "&", "and") for token in run)


def quoted(run: Sequence[Token]) -> list[Token]:
    """Return the tokens of the first quotation of at most six tokens, without its signs."""
    for index, token in enumerate(run):
        close = _QUOTES.get(token.text)
        if close is None:
            continue
        for stop in range(index + 1, min(index + 8, len(run))):
            if run[stop].text == close:
                return list(run[index + 1 : stop])
    return []


def called(run: Sequence[Token], words: Words, *, shouts: bool) -> list[Token]:
    """Return the tokens of the name after ``called``, ``chamada``, ``namens``; empty where there is none."""
    found = words.called.find(run)
    if found is None:
        return []
    at = found[0] + found[1]
    while at < len(run) and (run[at].text in ':"“«„' or run[at].fold in ("is", "o", "a")):
        at += 1
    stop = name_end(run, at, words, shouts=shouts)
    return list(run[at:stop])
