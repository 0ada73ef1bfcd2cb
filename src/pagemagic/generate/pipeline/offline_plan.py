"""The offline author's site as a plan."""

from __future__ import annotations

from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.pipeline.offered import MADE_OF_FACTS, labels_of, planned_as_kept
from pagemagic.generate.site_plan import PlannedPage, PlannedSection, SitePlan
from pagemagic.page.section import Section


def offline_plan(given: Given, *, kept: bool) -> SitePlan:
    """What the offline author planned. ``kept``: all of its sections are used as they are; else only those made of facts."""

    def planned(section: Section) -> PlannedSection:
        if kept or section.type in MADE_OF_FACTS:
            return planned_as_kept(section, given)
        name = labels_of(given).get(section.id, "")
        return PlannedSection(type=section.type, variant=section.variant, name=name)

    pages = tuple(
        PlannedPage(name=page.name[:80], sections=tuple(planned(section) for section in page.sections))
        for page in given.site.pages
    )
    return SitePlan(theme=given.site.theme.name, pages=pages)
