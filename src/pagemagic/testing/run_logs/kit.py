"""What every :class:`~pagemagic.generate.runs.log.RunLog` has to do, as plain functions: each gets a log without any runs, and
raises AssertionError where it is not as the port says. Version 1.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import anyio

from pagemagic.generate.brief import Brief
from pagemagic.generate.pipeline.events import Event
from pagemagic.generate.runs.log import LEASE, LeaseLost, LoggedRun, RunLog
from pagemagic.generate.runs.record import RunRecord
from pagemagic.generate.site_plan import SitePlan
from pagemagic.generate.uploads import upload
from pagemagic.kernel.errors import StateError
from pagemagic.kernel.scope import Scope
from pagemagic.testing.workers import at_once

RECORD = RunRecord(
    "run_1",
    Scope("a", "u1", "r1"),
    Brief(
        text="Padaria Aurora 🥐, a bakery in Braga.",
        assets=(upload("a.svg", b'<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>', alt="A cross"),),
        seed=4,
        must=("Open daily.",),
    ),
    SitePlan.model_validate({"theme": "market", "pages": [{"name": "Home", "sections": []}]}),
    "scripted:model",
    True,
)
"""A run with everything that a record can hold."""
NOW = 1_800_000_000.0
"""When the checks begin, in seconds of the calendar."""


def event(number: int) -> Event:
    """An event."""
    return Event(number, "section.open", {"id": f"n{number}", "said": "naïve 🥐 \u2028", "deep": [{"a": None}, 0.5]})


async def read(log: RunLog, after: int = 0) -> LoggedRun:
    """The run of :data:`RECORD`."""
    found = await log.read(RECORD.id, RECORD.scope.tenant, after)
    assert found is not None, "the run is not found"
    return found


async def is_lost(wrote: Awaitable[object]) -> bool:
    """Whether what was written under a fence was refused."""
    try:
        await wrote
    except LeaseLost:
        return True
    return False


async def check_reading(log: RunLog) -> None:
    """What was written is read by number, as often as somebody asks, with the record that it began with."""
    fence = await log.begin(RECORD, NOW)
    assert (await read(log)).events == ()
    assert await log.append("run_1", fence, [event(1), event(2)], NOW + 1)
    assert await log.append("run_1", fence, [], NOW + 2)
    assert await log.append("run_1", fence, [event(3)], NOW + 3)
    for after in (0, 1, 3, 9):
        found = await read(log, after)
        assert found.events == tuple(event(number) for number in range(after + 1, 4))
        assert (found.record, found.state, found.fence, found.wanted) == (RECORD, "running", fence, True)


async def check_ending(log: RunLog) -> None:
    """A run ends once, in the way that was said first; after that it takes no events and nobody claims it."""
    fence = await log.begin(RECORD, NOW)
    await log.append("run_1", fence, [event(1)], NOW)
    await log.end("run_1", fence, "done")
    await log.end("run_1", fence, "failed")
    assert await is_lost(log.append("run_1", fence, [event(2)], NOW + 1)), "events came after the end"
    assert await log.claim("run_1", NOW + 1e6) is None, "a run that is over was claimed"
    found = await read(log)
    assert (found.state, found.events) == ("done", (event(1),))


async def check_leases(log: RunLog) -> None:
    """A lease lasts from the last word of its worker on; then one gets the run, under a higher fence."""
    first = await log.begin(RECORD, NOW)
    assert await log.claim("run_1", NOW + LEASE - 1) is None, "a lease was taken before its end"
    await log.append("run_1", first, [], NOW + LEASE - 1)
    assert await log.claim("run_1", NOW + LEASE) is None, "a word of the worker did not begin its lease anew"
    second = await log.claim("run_1", NOW + 2 * LEASE - 1)
    assert second is not None, "a lease that has ended was not given"
    assert second > first
    assert await log.claim("run_1", NOW + 2 * LEASE - 1) is None, "two have claimed one run"
    third = await log.claim("run_1", NOW + 3 * LEASE - 1)
    assert third is not None
    assert third > second


async def check_fences(log: RunLog) -> None:
    """A worker that was thought lost writes nothing more, whatever it writes, and the new one goes on after its events."""
    old = await log.begin(RECORD, NOW)
    await log.append("run_1", old, [event(1)], NOW)
    new = await log.claim("run_1", NOW + LEASE)
    assert new is not None
    assert await is_lost(log.append("run_1", old, [event(2)], NOW + LEASE))
    assert await is_lost(log.append("run_1", old, [], NOW + LEASE)), "a lost worker keeps the lease"
    assert await is_lost(log.end("run_1", old, "failed"))
    assert await log.append("run_1", new, [event(2)], NOW + LEASE)
    found = await read(log)
    assert (found.state, found.fence, found.events) == ("running", new, (event(1), event(2)))


async def check_cancelling(log: RunLog) -> None:
    """Whoever is at a run hears at its next word that it is not wanted any more, and so does whoever takes it over."""
    fence = await log.begin(RECORD, NOW)
    assert await log.append("run_1", fence, [event(1)], NOW)
    for _ in range(2):
        await log.cancel("run_1", "a")
    assert not await log.append("run_1", fence, [], NOW)
    assert not await log.append("run_1", fence, [event(2)], NOW)
    assert (await read(log)).wanted is False
    new = await log.claim("run_1", NOW + LEASE)
    assert new is not None
    assert not await log.append("run_1", new, [], NOW + LEASE)
    await log.end("run_1", new, "cancelled")
    found = await read(log)
    assert (found.state, found.events) == ("cancelled", (event(1), event(2)))


async def check_strangers(log: RunLog) -> None:
    """A run of another tenant is no run at all; nor is one that nobody has begun, and no id is given twice."""
    fence = await log.begin(RECORD, NOW)
    assert await log.read("run_1", "b") is None, "another tenant reads the run"
    await log.cancel("run_1", "b")
    assert await log.append("run_1", fence, [], NOW), "another tenant stops the run"
    assert await log.read("run_2", "a") is None
    assert await log.claim("run_2", NOW + 1e6) is None
    assert await is_lost(log.append("run_2", fence, [event(1)], NOW))
    assert await is_lost(log.end("run_2", fence, "done"))
    await log.cancel("run_2", "a")
    try:
        await log.begin(RECORD, NOW)
    except StateError:
        pass
    else:
        raise AssertionError("two runs have one id")


async def check_side_by_side(log: RunLog) -> None:
    """Of those that claim a run at the same moment one gets it."""
    await log.begin(RECORD, NOW)
    got: list[int | None] = []

    async def claim() -> None:
        got.append(await log.claim("run_1", NOW + LEASE))

    async with anyio.create_task_group() as tasks:
        for _ in range(8):
            tasks.start_soon(claim)
    assert len([one for one in got if one is not None]) == 1


def check_workers(connect: Callable[[], RunLog], workers: int = 6) -> None:
    """The same for workers of their own, each with a connection and a loop of its own; and the one that got it is read by all."""
    anyio.run(connect().begin, RECORD, NOW)
    got: list[int] = []

    async def use(number: int) -> None:
        log = connect()
        fence = await log.claim("run_1", NOW + LEASE)
        if fence is not None:
            got.append(fence)
            await log.append("run_1", fence, [event(1)], NOW + LEASE)

    at_once(workers, use)
    assert len(got) == 1
    assert anyio.run(read, connect()).events == (event(1),)


CHECKS = (
    check_reading, check_ending, check_leases, check_fences, check_cancelling, check_strangers, check_side_by_side,
)  # fmt: skip
"""Checks that need nothing but a log without any runs."""
