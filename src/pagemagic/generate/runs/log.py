"""The log of runs: events by number, and a lease, so that one worker at a time goes on with a run. Values, the port, and the
log in memory.

A worker that goes on holds a lease with a number, the fence, that rises with every claim. What it writes is taken only
under the last fence, so a worker that was thought lost cannot write into what another has gone on with.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, Protocol

from pagemagic.generate.pipeline.events import Event
from pagemagic.generate.runs.record import RunRecord
from pagemagic.kernel.errors import StateError

LEASE = 15.0
"""Seconds after which a worker that has not been heard of counts as lost."""

State = Literal["running", "done", "failed", "cancelled"]


class LeaseLost(StateError):  # noqa: N818 - the public name says what is the case
    """Another worker goes on with the run; what this one does for it is not taken any more."""

    def __init__(self, run: str) -> None:
        super().__init__(f"another worker goes on with the run {run}; follow it with run({run!r}).events()")


@dataclass(frozen=True)
class LoggedRun:
    """A run in the log. Times are seconds of the calendar (POSIX), because processes have no other clock in common."""

    record: RunRecord
    state: State = "running"
    fence: int = 1
    """Number of the last claim."""
    until: float = 0.0
    """When the lease of the last claim ends."""
    wanted: bool = True
    """False where somebody asked to cancel it."""
    events: tuple[Event, ...] = ()
    """From number 1 on; of a part that was read, from the number asked for on."""

    def claimed(self, now: float, seconds: float = LEASE) -> LoggedRun | None:
        """The run under a new claim; None where a worker is at it, or it is over."""
        if self.state != "running" or now < self.until:
            return None
        return replace(self, fence=self.fence + 1, until=now + seconds)

    def appended(self, fence: int, events: Sequence[Event], now: float, seconds: float = LEASE) -> LoggedRun:
        """The run with more events, and a lease that begins anew. Raises LeaseLost under an old claim, or after the end."""
        if fence != self.fence or self.state != "running":
            raise LeaseLost(self.record.id)
        return replace(self, events=(*self.events, *events), until=now + seconds)

    def ended(self, fence: int, state: State) -> LoggedRun:
        """The run at its end. Raises LeaseLost under an old claim."""
        if fence != self.fence:
            raise LeaseLost(self.record.id)
        return replace(self, state=state) if self.state == "running" else self


class RunLog(Protocol):
    """The port to a log of runs. Every verb is atomic, however many workers use it."""

    async def begin(self, record: RunRecord, now: float) -> int:
        """Log a new run under a first claim: its fence. Raises StateError where there is one of its id."""
        ...

    async def claim(self, run: str, now: float) -> int | None:
        """Claim a run whose worker is lost: the new fence; None where one is at it, or it is over."""
        ...

    async def append(self, run: str, fence: int, events: Sequence[Event], now: float) -> bool:
        """Add events, none too, and begin the lease anew: whether the run is still wanted.

        Raises LeaseLost under another fence than the last one, for a run that is over, and for one that there is not.
        """
        ...

    async def end(self, run: str, fence: int, state: State) -> None:
        """Say how a run ended; what was said first stays. Raises LeaseLost under another fence than the last one."""
        ...

    async def read(self, run: str, tenant: str, after: int = 0) -> LoggedRun | None:
        """A tenant's run with its events from number ``after`` + 1 on; None where the tenant has none of this id."""
        ...

    async def cancel(self, run: str, tenant: str) -> None:
        """Ask whoever is at a tenant's run to leave it."""
        ...


class MemoryRunLog:
    """The log of one process, forgotten with it."""

    def __init__(self) -> None:
        self._runs: dict[str, LoggedRun] = {}

    async def begin(self, record: RunRecord, now: float) -> int:
        """See :class:`RunLog`."""
        if record.id in self._runs:
            raise taken(record.id)
        self._runs[record.id] = LoggedRun(record, until=now + LEASE)
        return 1

    async def claim(self, run: str, now: float) -> int | None:
        """See :class:`RunLog`."""
        found = self._runs[run].claimed(now) if run in self._runs else None
        if found is not None:
            self._runs[run] = found
        return None if found is None else found.fence

    async def append(self, run: str, fence: int, events: Sequence[Event], now: float) -> bool:
        """See :class:`RunLog`."""
        self._runs[run] = self._of(run).appended(fence, events, now)
        return self._runs[run].wanted

    async def end(self, run: str, fence: int, state: State) -> None:
        """See :class:`RunLog`."""
        self._runs[run] = self._of(run).ended(fence, state)

    async def read(self, run: str, tenant: str, after: int = 0) -> LoggedRun | None:
        """See :class:`RunLog`."""
        found = self._runs.get(run)
        if found is None or found.record.scope.tenant != tenant:
            return None
        return replace(found, events=found.events[after:])

    async def cancel(self, run: str, tenant: str) -> None:
        """See :class:`RunLog`."""
        if await self.read(run, tenant) is not None:
            self._runs[run] = replace(self._runs[run], wanted=False)

    def _of(self, run: str) -> LoggedRun:
        if run not in self._runs:
            raise LeaseLost(run)
        return self._runs[run]


def taken(run: str) -> StateError:
    """The error of an id that is used already."""
    return StateError(f"there is a run {run!r} already; every run has an id of its own")
