"""Days that are not every such day and have no hours: ``Open studio on the last Saturday of the month``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.claims import is_fragment
from pagemagic.generate.reading.hours import nth
from pagemagic.generate.reading.labels import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.places import add_place, place_at
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

_EVERY = bag(
    "every each all jeden jede jedes alle tous toutes les chaque cada todos todas los las os as ogni tutti tutte i le elke elk iedere ieder"
)
_BARE = bag("on the am an op de no na in")
"""Words that lead to a day and are no part of how it is called. French, Spanish and Italian keep their article."""
_MONTHLY = bag(
    "of the each every a month van de elke maand im des jeden monats monat du mois chaque del mes cada do mês mese ogni di"
)
_WE = bag("we wir nous wij")
_LONGEST_LABEL = 3
_MOST_VERB = 2


def read_recurring(
    source: Source, run: Sequence[Token], ledger: Ledger, words: Words, *, noted: Sequence[Draft]
) -> None:
    """Take the day of a sentence without hours or dates: of a phrase that names what takes place, or of what the subject does."""
    if any(draft.kind in ("hours", "date", "price") for draft in noted):
        return
    day = next((at for at, token in enumerate(run) if token.fold in words.days and nth(run, at, words)), 0)
    stop = day + 1
    while day and stop < len(run) and run[stop].fold in _MONTHLY and ledger.open(run[stop]):
        stop += 1
    start = day
    while start and ledger.open(run[start - 1]) and _leads(run[start - 1], words):
        start -= 1
    if not start or any(token.kind == "number" for token in run) or not all(map(ledger.open, run[start:stop])):
        return
    label = _label(run, start, ledger, words, whole=stop == len(run) or run[stop].kind == "sign")
    if label is None:
        return
    first = start
    while first < day and run[first].fold in _BARE and words.lang in ("en", "de", "nl", "pt"):
        first += 1
    note = " ".join(source.text[run[first].start : run[stop - 1].end].split())
    values: dict[str, object] = {"openings": [{"days": [words.days[run[day].fold]]}], "note": note}
    begin = label[0].start if label else run[start].start
    named = capitalised(source.text[label[0].start : label[-1].end]) if label else None
    ledger.add(Draft("hours", begin, run[stop - 1].end, values, label=named))
    if stop + 1 < len(run) and run[stop].fold in words.place_in:
        end = place_at(source, run, stop + 1, words, loose=True)
        if end > stop + 1 and (end == len(run) or run[end].kind == "sign"):
            add_place(source, ledger, run[stop + 1 : end])
            ledger.take(run[stop].start, run[end - 1].end)


def _leads(token: Token, words: Words) -> bool:
    return token.fold in words.nth or token.fold in _EVERY or token.fold in _BARE or token.fold in words.articles


def _label(run: Sequence[Token], start: int, ledger: Ledger, words: Words, *, whole: bool) -> list[Token] | None:
    """What takes place: the words before the day; empty of what the subject does; None where they say something else."""
    before = list(run[:start])
    if all(map(ledger.open, before)) and before[0].fold not in _WE:
        plain = all(token.kind == "word" for token in before) and before[-1].fold not in words.stop
        return before if plain and whole and len(before) <= _LONGEST_LABEL and is_fragment(before, words) else None
    said = [token for token in before if ledger.open(token) and token.kind == "word" and token.fold not in _WE]
    return [] if 0 < len(said) <= _MOST_VERB else None
