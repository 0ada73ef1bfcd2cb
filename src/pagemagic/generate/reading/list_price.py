"""A price behind a whole list is of all its things: ``Crown reductions, felling and hedge trimming from £120``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.offers import Item, split_items
from pagemagic.generate.reading.sentences import tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.words.table import Words

_LONGEST = 80
"""Code points of a list that is the name of a price."""


def read_list_price(
    source: Source, items: Sequence[Item], priced: Sequence[Draft], ledger: Ledger, words: Words
) -> tuple[Sequence[Item], Sequence[Draft]]:
    """Call the first price of a sentence as the list that it ends, and return the items and prices that are on offer apart from it.

    Behind a lone list the things stay on offer one by one, without a price of their own: the brief says only what all of
    them cost. A list with a price beside other rows is one row: ``Cut, wash and blow-dry £45, colour £60``.
    """
    price = min(priced, key=lambda one: one.start, default=None)
    if price is None or "said" in price.values:
        return items, priced
    listed = [item for item in items if item.run[-1].end <= price.start]
    end = price.start + len(price.label or "")
    own = tokens_of(source, price.start, end)
    start = (listed[0].start if listed[0].start >= 0 else listed[0].run[0].start) if listed else end
    joined = any(token.fold in words.both for token in own[1:-1])
    beside = bool(listed) and source.text[listed[-1].run[-1].end : price.start].strip() == ","
    if not joined or not beside or end - start > _LONGEST or "\n" in source.text[start:end]:
        return items, priced
    price.label = capitalised(" ".join(source.text[start:end].split()))
    rest = [item for item in items if item not in listed]
    if rest or len(priced) > 1:
        price.start = start
        ledger.take(start, end)
        return rest, priced
    for item in split_items([own], words, listed=True):
        said = " ".join(source.text[item.run[0].start : item.run[-1].end].split())
        ledger.share(Draft("offer", item.run[0].start, item.run[-1].end, {"text": capitalised(said)}))
    return items, ()
