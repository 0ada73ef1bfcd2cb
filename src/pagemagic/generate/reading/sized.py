"""For how many a service is: ``payroll for up to 20 staff`` names what is done, ``up to 20 staff`` alone states a limit."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.unlisted import PERIODS
from pagemagic.generate.reading.words.table import Words, bag

_GROUPS = bag(
    "group groups party parties class classes room space spaces seats places capacity team teams ages age aged children kids babies dogs "
    "grupo grupos turma turmas lotação espaço lugares crianças groupe groupes classe salle places capacité enfants aforo capacidad niños "
    "gruppo gruppi classi posti capienza bambini gruppe gruppen plätze platz raum kinder groep groepen plaats plaatsen ruimte kinderen"
)
"""Words for who comes and for room, whose size is a condition: ``small groups up to six``."""
_MEASURES = bag(
    "km kilometres kilometers miles meilen mijl mijlen kilometer kg kilo kilos m metres meters metros mètres metri meter cm litres litros "
    "days weeks months years hours minutes min days' años anos ans anni horas heures ore uur uhr h pm am dias días jours giorni meses mois mesi "
    "semanas semaines settimane minutos minuti minuten"
)
"""What measures a length, a load or a time, which counts nobody."""

_STOPS = ".!?"
_MOST_COUNTED = 2
"""Words of who is counted: ``hungry guests``."""


def without_size(run: Sequence[Token], words: Words) -> list[Token]:
    """Return the name of a service without for how many it is; the whole run where it does not end so."""
    for at in range(1, len(run) - 1):
        led = run[at].fold in words.purpose
        upto = words.upto.at(run, at + led)
        begin = at + led + upto
        number = number_at(run, begin, words.lang) if begin < len(run) and (led or upto) else None
        if number is None:
            continue
        rest = [one for one in run[begin + number[1] :] if one.text not in _STOPS]
        counts = 0 < len(rest) <= _MOST_COUNTED and all(one.kind == "word" for one in rest)
        measured = any(one.fold in PERIODS | _MEASURES or one.fold in words.months for one in rest)
        named = all(one.kind == "word" and number_at(run, k, words.lang) is None for k, one in enumerate(run[:at]))
        sized = run[at - 1].fold in words.stop or any(one.fold in _GROUPS for one in run[:at])
        return list(run[:at]) if counts and named and not (measured or sized) else list(run)
    return list(run)
