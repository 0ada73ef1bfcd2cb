"""Runs whose log fails, runs that are stopped before they have begun, and runs that change hands."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace

import anyio
import pytest

import pagemagic as pm
from pagemagic.generate.pipeline.events import Event
from pagemagic.generate.pipeline.transforming import PageContext
from pagemagic.generate.ports import ChatEvent, ChatRequest
from pagemagic.generate.runs.log import LEASE, MemoryRunLog, State
from pagemagic.generate.runs.record import RunRecord
from pagemagic.hookspecs import hookimpl
from pagemagic.kernel.clock import CountedIds, ManualClock, SeededEntropy
from pagemagic.kernel.registry import AdapterContext
from pagemagic.testing.models.bakery import BRIEF, answered
from pagemagic.testing.models.scripted import ScriptedModel
from tests.running.test_running import PRICES, still


@pytest.mark.parametrize("logged", [True, False])
def test_stopping_before_it_has_begun(logged: bool) -> None:
    """Nobody is asked, and the result says that it was cancelled."""
    model = ScriptedModel(answered)

    async def go() -> None:
        runs = MemoryRunLog() if logged else None
        async with pm.PageMagic(model, prices=PRICES, context=still(), runs=runs) as magic:
            async with magic.stream(BRIEF) as run:
                await run.cancel()
                made = await run.result()
            assert made.status == "cancelled"
            assert (model.requests, model.open) == ([], 0)
            if logged:
                assert (await magic.run(run.id).result()).status == "cancelled"

    anyio.run(go)


class FailingLog(MemoryRunLog):
    """Takes so many words and no more; ``ends``: nor an end."""

    def __init__(self, takes: int, *, ends: bool = False) -> None:
        super().__init__()
        self.takes, self.ends = takes, ends

    async def append(self, run: str, fence: int, events: Sequence[Event], now: float) -> bool:
        self.takes -= 1
        if self.takes < 0:
            raise OSError("the disk is full")
        return await super().append(run, fence, events, now)

    async def end(self, run: str, fence: int, state: State) -> None:
        if self.ends:
            raise OSError("the disk is full")
        await super().end(run, fence, state)


@pytest.mark.parametrize("takes", range(0, 9, 2))
def test_a_log_that_fails_ends_the_run_with_its_own_error(takes: int) -> None:
    """As it is and not in a group; connections are closed, and what the log has stays for whoever finds it well again."""
    model, log = ScriptedModel(answered), FailingLog(takes)

    async def go() -> None:
        async with pm.PageMagic(model, prices=PRICES, context=still(), runs=log) as magic:
            with pytest.raises(OSError, match="the disk is full"):
                async with magic.stream(BRIEF) as run:
                    await run.result()
            assert model.open == 0
            with pytest.raises(OSError, match="the disk is full"):
                await run.result()
        (logged,) = log._runs.values()
        assert logged.state == "running"
        assert list(logged.events) == run.log[: len(logged.events)]

    anyio.run(go)


def test_an_end_that_cannot_be_logged_takes_nothing_away(caplog: pytest.LogCaptureFixture) -> None:
    """Whoever waits has the result, and the log of the process says what is wrong."""

    async def go() -> pm.Generation:
        log = FailingLog(10**6, ends=True)
        async with pm.PageMagic(ScriptedModel(answered), prices=PRICES, context=still(), runs=log) as magic:
            return await magic.generate(BRIEF)

    assert anyio.run(go).status == "complete"
    assert "could not be logged" in caplog.text


def test_who_left_hears_no_other_error() -> None:
    """Also where the log is gone by then."""

    async def leave(magic: pm.PageMagic) -> None:
        async with magic.stream(BRIEF):
            await anyio.sleep(0)
            raise RuntimeError("mine")

    async def go() -> None:
        log = FailingLog(3)
        async with pm.PageMagic(ScriptedModel(answered), prices=PRICES, context=still(), runs=log) as magic:
            with pytest.raises(RuntimeError, match="mine"):
                await leave(magic)

    anyio.run(go)


def lost(after: int) -> tuple[MemoryRunLog, ManualClock, str]:
    """The log of a run whose worker was lost after so many events, and a clock that says so."""
    clock, log = ManualClock(), MemoryRunLog()
    record = RunRecord("run_9", pm.Scope(), pm.Brief(text=BRIEF), None, "scripted:model", False)

    async def go() -> None:
        async with (
            pm.PageMagic(ScriptedModel(answered), prices=PRICES, context=still()) as magic,
            magic.stream(BRIEF) as run,
        ):
            await run.result()
        fence = await log.begin(record, clock.now().timestamp())
        await log.append("run_9", fence, run.log[:after], clock.now().timestamp())

    anyio.run(go)
    clock.advance(LEASE + 1)
    return log, clock, "run_9"


def taking_over(log: MemoryRunLog, clock: ManualClock, model: ScriptedModel) -> pm.PageMagic:
    """Another process."""
    context = AdapterContext(clock, CountedIds(), SeededEntropy())
    return pm.PageMagic(model, prices=PRICES, context=context, runs=log)


def test_a_run_that_was_taken_over_goes_on_where_its_follower_leaves() -> None:
    """The browser that happened to come first may go: the others get the whole."""
    log, clock, identifier = lost(3)
    model = ScriptedModel(answered)

    async def go() -> None:
        async with taking_over(log, clock, model) as magic:
            with anyio.move_on_after(0.3):
                async for event in magic.run(identifier).events(after=3):
                    if event.kind == "usage":
                        break
            made = await magic.run(identifier).result()
        assert made.status == "complete"
        assert log._runs[identifier].state == "done"
        assert log._runs[identifier].fence == 2

    anyio.run(go)


class Waiting(ScriptedModel):
    """Answers so many requests and lets the others wait."""

    def __init__(self, answers: int) -> None:
        super().__init__(answered)
        self.answers = answers
        self.go_on = anyio.Event()

    @asynccontextmanager
    async def stream(self, request: ChatRequest) -> AsyncIterator[AsyncIterator[ChatEvent]]:
        if len(self.requests) >= self.answers:
            await self.go_on.wait()
        async with super().stream(request) as events:
            yield events


def test_who_takes_over_hears_while_it_happens() -> None:
    """And not only in the end."""
    log, clock, identifier = lost(3)

    async def go() -> None:
        model = Waiting(1)
        async with taking_over(log, clock, model) as magic:
            with anyio.fail_after(5):
                async for event in magic.run(identifier).events(after=3):
                    if event.kind == "section.done":
                        model.go_on.set()  # the second is answered only after the first was heard of
                    last = event
            assert last.kind == "done"

    anyio.run(go)


@pytest.mark.parametrize("answers", [0, 1])
def test_a_run_that_was_taken_over_is_taken_over_again(answers: int) -> None:
    """Where the second process closes too: its events are in the log, and the third goes on behind them."""
    log, clock, identifier = lost(3)

    async def go() -> None:
        model = Waiting(answers)
        magic = taking_over(log, clock, model)
        async for event in magic.run(identifier).events(after=3):
            if event.kind == ("section.done" if answers else "section.open"):
                break
        await magic.aclose()
        assert model.open == 0
        with pytest.raises(pm.StateError, match="is closed"):
            magic.run(identifier)
        found = log._runs[identifier]
        assert (found.state, found.wanted) == ("running", True)
        assert not [event for event in found.events if event.kind == "cancelled"]
        assert [event.kind for event in found.events].count("section.done") == answers
        clock.advance(LEASE + 1)
        third = ScriptedModel(answered)
        async with taking_over(log, clock, third) as other:
            made = await other.run(identifier).result()
        assert made.status == "complete"
        assert len(third.requests) == 5 - answers
        # What the first worker lost, and what the second one did: each attempt is in the books once.
        begun = Counter(event.data["id"] for event in found.events if event.kind == "section.open")
        begun.subtract(event.data["id"] for event in found.events if event.kind == "section.done")
        lost_rows = Counter(call.task for call in made.calls if call.outcome == "lost")
        assert lost_rows == Counter({f"section {one}": count for one, count in begun.items() if count})
        assert log._runs[identifier].fence == 3

    anyio.run(go)


def test_what_keeps_it_from_going_on_is_said() -> None:
    """To whoever follows, and not again and again for ever."""
    log, clock, identifier = lost(3)
    found = log._runs[identifier]
    unknown = RunRecord(identifier, pm.Scope(), pm.Brief(text=BRIEF, theme="acme-none"), None, "scripted:model", False)
    log._runs[identifier] = replace(found, record=unknown)

    async def go() -> None:
        async with taking_over(log, clock, ScriptedModel(answered)) as magic:
            with anyio.fail_after(5), pytest.raises(pm.InvalidInputError, match="acme-none"):
                await magic.run(identifier).result()

    anyio.run(go)


def test_what_is_taken_over_stays_its_owners() -> None:
    """Attempts, events and spans carry the scope that the run was begun with, whoever of the tenant follows."""
    log, clock, identifier = lost(3)
    found, emitted = log._runs[identifier], list[pm.Event]()
    mine, seen = pm.Scope("a", "u1", "r1"), list[pm.Scope]()
    log._runs[identifier] = replace(found, record=replace(found.record, scope=mine))

    class Looking:
        @hookimpl
        def pagemagic_transform_page(self, site: pm.Site, context: PageContext) -> None:
            seen.append(context.scope)

    async def go() -> None:
        context = AdapterContext(clock, CountedIds(), SeededEntropy())
        async with pm.PageMagic(
            ScriptedModel(answered), prices=PRICES, context=context, runs=log, emit=emitted.append, plugins=[Looking()]
        ) as magic:
            await magic.scoped(pm.Scope("a", "u2", "r2")).run(identifier).result()

    anyio.run(go)
    assert {event.scope for event in emitted} == {mine}
    assert seen == [mine]


def test_the_offline_author_loses_nothing() -> None:
    """It asks nobody, so its runs cost nothing, also where their worker is lost in the middle."""
    clock, log = ManualClock(), MemoryRunLog()
    record = RunRecord("run_9", pm.Scope(), pm.Brief(text=BRIEF), None, "offline", False)

    async def go() -> None:
        await log.begin(record, clock.now().timestamp())
        clock.advance(LEASE + 1)
        context = AdapterContext(clock, CountedIds(), SeededEntropy())
        async with pm.PageMagic(context=context, runs=log) as magic:
            made = await magic.run("run_9").result()
        assert made.cost == pm.Money.zero("USD")
        assert made.site == pm.design(BRIEF).site

    anyio.run(go)
