"""Postal addresses and venues."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.reading.words.cities import REGIONS, TOWNS
from pagemagic.generate.reading.words.table import Words, bag

_POSTCODES = re.compile(
    r"[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}(?![a-z\d])|\d{4}-\d{3}(?!\d)|\d{5}-\d{3}(?!\d)|\d{4} ?[a-z]{2}(?![a-z\d])|"
    r"(?:[a-z]{2} )?\d{5}(?:-\d{4})?(?!\d)|〒?\d{3}-\d{4}(?!\d)"
)
_GOES_ON = re.compile(r"[ ./-]{1,3}\d{2}")
_NUMBER_SIGNS = frozenset(("nº", "n", "no", "núm", "número", "n°", "nr", "º", ".", ",", "°"))
_NUMBER_FIRST = ("en", "fr")
_SQUARES = bag("place rue avenue boulevard quai plaza calle avenida paseo praça rua largo piazza viale corso")
"""Words for a street or square that are little else: between commas they need no capital, ``place du Marché``."""
PREMISES = bag(
    "unit units stand stands booth posto puesto local halle kraam boathouse workshop studio shop office clubhouse stall yard barn depot ateliê atelier loja escritório sede banca taller "
    "tienda oficina boutique bureau siège werkstatt laden büro bottega negozio werkplaats winkel praxis kanzlei geschäft consultorio consultório clínica cabinet praktijk kantoor negozio studio"
)
"""Words for rooms where a business is: no part of the street that follows, ``Werkstatt Norderstraße 14``."""
_LONGEST = 7


def read_addresses(source: Source, ledger: Ledger, words: Words) -> None:
    """Take every street address: number and street, or street and number, with what follows of town and postcode."""
    run, index = source.tokens, 0
    while index < len(run):
        found = _street(source, run, index, words) if ledger.open(run[index]) else None
        if found is None:
            index += 1
            continue
        values, stop = found
        start = run[index].start
        stop = _tail(source, run, stop, values, words)
        end = run[stop - 1].end
        if ledger.free(start, end):
            ledger.add(Draft("address", start, end, {"text": _line(source, start, end), **values}))
        index = stop


def _line(source: Source, start: int, end: int) -> str:
    return " ".join(source.text[start:end].split())


def _street(source: Source, run: Sequence[Token], index: int, words: Words) -> tuple[dict[str, str], int] | None:
    if run[index].kind == "number":
        if words.lang not in _NUMBER_FIRST or len(run[index].fold) > 4:
            return None
        return _number_first(source, run, index, words)
    if index and run[index - 1].end == run[index].start and run[index - 1].text not in "(,;:":
        return None
    square = _square(source, run, index, words)
    if square is not None:
        return square
    length = words.street_first.at(run, index)
    if length and index:  # what a brief begins with is a name: "Quinta das Amoras"
        return _type_first(source, run, index, index + length, words)
    if words.street_ending and run[index].capital and run[index].fold not in PREMISES:
        return _ending(source, run, index, words)
    if words.street_last and run[index].capital and words.lang == "en":
        found = _unnumbered(source, run, index, words)
        if found is not None:
            return found
    return _abroad(source, run, index, words) if index and run[index].capital else None


def _square(source: Source, run: Sequence[Token], index: int, words: Words) -> tuple[dict[str, str], int] | None:
    """Q5 18: Mannheim counts its squares and has no streets there."""
    glued = index + 2 < len(run) and run[index].end == run[index + 1].start and run[index + 1].kind == "number"
    if words.lang != "de" or not glued or not re.fullmatch(r"[A-U]", run[index].text) or "mannheim" not in source.fold:
        return None
    at = index + 2 + (run[index + 2].text == ",")
    house = _house(run, at)
    if len(run[index + 1].text) > 1 or house is None:
        return None
    street = source.text[run[index].start : run[index + 1].end]
    return {"street": street, "number": source.text[run[at].start : run[house - 1].end]}, house


_ABROAD = ("pt", "es", "it", "fr")
"""Languages whose streets begin with a word for street, so that they are known in any brief: Rua do Souto 12."""


def _abroad(source: Source, run: Sequence[Token], index: int, words: Words) -> tuple[dict[str, str], int] | None:
    """A street with a number in another language than the brief's."""
    for lang in _ABROAD:
        other = words_of(lang)
        length = other.street_first.at(run, index) if lang != words.lang else 0
        found = _type_first(source, run, index, index + length, other) if length else None
        if found is not None and "number" in found[0]:
            return found
    return None


def _house(run: Sequence[Token], index: int) -> int | None:
    """Return the index after a house number, ``18``, ``12a``, ``4-6``, or None."""
    if index >= len(run) or run[index].kind != "number" or len(run[index].fold) > 5 or run[index].fold[0] == "0":
        return None  # "0661 …" is a telephone number
    stop = index + 1
    if (
        stop < len(run)
        and run[stop].start == run[stop - 1].end
        and len(run[stop].text) == 1
        and run[stop].kind == "word"
    ):
        stop += 1
    elif stop + 1 < len(run) and run[stop].text in "-–/" and run[stop + 1].kind == "number":
        glued = run[stop].start == run[stop - 1].end and run[stop + 1].start == run[stop].end
        stop += 2 if glued and len(run[stop + 1].fold) <= 4 else 0
    # A date, time, price or unit is no house: "Rua 5 de Outubro", "18 h", "18 €".
    if stop < len(run) and (run[stop].text in "€£$%:" or run[stop].fold in ("h", "uhr", "de", "am", "pm")):
        return None
    return stop


def _names(run: Sequence[Token], index: int, words: Words) -> int:
    """Return the index after capitalised words and the particles between them."""
    stop = last = index
    while stop < len(run) and stop < index + _LONGEST:
        token = run[stop]
        if token.capital:
            stop = last = stop + 1
        elif token.fold in words.particles or (
            token.text == "." and run[stop - 1].end == token.start and _abbreviated(run[stop - 1], words)
        ):
            stop += 1
        elif (
            token.kind == "number" and stop + 2 < len(run) and run[stop + 1].fold in words.of and run[stop + 2].capital
        ):
            stop = last = stop + 3
        else:
            break
    return last


def _abbreviated(token: Token, words: Words) -> bool:
    return len(token.text) <= 2 or (token.fold in words.abbreviations and token.fold not in words.street_last)


def _number_first(source: Source, run: Sequence[Token], index: int, words: Words) -> tuple[dict[str, str], int] | None:
    house = _house(run, index)
    if house is None:
        return None
    if words.lang == "fr":
        at = house + 1 if house < len(run) and run[house].text == "," else house
        at += at < len(run) and run[at].fold in ("bis", "ter")
        length = words.street_first.at(run, at)
        stop = _names(run, at + length, words) if length else at
        if not length or stop == at + length:
            return None
        street = (at, stop)
    else:
        stop = house
        while stop < len(run) and run[stop].capital and stop < house + 4:
            stop += 1
            if stop > house + 1 and run[stop - 1].fold in words.street_last:
                break
        if stop <= house + 1 or run[stop - 1].fold not in words.street_last:
            stop = _by_itself(source, run, index, house)
            if not stop:
                return None
        street = (house, stop)
    number = source.text[run[index].start : run[house - 1].end]
    return {"street": _line(source, run[street[0]].start, run[street[1] - 1].end), "number": number}, stop


def _by_itself(source: Source, run: Sequence[Token], index: int, house: int) -> int:
    """Return the end of a street that a sentence of its own names without a word for street: ``19 Lower Hillgate``; 0 for none."""
    before = run[index - 1].text if index else ""
    stop = house
    while stop < len(run) and stop < house + 4 and run[stop].capital:
        stop += 1
    ends = stop == len(run) or run[stop].text in ".," or "\n" in source.text[run[stop - 1].end : run[stop].start]
    if not index or before not in ".!?" or not ends or stop < house + 2:
        return 0
    comma = stop < len(run) and run[stop].text == ","
    town = stop + 1 < len(run) and source.fold[run[stop + 1].start : run[stop + 1].end] in TOWNS
    return stop if not comma or town else 0


def _type_first(
    source: Source, run: Sequence[Token], index: int, at: int, words: Words
) -> tuple[dict[str, str], int] | None:
    """Rua das Flores 18; Calle Mayor, 5; via Garibaldi 5; Am Markt 3."""
    stop = _names(run, at, words) if words.lang != "ar" else _until_number(run, at, words)
    if stop == at or not (run[index].capital or words.lang in ("fr", "it", "es", "pt", "ar")):
        return None
    number = stop
    while number < len(run) and number < stop + 3 and run[number].fold in _NUMBER_SIGNS:
        number += 1
    house = _house(run, number)
    values = {"street": _line(source, run[index].start, run[stop - 1].end)}
    if house is None:
        # Without a number only a street that is written as a name is one: "Largo do Carmo", not "campo de Ourique".
        ends = stop == len(run) or run[stop].text in ",.;"
        square = run[index].fold in _SQUARES and index > 0 and run[index - 1].text == "," and ends
        if words.lang in ("de", "nl") or not (run[index].capital or square):
            return None
        return values, stop
    values["number"] = source.text[run[number].start : run[house - 1].end]
    return values, house


def _until_number(run: Sequence[Token], at: int, words: Words) -> int:
    """Return the index of the house number after the words of an Arabic street, which has no capitals; else ``at``."""
    stop = at
    while stop < len(run) and stop < at + 4 and run[stop].kind == "word" and run[stop].fold not in words.stop:
        stop += 1
    return stop if stop < len(run) and run[stop].kind == "number" else at


def _ending(source: Source, run: Sequence[Token], index: int, words: Words) -> tuple[dict[str, str], int] | None:
    """Hauptstraße 12; Lange Nieuwstraat 5; Schiller Str. 4."""
    for at in range(index, min(index + 3, len(run))):
        token = run[at]
        broken = "\n" in source.text[run[index].start : token.start]
        if broken or not (token.capital or token.fold in words.street_last):
            return None
        if token.fold.endswith(words.street_ending) and (at > index or token.fold not in words.street_last):
            number = at + 1
            if number < len(run) and run[number].text == "." and token.fold.endswith("str"):
                number += 1
            house = _house(run, number)
            if house is not None:
                street = _line(source, run[index].start, run[number - 1].end)
                return {"street": street, "number": source.text[run[number].start : run[house - 1].end]}, house
    return None


def _unnumbered(source: Source, run: Sequence[Token], index: int, words: Words) -> tuple[dict[str, str], int] | None:
    """Mill Lane, after "on", "at" or "in"."""
    if not index or run[index - 1].fold not in ("on", "at", "in", "off", ".", ","):
        return None
    stop = index
    while stop < len(run) and run[stop].capital and stop < index + 4:
        stop += 1
    if (
        stop < index + 2
        or run[stop - 1].fold not in words.street_last
        or run[stop - 1].fold in ("park", "works", "yard")
    ):
        return None
    if run[index - 1].text == ",":
        return _with_town(source, run, index, stop) or _after_house(source, run, index, stop)
    if run[index - 1].text == "." and stop < len(run) and run[stop].text not in ",.":
        return None  # "Quay Street, Falmouth." says where; "Quay Street Market opens …" does not
    return {"street": _line(source, run[index].start, run[stop - 1].end)}, stop


def _after_house(source: Source, run: Sequence[Token], index: int, stop: int) -> tuple[dict[str, str], int] | None:
    """The Old Forge, Lower Raven Lane: a sentence of a house and its street and nothing else."""
    start = index - 1
    while start and run[start - 1].capital and start > index - _LONGEST:
        start -= 1
    alone = start > 0 and run[start - 1].text in ".!?" and index - 1 - start > 1
    if not alone or (stop < len(run) and run[stop].text not in ".;"):
        return None
    return {"street": _line(source, run[index].start, run[stop - 1].end)}, stop


def _with_town(source: Source, run: Sequence[Token], index: int, stop: int) -> tuple[dict[str, str], int] | None:
    """Church Lane, Grasmere LA22 9SW: a street without a number is one where a town and no more follows."""
    if stop + 1 >= len(run) or run[stop].text != "," or not run[stop + 1].capital:
        return None
    names = stop + 1
    while names < len(run) and names < stop + 4 and run[names].capital:
        if names > stop + 1 and _POSTCODES.match(source.fold, run[names].start):
            break
        names += 1
    coded = names < len(run) and _POSTCODES.match(source.fold, run[names].start)
    if not coded and names < len(run) and run[names].text not in ".;":
        return None
    values = {"street": _line(source, run[index].start, run[stop - 1].end)}
    values["locality"] = _line(source, run[stop + 1].start, run[names - 1].end)
    return values, names


def _tail(source: Source, run: Sequence[Token], stop: int, values: dict[str, str], words: Words) -> int:
    """Read ``, 3000-123 Coimbra`` or ``, Bristol BS1 4QR`` after a street; return the index after what was read."""
    for _ in range(4):
        at = stop + 1 if stop < len(run) and run[stop].text == "," else stop
        if at >= len(run) or "\n" in source.text[run[stop - 1].end : run[at].start]:
            break
        floor = _floor(run, at)
        if floor > at:
            stop = floor
            continue
        if "postcode" not in values:
            code = _POSTCODES.match(source.fold, run[at].start)
            if code and not (run[at].kind == "word" and not run[at].text.isupper()) and not _dialled(source, code):
                values["postcode"] = source.text[run[at].start : code.end()]
                while at < len(run) and run[at].start < code.end():
                    at += 1
                stop = at
                continue
        if "locality" in values or not run[at].capital:
            break
        names = _names(run, at, words)
        # The letters of a postcode look like a name: "Stroud GL5 1AA".
        coded_at = (
            k for k in range(at + 1, names) if run[k].text.isupper() and _POSTCODES.match(source.fold, run[k].start)
        )
        names = next(coded_at, names)
        while names > at + 1 and "\n" in source.text[run[at].start : run[names - 1].start]:
            names -= 1
        name = source.fold[run[at].start : run[names - 1].end]
        after = names + 1 if names < len(run) and run[names].text == "," else names
        coded = after < len(run) and _POSTCODES.match(source.fold, run[after].start)
        whole = names < len(run) and "number" in values and _ends_place(run, at, names, words)
        if not (
            whole
            or "postcode" in values
            or name in TOWNS
            or (coded and run[after].text.isupper())
            or (coded and after == names)
        ):
            break
        values["locality"] = _line(source, run[at].start, run[names - 1].end)
        stop = names
    return stop


def _dialled(source: Source, code: re.Match[str]) -> bool:
    """Whether a postcode is the beginning of a telephone number: ``12 Harbour Street, 01227 555 0190``."""
    return code[0].isdigit() and _GOES_ON.match(source.fold, code.end()) is not None


def _ends_place(run: Sequence[Token], at: int, stop: int, words: Words) -> bool:
    """Whether the capitalised words after a house are its town: nothing follows but a bracket, an end, another house."""
    first = run[at].fold
    said = first in words.contact or first in words.days or first in words.finite or words.opened.at(run, at) > 0
    comma = at > 0 and run[at - 1].text == ","
    another = run[stop].fold in words.both and stop + 1 < len(run) and run[stop + 1].kind == "number"
    return comma and not said and stop - at <= 3 and (run[stop].text in ".;()" or another)


def _floor(run: Sequence[Token], index: int) -> int:
    """Return the index after a floor, ``3.º``, ``2º Dto``, or ``index``."""
    at = index + 1
    if run[index].kind != "number" or len(run[index].fold) > 2:
        return index
    at += at < len(run) and run[at].text == "."
    if at < len(run) and run[at].fold in ("º", "ª", "°") and run[at].start - run[index].end <= 1:
        at += 1
        at += at < len(run) and run[at].fold in ("dto", "esq", "dt", "frt", "andar", "izq", "dcha")
        return at + (at + 1 < len(run) and run[at].text == "." and run[at + 1].text == ",")
    return index


def read_venue(source: Source, run: Sequence[Token], ledger: Ledger, words: Words) -> Draft | None:
    """Take the first venue among the tokens, ``Casa das Artes, Porto``, and the town written after it."""
    index = 0
    while index < len(run):
        token = run[index]
        if not (token.capital and ledger.open(token)):
            index += 1
            continue
        stop = _names(run, index, words)
        while stop > index and not all(map(ledger.open, run[index:stop])):
            stop -= 1
        ends = words.venue & {run[index].fold, run[stop - 1].fold}
        ending = words.lang in ("de", "nl") and run[index].fold.endswith(tuple(words.venue))
        if (stop - index > 1 and ends) or ending:
            return _add_venue(source, run, index, stop, ledger, words)
        index = max(stop, index + 1)
    return None


def read_venue_of_event(source: Source, run: Sequence[Token], ledger: Ledger, words: Words) -> Draft | None:
    """Take the name ``run`` begins with as the venue of an event if a town follows it: ``Old Docks, Bristol``."""
    stop = _names(run, 0, words)
    name = source.fold[run[0].start : run[stop - 1].end] if stop else ""
    if not stop or name in TOWNS or not all(map(ledger.open, run[:stop])):
        return None
    values: dict[str, str] = {}
    then = _town(source, run, stop, values, ledger, words)
    region = values.get("locality", "").lower() in REGIONS
    return _add_venue(source, run, 0, stop, ledger, words) if then > stop and not region else None


def _add_venue(source: Source, run: Sequence[Token], index: int, stop: int, ledger: Ledger, words: Words) -> Draft:
    values = {"venue": _line(source, run[index].start, run[stop - 1].end)}
    stop = _town(source, run, stop, values, ledger, words)
    start, end = run[index].start, run[stop - 1].end
    return ledger.add(Draft("address", start, end, {"text": _line(source, start, end), **values}))


def _town(source: Source, run: Sequence[Token], stop: int, values: dict[str, str], ledger: Ledger, words: Words) -> int:
    at = stop
    while at < len(run) and at < stop + 2 and (run[at].text == "," or run[at].fold in words.place_in):
        at += 1
    if at == stop or at >= len(run) or not (run[at].capital and ledger.open(run[at])):
        return stop
    names = _names(run, at, words)
    if names < len(run) and run[names].text not in ".,;()":
        return stop
    values["locality"] = _line(source, run[at].start, run[names - 1].end)
    return names
