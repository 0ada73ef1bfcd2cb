"""The town or area a subject belongs to."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.landscapes import landscape_end
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.cities import REGIONS, TOWNS
from pagemagic.generate.reading.words.table import WITH, Words, bag

_NO_PLACES = bag(
    "english french german spanish portuguese italian dutch welsh inglês francês alemão espanhol português inglés francés "
    "alemán español portugués anglais français allemand englisch deutsch französisch python json typescript rust instagram "
    "facebook github christmas easter spring summer autumn winter"
)
CREDENTIALS = bag("dds dmd md phd mbe obe ceng fca aca acca riba rics llb llm bsc msc frcs mrcvs")
"""Letters after a person's name."""
_ABSTRACT = ("ung", "heit", "keit", "ität", "schaft", "arbeit", "weise", "form", "qualität", "stunden")
_ALSO_WORDS = bag(
    "bath reading nice tours hull derby essen halle bergen faro lagos natal santos chaves tomar pau brest angers lima"
)
"""Towns that are words as well; written without a capital they are no place."""
_ARTICLES = {"pt": ("a", "os", "as"), "es": ("los", "las"), "fr": ("les", "le"), "nl": ("de", "het")}
"""Articles that belong to the name of an area: ``in de Ardennen``."""
_MADE = bag("made grown woven sourced caught raised hergestellt gemacht angebaut gewebt gemaakt geteeld geweven")
_HOSTED = bag(
    "server servers servern rechenzentrum rechenzentren daten data datacenter datacenters datacentre hosting gehostet gehost hosted gegevens "
    "entwickelt ontwikkeld developed développé desarrollado sviluppato desenvolvido"
)
"""Words for what stands or was made somewhere and is not where the business is."""
_FIRM = bag(
    "sons son daughters daughter co company partners brothers bros hijos hijas filhos filhas fils filles figli figlie zonen dochters"
)
_AROUND = bag(
    "surroundings area areas villages district county arredores alrededores alrededor environs alentours dintorni umgebung umland omgeving omstreken"
)
_ROUND = bag("surrounding nearby local os los ses les seus sus i suoi nähere")
"""Words for what lies around a town, and before them."""
_JOINS = frozenset(("-", "'", "."))


_SCENES = bag("woods wood beach harbour seafront quay riverside lake shore river hills moor forest cliffs sands bay")
_NEAR = Phrases(
    "near|close to|not far from|cerca de|près de|proche de|perto de|vicino a|nei pressi di|in der nähe von|nahe|unweit von|in de buurt van|vlak bij|nabij"
)
_RIVERS = frozenset(("an", "am", "der", "upon", "on"))


def place_at(source: Source, run: Sequence[Token], index: int, words: Words, *, loose: bool) -> int:
    """Return the index after the place name that begins at ``index``, or ``index`` where there is none.

    ``loose``: any capitalised words will do; else only a known town.
    """
    at = index
    if (
        at < len(run)
        and run[at].fold in ("the", "o", "el", "la", "l'", *_ARTICLES.get(words.lang, ()))
        and at + 1 < len(run)
        and run[at + 1].capital
    ):
        at += 1
    if at >= len(run):
        return index
    land = landscape_end(run, at, words)
    if land > at:
        return land
    if words.lang == "de" and _is_spa(run, at, words):
        return _region(source, run, at + 2, words)
    known = _known(source, run, at)
    if known > at:
        known = _by_river(run, known)
        return _region(source, run, known, words)
    token = run[at]
    if (
        not (loose and token.capital)
        or token.fold in _NO_PLACES | CREDENTIALS
        or token.fold in words.months
        or token.fold in words.days
    ):
        return index
    if words.lang == "de" and (token.fold.endswith(_ABSTRACT) or words.is_trade(token.fold)):
        return index
    stop = last = at
    while stop < len(run) and stop < at + 6:
        if run[stop].capital:
            stop = last = stop + 1
        elif run[stop].fold in WITH or (run[stop].fold in words.place_in and _known(source, run, stop + 1) > stop + 1):
            return index  # "bei Jana Roth in Kassel", "in the Barn with Nell Ash, Frome": the town comes later
        elif run[stop].fold in words.particles or run[stop].text in _JOINS:
            stop += 1
        else:
            break
    return _region(source, run, last, words)


def _is_spa(run: Sequence[Token], at: int, words: Words) -> bool:
    """Whether a German spa begins there, ``Bad Tölz``, and no bath."""
    town = run[at + 1] if run[at].text == "Bad" and at + 1 < len(run) else None
    return town is not None and town.capital and not words.is_trade(town.fold) and not town.fold.endswith(_ABSTRACT)


def _by_river(run: Sequence[Token], index: int) -> int:
    """Return the index after the river a town is told by, ``Halle an der Saale``, ``Stratford upon Avon``, or ``index``."""
    at = index
    while at < len(run) and at < index + 2 and run[at].fold in _RIVERS:
        at += 1
    led = at > index and run[index].fold in ("an", "am", "upon", "on")
    return at + 1 if led and at < len(run) and run[at].capital else index


def _known(source: Source, run: Sequence[Token], index: int) -> int:
    """Return the index after a known town that begins at ``index``."""
    for length in (4, 3, 2, 1):
        part = run[index : index + length]
        if len(part) == length and source.fold[part[0].start : part[-1].end] in TOWNS:
            written = part[0].capital or source.shouts or ord(part[0].text[0]) > 0x600
            plain = source.lowered and source.fold[part[0].start : part[-1].end] not in _ALSO_WORDS
            return index + length if written or plain else index
    # "Leipzig-Plagwitz": a part of a town.
    town, dash, _ = run[index].fold.partition("-")
    return index + 1 if dash and town in TOWNS and run[index].capital and town not in _ALSO_WORDS else index


def _region(source: Source, run: Sequence[Token], stop: int, words: Words) -> int:
    """Return the index after a second town or a region: ``Leeds and York``, ``Portland, Oregon``."""
    if stop + 1 >= len(run):
        return stop
    sign = run[stop]
    around = stop + 1
    while (
        around < len(run) and around < stop + 4 and (run[around].fold in words.articles or run[around].fold in _ROUND)
    ):
        around += 1
    if sign.fold in words.both and around < len(run) and run[around].fold in _AROUND:
        return around + 1  # "Haarlem en omgeving", "Fulda und Umgebung"
    for length in (3, 2, 1):
        part = run[stop + 1 : stop + 1 + length]
        if len(part) < length or not part[0].capital:
            continue
        name = source.fold[part[0].start : part[-1].end]
        if sign.text == "," and name in REGIONS and (len(name) > 2 or part[0].text.isupper()):
            return stop + 1 + length
        if sign.fold in words.both and name in TOWNS:
            return stop + 1 + length
        last = stop + 1 + length == len(run) or run[stop + 1 + length].text in ".;"
        if sign.fold in words.both and last and length == 1 and words.lang != "de" and part[0].fold not in _FIRM:
            return stop + 1 + length  # "Hexham and Tynedale"
        # "Leith, Edinburgh": a district before its town.
        then = run[stop + 1 + length] if stop + 1 + length < len(run) else None
        if sign.text == "," and name in TOWNS and (then is None or then.text in ".;:"):
            return stop + 1 + length
    return stop


def add_place(source: Source, ledger: Ledger, run: Sequence[Token], *, shared: bool = False) -> Draft | None:
    """Take a place. A brief has one; the first wins. ``shared``: the words stay open for the claim they stand in."""
    if ledger.of("place") or not run or not ledger.free(run[0].start, run[-1].end):
        return None
    start = run[0].start
    draft = Draft("place", start, run[-1].end, {"text": " ".join(source.text[start : run[-1].end].split())})
    if shared:
        ledger.share(draft)
        return draft
    return ledger.add(draft)


def _goes_on_trade(source: Source, run: Sequence[Token], index: int, ledger: Ledger, words: Words) -> bool:
    """Let what somebody is go on with the place that ends it: ``an outdoor school in the woods at Haldon``."""
    stop = place_at(source, run, index + 1, words, loose=True)
    for trade in ledger.of("trade"):
        adjacent = run[index - 1].end == trade.end and stop > index + 1
        if adjacent and all(map(ledger.open, run[index:stop])):
            ledger.take(run[index].start, run[stop - 1].end)
            trade.end = run[stop - 1].end
            said = " ".join(source.text[run[index].start : trade.end].split())
            trade.values["text"] = f"{trade.values['text']} {said}"
            return True
    return False


def _before_region(source: Source, run: Sequence[Token], index: int) -> bool:
    """Whether capitalised words stand before a known region and are a town by it: ``in Wells-next-the-Sea, Norfolk``."""
    stop = index
    while stop < len(run) and stop < index + 3 and run[stop].capital:
        stop += 1
    region = run[stop + 1] if stop > index and stop + 1 < len(run) and run[stop].text == "," else None
    return region is not None and region.capital and region.fold in REGIONS and len(region.fold) > 2


def _lends_name(source: Source, run: Sequence[Token], index: int, words: Words) -> bool:
    """Whether a town after an article only begins the name of something: ``in the London League``."""
    led = index < len(run) and run[index].fold in words.articles and not run[index].capital
    stop = _known(source, run, index + 1) if led and index + 1 < len(run) else 0
    return words.lang == "en" and index + 1 < stop < len(run) and run[stop].capital


def read_near(source: Source, run: Sequence[Token], ledger: Ledger, words: Words) -> None:
    """Take the town that a place is told by, where it is in none: ``Casa rural A Pena, cerca de Monforte``."""
    for index in range(1, len(run)):
        length = _NEAR.at(run, index)
        if not length or ledger.of("place") or not all(map(ledger.open, run[index : index + length])):
            continue
        stop = place_at(source, run, index + length, words, loose=True)
        if stop > index + length and all(map(ledger.open, run[index + length : stop])):
            ledger.take(run[index].start, run[index + length].start)
            add_place(source, ledger, run[index + length : stop])


def read_place(source: Source, run: Sequence[Token], ledger: Ledger, words: Words) -> None:
    """Take a place: ``based in Frome``; or a known town after "in", whose words stay open."""
    for index in range(1, len(run) - 2):
        stop = place_at(source, run, index + 1, words, loose=False) if run[index].text == "(" else 0
        shut = index + 1 < stop < len(run) and run[stop].text == ")" and all(map(ledger.open, run[index:stop]))
        if shut and add_place(source, ledger, run[index + 1 : stop]) is not None:
            ledger.take(run[index].start, run[stop].end)
    for index in range(len(run)):
        length = words.based.at(run, index)
        loose = length > 0
        # Dutch islands: "op Texel".
        if not loose and (run[index].fold in words.place_in or (words.lang == "nl" and run[index].fold == "op")):
            length = 1
        # "in the woods at Haldon", "on the beach at Deal"
        scenic = words.lang == "en" and index > 2 and run[index].fold == "at" and run[index - 1].fold in _SCENES
        if scenic and index + 1 < len(run) and run[index + 1].capital:
            if _goes_on_trade(source, run, index, ledger, words):
                return
            length, loose = 1, True
        if length and not loose and _before_region(source, run, index + length):
            loose = True
        made = index > 0 and run[index - 1].fold in _MADE
        hosted = index > 0 and run[index - 1].fold in _HOSTED  # "Server in Frankfurt"
        made = made or (not loose and _lends_name(source, run, index + length, words))
        if not length or made or hosted or ledger.of("place"):
            continue
        stop = place_at(source, run, index + length, words, loose=loose)
        if stop > index + length and all(map(ledger.open, run[index + length : stop])):
            if loose:
                ledger.take(run[index].start, run[index + length].start)
            add_place(source, ledger, run[index + length : stop], shared=not loose)
