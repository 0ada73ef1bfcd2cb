"""Writing a section anew: it is shown as its author would write it, and what comes back is put beside what was there."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Any

from pagemagic.generate.authoring.fields import fields_of
from pagemagic.generate.authoring.read import read_section
from pagemagic.generate.authoring.write import written
from pagemagic.generate.edits.aligning import aligned
from pagemagic.generate.edits.changes import Reach
from pagemagic.generate.inline import Json
from pagemagic.generate.pipeline.faults import validated
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.pipeline.section_making import Made, made_of
from pagemagic.generate.pipeline.skeleton import Task
from pagemagic.generate.reading.tokens import fold, tokens
from pagemagic.kernel.errors import Reason
from pagemagic.page.catalogue import Catalogue
from pagemagic.page.editing.diff import diff
from pagemagic.page.editing.draft import Draft
from pagemagic.page.inline import plain
from pagemagic.page.operations import Operation
from pagemagic.page.section import Section
from pagemagic.page.site import Site
from pagemagic.page.walk import blocks

SPOKEN = {"quote": ("text", "cite"), "person": ("name", "role")}
"""Block -> what of it somebody has said or is: words that nobody can make up."""


def shown(section: Section, given: Given) -> Json | None:
    """A section as a model writes it; None where it refers to what has no name."""
    try:
        return written(section, given.catalogue[section.type], given.names)
    except KeyError:
        return None


def task_of(section: Section, given: Given) -> Task:
    """Writing a section that is there, as a task: on no page, so that nothing is added to it."""
    first = any(page.sections[:1] == (section,) for page in given.site.pages)
    return Task(
        section.id, "", section.type, section.variant, section.anchor, "", "", first, f"the {section.type}", given.names
    )  # fmt: skip


def revised(answer: Any, section: Section, reach: Reach, ids: Iterator[int]) -> Made:
    """The section with what an answer wants of it, as far as that is within reach; or why it cannot be."""
    given, found = reach.given, reach.given.catalogue[section.type]
    made = made_of(answer, task_of(section, given), given, ids)
    now = shown(section, given)
    if made.section is None or now is None:
        return made
    old = section.model_dump(mode="json")
    base = read_section(now, found, given.names, count(), identifier=section.id).section
    same, _ = validated(base, given)
    unchanged = same.model_dump(mode="json") if same is not None else old
    value = aligned(old, unchanged, made.section.model_dump(mode="json"), fields_of(found), reach.may)
    merged, faults = validated(value, given)
    if merged is not None and (said := _invented(section, merged, given)):
        faults = [Reason(said, "nobody said that", "quote only what the material quotes, word by word")]
    return Made(merged if not faults else None, made.repairs, (*made.faults, *faults))


def _invented(before: Section, after: Section, given: Given) -> str:
    """The id of a block whose quotation or person is new and stands nowhere in what is given; empty where there is none."""
    old = {block.id: block for block in blocks(before.slots)}
    said = _words(given.brief.whole)
    for block in blocks(after.slots):
        for name in SPOKEN.get(getattr(block, "type", ""), ()):
            text = getattr(block, name) or ""
            if text != getattr(old.get(block.id), name, None) and _words(plain(text)) not in said:
                return block.id
    return ""


def _words(text: str) -> str:
    return " ".join(["", *(token.fold for token in tokens(fold(text)) if token.kind != "sign"), ""])


def operations_to(site: Site, section: Section, catalogue: Catalogue) -> tuple[Operation, ...]:
    """What turns the section of a site into another version of it."""
    draft = Draft(site, catalogue)
    draft.put(section)
    return diff(site, draft.site).ops
