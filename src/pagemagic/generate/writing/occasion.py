"""The one day that is no event's and all that is said of it: ``Next session 7 March 2027, 10am, Hay-on-Wye bridge``."""

from __future__ import annotations

from dataclasses import dataclass

from pagemagic.generate.inline import Inline, join, run
from pagemagic.generate.material import Material
from pagemagic.generate.prose import within
from pagemagic.generate.writing.clock import CLOCK
from pagemagic.generate.writing.pairs import Pair
from pagemagic.page.facts import ClaimFact, DateFact


@dataclass(frozen=True, slots=True)
class Occasion:
    """A day with its hour and, where it is told, its place; both are claims in the words of the brief."""

    date: DateFact
    time: ClaimFact
    place: ClaimFact | None


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
    return Occasion(date, told[0], told[1] if len(told) > 1 else None)


def when_and_where(material: Material, found: Occasion) -> list[Pair]:
    """Return the hour and the place under their labels."""
    pairs: list[Pair] = [(material.voice.label("time_label"), [run(found.time.id)], None)]
    if found.place is not None:
        pairs.append((material.voice.label("where"), [run(found.place.id)], None))
    return pairs


def occasion_pairs(material: Material, found: Occasion) -> list[Pair]:
    """Return the day with its hour under what it is called, and the place."""
    label: Inline = join(found.date.label) if found.date.label else material.voice.label("next_date")
    value = join(run(found.date.id), material.voice.comma, material.small(found.time, found.time.text))
    return [(label, value, None), *when_and_where(material, found)[1:]]


def _is_hour(claim: ClaimFact) -> bool:
    return bool(CLOCK.search(claim.text)) or any(map(str.isdigit, claim.text)) or " " not in claim.text
