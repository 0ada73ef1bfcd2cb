"""A run of days, times and notes in a sentence, and what may stand among them: months, half days, days that are left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pagemagic.generate.reading.clock import days_at, range_at
from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.seasons import season_at
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.timetable import Part
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

_EVERY = (1, 2, 3, 4, 5, 6, 7)


_SEASONS = bag(
    "winter winters sommer sommers herbst frühling frühjahr ferien schulferien summer autumn spring holidays hiver été automne printemps vacances invierno "
    "verano otoño primavera vacaciones inverno verão outono férias estate autunno vacanze zomer zomers herfst lente vakantie schoolvakantie l'hiver l'été"
)


@dataclass(slots=True)
class Group:
    """A run of days, times and notes, in the order of the text."""

    index: int
    stop: int
    parts: list[Part] = field(default_factory=list)
    sure: set[str] = field(default_factory=set)
    season: tuple[int, int] | None = None
    """The tokens of the months it holds in."""
    trailing: bool = False
    """Whether it ends with "also", which belongs to the days before it."""


def season_before(group: Group, run: Sequence[Token], ledger: Ledger, words: Words) -> None:
    """Find the months a group holds in right before it: ``April to October, Wednesday to Sunday, 10am to 4pm``."""
    stop = group.index
    while stop and run[stop - 1].text != "." and run[stop - 1].fold in words.time_lead and ledger.open(run[stop - 1]):
        stop -= 1
    for start in range(max(0, stop - 4), stop) if group.season is None else ():
        found = season_at(run, start, words)
        opens = start == 0 or run[start - 1].text in ".;:(" or words.opened.before(run, start) > 0
        if found and found[1] == stop and opens and stop > start + 1 and all(map(ledger.open, run[start:stop])):
            group.season = (start, stop)
            return


def take_season(group: Group, run: Sequence[Token], source: Source, ledger: Ledger, words: Words) -> bool:
    """Take days of some months without hours, where a sentence says nothing else: ``Tous les jours d'avril à octobre``."""
    season, first = group.season, group.index
    while first and run[first - 1].kind == "word" and run[first - 1].fold in words.time_lead | words.articles:
        first -= 1
    alone = first == 0 or words.opened.before(run, first) == first
    only = {part.kind for part in group.parts} == {"days"} and season is not None and season[0] >= group.stop
    if season is None or not only or not alone or any(token.text not in ".!" for token in run[season[1] :]):
        return False
    text = capitalised(" ".join(source.text[run[first].start : run[season[1] - 1].end].split()))
    ledger.add(Draft("hours", run[0].start, run[season[1] - 1].end, {"openings": [], "note": text}))
    group.stop = season[1]
    return True


def in_season(draft: Draft, index: int, run: Sequence[Token], source: Source, ledger: Ledger, words: Words) -> bool:
    """Whether days are closed in some months only, told before ``index``: ``im Winter samstags geschlossen``; the note says when."""
    start = index
    while start and run[start - 1].kind == "word" and ledger.open(run[start - 1]):
        start -= 1
    led = run[start:index]
    if not any(token.fold in _SEASONS or token.fold in words.months for token in led):
        return False
    draft.values["note"] = " ".join(source.text[run[start].start : draft.end].split())
    ledger.take(run[start].start, draft.start)
    draft.start = run[start].start
    return True


def all_but_days(run: Sequence[Token], at: int, group: Group, words: Words) -> Part | None:
    """Read the days that hours without days leave out: ``de 9h à 19h, sauf le dimanche``."""
    if not group.parts or any(part.kind == "days" for part in group.parts) or run[at].fold not in words.but:
        return None
    then = at + 1
    while then < len(run) and (run[then].fold in words.articles or run[then].fold in words.time_lead):
        then += 1
    found = days_at(run, then, words) if then < len(run) else None
    left = tuple(day for day in _EVERY if found is not None and day not in found[0])
    return Part("days", at, found[1], left) if found is not None and left else None


def halved(run: Sequence[Token], at: int, group: Group, words: Words) -> bool:
    """Whether half a day stands between days and what says more: ``dimanche matin jusqu'à 12h30``."""
    if not group.parts or group.parts[-1].kind != "days" or run[at].fold not in words.mornings | words.afternoons:
        return False
    at += 1
    while at < len(run) and run[at].fold in words.time_lead:
        at += 1
    ends = at < len(run) and run[at].fold in words.until
    return ends or range_at(run, at, words) is not None or words.appointment.at(run, at) > 0


def drop_lone_days(group: Group, run: Sequence[Token]) -> None:
    """Leave days at the end of a group to what follows them: ``Tuesday to Sunday 9 to 5, Saturday market on the green``."""
    ends = group.stop >= len(run) or run[group.stop].kind == "sign"
    while len(group.parts) > 1 and group.parts[-1].kind == "days" and not ends:
        told = {part.kind for part in group.parts[:-1]}
        if "range" not in told or group.parts[0].kind == "range":
            return
        group.parts.pop()
        group.stop = group.parts[-1].stop
