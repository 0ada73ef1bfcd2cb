"""Opening hours: days and times that stand together, in any order, with what is said beside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pagemagic.generate.reading.availability import take_availability
from pagemagic.generate.reading.clock import Time, clock, days_at, range_at, time_at
from pagemagic.generate.reading.durations import takes
from pagemagic.generate.reading.halves import half_after
from pagemagic.generate.reading.hours_group import (
    Group,
    all_but_days,
    drop_lone_days,
    halved,
    season_before,
    take_season,
)
from pagemagic.generate.reading.hours_taken import take_group
from pagemagic.generate.reading.japan import closing_days, opening_times
from pagemagic.generate.reading.joined_hours import join_closed, join_lines
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.seasons import months_only, season_at
from pagemagic.generate.reading.sentences import Sentence, tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.timetable import Part
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.weekly import is_meeting
from pagemagic.generate.reading.words.table import Words
from pagemagic.generate.reading.words.visiting import VISITING

_LOOSE = frozenset(",;:()|/、，،・")
_OR = frozenset(("or", "ou", "o", "u", "oder", "of", "oppure"))
_BEFORE_HOLIDAYS = frozenset(("jours", "giorni", "días", "dias", "an", "op", "aos", "nos"))
_EVERY = (1, 2, 3, 4, 5, 6, 7)
_LONGEST = 40  # parts of one group; more are no timetable


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
    asked = len(all_sentences) > 1 and all_sentences[0].text.endswith(("?", "!"))
    opener = all_sentences[asked] if all_sentences else None
    for sentence in all_sentences:
        run = tokens_of(source, sentence.start, sentence.end)
        index = months_only(run, source, ledger, words)
        while index < len(run):
            group = _group(run, index, ledger, words)
            if group is None:
                index += 1
                continue
            season_before(group, run, ledger, words)
            if take_season(group, run, source, ledger, words):
                index = group.stop
                continue
            if _always(group) and take_availability(
                group.index, group.stop, run, source, ledger, words, opens=sentence is opener
            ):
                index = group.stop
                continue
            before = _hours_before(group, run, source, ledger, words)
            if before or _believed(group, run, ledger, words):
                taken = take_group(group, run, source, ledger, words, before)
                if taken is not None:
                    shut |= {taken.draft: taken.shut} if taken.shut else {}
                    bare |= {taken.draft: taken.bare} if taken.bare else {}
            index = group.stop
    join_lines(source, ledger)
    join_closed(ledger, shut, bare)


def _group(run: Sequence[Token], index: int, ledger: Ledger, words: Words) -> Group | None:
    """Read a group that begins at ``index`` with days, times, "closed" or "24 hours"."""
    group, at = Group(index, index), index
    while at < len(run) and ledger.open(run[at]) and len(group.parts) < _LONGEST:
        if meal := _meal(run, at, words) if group.parts else 0:
            at += meal
            continue
        step = _part(run, at, words) or _end(run, at, group, words) or _half(run, at, group, words)
        step = step or _lone_time(run, at, group, words)
        if step:
            part, sure = step
            if not all(map(ledger.open, run[at : part.stop])):
                break
            group.parts.append(part)
            group.sure.add(sure)
            group.stop = at = part.stop
        elif holidays := _holidays_too(run, at, group, words):
            first = group.parts[-2].index
            group.parts[-2:] = [Part("note", first, holidays)]
            group.sure.add("note")
            group.stop = at = holidays
        elif group.parts and (run[at].text in _LOOSE or run[at].fold in words.time_lead or run[at].text in "-–—."):
            at += 1
            if run[at - 1].text == "." and not (at < len(run) and run[at].start == run[at - 1].end):
                break
        elif halved(run, at, group, words):
            at += 1
        elif (all_but := all_but_days(run, at, group, words)) is not None:
            group.parts.append(all_but)
            group.sure.add("range")
            group.stop = at = all_but.stop
        elif not group.season and group.parts and group.parts[-1].kind == "days" and season_at(run, at, words):
            group.season = season_at(run, at, words)
            at = group.season[1] if group.season else at
        elif group.parts and (words.opened.at(run, at) or run[at].fold in words.both or run[at].fold in words.also):
            at += max(1, words.opened.at(run, at))
        elif group.parts and run[at].fold in _OR and words.appointment.at(run, at + 1):
            at += 1
        else:
            break
    if group.parts and group.stop < len(run) and run[group.stop].fold in words.also and ledger.open(run[group.stop]):
        group.trailing = True
        group.stop += 1
    drop_lone_days(group, run)
    while len(group.parts) > 1 and group.parts[-1].kind == "closed" and group.parts[-2].kind != "days":
        # "Su appuntamento, chiuso ad agosto": closed on no day of the week.
        group.parts.pop()
        group.stop = group.parts[-1].stop
    return group if group.parts else None


def _holidays_too(run: Sequence[Token], at: int, group: Group, words: Words) -> int:
    """Where holidays end that are shut as well: ``encerrado aos domingos e feriados``, ``fermé le lundi et les jours fériés``; 0 for none."""
    table = VISITING.get(words.lang)
    closed = len(group.parts) > 1 and group.parts[-2].kind == "closed" and group.parts[-1].kind == "days"
    if table is None or not closed or run[at].fold not in words.both or at != group.stop:
        return 0
    for then in range(at + 1, min(len(run), at + 4)):
        if run[then].fold in table.holidays:
            return then + 1
        if run[then].fold not in words.articles | words.time_lead | _BEFORE_HOLIDAYS:
            return 0
    return 0


def _meal(run: Sequence[Token], at: int, words: Words) -> int:
    """How many tokens at ``at`` name a meal whose hours follow: ``a pranzo 12–14.30``."""
    length = words.meals.at(run, at)
    then = at + length
    while length and then < len(run) and run[then].fold in words.time_lead and run[then].kind == "word":
        then += 1
    return length if length and range_at(run, then, words) is not None else 0


def _always(group: Group) -> bool:
    """Whether a group says "day and night", every day, and nothing else."""
    kinds = {part.kind for part in group.parts}
    return "allday" in kinds and all(part.kind == "allday" or part.days == _EVERY for part in group.parts)


def _part(run: Sequence[Token], at: int, words: Words) -> tuple[Part, str] | None:
    length = words.allday.at(run, at)
    if length and not takes(run, at, length, words):
        return Part("allday", at, at + length), "allday"
    days = days_at(run, at, words)
    if days:
        return None if nth(run, at, words) else (Part("days", at, days[1], days[0]), days[2])
    later = half_after(run, at, words)
    length = words.appointment.at(run, later or at)
    if length and later:
        return Part("note", at, later + length), "note"  # "'s middags op afspraak"
    if length:
        begin = at - (at > 0 and run[at - 1].fold in words.also)
        return Part("note", begin, half_after(run, at + length, words) or at + length), "note"
    length = words.breaks.at(run, at)
    if length:
        return _break(run, at, at + length, words)
    length = words.closed.at(run, at)
    if length and not (words.lang == "de" and run[at].fold == "zu"):
        return Part("closed", at, at + length), "closed"
    times = range_at(run, at, words)
    if times:
        first, second, after = times
        sure = "marked" if first.marked or second.marked else "bare"
        return Part("range", at, after, times=(first, second)), sure
    time = time_at(run, at, words)
    if time and time[0].marked and at and run[at - 1].fold in (*words.time_lead, "@"):
        led = run[at - 1].kind == "word" or run[at - 1].text == "@"  # "Two showings, 6pm and 8pm" begins with the hour
        return Part("time", at - led, time[1], times=(time[0],)), "single"
    return None


def _break(run: Sequence[Token], at: int, then: int, words: Words) -> tuple[Part, str] | None:
    """Read a break: ``closed for lunch 1 to 2``."""
    while then < len(run) and run[then].fold in words.time_lead:
        then += 1
    times = range_at(run, then, words)
    return (Part("break", at, times[2], times=(times[0], times[1])), "break") if times else None


def _end(run: Sequence[Token], at: int, group: Group, words: Words) -> tuple[Part, str] | None:
    """Read a closing time alone after days: ``Friday until noon``, ``late Thursday till 7``."""
    if not group.parts or group.parts[-1].kind != "days" or run[at].fold not in words.until:
        return None
    then = at + 1
    while then < len(run) and then < at + 3 and run[then].fold in words.time_lead and run[then].kind == "word":
        then += 1
    time: tuple[Time, int] | None = time_at(run, then, words)
    return (Part("until", at, time[1], times=(time[0],)), "until") if time else None


def _half(run: Sequence[Token], at: int, group: Group, words: Words) -> tuple[Part, str] | None:
    """Read half a day after days, ``sábados solo mañana``, where no time follows that tells more."""
    if not group.parts or group.parts[-1].kind != "days":
        return None
    stop = half_after(run, at, words)
    if not stop:
        return None
    then = stop - 1
    while stop < len(run) and run[stop].fold in words.only:
        stop += 1
    only = stop > then + 1 or any(token.fold in words.only for token in run[at:then])
    ends = stop == len(run) or run[stop].text in ".,;!?"
    if not only and (ends or run[stop].fold in words.both):
        return Part("note", at, stop), "halved"  # "le mercredi après-midi et le samedi de 10 h à 18 h"
    half = 540 if run[then].fold in words.mornings else 900
    plain = only and ends
    return (Part("half", at, stop, times=(Time(half, "", True),)), "half") if plain else None


def _lone_time(run: Sequence[Token], at: int, group: Group, words: Words) -> tuple[Part, str] | None:
    """Read a bare number after days and "at", where nothing follows: ``Sundays at 10``."""
    dated = bool(group.parts) and group.parts[-1].kind == "days"
    if dated and at == group.stop:
        told = time_at(run, at, words)  # "Rehearsals Tuesdays 19:30"
        return (Part("time", at, told[1], times=(told[0],)), "single") if told and told[0].marked else None
    led = dated and at > group.stop and run[at - 1].fold in words.time_lead
    if not led or run[at - 1].kind != "word" or (at + 1 < len(run) and run[at + 1].text not in ".,;!"):
        return None
    time = time_at(run, at, words)
    return (Part("time", at - 1, time[1], times=(time[0],)), "single") if time else None


def nth(run: Sequence[Token], index: int, words: Words) -> bool:
    """Whether the day at ``index`` is not every such day: ``the first Saturday of the month``, ``every other Friday``."""
    return index > 0 and run[index - 1].fold in words.nth


def _hours_before(
    group: Group, run: Sequence[Token], source: Source, ledger: Ledger, words: Words
) -> list[dict[str, Any]]:
    """Return the openings right before a group that only says how long some days last: ``… . Fridays until midnight.``"""
    if {part.kind for part in group.parts} != {"days", "until"}:
        return []
    start = run[group.index].start
    for draft in ledger.of("hours"):
        between = [token for token in tokens_of(source, draft.end, start) if token.kind != "sign"]
        if draft.end <= start <= draft.end + 40 and all(
            token.fold in words.also or token.fold in words.time_lead or words.opened.at([token], 0)
            for token in between
        ):
            return list(draft.values["openings"])
    return []


def _believed(group: Group, run: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Whether a group is about hours, judged by what it holds and what stands around it."""
    kinds = [part.kind for part in group.parts]
    before = words.opened.before(run, group.index)
    lead = group.index
    while lead and (run[lead - 1].fold in words.time_lead or run[lead - 1].text == ":"):
        lead -= 1
    opened = bool(before or words.opened.before(run, lead))
    has_days = "days" in kinds
    if "allday" in group.sure:
        return True
    if (
        "range" in kinds
        and (not has_days or kinds[0] == "range")
        and not opened
        and any(token.fold in words.days and ledger.open(token) for token in run[: group.index])
    ):
        # "Los viernes en la plaza y los domingos en el Rastro de 12 a 16 h": not on every day;
        # "Every Friday at the market 5-9pm and Sundays at the lido": not on Sundays.
        return False
    if "range" in kinds:
        return has_days or opened or ("marked" in group.sure and not _sometimes(run, group.index, words))
    if "until" in kinds:
        return has_days and (opened or lead == 0)
    if group.sure & {"halved", "note"} == {"halved"}:
        return has_days and opened  # "bal le samedi soir"
    if "note" in kinds:
        return has_days or len(kinds) > 1 or opened
    if "closed" in kinds:
        return has_days and (len(kinds) > 1)
    if "time" in kinds:
        priced = any(run[0].start <= price.start < run[-1].end for price in ledger.of("price"))
        meeting = not priced and is_meeting(run, group.index, group.stop, words)
        return has_days and (opened or meeting or not _subject(run, group.index, words))
    alone = lead == 0 and group.stop >= len(run) - (run[-1].text in ".!")
    return has_days and "short" not in group.sure and (opened or (alone and bool(group.sure & {"range", "list"})))


def _subject(run: Sequence[Token], index: int, words: Words) -> bool:
    """Whether somebody else's time is told before ``index``: ``Juniors train on Tuesdays at 17:30``."""
    while index and run[index - 1].text not in ".,;:":
        index -= 1
        token = run[index]
        if token.kind == "word" and token.fold not in words.stop and token.fold not in words.time_lead:
            return True
    return False


def _sometimes(run: Sequence[Token], index: int, words: Words) -> bool:
    """Whether times are those of some days only: ``the first Saturday of the month, 10am to 1pm``."""
    return any(nth(run, at, words) and days_at(run, at, words) for at in range(max(1, index - 8), index))
