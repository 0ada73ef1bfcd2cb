"""Times of day and days of the week as they are written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pagemagic.generate.reading.numerals import ARTICLE_LIKE, number_at
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words

_PM = frozenset(("pm", "p.m.", "مساء", "ظهرا", "عصرا", "ليلا", "م"))
_AM = frozenset(("am", "a.m.", "صباحا", "ص"))
_DASHES = frozenset("-–—~〜～")
_SHUTS = frozenset(
    (
        "fechamos",
        "fecha",
        "cerramos",
        "cierra",
        "fermons",
        "ferme",
        "chiudiamo",
        "chiude",
        "close",
        "closes",
        "closing",
        "schließen",
        "sluiten",
    )
)
_JA_MARKS = frozenset("時分半")


CLOSES = re.compile(
    rf"\s+(?:e|y|et|and|und|en)\s+(?:{'|'.join(sorted(_SHUTS))})\s+(?:(?:às|alle|at|um|om|à|a las)\s+)?(?=\d)",
    re.IGNORECASE,
)
"""What stands between two times, ``7h e fechamos às 19h``, where no day is told."""


@dataclass(frozen=True, slots=True)
class Time:
    """Minutes after midnight; ``half`` is ``am`` or ``pm`` where said; ``marked`` if it cannot be a plain number."""

    minutes: int
    half: str
    marked: bool


def clock(minutes: int) -> str:
    """Return ``HH:MM``."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def time_at(run: Sequence[Token], index: int, words: Words) -> tuple[Time, int] | None:
    """Read a time: ``9``, ``5.30``, ``6h30``, ``9:00 am``, ``18 Uhr``, ``noon``; return it and the index after."""
    for phrases, minutes in ((words.noon, 720), (words.midnight, 1440)):
        length = phrases.at(run, index)
        if length:
            also = _AND_HALF.get(words.lang, ())
            said = [token.fold for token in run[index + length : index + length + len(also)]]
            more = len(also) if said == list(also) else 0
            return Time(minutes + 30 * bool(more and minutes < 1440), "", True), index + length + more
    spoken = _spoken(run, index, words)
    if spoken:
        return spoken
    if index >= len(run) or run[index].kind != "number" or len(run[index].fold) > 2:
        return None
    hour, minute, marked, after = int(run[index].fold), 0, False, index + 1
    parts = _minutes(run, index)
    if parts is not None:
        minute, after, marked = parts, index + 3, True
    half = ""
    if after < len(run):
        word = run[after].fold
        near = run[after].start - run[after - 1].end <= 1
        if near and (word in _AM or word in _PM) and words.lang in ("en", "es", "ar"):
            half, marked, after = ("pm" if word in _PM else "am"), True, after + 1
        elif near and word in words.hour_marks:
            marked, after = True, after + 1
    if hour > 24 or minute > 59 or (half and not 1 <= hour <= 12) or (hour == 24 and minute):
        return None
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return Time(hour * 60 + minute, half, marked), after


_AND_HALF = {"pt": ("e", "meia"), "es": ("y", "media"), "it": ("e", "mezza")}
_HALF = {"en": ("half", "past"), "de": ("halb",), "nl": ("half",)}


def _spoken(run: Sequence[Token], index: int, words: Words) -> tuple[Time, int] | None:
    """Read a time in words: ``half past nine``, ``nove e meia``, ``halb acht``, which is 7.30, ``nine``."""
    if index >= len(run) or run[index].kind != "word":
        return None
    before = _HALF.get(words.lang, ())
    halved = bool(before) and [token.fold for token in run[index : index + len(before)]] == list(before)
    at = index + len(before) * halved
    number = number_at(run, at, words.lang) if at < len(run) and run[at].kind == "word" else None
    if number is None or not 1 <= number[0] <= 24 or run[at].fold in ARTICLE_LIKE:
        return None
    minutes, at = number[0] * 60, at + number[1]
    after = _AND_HALF.get(words.lang, ())
    if halved:
        minutes += 30 if words.lang == "en" else -30
    elif after and [token.fold for token in run[at : at + len(after)]] == list(after):
        minutes, at = minutes + 30, at + len(after)
    return (Time(minutes, "", False), at) if minutes <= 1440 else None


def _minutes(run: Sequence[Token], index: int) -> int | None:
    """Return the minutes of ``5.30``, ``5:30``, ``6h30``, ``10時30``; None where the hour stands alone."""
    if index + 2 >= len(run):
        return None
    sign, part = run[index + 1], run[index + 2]
    glued = run[index].end == sign.start and sign.end == part.start
    joins = sign.text in ".:" or sign.fold in ("h", "u", "時")
    spaced = sign.fold == "h" and part.start - run[index].end <= 4  # French writes "8 h 30"
    if (glued or spaced) and joins and part.kind == "number" and len(part.fold) == 2:
        return int(part.fold)
    return None


def range_at(run: Sequence[Token], index: int, words: Words) -> tuple[Time, Time, int] | None:
    """Read two times with a word or dash for "to" between them; return them and the index after."""
    first = time_at(run, index, words)
    if first is None:
        return None
    at = first[1]
    joined = False
    while at < len(run) and at < first[1] + 3:
        word = run[at].fold
        if (
            word in _DASHES
            or word in words.through
            or (joined and word in words.time_lead)
            or (
                word in words.both
                and index
                and run[index - 1].fold in ("between", "entre", "zwischen", "tra", "tussen")
            )
        ):
            joined = True
        else:
            break
        at += 1
    if not joined:
        at = _closing(run, first[1], words)
    if at == first[1]:
        return None
    second = time_at(run, at, words)
    return (first[0], second[0], second[1]) if second else None


def _closing(run: Sequence[Token], at: int, words: Words) -> int:
    """Return where the second time stands of ``às 7h e fechamos às 19h``; ``at`` where no verb says that it closes."""
    shuts = at + 1 < len(run) and run[at].fold in words.both and run[at + 1].fold in _SHUTS
    then = at + 2
    while shuts and then < len(run) and run[then].fold in words.time_lead:
        then += 1
    return then if shuts and then < len(run) else at


def settle(first: Time, second: Time, after: int, words: Words) -> tuple[int, int] | None:
    """Return opening and closing minutes, with the half of the day filled in; None where it cannot be known.

    ``after`` is when the range before it on the same day ended, 0 if none: lunch 12-2.30 and 6-10 goes on at 18:00.
    """
    opens, closes = first.minutes, second.minutes
    if second.half and not first.half and opens <= 720 and not (first.marked and opens < 600 and second.half == "am"):
        # "9-5pm", "2-6pm", "11-3pm": the opening is the nearest one before the close.
        opens = opens % 720 + 720 if second.half == "pm" and opens % 720 + 720 < closes else opens
    if first.half and not second.half and closes <= opens and closes <= 720:
        closes += 720
    if not first.half and not second.half:
        if closes <= opens and opens <= 720 and closes < 720:
            closes += 720
        if after > opens and opens < 720 and closes <= 720:
            opens, closes = opens + 720, closes + 720
        elif words.lang == "en" and not first.marked and not second.marked and opens < 420 and closes <= 720:
            return None
    return (opens, closes) if closes <= 1440 else None


def days_at(run: Sequence[Token], index: int, words: Words) -> tuple[tuple[int, ...], int, str] | None:
    """Read days: ``Monday``, ``Mon–Fri``, ``terça a domingo``, ``Saturdays and Sundays``, ``daily``.

    Returns the ISO days, the index after and how sure it is: ``range``, ``list``, ``full`` or ``short``.
    """
    for phrases, days in (
        (words.daily, (1, 2, 3, 4, 5, 6, 7)), (words.workdays, (1, 2, 3, 4, 5)), (words.weekend, (6, 7)),
    ):  # fmt: skip
        length = phrases.at(run, index)
        if length:
            return _without(run, index + length, days, words), _after_exception(run, index + length, words), "range"
    first = _day(run, index, words)
    if first is None:
        return None
    days_found, at, sure = first
    found = list(days_found)
    while at < len(run):
        word = run[at].fold
        if word == "t" and "".join(token.text for token in run[at : at + 3]) == "t/m":
            at, word = at + 2, "-"
        links = word in words.both or run[at].text in ",、/&+・،"
        ranges = word in words.through or word in _DASHES
        if not (links or ranges):
            break
        then = at + 1
        while then < len(run) and then < at + 3 and run[then].fold in words.time_lead and run[then].text != ",":
            then += 1
        following = _day(run, then, words)
        if following is None or (sure == "range" and run[at].text == "," and _apart(run, following[1], words)):
            break
        if ranges:
            found += _between(found[-1], following[0][0]) + list(following[0][1:])
            sure = "range"
        else:
            found += following[0]
            sure = sure if sure == "range" else "list"
        at = following[1]
    return tuple(sorted(set(found))), at, sure


def _after_exception(run: Sequence[Token], index: int, words: Words) -> int:
    """Return the index after the days that are taken out, ``daily except Monday``, or ``index``."""
    at = index + (index < len(run) and run[index].text == ",")
    if at + 1 >= len(run) or run[at].fold not in words.but:
        return index
    then = at + 1
    while (
        then < len(run) and then < index + 3 and (run[then].fold in words.time_lead or run[then].fold in words.purpose)
    ):
        then += 1
    found = days_at(run, then, words)
    return found[1] if found else index


def _without(run: Sequence[Token], index: int, days: tuple[int, ...], words: Words) -> tuple[int, ...]:
    """Return the days but those that are taken out after them."""
    stop = _after_exception(run, index, words)
    for at in range(index + 1, stop):
        found = days_at(run, at, words)
        if found:
            return tuple(day for day in days if day not in found[0]) or days
    return days


def _apart(run: Sequence[Token], index: int, words: Words) -> bool:
    """Whether the day before ``index`` has hours of its own: ``9-5 Mon-Fri, Sat by appointment``."""
    return words.appointment.at(run, index) > 0 or (index < len(run) and run[index].fold in words.until)


def _day(run: Sequence[Token], index: int, words: Words) -> tuple[tuple[int, ...], int, str] | None:
    if index >= len(run) or run[index].kind != "word":
        return None
    word = run[index].fold
    if word in words.days:
        return (words.days[word],), index + 1, "full"
    if word in words.days_short:
        after = index + 1
        if after < len(run) and run[after].text == "." and run[after].start == run[index].end:
            after += 1
        return (words.days_short[word],), after, "short"
    head, dash, tail = word.partition("-")
    both = {**words.days_short, **words.days}
    if dash and head in both and tail in both:
        return tuple(sorted({both[head], *_between(both[head], both[tail])})), index + 1, "range"
    return None


def _between(first: int, last: int) -> list[int]:
    """Return the days after ``first`` up to ``last``, over the end of the week if need be."""
    days = []
    while first != last:
        first = first % 7 + 1
        days.append(first)
    return days


def half_of_day(token: Token, words: Words) -> str:
    """``am`` or ``pm`` for a word that says half of a day: ``mornings``, ``Freitagnachmittags``; empty for any other."""
    own = words.mornings | words.afternoons
    day = next((day for day in words.days if token.fold.startswith(day) and token.fold != day), "")
    word = token.fold[len(day) :] if day and words.lang in ("de", "nl") else token.fold
    return "" if word not in own else "am" if word in words.mornings else "pm"
