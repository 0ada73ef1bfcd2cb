"""Opening hours: days and times that stand together, in any order, with what is said beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from pagemagic.generate.reading.clock import clock, days_at, range_at, settle, time_at
from pagemagic.generate.reading.japan import closing_days, opening_times
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.sentences import Sentence, tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words

_LOOSE = frozenset(",;:()|/、，،・")
_OR = frozenset(("or", "ou", "o", "u", "oder", "of", "oppure"))
_LONGEST = 40  # parts of one group; more are no timetable
_EVERY = (1, 2, 3, 4, 5, 6, 7)


@dataclass(slots=True)
class _Group:
    """A run of days, times and notes: ``parts`` are (what, value) in the order of the text."""

    index: int
    stop: int
    parts: list[tuple[str, Any]] = field(default_factory=list)
    sure: set[str] = field(default_factory=set)


def read_hours(source: Source, ledger: Ledger, words: Words, all_sentences: Sequence[Sentence]) -> None:
    """Take the hours of every sentence. Lone days without times stay in the text: ``regueifa ao sábado``."""
    shut: dict[Draft, set[int]] = {}
    bare: dict[Draft, list[tuple[int, int]]] = {}
    for start, end, days in closing_days(source, ledger) if words.lang == "ja" else ():
        note = {"openings": [], "note": source.text[start:end]}
        shut[ledger.add(Draft("hours", start, end, note))] = days
    for start, end, on, (opens, closes) in opening_times(source, ledger) if words.lang == "ja" else ():
        opening = [{"days": on, "opens": clock(opens), "closes": clock(closes)}] if on else []
        said = {"openings": opening, **({} if on else {"note": source.text[start:end]})}
        told = ledger.add(Draft("hours", start, end, said))
        if not on:
            bare[told] = [(opens, closes)]
    for sentence in all_sentences:
        run = tokens_of(source, sentence.start, sentence.end)
        index = 0
        while index < len(run):
            group = _group(run, index, ledger, words)
            if group is None:
                index += 1
                continue
            if _believed(group, run, ledger, words):
                _add(group, run, source, ledger, words, shut, bare)
            index = group.stop
    _join_lines(source, ledger)
    _join_closed(ledger, shut, bare)


def _join_lines(source: Source, ledger: Ledger) -> None:
    """Make one timetable of hours that follow each other line by line."""
    found = sorted(ledger.of("hours"), key=lambda draft: draft.start)
    for before, after in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        between = source.text[before.end : after.start]
        listed = bool(before.values["openings"]) and bool(after.values["openings"])
        if listed and "\n" in between and not any(char.isalnum() for char in between):
            days = {day for opening in before.values["openings"] for day in opening["days"]}
            if days.isdisjoint(day for opening in after.values["openings"] for day in opening["days"]):
                notes = [str(draft.values["note"]) for draft in (before, after) if draft.values.get("note")]
                before.values["openings"] = [*before.values["openings"], *after.values["openings"]][:14]
                before.values.update({"note": "; ".join(notes)} if notes else {})
                before.end = after.end
                ledger.drop(after)


def _join_closed(ledger: Ledger, shut: dict[Draft, set[int]], bare: dict[Draft, list[tuple[int, int]]]) -> None:
    """Take days that are closed elsewhere, ``Closed Mondays.``, out of the openings, and out of all days for bare times."""
    closed = {day for days in shut.values() for day in days}
    if not closed or len(closed) > 6:
        return
    timed = [draft for draft in ledger.of("hours") if draft not in shut]
    if len(timed) != 1:
        return
    draft = timed[0]
    if draft in bare and not draft.values["openings"]:
        days = tuple(day for day in _EVERY if day not in closed)
        times = bare[draft]
        draft.values["openings"] = [{"days": days, "opens": clock(a), "closes": clock(b)} for a, b in times]
        draft.values.pop("note", None)
    kept = []
    for opening in draft.values["openings"]:
        days = tuple(day for day in opening["days"] if day not in closed)
        kept += [{**opening, "days": days}] if days else []
    if not kept:
        return
    draft.values["openings"] = kept
    for other in shut:
        ledger.drop(other)


def _group(run: Sequence[Token], index: int, ledger: Ledger, words: Words) -> _Group | None:
    """Read a group that begins at ``index`` with days, times, "closed" or "24 hours"."""
    group, at = _Group(index, index), index
    while at < len(run) and ledger.open(run[at]) and len(group.parts) < _LONGEST:
        step = _part(run, at, words) or _lone_time(run, at, group, words)
        if step:
            what, value, after, sure = step
            if not all(ledger.open(token) for token in run[at:after]):
                break
            group.parts.append((what, value))
            group.sure.add(sure)
            group.stop = at = after
        elif group.parts and (run[at].text in _LOOSE or run[at].fold in words.time_lead or run[at].text in "-–—."):
            at += 1
            if run[at - 1].text == "." and not (at < len(run) and run[at].start == run[at - 1].end):
                break
        elif group.parts and (words.opened.at(run, at) or run[at].fold in words.both):
            at += max(1, words.opened.at(run, at))
        elif group.parts and run[at].fold in _OR and words.appointment.at(run, at + 1):
            at += 1
        else:
            break
    return group if group.parts else None


def _part(run: Sequence[Token], at: int, words: Words) -> tuple[str, Any, int, str] | None:
    length = words.allday.at(run, at)
    if length:
        return "times", (0, 1440), at + length, "allday"
    days = days_at(run, at, words)
    if days:
        return "days", days[0], days[1], days[2]
    length = words.appointment.at(run, at)
    if length:
        return "note", (at, at + length), at + length, "note"
    length = words.closed.at(run, at)
    if length and not (words.lang == "de" and run[at].fold == "zu"):
        return "closed", None, at + length, "closed"
    times = range_at(run, at, words)
    if times:
        first, second, after = times
        return "range", (first, second, at, after), after, "marked" if first.marked or second.marked else "bare"
    time = time_at(run, at, words)
    if time and time[0].marked and at and run[at - 1].fold in (*words.time_lead, "@"):
        return "time", (at - 1, time[1]), time[1], "single"
    return None


def _lone_time(run: Sequence[Token], at: int, group: _Group, words: Words) -> tuple[str, Any, int, str] | None:
    """Read a bare number after days and "at", where nothing follows: ``Sundays at 10``."""
    led = bool(group.parts) and group.parts[-1][0] == "days" and at > group.stop and run[at - 1].fold in words.time_lead
    if not led or run[at - 1].kind != "word" or (at + 1 < len(run) and run[at + 1].text not in ".,;!"):
        return None
    time = time_at(run, at, words)
    return ("time", (at - 1, time[1]), time[1], "single") if time else None


def _believed(group: _Group, run: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Whether a group is about hours, judged by what it holds and what stands around it."""
    kinds = [what for what, _ in group.parts]
    before = words.opened.before(run, group.index)
    lead = group.index
    while lead and (run[lead - 1].fold in words.time_lead or run[lead - 1].text == ":"):
        lead -= 1
    opened = bool(before or words.opened.before(run, lead))
    has_days = "days" in kinds
    if "allday" in group.sure:
        return True
    if "range" in kinds:
        return has_days or opened or "marked" in group.sure
    if "note" in kinds:
        return has_days or len(kinds) > 1 or opened
    if "closed" in kinds:
        return has_days and (len(kinds) > 1)
    if "time" in kinds:
        return has_days and (opened or not _subject(run, group.index, words))
    alone = lead == 0 and group.stop >= len(run) - (run[-1].text in ".!")
    return has_days and "short" not in group.sure and (opened or (alone and bool(group.sure & {"range", "list"})))


def _subject(run: Sequence[Token], index: int, words: Words) -> bool:
    """Whether somebody else's time is told before ``index``: ``Juniors train on Tuesdays at 17:30``."""
    while index and run[index - 1].text not in ".;:":
        index -= 1
        token = run[index]
        if token.kind == "word" and token.fold not in words.stop and token.fold not in words.time_lead:
            return True
    return False


def _add(
    group: _Group,
    run: Sequence[Token],
    source: Source,
    ledger: Ledger,
    words: Words,
    shut: dict[Draft, set[int]],
    bare: dict[Draft, list[tuple[int, int]]],
) -> None:
    timetable = _Timetable(words)
    for index in range(len(group.parts)):
        timetable.read(group.parts, index)
    openings, places = timetable.result()
    if timetable.shut and not openings:
        places = [(group.index, group.stop)]
    if (
        openings
        and not any("opens" in opening for opening in openings)
        and {"days", "time"} == {what for what, _ in group.parts}
    ):
        # "Sundays at 10" is when it begins: no day is open or closed by it.
        openings, places = [], [(group.index, group.stop)]
    notes = [source.text[run[first].start : run[last - 1].end] for first, last in places]
    if group.index and run[group.index - 1].text == "(" and group.stop < len(run) and run[group.stop].text == ")":
        group.index, group.stop = group.index - 1, group.stop + 1
    values: dict[str, Any] = {"openings": openings[:14]}
    if notes:
        values["note"] = "; ".join(notes)
    if openings or notes:
        draft = ledger.add(Draft("hours", run[group.index].start, run[group.stop - 1].end, values))
        if timetable.shut and not openings:
            shut[draft] = timetable.shut
        if timetable.bare and len(timetable.bare) == len(notes):
            bare[draft] = timetable.bare


class _Timetable:
    """Brings days and times together: times follow their days, unless the group begins with times."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._days: tuple[int, ...] = ()
        self._ended = 0
        self._openings: list[dict[str, Any]] = []
        self._notes: list[tuple[int, int]] = []
        self.shut: set[int] = set()
        self.bare: list[tuple[int, int]] = []
        """Times without a day."""

    def read(self, parts: list[tuple[str, Any]], index: int) -> None:
        """Take the part at ``index``; a part may be joined to the one after it."""
        what, value = parts[index]
        if what == "days":
            self._read_days(parts, index)
        elif what in ("range", "times"):
            self._read_times(parts, index)
        elif what in ("note", "time"):
            self._notes.append(value)

    def result(self) -> tuple[list[dict[str, Any]], list[tuple[int, int]]]:
        """Return the openings on days that are not shut, and the places of notes."""
        kept = []
        for opening in self._openings:
            days = tuple(day for day in opening["days"] if day not in self.shut)
            if days:
                kept.append({**opening, "days": days})
        return kept, self._notes

    def _read_days(self, parts: list[tuple[str, Any]], index: int) -> None:
        value = parts[index][1]
        before = parts[index - 1][0] if index else ""
        after, then = (parts[index + 1] if index + 1 < len(parts) else ("", None)), index + 2 < len(parts)
        shut_before = before == "closed" and not (after[0] in ("range", "times") and index > 1)
        timed = index + 3 < len(parts) and parts[index + 3][0] in ("range", "times")
        shut_after = after[0] == "closed" and (timed or not (then and parts[index + 2][0] == "days"))
        if shut_before or shut_after:
            self.shut.update(value)
        elif after[0] == "days" and not self._times_first(parts):
            parts[index + 1] = ("days", tuple(sorted({*value, *(after[1] or ())})))
        else:
            self._days, self._ended = value, 0
            if after[0] not in ("range", "times") and not self._times_first(parts):
                self._openings.append({"days": value})

    def _read_times(self, parts: list[tuple[str, Any]], index: int) -> None:
        what, value = parts[index]
        days = self._days
        if self._times_first(parts):
            days = next((found for kind, found in parts[index:] if kind == "days"), days)
        if what == "times":
            self._openings.append({"days": days or _EVERY, "opens": "00:00", "closes": "24:00"})
            return
        first, second, start, stop = value
        settled = settle(first, second, self._ended, self._words)
        if settled and days:
            self._ended = settled[1]
            self._openings.append({"days": days, "opens": clock(settled[0]), "closes": clock(settled[1])})
            return
        self._notes.append((start, stop))
        if settled:
            self.bare.append(settled)
        if days and {"days": days} not in self._openings:
            self._openings.append({"days": days})

    @staticmethod
    def _times_first(parts: list[tuple[str, Any]]) -> bool:
        return (
            parts[0][0] in ("range", "times") and parts[-1][0] != "range" and any(what == "days" for what, _ in parts)
        )
