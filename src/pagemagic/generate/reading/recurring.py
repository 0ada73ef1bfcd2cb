"""Days that are not every such day and have no hours: ``Open studio on the last Saturday of the month``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.claims import is_fragment
from pagemagic.generate.reading.clock import range_at, time_at
from pagemagic.generate.reading.hours import nth
from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.places import add_place, place_at
from pagemagic.generate.reading.sentences import Sentence, tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

EVERY = bag(
    "every each all jeden jede jedes alle tous toutes les chaque cada todos todas los las os as ogni tutti tutte i le elke elk iedere ieder"
)
_BARE = bag("on the am an op de no na in")
"""Words that lead to a day and are no part of how it is called. French, Spanish and Italian keep their article."""
MONTHLY = bag(
    "of the each every a month van de elke maand im des jeden monats monat du mois chaque del mes cada do mês mese ogni di"
)
_HOUR = bag("at from um von ab à de dès a las à às das dalle alle ore om van vanaf desde")
_AT = bag("at in on au aux à chez sur no na em en al nel nella presso im am in auf bei op bij")
_WE = bag("we wir nous wij")
_LONGEST_LABEL = 3
_LONGEST_PLACE = 9
_MOST_VERB = 2


def read_recurring(
    source: Source, run: Sequence[Token], ledger: Ledger, words: Words, *, noted: Sequence[Draft]
) -> None:
    """Take the day of a sentence without hours or dates: of a phrase that names what takes place, or of what the subject does."""
    if any(draft.kind in ("hours", "date", "price") for draft in noted):
        return
    day = next((at for at, token in enumerate(run) if token.fold in words.days and nth(run, at, words)), 0)
    stop = day + 1
    while day and stop < len(run) and run[stop].fold in MONTHLY and ledger.open(run[stop]):
        stop += 1
    start = day
    while start and ledger.open(run[start - 1]) and leads(run[start - 1], words):
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


def read_recurring_hours(source: Source, ledger: Ledger, words: Words, parts: Sequence[Sentence]) -> None:
    """Take a day that is not every such day with its hour, where a sentence begins with it or the brief says what it is about.

    ``Every second Saturday of the month, 2–4pm`` is when people meet, in the brief's words; no door has these hours each week.
    A place that ends the sentence and is no address stays in these words.
    """
    for number, sentence in enumerate(parts):
        run = tokens_of(source, sentence.start, sentence.end)
        days = (at for at, token in enumerate(run) if token.fold in words.days and nth(run, at, words))
        found = next((told for day in days if (told := _told_at(run, day, ledger, words, opens=number == 0))), None)
        if found is None:
            continue
        start, day, stop = found
        while start < day and start and run[start].fold in _BARE and words.lang in ("en", "de", "nl", "pt"):
            start += 1  # "a swap on the first Saturday"
        rest = [token for token in run[stop:] if token.text not in ".!"]
        small = [token for token in rest if not token.capital]  # "no Rossio de São Brás": a saint is no verb
        placed = rest and all(map(ledger.open, rest)) and (not small or is_fragment(small, words))
        if placed and len(rest) <= _LONGEST_PLACE:
            stop += len(rest)
        note = capitalised(" ".join(source.text[run[start].start : run[stop - 1].end].split()))
        values = {"openings": [{"days": [words.days[run[day].fold]]}], "note": note}
        ledger.add(Draft("hours", run[start].start, run[stop - 1].end, values))


def _told_at(
    run: Sequence[Token], day: int, ledger: Ledger, words: Words, *, opens: bool
) -> tuple[int, int, int] | None:
    """Return where the words around a day begin, the day, and where its hour ends; None where no hour is told.

    ``opens``: the sentence says what the brief is about, and the day need not begin it.
    """
    start, stop = day, day + 1
    while start and ledger.open(run[start - 1]) and leads(run[start - 1], words):
        start -= 1
    while stop < len(run) and run[stop].fold in MONTHLY:
        stop += 1
    ends = hours_after(run, stop, words) if opens or start == 0 else stop
    # "10am-1pm free tastings": a thing and no place.
    apart = ends == len(run) or run[ends].kind == "sign" or run[ends].fold in _AT | words.place_in
    return (start, day, ends) if ends > stop and apart and all(map(ledger.open, run[start:ends])) else None


def hours_after(run: Sequence[Token], at: int, words: Words) -> int:
    """Return the index after an hour or a run of hours that follows at once; ``at`` where there is none."""
    then = at
    while then < len(run) and (run[then].fold in words.time_lead or run[then].text == "," or run[then].fold in _HOUR):
        then += 1
    ranged = range_at(run, then, words)
    if ranged is not None:
        return ranged[2]
    time = time_at(run, then, words)
    led = then > at and run[then - 1].kind == "word"
    return time[1] if time is not None and (time[0].marked or led) else at


def leads(token: Token, words: Words) -> bool:
    return token.fold in words.nth or token.fold in EVERY or token.fold in _BARE or token.fold in words.articles


def _label(run: Sequence[Token], start: int, ledger: Ledger, words: Words, *, whole: bool) -> list[Token] | None:
    """What takes place: the words before the day; empty of what the subject does; None where they say something else."""
    before = list(run[:start])
    if all(map(ledger.open, before)) and before[0].fold not in _WE:
        plain = all(token.kind == "word" for token in before) and before[-1].fold not in words.stop
        return before if plain and whole and len(before) <= _LONGEST_LABEL and is_fragment(before, words) else None
    said = [token for token in before if ledger.open(token) and token.kind == "word" and token.fold not in _WE]
    return [] if 0 < len(said) <= _MOST_VERB else None
