"""Runs that are followed from elsewhere, stopped, and gone on with."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import anyio
import pytest

import pagemagic as pm
from pagemagic.generate.pipeline.events import Event
from pagemagic.generate.pipeline.given import given_of
from pagemagic.generate.pipeline.replay import replayed
from pagemagic.generate.ports import ChatRequest
from pagemagic.generate.running.store import SqlPurse
from pagemagic.generate.runs.log import LEASE, MemoryRunLog
from pagemagic.generate.runs.record import RunRecord
from pagemagic.generate.runs.store import SqlRunLog
from pagemagic.generate.store import sqlite_engine
from pagemagic.kernel.clock import CountedIds, ManualClock, SeededEntropy
from pagemagic.kernel.registry import AdapterContext
from pagemagic.system import system_context
from pagemagic.testing.models.asked import Protocol
from pagemagic.testing.models.bakery import BRIEF, PLAN, SECTIONS, answered
from pagemagic.testing.models.faults import Fault
from pagemagic.testing.models.scripted import ScriptedModel
from pagemagic.testing.models.server import Call, ModelServer
from tests.models.test_sections import model_on
from tests.running.test_running import PRICES, still


def test_another_reads_what_one_writes(tmp_path: Path) -> None:
    """By number, to the same result; also the next day."""

    async def go() -> None:
        model = ScriptedModel(answered)
        log = SqlRunLog(sqlite_engine(tmp_path / "log.db"))
        async with pm.PageMagic(model, prices=PRICES, runs=log) as magic, magic.stream(BRIEF) as run:
            made = await run.result()
            events = [event async for event in run]
        other = pm.PageMagic(model, prices=PRICES, runs=SqlRunLog(sqlite_engine(tmp_path / "log.db")))
        found = other.run(run.id)
        assert [event async for event in found] == events
        assert [event async for event in found.events(after=5)] == events[5:]
        again = await found.result()
        assert again.site == made.site
        assert (again.status, again.calls, again.findings, again.written) == (
            made.status, made.calls, made.findings, made.written,
        )  # fmt: skip
        assert len(model.requests) == 6
        with pytest.raises(pm.StateError, match="no run 'run_x' of this tenant"):
            await other.run("run_x").result()
        with pytest.raises(pm.StateError, match="of this tenant"):
            await other.scoped(pm.Scope("b")).run(run.id).result()
        with pytest.raises(pm.ConfigurationError, match="runs are not logged"):
            pm.PageMagic(model).run(run.id)

    anyio.run(go)


def test_followers_hear_while_it_happens() -> None:
    """Events that come after they began to listen."""

    async def go() -> None:
        async with pm.PageMagic(ScriptedModel(answered), context=still(), runs=MemoryRunLog()) as magic:
            async with magic.stream(BRIEF) as run:
                heard: list[Event] = []

                async def listen() -> None:
                    await anyio.sleep(0)
                    heard.extend([event async for event in magic.run(run.id)])

                async with anyio.create_task_group() as tasks:
                    tasks.start_soon(listen)
                    await run.result()
            assert heard == run.log

    anyio.run(go)


@pytest.mark.parametrize("how", ["self", "log"])
def test_stopping(how: str) -> None:
    """From where it runs or from elsewhere: what is written stays, and the result says that it was cancelled."""

    async def go() -> None:
        log = MemoryRunLog()
        model = ScriptedModel(answered)
        async with pm.PageMagic(model, prices=PRICES, context=still(), runs=log) as magic:
            async with magic.stream(BRIEF) as run:
                async for event in run:
                    if event.kind == "section.done":
                        await (run if how == "self" else magic.run(run.id)).cancel()
                made = await run.result()
            assert made.status == "cancelled"
            assert pm.Site.from_json(made.site.to_json()) == made.site
            assert "scripted:model" in made.written.values()
            assert run.log[-1].kind == "cancelled"
            assert model.open == 0
            again = await magic.run(run.id).result()
            assert (again.status, again.site) == ("cancelled", made.site)

    if how == "log":
        # It has to wait until the log is asked again, so the model must not be done before.
        return _stopping_from_elsewhere()
    return anyio.run(go)


def _stopping_from_elsewhere() -> None:
    with ModelServer(seed=3) as server:

        async def go() -> None:
            async with pm.PageMagic(model_on(server, "vllm", {}), prices=PRICES, runs=MemoryRunLog()) as magic:
                plan = await magic.plan(BRIEF)
                server.arm("drip")
                async with magic.stream(BRIEF, plan=plan) as run:
                    async for event in run:
                        if event.kind == "section.open":
                            break
                    await magic.run(run.id).cancel()
                    made = await run.result()
                assert made.status == "cancelled"
                assert "cancelled" in [call.outcome for call in made.calls]

        anyio.run(go)


def test_leaving_is_logged() -> None:
    """Whoever follows hears that nobody goes on."""

    async def go() -> None:
        async with pm.PageMagic(ScriptedModel(answered), context=still(), runs=MemoryRunLog()) as magic:
            async with magic.stream(BRIEF) as run:
                async for event in run:
                    if event.kind == "section.done":
                        break
            events = [event async for event in magic.run(run.id)]
            assert events[-1].kind == "cancelled"
            assert (await magic.run(run.id).result()).status == "cancelled"

    anyio.run(go)


def test_failing_is_logged() -> None:
    """With the reason."""
    from pagemagic.generate.model_errors import AuthenticationFailed

    async def go() -> None:
        model = ScriptedModel(lambda request: AuthenticationFailed("the key is wrong", adapter="scripted"))
        async with pm.PageMagic(model, context=still(), runs=MemoryRunLog()) as magic:
            with pytest.raises(AuthenticationFailed):
                async with magic.stream(BRIEF) as run:
                    await run.result()
            with pytest.raises(pm.StateError, match="failed: scripted: the key is wrong"):
                await magic.run(run.id).result()

    anyio.run(go)


def names(requests: list[ChatRequest]) -> list[str]:
    """What was asked for."""
    return sorted(request.shape.name for request in requests if request.shape is not None)


@pytest.mark.parametrize("after", range(0, 40, 3))
def test_going_on_from_any_event(after: int) -> None:
    """Cut the log anywhere: the rest is made, nothing that is done is asked again, and the books say what was lost."""

    async def go() -> None:
        whole = MemoryRunLog()
        async with (
            pm.PageMagic(ScriptedModel(answered), prices=PRICES, context=still(), runs=whole) as one,
            one.stream(BRIEF) as run,
        ):
            made = await run.result()
        events = [event for event in run.log if event.kind != "section.delta"]
        events = [Event(number, one.kind, one.data) for number, one in enumerate(events, 1)][:after]
        clock = ManualClock()
        log, model = MemoryRunLog(), ScriptedModel(answered)
        record = RunRecord("run_9", pm.Scope(), pm.Brief(text=BRIEF), None, "scripted:model", False)
        fence = await log.begin(record, clock.now().timestamp())
        await log.append("run_9", fence, events, clock.now().timestamp())
        if events and events[-1].kind == "done":
            return
        clock.advance(LEASE + 1)
        context = AdapterContext(clock, CountedIds(), SeededEntropy())
        async with pm.PageMagic(model, prices=PRICES, context=context, runs=log) as magic:
            again = await magic.run("run_9").result()
            found = [event async for event in magic.run("run_9")]
        assert again.site == made.site
        assert [event.seq for event in found] == list(range(1, len(found) + 1))
        assert found[: len(events)] == events
        assert replayed(found, given_of(BRIEF)) == made.site
        done = [event.data["id"] for event in found if event.kind == "section.done"]
        assert len(done) == len(set(done))
        known = sum(event.kind == "section.done" for event in events) + any(one.kind == "plan" for one in events)
        assert len(model.requests) == 6 - known
        lost = [call for call in again.calls if call.outcome == "lost"]
        opened = {one.data["id"] for one in events if one.kind == "section.open"}
        open_still = opened - {one.data["id"] for one in events if one.kind == "section.done"}
        # Before the first event the worker may have been asking for the plan.
        assert {call.task for call in lost} == {
            *(f"section {one}" for one in open_still),
            *([] if events else ["plan"]),
        }
        assert len(lost) == len({call.task for call in lost})
        assert (again.cost is None) == bool(lost)

    anyio.run(go)


def test_a_worker_that_was_thought_lost_stops() -> None:
    """It hears at its next word that another goes on, and leaves its connections."""

    async def go() -> None:
        log, model = MemoryRunLog(), ScriptedModel(answered)
        async with pm.PageMagic(model, context=still(), runs=log) as magic:
            async with magic.stream(BRIEF) as run:
                assert await log.claim(run.id, 1e12) == 2
                with pytest.raises(pm.StateError, match="another worker goes on"):
                    await run.result()
            assert model.open == 0

    anyio.run(go)


def well(body: dict[str, Any]) -> str:
    """What a model that writes well answers to a request of Chat Completions."""
    name = body["response_format"]["json_schema"]["name"]
    return json.dumps(PLAN if name == "site_plan" else SECTIONS[name])


OVER = ("section.done", "section.failed")
"""How a section comes to its end, paid for either way."""


class Halting(ModelServer):
    """A server that leaves all but the first requests without an answer until ``halts`` is False for those to come: there is
    always a middle to kill somebody in."""

    halts = True
    seen = 0

    def begin(self, protocol: Protocol, body: dict[str, Any]) -> tuple[Call, int, Fault | None]:
        """See :class:`ModelServer`."""
        self.seen += 1
        if self.halts and self.seen > ANSWERED:
            self.wait_for_end(60)
        return super().begin(protocol, body)


ANSWERED = 2
"""Requests: the plan and the first section, which the others wait for."""


def test_a_killed_worker_is_gone_on_with(tmp_path: Path) -> None:
    """A real process, killed in the middle: another finishes from the log, and asks for nothing that the log has."""
    path = tmp_path / "log.db"
    with Halting(say=well, strict=False) as server:
        command = [sys.executable, "-m", "tests.runs.worker", str(path), server.openai_url, server.key, BRIEF]
        environ = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        worker = subprocess.Popen(
            command, stdout=subprocess.PIPE, text=True, env=environ, cwd=Path(__file__).parents[2]
        )
        assert worker.stdout is not None
        identifier = worker.stdout.readline().strip()
        log = SqlRunLog(sqlite_engine(path))

        def done() -> list[Event]:
            found = anyio.run(log.read, identifier, "a", 0)
            return [] if found is None else [event for event in found.events if event.kind in OVER]

        for _ in range(1000):
            if done():
                break
            server.wait_for_end(0.02)
        worker.send_signal(signal.SIGKILL)
        assert worker.wait(30) == -signal.SIGKILL
        worker.stdout.close()
        before = anyio.run(log.read, identifier, "a", 0)
        assert before is not None
        assert before.state == "running"
        server.halts, asked = False, len(server.calls)
        made, events = anyio.run(_finish, path, server, identifier)
        answered_later = len(server.calls) - asked
    assert made.status == "complete"
    assert pm.Site.from_json(made.site.to_json()) == made.site
    over = [event for event in before.events if event.kind in OVER]
    assert over
    assert list(before.events) == events[: len(before.events)]
    tasks = [f"section {event.data['id']}" for event in over]
    later = [event.data["task"] for event in events[len(before.events) :] if event.kind == "usage"]
    assert not {"plan", *tasks} & set(later)
    paid_later = [
        event for event in events[len(before.events) :] if event.kind == "usage" and event.data["outcome"] != "lost"
    ]
    assert len(paid_later) == answered_later
    assert [event.seq for event in events] == list(range(1, len(events) + 1))


async def _finish(path: Path, server: ModelServer, identifier: str) -> tuple[pm.Generation, list[Event]]:
    """What another process does; its clock is as far on as the lease is long."""
    real = system_context()
    later = ManualClock(real.clock.now())
    later.advance(LEASE + 1)
    context = AdapterContext(later, real.ids, real.entropy)
    engine = sqlite_engine(path)
    purse = SqlPurse(engine)
    async with pm.PageMagic(
        model_on(server, "vllm", {}), prices=PRICES, context=context, runs=SqlRunLog(engine), purse=purse,
        budget=pm.Budget(tenant=Decimal(50)),
    ) as magic:  # fmt: skip
        run = magic.scoped(pm.Scope("a")).run(identifier)
        with anyio.fail_after(120):
            made = await run.result()
        spent = await purse.spent("tenant/a/")
        assert spent is not None
        # What the lost worker had reserved counts as spent: nobody knows what it has cost.
        assert spent >= made.known_cost
        with engine.connect() as conn:
            from pagemagic.generate.running.store import accounts

            assert [row.held for row in conn.execute(accounts.select())] == [0]
        return made, [event async for event in run]


def test_blocking() -> None:
    """The same without async."""
    with pm.BlockingPageMagic(ScriptedModel(answered), context=still(), runs=MemoryRunLog()) as magic:
        with magic.stream(BRIEF) as run:
            made = run.result()
        found = magic.run(run.id)
        assert next(found.events(after=3)).seq == 4
        assert found.result().site == made.site
