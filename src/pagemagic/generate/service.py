"""Generations as runs: started, followed by number, stopped; and what of waiting and taking turns their asking needs."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

import anyio

from pagemagic.generate.author import Author
from pagemagic.generate.generation import Generation
from pagemagic.generate.pipeline.events import Event, EventKind
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.pipeline.progress import progress_of
from pagemagic.generate.pipeline.transforming import Transform, untouched
from pagemagic.generate.running.telemetry import Trace, done_attributes, untraced, work_attributes, work_name
from pagemagic.generate.site_plan import SitePlan
from pagemagic.generate.working.service import AT_ONCE, Work
from pagemagic.kernel.clock import Clock
from pagemagic.kernel.errors import StateError
from pagemagic.kernel.scope import Scope


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


class Keeper(Protocol):
    """Keeps the events of a run where other processes find them."""

    ends_when_left: bool
    """Whether a run is over where whoever asked for it leaves; else another process goes on with it."""

    async def keep(self, run: Run) -> None:
        """Write what happens until the run is over."""
        ...

    async def close(self, run: Run) -> None:
        """Write the rest, and how it ended, if it did. A second time does nothing."""
        ...


@dataclass
class Run:
    """A generation that is going on: iterate over it for its events, or await its result."""

    id: str
    log: list[Event] = field(default_factory=list)
    """All events so far."""
    resumed: bool = False
    """Whether another worker began it, and was lost."""
    stopping: Callable[[], None] | None = None
    """What stops the work; None before it has begun."""
    error: Exception | None = None
    """What it failed with."""
    over: bool = False
    left: bool = False
    """Whether whoever asked for it left before it was over."""
    _made: Generation | None = None
    _more: anyio.Event = field(default_factory=anyio.Event)

    async def events(self, after: int = 0) -> AsyncIterator[Event]:
        """The events from number ``after`` + 1 on, those to come included. Raises what the generation raises."""
        while True:
            while after < len(self.log):
                after += 1
                yield self.log[after - 1]
            if self.over:
                break
            await self._more.wait()
        if self.error is not None:
            raise self.error

    def __aiter__(self) -> AsyncIterator[Event]:
        return self.events()

    async def result(self) -> Generation:
        """Wait for the end. Raises what the generation raises, and StateError where the run was left before."""
        await self.wait()
        if self.error is not None:
            raise self.error
        if self._made is None:
            raise StateError("the run was left before it was done; stay in the async with block")
        return self._made

    async def cancel(self) -> None:
        """Stop. What is written stays, the offline author's sections stand for the rest, and the result is ``cancelled``."""
        if self.stopping is not None and not self.over:
            self.stopping()

    async def wait(self) -> None:
        """Wait for the end, however it ends."""
        while not self.over:
            await self._more.wait()

    async def changed(self, seconds: float) -> None:
        """Wait until something happens, or so long."""
        with anyio.move_on_after(seconds):
            await self._more.wait()

    def tell(self, kind: EventKind, **data: Any) -> None:
        """Note what happened."""
        self.log.append(Event(len(self.log) + 1, kind, data))
        self._wake()

    def end(self, made: Generation | None, error: Exception | None = None) -> None:
        """Note how it ended; what was noted first stays."""
        if not self.over:
            self._made, self.error, self.over = made, error, True
            self._wake()

    def fail(self, error: Exception) -> None:
        """End it from outside of its work, which is stopped."""
        self.end(None, error)
        if self.stopping is not None:
            self.stopping()

    @property
    def state(self) -> Literal["done", "failed", "cancelled"]:
        """How it ended."""
        if self.error is not None:
            return "failed"
        return "done" if self._made is not None and self._made.status != "cancelled" else "cancelled"

    @property
    def status(self) -> str:
        """What the site is, where there is one; else how it ended."""
        return self._made.status if self._made is not None else self.state

    def _wake(self) -> None:
        self._more.set()
        self._more = anyio.Event()


async def _produced(
    run: Run, work: Work, working: anyio.CancelScope, plan: SitePlan | None, *, offline: bool
) -> None:  # fmt: skip
    """Work until it is done or ``working`` is cancelled, and note how it ended."""
    made: Generation | None = None
    try:
        with working:
            made = await work.generate(plan, offline=offline)
        if made is None and not run.over:
            made = work.stopped()
    except Exception as error:
        # Whoever follows the run or waits for it is told; nobody else is there to hear it.
        run.tell("failed", why=str(error))
        run.end(None, error)
    else:
        run.end(made)


async def _left(run: Run, keeper: Keeper | None) -> None:
    """Note that whoever asked for it has left, if it was not over, and have the rest kept."""
    if not run.over:
        run.left = True
        if keeper is None or keeper.ends_when_left:
            run.tell("cancelled", why="whoever asked for it has left")
        run.end(None)
    if keeper is not None:
        with shielded():
            await keeper.close(run)


@asynccontextmanager
async def running(
    run: Run, given: Given, author: Author, clock: Clock, *, plan: SitePlan | None = None, offline: bool = False,
    transform: Transform = untouched, scope: Scope | None = None, keeper: Keeper | None = None, trace: Trace = untraced,
) -> AsyncIterator[Run]:  # fmt: skip
    """Generate while the block runs, from where the run's log ends. Leaving it early ends the generation and closes its
    connections.

    ``offline``: where the author cannot be used at all, the offline author goes on. ``transform`` changes the whole in the
    end. ``keeper`` is given what happens as it happens. ``trace`` opens the span around all of it.
    """
    whose = scope or Scope()
    work = Work(run.tell, given, author, clock, progress_of(run.log, given), transform, whose, resumed=run.resumed)
    working = anyio.CancelScope()
    run.stopping = working.cancel

    async def produce() -> None:
        with trace(work_name("generate"), work_attributes(run.id, author.name, whose), "internal") as note:
            try:
                await _produced(run, work, working, plan, offline=offline)
            finally:
                note(done_attributes(run.status, work.calls), "" if run.error is None else type(run.error).__name__)

    raised: Exception | None = None
    try:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(produce)
            if keeper is not None:
                tasks.start_soon(keeper.keep, run)
            try:
                yield run
            except Exception as error:
                raised = error  # raised below as it is: a task group would wrap it
            finally:
                tasks.cancel_scope.cancel()
    finally:
        await _left(run, keeper)
    if raised is not None:
        raise raised
