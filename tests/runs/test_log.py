"""The log of runs: whatever keeps it, one worker at a time writes, by numbers without gaps, and no tenant reads another's."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

import pagemagic as pm
from pagemagic.generate.pipeline.events import Event
from pagemagic.generate.runs.log import LEASE, LeaseLost, LoggedRun, MemoryRunLog, RunLog
from pagemagic.generate.runs.record import RunRecord
from pagemagic.generate.runs.store import SqlRunLog, erase_runs, runs
from pagemagic.generate.store import sqlite_engine
from pagemagic.generate.uploads import upload
from pagemagic.testing.models.bakery import BRIEF

RECORD = RunRecord("run_1", pm.Scope("a", "u1", "r1"), pm.Brief(text=BRIEF), None, "scripted:model", False)
Make = Callable[[Path], RunLog]


def event(number: int) -> Event:
    """An event."""
    return Event(number, "section.open", {"id": f"n{number}", "said": "naïve 🥐"})


LOGS: list[Make] = [lambda folder: MemoryRunLog(), lambda folder: SqlRunLog(sqlite_engine(folder / "log.db"))]


@pytest.fixture(params=LOGS, ids=["memory", "sql"])
def log(request: pytest.FixtureRequest, tmp_path: Path) -> RunLog:
    """A log."""
    made: RunLog = request.param(tmp_path)
    return made


def test_a_run_from_beginning_to_end(log: RunLog) -> None:
    """What was written is read by number; what is over takes no more."""

    async def go() -> None:
        fence = await log.begin(RECORD, 100.0)
        assert await log.append("run_1", fence, [event(1), event(2)], 101.0)
        assert await log.append("run_1", fence, [], 102.0)
        assert await log.append("run_1", fence, [event(3)], 103.0)
        found = await log.read("run_1", "a", after=1)
        assert found is not None
        assert found.events == (event(2), event(3))
        assert (found.state, found.until, found.record) == ("running", 103.0 + LEASE, RECORD)
        await log.end("run_1", fence, "done")
        with pytest.raises(LeaseLost):
            await log.append("run_1", fence, [event(4)], 104.0)
        await log.end("run_1", fence, "failed")
        assert await log.claim("run_1", 1e9) is None
        found = await log.read("run_1", "a", after=3)
        assert found is not None
        assert (found.state, found.events) == ("done", ())

    anyio.run(go)


def test_one_worker_at_a_time(log: RunLog) -> None:
    """A lease is not taken before it ends; then one gets it, and the old worker writes no more."""

    async def go() -> None:
        old = await log.begin(RECORD, 100.0)
        assert await log.claim("run_1", 100.0 + LEASE - 1) is None
        new = await log.claim("run_1", 100.0 + LEASE)
        assert new is not None
        assert new > old
        assert await log.claim("run_1", 100.0 + LEASE) is None
        with pytest.raises(LeaseLost, match="another worker goes on"):
            await log.append("run_1", old, [event(1)], 120.0)
        with pytest.raises(LeaseLost):
            await log.end("run_1", old, "done")
        await log.append("run_1", new, [event(1)], 120.0)

    anyio.run(go)


def test_tenants_and_strangers(log: RunLog) -> None:
    """A run of another tenant is no run at all."""

    async def go() -> None:
        fence = await log.begin(RECORD, 100.0)
        assert await log.read("run_1", "b") is None
        assert await log.read("run_2", "a") is None
        assert await log.claim("run_2", 1e9) is None
        await log.cancel("run_1", "b")
        assert await log.append("run_1", fence, [], 101.0)
        await log.cancel("run_1", "a")
        assert not await log.append("run_1", fence, [], 101.0)
        with pytest.raises(pm.StateError, match="'run_1' already"):
            await log.begin(RECORD, 100.0)

    anyio.run(go)


steps = st.lists(st.tuples(st.sampled_from(["claim", "append", "late", "end"]), st.floats(0, 20)), max_size=30)


@given(steps)
def test_whoever_writes_holds_the_last_fence(some: list[tuple[str, float]]) -> None:
    """Under any order of claims and writes: fences rise, no old one writes, and nothing is written twice or lost."""
    run, now, written, fences = LoggedRun(RECORD, until=LEASE), 0.0, 0, [1]
    for what, passed in some:
        now += passed
        match what:
            case "claim":
                found = run.claimed(now)
                assert (found is None) == (run.state != "running" or now < run.until)
                if found is not None:
                    run = found
                    fences.append(run.fence)
            case "append" if run.state == "running":
                written += 1
                run = run.appended(fences[-1], [event(written)], now)
            case "late" if len(fences) > 1:
                with pytest.raises(LeaseLost):
                    run.appended(fences[-2], [event(99)], now)
            case "end":
                run = run.ended(fences[-1], "done")
            case _:
                pass
    assert fences == sorted(set(fences))
    assert [one.seq for one in run.events] == list(range(1, written + 1))


def test_of_many_that_claim_one_gets_it(tmp_path: Path) -> None:
    """At the same moment, each with a connection of its own."""
    path = tmp_path / "log.db"
    first = SqlRunLog(sqlite_engine(path))
    anyio.run(first.begin, RECORD, 0.0)
    logs = [SqlRunLog(sqlite_engine(path)) for _ in range(8)]
    got: list[int | None] = []
    start = threading.Barrier(len(logs))

    def claim(log: SqlRunLog) -> None:
        start.wait()
        got.append(anyio.run(log.claim, "run_1", LEASE + 1))

    threads = [threading.Thread(target=claim, args=(one,)) for one in logs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(one for one in got if one is not None) == [2]
    assert len(got) == 8


def test_a_host_joins_its_own_transaction(tmp_path: Path) -> None:
    """The verbs are plain functions over a connection: what the host rolls back was never there."""
    from pagemagic.generate.runs.store import begin_run, tables

    engine = sqlite_engine(tmp_path / "log.db")
    tables.create_all(engine)
    with engine.connect() as conn:
        begin_run(conn, RECORD, 0.0)
        conn.rollback()
    with engine.begin() as conn:
        assert conn.execute(runs.select()).first() is None
        begin_run(conn, RECORD, 0.0)
    with engine.begin() as conn:
        erase_runs(conn, "b")
        assert conn.execute(runs.select()).first() is not None
        erase_runs(conn, "a")
        assert conn.execute(runs.select()).first() is None


def test_records_survive_json() -> None:
    """With pictures, and with a plan."""
    picture = upload("a.svg", b'<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>', alt="A cross")
    plan = pm.SitePlan.model_validate({"theme": "x", "pages": [{"name": "Home", "sections": []}]})
    record = replace(RECORD, brief=pm.Brief(text="Bread", assets=(picture,), seed=4, must=("Open.",)), plan=plan)
    assert RunRecord.from_dict(record.to_dict()) == record
