"""The pipeline in time: the plan first, then the sections side by side, then the site. And runs that can be followed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import anyio

from pagemagic.generate.author import Author, Called, Drafted, Heard, Restarted
from pagemagic.generate.call import Call
from pagemagic.generate.generation import Generation
from pagemagic.generate.model_errors import ModelError
from pagemagic.generate.offline_author import OfflineAuthor
from pagemagic.generate.pipeline.assembly import assembled
from pagemagic.generate.pipeline.backing import Repair
from pagemagic.generate.pipeline.events import Event, EventKind
from pagemagic.generate.pipeline.given import Given, themed
from pagemagic.generate.pipeline.outcome import outcome, unwritten
from pagemagic.generate.pipeline.plan_reading import check_plan
from pagemagic.generate.pipeline.skeleton import Skeleton, Task, skeleton_of
from pagemagic.generate.pipeline.stand_ins import stand_ins
from pagemagic.generate.site_plan import SitePlan
from pagemagic.kernel.clock import Clock
from pagemagic.kernel.errors import LimitError, StateError
from pagemagic.page.section import Section

AT_ONCE = 4
"""How many sections are written side by side."""
BETWEEN_DRAFTS = 0.1
"""Seconds between two drafts of a section that are told."""


class Gates:
    """Lets so many calls of each model be on their way at a time."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._limits: dict[str, anyio.CapacityLimiter] = {}

    def __call__(self, model: str) -> anyio.CapacityLimiter:
        """The door of one model."""
        return self._limits.setdefault(model, anyio.CapacityLimiter(self._most))


def shielded() -> anyio.CancelScope:
    """What is inside is done to its end, also where the rest is cancelled."""
    return anyio.CancelScope(shield=True)


pause = anyio.sleep
"""Waits in real time."""


async def together(jobs: Sequence[Callable[[], Awaitable[None]]]) -> None:
    """Do jobs side by side, no more than :data:`AT_ONCE` at a time, and wait for all."""
    limit = anyio.CapacityLimiter(AT_ONCE)

    async def one(job: Callable[[], Awaitable[None]]) -> None:
        async with limit:
            await job()

    async with anyio.create_task_group() as tasks:
        for job in jobs:
            tasks.start_soon(one, job)


@dataclass
class Run:
    """A generation that is going on: iterate over it for its events, or await its result."""

    id: str
    _log: list[Event] = field(default_factory=list)
    _more: anyio.Event = field(default_factory=anyio.Event)
    _made: Generation | None = None
    _error: Exception | None = None
    _over: bool = False

    async def events(self, after: int = 0) -> AsyncIterator[Event]:
        """The events from number ``after`` + 1 on, those to come included. Raises what the generation raises."""
        while True:
            while after < len(self._log):
                after += 1
                yield self._log[after - 1]
            if self._over:
                break
            await self._more.wait()
        if self._error is not None:
            raise self._error

    def __aiter__(self) -> AsyncIterator[Event]:
        return self.events()

    async def result(self) -> Generation:
        """Wait for the end. Raises what the generation raises, and StateError where the run was left before."""
        async for _ in self.events(len(self._log)):
            pass
        if self._made is None:
            raise StateError("the run was left before it was done; stay in the async with block")
        return self._made

    def tell(self, kind: EventKind, **data: Any) -> None:
        """Note what happened."""
        self._log.append(Event(len(self._log) + 1, kind, data))
        self._wake()

    def end(self, made: Generation | None, error: Exception | None = None) -> None:
        """Note how it ended."""
        self._made, self._error, self._over = made, error, True
        self._wake()

    def _wake(self) -> None:
        self._more.set()
        self._more = anyio.Event()


@asynccontextmanager
async def running(
    run: Run, given: Given, author: Author, clock: Clock, *, plan: SitePlan | None = None, offline: bool = False
) -> AsyncIterator[Run]:
    """Generate while the block runs. Leaving it early ends the generation and closes its connections.

    ``offline``: where the author cannot be used at all, the offline author goes on.
    """

    async def produce() -> None:
        work = _Work(run, given, author, clock)
        try:
            try:
                made = await work.generate(plan)
            except (ModelError, LimitError) as error:
                if not offline:
                    raise
                made = await work.without(error)
        except Exception as error:
            # Whoever follows the run or waits for it is told; nobody else is there to hear it.
            run.tell("failed", why=str(error))
            run.end(None, error)
        else:
            run.end(made)

    raised: Exception | None = None
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(produce)
        try:
            yield run
        except Exception as error:
            raised = error  # raised below as it is: a task group would wrap it
        finally:
            tasks.cancel_scope.cancel()
            run.end(run._made, run._error)
    if raised is not None:
        raise raised


class _Work:
    """One generation."""

    def __init__(self, run: Run, given: Given, author: Author, clock: Clock) -> None:
        self._run = run
        self._given = given
        self._author = author
        self._clock = clock
        self._calls: list[Call] = []
        self._written: dict[str, Section] = {}
        self._failures: dict[str, str] = {}
        self._errors: list[ModelError | LimitError] = []
        self._by: dict[str, str] = {}

    async def generate(self, plan: SitePlan | None) -> Generation:
        """Plan, write, assemble."""
        repairs: tuple[Repair, ...] = ()
        if plan is None:
            planned = await self._author.plan(self._given, self._hear_of_plan)
            plan, repairs = planned.plan, planned.repairs
        else:
            check_plan(plan, self._given)
        given = self._given = themed(self._given, plan.theme)
        self._run.tell("plan", plan=plan.model_dump(mode="json"), repairs=[one.to_dict() for one in repairs])
        skeleton = skeleton_of(plan, given)
        await self._write(skeleton)
        if self._errors and not self._written and not any(call.outcome == "stop" for call in self._calls):
            raise self._errors[0]  # nothing came of the model at all: it cannot be used
        by = dict(self._by)
        for identifier, section in stand_ins(skeleton, self._written, given).items():
            self._done(identifier, section, "offline", ())
            by[identifier] = "offline"
        site = assembled(given, plan, skeleton, self._written)
        made = outcome(given, site, plan, skeleton, by, self._failures, self._calls, self._author.name)
        self._run.tell("done", status=made.status, digest=site.digest)
        return made

    async def without(self, error: ModelError | LimitError) -> Generation:
        """The offline author's site, because the model cannot be used, or not be paid."""
        self._run.tell("fallback", why=str(error))
        calls = tuple(self._calls)
        made = await _Work(self._run, self._given, OfflineAuthor(), self._clock).generate(None)
        return unwritten(made, error, calls)

    async def _write(self, skeleton: Skeleton) -> None:
        """Write all sections. The first goes ahead until it is answered, so that the others find their common beginning in
        the provider's cache."""
        limit = anyio.CapacityLimiter(AT_ONCE)
        first = anyio.Event()

        async def one(task: Task) -> None:
            async with limit:
                await self._section(task, skeleton, first.set)
                first.set()

        async with anyio.create_task_group() as tasks:
            for task in skeleton.written:
                tasks.start_soon(one, task)
                await first.wait()

    async def _section(self, task: Task, skeleton: Skeleton, answered: Callable[[], None]) -> None:
        self._run.tell("section.open", id=task.id, page=task.page, type=task.type)
        told = self._clock.elapsed() - BETWEEN_DRAFTS

        def hear(heard: Heard) -> None:
            nonlocal told
            match heard:
                case Drafted():
                    answered()
                    if self._clock.elapsed() - told >= BETWEEN_DRAFTS:
                        told = self._clock.elapsed()
                        self._run.tell("section.delta", id=task.id, draft=heard.look())
                case Restarted():
                    self._run.tell("section.reset", id=task.id, why=heard.why)
                case Called():
                    self._note(heard.call)

        try:
            made = await self._author.section(task, skeleton, self._given, hear)
        except (ModelError, LimitError) as error:
            self._errors.append(error)
            self._fail(task, str(error))
            return
        if made.section is None:
            self._fail(task, "; ".join(str(fault) for fault in made.faults))
        else:
            section = made.section.model_copy(update={"anchor": task.anchor})
            self._done(task.id, section, made.by or self._author.name, made.repairs)

    def _hear_of_plan(self, heard: Heard) -> None:
        if isinstance(heard, Called):
            self._note(heard.call)

    def _note(self, call: Call) -> None:
        self._calls.append(call)
        self._run.tell("usage", **call.to_dict())

    def _done(self, identifier: str, section: Section, by: str, repairs: tuple[Repair, ...]) -> None:
        self._written[identifier], self._by[identifier] = section, by
        dumped = section.model_dump(mode="json")
        self._run.tell("section.done", id=identifier, section=dumped, by=by, repairs=[one.to_dict() for one in repairs])

    def _fail(self, task: Task, why: str) -> None:
        self._failures[task.id] = why
        self._run.tell("section.failed", id=task.id, why=why)
