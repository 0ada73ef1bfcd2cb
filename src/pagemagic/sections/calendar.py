"""Days drawn from date facts: a strip of calendar days, and the same dates in words."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from typing import Any, TypedDict

from pagemagic.i18n.dates import date_text, month_name, month_text, weekday_name
from pagemagic.i18n.typography import sentence_start
from pagemagic.markup.types import Inline, Token
from pagemagic.page.facts import DateFact
from pagemagic.page.present import Context
from pagemagic.pictures.facts.days import date_strip

LONGEST = 22
"""A strip has at most this many days: dates three weeks apart still hang together."""
MOST_IN_A_ROW = 21
"""So many days stand in one row where there is room; more stand in weeks."""


class CalendarDay(TypedDict):
    """One day of the strip."""

    state: Token
    """``on`` (it happens), ``end`` (the last day to act) or ``none``."""
    day: int
    has_month: bool
    month: str


class WeekDay(TypedDict):
    """One day of the week, ``on`` where something comes back on it, else ``none``."""

    state: Token
    name: str


class DatePair(TypedDict):
    """What falls on a day, and which day it is."""

    label: Inline
    value: str
    has_date: bool
    date: Token
    has_note: bool
    note: Inline


class LeafView(TypedDict):
    """One day, as on a leaf of a calendar."""

    month: str
    day: int
    weekday: str
    said: str
    """The same in words."""
    date: Token


NO_LEAF = LeafView(month="", day=0, weekday="", said="", date=Token(""))


def single_day(blocks: Iterable[Any], context: Context) -> DateFact | None:
    """The one day that something takes place on; None where there are several dates, or something is said of it."""
    shown = list(blocks)
    fact = context.fact(shown[0].fact) if len(shown) == 1 else None
    if not isinstance(fact, DateFact) or fact.role == "deadline" or fact.end not in (None, fact.start):
        return None
    return None if context.t(shown[0], "note") else fact


def leaf(fact: DateFact, context: Context) -> LeafView:
    """The leaf of a day: its month and year, its number, its day of the week."""
    day = date.fromisoformat(fact.start)
    return LeafView(
        month=sentence_start(month_text(fact.start, context.locale)),
        day=day.day,
        weekday=sentence_start(weekday_name(day.isoweekday(), context.locale)),
        said=sentence_start(date_text(fact.start, context.locale, with_weekday=True)),
        date=Token(fact.start),
    )


def date_facts(blocks: Iterable[Any], context: Context) -> list[DateFact]:
    """The date facts that blocks refer to."""
    found = (context.fact(block.fact) for block in blocks)
    return [fact for fact in found if isinstance(fact, DateFact)]


def calendar(facts: list[DateFact], context: Context) -> list[CalendarDay]:
    """The weeks from the first date to the last; none where there is no date, or they lie too far apart."""
    if not facts:
        return []
    ends = [day for fact in facts for day in (fact.start, fact.end or fact.start)]
    first, last = date.fromisoformat(min(ends)), date.fromisoformat(max(ends))
    if (last - first).days >= LONGEST:
        return []
    # Whole weeks: in rows of seven no day stands alone.
    first -= timedelta(days=first.weekday())
    last += timedelta(days=6 - last.weekday())
    marks: dict[str, str] = {}
    # What happens on a day outranks the deadline that may fall on it.
    for fact in sorted(facts, key=lambda found: found.role != "deadline"):
        start, end = sorted((date.fromisoformat(fact.start), date.fromisoformat(fact.end or fact.start)))
        for offset in range((end - start).days + 1):
            marks[(start + timedelta(days=offset)).isoformat()] = "end" if fact.role == "deadline" else "on"
    return [
        CalendarDay(
            state=Token(day["state"] or "none"),
            day=day["day"],
            has_month=bool(day["month_label_index"]),
            month=month_name(day["month"], context.locale, short=True),
        )
        for day in date_strip(first.isoformat(), last.isoformat(), marks)
    ]


def week(days: Collection[int], context: Context) -> list[WeekDay]:
    """The days of a week by their short names, with those marked on which something comes back; none where none is."""
    return [
        WeekDay(state=Token("on" if day in days else "none"), name=weekday_name(day, context.locale, style="short"))
        for day in range(1, 8)
        if days
    ]


def date_pairs(blocks: Iterable[Any], context: Context, *, short: bool) -> list[DatePair]:
    """The same dates in words, an event of two days as two. ``short`` leaves out a year that they all share."""
    shown = [(block, context.fact(block.fact)) for block in blocks]
    years = {fact.start[:4] for _, fact in shown if isinstance(fact, DateFact)}
    found: list[DatePair] = []
    for block, fact in shown:
        if fact is None:
            continue
        label, note = context.t(block, "label") or fact.label or "", context.t(block, "note")
        if not isinstance(fact, DateFact):
            found.append(_pair(label or context.label("date_label"), context.fact_text(fact), None, note))
            continue
        for key, day in _days(fact):
            with_year = not short or len(years) > 1
            text = sentence_start(date_text(day, context.locale, with_year=with_year, with_weekday=True))
            own = label if label and key not in ("first_day", "last_day") else ""
            found.append(_pair(own or context.label(key), text, day, note))
    return found


def _days(fact: DateFact) -> list[tuple[str, str]]:
    """The label and day of each pair a fact makes."""
    if fact.end is not None and fact.end != fact.start:
        return [("first_day", fact.start), ("last_day", fact.end)]
    return [({"deadline": "deadline", "next": "next_date"}.get(fact.role, "date_label"), fact.start)]


def _pair(label: Inline, value: str, day: str | None, note: Inline) -> DatePair:
    return DatePair(
        label=label, value=value, has_date=day is not None, date=Token(day or ""), has_note=bool(note), note=note
    )
