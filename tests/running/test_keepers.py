"""Whatever keeps budgets keeps them alike; what each has to do is in its kit (tests/testing/test_keeper_kits.py)."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import anyio
import pytest
from hypothesis import HealthCheck, given, settings

import pagemagic as pm
from pagemagic.generate.running.budgets import hold_name
from pagemagic.generate.running.purse import MemoryPurse, Purse
from pagemagic.generate.running.store import SqlPurse
from pagemagic.generate.store import sqlite_engine
from tests.running.test_budgets import BUDGET, SCOPES, steps


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
