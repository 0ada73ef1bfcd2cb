"""The one day that is no event's and all that is said of it: ``Next session 7 March 2027, 10am, Hay-on-Wye bridge``."""

from __future__ import annotations

from dataclasses import dataclass

from pagemagic.generate.inline import Inline, join, run
from pagemagic.generate.material import Material
from pagemagic.generate.prose import within
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.reading.tokens import fold
from pagemagic.generate.writing.clock import CLOCK
from pagemagic.generate.writing.pairs import Pair
from pagemagic.generate.writing.prices import price_value
from pagemagic.i18n.typography import typographic
from pagemagic.page.facts import ClaimFact, DateFact, PriceFact


@dataclass(frozen=True, slots=True)
class Occasion:
    """A day with its hour and, where it is told, its place; both are claims in the words of the brief."""

    date: DateFact
    time: ClaimFact
    place: ClaimFact | None
    prices: tuple[PriceFact, ...] = ()
    """What it costs to come, told with the day."""


def occasion(material: Material) -> Occasion | None:
    """The only day of a brief that has no event, if its hour follows it."""
    days = [one for one in material.all(DateFact) if one.role != "deadline"]
    if material.event is not None or len(days) != 1 or days[0].begins is None or days[0].origin.span is None:
        return None
    date, end = days[0], days[0].origin.span[1]
    sentence = next((one for one in material.reading.sentences if within(date, one)), None)
    told = [one for one in material.all(ClaimFact) if sentence is not None and within(one, sentence)]
    told = [one for one in told if one.origin.span is not None and one.origin.span[0] >= end]
    if not told or not _is_hour(told[0]):
        return None
    prices = tuple(one for one in material.all(PriceFact) if sentence is not None and within(one, sentence))
    return Occasion(date, told[0], told[1] if len(told) > 1 else None, prices)


def told_of_next(material: Material, date: DateFact) -> list[ClaimFact]:
    """What follows the next day in its sentence: where it goes, how long it is, where people meet; they stay with the day."""
    span = date.origin.span
    sentence = next((one for one in material.reading.sentences if within(date, one)), None)
    if sentence is None or span is None or date.role != "next" or date.begins is not None or material.event is not None:
        return []
    days = [one.origin.span[0] for one in material.all(DateFact) if one.origin.span and one.origin.span[0] > span[0]]
    end = min([*days, sentence.end])
    return [
        one
        for one in material.all(ClaimFact)
        if one.origin.span and span[1] <= one.origin.span[0] and one.origin.span[1] <= end
    ]


def rest_of_next(material: Material, date: DateFact) -> tuple[int, int] | None:
    """Where what its sentence says after the next day begins and ends, without the stop, if the claims leave some of it out."""
    own, span = told_of_next(material, date), date.origin.span
    sentence = next((one for one in material.prose if within(date, one)), None)
    if sentence is None or span is None:
        return None
    if not own:
        return _after_colon(material, date, sentence)
    held = {at for one in own if one.origin.span for at in range(*one.origin.span)}
    brief = material.reading.brief
    left = any(brief[at].isalnum() for at in range(span[1], sentence.end) if at not in held)
    days = [one for one in material.all(DateFact) if within(one, sentence)]
    start = own[0].origin.span[0] if own[0].origin.span else span[1]
    led = not any(map(str.isalnum, brief[span[1] : start]))
    end = sentence.start + len(brief[sentence.start : sentence.end].rstrip(" .!\n"))
    return (start, end) if left and led and len(days) == 1 else None


def _after_colon(material: Material, date: DateFact, sentence: Sentence) -> tuple[int, int] | None:
    """Where a whole sentence goes on after the next day and its colon: ``Next walk 11 April 2027: Mow Cop, 9 miles, meet at 9.30``."""
    end = date.origin.span[1] if date.origin.span is not None else sentence.end
    rest = material.reading.brief[end : sentence.end]
    after = rest[1:].strip(" .!\n")
    lone = date.role == "next" and date.begins is None and material.event is None
    if not lone or not rest.startswith(":") or not after or sum(within(one, sentence) for one in material.facts) > 1:
        return None
    start = end + rest.index(after)
    return start, start + len(after)


def when_and_where(material: Material, found: Occasion) -> list[Pair]:
    """Return the hour and the place under their labels."""
    pairs: list[Pair] = [(material.voice.label("time_label"), [run(found.time.id)], None)]
    if found.place is not None:
        pairs.append((material.voice.label("where"), [run(found.place.id)], None))
    return [*pairs, *(_costs(material, found, price) for price in found.prices)]


def occasion_pairs(material: Material, found: Occasion) -> list[Pair]:
    """Return the day with its hour under what it is called, and the place."""
    label: Inline = join(found.date.label) if found.date.label else material.voice.label("next_date")
    value = join(run(found.date.id), material.voice.comma, material.small(found.time, found.time.text))
    where = when_and_where(material, found)[1:2] if found.place is not None else []
    return [(label, value, None), *where]


def _costs(material: Material, found: Occasion, price: PriceFact) -> Pair:
    """A ticket, by its own name: ``Tickets``, or that of tickets where it has none but the day's."""
    day = fold(found.date.label or "")
    own = price.label or ""
    own = own[len(day) :].lstrip(" ,:") if day and fold(own).startswith(day) else own
    label = typographic(own[:1].upper() + own[1:], material.locale) if own else material.voice.label("tickets")
    return label, price_value(material, price), None


def _is_hour(claim: ClaimFact) -> bool:
    return bool(CLOCK.search(claim.text)) or any(map(str.isdigit, claim.text)) or " " not in claim.text
