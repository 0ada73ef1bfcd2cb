"""What a price holds and until when, told right after it: ``Package £1,450: three visits, the birth``, ``€90 (€70 before 1 August)``."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.sentences import Sentence, tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token, index_at
from pagemagic.generate.reading.words.table import Words

_LONGEST, _FEWEST = 30, 3
_LONGEST_LEAD = 3


def read_contents(source: Source, ledger: Ledger, parts: Sequence[Sentence]) -> None:
    """Tell the list that a colon after a price opens as its terms: they are what is bought and no offers of their own."""
    starts = [one.start for one in parts]
    for price in ledger.of("price"):
        sentence = parts[max(0, bisect_right(starts, price.start) - 1)]
        led = sentence.start <= price.start < sentence.end and source.text[sentence.start : price.start].strip()
        if not led or not source.text[price.end : price.end + 2].lstrip().startswith(":"):
            continue
        run = tokens_of(source, price.end, sentence.end)
        while run and run[-1].text in ".!":
            run.pop()
        listed = len(run) > _FEWEST and run[0].text == ":" and any(token.text == "," for token in run)
        if not listed or len(run) > _LONGEST or not all(map(ledger.open, run)):
            continue
        if any(one.start >= price.end and one.end <= sentence.end for one in ledger.drafts if one is not price):
            continue
        text = " ".join(source.text[run[1].start : run[-1].end].split())
        price.values["unit"] = f"{price.values['unit']}: {text}" if price.values.get("unit") else text
        ledger.take(price.end, run[-1].end)
        price.end = run[-1].end


def keep_early_prices(
    source: Source, run: Sequence[Token], noted: Sequence[Draft], ledger: Ledger, words: Words
) -> None:
    """Give the price in a bracket the thing before it and the day until which it holds: ``Pass €90 (€70 before 1 August)``."""
    for (before, price), (_, date) in pairwise(list(pairwise(noted))):
        at, stop = index_at(run, price.start), index_at(run, date.end)
        bracket = at > 0 and run[at - 1].text == "(" and stop < len(run) and run[stop].text == ")"
        kinds = (before.kind, price.kind, date.kind) == ("price", "price", "date")
        lead = run[index_at(run, price.end) : index_at(run, date.start)]
        led = 0 <= len(lead) <= _LONGEST_LEAD and date.values.get("role") == "deadline"
        if not kinds or not bracket or not led or not before.label or (price.label and price.label != before.label):
            continue
        price.label = before.label
        text = " ".join(source.text[price.end : date.end].split())
        price.values["unit"] = ", ".join(filter(None, [str(price.values.get("unit") or ""), text]))
        ledger.drop(date)
        ledger.take(run[at - 1].start, run[stop].end)
        price.end = date.end
