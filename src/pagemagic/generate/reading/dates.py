"""Calendar dates: days, runs of days, deadlines; and years."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pagemagic.generate.reading.clock import clock, time_at
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token, index_at
from pagemagic.generate.reading.words.table import Words

_LINKS = frozenset(["de", "of", "del", "di", ",", ".", "'d", "the"])
_JOINTS = frozenset((("t", "/", "m"), ("tot", "en", "met"), ("all", "'"), ("l", "'"), ("fino", "all", "'")))
_AFTER = 8  # tokens after a date in which its time is told
_HEAD = 160  # characters in which an event says when it is
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass(slots=True)
class Found:
    """A written date: first and last day as (month, day), the year where it is said, and its place in the tokens."""

    first: tuple[int, int]
    last: tuple[int, int] | None
    year: int | None
    index: int
    stop: int
    end_year: int | None = None


def exists(year: int, month: int, day: int) -> bool:
    """Whether the calendar has that day."""
    if not (1 <= month <= 12 and 1 <= day <= _LENGTHS[month - 1]):
        return False
    return (month, day) != (2, 29) or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))


def find_dates(source: Source, words: Words, month_first: bool) -> list[Found]:
    """Return every date of the brief in order, those without a year too."""
    run, found, index = source.tokens, [], 0
    while index < len(run):
        listed = _listed(run, index, words)
        if listed:
            found += listed
            index = listed[-1].stop
            continue
        hit = _numeric(run, index, month_first) or _japanese(run, index) or _spelled(run, index, words)
        if hit:
            found.append(hit)
            index = hit.stop
        else:
            index += 1
    return found


def _listed(run: tuple[Token, ...], index: int, words: Words) -> list[Found]:
    """Read days that share their month: ``5, 12 e 19 marzo 2026``, ``samedi 15 et samedi 22 mai``; one run where they follow each other.

    ``3 e 4`` without a comma are a first and a last day.
    """
    numbers: list[tuple[int, int]] = []
    at, named = index, False
    while (day := _number(run, at, 1, 31)) is not None and (not numbers or day > numbers[-1][0]):
        numbers.append((day, at))
        at += 1
        joint = run[at].text == "," or run[at].fold in words.both if at < len(run) else False
        if not joint:
            break
        after = _past_weekday(run, at + 1, words)
        named, at = named or after > at + 1, after
    commas = bool(numbers) and any(run[k].text == "," for _, k in numbers for k in (k + 1,) if k < len(run))
    few = len(numbers) < (_FEWEST_LISTED - named)
    if few or not (commas or named) or (index and run[index - 1].end == run[index].start):
        return []
    last = _spelled(run, numbers[-1][1], words)
    if last is None or last.last is not None:
        return []
    month = last.first[0]
    if numbers[-1][0] - numbers[0][0] == len(numbers) - 1 and exists(last.year or 2024, month, numbers[0][0]):
        return [Found((month, numbers[0][0]), last.first, last.year, index, last.stop)]
    days = [
        Found((month, day), None, last.year, k, k + 1)
        for day, k in numbers[:-1]
        if exists(last.year or 2024, month, day)
    ]
    return [*days, last]


def _number(run: tuple[Token, ...], index: int, low: int, high: int) -> int | None:
    if not 0 <= index < len(run) or run[index].kind != "number" or len(run[index].fold) > 4:
        return None
    value = int(run[index].fold)
    return value if low <= value <= high else None


_FEWEST_LISTED = 3
_HEADED = 60
"""Tokens of a list of dates under a heading with their year."""


def _year(run: tuple[Token, ...], index: int) -> int | None:
    return _number(run, index, 1000, 2999)


def _numeric(run: tuple[Token, ...], index: int, month_first: bool) -> Found | None:
    """2027-04-03, 3/4/2027, 03.04.2027."""
    if index + 4 >= len(run) or run[index + 1].text not in "-./" or run[index + 1].text != run[index + 3].text:
        return None
    if any(run[at].end != run[at + 1].start for at in range(index, index + 4)):
        return None
    year, sign = _year(run, index), run[index + 1].text
    if year and sign in "-/":
        month, day = _number(run, index + 2, 1, 12), _number(run, index + 4, 1, 31)
    else:
        year = _year(run, index + 4)
        one, two = (2, 0) if month_first and sign == "/" else (0, 2)
        day, month = _number(run, index + one, 1, 31), _number(run, index + two, 1, 12)
    if not (year and month and day and exists(year, month, day)):
        return None
    return Found((month, day), None, year, index, index + 5)


def _japanese(run: tuple[Token, ...], index: int) -> Found | None:
    """2027年4月3日."""
    if index + 5 >= len(run) or run[index + 1].fold != "年" or run[index + 3].fold != "月":
        return None
    if not run[index + 5].fold.startswith("日"):
        return None
    year, month, day = _year(run, index), _number(run, index + 2, 1, 12), _number(run, index + 4, 1, 31)
    if not (year and month and day and exists(year, month, day)):
        return None
    return Found((month, day), None, year, index, index + 6)


def _skip(run: tuple[Token, ...], index: int) -> int:
    """Return the index after at most two linking words: ``de``, ``of``, a point, a comma, an ordinal ending."""
    for _ in range(2):
        if index < len(run) and run[index].fold in (*_LINKS, "st", "nd", "rd", "th", "º", "er", "ª"):
            index += 1
    return index


def _days(run: tuple[Token, ...], index: int, words: Words) -> tuple[list[int], int] | None:
    """Read ``3``, ``3 e 4``, ``3–5``, ``3 to 5``, ``1st and 2nd``, ``12. und 13.``; return first and last, and the index after."""
    first = _number(run, index, 1, 31)
    if first is None:
        return None
    after = _skip(run, index + 1)
    then = _through(run, after, words)
    if then > after:
        while (
            then < len(run)
            and run[then].fold in ("the", "o", "el", "le", "il", "5", "dia")
            and run[then].kind == "word"
        ):
            then += 1
        named = _past_weekday(run, then, words)
        second = _number(run, named, first + 1, 31)
        # "samedi 15 et samedi 22 mai" are no days in a row.
        if second is not None and (named == then or second == first + 1 or run[after].fold not in words.both):
            return [first, second], named + 1
    return [first], index + 1


def _past_weekday(run: tuple[Token, ...], index: int, words: Words) -> int:
    """Return the index after the weekday of a second day, its article and its comma: ``dimanche 23``, ``Sonntag, 23.``."""
    at = index
    while at < len(run) and at < index + 2 and (run[at].fold in words.articles or run[at].fold in words.time_lead):
        at += 1
    if at >= len(run) or not (run[at].fold in words.days or run[at].fold in words.days_short):
        return index
    at += 1
    return at + (at < len(run) and run[at].text in ",.")


def _through(run: tuple[Token, ...], index: int, words: Words) -> int:
    """Return the index after what joins two days, ``to``, ``e``, ``t/m``, ``all'``, or ``index``."""
    if index >= len(run):
        return index
    for length in (3, 2):
        if tuple(token.fold for token in run[index : index + length]) in _JOINTS:
            return index + length
    return index + (run[index].fold in words.through or run[index].fold in words.both)


def _month(run: tuple[Token, ...], index: int, words: Words) -> int | None:
    return words.months.get(run[index].fold) if index < len(run) else None


def _spelled(run: tuple[Token, ...], index: int, words: Words) -> Found | None:
    month = _month(run, index, words)
    if month:
        return _after_month(run, index, month, words)
    days = _days(run, index, words)
    if days is None or (index and run[index - 1].end == run[index].start and run[index - 1].text in ".:,€£$"):
        return None
    numbers, at = days
    at = _skip(run, at)
    month = _month(run, at, words)
    if not month:
        return None
    first, last = (month, numbers[0]), ((month, numbers[-1]) if len(numbers) > 1 else None)
    stop = at + 1
    # A second day with a month of its own: "30 March to 2 April 2027".
    then = _through(run, stop, words)
    if last is None and then > stop:
        again = _days(run, _past_weekday(run, then, words), words)
        month2 = _month(run, _skip(run, again[1]), words) if again else None
        if again and month2 and (run[stop].fold not in words.both or _next(first, (month2, again[0][0]))):
            last, stop = (month2, again[0][0]), _skip(run, again[1]) + 1
    year_at = _skip(run, stop)
    year = _year(run, year_at)
    return _checked(Found(first, last, year, index, year_at + 1 if year else stop))


def _after_month(run: tuple[Token, ...], index: int, month: int, words: Words) -> Found | None:
    """April 3, 2027; April 3–4."""
    if not run[index].capital:
        return None
    days = _days(run, index + 1, words)
    if days is None:
        return None
    numbers, stop = days
    after = run[stop] if stop < len(run) else None
    if after and after.start == run[stop - 1].end and after.text in ":h/%.-":
        following = run[stop + 1] if stop + 1 < len(run) else None
        if after.text != "." or (following and following.start == after.end):
            return None
    last = (month, numbers[-1]) if len(numbers) > 1 else None
    # "May 22 and Sunday, May 23, 2027"
    then = _through(run, stop, words)
    again = _past_weekday(run, then, words) if then > stop and last is None else stop
    month2, second = _month(run, again, words), _number(run, again + 1, 1, 31)
    if again > stop and month2 and second and _next((month, numbers[0]), (month2, second)):
        last, stop = (month2, second), again + 2
    year_at = _skip(run, stop)
    year = _year(run, year_at)
    return _checked(Found((month, numbers[0]), last, year, index, year_at + 1 if year else stop))


def _next(day: tuple[int, int], then: tuple[int, int]) -> bool:
    """Whether the second (month, day) is the morrow of the first."""
    month, number = day
    return then in ((month, number + 1), (month % 12 + 1, 1)) and (then[1] > 1 or number >= _LENGTHS[month - 1])


def _checked(found: Found) -> Found | None:
    year = found.year or 2028  # a leap year: without a year the 29th of February may exist
    for day in (found.first, found.last):
        if day and not exists(year, *day):
            return None
    if found.last and found.last < found.first:
        found.end_year, found.year = found.year, (found.year - 1 if found.year else None)
    return found


def iso(year: int, day: tuple[int, int]) -> str:
    """Return ``YYYY-MM-DD``."""
    return f"{year:04d}-{day[0]:02d}-{day[1]:02d}"


def opens_with_date(source: Source, words: Words, month_first: bool) -> bool:
    """Whether the brief gives a date right after what it begins with: ``Jazz Nights, 9 to 11 July 2027, …``."""
    head = Source(source.text[:_HEAD])
    for hit in find_dates(head, words, month_first)[:1]:
        before = head.tokens[: hit.index]
        day = hit.index - 1 if before and before[-1].fold in words.days else hit.index
        lead = head.tokens[max(0, day - 2) : day]
        whole = not any(token.text in ".!?;" for token in before)
        return bool(hit.year and lead and whole and any(token.text in ",–—(|·:" for token in lead))
    return False


def read_dates(source: Source, ledger: Ledger, words: Words, month_first: bool, eventful: bool) -> None:
    """Take every date whose year is said or beyond doubt; others stay in the text.

    A date without a year takes that of a later date beside it, "12 March and 14 May 2027". A deadline takes the year in
    which it is the last such day before the event, if there is one event; that date is marked as inferred.
    """
    found = [hit for hit in find_dates(source, words, month_first) if _open(source, ledger, hit)]
    _share_years(source, found, words)
    said = [hit for hit in found if hit.year]
    events: list[Found] = []
    for hit in said:
        role = _role(source, hit, words)
        if (role == "other" and eventful and not events) or (
            role == "other" and eventful and hit.first > events[0].first
        ):
            role = "event"
            events.append(hit)
        _add(source, ledger, words, hit, role, inferred=False)
    for hit in found:
        if hit.year or len(events) != 1 or _role(source, hit, words) != "deadline" or hit.last:
            continue
        event = events[0]
        year = int(event.year or 0) - (hit.first > event.first)
        if exists(year, *hit.first):
            hit.year = year
            _add(source, ledger, words, hit, "deadline", inferred=True)


def read_beginnings(source: Source, ledger: Ledger, words: Words, ends: Mapping[int, int]) -> None:
    """Give an event on one day the time it begins: ``sabato 9 ottobre 2027 alle 20``, ``…, starts 7.30pm``.

    ``ends`` are the ends of sentences by where the date in them starts. The words of the time become a claim.
    """
    for date in ledger.of("date"):
        if date.values.get("role") != "event" or "end" in date.values or date.start not in ends:
            continue
        run = [token for token in source.tokens[index_at(source.tokens, date.end) :] if token.end <= ends[date.start]]
        for index, token in enumerate(run[:_AFTER]):
            length = words.starts.at(run, index)
            then = index + length
            time = time_at(run, then, words) if length else None
            led = index == 0 or run[index - 1].text == ","
            plain = time is not None and (time[1] == len(run) or run[time[1]].kind == "sign")
            if not time or not led or not plain or not ledger.free(token.start, run[time[1] - 1].end):
                continue
            date.values["begins"] = clock(time[0].minutes)
            text = " ".join(source.text[token.start : run[time[1] - 1].end].split())
            ledger.add(Draft("claim", token.start, run[time[1] - 1].end, {"text": text[:1].upper() + text[1:]}))
            break


def _open(source: Source, ledger: Ledger, hit: Found) -> bool:
    run = source.tokens
    return ledger.free(run[hit.index].start, run[hit.stop - 1].end)


def _share_years(source: Source, found: list[Found], words: Words) -> None:
    run = source.tokens
    for hit, after in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        between = run[hit.stop : after.index]
        joined = len(between) <= 3 and all(token.text in ",;" or token.fold in words.both for token in between)
        if not hit.year and after.year and joined and hit.first < after.first:
            hit.year = after.year
    for hit in found:
        hit.year = hit.year or _headed(run, hit)


def _headed(run: Sequence[Token], hit: Found) -> int | None:
    """Return the year of the heading that a list of dates stands under: ``Tournée 2026 : 14 mars à Albi, 28 mars à Rodez``."""
    for at in range(hit.index - 1, max(0, hit.index - _HEADED), -1):
        if run[at].text in ".!?":
            return None
        if run[at].text in ":：":
            return _year(tuple(run), at - 1)
    return None


def _role(source: Source, hit: Found, words: Words) -> str:
    before = source.tokens[max(0, hit.index - 4) : hit.index]
    for index in range(len(before)):
        length = words.deadline.at(before, index)
        near = index + length >= len(before) - 1 if length else False
        if near and not any(token.text in ".;" for token in before[index + length :]):
            return "deadline"
        if words.upcoming.at(before, index):
            return "next"
    return "other"


def _add(source: Source, ledger: Ledger, words: Words, hit: Found, role: str, *, inferred: bool) -> None:
    run, index = source.tokens, hit.index
    # The weekday belongs to the date: "Saturday, October 9, 2027".
    before = index - 1 if index and run[index - 1].text in ",." else index
    if before and (run[before - 1].fold in words.days or run[before - 1].fold in words.days_short):
        index = before - 1
    start = run[index].start
    values = {"start": iso(int(hit.year or 0), hit.first), "role": role}
    if hit.last:
        values["end"] = iso(hit.end_year or int(hit.year or 0), hit.last)
    ledger.add(Draft("date", start, run[hit.stop - 1].end, values, inferred=inferred))


def read_years(source: Source, ledger: Ledger, words: Words) -> None:
    """Take the year since when it exists: ``since 1974``, ``desde 1974``, ``1974年創業``."""
    run = source.tokens
    for index, token in enumerate(run):
        year = _year(run, index)
        if not year or not ledger.open(token):
            continue
        after = run[index + 1] if index + 1 < len(run) else None
        if after and after.fold.startswith(("年創業", "年設立", "年開業")):
            ledger.add(Draft("year", token.start, after.start + 3, {"year": year, "role": "since"}))
            continue
        # Not "since 1,974", "1974-80" or "1974 €".
        if after and after.start == token.end and (after.text in "-–/:%" or after.kind == "word"):
            continue
        length = words.since.before(run, index)
        lead = run[index - length] if length else token
        if length and ledger.free(lead.start, token.end):
            ledger.add(Draft("year", lead.start, token.end, {"year": year, "role": "since"}))
