"""The strip of facts under the hero: open, where, contact."""

from __future__ import annotations

from collections.abc import Iterator

from pagemagic.generate.compose.hero import sparse
from pagemagic.generate.compose.work import Part, Work
from pagemagic.generate.inline import run
from pagemagic.generate.writing.pairs import Pair, claim_pair, deadline_label, hours_pair, way_pair, where_pair
from pagemagic.generate.writing.ways import ways
from pagemagic.page.facts import ClaimFact

_MOST_CLAIMS = 2
_MOST_WORDS = 10


def glance(work: Work) -> Part | None:
    """Two to four facts that visitors look for first. A hero with a plate has them already."""
    material = work.material
    if not _suits(work):
        return None
    claims = list(_claims(work))[:_MOST_CLAIMS]
    found: list[Pair] = [pair for _, pair in claims]
    found += [hours_pair(material, hours) for hours in material.hours[:1]]
    where = where_pair(material)
    if where is not None and (material.address is not None or not material.kit.local or sparse(material)):
        found.append(where)
    found += [way_pair(material, way) for way in ways(material)[:1]]
    if len(found) < 3 and material.deadline is not None:
        label = deadline_label(material.voice, material.deadline)
        found.append((label, [run(material.deadline.id, "days")], None))
    if len(found) < 2:
        return None
    material.put([claim for claim, _ in claims])
    return work.part("glance", "glance", {}, {"facts": work.pairs(found[:4])})


def _suits(work: Work) -> bool:
    kit = work.material.kit
    if work.hero in ("facts", "event") or (work.hero == "letter" and not kit.local):
        return False
    return kit.local or kit.name in ("personal", "club") or (sparse(work.material) and kit.name != "software")


def _claims(work: Work) -> Iterator[tuple[ClaimFact, Pair]]:
    """Claims with a label: those that have one, what somebody is trusted for, and when something takes place."""
    material = work.material
    voice, timed = material.voice, not material.hours and (sparse(material) or material.kit.name == "club")
    for claim in material.claims():
        meaning = material.meaning(claim)
        pair = claim_pair(material, claim) if material.kit.name == "personal" else None
        if pair is not None:
            yield claim, pair
        elif len(claim.text.split()) > _MOST_WORDS:
            continue
        elif meaning == "standing":
            yield claim, (voice.phrase("label.standing") or voice.label("details"), [run(claim.id)], None)
        elif meaning == "time" and timed:
            yield claim, (voice.label("hours_label"), [run(claim.id)], None)
