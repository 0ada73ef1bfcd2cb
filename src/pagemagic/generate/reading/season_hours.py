"""Hours without days: those of a season, ``Easter to the end of September, 10 to 6``; and how long what is told after others goes.

``Mornings 9 to 12:30, full days to 3``: the full days are no statement of their own.
"""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.clock import range_at, time_at
from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.sentences import Sentence, segments, tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

_FEASTS = bag(
    "easter whitsun christmas ostern pfingsten weihnachten pasen pinksteren kerst pâques pentecôte noël pascua navidad pasqua natale páscoa natal "
    "spring summer autumn winter frühling sommer herbst lente zomer herfst printemps été automne hiver primavera verano otoño invierno estate autunno inverno verão outono"
)
_WEATHER = bag("weather wetter weer météo temps tiempo tempo")
_FEWEST, _LONGEST, _LONGEST_NAME = 3, 8, 3


def read_season_hours(source: Source, ledger: Ledger, words: Words, parts: Sequence[Sentence]) -> None:
    """Take the hours of a season and the end of what is told after other hours as hours in the brief's words."""
    for sentence in parts:
        pieces = segments(tokens_of(source, sentence.start, sentence.end), ledger)
        if len(pieces) < 2:
            continue
        first, second = _bare(pieces[0]), _bare(pieces[1])
        if _season(first, ledger, words) and _hours(second, ledger, words):
            third = _bare(pieces[2]) if len(pieces) > 2 else []
            _add(source, ledger, [*first, *second, *(third if _condition(third, ledger) else [])], label=None)
            continue
        before = [one for one in ledger.of("hours") if sentence.start <= one.start < sentence.end]
        for piece in map(_bare, pieces[1:]):
            at = _until(piece, ledger, words)
            led = at and any(one.end <= piece[0].start for one in before)
            if led:
                _add(source, ledger, piece[at:], label=source.text[piece[0].start : piece[at - 1].end], words=words)
                ledger.take(piece[0].start, piece[-1].end)


def _add(
    source: Source, ledger: Ledger, run: Sequence[Token], *, label: str | None, words: Words | None = None
) -> None:
    text = " ".join(source.text[run[0].start : run[-1].end].split())
    if words is not None and words.lang == "en" and run[0].fold == "to":
        text = f"until {text.partition(' ')[2]}"  # without its beginning an end alone is no "to 3"
    values: dict[str, object] = {"openings": [], "note": text if label else capitalised(text)}
    ledger.add(Draft("hours", run[0].start, run[-1].end, values, label=capitalised(label) if label else None))


def _bare(run: Sequence[Token]) -> list[Token]:
    end = len(run)
    while end and run[end - 1].kind == "sign":
        end -= 1
    return list(run[:end])


def _season(run: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Whether a segment says from when to when in the year and no more."""
    known = _FEASTS | {*words.months}
    told = _FEWEST <= len(run) <= _LONGEST and (run[0].fold in known or run[1].fold in known) and run[-1].fold in known
    spans = any(token.fold in words.through or token.fold in words.until for token in run[1:-1])
    return told and spans and all(token.kind == "word" and ledger.open(token) for token in run)


def _hours(run: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Whether a segment is a time to a time and nothing else."""
    found = range_at(run, 0, words) if run and all(map(ledger.open, run)) else None
    return found is not None and found[2] == len(run)


def _condition(run: Sequence[Token], ledger: Ledger) -> bool:
    """Whether a segment says under what condition hours hold: ``weather permitting``, ``bei gutem Wetter``."""
    return 0 < len(run) <= _LONGEST_NAME + 1 and any(one.fold in _WEATHER for one in run) and all(map(ledger.open, run))


def _until(run: Sequence[Token], ledger: Ledger, words: Words) -> int:
    """Where the end of what a segment names begins, ``full days | to 3``; 0 where it says anything else."""
    at = next((k for k in range(1, len(run) - 1) if run[k].fold in words.through or run[k].fold in words.until), 0)
    if not 0 < at <= _LONGEST_NAME or not all(map(ledger.open, run)):
        return 0
    plain = all(
        token.kind == "word" and token.fold not in words.finite | words.stop | {*words.days} for token in run[:at]
    )
    time = time_at(run, at + 1, words)
    return at if plain and time is not None and time[1] == len(run) else 0
