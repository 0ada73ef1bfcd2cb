"""Tails of rows: what follows a price up to the next row is said of that row, ``wheel class £38 on Fridays at 6.30pm, kids £12``."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pagemagic.generate.reading.claims import add_claim, is_fragment
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.prices import HOLDING
from pagemagic.generate.reading.rows import leads
from pagemagic.generate.reading.sentences import segments
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.statements import to_do
from pagemagic.generate.reading.tokens import Token, index_at, tokens
from pagemagic.generate.reading.words.table import Words, bag

_LONGEST_TAIL = 16
_LONGEST_LIST = 24
_LONGEST_PREDICATE = 7
_FEWEST_ROWS = 2
_PERIODS = bag("day week month year hour night term quarter session season lesson class")
"""Times that a price comes back after."""
_ENDLESS = bag("unlimited unmetered")
_DONE = "ed"
_WHILE = bag("while if when whilst")
_HALF_DAYS = bag("am pm")
_OR = bag("or")
_FARTHER = bag("further farther beyond longer over above more")
"""What goes on beyond a limit, and names nothing."""
_PLEASE = bag("please")


def complete_tails(source: Source, run: Sequence[Token], noted: Sequence[Draft], ledger: Ledger, words: Words) -> None:
    """Give each named price of an English sentence what follows it up to the next row, and tiers what they share."""
    prices = sorted((one for one in noted if one.kind == "price"), key=lambda one: one.start)
    if prices and words.lang != "en":
        _to_do_after(source, run, prices[-1], noted, ledger, words)
    if words.lang != "en" or not prices:
        return
    _free_tiers(source, run, prices, ledger, words)
    if len(prices) == 1 and (prices[0].label or "").lower() in _FARTHER:
        prices[0].label = None  # "free within 15 miles, further for 60p a mile" is told by its sentence
        ledger.drop(prices[0])
        return
    for before, price in pairwise(prices):
        _another_period(source, run, before, price, ledger, words)
        _so_many(source, before, price, words)
    stops = [*(one.start for one in prices[1:]), run[-1].end]
    for at, price in enumerate(prices):
        tail = _until(run, price.end, stops[at], words)
        said = _list_rest(price, tail, ledger, words)
        if not said and price.label and "said" not in price.values and not _told_after(source, price):
            last = at + 1 == len(prices)
            said = _tail(tail, noted, ledger, words, several=len(prices), last=last)
        if said:
            _attach(source, price, said, noted, ledger)
    nouns = (_limit_noun(str(price.values.get("unit") or ""), words) for price in prices)
    _share_limit(prices, next(filter(None, nouns), ""), words)
    _share_period(source, prices)


def _to_do_after(
    source: Source, run: Sequence[Token], price: Draft, noted: Sequence[Draft], ledger: Ledger, words: Words
) -> None:
    """Give the last price of a sentence what is to be done for it: ``18 € par personne, à commander deux jours avant``."""
    tail = _until(run, price.end, run[-1].end, words)
    if not price.label or len(tail) < _FEWEST_ROWS + 1 or tail[0].text != ",":
        return
    asked = [tail[0], *_first_clause(tail[1:])]
    if len(asked) <= _LONGEST_TAIL and to_do(asked[1:], words) and all(map(ledger.open, asked)):
        _attach(source, price, asked, noted, ledger)


def _until(run: Sequence[Token], start: int, stop: int, words: Words) -> list[Token]:
    """The tokens between a price and the next row, without the signs and the "and" that lead to that row."""
    found = [token for token in run[index_at(run, start) : index_at(run, stop)] if token.start >= start]
    while found and (found[-1].fold in words.both or (found[-1].kind == "sign" and found[-1].text not in ")%")):
        found.pop()
    return found


def _told_after(source: Source, price: Draft) -> bool:
    """Whether the name of a price stands after the amount, ``£10 drop-in``: what follows is not parted from it."""
    said = source.text[price.start : price.end]
    return said[0] in "€£$" and bool(price.label) and str(price.label).lower() in said.lower()


def _list_rest(price: Draft, tail: list[Token], ledger: Ledger, words: Words) -> list[Token]:
    """The rest of a list that a price holds: ``, fire pits and tableware`` after ``including staff``."""
    held = tokens(str(price.values.get("unit") or ""))
    begin = next((at for at in range(len(held) - 1, -1, -1) if held[at].fold in HOLDING), None)
    if begin is None or any(token.fold in words.both for token in held[begin:]) or not tail or tail[0].text != ",":
        return []
    rest = _first_clause(tail)
    if held[begin + 1 : begin + 2] and held[begin + 1].fold in words.articles and rest[1].fold not in words.articles:
        return []  # "with a ten-year warranty, bathrooms, leaks and power flushing" begins another list
    joint = next((at for at, token in enumerate(rest) if token.fold in words.both), 0)
    plain = all(token.kind != "sign" or token.text in ",-'&%" for token in rest)
    closes = joint and not any(token.text == "," for token in rest[joint + 2 :])
    fits = len(rest) <= _LONGEST_LIST and plain and closes and all(map(ledger.open, rest))
    return rest if fits and is_fragment(rest[1:], words) else []


def _tail(
    tail: list[Token], noted: Sequence[Draft], ledger: Ledger, words: Words, *, several: int, last: bool
) -> list[Token]:
    """What is said of a price in the words that follow it; nothing where they say another thing."""
    if not tail:
        return []
    if tail[0].text == ",":
        done = len(tail) > 2 and tail[1].fold.endswith(_DONE) and (tail[-1].fold in _PLEASE or several == 1)
        said = tail[:-1] if tail[-1].fold in _PLEASE else tail
        done = done and not any(token.fold in words.free for token in said)
        fits = done and len(said) <= _LONGEST_TAIL and all(map(ledger.open, said)) and is_fragment(said[2:], words)
        if fits and tail is not said:
            ledger.take(said[-1].end, tail[-1].end)
        return said if fits else []
    said = _first_clause(tail) if last or not _holds_list(tail, words) else tail
    if not said or said[0].kind == "sign" or len(said) > _LONGEST_TAIL or said[0].fold in words.both:
        return []
    timed = [one for one in noted if one.kind == "hours" and said[0].start <= one.start and one.end <= said[-1].end]
    inside = {token.start for one in timed for token in said if one.start <= token.start and token.end <= one.end}
    lead = words.time_lead | words.stop if timed else frozenset()
    if (timed and several < _FEWEST_ROWS) or not all(
        ledger.open(one) or one.start in inside or one.fold in lead for one in said
    ):
        return []
    if any(token.fold in words.free for token in said):
        return []
    if said[0].fold in _WHILE:
        return said
    if said[0].fold in words.finite and not leads(said, words):
        short = several >= _FEWEST_ROWS and len(said) <= _LONGEST_PREDICATE
        return said if short and is_fragment(said[1:], words) else []
    opens = leads(said, words) or said[0].fold in _ENDLESS
    plain = [one for at, one in enumerate(said) if not (one.fold in _HALF_DAYS and said[at - 1].kind == "number")]
    return said if opens and is_fragment(plain, words) else []


def _holds_list(tail: Sequence[Token], words: Words) -> bool:
    """Whether a tail leads to a list that goes on after its first comma: ``with a lesson, a board and a suit``."""
    return bool(tail) and tail[0].fold in HOLDING and any(token.fold in words.both for token in tail)


def _first_clause(tail: list[Token]) -> list[Token]:
    """The tokens before the next sign that parts clauses; a list after ``, `` goes on to its end."""
    listed = tail[0].text == ","
    for at, token in enumerate(tail):
        glued = 0 < at < len(tail) - 1 and tail[at - 1].end == token.start and tail[at + 1].start == token.end
        if (token.text in ";:–—.()" or (token.text == "," and not listed)) and not glued:
            return tail[:at]
    return tail


def _attach(source: Source, price: Draft, said: Sequence[Token], noted: Sequence[Draft], ledger: Ledger) -> None:
    for one in noted:
        if one.kind == "hours" and said[0].start <= one.start and one.end <= said[-1].end and one in ledger.of("hours"):
            ledger.drop(one)
    goes_on = said[0].text == ","
    text = " ".join(source.text[said[int(goes_on)].start : said[-1].end].split())
    unit = str(price.values.get("unit") or "")
    price.values["unit"] = f"{unit}, {text}" if unit else text
    ledger.take(price.end, said[-1].end)
    price.end = said[-1].end


def _another_period(
    source: Source, run: Sequence[Token], before: Draft, price: Draft, ledger: Ledger, words: Words
) -> None:
    """Call a price of another period what the one before it is called: ``£3 a month for unlimited rotas, £24 a year``."""
    one, other = _period(before), _period(price)
    between = run[index_at(run, before.end) : index_at(run, price.start)]
    joined = all(token.text == "," or token.fold in _OR or token.fold in words.both for token in between)
    if not price.label and before.label and one and other and one != other and joined and between:
        price.label = before.label
        ledger.take(before.end, price.start)


def _so_many(source: Source, before: Draft, price: Draft, words: Words) -> None:
    """Call a price that only a number names what the one before it is of: ``croissants £2.60 each or six for £14``."""
    number = tokens(price.label or "")
    counted = bool(number) and number_at(number, 0, words.lang)
    between = source.text[before.end : price.start].strip().lower()
    if not before.label or not counted or counted[1] != len(number) or between not in ("or", ",", ", or"):
        return
    if "unit" not in price.values:
        price.values["unit"] = f"for {number[0].fold}"
        price.label = before.label


def _free_tiers(source: Source, run: Sequence[Token], prices: Sequence[Draft], ledger: Ledger, words: Words) -> None:
    """Take the plan that costs nothing beside others: ``Hobby is free up to 50 labels a month, Growth is €49``.

    What has no amount, ``Enterprise on request``, is said of the list.
    """
    if len(prices) < _FEWEST_ROWS or not all(_is_tier(source, price) for price in prices):
        return
    for part in segments(list(run), ledger):
        colon = next((at for at, token in enumerate(part) if token.text == ":"), -1)
        said = [token for token in part[colon + 1 :] if token.text not in ".!"]
        while said and said[0].fold in words.both:
            said = said[1:]
        if len(said) < _FEWEST_ROWS or not said[0].capital or not all(map(ledger.open, said)):
            continue
        if colon > 0:
            ledger.take(part[0].start, part[colon].end)
        at = 2 if said[1].fold == "is" else 1
        if at < len(said) and said[at].fold in words.free:
            rest = source.text[said[at + 1].start : said[-1].end] if at + 1 < len(said) else ""
            values = {
                "amount": "0",
                "currency": prices[0].values["currency"],
                "said": source.text[said[at].start : said[at].end],
            }
            if rest:
                values["unit"] = " ".join(rest.split())
            ledger.add(Draft("price", said[0].start, said[-1].end, values, label=said[0].text))
        elif len(said) <= _LONGEST_PREDICATE and leads(said[1:], words):
            add_claim(source, ledger, words, said)


def _is_tier(source: Source, price: Draft) -> bool:
    """Whether a price has one word with a capital before it as its name, as plans have."""
    return bool(price.label) and " " not in str(price.label) and source.text[price.start : price.start + 1].isupper()


def _period(price: Draft) -> str:
    return next((token.fold for token in tokens(str(price.values.get("unit") or "")) if token.fold in _PERIODS), "")


def _limit_noun(unit: str, words: Words) -> str:
    """The noun that a limit counts: ``orders`` of ``a month up to 500 orders``."""
    run = tokens(unit)
    at = next((at for at in range(len(run)) if words.upto.at(run, at)), None)
    if at is None:
        return ""
    at = _after_number(run, at + words.upto.at(run, at), words)
    noun = run[at] if at < len(run) else None
    plain = noun is not None and noun.kind == "word" and noun.fold not in words.stop | words.finite | _PERIODS
    return noun.text if plain and noun is not None else ""


def _after_number(run: Sequence[Token], at: int, words: Words) -> int:
    """The index after a number, ``5,000`` or ``three``; past the end where none stands."""
    if at >= len(run):
        return len(run) + 1
    number = number_at(run, at, words.lang) if run[at].kind != "number" else None
    stop = at + 1 if run[at].kind == "number" else at + number[1] if number is not None else len(run) + 1
    while stop + 1 < len(run) and run[stop].text == "," and run[stop + 1].kind == "number":
        stop += 2
    return stop


def _share_limit(prices: Sequence[Draft], noun: str, words: Words) -> None:
    """Let tiers share the noun that their limits count: ``up to 500 orders``, ``up to 5,000``, ``unlimited``."""
    for price in prices if noun and len(prices) >= _FEWEST_ROWS else ():
        head, comma, last = str(price.values.get("unit") or "").rpartition(", ")
        run = tokens(last)
        upto = words.upto.at(run, 0) if run else 0
        bare = upto > 0 and _after_number(run, upto, words) == len(run)
        if bare or (len(run) == 1 and run[0].fold in _ENDLESS):
            price.values["unit"] = f"{head}{comma}{last} {noun}"


def _share_period(source: Source, prices: Sequence[Draft]) -> None:
    """Give tiers with names of their own the period of the first: ``Starter $29 a month, Growth $79, Scale $199``."""
    first = prices[0]
    period, unit = _period(first), [token.text for token in tokens(str(first.values.get("unit") or ""))]
    opens = len(unit) > 1 and unit[0].lower() in ("a", "an", "per") and unit[1].lower() == period
    named = all(_is_tier(source, price) for price in prices)
    if len(prices) < _FEWEST_ROWS or not opens or not named or any(_period(price) for price in prices[1:]):
        return
    for price in prices[1:]:
        said = str(price.values.get("unit") or "")
        if not said.startswith(("each", "per ")):
            price.values["unit"] = f"{unit[0]} {unit[1]}, {said}" if said else f"{unit[0]} {unit[1]}"
