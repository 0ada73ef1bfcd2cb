"""A claim as a label and a value: ``Open studio: last Saturday of the month``, ``New roofs: 20-year guarantee``.

What the brief states in one phrase can stand on a plate or in a strip of facts where the phrase has two halves: what it is
about, and what is said of it. Both halves are the brief's own words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pagemagic.generate.material import Material
from pagemagic.generate.reading.claims import is_fragment
from pagemagic.generate.reading.clock import time_at
from pagemagic.generate.reading.covering import holds_for_all
from pagemagic.generate.reading.halves import EACH
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.tokens import Token, fold, tokens
from pagemagic.generate.reading.unbooked import unbooked
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.reading.words.table import bag
from pagemagic.generate.voice import cues_of
from pagemagic.i18n.typography import typographic
from pagemagic.page.facts import ClaimFact

_FEWEST_LETTERS = 3
MOST_LABEL = 5
"""Words of a label."""
_FEWEST_ABSENT, _MOST_ABSENT = 2, 3
_MOST_COUNTED = 3
"""Words of what is counted: ``open datasets``."""
_FEWEST_COUNTED = 5
"""A number that is worth a place of its own; fewer are said in a sentence: ``Two optometrists``."""
_CHARGES = ("charge", "charges", "fee", "fees", "cost", "costs", "kosten", "gebühr", "gebühren", "zuschlag", "toeslag")
"""Endings of a word for money, of which one word may be told to be none: ``Anfahrtskosten: Keine``."""
_OF = bag("of de d' di von van")


@dataclass(frozen=True)
class Labelled:
    """Two halves of a claim, each with a capital."""

    label: str
    value: str
    about: str
    """``cost``, ``guarantee``, ``ready``, ``area``, ``time`` or ``count``."""


def labelled(material: Material, claim: ClaimFact) -> Labelled | None:
    """The two halves of a claim; None where it has none, or is not in the site's language."""
    if not material.voice.native or not material.voice.spaced or ":" in claim.text:
        return None
    run = [token for token in tokens(claim.text) if token.kind != "sign" or token.text in "-–"]
    if len(run) < 2 or not is_fragment(run, words_of(material.voice.spoken)):
        return None
    if holds_for_all(run, words_of(material.voice.spoken)):
        return None  # "Tudo feito de manhã" has no halves
    since, span = material.since, claim.origin.span
    if since is not None and span and since.origin.span and span[0] <= since.origin.span[0] < span[1]:
        return None  # "En el centro de Lugo desde 1952"
    # What something costs children is no time: "Kinder bis 12 Jahre zahlen die Hälfte".
    costs = material.meaning(claim) == "cost"
    # What a service costs after when it is done: "Entregas em casa às quintas-feiras, grátis a partir de 30 €".
    free = cues_of(material.voice.spoken, "gratis")
    served = "," in claim.text and fold(claim.text.rpartition(",")[2].split()[0]) in free
    for way in (_timed,) if served else _WAYS:
        tied = costs and not served and way in (_timed, _counted, _ready)
        found = way(material, claim.text, run) if not tied else None
        if (
            found is not None
            and found.value
            and found.label[:1].isalpha()
            and len(found.label) >= _FEWEST_LETTERS
            and len(found.label.split()) <= MOST_LABEL
        ):
            label, value = (
                typographic(_capital(half), material.locale) for half in (_bare(material, found), found.value)
            )
            return Labelled(label, value, found.about)
    return None


def _absent(material: Material, text: str, run: Sequence[Token]) -> Labelled | None:
    """``No call-out charge in Swansea``: the charge, and that there is none. ``Sem marcação`` of what needs none."""
    voice = material.voice
    if run[0].fold in cues_of(voice.spoken, "absent"):
        needed = cues_of(voice.spoken, "needed")
        rest, last = text[run[1].start :], len(run) - 1
        if run[last].fold in needed and last > 1:
            word = voice.phrase("label.not_needed")
            return Labelled(text[run[1].start : run[last - 1].end], str(word), "cost") if word else None
        none = voice.phrase("label.none")
        known = words_of(voice.spoken)
        if unbooked(text) or (len(run) == _FEWEST_ABSENT and not run[-1].fold.endswith(_CHARGES)):
            return None  # "No auditions": "Bookings: None" would be an empty diary
        if len(run) > _MOST_ABSENT and any(token.fold in known.stop - known.place_in for token in run[1:]):
            return None  # "No job under half a day", "no need to read music"
        return Labelled(rest, str(none), "cost") if none and "," not in rest else None
    if run[0].fold in cues_of(voice.spoken, "without") and len(run) <= _MOST_COUNTED:
        word = voice.phrase("label.not_needed")
        rest = text[run[1].start :]
        asked = voice.shows("appointment", rest) or voice.shows("book", rest) or voice.shows("register", rest)
        return Labelled(rest, str(word), "cost") if word and asked else None
    return None


def _guaranteed(material: Material, text: str, run: Sequence[Token]) -> Labelled | None:
    """``20-year guarantee on new roofs``: what is guaranteed, and for how long."""
    if not material.voice.shows("guarantee", text):
        return None
    cues = cues_of(material.voice.spoken, "on")
    at = next((index for index in range(len(run) - 2, 0, -1) if run[index].fold in cues), 0)
    if not at or not any(
        token.kind == "number" or number_at(run, k, material.voice.spoken) for k, token in enumerate(run[:at])
    ):
        return None
    return Labelled(text[run[at + 1].start :], text[: run[at - 1].end], "guarantee")


def _ready(material: Material, text: str, run: Sequence[Token]) -> Labelled | None:
    """``Most jobs ready in ten days``."""
    for cue in cues_of(material.voice.spoken, "ready"):
        at = fold(text).find(f" {cue} ")
        if at > 0:
            return Labelled(text[:at], text[at + 1 :], "ready")
    return None


def _area(material: Material, text: str, run: Sequence[Token]) -> Labelled | None:
    """``Entregas ao domicílio em Aveiro e Ílhavo``: what is brought, and where to."""
    if not material.voice.shows("area", text):
        return None
    cues = cues_of(material.voice.spoken, "within")
    for at in range(1, len(run) - 1):
        named = run[at + 1].capital or number_at(run, at + 1, material.voice.spoken) is not None
        if run[at].fold in cues and named and material.voice.shows("area", text[: run[at - 1].end]):
            after = run[at + 1] if run[at + 1].capital else run[at]
            return Labelled(text[: run[at - 1].end], text[after.start :], "area")
    return None


def _timed(material: Material, text: str, run: Sequence[Token]) -> Labelled | None:
    """``Open studio on the last Saturday of the month``: what, and when."""
    known, spoken = words_of(material.voice.spoken), material.voice.spoken
    leads, bare = cues_of(spoken, "when"), cues_of(spoken, "when_bare")
    for at in range(1, min(len(run) - 1, MOST_LABEL) + 1):
        if at >= len(run):
            return None
        rest = fold(text[run[at].start :])
        day = run[at].fold in known.days
        told = time_at(run, at, known)
        day = day or (told is not None and told[0].marked and told[1] == len(run))  # "check-in 4pm"
        lead = next((cue for cue in leads if rest.startswith(f"{cue} ") or rest == cue), None)
        if at == 1 and run[0].fold in known.nth | EACH:
            return _recurring(material, text)
        if (
            (lead is None and not day)
            or run[at - 1].fold in known.stop | set(known.months) | set(known.days)
            or run[at - 1].kind == "number"
        ):
            continue
        tail = run[at:]
        dated = any(token.fold in known.days or token.fold in known.months for token in tail)
        clocked = any(token.kind == "number" for token in tail) and lead in cues_of(spoken, "when_clock")
        clocked = clocked or (told is not None and told[0].marked and told[1] == len(run))
        if not dated and not clocked and not material.voice.shows("period", rest):
            continue
        value = text[run[at].start :]
        cut = next((cue for cue in bare if rest.startswith(f"{cue} ")), "")
        joint = len((cut or lead or "").split()) if not (day and lead is None) else 0
        if clocked and 0 < joint < len(tail) - 1 and tail[joint].fold in known.time_lead | known.articles:
            joint += 1  # "check-out até às 11h"
        if joint and (joint >= len(tail) or not _when(material, tail[joint])):
            continue  # "visitas ao ateliê no último sábado"
        return Labelled(text[: run[at - 1].end], value[len(cut) :].strip() if cut else value, "time")
    return None


def _recurring(material: Material, text: str) -> Labelled | None:
    """``Ogni prima domenica del mese dalle 8 alle 17``: when, under a word for that."""
    label = material.voice.phrase("label.when")
    return Labelled(str(label), text, "time") if label else None


def _when(material: Material, token: Token) -> bool:
    """Whether a word says when, after its preposition: a day, a month, a number, ``last``."""
    known = words_of(material.voice.spoken)
    said = token.fold in known.days or token.fold in known.months or token.fold in known.nth or token.kind == "number"
    return (
        said
        or token.fold in cues_of(material.voice.spoken, "period")
        or token.fold in cues_of(material.voice.spoken, "nth")
    )


def _counted(material: Material, text: str, run: Sequence[Token]) -> Labelled | None:
    """``Up to 8 people``, ``60 leden``; ``Twelve years of teaching`` is how long."""
    spoken = material.voice.spoken
    at = next((index for index in range(len(run)) if number_at(run, index, spoken) is not None), len(run))
    number = number_at(run, at, spoken) if at < len(run) else None
    if number is None or number[0] < 2 or "," in text:
        return None
    after = at + number[1]
    rest = run[after:]
    lead = fold(text[: run[at].start]).strip()
    if not rest or (lead and lead not in cues_of(spoken, "upto")) or rest[0].kind != "word":
        return None
    if material.voice.shows("span_plural", rest[0].fold) or material.voice.shows("years", rest[0].fold):
        begin = after + 1 + (len(rest) > 2 and rest[1].fold in _OF)
        if begin >= len(run) or lead:
            return None
        what = text[run[begin].start :]
        return Labelled(what[2:] if fold(what).startswith("d'") else what, text[: rest[0].end], "count")
    if (
        (number[0] < _FEWEST_COUNTED and not lead)
        or len(rest) > _MOST_COUNTED
        or any(token.fold in words_of(spoken).stop for token in rest)
    ):
        return None
    return Labelled(text[rest[0].start :], text[: run[after - 1].end], "count")


_WAYS: tuple[Callable[[Material, str, Sequence[Token]], Labelled | None], ...] = (
    _absent, _guaranteed, _ready, _area, _timed, _counted,
)  # fmt: skip


def _bare(material: Material, found: Labelled) -> str:
    """A label without its article: ``sur les installations`` is about ``Installations``."""
    first, _, rest = found.label.partition(" ")
    return (
        rest
        if rest and found.about == "guarantee" and fold(first) in words_of(material.voice.spoken).articles
        else found.label
    )


def _capital(text: str) -> str:
    text = text.strip(" ,;.–-")
    return text[:1].upper() + text[1:]
