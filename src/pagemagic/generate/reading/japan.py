"""Japanese addresses and closing days, which are written without spaces."""

from __future__ import annotations

import re

from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.source import Source

_KANJI = r"\u3005\u3041-\u309f\u30a0-\u30ff\u4e00-\u9fff"
_ADDRESS = re.compile(
    rf"(?:〒?(?P<code>\d{{3}}-\d{{4}})[ ]?)?(?P<city>[{_KANJI}]{{1,12}}?[市区町村])(?P<street>(?:[{_KANJI}]|\d{{1,3}}(?=[条線])){{1,20}})[ ]?"
    rf"(?P<number>\d{{1,4}}(?:(?:-|丁目|番地?)\d{{1,4}}){{0,3}}(?:号|番地?)?)"
)
_DAYS = "月火水木金土日"
_DAY = rf"[{_DAYS}](?:曜日?)?"
_LIST = rf"(?:{_DAY}[・、,と])*{_DAY}"
_CLOSED = re.compile(
    rf"(?:定休日?|休業日|休診日?)[ はが:]*(?P<after>{_LIST})(?![{_KANJI}])|"
    rf"(?P<before>(?:{_DAY}[・、,と])*[{_DAYS}]曜日?)[はが]?(?:定休日?|休業日?|休診日?|お?休み)"
)


def read_japanese_addresses(source: Source, ledger: Ledger) -> None:
    """Take addresses: ``京都市中京区寺町通 123``."""
    for match in _ADDRESS.finditer(source.fold):
        start, end = match.span()
        if not ledger.free(start, end):
            continue
        values = {"text": " ".join(source.text[start:end].split())}
        names = {"postcode": "code", "locality": "city", "street": "street", "number": "number"}
        values.update({name: source.text[slice(*match.span(group))] for name, group in names.items() if match[group]})
        ledger.add(Draft("address", start, end, values))


def closing_days(source: Source, ledger: Ledger) -> list[tuple[int, int, set[int]]]:
    """Return where days are said on which it is closed, ``水曜定休``, and which."""
    found = []
    for match in _CLOSED.finditer(source.fold):
        if ledger.free(*match.span()):
            # "日" ends "水曜日" as well as standing for Sunday.
            names = re.sub(r"曜日?", "", match["after"] or match["before"])
            found.append((*match.span(), {_DAYS.index(name) + 1 for name in names if name in _DAYS}))
    return found
