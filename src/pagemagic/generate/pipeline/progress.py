"""How far a run has come, from its events."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from pagemagic.generate.call import Call
from pagemagic.generate.pipeline.events import Event
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.pipeline.transforming import Transformed
from pagemagic.generate.site_plan import SitePlan
from pagemagic.page.patch import Patch
from pagemagic.page.section import Section

ANSWERED = frozenset(("stop", "length", "runaway", "cached", "shared"))
"""Outcomes of calls that came to their end with an answer."""


@dataclass
class Progress:
    """What a run has come to: nothing at its beginning, and enough in its middle to go on from there."""

    plan: SitePlan | None = None
    written: dict[str, Section] = field(default_factory=dict)
    """Sections that are done, by the ids of their tasks; they do not change any more."""
    by: dict[str, str] = field(default_factory=dict)
    """Id of a section -> who wrote it."""
    failures: dict[str, str] = field(default_factory=dict)
    """Id of a section that nothing fit came for -> why."""
    calls: list[Call] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    """Sections that somebody was writing, once for each attempt that was not given up as lost."""
    changes: list[Transformed] = field(default_factory=list)
    """What plugins changed in the end, or could not."""
    fallback: str | None = None
    """Why the offline author went on, if it did."""

    def left(self) -> list[str]:
        """Sections that somebody was writing and that did not come to an end."""
        return [one for one in self.opened if one not in self.written and one not in self.failures]

    def noted(self, call: Call) -> None:
        """Put a call into the books. One that is lost is on its way no more."""
        self.calls.append(call)
        task = call.task.removeprefix("section ")
        if call.outcome == "lost" and task in self.opened:
            self.opened.remove(task)

    @property
    def planning(self) -> bool:
        """Whether somebody may have been asking for the plan: there is none, and no answer to the last call for it."""
        asked = [call.outcome for call in self.calls if call.task == "plan"]
        return self.plan is None and (not asked or asked[-1] not in ANSWERED)


def progress_of(events: Iterable[Event], given: Given) -> Progress:
    """How far the events lead. ``given`` is what the run was given."""
    found = Progress()
    for event in events:
        data = event.data
        match event.kind:
            case "plan":
                found.plan = SitePlan.model_validate(data["plan"])
            case "section.open":
                found.opened.append(data["id"])
            case "section.done":
                context = {"catalogue": given.catalogue}
                found.written[data["id"]] = Section.model_validate(data["section"], context=context)
                found.by[data["id"]] = data["by"]
            case "section.failed":
                found.failures[data["id"]] = data["why"]
            case "usage":
                found.noted(Call.from_dict(data))
            case "patch":
                context = {"catalogue": given.catalogue}
                patch = None if data["patch"] is None else Patch.model_validate(data["patch"], context=context)
                found.changes.append(Transformed(data["plugin"], patch, data["why"]))
            case "fallback":
                found = Progress(calls=found.calls, fallback=data["why"])
            case _:
                pass
    return found
