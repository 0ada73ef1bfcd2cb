"""New sections in their places, as operations: in the colours of the page, and with links to what is there."""

from __future__ import annotations

from collections.abc import Mapping

from pagemagic.generate.compose.work import Part
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.pipeline.retargeting import Targets, retargeted
from pagemagic.generate.pipeline.skeleton import Sheet, Skeleton
from pagemagic.generate.rhythm import band
from pagemagic.page.operations import Insert
from pagemagic.page.section import Section


def placed(skeleton: Skeleton, sections: Mapping[str, Section], given: Given) -> tuple[Insert, ...]:
    """The operations that put ``sections`` where their tasks stand; what was not made is left out."""
    tasks = [task for sheet in skeleton.sheets for task in sheet.tasks]
    targets = Targets(
        pages=frozenset(sheet.id for sheet in skeleton.sheets),
        sections=frozenset(given.sections) | frozenset(sections),
        page_of={task.id: task.page for task in tasks},
        opening={},
        home=skeleton.sheets[0].id,
    )
    found: list[Insert] = []
    for sheet in skeleton.sheets:
        surfaces = _surfaces(sheet, sections, given)
        before: str | None = None
        for task in sheet.tasks:
            if task.id in sections:
                value = retargeted(sections[task.id].model_dump(mode="json"), targets)
                value |= {"anchor": task.anchor, "surface": surfaces.get(task.id)}
                node = Section.model_validate(value, context={"catalogue": given.catalogue})
                found.append(Insert.model_construct(node=node, parent=sheet.id, slot="sections", after=before))
            if task.id in sections or task.id in given.sections:
                before = task.id
    return tuple(found)


def _surfaces(sheet: Sheet, sections: Mapping[str, Section], given: Given) -> dict[str, str | None]:
    """The colour bands of new sections beside those that are there, which keep theirs."""
    here = {**given.sections, **sections}
    parts = [
        Part(task.id, task.type, task.type, {}, variant=task.variant, surface=here[task.id].surface)
        for task in sheet.tasks
        if task.id in here
    ]
    for part in parts:
        if part.id in sections:
            part.surface = None
    band(parts, given.site.theme.name, given.catalogue)
    return {part.id: part.surface for part in parts if part.id in sections}
