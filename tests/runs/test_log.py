"""The log of runs: one worker at a time writes, by numbers without gaps. What each log has to do is in the kit
(tests/testing/test_keeper_kits.py)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pagemagic as pm
from pagemagic.generate.pipeline.events import Event
from pagemagic.generate.runs.log import LEASE, LeaseLost, LoggedRun
from pagemagic.generate.runs.record import RunRecord
from pagemagic.generate.runs.store import erase_runs, runs
from pagemagic.generate.store import sqlite_engine
from pagemagic.generate.uploads import upload
from pagemagic.testing.models.bakery import BRIEF

RECORD = RunRecord("run_1", pm.Scope("a", "u1", "r1"), pm.Brief(text=BRIEF), None, "scripted:model", False)


def event(number: int) -> Event:
    """An event."""
    return Event(number, "section.open", {"id": f"n{number}", "said": "naïve 🥐"})


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
