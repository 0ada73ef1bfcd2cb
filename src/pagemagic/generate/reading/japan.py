"""Japanese addresses, hours and closing days, which are written without spaces."""

from __future__ import annotations

import re

from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.source import Source

_KANJI = r"\u3005\u3041-\u309f\u30a0-\u30ff\u4e00-\u9fff"
_ADDRESS = re.compile(
    rf"(?:〒?(?P<code>\d{{3}}-\d{{4}})[ ]?)?(?P<city>[{_KANJI}]{{1,12}}?[市区町村])(?P<street>(?:[{_KANJI}]|\d{{1,3}}(?=[条線])){{1,20}})[ ]?"
    rf"(?P<number>\d{{1,4}}(?:(?:-|丁目|番地?)\d{{1,4}}){{0,3}}(?:号|番地?)?)"
)
_KANJI_ONLY = r"\u3005\u4e00-\u9fff"
_CLAUSE = re.compile(
    rf"(?:(?<=[。\n])|\A)(?:(?:住所|所在地|場所)[:はが ]*)?(?P<place>(?P<city>[{_KANJI_ONLY}]{{1,6}}?(?:[都道府県][{_KANJI_ONLY}]{{1,5}}?)?[市区](?:[{_KANJI_ONLY}]{{1,3}}区)?)"
    rf"(?P<street>[{_KANJI_ONLY}ヶケノ]{{2,20}}(?:ル|入ル|下ル|上ル)?))(?=[。\n]|\Z)"
)
"""A clause of nothing but a town and its streets, as in Kyoto: ``京都市上京区大宮通今出川上ル``."""
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

    for match in _CLAUSE.finditer(source.fold) if not ledger.of("address") else ():
        start, end = match.span("place")
        if ledger.free(start, end):
            names = {"locality": "city", "street": "street"}
            told = {name: source.text[slice(*match.span(group))] for name, group in names.items()}
            ledger.take(match.start(), start)
            ledger.add(Draft("address", start, end, {"text": source.text[start:end], **told}))


def closing_days(source: Source, ledger: Ledger) -> list[tuple[int, int, set[int]]]:
    """Return where days are said on which it is closed, ``水曜定休``, and which."""
    found = []
    for match in _CLOSED.finditer(source.fold):
        if ledger.free(*match.span()):
            # "日" ends "水曜日" as well as standing for Sunday.
            names = re.sub(r"曜日?", "", match["after"] or match["before"])
            found.append((*match.span(), {_DAYS.index(name) + 1 for name in names if name in _DAYS}))
    return found


_TIME = r"(?P<h{0}>\d{{1,2}})(?:時(?:(?P<m{0}>\d{{1,2}})分|(?P<half{0}>半))?|:(?P<c{0}>\d\d))"
_HOURS = re.compile(
    rf"(?:(?:営業|開館|開店|受付|診療|利用)(?:時間)?[は:が ]{{0,2}})?(?:(?P<days>{_DAY}(?:から|[〜～~\-–]){_DAY}|{_LIST}|平日|土日|毎日)[の:は、, ]{{0,2}})?"
    rf"{_TIME.format(1)} ?(?:から|より|[〜～~\-–]) ?{_TIME.format(2)}(?:まで)?"
)
_NAMED = {"平日": (1, 2, 3, 4, 5), "土日": (6, 7), "毎日": (1, 2, 3, 4, 5, 6, 7)}


def opening_times(source: Source, ledger: Ledger) -> list[tuple[int, int, tuple[int, ...], tuple[int, int]]]:
    """Return where hours are told with 時, ``営業時間は9時から18時``; on which days, none if not said; and the minutes."""
    found = []
    for match in _HOURS.finditer(source.fold):
        opens, closes = _minutes(match, 1), _minutes(match, 2)
        if "時" not in match[0] or not ledger.free(*match.span()) or not opens < closes <= 1440:
            continue
        named = match["days"] or ""
        letters = re.sub(r"曜日?", "", named)
        told = [_DAYS.index(day) + 1 for day in letters if day in _DAYS]
        days = _NAMED.get(named) or tuple(sorted(set(_run(*told) if _RUN.search(named) else told)))
        found.append((*match.span(), days, (opens, closes)))
    return found


_RUN = re.compile(r"から|[〜～~\-–]")


def _run(first: int, last: int) -> list[int]:
    """The days from one to another, over the end of the week if need be."""
    return [first, *((day - 1) % 7 + 1 for day in range(first + 1, last + 1 + 7 * (last < first)))]


def _minutes(match: re.Match[str], which: int) -> int:
    half = 30 if match[f"half{which}"] else 0
    return int(match[f"h{which}"]) * 60 + int(match[f"m{which}"] or match[f"c{which}"] or half)
