"""Assembling: sections become pages, links lead to what is there, and the frame shows the way around."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count

from pagemagic.generate.compose.frame import MOST_LINKS
from pagemagic.generate.compose.work import Part
from pagemagic.generate.inline import Json
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.pipeline.offered import labels_of
from pagemagic.generate.pipeline.offline_plan import offline_plan
from pagemagic.generate.pipeline.retargeting import Targets, retargeted
from pagemagic.generate.pipeline.skeleton import Sheet, Skeleton, Task
from pagemagic.generate.rhythm import band
from pagemagic.generate.site_plan import LEAST_SECTIONS, SitePlan
from pagemagic.page.base import node_id, node_number
from pagemagic.page.section import Section
from pagemagic.page.site import Site
from pagemagic.page.walk import section_ids

Placed = tuple[Task, Section]


@dataclass
class _Filled:
    """A page with its sections."""

    sheet: Sheet
    placed: list[Placed] = field(default_factory=list)


def assembled(given: Given, plan: SitePlan, skeleton: Skeleton, sections: Mapping[str, Section]) -> Site:
    """The site of a plan. ``sections`` are those that were written, by the ids of their tasks; what is kept is taken from
    the offline site, and a task without a section is left out."""
    if plan == offline_plan(given, kept=True):
        return given.site
    pages = _joined([_filled(sheet, given, sections) for sheet in skeleton.sheets])
    there = [placed for page in pages for placed in page.placed]
    targets = Targets(
        pages=frozenset(page.sheet.id for page in pages),
        sections=frozenset(section.id for _, section in there),
        page_of={task.id: task.page for sheet in skeleton.sheets for task in sheet.tasks},
        opening={sheet.id: task.id for sheet in skeleton.sheets for task in sheet.tasks[:1]},
        home=skeleton.sheets[0].id,
    )
    used = [node_number(identifier) for _, section in there for identifier in section_ids(section)]
    numbers = count(max([skeleton.next_id - 1, *used]) + 1)
    document: Json = {
        **given.site.model_dump(mode="json", exclude={"pages", "frame", "next_id"}),
        "pages": [_page(page, given, targets) for page in pages],
        "frame": _frame(given, pages, targets, numbers),
    }
    document["next_id"] = next(numbers)
    return Site.model_validate(document, context={"catalogue": given.catalogue})


def _filled(sheet: Sheet, given: Given, sections: Mapping[str, Section]) -> _Filled:
    page = _Filled(sheet)
    for task in sheet.tasks:
        if task.kept is not None:
            kept = given.sections[task.kept]
            page.placed.append((task, kept.model_copy(update={"anchor": task.anchor})))
        elif task.id in sections:
            page.placed.append((task, sections[task.id]))
    # Where the section that was to open the page was not written, the next that has a title does.
    first = next((index for index, (_, one) in enumerate(page.placed) if getattr(one.props, "title", None)), 0)
    if first:
        page.placed.insert(0, page.placed.pop(first))
    return page


def _joined(pages: list[_Filled]) -> list[_Filled]:
    """Pages on which too little came to stand, or nothing with a title, are joined with the home page, before its closing. Where
    that is the home page, the next one is joined with it."""
    home, kept = pages[0], [pages[0]]
    for page in pages[1:]:
        if _enough(home) and _enough(page) and getattr(page.placed[0][1].props, "title", None):
            kept.append(page)
            continue
        moved = [placed for placed in page.placed if placed[1].type != "hero"]
        closing = max(1, len(home.placed) - 1)
        home.placed[closing:closing] = moved
    return kept


def _enough(page: _Filled) -> bool:
    """Whether a page holds enough to be one: three sections, or all that it was planned to have."""
    return len(page.placed) >= LEAST_SECTIONS or len(page.placed) == len(page.sheet.tasks) > 0


def _page(page: _Filled, given: Given, targets: Targets) -> Json:
    sheet = page.sheet
    shells = [Part(section.id, section.type, section.type, {}, variant=section.variant) for _, section in page.placed]
    band(shells, given.site.theme.name, given.catalogue)
    anchors: set[str] = set()
    sections: list[Json] = []
    for (_, section), shell in zip(page.placed, shells, strict=True):
        made = retargeted(section.model_dump(mode="json"), targets)
        made["surface"] = shell.surface
        if made["anchor"] in anchors:
            made["anchor"] = None
        anchors.add(made["anchor"])
        sections.append(made)
    seo = {key: value for key, value in (("title", sheet.title), ("description", sheet.description)) if value}
    return {"id": sheet.id, "path": sheet.path, "name": sheet.name or sheet.path, "seo": seo, "sections": sections}


def _frame(given: Given, pages: list[_Filled], targets: Targets, numbers: count[int]) -> Json:
    """The offline site's frame with the ways around this one."""
    frame: Json = given.site.frame.model_dump(mode="json")
    links = _links(given, pages)
    for part in ("header", "footer"):
        if frame.get(part) is None:
            continue
        slots = frame[part]["slots"]
        for name, blocks in list(slots.items()):
            if isinstance(blocks, list):
                slots[name] = [block for block in blocks if targets.reaches(block)]
        slots["links"] = [{"id": node_id(next(numbers)), "type": "link", "text": text, "to": to} for text, to in links]
    found: Json = retargeted(frame, targets)
    return found


def _links(given: Given, pages: list[_Filled]) -> list[tuple[str, Json]]:
    """The pages, then the sections of the home page that have a name, no more than a header shows."""
    labels = labels_of(given)
    found: list[tuple[str, Json]] = []
    for page in pages[1:]:
        found.append((page.sheet.name or page.sheet.path, {"kind": "page", "page": page.sheet.id}))
    room = MOST_LINKS - len(found)
    named = [
        (task.name or labels.get(section.id, ""), section)
        for task, section in pages[0].placed
        if section.type != "hero" and section.anchor is not None
    ]
    # What is made of facts is what visitors look for; what was written fills the rest.
    wanted = sorted(((name, section) for name, section in named if name), key=lambda one: one[1].id not in labels)[
        : max(0, room)
    ]
    chosen = {section.id for _, section in wanted}
    inside = [(name, {"kind": "section", "section": one.id}) for name, one in named if one.id in chosen]
    return [*inside, *found] if len(found) < MOST_LINKS else found
