"""Streets with their house numbers, in the forms that the languages have for them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pagemagic.generate.reading.names import elided
from pagemagic.generate.reading.ordinals import ends_ordinal
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.reading.words.cities import TOWNS
from pagemagic.generate.reading.words.table import Words, bag

POSTCODES = re.compile(
    r"[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}(?![a-z\d])|\d{4}-\d{3}(?!\d)|\d{5}-\d{3}(?!\d)|\d{4} ?[a-z]{2}(?![a-z\d])|"
    r"(?:[a-z]{2} )?\d{5}(?:-\d{4})?(?!\d)|〒?\d{3}-\d{4}(?!\d)"
)
_NUMBER_SIGNS = frozenset(("nº", "n", "no", "núm", "número", "n°", "nr", "º", ".", ",", "°"))
_NUMBER_FIRST = ("en", "fr")
_SQUARES = bag("place rue avenue boulevard quai plaza calle avenida paseo praça rua largo piazza viale corso")
"""Words for a street or square that are little else: between commas they need no capital, ``place du Marché``."""
PREMISES = bag(
    "unit units stand stands booth posto puesto local halle kraam boathouse workshop studio shop office clubhouse stall yard barn depot ateliê atelier loja escritório sede banca taller "
    "tienda oficina boutique bureau siège werkstatt laden büro bottega negozio werkplaats winkel praxis kanzlei geschäft consultorio consultório clínica cabinet praktijk kantoor negozio studio"
)
"""Words for rooms where a business is: no part of the street that follows, ``Werkstatt Norderstraße 14``."""
PLOTS = bag("lote lotes nave naves capannone capannoni armazém armazéns pavilhão pavilhões lot hangar parcela")
"""What counts the houses of an industrial estate: ``Zona Industrial da Barosa, lote 4``."""
_ABROAD = ("pt", "es", "it", "fr")
"""Languages whose streets begin with a word for street, so that they are known in any brief: Rua do Souto 12."""
_AGAIN = bag("bis ter quater")
"""After the number of a house that was built between two others: ``17 bis``."""
_KILOMETRES = bag("km pk quilómetro kilómetro kilomètre chilometro")
"""What counts the houses of a road out of town, before its number: ``Estrada da Mina, km 4``."""
_IN_ROADS = frozenset("-–,'’")
_AFTER_NUMBER = bag("end green cross gate bank view rise croft fold wynd brae vale loan fields side")
"""Last words of a street that are one only after the number of a house: ``2 Bridge End``."""
_DIRECTIONS = bag("n s e w ne nw se sw")
_NTH = bag("st nd rd th")
_LONGEST = 7
_YEAR = 4
"""Digits of a year."""
_POSTCODE = 5
"""Digits that no house has, and a postcode may."""


def line(source: Source, start: int, end: int) -> str:
    return " ".join(source.text[start:end].split())


def street_at(source: Source, run: Sequence[Token], index: int, words: Words) -> tuple[dict[str, str], int] | None:
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
    house = house_end(run, at)
    if len(run[index + 1].text) > 1 or house is None:
        return None
    street = source.text[run[index].start : run[index + 1].end]
    return {"street": street, "number": source.text[run[at].start : run[house - 1].end]}, house


def _abroad(source: Source, run: Sequence[Token], index: int, words: Words) -> tuple[dict[str, str], int] | None:
    """A street with a number in another language than the brief's."""
    for lang in _ABROAD:
        other = words_of(lang)
        length = other.street_first.at(run, index) if lang != words.lang else 0
        found = _type_first(source, run, index, index + length, other) if length else None
        if found is not None and "number" in found[0]:
            return found
    return None


def house_end(run: Sequence[Token], index: int) -> int | None:
    """Return the index after a house number, ``18``, ``12a``, ``4-6``, or None."""
    if index >= len(run) or run[index].kind != "number" or len(run[index].fold) > 5 or run[index].fold[0] == "0":
        return None  # "0661 …" is a telephone number
    stop = index + 1
    if (
        stop < len(run)
        and run[stop].start == run[stop - 1].end
        and len(run[stop].text) == 1
        and run[stop].kind == "word"
    ) or (stop < len(run) and run[stop].fold in _AGAIN):
        stop += 1
    elif stop + 1 < len(run) and run[stop].text in "-–/":
        glued = run[stop].start == run[stop - 1].end and run[stop + 1].start == run[stop].end
        short = len(run[stop + 1].text) <= (4 if run[stop + 1].kind == "number" else 1)
        stop += 2 if glued and short else 0
    if ends_ordinal(run, stop):
        return None  # "Probe am 3. Mai"
    # A date, time, price or unit is no house: "Rua 5 de Outubro", "18 h", "18 €".
    if stop < len(run) and (run[stop].text in "€£$%:" or run[stop].fold in ("h", "uhr", "de", "am", "pm")):
        return None
    return stop


def names_end(run: Sequence[Token], index: int, words: Words) -> int:
    """Return the index after capitalised words and the particles between them."""
    stop = last = index
    while stop < len(run) and stop < index + _LONGEST:
        token = run[stop]
        if token.capital or (stop > index and elided(token)):
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
    house = house_end(run, index)
    if house is None:
        return None
    if words.lang == "fr":
        at = house + 1 if house < len(run) and run[house].text == "," else house
        length = words.street_first.at(run, at)
        stop = names_end(run, at + length, words) if length else at
        if not length or stop == at + length:
            return None
        street = (at, stop)
    else:
        stop = _named_last(run, house, words)
        if stop == house:
            stop = _by_itself(source, run, index, house)
            if not stop:
                return None
        street = (house, stop)
    number = source.text[run[index].start : run[house - 1].end]
    return {"street": line(source, run[street[0]].start, run[street[1] - 1].end), "number": number}, stop


def _named_last(run: Sequence[Token], house: int, words: Words) -> int:
    """Return the index after a street that a word for street ends: ``Crown Street``, ``E 7th St``, ``Queen St W``; ``house`` for none."""
    none = stop = house
    if house + 1 < len(run) and run[house].fold in _DIRECTIONS and run[house + 1].text == ".":
        stop = house = house + 2  # "418 N. Lindell Ave"
    if house < len(run) and run[house].fold in words.months:
        return none  # "4 July Callander Green Hall"
    while stop < len(run) and stop < house + 5:
        token = run[stop]
        nth = (
            token.fold in _NTH and run[stop - 1].kind == "number" and run[stop - 1].end == token.start and stop > house
        )
        counted = token.kind == "number" and stop + 1 < len(run) and run[stop + 1].fold in _NTH
        if not (token.capital or nth or counted):
            return none
        stop += 1
        if stop > house + 1 and token.capital and token.fold in words.street_last | _AFTER_NUMBER:
            led = stop < len(run) and run[stop].fold in _DIRECTIONS and run[stop].text.isupper()
            return stop + led
    return none


def _by_itself(source: Source, run: Sequence[Token], index: int, house: int) -> int:
    """Return the end of a street that a sentence of its own names without a word for street: ``19 Lower Hillgate``; 0 for none."""
    before = run[index - 1].text if index else ""
    stop = house
    while stop < len(run) and stop < house + 4 and run[stop].capital:
        stop += 1
    ends = stop == len(run) or run[stop].text in ".," or "\n" in source.text[run[stop - 1].end : run[stop].start]
    if not index or before not in ".!?" or not ends or stop == house:
        return 0
    comma = stop < len(run) and run[stop].text == ","
    town = stop + 1 < len(run) and source.fold[run[stop + 1].start : run[stop + 1].end] in TOWNS
    if stop == house + 1:  # "12 Tombland, Norwich": one word is a street only before its town
        return stop if comma and town and len(run[index].fold) < _YEAR else 0
    return stop if not comma or town else 0


def _type_first(
    source: Source, run: Sequence[Token], index: int, at: int, words: Words
) -> tuple[dict[str, str], int] | None:
    """Rua das Flores 18; Calle Mayor, 5; via Garibaldi 5; Am Markt 3."""
    far = kilometre_end(run, at, words)
    if far and (run[index].capital or words.lang in _ABROAD):
        return {"street": line(source, run[index].start, run[far - 1].end)}, far
    stop = names_end(run, at, words) if words.lang != "ar" else _until_number(run, at, words)
    if stop == at or not (run[index].capital or words.lang in ("fr", "it", "es", "pt", "ar")):
        return None
    number = stop
    while number < len(run) and number < stop + 3 and run[number].fold in _NUMBER_SIGNS:
        number += 1
    # "… plaza de San Antonio. 10 km 14 €": a sentence ends there.
    ended = number == stop + 1 and run[stop].text == "." and number < len(run) and run[number].start > run[stop].end
    house = house_end(run, number) if not ended else None
    values = {"street": line(source, run[index].start, run[stop - 1].end)}
    plot = _plot_end(run, stop)
    if plot:
        return {"street": line(source, run[index].start, run[plot - 1].end)}, plot
    if house is not None and len(run[number].fold) == _POSTCODE:
        house = None  # "Zone artisanale de Kerandré, 56100 Lorient"
    if house is None:
        # Without a number only a street that is written as a name is one: "Largo do Carmo", not "campo de Ourique".
        ends = stop == len(run) or run[stop].text in ",.;"
        square = run[index].fold in _SQUARES and index > 0 and run[index - 1].text == "," and ends
        if words.lang in ("de", "nl") or not (run[index].capital or square):
            return None
        return values, stop
    values["number"] = source.text[run[number].start : run[house - 1].end]
    return values, house


def _plot_end(run: Sequence[Token], at: int) -> int:
    """Return the index after the plot or hall of an industrial estate, ``…, lote 4``, ``… nave 7``; 0 for none."""
    at -= int(at < len(run) and run[at].text != ",")  # "Polígono Cogullada nave 6"
    led = at >= 0 and at + 2 < len(run) and run[at + 1].fold in PLOTS
    return (house_end(run, at + 2) or 0) if led else 0


def kilometre_end(run: Sequence[Token], at: int, words: Words) -> int:
    """Return the index after the kilometre of a road, whose name is from ``at`` on: ``N-340 km 12``, ``da Mina, km 4,5``; 0 for none."""
    mark = at
    while mark < len(run) and mark < at + _LONGEST and run[mark].fold not in _KILOMETRES:
        token = run[mark]
        glued = token.kind == "number" and run[mark - 1].text in "-–" and run[mark - 1].end == token.start
        named = token.capital or token.fold in words.particles or token.fold in words.of or elided(token)
        if not (named or glued or token.text in _IN_ROADS or (token.kind == "number" and run[mark - 1].capital)):
            return 0
        mark += 1
    named = any(token.capital for token in run[at:mark])
    house = mark + 1 + (mark + 1 < len(run) and run[mark + 1].text == ".")
    if not named or house >= len(run) or run[mark].fold not in _KILOMETRES or run[house].kind != "number":
        return 0
    part = run[house + 1 : house + 3]
    decimal = len(part) == 2 and part[0].text in ".," and part[1].kind == "number"
    return house + 3 if decimal and run[house].end == part[0].start and part[0].end == part[1].start else house + 1


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
        named = at > index or token.fold not in words.street_last
        # "Markt 4", the square of many a town, where it begins a sentence or a part of one
        square = token.fold == "markt" and index > 0 and run[index - 1].text in ".,:"
        if token.fold.endswith(words.street_ending) and (named or square):
            number = at + 1
            if number < len(run) and run[number].text == "." and token.fold.endswith("str"):
                number += 1
            house = house_end(run, number)
            if house is not None:
                street = line(source, run[index].start, run[number - 1].end)
                return {"street": street, "number": source.text[run[number].start : run[house - 1].end]}, house
    return None


def _unnumbered(source: Source, run: Sequence[Token], index: int, words: Words) -> tuple[dict[str, str], int] | None:
    """Mill Lane, after "on", "at" or "in", or as half the world writes it, ``Main Street 5``."""
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
    house = house_end(run, stop)
    if house is not None and (house == len(run) or run[house].text in ",.;"):  # "Main Street 5, Galway"
        number = source.text[run[stop].start : run[house - 1].end]
        return {"street": line(source, run[index].start, run[stop - 1].end), "number": number}, house
    if run[index - 1].text == ",":
        return _with_town(source, run, index, stop) or _after_house(source, run, index, stop)
    if run[index - 1].text == "." and stop < len(run) and run[stop].text not in ",.":
        return None  # "Quay Street, Falmouth." says where; "Quay Street Market opens …" does not
    return {"street": line(source, run[index].start, run[stop - 1].end)}, stop


def _after_house(source: Source, run: Sequence[Token], index: int, stop: int) -> tuple[dict[str, str], int] | None:
    """The Old Forge, Lower Raven Lane: a sentence of a house and its street and nothing else."""
    start = index - 1
    while start and run[start - 1].capital and start > index - _LONGEST:
        start -= 1
    alone = start > 0 and run[start - 1].text in ".!?" and index - 1 - start > 1
    if not alone or (stop < len(run) and run[stop].text not in ".;"):
        return None
    return {"street": line(source, run[index].start, run[stop - 1].end)}, stop


def _with_town(source: Source, run: Sequence[Token], index: int, stop: int) -> tuple[dict[str, str], int] | None:
    """Church Lane, Grasmere LA22 9SW: a street without a number is one where a town and no more follows."""
    if stop + 1 >= len(run) or run[stop].text != "," or not run[stop + 1].capital:
        return None
    names = stop + 1
    while names < len(run) and names < stop + 4 and run[names].capital:
        if names > stop + 1 and POSTCODES.match(source.fold, run[names].start):
            break
        names += 1
    coded = names < len(run) and POSTCODES.match(source.fold, run[names].start)
    if not coded and names < len(run) and run[names].text not in ".;":
        return None
    values = {"street": line(source, run[index].start, run[stop - 1].end)}
    values["locality"] = line(source, run[stop + 1].start, run[names - 1].end)
    return values, names
