"""Times of the week that are told in a phrase: ``Rehearsals Tuesdays 19:30 in the parish hall``, ``Hatha dienstags 18 Uhr``.

A rehearsal is no opening: no door is open or shut by it. What it is, its day, hour and place stand together as a row, in
the brief's words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pagemagic.generate.material import Material
from pagemagic.generate.prose import within
from pagemagic.generate.reading.claims import is_fragment
from pagemagic.generate.reading.clock import days_at, time_at
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.reading.tokens import Token, tokens
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.reading.words.table import Words, bag
from pagemagic.i18n.typography import typographic
from pagemagic.page.facts import AddressFact, ClaimFact, DateFact, HoursFact, PhoneFact, PriceFact

_LONGEST_LABEL = 5
_LONGEST = 22
_NEAR = 6
"""Tokens after a day in which its hour is told."""
_EVERY = bag(
    "every each on jeden jede am an tous les le la chaque los el las todos todas cada às aos ao à nas nos na no todas as os ogni il i alla di del op elke iedere de am"
)


@dataclass(frozen=True)
class Row:
    """One time of the week. ``label`` is empty where the phrase names nothing that takes place."""

    label: str
    value: str
    told: ClaimFact | Sentence
    """What it was told in."""
    more: ClaimFact | None = None
    """What goes on after it: ``Uscite la domenica alle 8, ritrovo in stazione``."""


def timetable(material: Material) -> list[Row]:
    """The times of the week, in the order of the brief."""
    if material.event is not None or material.kit.name in ("software", "events") or not material.voice.native:
        return []
    claims: list[tuple[ClaimFact | Sentence, str]] = [(claim, claim.text) for claim in material.all(ClaimFact)]
    prose: list[tuple[ClaimFact | Sentence, str]] = [
        (one, one.text.rstrip(" .!"))
        for one in material.prose
        if not any(within(fact, one) and isinstance(fact, _OTHER) for fact in material.facts)
    ]
    rows = [row for told, text in [*claims, *prose] if (row := _row(material, told, text)) is not None]
    rows = [one for one in rows if isinstance(one.told, Sentence) or not _repeated(one.told, rows)]
    return [_with_more(material, one, {id(row.told) for row in rows}) for one in sorted(rows, key=_at)]


_OTHER = (HoursFact, PriceFact, DateFact, PhoneFact, AddressFact)


def _with_more(material: Material, row: Row, told: set[int]) -> Row:
    """A row with the claim that goes on after a comma in small letters, which says nothing alone."""
    span = row.told.origin.span if isinstance(row.told, ClaimFact) else None
    for claim in material.all(ClaimFact) if span is not None else ():
        begin = claim.origin.span[0] if claim.origin.span is not None else 0
        brief = material.reading.brief
        follows = span is not None and brief[span[1] : begin].strip() == "," and brief[begin].islower()
        if follows and id(claim) not in told and material.meaning(claim) in ("other", "arrival"):
            text = typographic(claim.text[:1].lower() + claim.text[1:], material.locale)
            return Row(row.label, f"{row.value}, {text}", row.told, claim)
    return row


def _at(row: Row) -> int:
    if isinstance(row.told, Sentence):
        return row.told.start
    return row.told.origin.span[0] if row.told.origin.span is not None else 0


def _repeated(claim: ClaimFact, rows: Sequence[Row]) -> bool:
    """Whether a whole sentence says what a claim read in it does."""
    return any(isinstance(row.told, Sentence) and within(claim, row.told) for row in rows)


def _row(material: Material, told: ClaimFact | Sentence, text: str) -> Row | None:
    words = words_of(material.voice.spoken)
    run = tokens(text)
    day = _day(run, words)
    if day is None or len(run) > _LONGEST:
        return None
    start = day
    while start and (run[start - 1].fold in _EVERY or run[start - 1].fold in words.nth):
        start -= 1
    label = run[:start]
    while len(label) > 1 and (label[-1].kind == "sign" or label[-1].fold in _EVERY | words.stop | words.articles):
        label = label[:-1]  # "Open studio on the first Saturday"
    named = all(token.kind == "word" or token.text in "-&'" for token in label) and is_fragment(label, words)
    if label and (not named or len(label) > _LONGEST_LABEL or label[0].fold in words.stop):
        if isinstance(told, Sentence) or not is_fragment(run, words):
            return None  # "Juniors train on Tuesdays at 17:30" is said in a sentence
        label, start = (), 0
    what = text[: label[-1].end] if label else ""
    value = text[run[start].start :]
    named_as, when = (typographic(part[:1].upper() + part[1:], material.locale) for part in (what, value))
    return Row(named_as, when, told)


def _day(run: Sequence[Token], words: Words) -> int | None:
    """Return where the days of a time of the week begin; None where there is no day with its hour."""
    for index in range(len(run)):
        days = days_at(run, index, words)
        led = index > 0 and run[index - 1].fold in _EVERY
        if days is None or (days[2] == "short" and not led):
            continue
        for at in range(days[1], min(days[1] + _NEAR, len(run))):
            time = time_at(run, at, words)
            led = at > 0 and run[at - 1].fold in words.time_lead
            if time is not None and run[at].kind == "number" and (time[0].marked or led):
                return index
    return None
