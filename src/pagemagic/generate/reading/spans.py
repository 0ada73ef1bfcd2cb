"""How long what is priced lasts, told apart from what it is: ``corso base 10 lezioni 320 €``, ``pesca meio dia 180 €, dia inteiro 300 €``."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pagemagic.generate.reading.bracketed import parted, temporal
from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.prices import TIMES
from pagemagic.generate.reading.span_words import SPANS
from pagemagic.generate.reading.tokens import tokens
from pagemagic.generate.reading.words.table import WITH, Words, bag

_PARTS = Phrases(
    "half day|half-day|full day|full-day|whole day|half an hour|meio dia|dia inteiro|dia completo|meia hora|medio día|media jornada|día completo|"
    "día entero|jornada completa|media hora|demi-journée|journée|journée entière|journée complète|demi-heure|mezza giornata|giornata intera|"
    "intera giornata|mezz'ora|halber tag|ganzer tag|halbtags|ganztags|halve dag|hele dag"
)
"""Parts of a day that are no name of their own."""
_FEWEST = 2
_WITHOUT = bag("without ohne sans sin sem senza zonder")
_GUESTS = bag(
    "weekdays weekends weekend semaine laborables festivos feriali festivi werktags adult adults child children kids under-12s under-16s senior seniors student students adulto adultos criança crianças niño niños estudiante estudiantes "
    "estudante estudantes séniores sénior jubilados adulte adultes enfant enfants étudiants adulti adulto bambini bambino ragazzi ridotto erwachsene kinder "
    "volwassenen kinderen"
)
"""For whom a price is: no name of a thing."""


def part_spans(prices: Sequence[Draft], words: Words) -> None:
    """Move a length that ends a label to the terms of its price; and let parts of a day share the thing they are of."""
    for before, price in pairwise(prices):
        thing, group = before.label or "", str(before.values.get("unit") or "").split(",")[0]
        guest = (price.label or "").casefold() in _GUESTS and group.casefold() in _GUESTS
        if guest and thing and thing.casefold() not in _GUESTS:
            # "Mackerel fishing £18 adults, £12 children"
            price.label = f"{thing}, {(price.label or '').lower()}"
    _share_lead(prices, words)
    for before, price in pairwise(prices):
        if before.label and (price.label or "").lower() in WITH | _WITHOUT:
            # "Hire £45 a day with driver, £28 without"
            told = str(price.label).lower()
            price.values["unit"] = f"{price.values['unit']}, {told}" if price.values.get("unit") else told
            price.label = before.label
    for price in prices:
        label = price.label or ""
        run = tokens(label)
        opened = label.rfind(" (")
        if label.endswith(")") and opened > 0:
            unit = str(price.values.get("unit") or "")
            length = label[opened + 2 : -1]
            price.label = label[:opened]
            price.values["unit"] = f"{unit}, {length}" if unit else length
            continue
        named, when = parted(run, words)
        if when and named[0].fold not in words.days and temporal(when, words):
            # "Coro infantil às quartas às 18h, 20 € por mês"
            unit = str(price.values.get("unit") or "")
            told = label[when[0].start :]
            price.label = label[: named[-1].end]
            price.values["unit"] = f"{unit}, {told}" if unit else told
            continue
        number = number_at(run, len(run) - 2, words.lang) if len(run) > _FEWEST else None
        if number is None or number[1] != 1 or run[-1].fold not in SPANS or run[-3].kind != "word":
            continue
        led = run[-3].fold
        if led in words.of or led in words.stop or led in words.note or led in words.purpose or led in words.both:
            continue  # "stage de 5 jours"
        price.label = label[: run[-3].end]
        unit = str(price.values.get("unit") or "")
        length = label[run[-2].start :]
        price.values["unit"] = f"{unit}, {length}" if unit else length
    for before, price in pairwise(prices):
        head, part = _parted(before.label or "")
        _, own = _parted(price.label or "")
        if head and part and own and own.casefold() == (price.label or "").casefold():
            before.label = f"{head}, {part}"
            price.label = f"{head}, {own[:1].lower()}{own[1:]}"


def _share_lead(prices: Sequence[Draft], words: Words) -> None:
    """Let prices that each have their thing after them share the word before the first: ``entry €38 half, €25 10k``."""
    for before, price in pairwise(prices):
        thing, one, other = before.label, str(before.values.get("unit") or ""), str(price.values.get("unit") or "")
        if not thing or price.label or not _names_part(one, words) or not _names_part(other, words):
            continue
        before.label, price.label = f"{thing}, {one}", f"{thing}, {other}"
        del before.values["unit"], price.values["unit"]


def _names_part(unit: str, words: Words) -> bool:
    """Whether what follows a price names a thing: no measure, no condition and no more than two words."""
    run = tokens(unit)
    plain = 0 < len(run) <= _FEWEST and all(token.kind != "sign" for token in run)
    led = bool(run) and (
        words.per.at(run, 0) > 0 or run[0].fold in words.stop | words.articles | words.note | words.purpose
    )
    return plain and not led and run[-1].fold not in SPANS | TIMES and unit.casefold() not in _GUESTS


def _parted(label: str) -> tuple[str, str]:
    """Return what a label names and the part of a day it ends with."""
    run = tokens(label)
    length = next((len(run) - at for at in range(len(run)) if _PARTS.at(run, at) == len(run) - at), 0)
    if not length:
        return label, ""
    at = run[-length].start
    return label[:at].rstrip(" ,"), label[at:]


def same_thing(prices: Sequence[Draft], text: str, words: Words) -> None:
    """Call a price that only "and" parts from the one before it the same: ``90 € pour une personne et 60 € par personne à deux``."""
    for before, price in pairwise(prices):
        between = tokens(text[before.end : price.start])
        joined = bool(between) and all(token.fold in words.both for token in between)
        if joined and before.label and not price.label and before.values.get("unit"):
            price.label = capitalised(before.label)
