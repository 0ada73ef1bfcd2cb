"""Whatever keeps budgets and answers keeps them alike."""

from __future__ import annotations

import threading
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import anyio
import pytest
from hypothesis import HealthCheck, given, settings

import pagemagic as pm
from pagemagic.generate.running.answers import Answers, KeptAnswer, MemoryAnswers
from pagemagic.generate.running.budgets import hold_name
from pagemagic.generate.running.purse import MemoryPurse, Purse
from pagemagic.generate.running.store import SqlAnswers, SqlPurse
from pagemagic.generate.store import sqlite_engine
from tests.running.test_budgets import BUDGET, SCOPES, steps

KEPT = KeptAnswer({"title": "naïve 🥐", "items": [1, None, {"a": []}]}, "text", "a:b")


@pytest.mark.parametrize("make", [lambda path: MemoryAnswers(), lambda path: SqlAnswers(sqlite_engine(path))])
def test_answers(make: Callable[[Path], Answers], tmp_path: Path) -> None:
    """Got as they were put, the last of them, until they are erased."""

    async def go() -> None:
        kept = make(tmp_path / "kept.db")
        assert await kept.get("k") is None
        await kept.put("k", "a", KeptAnswer(1, "x", "y"))
        await kept.put("k", "a", KEPT)
        await kept.put("other", "b", KEPT)
        assert await kept.get("k") == KEPT
        await kept.erase("a")
        assert await kept.get("k") is None
        assert await kept.get("other") == KEPT

    anyio.run(go)


@given(some=steps)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_both_purses_do_the_same(some: list[Any], tmp_path_factory: pytest.TempPathFactory) -> None:
    """Whatever comes: the same is refused, and the same is spent."""

    async def go() -> None:
        purses: list[Purse] = [MemoryPurse(), SqlPurse(sqlite_engine(tmp_path_factory.mktemp("purse") / "purse.db"))]
        names = sorted({limit.account for scope, request in SCOPES for limit in BUDGET.limits(scope, request)})
        held: dict[str, pm.Money] = {}
        for number, (what, which, amount) in enumerate(some):
            scope, request = SCOPES[which % len(SCOPES)]
            hold = hold_name(request, f"h{number}")
            if what == "reserve":
                refused = [await _refused(purse, hold, amount, BUDGET.limits(scope, request)) for purse in purses]
                assert refused[0] == refused[1]
                if not refused[0]:
                    held[hold] = amount
            elif held:
                name = sorted(held)[which % len(held)]
                cost = pm.Money((held.pop(name).amount * Decimal(str(amount))).quantize(Decimal("0.0001")), "USD")
                for purse in purses:
                    await purse.settle(name, cost)
                    await purse.settle(name, cost)
        for purse in purses:
            await purse.abandon("r1")
        assert [await purses[0].spent(name) for name in names] == [await purses[1].spent(name) for name in names]

    anyio.run(go)


async def _refused(purse: Purse, hold: str, amount: pm.Money, limits: Any) -> bool:
    try:
        await purse.reserve(hold, amount, limits)
    except pm.BudgetExceeded:
        return True
    return False


def test_many_at_once_never_pass_the_limit(tmp_path: Path) -> None:
    """Workers with connections of their own, all at the same account."""
    path, limits = tmp_path / "purse.db", pm.Budget(tenant=Decimal(5)).limits(pm.Scope("a"), "r")
    SqlPurse(sqlite_engine(path))
    got: list[bool] = []

    def work(number: int) -> None:
        purse = SqlPurse(sqlite_engine(path))

        async def go() -> None:
            for turn in range(5):
                got.append(await _refused(purse, f"r/{number}-{turn}", pm.Money.of("0.40", "USD"), limits))

        anyio.run(go)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got.count(False) == 12
    assert len(got) == 30


def test_requests_that_are_over_are_forgotten() -> None:
    """The memory that budgets of requests take is bounded; accounts of tenants stay."""

    async def go() -> None:
        purse = MemoryPurse()
        purse.MOST_REQUESTS = 3
        for number in range(9):
            limits = pm.Budget(request=Decimal(1), tenant=Decimal(5)).limits(pm.Scope("a"), f"r{number}")
            await purse.reserve(f"r{number}/h", pm.Money.of("0.5", "USD"), limits)
            await purse.settle(f"r{number}/h", pm.Money.of("0.25", "USD"))
        assert len(purse.accounts) == 4
        assert await purse.spent("tenant/a/") == pm.Money.of("2.25", "USD")
        assert await purse.spent("request/a/r8") == pm.Money.of("0.25", "USD")

    anyio.run(go)
