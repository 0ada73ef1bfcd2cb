"""Times of day and ranges of them as texts. A time is ``HH:MM`` on the 24-hour clock; ``24:00`` ends a day."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.i18n.formats import NBSP, Times, fill
from pagemagic.i18n.lists import list_text
from pagemagic.i18n.tables import formats_for


def time_text(time: str, tag: str) -> str:
    """Write one time of day: ``9:00``, ``9 am``, ``6h30``, ``8 Uhr``."""
    times = formats_for(tag).times
    return fill(times.single, a=_bare(time, times))


def time_range(opens: str, closes: str, tag: str) -> str:
    """Write a range: ``9:00–17:30``, ``9 am–5:30 pm``, ``8:30–18:00 Uhr``; a whole day is ``24 hours``."""
    if is_whole_day(opens, closes):
        return formats_for(tag).times.all_day
    return time_ranges([(opens, closes)], tag)


def time_ranges(ranges: Sequence[tuple[str, str]], tag: str) -> str:
    """Write the ranges of one day together: ``9:00–12:00 und 14:00–17:30 Uhr``."""
    times = formats_for(tag).times
    minutes = times.even and any(time[3:] != "00" for span in ranges for time in span)
    texts = [_bare_range(opens, closes, times, minutes=minutes) for opens, closes in ranges]
    return fill(times.ranged, a=list_text(texts, tag))


def is_whole_day(opens: str, closes: str) -> bool:
    """Say whether a range is day and night."""
    return opens == "00:00" and closes == "24:00"


def open_times(opens: str | None, closes: str | None, tag: str) -> str:
    """Write hours of which an end may be unknown: ``from 9:00``; empty if both are."""
    times = formats_for(tag).times
    if opens and closes:
        return time_range(opens, closes, tag)
    if opens:
        return fill(times.since, a=time_text(opens, tag))
    if closes:
        return fill(times.until, a=fill(times.single, a=_bare(closes, times, closing=True)))
    return ""


def _period(time: str, times: Times) -> str:
    return times.periods[12 <= int(time[:2]) < 24] if times.periods else ""


def _bare_range(opens: str, closes: str, times: Times, *, minutes: bool) -> str:
    start, end = _bare(opens, times, minutes=minutes), _bare(closes, times, minutes=minutes, closing=True)
    period = _period(opens, times)
    # 9–11:30 am; but 10 pm–9 pm, which runs through the night, is read only with both.
    if times.shared_period and opens < closes < "24:00" and period == _period(closes, times):
        start = start.removesuffix(period).rstrip(NBSP)
    return fill(times.join, a=start, b=end)


def _bare(time: str, times: Times, *, minutes: bool = False, closing: bool = False) -> str:
    """A time without what its kind adds once; ``minutes`` shows them even if they are zero."""
    hour, minute = int(time[:2]), time[3:]
    if times.midnight and minute == "00" and (hour == 24 or (closing and hour == 0)):
        return times.midnight
    if times.periods:
        hour = hour % 12 or 12
    pattern = times.minutes if minutes or minute != "00" else times.hour
    return fill(pattern, h=str(hour), mm=minute, period=_period(time, times))
