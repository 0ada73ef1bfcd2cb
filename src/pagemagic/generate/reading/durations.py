"""Lengths of time that say how long something takes and never when somebody is there: ``in 24 Stunden``, ``48 hours' notice``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

_LEADS = bag(
    "in within inside under after for than least next last every each about around approximately maximum minimum max min "
    "innerhalb binnen innert nach unter alle als für höchstens mindestens nächsten ca "
    "en dans sous après toutes chaque pour "
    "tras cada para mínimo máximo "
    "em após por "
    "entro dopo ogni per meno minimo massimo "
    "na over voor elke minstens maximaal"
)
"""Words before a length: it is how long, how soon or how often."""
_LENGTHS = bag(
    "menos moins meno plazo prazo délai préavis antelación antecedência preavviso termijn inside innerhalb anticipo"
)
"""Words that make a length of what follows with "of": ``en un plazo de 24 horas``."""
_OF = bag("de von of di van d'")
_SPENT = bag(
    "notice turnaround delivery dispatch response reply later before ahead advance beforehand battery race hire rental "
    "vorher vorab voraus lieferzeit bearbeitungszeit lieferung versand später rennen "
    "antelación antes después plazo antecedência depois prazo "
    "avance avant plus après délai préavis "
    "prima anticipo preavviso dopo "
    "tevoren vooraf later levering"
)
"""Words after a length that say what takes as long, or how long before."""
SOON = Phrases(
    "in under|in less than|within|in as little as|in just|"
    "em menos de|em apenas|en menos de|en apenas|en tan solo|en moins de|en moins d'un|en moins d'une|en moins d'|sous|"
    "in weniger als|innerhalb von|innerhalb|binnen|in nur|in meno di|in meno di un'|entro|in minder dan"
)
"""What opens how soon something is done: after a list it is none of what is listed."""
_TIME = bag(
    "hour hours minute minutes day days week weeks half-hour hora horas minutos dia dias día días semana semanas heure heures jour jours "
    "semaine stunde stunden tag tagen minuten wochen woche ora ore giorno giorni minuti settimana uur dag dagen week weken minuut minuten heures"
)
_AHEAD = 4


def is_soon(run: Sequence[Token], words: Words) -> bool:
    """Whether a fragment says how soon: ``en moins d'une heure``, ``binnen een uur``."""
    length = SOON.at(run, 0)
    opened = run[0].fold in ("en", "in") and len(run) > 1 and run[1].fold in ("moins", "meno")
    return (
        bool(length or opened)
        and len(run) > 1
        and any(token.fold in _TIME or token.kind == "number" or token.fold.partition("'")[2] in _TIME for token in run)
    )


def is_length(run: Sequence[Token], words: Words) -> bool:
    """Whether a fragment is a length of time and nothing else: ``Duas horas``, ``90 minutes``."""
    number = number_at(run, 0, words.lang)
    return number is not None and len(run) == number[1] + 1 and run[number[1]].fold in _TIME


def takes(run: Sequence[Token], index: int, length: int, words: Words) -> bool:
    """Whether the hours written at ``index``, ``length`` tokens long, are how long something takes."""
    if run[index].kind != "number" or length > 2:
        return False  # "24/7", "24 hours a day", "round the clock"
    before = run[index - 1] if index else None
    if before is not None and before.fold in _LEADS:
        return True
    if index > 1 and before is not None and before.fold in _OF and run[index - 2].fold in _LENGTHS:
        return True
    for token in run[index + length : index + length + _AHEAD]:
        if token.text in ".,;:!?)" or token.fold in words.both:
            return False
        if token.fold in _SPENT:
            return True
    return False
