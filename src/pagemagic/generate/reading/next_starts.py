"""When what is priced begins next, told right after its price: ``Six Saturdays, £120, next starts 10 April 2027``."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token, index_at
from pagemagic.generate.reading.words.table import Words, bag

_LONGEST_LEAD = 4
_LONGEST_WHAT = 6
_IS = bag("is are ist sind est sont es son é são è sono zijn")
_OUR = bag("our the unser unsere unseres notre nos nuestro nuestra nosso nossa nostro nostra onze ons")


def keep_next_starts(
    source: Source, run: Sequence[Token], noted: Sequence[Draft], ledger: Ledger, words: Words
) -> None:
    """Tell the day something begins next as a term of its price, in the brief's words; a heading of its own would part the two."""
    for price, date in pairwise(noted):
        if price.kind != "price" or date.kind != "date" or not price.label or date.values.get("role") != "next":
            continue
        told = _told(run, price, date, words)
        if told is None:
            continue
        text = " ".join(source.text[told.start : date.end].split())
        price.values["unit"] = ", ".join(filter(None, [str(price.values.get("unit") or ""), text]))
        ledger.drop(date)
        ledger.take(price.end, date.end)
        price.end = date.end


def _told(run: Sequence[Token], price: Draft, date: Draft, words: Words) -> Token | None:
    """Return where the words that lead to a day begin, if a comma parts them from the price and nothing follows the day."""
    at, stop = index_at(run, price.end), index_at(run, date.end)
    day = next((k for k in range(at, stop) if run[k].kind == "number"), stop)
    lead = run[at + 1 : day]
    ends = stop >= len(run) or run[stop].text in ".;,!"
    if not ends or at >= len(run) or run[at].text not in ",–—" or not 0 < len(lead) <= _LONGEST_LEAD:
        return None
    known = words.begins | words.stop | words.time_lead | words.articles | frozenset(words.days)
    plain = all(one.kind == "word" and (one.fold in known or words.upcoming.at(lead, k)) for k, one in enumerate(lead))
    return lead[0] if plain else None


def name_next(source: Source, run: Sequence[Token], noted: Sequence[Draft], ledger: Ledger, words: Words) -> None:
    """Call a day by what is on next: ``Our next concert is Fauré's Requiem on 20 March 2027`` is *Next concert: Fauré's Requiem*."""
    date = next((one for one in noted if one.kind == "date" and not one.label), None)
    upcoming = next((k for k in range(min(2, len(run))) if words.upcoming.at(run, k)), None)
    if date is None or upcoming is None or (upcoming and run[0].fold not in _OUR | words.articles):
        return
    stop = index_at(run, date.start)
    verb = next((k for k in range(upcoming + 2, min(stop, upcoming + _LONGEST_LEAD)) if run[k].fold in _IS), 0)
    end = stop
    while verb and end > verb + 1 and (run[end - 1].fold in words.time_lead or run[end - 1].fold in words.stop):
        end -= 1
    what = run[verb + 1 : end]
    plain = all(token.kind == "word" and token.fold not in words.finite for token in what)
    if not verb or not 0 <= len(what) <= _LONGEST_WHAT or not plain or not all(map(ledger.open, run[:stop])):
        return
    called = " ".join(source.text[run[upcoming].start : run[verb - 1].end].split())
    told = " ".join(source.text[what[0].start : what[-1].end].split()) if what else ""
    date.label = f"{called[:1].upper()}{called[1:]}" + (f": {told}" if told else "")
    date.values["role"] = "next"
    ledger.take(run[0].start, date.start)
    date.start = run[0].start
