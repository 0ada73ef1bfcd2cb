"""The pipeline in time: the plan first, then the sections side by side, then the site. It goes on from wherever a run has come."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import anyio

from pagemagic.generate.author import Author, Called, Drafted, Heard, Restarted
from pagemagic.generate.call import Call
from pagemagic.generate.generation import Generation
from pagemagic.generate.model_errors import ModelError
from pagemagic.generate.offline_author import OfflineAuthor
from pagemagic.generate.pipeline.backing import Repair
from pagemagic.generate.pipeline.conclusion import concluded
from pagemagic.generate.pipeline.drafting import Drafts
from pagemagic.generate.pipeline.given import Given, themed
from pagemagic.generate.pipeline.plan_reading import check_plan
from pagemagic.generate.pipeline.progress import Progress
from pagemagic.generate.pipeline.section_making import Made
from pagemagic.generate.pipeline.skeleton import Skeleton, Task, skeleton_of
from pagemagic.generate.pipeline.stand_ins import stand_ins
from pagemagic.generate.pipeline.transforming import PageContext, Transform, untouched
from pagemagic.generate.site_plan import SitePlan
from pagemagic.generate.working.telling import DraftTeller, Tell
from pagemagic.kernel.clock import Clock
from pagemagic.kernel.errors import ConfigurationError, LimitError
from pagemagic.kernel.scope import Scope
from pagemagic.page.section import Section

AT_ONCE = 4
"""How many sections are written side by side."""


class Work:
    """One generation. ``at`` says how far it has come; ``resumed`` whether a worker before was lost."""

    def __init__(
        self, tell: Tell, given: Given, author: Author, clock: Clock, at: Progress, transform: Transform = untouched,
        scope: Scope | None = None, *, resumed: bool = False,
    ) -> None:  # fmt: skip
        self._tell = tell
        self._given = given
        self._author = author
        self._clock = clock
        self._transform = transform
        self._scope = scope or Scope()
        self._at = at
        self._resumed = resumed
        self._errors: list[ModelError | LimitError | ConfigurationError] = []

    @property
    def calls(self) -> Sequence[Call]:
        """What was asked so far."""
        return self._at.calls

    async def generate(self, plan: SitePlan | None, *, offline: bool = False) -> Generation:
        """Plan, write, assemble. ``offline``: where the author cannot be used, the offline author goes on."""
        try:
            if self._at.fallback is None:
                await self._generate(plan)
        except (ModelError, LimitError) as error:
            if not offline:
                raise
            self._tell("fallback", why=str(error))
            self._errors.clear()  # those of the model; the offline author has none
            self._at = Progress(calls=self._at.calls, fallback=str(error))
        if self._at.fallback is not None:
            self._author = OfflineAuthor()
            await self._generate(None)
        return self._concluded()

    def stopped(self) -> Generation:
        """What there is of a generation that was stopped."""
        if self._at.plan is not None:
            self._stand_in(skeleton_of(self._at.plan, themed(self._given, self._at.plan.theme)))
        self._tell("cancelled", why="somebody stopped it")
        return concluded(self._at, self._given, self._author.name, cancelled=True)

    async def _generate(self, plan: SitePlan | None) -> None:
        if self._resumed:
            self._book_lost(planning=plan is None)
        if self._at.plan is None:
            await self._plan(plan)
        assert self._at.plan is not None
        self._given = themed(self._given, self._at.plan.theme)
        skeleton = skeleton_of(self._at.plan, self._given)
        await self._write(skeleton)
        if self._errors and not self._at.written and not any(call.outcome == "stop" for call in self._at.calls):
            raise self._errors[0]  # nothing came of the model at all: it cannot be used
        self._stand_in(skeleton)

    def _book_lost(self, *, planning: bool) -> None:
        """Put what the worker before was asking for into the books: nobody knows what it has cost. The offline author asks nobody."""
        name, tasks = self._author.name, ["plan"] if planning and self._at.planning else []
        for identifier in self._at.left():
            self._tell("section.reset", id=identifier, why="the worker that wrote it is lost")
            tasks.append(f"section {identifier}")
        for task in tasks if not isinstance(self._author, OfflineAuthor) else ():
            self._note(Call(task, name, "", "lost", asked=name))

    async def _plan(self, plan: SitePlan | None) -> None:
        repairs: tuple[Repair, ...] = ()
        if plan is None:
            planned = await self._author.plan(self._given, self._hear_of_plan)
            plan, repairs = planned.plan, planned.repairs
        else:
            check_plan(plan, self._given)
        self._at.plan = plan
        known = themed(self._given, plan.theme)
        preview = Drafts(skeleton_of(plan, known), known).beginning
        told = [one.to_dict() for one in repairs]
        self._tell("plan", plan=plan.model_dump(mode="json"), repairs=told, preview=preview)

    def _stand_in(self, skeleton: Skeleton) -> None:
        """Put the offline author's sections where nothing fit came."""
        drafts, tasks = Drafts(skeleton, self._given), {task.id: task for task in skeleton.written}
        for identifier, section in stand_ins(skeleton, self._at.written, self._given).items():
            self._done(tasks[identifier], section, drafts, Made(section, by="offline"))

    def _concluded(self) -> Generation:
        made = concluded(self._at, self._given, self._author.name)
        if not self._at.changes:
            context = PageContext(self._given.brief, self._scope, self._given.catalogue)
            for change in self._transform(made.site, context):
                self._at.changes.append(change)
                patch = None if change.patch is None else change.patch.model_dump(mode="json")
                self._tell("patch", plugin=change.plugin, patch=patch, why=change.why)
            made = concluded(self._at, self._given, self._author.name)
        self._tell("done", status=made.status, digest=made.site.digest)
        return made

    async def _write(self, skeleton: Skeleton) -> None:
        """Write all sections. The first goes ahead until it is answered, so that the others find their common beginning in
        the provider's cache."""
        limit = anyio.CapacityLimiter(AT_ONCE)
        first = anyio.Event()
        drafts = Drafts(skeleton, self._given)

        async def one(task: Task) -> None:
            async with limit:
                await self._section(task, skeleton, drafts, first.set)
                first.set()

        async with anyio.create_task_group() as tasks:
            for task in skeleton.written:
                if task.id not in self._at.written and task.id not in self._at.failures:
                    tasks.start_soon(one, task)
                    await first.wait()

    async def _section(self, task: Task, skeleton: Skeleton, drafts: Drafts, answered: Callable[[], None]) -> None:
        self._tell("section.open", id=task.id, page=task.page, type=task.type)
        teller = DraftTeller(task, drafts, self._tell, self._clock)

        def hear(heard: Heard) -> None:
            match heard:
                case Drafted():
                    answered()
                    teller.hear(heard)
                case Restarted():
                    teller.forget()
                    self._tell("section.reset", id=task.id, why=heard.why)
                case Called():
                    self._note(heard.call)

        try:
            made = await self._author.section(task, skeleton, self._given, hear)
        except (ModelError, LimitError, ConfigurationError) as error:
            self._errors.append(error)
            self._fail(task, str(error))
            return
        if made.section is None:
            self._fail(task, "; ".join(str(fault) for fault in made.faults))
        else:
            section = made.section.model_copy(update={"anchor": task.anchor})
            self._done(task, section, drafts, made)

    def _hear_of_plan(self, heard: Heard) -> None:
        if isinstance(heard, Called):
            self._note(heard.call)

    def _note(self, call: Call) -> None:
        self._at.noted(call)
        self._tell("usage", **call.to_dict())

    def _done(self, task: Task, section: Section, drafts: Drafts, made: Made) -> None:
        by = made.by or self._author.name
        self._at.written[task.id], self._at.by[task.id] = section, by
        dumped, html = section.model_dump(mode="json"), drafts.shown(task, section)
        repairs = [one.to_dict() for one in made.repairs]
        self._tell("section.done", id=task.id, section=dumped, by=by, repairs=repairs, html=html)

    def _fail(self, task: Task, why: str) -> None:
        self._at.failures[task.id] = why
        self._tell("section.failed", id=task.id, why=why)
