"""What a course or a stay is counted in: ``10 lezioni``, ``seis semanas``."""

from __future__ import annotations

from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.tokens import tokens
from pagemagic.generate.reading.words.table import Words, bag

SPANS = bag(
    "lesson lessons session sessions class classes hour hours minute minutes min day days night nights evening evenings week weeks weekend weekends "
    "month months aula aulas lição lições sessão sessões hora horas minutos dia dias noite noites semana semanas mês meses clase clases lección "
    "lecciones sesión sesiones día días noche noches tarde tardes mes leçon leçons cours séance séances heure heures minute jour jours nuit nuits "
    "soir soirs soirée soirées semaine semaines mois lezione lezioni ora ore minuti giorno giorni notte notti sera sere serata serate settimana "
    "settimane mese mesi incontro incontri stunde stunden minuten tag tage nacht nächte abend abende woche wochen monat monate termin termine les "
    "lessen uur dag dagen nacht nachten avond avonden week weken maand maanden encontros encuentros"
)
"""Nouns of a length."""


def only_span(label: str, words: Words) -> bool:
    """Whether a label says how long or up to how many only: ``4 sesiones``, ``até 10 fatias``."""
    run = tokens(label)
    number = number_at(run, 0, words.lang) if run else None
    limit = bool(run) and words.upto.at(run, 0) > 0
    return limit or (number is not None and len(run) == number[1] + 1 and run[-1].fold in SPANS)
