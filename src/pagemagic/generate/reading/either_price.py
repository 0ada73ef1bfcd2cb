"""Names of prices in sentences: two of one thing, joined by "or", and what costs more at some times: ``£14 shared or £90 for the whole sauna``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.claim_shapes import WEEK_PARTS
from pagemagic.generate.reading.label_bounds import OR
from pagemagic.generate.reading.label_words import is_verbal, set_label
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.prices import TIMES
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token, tokens
from pagemagic.generate.reading.words.table import Words

_LONGEST = 3


def name_before_or(
    source: Source, before: Sequence[Token], last: Draft, price: Draft, ledger: Ledger, words: Words
) -> bool:
    """Let the words between two prices up to "or" name the first, and what the second is for name the second.

    False where the words are no bare name, or where the first has a name already.
    """
    named = before[:-1]
    joined = len(before) > 1 and before[-1].fold in OR and before[0].start - last.end == 1
    if not (price.kind == last.kind == "price" and joined) or last.label or len(named) > _LONGEST:
        return False
    if not all(
        token.kind == "word" and token.fold not in words.stop and not is_verbal(token, words) for token in named
    ):
        return False
    set_label(source, last, named)
    last.end = named[-1].end
    ledger.take(last.start, price.start)
    _name_by_unit(price, words)
    return True


def name_extras(ledger: Ledger, words: Words) -> None:
    """Name what costs more at some times by what it is: ``Evenings and weekends there's a €40 call-out`` is a call-out's price."""
    for price in ledger.of("price"):
        when, noun = tokens(price.label or ""), str(price.values.get("unit") or "")
        times = [token for token in when if token.fold in WEEK_PARTS or token.fold in words.days]
        small = all(token in times or token.fold in words.both or token.text == "," for token in when)
        if times and small and noun and " " not in noun and noun[:1].isalpha() and noun.lower() not in TIMES:
            said = str(price.label)
            price.label = f"{noun[:1].upper()}{noun[1:]}, {said if words.lang == 'de' else said[:1].lower() + said[1:]}"
            del price.values["unit"]


def _name_by_unit(price: Draft, words: Words) -> None:
    """Call a price by what it is for, where that is a thing and no length or number: ``for the whole sauna``."""
    unit = str(price.values.get("unit") or "")
    run = list(tokens(unit))
    led, thing = run[:2], run[2:]
    if not thing or led[0].fold not in words.purpose or led[1].fold not in words.articles:
        return
    if all(token.kind == "word" for token in run) and number_at(thing, 0, words.lang) is None:
        said = unit[thing[0].start :]
        price.label = said[:1].upper() + said[1:]
        del price.values["unit"]
