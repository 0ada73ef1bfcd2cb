"""The site of a run from its events, without asking anybody again."""

from __future__ import annotations

from collections.abc import Iterable

from pagemagic.generate.pipeline.assembly import assembled
from pagemagic.generate.pipeline.events import Event
from pagemagic.generate.pipeline.given import Given, themed
from pagemagic.generate.pipeline.skeleton import skeleton_of
from pagemagic.generate.site_plan import SitePlan
from pagemagic.kernel.errors import StateError
from pagemagic.page.section import Section
from pagemagic.page.site import Site


def replayed(events: Iterable[Event], given: Given) -> Site:
    """The site that a run made of a brief.

    Raises:
        StateError: The events do not hold a plan.
    """
    plan: SitePlan | None = None
    sections: dict[str, Section] = {}
    for event in events:
        if event.kind == "plan":
            plan = SitePlan.model_validate(event.data["plan"])
            sections.clear()
        if event.kind == "section.done":
            context = {"catalogue": given.catalogue}
            sections[event.data["id"]] = Section.model_validate(event.data["section"], context=context)
    if plan is None:
        raise StateError("these events hold no plan; give all events of a run, from the first")
    given = themed(given, plan.theme)
    return assembled(given, plan, skeleton_of(plan, given), sections)
