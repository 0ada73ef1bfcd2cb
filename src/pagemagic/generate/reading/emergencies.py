"""A number that is answered day and night, beside hours of another kind: ``Spoed dag en nacht: 030 555 0188``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.labels import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import tokens
from pagemagic.generate.reading.words.table import Words

_EVERY = ({"days": (1, 2, 3, 4, 5, 6, 7), "opens": "00:00", "closes": "24:00"},)
_FEW = 3


def read_day_and_night(source: Source, noted: Sequence[Draft], ledger: Ledger, words: Words) -> None:
    """Let a number keep the words that it is answered day and night, where a door is open at other hours: it is no door."""
    for hours in [one for one in noted if one.kind == "hours" and one in ledger.of("hours")]:
        others = [one for one in ledger.of("hours") if one is not hours and one.values["openings"]]
        if tuple(hours.values["openings"]) != _EVERY or not others:
            continue
        number = next((one for one in noted if one.kind == "phone" and _beside(source, hours, one, words)), None)
        if number is None:
            continue
        said = " ".join(source.text[hours.start : hours.end].strip(" ():,").split())
        own = number.label or ""
        number.label = capitalised(said if own.lower() in said.lower() else f"{own} {said}")
        number.start, number.end = min(number.start, hours.start), max(number.end, hours.end)
        ledger.drop(hours)


def _beside(source: Source, hours: Draft, number: Draft, words: Words) -> bool:
    """Whether a number follows or precedes hours with nothing between but signs and words that lead to it."""
    first, last = sorted((hours, number), key=lambda one: one.start)
    between = tokens(source.text[first.end : last.start])
    loose = all(one.kind == "sign" or one.fold in words.contact or one.fold in words.stop for one in between)
    return loose and len(between) <= _FEW and not any(one.text in ".;" for one in between)
