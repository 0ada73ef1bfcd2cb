"""What a price without a label is for, told by what stands around it: its unit, a date, a count, a number."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.labels import THEN
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.prices import for_how_long, is_thing
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token, index_at, tokens
from pagemagic.generate.reading.words.table import Words

_LONGEST_USER = 7
"""Words that say whom a price is for."""


def label_prices(source: Source, run: Sequence[Token], noted: Sequence[Draft], ledger: Ledger, words: Words) -> None:
    """Give the prices of a sentence the labels that nothing nearer has given them."""
    _label_by_unit(source, noted, words)
    _label_by_date(source, noted)
    _label_by_count(source, run, noted, words)
    _label_by_number(source, run, noted, ledger, words)
    _label_by_user(source, noted, words)


def _label_by_user(source: Source, noted: Sequence[Draft], words: Words) -> None:
    """Call a price without a label whom it is for, beside others that have one: ``… for up to five, €29 for installers``.

    Where the one before it is told the same way, ``€4 per month for up to five``, it is per the same time.
    """
    prices = [price for price in noted if price.kind == "price"]
    for before, price in pairwise(prices):
        user = list(tokens(str(price.values.get("unit") or "")))
        led = len(user) > 1 and user[0].fold in words.purpose and user[1].kind == "word"
        if not led or price.label or not before.label or user[1].fold in words.stop or len(user) > _LONGEST_USER:
            continue
        price.label = capitalised(str(price.values.pop("unit")).partition(" ")[2])
        unit = str(before.values.get("unit") or "")
        after = tokens(source.text[before.start : price.start].partition(unit)[2]) if unit else []
        if after and after[0].fold in words.purpose and words.per.at(tokens(unit), 0):
            price.values["unit"] = unit


def _label_by_unit(source: Source, noted: Sequence[Draft], words: Words) -> None:
    """Call a price without a label what it is per, where that is a thing: ``15 € la séance``, ``£12 a walk``.

    Or how long it is for: ``£95 for two hours, £150 for four`` are those of two hours and of four hours.
    """
    measure = ""
    for price in noted:
        if price.kind == "price":
            amount, measure = for_how_long(str(price.values.get("unit") or ""), measure, words)
            if amount and not price.label:
                price.label = capitalised(amount)
                del price.values["unit"]
        unit = str(price.values.get("unit") or "")
        article, _, thing = unit.partition(" ")
        if price.kind == "price" and not price.label and is_thing(article.lower(), thing.lower()):
            price.label = capitalised(thing)
            del price.values["unit"]


def _label_by_date(source: Source, noted: Sequence[Draft]) -> None:
    """Give a price without a label that of the date before it, ``Courses start on 8 May 2027: six Saturdays, €120``; or of the hours."""
    for before, price in pairwise(noted):
        beside = before.kind == "hours" and source.text[before.end : price.start].strip() == ","
        if price.kind == "price" and not price.label and (before.kind == "date" or beside):
            price.label = before.label


def _label_by_count(source: Source, run: Sequence[Token], noted: Sequence[Draft], words: Words) -> None:
    """Give a price "each" without a label what is counted before it: ``200 receipts a month free, then $0.03 each``."""
    for price in noted:
        if (
            price.kind != "price"
            or price.label
            or price.values.get("unit") not in ("each", "cada", "chacun", "chacune")
        ):
            continue
        before = run[: index_at(run, price.start)]
        for index in range(len(before) - 1):
            number = number_at(before, index, words.lang)
            then = index + number[1] if number else len(before)
            if then < len(before) and before[then].kind == "word":
                price.label = capitalised(before[then].text)
                break


def _label_by_number(
    source: Source, run: Sequence[Token], noted: Sequence[Draft], ledger: Ledger, words: Words
) -> None:
    """Give a price what it is for where only a number says it: ``Free for 3 monitors, then $12 a month for 50``."""
    for price in noted:
        at = index_at(run, price.end)
        after = run[at : at + 3]
        if price.kind != "price" or (price.label and price.label.lower() not in THEN) or len(after) < 2:
            continue
        led = after[0].fold in words.purpose or words.upto.at(after, 0) == 1
        ends = len(after) == 2 or after[2].text in ".,;"
        if not led or after[1].kind != "number" or not ends or not ledger.open(after[1]):
            continue
        counted = (
            k
            for k in range(at - 1)
            if run[k].kind == "number" and run[k + 1].kind == "word" and run[k].end < price.start
        )
        before = next((run[k + 1] for k in counted if run[k + 1].fold not in words.stop), None)
        if before is not None:
            price.label = f"{after[1].text} {before.text}"
            ledger.take(price.end, after[1].end)
            price.end = after[1].end
