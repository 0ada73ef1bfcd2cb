"""A section of what somebody wrote: read, backed, mended, checked. Total: whatever came, the answer is a section or reasons."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pagemagic.generate.authoring.read import read_section
from pagemagic.generate.pipeline.backing import Repair, back
from pagemagic.generate.pipeline.faults import faults_of, validated
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.pipeline.mending import mend
from pagemagic.generate.pipeline.pairing import pair
from pagemagic.generate.pipeline.skeleton import Task
from pagemagic.kernel.errors import Reason
from pagemagic.page.base import node_id
from pagemagic.page.section import Section


@dataclass(frozen=True, slots=True)
class Made:
    """What became of an answer."""

    section: Section | None
    """Valid and fit to stand on a page; None where ``faults`` say why it is not."""
    repairs: tuple[Repair, ...] = ()
    faults: tuple[Reason, ...] = ()
    by: str = ""
    """Who wrote it, where an author asks several."""


def made_of(answer: Any, task: Task, given: Given, ids: Iterator[int]) -> Made:
    """Make the section of a task of an answer in the form of
    :func:`~pagemagic.generate.authoring.schema.authoring_schema`."""
    found = given.catalogue[task.type]
    authored = read_section(answer, found, task.names, ids, identifier=task.id, variant=task.variant)
    repairs = [Repair(one.place, _rule(one), one.problem) for one in authored.problems]
    repairs += back(authored.section, found, given)
    repairs += pair(authored.section, found, given)
    _with_way_in(authored.section, task, given, ids)
    mended, left = mend(authored.section, found)
    repairs += mended
    faults = [Reason(one.place, one.what) for one in left]
    if not faults:
        section, faults = validated(authored.section, given)
        if section is not None:
            faults = faults_of(section, found, given, first=task.first)
            if not faults:
                return Made(section, tuple(repairs))
    # What was taken out may be why something is missing now: whoever writes again has to know.
    lost = [Reason(one.place, one.what) for one in repairs if one.rule in ("unbacked", "reference")]
    return Made(None, tuple(repairs), (*faults, *lost[:8]))


def _with_way_in(section: dict[str, Any], task: Task, given: Given, ids: Iterator[int]) -> None:
    """The hero of the home page says what visitors can do: what the offline author found, where nothing was written."""
    if task.type != "hero" or task.page != given.site.pages["/"].id or section["slots"].get("actions"):
        return
    hero = next((one for one in given.sections.values() if one.type == "hero"), None)
    actions = getattr(hero.slots, "actions", ()) if hero is not None else ()
    if actions:
        copies = [{**one.model_dump(mode="json"), "id": node_id(next(ids))} for one in actions]
        section["slots"]["actions"] = copies


def _rule(problem: Reason) -> str:
    return "unasked" if "nobody asked" in problem.problem else "reference"
