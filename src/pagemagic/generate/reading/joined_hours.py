"""Hours of several lines or sentences that are one timetable: ``Closed Mondays.`` after ``Open 9 to 5.``"""

from __future__ import annotations

from pagemagic.generate.reading.clock import clock
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.source import Source

_EVERY = (1, 2, 3, 4, 5, 6, 7)


def join_lines(source: Source, ledger: Ledger) -> None:
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


def join_closed(ledger: Ledger, shut: dict[Draft, set[int]], bare: dict[Draft, list[tuple[int, int]]]) -> None:
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
