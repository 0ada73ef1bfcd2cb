"""Postal addresses and venues."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.streets import POSTCODES, line, names_end, street_at
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.units import unit_end
from pagemagic.generate.reading.words.cities import REGIONS, TOWNS
from pagemagic.generate.reading.words.table import Words

_GOES_ON = re.compile(r"[ ./-]{1,3}\d{2}")
_LONGEST = 7
_CODED = re.compile(r" [A-Z]{1,2}\d{1,2}[A-Z]?(?=[.,;]|$)")
_DISTRICTS = {"london": _CODED, "dublin": re.compile(r" \d{1,2}(?=[.,;]|$)")} | dict.fromkeys(
    ("manchester", "birmingham", "glasgow", "edinburgh", "liverpool", "leeds", "bristol", "belfast", "cardiff"), _CODED
)
"""What a postal district looks like after its town."""


def read_addresses(source: Source, ledger: Ledger, words: Words) -> None:
    """Take every street address: number and street, or street and number, with what follows of town and postcode."""
    run, index = source.tokens, 0
    while index < len(run):
        # "À 20h30 place de la République": minutes are no house.
        glued = index > 0 and run[index].kind == "number" and run[index - 1].end == run[index].start
        hour = run[index].kind == "number" and index + 1 < len(run) and run[index + 1].start == run[index].end
        hour = hour and run[index + 1].fold in words.hour_marks and len(run[index + 1].text) == 1
        minutes = glued and (run[index - 1].fold in words.hour_marks or run[index - 1].text == ":")
        found = street_at(source, run, index, words) if ledger.open(run[index]) and not (minutes or hour) else None
        if found is None:
            index += 1
            continue
        values, stop = found
        start = run[index].start
        stop = _tail(source, run, stop, values, words)
        end = run[stop - 1].end
        if ledger.free(start, end):
            ledger.add(Draft("address", start, end, {"text": line(source, start, end), **values}))
        index = stop


def _tail(source: Source, run: Sequence[Token], stop: int, values: dict[str, str], words: Words) -> int:
    """Read ``, 3000-123 Coimbra`` or ``, Bristol BS1 4QR`` after a street; return the index after what was read."""
    for _ in range(4):
        at = stop + 1 if stop < len(run) and run[stop].text == "," else stop
        if at >= len(run) or "\n" in source.text[run[stop - 1].end : run[at].start]:
            break
        floor = max(_floor(run, at), unit_end(run, at))
        if floor > at and (at > stop or run[at].kind == "number"):
            stop = floor
            continue
        if "postcode" not in values:
            code = POSTCODES.match(source.fold, run[at].start)
            if code and not (run[at].kind == "word" and not run[at].text.isupper()) and not _dialled(source, code):
                values["postcode"] = source.text[run[at].start : code.end()]
                while at < len(run) and run[at].start < code.end():
                    at += 1
                stop = at
                continue
        if "locality" in values or not run[at].capital:
            break
        names = names_end(run, at, words)
        # The letters of a postcode look like a name: "Stroud GL5 1AA".
        coded_at = (
            k for k in range(at + 1, names) if run[k].text.isupper() and POSTCODES.match(source.fold, run[k].start)
        )
        names = next(coded_at, names)
        while names > at + 1 and "\n" in source.text[run[at].start : run[names - 1].start]:
            names -= 1
        name = source.fold[run[at].start : run[names - 1].end]
        after = names + 1 if names < len(run) and run[names].text == "," else names
        coded = after < len(run) and POSTCODES.match(source.fold, run[after].start)
        whole = names < len(run) and "number" in values and _ends_place(run, at, names, words)
        if not (
            whole
            or "postcode" in values
            or name in TOWNS
            or (coded and run[after].text.isupper())
            or (coded and after == names)
        ):
            break
        values["locality"] = line(source, run[at].start, run[names - 1].end)
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
    then = run[stop + 1] if run[stop].text == "," and stop + 1 < len(run) else None
    dialled = then is not None and (
        then.kind == "number"
        or then.fold in words.days
        or then.fold in words.days_short
        or words.opened.at(run, stop + 1) > 0
    )
    return comma and not said and stop - at <= 3 and (run[stop].text in ".;()" or another or dialled)


def _floor(run: Sequence[Token], index: int) -> int:
    """Return the index after a floor, ``3.º``, ``2º Dto``, or ``index``."""
    at = index + 1
    if run[index].kind != "number" or len(run[index].fold) > 2:
        return index
    at += at < len(run) and run[at].text == "."
    if at < len(run) and run[at].fold in ("º", "ª", "°") and run[at].start - run[index].end <= 1:
        at += 1
        door = run[at] if at < len(run) else None
        lettered = door is not None and door.capital and len(door.text) == 1
        at += lettered or (door is not None and door.fold in ("dto", "esq", "dt", "frt", "andar", "izq", "dcha"))
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
        stop = names_end(run, index, words)
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
    stop = names_end(run, 0, words)
    name = source.fold[run[0].start : run[stop - 1].end] if stop else ""
    if not stop or name in TOWNS or not all(map(ledger.open, run[:stop])):
        return None
    values: dict[str, str] = {}
    then = _town(source, run, stop, values, ledger, words)
    region = values.get("locality", "").lower() in REGIONS
    return _add_venue(source, run, 0, stop, ledger, words) if then > stop and not region else None


def _add_venue(source: Source, run: Sequence[Token], index: int, stop: int, ledger: Ledger, words: Words) -> Draft:
    values = {"venue": line(source, run[index].start, run[stop - 1].end)}
    stop = _town(source, run, stop, values, ledger, words)
    start, end = run[index].start, run[stop - 1].end
    return ledger.add(Draft("address", start, end, {"text": line(source, start, end), **values}))


def _town(source: Source, run: Sequence[Token], stop: int, values: dict[str, str], ledger: Ledger, words: Words) -> int:
    at = stop
    while at < len(run) and at < stop + 2 and (run[at].text == "," or run[at].fold in words.place_in):
        at += 1
    if at == stop or at >= len(run) or not (run[at].capital and ledger.open(run[at])):
        return stop
    names = names_end(run, at, words)
    if names < len(run) and run[names].text not in ".,;()":
        return stop
    values["locality"] = line(source, run[at].start, run[names - 1].end)
    return names


def name_house(source: Source, house: Sequence[Token], ledger: Ledger) -> bool:
    """Whether a name only a comma parts from a street is the house there: ``Hill Farm, Church Lane, Kendal``; the address has it then."""
    street = next((one for one in ledger.of("address") if one.start >= house[-1].end), None)
    if street is None or "venue" in street.values or "number" in street.values:
        return False
    if source.text[house[-1].end : street.start].strip() != "," or not ledger.free(house[0].start, house[-1].end):
        return False
    name = " ".join(source.text[house[0].start : house[-1].end].split())
    street.values |= {"venue": name, "text": f"{name}, {street.values['text']}"}
    ledger.take(house[0].start, street.start)
    street.start = house[0].start
    return True


def read_districts(source: Source, ledger: Ledger) -> None:
    """Keep the postal district that ends a town: ``Fonthill Road, London N4``, ``Dublin 18``."""
    for draft in (*ledger.of("address"), *ledger.of("place")):
        town = str(draft.values.get("locality") or draft.values["text"])
        form = _DISTRICTS.get(town.lower().rpartition(" ")[2])
        found = form.match(source.text, draft.end) if form and "postcode" not in draft.values else None
        if found is not None and source.text[: draft.end].endswith(town):
            key = "locality" if "locality" in draft.values else "text"
            draft.values[key] = f"{town}{found[0]}"
            draft.values["text"] = str(draft.values["text"]) if key == "text" else f"{draft.values['text']}{found[0]}"
            if draft.kind == "address":
                ledger.take(draft.end, found.end())
                draft.end = found.end()
