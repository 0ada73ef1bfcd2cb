"""What stands around a street: the town, county, state or district after it, and the unit or house that is all there is of an address.

A town that no list holds is known by where it stands: ``61 Foundry Street, Carrick Vale, VIC 3999``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.names import NO_CAPITALS
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.streets import PREMISES, line
from pagemagic.generate.reading.tokens import Token, index_at
from pagemagic.generate.reading.words.table import Words, bag

_MOST_PARTS = 3
_LONGEST_PART = 4
_ENDS = frozenset(".,;()")
_POSTAL = re.compile(r"(?:[A-Z]{2,3} )?\d{4,5}(?!\d)|[A-Z]{1,2}\d{1,2}[A-Z]?(?: \d[A-Z]{2})?(?![A-Za-z\d])")
"""A postcode after its state, ``VIC 3999``, or the district of one, ``SE29``."""
_COUNTY = bag("co county")
_LEADING = bag("in at on from by behind near")
_UNITS = PREMISES | bag("suite room floor arch")


def read_around_streets(source: Source, ledger: Ledger, words: Words) -> None:
    """Let each address go on with the places after it; where there is none, take a unit with what follows it to the end."""
    if words.lang in NO_CAPITALS:
        return
    for draft in ledger.of("address"):
        _go_on(source, draft, ledger, words)
    if not ledger.of("address"):
        _read_units(source, ledger, words)


def _go_on(source: Source, draft: Draft, ledger: Ledger, words: Words) -> None:
    run = source.tokens
    stop = index_at(run, draft.end)
    parts: list[str] = []
    while len(parts) < _MOST_PARTS and stop + 1 < len(run) and run[stop].text == ",":
        end = _place_end(source, run, stop + 1, ledger, words)
        if not end:
            break
        parts.append(line(source, run[stop + 1].start, run[end - 1].end))
        stop = end
    if not parts:
        return
    end = run[stop - 1].end
    ledger.take(draft.end, end)
    draft.end = end
    draft.values["text"] = line(source, draft.start, end)
    if "postcode" not in draft.values and _POSTAL.fullmatch(parts[-1]):
        draft.values["postcode"] = parts.pop()
    if parts and not draft.values.get("locality"):
        draft.values["locality"] = parts[0]


def _place_end(source: Source, run: Sequence[Token], at: int, ledger: Ledger, words: Words) -> int:
    """Return the index after a place that fills the words from ``at`` to a sign or small words; 0 for none."""
    code = _POSTAL.match(source.text, run[at].start)
    stop = at
    if code:
        stop = index_at(run, code.end() - 1)
        stop += run[stop].start < code.end()
    elif run[at].fold in _COUNTY and at + 2 < len(run):
        stop = at + 1 + (run[at + 1].text == ".")
        if not run[stop].capital:
            return 0
    while not code and stop < len(run) and stop < at + _LONGEST_PART and _names(source, run, at, stop, words):
        stop += 1
    while stop > at and run[stop - 1].fold in words.particles and not run[stop - 1].capital:
        stop -= 1
    free = stop > at and all(map(ledger.open, run[at:stop]))
    free = free and not any(words.is_trade(token.fold) for token in run[at:stop])
    return stop if free and not _bad(run, at, words) and _ended(source, run, stop, words) else 0


def _names(source: Source, run: Sequence[Token], at: int, stop: int, words: Words) -> bool:
    if stop > at and "\n" in source.text[run[stop - 1].end : run[stop].start]:
        return False
    small = run[stop].fold in words.particles and run[stop].fold not in words.both
    return run[stop].capital or (stop > at and small)


def _bad(run: Sequence[Token], at: int, words: Words) -> bool:
    """Whether a capitalised word begins something else: a day, a month, a way to get in touch, a verb."""
    word = run[at].fold
    known = {*words.days, *words.days_short, *words.months, *words.contact, *words.finite, *words.stop}
    return word in known or words.opened.at(run, at) > 0


def _ended(source: Source, run: Sequence[Token], stop: int, words: Words) -> bool:
    """Whether nothing goes on with a place: a sign, the end of a line, or a word of another kind follows, and no list."""
    if stop == len(run) or "\n" in source.text[run[stop - 1].end : run[stop].start]:
        return True
    return run[stop].text in _ENDS or (
        run[stop].kind == "word" and run[stop].fold in {*words.place_in, *words.time_lead, *_LEADING}
    )


def read_units_before(source: Source, ledger: Ledger) -> None:
    """Let each street begin with the numbered unit right before it: ``at Unit 2, Quarry Road``."""
    for draft in ledger.of("address"):
        _take_unit(source, draft, ledger)


def _take_unit(source: Source, draft: Draft, ledger: Ledger) -> None:
    at = index_at(source.tokens, draft.start) - 3
    run = source.tokens[max(at, 0) : at + 3]
    unit = at >= 0 and run[0].capital and run[0].fold in _UNITS and run[1].kind == "number" and run[2].text == ","
    if not unit or "street" not in draft.values or "number" in draft.values or not all(map(ledger.open, run)):
        return
    ledger.take(run[0].start, draft.start)
    said = line(source, run[0].start, run[1].end)
    draft.start = run[0].start
    draft.values["street"] = f"{said}, {draft.values['street']}"
    if "text" in draft.values:
        draft.values["text"] = f"{said}, {draft.values['text']}"


def _read_units(source: Source, ledger: Ledger, words: Words) -> None:
    """``Unit 3, Gasworks Yard, TH6 1PL.``: a numbered unit and the places after it, to the end of its sentence."""
    run = source.tokens
    for at in range(1, len(run) - 2):
        numbered = run[at].capital and run[at].fold in _UNITS and run[at + 1].kind == "number"
        if not numbered or run[at - 1].text not in ".,;:" or run[at + 2].text != "," or not ledger.open(run[at]):
            continue
        draft = Draft("address", run[at].start, run[at + 1].end, {})
        stop = at + 2
        while stop + 1 < len(run) and run[stop].text == ",":
            led = stop + 1 + (run[stop + 1].fold in words.articles)
            end = _place_end(source, run, led, ledger, words)
            if not end:
                break
            stop = end
        if stop == at + 2:
            continue
        start, end = run[at].start, run[stop - 1].end
        draft.end, draft.values["text"] = end, line(source, start, end)
        draft.values["street"] = draft.values["text"]
        ledger.add(draft)
        return
