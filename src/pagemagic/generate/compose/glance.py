"""The strip of facts under the hero: open, where, contact."""

from __future__ import annotations

from pagemagic.generate.compose.work import Part, Work
from pagemagic.generate.inline import run
from pagemagic.generate.writing.pairs import Pair, claim_pair, deadline_label, hours_pair, way_pair, where_pair
from pagemagic.generate.writing.ways import ways


def glance(work: Work) -> Part | None:
    """Two to four facts that visitors look for first. A hero with a plate has them already."""
    material = work.material
    if work.hero in ("facts", "event") or not (material.kit.local or material.kit.name == "personal"):
        return None
    found: list[Pair] = []
    if material.kit.name == "personal":
        for claim in material.claims():
            pair = claim_pair(material, claim)
            if pair is not None and len(found) < 2:
                material.put(claim)
                found.append(pair)
    found += [hours_pair(material, hours) for hours in material.hours[:1]]
    where = where_pair(material)
    if where is not None and (material.address is not None or not material.kit.local):
        found.append(where)
    found += [way_pair(material, way) for way in ways(material)[:1]]
    if len(found) < 3 and material.deadline is not None:
        label = deadline_label(material.voice, material.deadline)
        found.append((label, [run(material.deadline.id, "days")], None))
    if len(found) < 2:
        return None
    return work.part("glance", "glance", {}, {"facts": work.pairs(found[:4])})
