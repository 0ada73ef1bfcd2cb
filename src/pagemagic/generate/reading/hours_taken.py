"""What a group of days and times says, taken as a fact: openings, or the words that no opening can hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pagemagic.generate.reading.clock import CLOSES
from pagemagic.generate.reading.halves import EACH, is_half, with_article
from pagemagic.generate.reading.hours_group import Group, in_season
from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.seasons import season_after
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.timetable import Part, Timetable
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.weekly import is_evening, name_after, name_before
from pagemagic.generate.reading.words.table import Words

_FROM = frozenset(("de", "das", "dalle", "from", "von", "van", "entre", "between", "zwischen", "tra", "tussen"))
_MOST = 14
"""Openings of one timetable."""


@dataclass(frozen=True, slots=True)
class Told:
    """A fact of hours and what other groups may add to it: the days it is shut on, the times it gives no day for."""

    draft: Draft
    shut: set[int]
    bare: list[tuple[int, int]]


@dataclass(slots=True)
class _Said:
    """What a group says: openings, and the tokens of what they do not say."""

    openings: list[dict[str, Any]]
    places: list[tuple[int, int]]

    @property
    def timed(self) -> bool:
        return any("opens" in opening for opening in self.openings)


def take_group(
    group: Group,
    run: Sequence[Token],
    source: Source,
    ledger: Ledger,
    words: Words,
    before: Sequence[dict[str, Any]] = (),
) -> Told | None:
    """Take the hours of a group; None where it says nothing, or only changes those ``before`` it."""
    while group.index and run[group.index - 1].fold in words.also and ledger.open(run[group.index - 1]):
        group.index -= 1  # "Late Thursday until 19:00"
    group.index = min(group.index, group.parts[0].index)
    timetable = Timetable(words)
    timetable.build(_with_half_days_shut(group.parts, run, words), before)
    said = _said(group, run, timetable, ledger, words)
    places = [(with_article(run, first, last, group.index, words), last) for first, last in said.places]
    notes = [CLOSES.sub("–", source.text[run[first].start : run[last - 1].end]) for first, last in places]
    if group.index and run[group.index - 1].text == "(" and group.stop < len(run) and run[group.stop].text == ")":
        group.index, group.stop = group.index - 1, group.stop + 1
    if notes and not said.openings:
        notes = _begun(group, run, notes, source, ledger, words)
    if not (said.openings or notes):
        return None
    values: dict[str, Any] = {"openings": said.openings[:_MOST]}
    if notes:
        values["note"] = "; ".join(" ".join(note.split()) for note in notes)
    _season_after(group, run, values, source, words, timed=said.timed)
    start, end = run[group.index].start, run[group.stop - 1].end
    if before and not notes:
        # What the sentence before says is changed: one timetable of both.
        told = next(draft for draft in ledger.of("hours") if list(draft.values["openings"]) == list(before))
        told.values["openings"], told.end = said.openings[:_MOST], end
        ledger.take(start, end)
        return None
    draft = ledger.add(Draft("hours", start, end, values))
    _name(draft, group, run, source, ledger, words)
    shut = timetable.shut if not said.openings else set()
    if shut and in_season(draft, group.index, run, source, ledger, words):
        shut = set()
    return Told(draft, shut, timetable.bare if len(timetable.bare) == len(notes) else [])


def _with_half_days_shut(parts: Sequence[Part], run: Sequence[Token], words: Words) -> list[Part]:
    """The parts, with half a day that is shut as a note, for its day is open otherwise: ``8 to 5, closed Wednesday afternoon``."""
    found: list[Part] = []
    for part in parts:
        found.append(part)
        last = found[-3:]
        kinds = [one.kind for one in last]
        half = next((one for one in last if one.kind == "note"), None)
        shut = kinds in (["closed", "days", "note"], ["days", "note", "closed"])
        if half is not None and shut and len(parts) > len(last) and is_half(run[half.stop - 1], words):
            found[-3:] = [Part("note", last[0].index, last[2].stop)]
    return found


def _said(group: Group, run: Sequence[Token], timetable: Timetable, ledger: Ledger, words: Words) -> _Said:
    """The openings and notes of a timetable; the whole group in words where no opening can say it."""
    said = _Said(timetable.openings, timetable.notes)
    if any(is_half(token, words) for token in run[group.index : group.stop]) and not said.timed:
        # "Weekday afternoons and Saturday mornings": half a day belongs to its own day, and no opening can hold it.
        _take_article(group, run, ledger, words, most=1)
        said = _Said([], [(group.index, group.stop)])
    halfless = all(not time.half for part in group.parts for time in part.times)
    if said.openings and halfless and is_evening(run, group.index, said.openings, words):
        said = _Said([], [(group.index, group.stop)])
    if timetable.shut and not said.openings:
        said.places = [(group.index, group.stop)]
    kinds = {part.kind for part in group.parts}
    begins = group.trailing or kinds in ({"days", "time"}, {"days", "until"}, {"days", "half"})
    if said.openings and not said.timed and begins:
        # "Sundays at 10" is when it begins: no day is open or closed by it.
        _take_article(group, run, ledger, words)  # "le mercredi à 20 h", "todas as sextas às 21h30"
        said = _Said([], [(group.index, group.stop)])
    return said


def _take_article(group: Group, run: Sequence[Token], ledger: Ledger, words: Words, most: int = _MOST) -> None:
    """Let a group begin with the articles before it."""
    first = group.index
    while (
        group.index
        and first - group.index < most
        and run[group.index - 1].fold in EACH | words.articles
        and ledger.open(run[group.index - 1])
    ):
        group.index -= 1


def _begun(
    group: Group, run: Sequence[Token], notes: list[str], source: Source, ledger: Ledger, words: Words
) -> list[str]:
    """The notes of a group without openings, from where its words begin: with its months, or with ``de`` of ``de 10h à 17h``."""
    season = group.season if group.season and group.season[1] <= group.index else None
    if season:
        # "Open van april tot oktober, 9 tot 18 uur": hours without days hold in their months.
        first = season[0] - (season[0] > 0 and run[season[0] - 1].fold in words.time_lead | words.through)
        group.index, group.season = first, None
        notes = [source.text[run[first].start : run[group.stop - 1].end]]
    kinds = {part.kind for part in group.parts}
    ranged = kinds <= {"range", "closed", "days"} and group.parts[0].kind == "range"
    if ranged and group.index and run[group.index - 1].fold in _FROM:
        group.index -= 1 if ledger.open(run[group.index - 1]) else 0
        notes = [source.text[run[group.index].start : run[group.stop - 1].end]]
    return notes


def _season_after(
    group: Group, run: Sequence[Token], values: dict[str, Any], source: Source, words: Words, *, timed: bool
) -> None:
    """Add the months after a group: ``Every Friday at 8pm, October to March``."""
    late = season_after(run, group.stop, words) if not group.season else None
    if late is None:
        return
    group.season, ended = (late if timed else None), group.stop
    group.stop = late[1]
    if "note" in values and not timed:
        values["note"] = f"{values['note']}{source.text[run[ended - 1].end : run[late[1] - 1].end]}"


def _name(draft: Draft, group: Group, run: Sequence[Token], source: Source, ledger: Ledger, words: Words) -> None:
    """Call hours by the months they hold in, else by what the words beside them count or name."""
    kinds = {part.kind for part in group.parts}
    if group.season and group.season[1] <= group.stop:
        first, last = group.season
        if last <= group.index:
            ledger.take(run[first].start, run[group.index].start)
        draft.label = capitalised(source.text[run[first].start : run[last - 1].end].rpartition("d'")[2])
    if kinds <= {"days", "time", "range"} and not draft.label:
        name_before(draft, run, group.index, source, ledger, words)
    if kinds == {"days", "time"} and not draft.values["openings"]:
        name_after(draft, run, group.stop, source, ledger, words)
