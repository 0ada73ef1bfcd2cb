"""The model of a language table: every pattern that turns a fact's values into a text.

Patterns use ``{name}`` places and are filled by :func:`fill`, never by ``str.format``, so a brace in a user's text is
only a brace.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

NBSP = "\u00a0"
"""No-break space."""
NNBSP = "\u202f"
"""Narrow no-break space."""
EN_DASH = "\u2013"

Twelve = tuple[str, str, str, str, str, str, str, str, str, str, str, str]
Seven = tuple[str, str, str, str, str, str, str]

_PLACE = re.compile(r"\{([a-z0-9_]+)\}")


def fill(pattern: str, **values: str) -> str:
    """Return ``pattern`` with each ``{name}`` replaced by the value of that name, once and literally."""
    return _PLACE.sub(lambda match: values[match[1]], pattern)


@dataclass(frozen=True, slots=True)
class Names:
    """Names of days and months, as they stand inside a sentence. Monday and January come first."""

    weekdays: Seven
    """In full, as dates have them: ``segunda-feira``."""
    weekdays_plain: Seven
    """As opening hours have them: ``segunda``."""
    weekdays_short: Seven
    """For the cells of a week, without full stops: ``seg``."""
    months: Twelve
    """As they stand in a date: ``abril``."""
    months_short: Twelve
    """As they stand in a short date: ``abr.``."""


@dataclass(frozen=True, slots=True)
class Dates:
    """How dates are written.

    Places: ``d month y``, and ``d0 m0`` for two digits; ``d1 d2 month1 month2`` and ``start end`` for runs;
    ``date weekday weekday_short``.
    """

    full: str
    """``{d} de {month} de {y}``."""
    day_month: str
    """``{d} de {month}``."""
    month_year: str
    weekday_date: str
    """``{weekday}, {date}``."""
    pair: str
    """Two days running in one month, without the year: ``{d1} e {d2} de {month}``."""
    run: str
    """Three days or more in one month: ``{d1}–{d2} de {month}``."""
    run_months: str
    """Over the end of a month: ``{d1} de {month1} – {d2} de {month2}``."""
    with_year: str
    """The three above with a year: ``{date} de {y}``."""
    run_years: str
    """Over the end of a year; the parts are dates in full: ``{start} – {end}``."""
    year: str = "{y}"
    """A year alone."""
    first_day: str = "{d}"
    """How the number of a month's first day is written: ``{d}er``."""
    other_day: str = "{d}"
    """How the number of any other day is written: ``{d}.``."""


@dataclass(frozen=True, slots=True)
class Times:
    """How times of day are written. Places: ``h``, ``mm``, and ``a b`` for the ends of a range."""

    hour: str
    """A full hour: ``{h}h``."""
    minutes: str
    """Any other time: ``{h}h{mm}``."""
    join: str
    """The range: ``{a}–{b}``."""
    single: str = "{a}"
    """What one time alone adds: ``{a} Uhr``."""
    ranged: str = "{a}"
    """What a range adds once: ``{a} Uhr``."""
    even: bool = False
    """True where both ends of a range show minutes as soon as one does."""
    periods: tuple[str, str] | None = None
    """The words for before and after noon, where the clock has twelve hours; patterns then hold ``{period}``."""
    shared_period: bool = False
    """True where a range within one half of the day names it once: ``9–11:30 am``."""
    midnight: str | None = None
    """The word for 24:00, where there is one in place of a number."""
    since: str = "{a}"
    """Only the opening time is known: ``from {a}``."""
    until: str = "{a}"
    """Only the closing time is known: ``until {a}``."""
    all_day: str = "24 h"
    """00:00 to 24:00 on named days."""
    always: str = "24/7"
    """00:00 to 24:00 on every day."""


@dataclass(frozen=True, slots=True)
class Week:
    """How days of the week and their hours are put together."""

    run: str
    """Three days running or more: ``{a} a {b}``."""
    run_inside: str
    """The same inside a sentence: ``de {a} a {b}``."""
    every_day: str
    """All seven."""
    days_times: str = "{days}, {times}"
    separator: str = "; "
    """Between groups of days."""
    day_joint: str | None = None
    """Between single days, where that is not what joins other lists."""
    note: str = "{hours}, {note}"
    note_after_groups: str = "{hours}; {note}"


@dataclass(frozen=True, slots=True)
class Lists:
    """How a list is read: ``a, b and c``."""

    comma: str
    two: str
    """``{a} and {b}``."""
    last: str
    """``{a} and {b}``, where ``a`` is all but the last: it differs with a serial comma."""
    before: tuple[tuple[str, str, str], ...] = ()
    """Exceptions by what follows: ``(regular expression, two, last)``, the first that matches the last item wins."""


@dataclass(frozen=True, slots=True)
class Money:
    """How numbers and sums are written. Places of ``pattern``: ``n`` and ``symbol``."""

    decimal: str
    group: str
    pattern: str
    """``{symbol}{n}`` or ``{n}\\u00a0{symbol}``; French alone sets its narrow space there."""
    symbols: Mapping[str, str] = field(default_factory=dict)
    """Where a currency's sign differs from :data:`pagemagic.i18n.money.SYMBOLS`."""
    patterns: Mapping[str, str] = field(default_factory=dict)
    """Where a currency's pattern differs."""
    min_grouping: int = 1
    """How many digits must stand before the first mark: 2 leaves 1234 as it is."""
    indian: bool = False
    """True where marks stand after three digits and then after every two."""
    starting: str = "from {price}"
    """A price that is the lowest of several."""


@dataclass(frozen=True, slots=True)
class Quotes:
    """Opening and closing marks, with any space inside them."""

    double: tuple[str, str]
    single: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Formats:
    """One language table."""

    tag: str
    names: Names
    dates: Dates
    times: Times
    week: Week
    lists: Lists
    money: Money
    quotes: Quotes
    open: str
    """The state of being open, as a word in the middle of a row."""
    closed: str
