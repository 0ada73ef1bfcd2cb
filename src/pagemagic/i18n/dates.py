"""Dates and runs of days as texts.

A date is ``YYYY-MM-DD``. Days that no calendar has, such as 30 February, are written as they stand and never raise:
whether a date exists is for whoever enters it, a page is always rendered.
"""

from __future__ import annotations

from pagemagic.i18n.formats import Dates, Formats, fill
from pagemagic.i18n.tables import formats_for

_BEFORE_MONTH = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _parts(date: str) -> tuple[int, int, int]:
    year, month, day = date.split("-")
    return int(year), int(month), int(day)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def exists(date: str) -> bool:
    """Say whether the Gregorian calendar has this day."""
    year, month, day = _parts(date)
    return year > 0 and 1 <= day <= _LENGTHS[month - 1] + (month == 2 and _is_leap(year))


def day_number(date: str) -> int:
    """Count days so that the difference of two dates is the number of days between them; 0001-01-01 is 1."""
    year, month, day = _parts(date)
    past = year - 1
    leaps = past // 4 - past // 100 + past // 400
    return past * 365 + leaps + _BEFORE_MONTH[month - 1] + (month > 2 and _is_leap(year)) + day


def weekday(date: str) -> int:
    """Return the ISO weekday of a date: 1 is Monday, 7 is Sunday."""
    return (day_number(date) - 1) % 7 + 1


def weekday_name(day: int, tag: str, *, style: str = "full") -> str:
    """Name an ISO weekday as inside a sentence; ``style`` is ``full``, ``plain`` (spoken) or ``short``."""
    names = formats_for(tag).names
    rows = {"full": names.weekdays, "plain": names.weekdays_plain, "short": names.weekdays_short}
    return rows[style][day - 1]


def month_name(month: int, tag: str, *, short: bool = False) -> str:
    """Name a month, 1 to 12, as inside a date."""
    names = formats_for(tag).names
    return (names.months_short if short else names.months)[month - 1]


def year_text(year: int, tag: str) -> str:
    """Write a year: ``1974``, in Japanese ``1974年``."""
    return fill(formats_for(tag).dates.year, y=str(year))


def month_text(date: str, tag: str) -> str:
    """Write the month and year of a date: ``April 2027``."""
    year, month, _ = _parts(date)
    formats = formats_for(tag)
    return fill(formats.dates.month_year, y=str(year), month=formats.names.months[month - 1], m0=f"{month:02d}")


def date_text(date: str, tag: str, *, with_year: bool = True, with_weekday: bool = False, short: bool = False) -> str:
    """Write one day.

    Args:
        date: ``YYYY-MM-DD``.
        tag: The language to write for.
        with_year: ``3 April 2027``, else ``3 April``.
        with_weekday: ``Saturday 3 April``.
        short: Short names of month and weekday.
    """
    year, month, day = _parts(date)
    formats = formats_for(tag)
    dates, names = formats.dates, formats.names
    text = fill(
        dates.full if with_year else dates.day_month,
        d=_day(day, dates),
        month=(names.months_short if short else names.months)[month - 1],
        y=str(year),
        d0=f"{day:02d}",
        m0=f"{month:02d}",
    )
    if not with_weekday:
        return text
    index = weekday(date) - 1
    full = (names.weekdays_short if short else names.weekdays)[index]
    return fill(dates.weekday_date, date=text, weekday=full, weekday_short=names.weekdays_short[index])


def run_text(start: str, end: str | None, tag: str, *, with_year: bool = True) -> str:
    """Write a run of days, first and last included: ``3 and 4 April 2027``, ``28 April – 2 May 2027``.

    The ends may come in either order; a run of one day is that day.
    """
    if end is None or end == start:
        return date_text(start, tag, with_year=with_year)
    start, end = sorted((start, end))
    (year1, month1, day1), (year2, month2, day2) = _parts(start), _parts(end)
    formats = formats_for(tag)
    dates = formats.dates
    if year1 != year2:
        # Without its year a run over New Year could be read as most of a year.
        return fill(dates.run_years, start=date_text(start, tag), end=date_text(end, tag))
    if month1 != month2:
        text = fill(dates.run_months, **_ends(formats, month1, day1, month2, day2))
    else:
        pattern = dates.pair if day_number(end) - day_number(start) == 1 else dates.run
        text = fill(pattern, month=formats.names.months[month1 - 1], **_ends(formats, month1, day1, month2, day2))
    return fill(dates.with_year, date=text, y=str(year1)) if with_year else text


def _ends(formats: Formats, month1: int, day1: int, month2: int, day2: int) -> dict[str, str]:
    months = formats.names.months
    return {
        "d1": _day(day1, formats.dates),
        "d2": _day(day2, formats.dates),
        "month1": months[month1 - 1],
        "month2": months[month2 - 1],
    }


def _day(day: int, dates: Dates) -> str:
    return fill(dates.first_day if day == 1 else dates.other_day, d=str(day))
