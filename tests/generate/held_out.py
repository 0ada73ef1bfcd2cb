"""How well briefs are read that were written before their reading: ``python -m tests.generate.held_out [-v] [--trades]``."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from pagemagic.generate.reading.reader import read
from pagemagic.page.facts import Fact, HoursFact
from tests.generate.briefs import Brief
from tests.generate.briefs_held_out import HELD_OUT
from tests.generate.briefs_of_trades import OF_TRADES
from tests.generate.test_reading_briefs import line

SOFT = ("offer", "claim", "trade")
"""Kinds whose extent is a matter of taste; the others are right or wrong."""


def _day_by_day(fact: Fact) -> Fact:
    """Hours with each longer day in a row of its own, ``235 09:00-18:00; 4 09:00-21:00``, as the briefs' facts are written."""
    rows = list(fact.openings) if isinstance(fact, HoursFact) else []
    for longer in [row for row in rows if row.opens]:
        usual = next((row for row in rows if row.closes == longer.opens and set(longer.days) < set(row.days)), None)
        if usual is not None:
            days = tuple(day for day in usual.days if day not in longer.days)
            rows[rows.index(usual)] = usual.model_copy(update={"days": days})
            rows[rows.index(longer)] = longer.model_copy(update={"opens": usual.opens})
    return fact.model_copy(update={"openings": tuple(rows)}) if rows else fact


def main(briefs: Sequence[Brief], *, verbose: bool) -> None:
    """Print facts right, found and expected; over all kinds and without the soft ones."""
    totals = {"all": [0, 0, 0], "hard": [0, 0, 0]}
    for brief in briefs:
        found = [line(_day_by_day(fact)) for fact in read(brief.text).facts]
        wanted = list(brief.facts or ())
        for name, kept in (("all", lambda _: True), ("hard", lambda fact: fact.partition(":")[0] not in SOFT)):
            have, want = [fact for fact in found if kept(fact)], [fact for fact in wanted if kept(fact)]
            for index, count in enumerate((sum(fact in want for fact in have), len(have), len(want))):
                totals[name][index] += count
        if verbose:
            missing = [f"  missing     {fact}" for fact in wanted if fact not in found]
            extra = [f"  unexpected  {fact}" for fact in found if fact not in wanted]
            print(f"{brief.name}: {brief.text}", *missing, *extra, sep="\n")
    for name, (right, have, want) in totals.items():
        print(
            f"{name:5} right {right} / found {have} / expected {want}: precision {right / have:.3f}, recall {right / want:.3f}"
        )


if __name__ == "__main__":
    main(OF_TRADES if "--trades" in sys.argv else HELD_OUT, verbose="-v" in sys.argv)
