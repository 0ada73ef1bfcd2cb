"""When and where a day of its own takes place: ``Spring concert 15 May 2027 in the church`` is there and nothing else is."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.clock import clock, range_at, time_at
from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.sentences import segments
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

_FUSED_HOUR = bag("at um às a à alle om ore")
_WHEN_AND_WHERE = 2
"""Segments after a date: its hour and its place."""
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


def read_hour_and_place(
    source: Source, run: Sequence[Token], noted: Sequence[Draft], ledger: Ledger, words: Words
) -> None:
    """Take the hour and the place that follow the only date of a sentence as claims: ``Next session 7 March 2027, 10am, Hay bridge``.

    Nothing is taken where the sentence says anything else after its date, but for what it costs: ``…, 7pm, All Saints, tickets £8``.
    """
    dates = [date for date in noted if date.kind == "date" and date.values.get("role") in ("next", "other")]
    if len(dates) != 1 or dates[0].values.get("begins") or any(draft.kind == "hours" for draft in noted):
        return
    priced = [draft for draft in noted if draft.kind == "price"]
    if any(price.start < dates[0].end for price in priced):
        return
    after = [token for token in run if token.start >= dates[0].end]
    # An address beside them is left to the day elsewhere.
    held = next((at for at, token in enumerate(after) if not ledger.open(token)), len(after))
    costs = bool(priced) and held < len(after) and after[held].start >= priced[0].start
    if priced and not costs:
        return
    after = after[:held]
    while costs and after and after[-1].kind == "word":
        after.pop()  # "tickets £8"
    while after and after[-1].text in ".!,;–-":
        after.pop()
    parts = segments(after, ledger)
    while len(parts) > 1 and any(token.fold in words.free for token in parts[-1]):
        parts.pop()  # "entrada livre"
    begins = _hour(parts[0], words) if 0 < len(parts) <= _WHEN_AND_WHERE else None
    if begins is None or not all(_is_place(part, words) for part in parts[1:]):
        return
    dates[0].values["begins"] = begins
    number = next((at for at, token in enumerate(parts[0]) if token.kind == "number"), 0)
    time = time_at(parts[0], number, words)
    if number and time is not None and time[0].marked:
        ledger.take(parts[0][0].start, parts[0][number].start)
        parts[0] = parts[0][number:]  # "à 20h30"; but "alle 20"
    for part in parts:
        text = " ".join(source.text[part[0].start : part[-1].end].split())
        ledger.add(Draft("claim", part[0].start, part[-1].end, {"text": capitalised(text)}))


def _hour(part: Sequence[Token], words: Words) -> str | None:
    """The time at which it begins, where a segment says a time or a run of times and nothing else: ``10am``, ``um 10 Uhr``."""
    at = int(part[0].fold in words.time_lead or part[0].fold in _FUSED_HOUR)
    at += at < len(part) and part[at].fold in words.articles
    ranged = range_at(part, at, words) if at < len(part) else None
    one = time_at(part, at, words) if at < len(part) else None
    if ranged is not None and ranged[2] == len(part) and (ranged[0].marked or ranged[1].marked or at):
        return clock(ranged[0].minutes) if ranged[0].marked else None
    whole = one is not None and one[1] == len(part) and (one[0].marked or at)
    return clock(one[0].minutes) if one is not None and whole else None


def _is_place(part: Sequence[Token], words: Words) -> bool:
    """Whether a segment names a place: a name with a capital, or a house, and no verb."""
    named = any(token.capital for token in part) and words.lang != "de"
    housed = any(token.fold in _HOUSES or token.fold in words.venue for token in part)
    plain = all(token.kind == "word" or token.text in "-'’" for token in part)
    german = words.lang == "de" and part[-1].capital and len(part) <= 2
    verbal = any(token.fold in words.finite or token.fold in words.free for token in part)
    return plain and not verbal and len(part) <= _LONGEST + 2 and (named or housed or german)


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
