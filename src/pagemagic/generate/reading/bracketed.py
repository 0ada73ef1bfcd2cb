"""Prices in brackets after what they are for: ``talleres de pan los sábados de 10 a 14 h (55 €)``, ``(12 €, enfants 5 €)``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.claims import is_fragment
from pagemagic.generate.reading.clock import range_at, time_at
from pagemagic.generate.reading.halves import EACH
from pagemagic.generate.reading.label_bounds import owns_article
from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.sentences import Sentence, tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

_LONGEST = 20
_LONGEST_NAME = 8
_LONG_NAME = 4
"""Words of a name from which on what it is for is told apart from it."""
_STOPS = frozenset(",;:.!?()")
_FUSED = bag("no na nel on the am au al")
_AT = bag("à às las alle at um om ore dès dalle ab a")
_FROM = bag("de da dalle from von van à a às las alle um at om vers")
"""What leads to an hour or a day, beside the words of the language."""


def read_bracketed(source: Source, ledger: Ledger, words: Words, parts: Sequence[Sentence]) -> None:
    """Call each price that opens a bracket by the phrase before it; what else the bracket says is of that price.

    When it takes place is told with the price, since no door is open then. A bracket that names its own price,
    ``(lessons £20)``, or follows a verb is left.
    """
    prices = sorted(ledger.of("price"), key=lambda draft: draft.start)
    for sentence in parts if prices else ():
        run = tokens_of(source, sentence.start, sentence.end)
        for opened, token in enumerate(run):
            if token.text != "(" or not opened:
                continue
            shut = next((at for at in range(opened + 1, len(run)) if run[at].text in "()"), 0)
            if not shut or run[shut].text != ")":
                continue
            held = [one for one in prices if token.end <= one.start and one.end <= run[shut].start]
            inside = [one for one in run[opened + 1 : shut] if one.kind == "word"]
            if not held and len(inside) == 1 and inside[0].fold in words.free and prices:
                _read_free(source, run, opened, shut, str(prices[0].values["currency"]), ledger, words)
            if held:
                _read(source, run, opened, shut, held, ledger, words)


def _read(
    source: Source, run: Sequence[Token], opened: int, shut: int, held: list[Draft], ledger: Ledger, words: Words
) -> None:
    begin = _begin(run, opened, ledger, words)
    thing = run[begin:opened]
    name, when = parted(thing, words, purpose=True)
    act = next((one for one in ledger.of("offer") if one.end == run[opened - 1].end), None)
    parts = _split(run[opened + 1 : shut])
    rows = [(part, [one for one in held if part[0].start <= one.start and one.end <= part[-1].end]) for part in parts]
    first = next(index for index, (_, found) in enumerate(rows) if found)
    notes = [part for part, found in rows[:first] if not found]
    inner = [token for token in rows[first][0] if ledger.open(token) and token.kind == "word"]
    if inner or any(len(found) > 1 for _, found in rows):
        return
    if act is not None:
        _label(source, str(act.values["text"]), rows[first:], notes, ledger)
        _add(source, held[0], notes)
        ledger.take(run[opened].start, run[shut].end)
        return
    own = owns_article(run, begin, words)
    plain = all(map(ledger.open, thing)) and is_fragment(thing[1:] if own else thing, words)
    if not name or not plain or len(name) > _LONGEST_NAME:
        return
    if begin == 0 and len(held) == 1 and not when and not notes:
        return  # the first words of a brief may be who it is about
    _label(source, capitalised(_text(source, name)), rows[first:], notes, ledger)
    _add(source, held[0], [*notes, *([when] if when else [])])
    ledger.take(thing[0].start, run[shut].end)
    held[0].start = thing[0].start


def _read_free(
    source: Source, run: Sequence[Token], opened: int, shut: int, currency: str, ledger: Ledger, words: Words
) -> None:
    """Take a thing whose bracket says that it costs nothing: ``fiação para crianças (gratuito)``."""
    thing = run[_begin(run, opened, ledger, words) : opened]
    if thing and all(map(ledger.open, thing)) and is_fragment(thing, words) and len(thing) <= _LONGEST_NAME:
        values = {"amount": "0", "currency": currency, "said": _text(source, run[opened + 1 : shut])}
        ledger.add(Draft("price", thing[0].start, run[shut].end, values, label=capitalised(_text(source, thing))))


def _label(
    source: Source,
    label: str,
    rows: Sequence[tuple[list[Token], list[Draft]]],
    notes: list[list[Token]],
    ledger: Ledger,
) -> None:
    """Call the prices of a bracket: the first as the thing, others as the thing and for whom; what has no price is a note."""
    for part, found in rows:
        group = [token for token in part if token.kind == "word" and ledger.open(token)]
        if found:
            found[0].label = f"{label}, {_text(source, group)}" if group else label
        else:
            notes.append(part)


def _add(source: Source, price: Draft, terms: Sequence[Sequence[Token]]) -> None:
    unit = price.values.get("unit")
    said = [*([str(unit)] if unit else []), *(_text(source, one) for one in terms)]
    if said:
        price.values["unit"] = ", ".join(said)


def _begin(run: Sequence[Token], opened: int, ledger: Ledger, words: Words) -> int:
    """Return where the phrase before a bracket begins: after a comma, or after "and" that follows a bracket or a price."""
    at = opened
    while at and opened - at < _LONGEST and run[at - 1].text not in _STOPS and ledger.open(run[at - 1]):
        at -= 1
    at += words.offering.at(run, at) if at < opened else 0  # "Faço retratos (a partir de 120 €), …"
    while at < opened and (run[at].fold in words.both or run[at].fold in words.articles or run[at].kind == "sign"):
        if owns_article(run, at, words):
            break
        at += 1
    return at


def parted(thing: Sequence[Token], words: Words, *, purpose: bool = False) -> tuple[Sequence[Token], Sequence[Token]]:
    """Return the name of a thing and when or for whom it is: ``talleres de pan`` and ``los sábados de 10 a 14 h``."""
    for at in range(1, len(thing)):
        token = thing[at]
        if token.fold in words.days and _counts_days(thing, at, words):
            continue
        timed = range_at(thing, at, words) or time_at(thing, at, words)
        ranged = timed is not None and len(timed) > 2
        led = (
            thing[at - 1].fold in _AT or thing[at - 1].fold in words.days or (timed is not None and timed[0].half != "")
        )
        marked = timed is not None and timed[0].marked and (ranged or led)  # "bono de 8 horas" is a length
        short = token.fold in words.days_short and (thing[at - 1].fold in words.time_lead or thing[at - 1].fold in EACH)
        if token.fold in words.days or short or marked:
            while at > 1 and (
                thing[at - 1].fold in words.articles
                or thing[at - 1].fold in words.time_lead
                or thing[at - 1].fold in _FROM
                or thing[at - 1].fold in EACH
                or thing[at - 1].fold in words.nth
                or (thing[at - 1].fold in words.place_in | _FUSED and at < len(thing) and thing[at].fold in words.nth)
            ):
                at -= 1
            return thing[:at], thing[at:]
        if purpose and token.fold in words.purpose and at >= 2 and len(thing) > _LONG_NAME:
            return thing[:at], thing[at:]
    return thing, ()


def _counts_days(run: Sequence[Token], at: int, words: Words) -> bool:
    """Whether a number counts the days after it, which say how many and not when: ``a course of six Saturdays``."""
    number = number_at(run, at - 1, words.lang)
    return number is not None and number[0] > 1 and not run[at - 1].text.endswith(".")


def temporal(run: Sequence[Token], words: Words) -> bool:
    """Whether words say when and nothing else: ``aos sábados às 10h``; but not ``Saturday club``."""
    known = {
        *words.days,
        *words.days_short,
        *words.months,
        *words.time_lead,
        *words.articles,
        *words.both,
        *words.through,
        *words.nth,
    }
    known |= {
        *words.hour_marks,
        *words.mornings,
        *words.afternoons,
        *EACH,
        *_FROM,
        *_AT,
        "en",
        "in",
        "em",
        "on",
        "del",
        "do",
        "du",
        "mes",
        "mês",
        "mois",
        "mese",
        "month",
        "am",
        "pm",
    }
    return all(token.kind != "word" or token.fold in known or token.fold.partition("'")[2] in known for token in run)


def _split(run: Sequence[Token]) -> list[list[Token]]:
    found: list[list[Token]] = [[]]
    for at, token in enumerate(run):
        inside = 0 < at < len(run) - 1 and run[at - 1].end == token.start and token.end == run[at + 1].start
        if token.text in ",;" and not inside:
            found.append([])
        else:
            found[-1].append(token)
    return [part for part in found if part]


def _text(source: Source, run: Sequence[Token]) -> str:
    return " ".join(source.text[run[0].start : run[-1].end].split())
