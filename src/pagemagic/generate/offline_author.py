"""The author that needs nothing: plans and writes from the facts of the brief alone."""

from __future__ import annotations

from pagemagic.generate.author import Hear, Planned
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.pipeline.offline_plan import offline_plan
from pagemagic.generate.pipeline.section_making import Made
from pagemagic.generate.pipeline.skeleton import Skeleton, Task
from pagemagic.kernel.errors import Reason


class OfflineAuthor:
    """What :func:`pagemagic.design` makes, behind the port of authors."""

    name = "offline"

    async def plan(self, given: Given, hear: Hear) -> Planned:
        """The plan of the offline site, whose sections are used as they are."""
        return Planned(offline_plan(given, kept=True))

    async def section(self, task: Task, skeleton: Skeleton, given: Given, hear: Hear) -> Made:
        """No section that the offline site does not have: what stands in for it is found when all are known."""
        return Made(None, faults=(Reason(task.place, "the brief says nothing for it", "say more, or use a model"),))
