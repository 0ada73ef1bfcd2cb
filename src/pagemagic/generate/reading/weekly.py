"""What people come together for week by week: ``Rehearsals Tuesdays 19:30``, ``Jeden Mittwoch um 16 Uhr Vorlesestunde``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

_MEETINGS = bag(
    "rehearsal rehearsals training practice practices meeting meetings meets session sessions class classes drop-in workshop workshops "
    "probe proben training treffen kurs kurse stammtisch üben répétition répétitions entraînement entraînements réunion réunions "
    "rencontre rencontres cours séances ensayo ensayos entrenamiento entrenamientos reunión reuniones clase clases encuentros ensaio "
    "ensaios treino treinos reunião reuniões encontro encontros aula aulas prova prove allenamento allenamenti incontro incontri "
    "riunione riunioni lezione lezioni repetitie repetities trainingen bijeenkomst bijeenkomsten oefenavond les lessen"
)
"""What people come together for week by week."""
_MEETING_ENDINGS = ("probe", "proben", "treffen", "training", "stunde", "abend", "avond", "repetitie")
_PLAYS = bag("actúo toco atuo canto suono joue chante spiele speel play sing teach doy dou dà tengo tenho")
"""What somebody says they do on a day: no name of it."""
_LONGEST_MEETING, _SHORT_MEETING = 4, 2
_LONGEST_COUNT = 6


def is_meeting(run: Sequence[Token], index: int, stop: int, words: Words) -> bool:
    """Whether a sentence begins with what people meet for and goes on with when: ``Rehearsals Tuesdays 19:30``."""
    told = [token for token in run[:index] if token.fold not in words.time_lead and token.fold not in words.stop]
    named = any(token.fold in _MEETINGS or token.fold.endswith(_MEETING_ENDINGS) for token in told)
    plain = all(token.kind == "word" and token.fold not in words.finite for token in told)
    verbs = words.begins | words.acts | words.imperative | _PLAYS
    # "Débutants le lundi à 18h30, confirmés le jeudi": two groups, each with its own hour.
    alone = stop == len(run) or run[stop].text in ".!" or run[stop].kind == "word"
    labelled = (
        alone and 0 < len(told) <= _SHORT_MEETING and run[0].capital and not any(token.fold in verbs for token in told)
    )
    return plain and (named or labelled) and len(told) <= _LONGEST_MEETING


def is_evening(run: Sequence[Token], start: int, openings: Sequence[dict[str, Any]], words: Words) -> bool:
    """Whether people meet at an hour that may be of the evening though nothing says so: ``rehearsals Mondays 7.30 to 9.30``.

    The hours are told as they are written then.
    """
    named = words.lang == "en" and start > 0 and run[start - 1].fold in _MEETINGS
    return named and all(
        "05:00" <= str(one.get("opens", "")) < str(one.get("closes", "")) <= "12:00" and str(one["opens"]) < "09:00"
        for one in openings
    )


def name_before(draft: Draft, run: Sequence[Token], start: int, source: Source, ledger: Ledger, words: Words) -> None:
    """Call hours by what the clause before them counts a day: ``Two screenings a night, 6pm and 8.45pm``."""
    before = run[: max(0, start - 1)]
    number = number_at(before, 0, words.lang) if before and run[start - 1].text in ",:" else None
    if number is None or len(before) > _LONGEST_COUNT or any(token.kind == "sign" for token in before):
        return
    per = next(
        (at for at in range(number[1] + 1, len(before)) if words.per.at(before, at) or words.daily.at(before, at)), 0
    )
    if per and len(before) - per <= _SHORT_MEETING and all(map(ledger.open, run[:start])):
        draft.label = capitalised(" ".join(source.text[before[0].start : before[-1].end].split()))
        ledger.take(before[0].start, draft.start)
        draft.start = before[0].start


def name_after(draft: Draft, run: Sequence[Token], stop: int, source: Source, ledger: Ledger, words: Words) -> None:
    """Call a meeting by what ends its sentence: ``Jeden Mittwoch um 16 Uhr Vorlesestunde``."""
    after = [token for token in run[stop:] if token.kind != "sign"]
    plain = all(ledger.open(token) and token.fold not in words.finite for token in after)
    led = bool(after) and (after[0].fold in words.stop or after[0].fold in words.place_in or after[0].kind != "word")
    if after and plain and not led and len(after) <= _LONGEST_MEETING and run[stop] is after[0]:
        draft.label = capitalised(" ".join(source.text[after[0].start : after[-1].end].split()))
        ledger.take(after[0].start, after[-1].end)
