"""When what is priced begins next, told right after its price: ``Six Saturdays, £120, next starts 10 April 2027``."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token, index_at
from pagemagic.generate.reading.words.table import Words

_LONGEST_LEAD = 4


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
