"""The programme of a day: what begins when, ``11 Uhr Kräuterführung, ab 14 Uhr Kinderpflanzen``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.clock import range_at, time_at
from pagemagic.generate.reading.happenings import draft_of_event
from pagemagic.generate.reading.labels import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.sentences import Sentence, segments, tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

_DOORS = bag(
    "doors door start starts begin begins einlass beginn ouverture début puertas apertura inicio comienzo portas abertura início porte "
    "inizio apertura deuren aanvang inloop open opens"
)
"""What only says when it begins: that stands with the day."""
_LEADS = bag(
    "at from ab um gegen von à dès vers de a desde a partir de las às pelas das dalle alle ore om vanaf rond the l' les"
)
_ENDS = bag("onwards onward")
_LONGEST = 10


def read_programme(source: Source, ledger: Ledger, words: Words, parts: Sequence[Sentence]) -> None:
    """Take what a day holds with its hour as offers with the hour as their note; the hour may stand before or after it."""
    event = draft_of_event(ledger)
    if event is None:
        return
    found: list[Draft] = []
    for sentence in parts:
        if sentence.start <= event.start < sentence.end:
            continue
        run = tokens_of(source, sentence.start, sentence.end)
        for part in segments(run, ledger):
            item = _item(source, part, ledger, words)
            found += [item] if item is not None else []
    for draft in found:
        ledger.add(draft)


def _item(source: Source, part: list[Token], ledger: Ledger, words: Words) -> Draft | None:
    """One thing with its hour; None where a segment is anything else."""
    run = [token for token in part if token.text not in ".!;"] if part[-1].text in ".!;" else part
    if not run or not all(map(ledger.open, run)) or len(run) > _LONGEST + 4:
        return None
    if any(words.opened.at(run, at) or words.closed.at(run, at) for at in range(len(run))):
        return None  # "Horario: de 11 a 14 y de 17 a 21 h"
    start = int(run[0].fold in words.both)
    first = start
    while first < len(run) - 1 and run[first].fold in _LEADS and run[first].kind == "word":
        first += 1
    stop = _times(run, first, words)
    if stop > first:
        while stop < len(run) and (run[stop].fold in _ENDS or run[stop].text in ":–-"):
            stop += 1
        what, when = run[stop:], run[start:stop]
        what = what[1:] if len(what) > 1 and what[0].fold in words.articles and not what[0].capital else what
    else:
        at = next((k for k in range(start + 1, len(run)) if run[k].fold in _LEADS and _whole(run, k, words)), 0)
        what, when = run[start:at], run[at:]
    return _offer(source, what, when, words)


def _times(run: Sequence[Token], index: int, words: Words) -> int:
    """Return the index after a time or a range that is no plain number, with others after "and"; ``index`` for none."""
    ranged = range_at(run, index, words)
    if ranged is not None and (ranged[0].marked or ranged[1].marked):
        return ranged[2]
    one = time_at(run, index, words)
    if one is None or not one[0].marked:
        return index
    stop = one[1]
    if stop + 1 < len(run) and run[stop].fold in words.both:
        then = stop + 1 + (run[stop + 1].fold in _LEADS)
        more = time_at(run, then, words) if then < len(run) else None
        stop = more[1] if more is not None and more[0].marked else stop
    return stop


def _whole(run: Sequence[Token], index: int, words: Words) -> bool:
    """Whether nothing but leading words and times stands from ``index`` to the end."""
    first = index
    while first < len(run) and run[first].fold in _LEADS:
        first += 1
    stop = _times(run, first, words)
    return stop > first and all(token.fold in _ENDS for token in run[stop:])


def _offer(source: Source, what: Sequence[Token], when: Sequence[Token], words: Words) -> Draft | None:
    said = [token for token in what if token.kind == "word" and token.fold not in words.stop]
    only = all(token.fold in _DOORS for token in said)
    verbal = any(token.fold in words.finite for token in what)
    if not said or only or verbal or len(what) > _LONGEST or not when:
        return None
    text = capitalised(" ".join(source.text[what[0].start : what[-1].end].split()))
    note = " ".join(source.text[when[0].start : when[-1].end].split())
    start, end = min(what[0].start, when[0].start), max(what[-1].end, when[-1].end)
    return Draft("offer", start, end, {"text": text, "note": note})
