"""What stands where nothing fit was written: sections of the offline author's that the site does not have yet."""

from __future__ import annotations

from collections.abc import Mapping

from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.pipeline.offered import MADE_OF_FACTS
from pagemagic.generate.pipeline.skeleton import Skeleton, Task
from pagemagic.page.section import Section


def stand_ins(skeleton: Skeleton, written: Mapping[str, Section], given: Given) -> dict[str, Section]:
    """Sections for the tasks that ``written`` lacks: id of the task -> section. One of the same type where there is one, else
    any that can stand there; a task for which none is left has none, and its section is left out."""
    missing = [task for task in skeleton.written if task.id not in written]
    free = [section for section in given.sections.values() if section.type not in MADE_OF_FACTS]
    found: dict[str, Section] = {}
    for alike in (True, False):
        for task in missing:
            if task.id in found:
                continue
            fit = next((section for section in free if _fits(section, task, alike=alike)), None)
            if fit is not None:
                free.remove(fit)
                found[task.id] = fit.model_copy(update={"id": task.id, "anchor": task.anchor})
    return found


def _fits(section: Section, task: Task, *, alike: bool) -> bool:
    if alike:
        return section.type == task.type
    titled = bool(getattr(section.props, "title", None))
    return section.type != "hero" and task.type != "hero" and (titled or not task.first)
