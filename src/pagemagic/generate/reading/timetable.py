"""A timetable: days and times that were read one after the other, brought together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from pagemagic.generate.reading.clock import Time, clock, settle
from pagemagic.generate.reading.words.table import Words

_EVERY = (1, 2, 3, 4, 5, 6, 7)
_DAY = 1440
_NOON = 720
_EVENING = 1080
_FIVE, _EIGHT = 300, 480
_NEAR = 120
"""Minutes between the closing hours of a house that shuts at about the same time every day."""
Kind = Literal["days", "range", "allday", "until", "break", "closed", "note", "time", "half"]


@dataclass(slots=True)
class Part:
    """What a run of tokens says: ``days`` for days, ``times`` for a range, a break or a closing time alone."""

    kind: Kind
    index: int
    stop: int
    """The tokens it stands in, half open."""
    days: tuple[int, ...] = ()
    times: tuple[Time, ...] = ()


@dataclass(slots=True)
class _Span:
    """Open on some days between two minutes; past midnight where it closes before it opens."""

    days: tuple[int, ...]
    opens: int
    closes: int

    @property
    def ends(self) -> int:
        return self.closes if self.closes > self.opens else self.closes + _DAY


@dataclass(slots=True)
class _Note:
    """Words that no opening holds: tokens from ``index`` to ``stop``; ``own`` where the days they speak of begin."""

    own: int
    index: int
    stop: int


@dataclass(slots=True)
class Timetable:
    """Brings days and times together: times follow their days, unless the group begins with times.

    Later times of a day replace earlier ones that they overlap, ``Thursday 9 to 8``, and are added to others, ``Tuesday
    also 16 to 19``. A closing time alone changes when the day ends; without an opening of its own it opens as the
    other days do. One that only makes a day among others longer is a row of its own that begins where theirs ends.
    """

    words: Words
    openings: list[dict[str, Any]] = field(default_factory=list)
    """Values of :class:`~pagemagic.page.facts.Opening`; filled by :meth:`read`."""
    notes: list[tuple[int, int]] = field(default_factory=list)
    """Tokens of what the openings do not say."""
    shut: set[int] = field(default_factory=set)
    bare: list[tuple[int, int]] = field(default_factory=list)
    """Times without a day."""
    _spans: list[_Span] = field(default_factory=list)
    _untimed: list[tuple[int, ...]] = field(default_factory=list)
    _noted: list[_Note] = field(default_factory=list)
    _days: tuple[int, ...] = ()
    _begin: int = -1
    _ended: int = 0

    def build(self, parts: Sequence[Part], before: Sequence[dict[str, Any]] = ()) -> None:
        """Read all parts; ``before``: the openings of the sentence before, which a closing time may change."""
        parts = list(parts)
        first = _times_first(parts)
        for opening in before:
            if opening.get("opens"):
                self._spans.append(_Span(opening["days"], _minutes(opening["opens"]), _minutes(opening["closes"])))
        for index, part in enumerate(parts):
            if part.kind == "days":
                self._read_days(parts, index, first)
            elif part.kind in ("range", "allday"):
                self._read_times(parts, index, first)
            elif part.kind == "until":
                self._read_until(part)
            elif part.kind == "half":
                self._read_half(part)
            elif part.kind == "break":
                self._read_break(part)
            elif part.kind in ("note", "time"):
                self._note(part)
        self._finish()

    def _finish(self) -> None:
        rows: list[tuple[tuple[int, ...], _Span | None]] = [(span.days, span) for span in _resolved(self._spans)]
        timed = bool(rows)
        told = {day for days, _ in rows for day in days}
        rows += [(tuple(day for day in days if day not in told), None) for days in self._untimed]
        for days, span in rows:
            days = tuple(day for day in days if day not in self.shut)
            opening: dict[str, Any] = {"days": days}
            if span:
                opening |= {"opens": clock(span.opens), "closes": clock(span.closes)}
            if days and opening not in self.openings:
                self.openings.append(opening)
        for note in self._noted:
            begin = note.own if timed and note.own >= 0 else note.index
            if begin == note.stop:
                continue
            if self.notes and begin <= self.notes[-1][1] and timed:
                self.notes[-1] = (self.notes[-1][0], note.stop)
            else:
                self.notes.append((begin, note.stop))

    def _read_days(self, parts: list[Part], index: int, first: bool) -> None:
        part = parts[index]
        before = parts[index - 1].kind if index else ""
        after = parts[index + 1] if index + 1 < len(parts) else None
        follows = after.kind if after else ""
        shut_before = before == "closed" and not (follows in ("range", "allday", "until", "half") and index > 1)
        timed = index + 3 < len(parts) and parts[index + 3].kind in ("range", "allday")
        then = parts[index + 2].kind if index + 2 < len(parts) else ""
        shut_after = follows == "closed" and (timed or then not in ("days", "range"))
        if shut_before or shut_after:
            self.shut.update(part.days)
        elif after and follows == "days" and not first:
            parts[index + 1] = Part("days", part.index, after.stop, tuple(sorted({*part.days, *after.days})))
        else:
            self._days, self._begin, self._ended = part.days, -1 if first and before == "range" else part.index, 0
            if follows not in ("range", "allday", "until", "half") and (not first or follows in ("note", "time")):
                self._untimed.append(part.days)
                if not after:
                    self._noted.append(_Note(part.index, part.stop, part.stop))

    def _read_times(self, parts: list[Part], index: int, first: bool) -> None:
        part, days = parts[index], self._days
        if first:
            at = next((at for at in range(index, len(parts)) if parts[at].kind == "days"), len(parts))
            days = parts[at].days if at < len(parts) else days
            if at + 1 < len(parts) and parts[at + 1].kind == "until":
                days = _EVERY  # "das 6h30 às 20h, domingo até às 13h": the days that are named have an end of their own
        if part.kind == "allday":
            self._spans.append(_Span(days or _EVERY, 0, _DAY))
            return
        if index and parts[index - 1].kind == "closed" and self._read_break(part):
            return
        settled = settle(part.times[0], part.times[1], self._ended, self.words)
        settled = settled or self._in_the_evening(parts, part) or _after_noon(part)
        if settled and days:
            self._ended, self._begin = settled[1], -1
            self._spans.append(_Span(days, *settled))
            return
        self._note(part)
        if settled:
            self.bare.append(settled)
        if days and days not in self._untimed:
            self._untimed.append(days)

    def _in_the_evening(self, parts: list[Part], part: Part) -> tuple[int, int] | None:
        """``Friday 4 to 10 and Saturday 12 to 10``: after noon, as another range closes in the evening for certain."""
        ends = part.times[1].minutes % 720 + 720
        for other in parts:
            known = settle(other.times[0], other.times[1], 0, self.words) if other.kind == "range" else None
            if known and known[1] >= _EVENING and abs(known[1] - ends) <= _NEAR:
                return part.times[0].minutes % 720 + 720, ends
        return None

    def _read_until(self, part: Part) -> None:
        """Friday until 12: as long as told, from when the day or, if it has no hours yet, every other day opens."""
        close, found, self._ended = part.times[0].minutes, False, 0
        for day in self._days:
            own = [span for span in self._spans if day in span.days]
            model = own or self._common(day)
            if not model:
                break
            found = True
            first = model[0].opens
            if close <= first and not part.times[0].marked and close <= 720:
                close += 720
            if len(own) == 1 and own[0].opens < own[0].closes < close and _is_inner(day, own[0].days):
                # "Tuesday to Saturday 9.30 to 6, Thursday till 8": the usual hours, and two more
                self._spans.append(_Span((day,), own[0].closes, close))
                continue
            for span in own:
                span.days = tuple(one for one in span.days if one != day)
            kept = [span for span in model if span.opens < close] or model[:1]
            self._spans += [_Span((day,), span.opens, span.closes) for span in kept[:-1]]
            self._spans.append(_Span((day,), kept[-1].opens, close))
        if not found:
            self._untimed += [self._days] if self._days and self._days not in self._untimed else []
            self._note(part)
        else:
            self._begin = -1

    def _read_half(self, part: Part) -> None:
        """Saturday morning only: the hours of that half of the day, where they are told; else words."""
        morning, found = part.times[0].minutes < 720, bool(self._days)
        for day in self._days:
            own = [span for span in self._spans if day in span.days]
            told = own or self._common(day)
            kept = [span for span in told if (span.opens < 720) == morning and (span.ends <= 900) == morning]
            for span in own:
                span.days = tuple(one for one in span.days if one != day)
            self._spans += [_Span((day,), span.opens, span.closes) for span in kept]
            found = found and bool(kept)
        if not found:
            self._untimed += [self._days] if self._days and self._days not in self._untimed else []
            self._note(part)
        else:
            self._begin = -1

    def _common(self, day: int) -> list[_Span]:
        """Return the hours of the other days where all of them open at the same times."""
        days = {one for span in self._spans for one in span.days} - {day}
        hours = [[span for span in self._spans if one in span.days] for one in sorted(days)]
        opens = {tuple(span.opens for span in spans) for spans in hours}
        return hours[0] if len(opens) == 1 else []

    def _read_break(self, part: Part) -> bool:
        """Cut a break out of the hours it falls in; note it where it falls in none."""
        begin, end = part.times[0].minutes, part.times[1].minutes
        if not (part.times[0].marked or part.times[1].marked) and end <= 420:
            begin, end = begin % 720 + 720, end + 720
        cut: list[_Span] = []
        for span in self._spans:
            within = span.opens < begin < end < span.ends
            cut += [_Span(span.days, span.opens, begin), _Span(span.days, end, span.closes)] if within else [span]
        found = len(cut) > len(self._spans)
        self._spans = cut
        if not found and part.kind == "break":
            self._note(part)
        return found

    def _note(self, part: Part) -> None:
        self._noted.append(_Note(self._begin, part.index, part.stop))


def _after_noon(part: Part) -> tuple[int, int] | None:
    """``2 to 5``, ``1 to 6``: nobody who opens in the small hours, and shuts before the shops open, leaves that unsaid."""
    opens, closes = (time.minutes for time in part.times)
    return (opens + _NOON, closes + _NOON) if 60 <= opens < closes <= _EIGHT and opens < _FIVE else None


def _times_first(parts: Sequence[Part]) -> bool:
    ranged = ("range", "allday")
    return parts[0].kind in ranged and parts[-1].kind != "range" and any(part.kind == "days" for part in parts)


def _resolved(spans: Sequence[_Span]) -> list[_Span]:
    """Return the spans without the days on which a later one overlaps them; equal ones stand together."""
    found: list[_Span] = []
    for index, span in enumerate(spans):
        later = {
            day for other in spans[index + 1 :] if other.opens < span.ends and span.opens < other.ends
            for day in other.days
        }  # fmt: skip
        days = tuple(day for day in span.days if day not in later)
        same = next((one for one in found if (one.opens, one.closes) == (span.opens, span.closes)), None)
        if same and days:
            same.days = tuple(sorted({*same.days, *days}))
        elif days:
            found.append(_Span(days, span.opens, span.closes))
    return found


def _is_inner(day: int, days: tuple[int, ...]) -> bool:
    """Whether a day lies between others of a run of days."""
    return day - 1 in days and day + 1 in days and days == tuple(range(days[0], days[-1] + 1))


def _minutes(time: str) -> int:
    return int(time[:2]) * 60 + int(time[3:])
