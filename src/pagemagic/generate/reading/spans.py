"""How long what is priced lasts, told apart from what it is: ``corso base 10 lezioni 320 €``, ``pesca meio dia 180 €, dia inteiro 300 €``."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pagemagic.generate.reading.labels import capitalised
from pagemagic.generate.reading.ledger import Draft
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.tokens import tokens
from pagemagic.generate.reading.words.table import Words, bag

_SPANS = bag(
    "lesson lessons session sessions class classes hour hours minute minutes min day days night nights evening evenings week weeks weekend weekends "
    "month months aula aulas lição lições sessão sessões hora horas minutos dia dias noite noites semana semanas mês meses clase clases lección "
    "lecciones sesión sesiones día días noche noches tarde tardes mes leçon leçons cours séance séances heure heures minute jour jours nuit nuits "
    "soir soirs soirée soirées semaine semaines mois lezione lezioni ora ore minuti giorno giorni notte notti sera sere serata serate settimana "
    "settimane mese mesi incontro incontri stunde stunden minuten tag tage nacht nächte abend abende woche wochen monat monate termin termine les "
    "lessen uur dag dagen nacht nachten avond avonden week weken maand maanden incontri encontros encuentros"
)
"""What a course or a stay is counted in."""
_PARTS = Phrases(
    "half day|half-day|full day|full-day|whole day|half an hour|meio dia|dia inteiro|dia completo|meia hora|medio día|media jornada|día completo|"
    "día entero|jornada completa|media hora|demi-journée|journée|journée entière|journée complète|demi-heure|mezza giornata|giornata intera|"
    "intera giornata|mezz'ora|halber tag|ganzer tag|halbtags|ganztags|halve dag|hele dag"
)
"""Parts of a day that are no name of their own."""
_FEWEST = 2


def part_spans(prices: Sequence[Draft], words: Words) -> None:
    """Move a length that ends a label to the terms of its price; and let parts of a day share the thing they are of."""
    for price in prices:
        label = price.label or ""
        run = tokens(label)
        number = number_at(run, len(run) - 2, words.lang) if len(run) > _FEWEST else None
        if number is None or number[1] != 1 or run[-1].fold not in _SPANS or run[-3].kind != "word":
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
