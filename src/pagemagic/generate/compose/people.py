"""Who is there."""

from __future__ import annotations

from pagemagic.generate.compose.work import Part, Work
from pagemagic.generate.inline import Inline, run
from pagemagic.generate.reading.tokens import fold
from pagemagic.page.facts import PersonFact

MOST_PEOPLE = 12


def people(work: Work) -> Part | None:
    """The people the brief names."""
    material = work.material
    found = [person for person in material.people if person.id not in material.placed][:MOST_PEOPLE]
    if not found:
        return None
    material.put(found)
    blocks = [work.block("person", name=[run(person.id)], role=_role(person)) for person in found]
    title = _title(work, found)
    return work.part("people", "team", {"title": title}, {"people": blocks}, nav=material.voice.label("people"), rank=3)


def _role(person: PersonFact) -> Inline | None:
    if not person.role:
        return None
    return [run(person.id, "role")]


def _title(work: Work, found: list[PersonFact]) -> Inline:
    """The brief's own words for them, ``Two solicitors``, else a plain heading."""
    material, span = work.material, found[0].origin.span
    if len(found) > 1 and span is not None and found[0].role:
        before = material.reading.brief[span[0] : span[1]].partition(found[0].text)[0].strip(" ,:–-")
        role = fold(found[0].role)
        # "Doctor Ana Reis" names one of them; a number or a plural names them all.
        if 1 <= len(before.split()) <= 3 and ":" not in before and role[:5] in fold(before) and role != fold(before):
            return before[:1].upper() + before[1:]
    return material.voice.label("team" if len(found) > 1 else "about_us")
