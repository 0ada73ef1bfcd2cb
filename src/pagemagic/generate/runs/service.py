"""Runs in a log: written as they happen, followed from any process, gone on with where their worker is lost."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import TypeAlias

import anyio

from pagemagic.generate.generation import Generation
from pagemagic.generate.pipeline.events import Event
from pagemagic.generate.runs.log import LeaseLost, LoggedRun, RunLog
from pagemagic.generate.runs.record import RunRecord
from pagemagic.generate.service import Run, shielded
from pagemagic.kernel.clock import Clock
from pagemagic.kernel.errors import StateError

_log = logging.getLogger("pagemagic.runs")
BEAT = 1.0
"""Seconds after which a worker says that it is still there, and asks whether the run is still wanted."""
POLL = 0.2
"""Seconds between two looks at a run that another process makes."""


class LogKeeper:
    """Writes the events of a run to the log, and keeps the lease.

    ``written`` is how many of its events are there already: it was taken over, so that others go on with it where it is left.
    """

    def __init__(self, log: RunLog, fence: int, clock: Clock, written: int | None = None) -> None:
        self._log = log
        self._fence = fence
        self._clock = clock
        self._written = written or 0
        self._closed = False
        self.ends_when_left = written is None
        """Whether a run is over where whoever asked for it leaves."""

    async def keep(self, run: Run) -> None:
        """Write what happens until the run is over."""
        wanted = True
        while not run.over:
            if len(run.log) == self._written:
                await run.changed(BEAT)
            try:
                # Not to be cut in the middle: what is written and not counted would be written twice.
                with shielded():
                    wanted = await self._write(run)
            except Exception as error:
                # Another worker has it, or the log is gone: what this one does would be found by nobody. It is left as it
                # is in the log, so that whoever finds the log again goes on with it.
                self._closed = True
                run.fail(error)
                return
            if not wanted:
                await run.cancel()
        # Whoever follows leaves when the run is over; how it ended has to be in the log all the same.
        with shielded():
            await self.close(run)

    async def close(self, run: Run) -> None:
        """Write the rest, and how the run ended."""
        if self._closed:
            return
        self._closed = True
        try:
            await self._write(run)
            if run.left and not self.ends_when_left:
                return
            await self._log.end(run.id, self._fence, run.state)
        except LeaseLost:
            pass  # it is the other worker's now, and whoever waited here has left
        except Exception:
            # Whoever waits here has the result. In the log the run is still going on, until somebody takes it over.
            _log.exception("the end of the run %s could not be logged", run.id)

    async def _write(self, run: Run) -> bool:
        events = run.log[self._written :]
        wanted = await self._log.append(run.id, self._fence, events, now_of(self._clock))
        self._written += len(events)
        return wanted


def now_of(clock: Clock) -> float:
    """The present moment for a lease."""
    return clock.now().timestamp()


Resume: TypeAlias = Callable[[RunRecord, tuple[Event, ...], int], AbstractAsyncContextManager[Run]]
"""Goes on with a run from its events, under a claim."""
Conclude: TypeAlias = Callable[[RunRecord, tuple[Event, ...], bool], Generation]
"""The result of a run from its events; the last says whether it was cancelled."""


class Takeovers:
    """The runs of lost workers that this process goes on with, each in a task of its own: whoever follows may leave, and the run
    goes on. Where the process leaves, another one may take them over."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()
        self._closed = False

    def begin(self, work: Callable[[], Coroutine[None, None, None]]) -> asyncio.Task[None]:
        """Begin to go on with a run. Raises StateError after the end."""
        if self._closed:
            raise StateError("this PageMagic is closed, so nothing goes on here; follow the run from an open one")
        task = asyncio.get_running_loop().create_task(work())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def aclose(self) -> None:
        """Leave them. What is made by then is in the log."""
        self._closed = True
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


class FollowedRun:
    """A run of any process, by its id. Where its worker is lost, the process of whoever follows goes on with it."""

    def __init__(
        self, identifier: str, tenant: str, log: RunLog, clock: Clock, takeovers: Takeovers, resume: Resume, conclude: Conclude
    ) -> None:  # fmt: skip
        self.id = identifier
        self._tenant = tenant
        self._log = log
        self._clock = clock
        self._takeovers = takeovers
        self._resume = resume
        self._conclude = conclude

    async def events(self, after: int = 0) -> AsyncIterator[Event]:
        """The events from number ``after`` + 1 on, those to come included. Leaving ends nothing.

        Raises:
            StateError: There is no such run, or it failed; why is in its last event.
        """
        going: asyncio.Task[None] | None = None
        while True:
            found = await self._read(after)
            for event in found.events:
                after = event.seq
                yield event
            if found.state != "running":
                break
            if going is not None and going.done() and not going.cancelled():
                going.result()  # raises what kept it from going on
            going = await self._taken_over(found) or going
            await anyio.sleep(POLL)
        if found.state == "failed":
            raise StateError(f"the run {self.id} failed: {await self._why()}")

    def __aiter__(self) -> AsyncIterator[Event]:
        return self.events()

    async def result(self) -> Generation:
        """Wait for the end.

        Raises:
            StateError: There is no such run, or it failed.
        """
        async for _ in self.events():
            pass
        found = await self._read(0)
        return self._conclude(found.record, found.events, found.state == "cancelled")

    async def cancel(self) -> None:
        """Ask whoever is at it to stop. What is written stays, and the result is ``cancelled``."""
        await self._read(0)
        await self._log.cancel(self.id, self._tenant)

    async def _taken_over(self, found: LoggedRun) -> asyncio.Task[None] | None:
        """Begin to go on with the run, if its worker is lost and nobody else does."""
        now = now_of(self._clock)
        fence = await self._log.claim(self.id, now) if now >= found.until else None
        return None if fence is None else self._takeovers.begin(lambda: self._go_on(fence))

    async def _go_on(self, fence: int) -> None:
        """Go on with the run to its end. How it ends is in the log."""
        whole = await self._read(0)
        async with self._resume(whole.record, whole.events, fence) as run:
            if not whole.wanted:
                await run.cancel()
            await run.wait()

    async def _read(self, after: int) -> LoggedRun:
        found = await self._log.read(self.id, self._tenant, after)
        if found is None:
            raise StateError(f"there is no run {self.id!r} of this tenant; give the id of a run that was logged")
        return found

    async def _why(self) -> str:
        whole = await self._read(0)
        return str(whole.events[-1].data.get("why", "")) if whole.events else ""


@asynccontextmanager
async def logged(
    record: RunRecord, log: RunLog, clock: Clock, start: Callable[[LogKeeper], AbstractAsyncContextManager[Run]]
) -> AsyncIterator[Run]:
    """A new run, in the log from its beginning. ``start`` begins it."""
    fence = await log.begin(record, now_of(clock))
    async with start(LogKeeper(log, fence, clock)) as run:
        yield run
