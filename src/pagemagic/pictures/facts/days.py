"""A strip of calendar days, as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import TypedDict

LONGEST = 62
"""More days than this are no strip."""


class Day(TypedDict):
    """One day of a strip."""

    iso: str
    """``2027-04-03``."""
    day: int
    """Of the month."""
    weekday: int
    """1 is Monday."""
    month: int
    month_label_index: int
    """The number of the month where its name is to be shown, on the first day of the strip and of each month; else 0."""
    state: str
    """What the caller calls this day, else empty."""


def date_strip(start_iso: str, end_iso: str, marks: Mapping[str, str] | None = None) -> list[Day]:
    """The days from ``start_iso`` to ``end_iso``, both included, with the state that ``marks`` gives them by ISO date.

    Raises ValueError where a date is not one, the end lies before the start, or the strip would be longer than
    :data:`LONGEST` days.
    """
    start, end = date.fromisoformat(start_iso), date.fromisoformat(end_iso)
    length = (end - start).days + 1
    if not 1 <= length <= LONGEST:
        raise ValueError(f"a strip of days has 1 to {LONGEST} days, not {length}")
    states = marks or {}
    strip: list[Day] = []
    for offset in range(length):
        day = start + timedelta(days=offset)
        named = offset == 0 or day.day == 1
        strip.append(
            Day(
                iso=day.isoformat(),
                day=day.day,
                weekday=day.isoweekday(),
                month=day.month,
                month_label_index=day.month if named else 0,
                state=states.get(day.isoformat(), ""),
            )
        )
    return strip
