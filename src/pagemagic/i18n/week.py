"""Opening hours as a reader says them: days of the week with their times.

Hours come as ``(days, opens, closes)`` rows: ISO weekdays and ``HH:MM`` times, both empty where the times are not said.
A row that begins where another one of its days ends makes that day longer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pagemagic.i18n.dates import weekday_name
from pagemagic.i18n.formats import fill
from pagemagic.i18n.lists import list_text
from pagemagic.i18n.tables import formats_for
from pagemagic.i18n.times import is_whole_day, open_times, time_ranges

Row = tuple[Sequence[int], str | None, str | None]
Span = tuple[str | None, str | None]
_ALL = frozenset(range(1, 8))


@dataclass(frozen=True, slots=True)
class DayGroup:
    """Days that have the same hours."""

    days: tuple[int, ...]
    spans: tuple[Span, ...]
    """Empty where the days are known and their times are not."""


def day_groups(rows: Iterable[Row]) -> tuple[DayGroup, ...]:
    """Bring rows in the order of the week and put days with equal hours together."""
    spans: dict[int, list[Span]] = {}
    for days, opens, closes in rows:
        for day in days:
            row = spans.setdefault(day, [])
            if (opens or closes) and (opens, closes) not in row:
                row.append((opens, closes))
    groups: dict[tuple[Span, ...], list[int]] = {}
    for day in sorted(spans):
        key = _joined(sorted(spans[day], key=lambda span: (span[0] or "", span[1] or "")))
        groups.setdefault(key, []).append(day)
    return tuple(DayGroup(tuple(days), key) for key, days in groups.items())


def said_groups(rows: Iterable[Row]) -> tuple[DayGroup, ...]:
    """Group rows as they are said: the usual hours of all their days, then each day that is longer with its end alone."""
    rows = list(rows)
    later = [row for row in rows if any(_lengthens(row, other) for other in rows)]
    usual = day_groups(row for row in rows if row not in later)
    return (*usual, *(DayGroup(tuple(days), ((None, closes),)) for days, _, closes in later))


def days_text(days: Iterable[int], tag: str, *, inside: bool = False) -> str:
    """Write days of the week: three or more running are a range, others a list.

    The week is a circle: 7, 1, 2, 3, 4 is ``Sunday to Thursday``. ``inside`` gives the form for the middle of a
    sentence: ``de terça a domingo``.
    """
    chosen = _ALL.intersection(days)
    week = formats_for(tag).week
    if chosen == _ALL:
        return week.every_day
    parts: list[str] = []
    for run in _runs(chosen):
        names = [weekday_name(day, tag, style="plain") for day in run]
        if len(run) > 2:
            parts.append(fill(week.run_inside if inside else week.run, a=names[0], b=names[-1]))
        else:
            parts.extend(names)
    return week.day_joint.join(parts) if week.day_joint else list_text(parts, tag)


def times_text(spans: Sequence[Span], tag: str) -> str:
    """Write the hours of one day: ``9:00–12:00 and 14:00–18:00``; empty where they are not known."""
    ranges = [(opens, closes) for opens, closes in spans if opens and closes and not is_whole_day(opens, closes)]
    if ranges and len(ranges) == len(spans):
        return time_ranges(ranges, tag)
    return list_text([open_times(opens, closes, tag) for opens, closes in spans], tag)


def week_text(rows: Iterable[Row], tag: str, *, note: str | None = None, inside: bool = False) -> str:
    """Write opening hours with all their days: ``Tuesday to Friday, 9:00–18:00; Saturday, 9:00–13:00``.

    The text begins with a small letter where the language has one; ``note`` follows in its own words and alone is
    the whole text. Nothing known gives an empty text.
    """
    week = formats_for(tag).week
    groups = said_groups(rows)
    text = week.separator.join(_group_text(group, tag, inside=inside) for group in groups)
    if not note:
        return text
    if not text:
        return note
    return fill(week.note_after_groups if len(groups) > 1 else week.note, hours=text, note=note)


def _joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Make one of two spans of which the second begins where the first ends."""
    found: list[Span] = []
    for opens, closes in spans:
        before = found[-1] if found else (None, None)
        if before[0] and opens and closes and before[1] == opens and before[0] < opens < closes:
            found[-1] = (before[0], closes)
        else:
            found.append((opens, closes))
    return tuple(found)


def _lengthens(row: Row, other: Row) -> bool:
    """Whether a row makes some of the days of another one longer."""
    opens, closes = other[1], row[2]
    known = opens and closes and row[1] and row[1] == other[2] and opens < row[1] < closes
    return bool(known) and set(row[0]) < set(other[0])


def _group_text(group: DayGroup, tag: str, *, inside: bool) -> str:
    formats = formats_for(tag)
    whole_day = len(group.spans) == 1 and is_whole_day(group.spans[0][0] or "", group.spans[0][1] or "")
    if whole_day and len(group.days) == 7:
        return formats.times.always
    days = days_text(group.days, tag, inside=inside)
    times = times_text(group.spans, tag)
    joint = formats.week.days_times
    if group.spans and group.spans[0][0] is None:
        joint = joint.replace(",", "").replace("،", "")  # "Thursday until 20:00"
    return fill(joint, days=days, times=times) if times else days


def _runs(days: Iterable[int]) -> list[list[int]]:
    """Split days into runs of neighbours, in the order of the week.

    A run over Sunday is kept whole where it is a range or all there is; else Monday stays first.
    """
    runs: list[list[int]] = []
    for day in sorted(days):
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    if len(runs) > 1 and runs[0][0] == 1 and runs[-1][-1] == 7:
        joined = runs[-1] + runs[0]
        if len(joined) > 2 or len(runs) == 2:
            runs = [joined, *runs[1:-1]]
    return runs
