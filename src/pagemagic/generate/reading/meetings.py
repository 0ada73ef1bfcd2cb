"""Where one date of several takes place: ``Spring concert 15 May 2027 in the church`` is there and nothing else is."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token, index_at
from pagemagic.generate.reading.words.table import Words, bag

_AT = bag("at in on em en à sur in auf dans a op su")
_FUSED = bag("no na im am au al nel nella sul sulla")
_ARTICLES = bag("the o a el la le l' der dem den das il lo het de")
_HOUSES = bag(
    "church park square green garden yard school barn igreja adro praça jardim parque escola plaza iglesia jardín escuela "
    "kirche dorfplatz marktplatz park garten schule hof église place parc jardin école cour chiesa piazza parco giardino scuola "
    "kerk plein tuin"
)
_LONGEST = 5

_FEWEST_DAYS = 2
"""Days that make a tour."""


def read_place_of_date(
    source: Source, run: Sequence[Token], noted: Sequence[Draft], ledger: Ledger, words: Words
) -> None:
    """Let a date with a label keep the place said right after it, which no address holds, in its label."""
    for date in noted:
        if date.kind != "date" or not date.label:
            continue
        at = index_at(run, date.end)
        stop = at
        while stop < len(run) and run[stop].kind == "word" and ledger.open(run[stop]) and stop < at + _LONGEST:
            stop += 1
        part = run[at:stop]
        ends = stop == len(run) or run[stop].text in ".,;!"
        led = len(part) > 1 and (part[0].fold in _FUSED or (part[0].fold in _AT and part[1].fold in _ARTICLES))
        named = words.lang != "de" and len(part) > 1 and any(token.capital for token in part[-2:])
        if ends and led and (named or any(token.fold in _HOUSES or token.fold in words.venue for token in part[1:])):
            date.label = f"{date.label} {' '.join(source.text[part[0].start : part[-1].end].split())}"
            ledger.take(part[0].start, part[-1].end)
            date.end = part[-1].end


def read_tour(source: Source, run: Sequence[Token], noted: Sequence[Draft], ledger: Ledger, words: Words) -> None:
    """Call each day of a tour by its town: ``Tournée 2026 : 14 mars à Albi, 28 mars à Rodez``."""
    dates = [draft for draft in noted if draft.kind == "date"]
    colon = next((at for at, token in enumerate(run) if token.text in ":："), 0)
    if len(dates) < _FEWEST_DAYS or not colon or run[colon].end > dates[0].start:
        return
    towns: list[list[Token]] = []
    for date in dates:
        at = index_at(run, date.end)
        stop = next((k for k in range(at, len(run)) if run[k].text in ",;.!"), len(run))
        after = list(run[at:stop])
        if len(after) > 1 and after[0].fold in words.place_in and after[1].capital and all(map(ledger.open, after)):
            towns.append(after)
    if len(towns) < len(dates):
        return
    for date, after in zip(dates, towns, strict=True):
        date.label = source.text[after[1].start : after[-1].end]
        ledger.take(date.end, after[-1].end)
    ledger.take(run[0].start, dates[0].start)
    dates[0].start = run[0].start
