"""Prices of nothing, with what they are for: ``Free for one server``, ``premier cours offert``, ``under 12 free``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.claims import numbers_in
from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.span_words import SPANS
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

_LONGEST = 8
ENTRY = bag("entry admission entrance entrada entrée eintritt ingresso toegang")
_LONGEST_NOUN = 5
_WITHOUT = bag("gluten sugar dairy nut lactose fat smoke pain alcohol lead duty rent car plastic chemical")
"""What things are free of in English, which cost something: ``gluten free bread``."""
_ARE = bag("is are ist sind est sont es son é são è sono zijn")
"""Words between a thing and that it is free: ``The first lesson is free``."""
FIRST = bag(
    "first erste ersten erster erstes premier première premiers premières primer primera primeros primeras primeiro primeira primeiros "
    "primeiras primo prima primi prime eerste"
)
_YOUR = bag("your ihre ihr deine dein votre vos tu su sua tua uw je jouw")
_HOUSE = bag("wifi wi-fi wlan parking parken parkeren parkplätze aparcamiento estacionamento parcheggio") | ENTRY
"""What a house has, which is no row of its prices."""
_OFFERED = bag(
    "quote quotes estimate estimates presupuesto presupuestos orçamento orçamentos devis kostenvoranschlag kostenvoranschläge "
    "preventivo preventivi offerte offertes"
)
"""What is asked for before anything is bought: no row of prices, whatever it costs."""
_UNDER = bag(
    "under over up below aged until menores menos moins jusqu'à menor até aos hasta unter bis ab sotto fino onder tot le les de"
)
_YEARS = bag("anos años ans jahre jahren anni jaar years s")


def read_free(
    source: Source,
    run: Sequence[Token],
    ledger: Ledger,
    words: Words,
    *,
    priced: bool,
    earlier: Sequence[Token] = (),
) -> bool:
    """Take a fragment that says what costs nothing as a price, beside prices that do; False where it is none.

    ``earlier``: the segment before it, where that names what has an entry. ``priced``: its sentence has other prices. What is counted, ``200 receipts a month free``, stays a claim that pictures may count with.
    """
    run = [token for token in run if token.kind != "sign" or token.text in "-%"]
    prices = [price for price in ledger.of("price") if "said" not in price.values]
    at = [index for index, token in enumerate(run) if token.fold in words.free]
    if not prices or len(at) != 1 or not 2 <= len(run) <= _LONGEST or not ledger.free(run[0].start, run[-1].end):
        return False
    if any(token.fold in words.quotes for token in run):
        return False
    before, after = list(run[: at[0]]), list(run[at[0] + 1 :])
    if any(token.fold in _OFFERED for token in before + after):
        return False
    if len(before) > 1 and not after and before[-1].fold in _ARE:
        before.pop()
    extra = len(prices) > 1 and not after and len(before) == 1 and before[0].fold not in words.stop | _HOUSE
    payable = extra or (bool(before) and _for_how_long(after, words)) or _payable(before + after, words, priced=priced)
    if any(token.fold in words.finite for token in before + after) or not payable:
        return False
    label = before or after
    while len(label) > 1 and (
        (label[0].fold in words.articles and not _inflects(label, words))
        or label[0].fold in _YOUR
        or label[0].fold in words.both
        or (not before and label[0].fold in words.purpose)
    ):
        label = label[1:]
    values: dict[str, object] = {
        "amount": "0", "currency": prices[0].values["currency"], "said": source.text[run[at[0]].start : run[at[0]].end],
    }  # fmt: skip
    if before and after:
        values["unit"] = source.text[after[0].start : after[-1].end]
    text = " ".join(source.text[label[0].start : label[-1].end].split())
    start = run[0].start
    if len(label) == 1 and label[0].fold in ENTRY and not after and earlier and all(map(ledger.open, earlier)):
        # "Hora do conto ao sábado às 11h, entrada livre": of that and of nothing else
        values["said"] = " ".join(source.text[start : run[-1].end].split())
        start, text = earlier[0].start, " ".join(source.text[earlier[0].start : earlier[-1].end].split())
    ledger.add(Draft("price", start, run[-1].end, values, label=capitalised(text)))
    return True


def _for_how_long(after: Sequence[Token], words: Words) -> bool:
    """Whether words say how long somebody comes free: ``Visitors free for two evenings``."""
    number = number_at(after, 1, words.lang) if len(after) > 2 and after[0].fold in words.purpose else None
    return number is not None and len(after) == number[1] + 2 and after[-1].fold in SPANS


def _inflects(label: Sequence[Token], words: Words) -> bool:
    """Whether an adjective has the ending that its article asks for: ``Der erste Abend`` is no ``Erste Abend``."""
    return words.lang == "de" and label[1].fold in FIRST


def _payable(rest: Sequence[Token], words: Words, *, priced: bool) -> bool:
    """Whether words name what else has a price: a guest, an age, a visit, or so many of a thing as "for one server", "for 5 invoices a month"."""
    if priced and any(token.fold in FIRST for token in rest[:2]):
        return True  # "The first 50 pages are free, then €0.03 per page"
    if any(token.kind == "number" for token in rest):
        aged = any(token.fold in _UNDER for token in rest)
        last = rest[-1].kind == "number" or rest[-1].fold in _YEARS
        counted = rest[0].fold in words.purpose and len(rest) > 2 and rest[1].kind == "number"
        return (aged and last) or (counted and rest[-1].kind == "word")
    if numbers_in(rest, words):
        return False
    if priced and len(rest) <= _LONGEST_NOUN and not (words.lang == "en" and _WITHOUT & {token.fold for token in rest}):
        return True
    if words.lang in ("de", "nl") and rest[-1].fold.endswith(tuple(words.payable)):
        return True  # "Schnupperstunde"
    known = words.variants | words.payable | words.lessons
    return rest[0].fold in words.purpose or any(token.fold in known for token in rest)
