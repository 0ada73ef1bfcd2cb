"""Money is there before a call takes its place at the door, and comes back on every way out."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from decimal import Decimal
from typing import Any

import anyio
import pytest

import pagemagic as pm
from pagemagic.generate.ports import ChatRequest
from pagemagic.generate.running.budgets import Limit
from pagemagic.generate.running.purse import MemoryPurse
from pagemagic.testing.models.bakery import BRIEF, answered
from pagemagic.testing.models.scripted import ScriptedModel
from tests.running.test_running import PRICES, still

RICH = pm.Budget(tenant=Decimal(50))


def held(purse: MemoryPurse) -> list[str]:
    """Reservations that nobody has settled."""
    return [hold for account in purse.accounts.values() for hold in account.held]


def test_who_waits_for_money_stands_in_nobodys_way() -> None:
    """A tenant whose budget is taken up by its own calls does not block the model for another tenant."""
    purse, asked = MemoryPurse(), list[str]()

    async def go() -> None:
        poor = pm.Budget(tenant=Decimal("0.05"))
        limits = poor.limits(pm.Scope("poor"), "r")
        await purse.reserve("other/h", pm.Money.of("0.05", "USD"), limits)  # a call that takes its time

        def said(request: ChatRequest) -> Any:
            asked.append("asked")
            return answered(request)

        model = ScriptedModel(said)
        async with (
            pm.PageMagic(model, prices=PRICES, purse=purse, concurrency=1) as magic,
            anyio.create_task_group() as tasks,
        ):
            tasks.start_soon(magic.scoped(pm.Scope("poor"), budget=poor).generate, BRIEF)
            await anyio.sleep(0.05)
            with anyio.fail_after(3):
                made = await magic.scoped(pm.Scope("rich"), budget=RICH).generate(BRIEF)
            tasks.cancel_scope.cancel()
        assert made.status == "complete"

    anyio.run(go)
    assert len(asked) == 6
    assert held(purse) == ["other/h"]


def test_money_comes_back_where_nobody_waits_at_the_door_any_more() -> None:
    """What waited for its turn and was cancelled was never sent: it costs nothing, and nothing stays reserved."""
    purse, emitted = MemoryPurse(), list[pm.Event]()

    class Slow(ScriptedModel):
        @asynccontextmanager
        async def stream(self, request: ChatRequest) -> AsyncIterator[Any]:
            await anyio.sleep(30)
            async with super().stream(request) as events:
                yield events

    async def go() -> None:
        model = Slow(answered)
        async with (
            pm.PageMagic(model, prices=PRICES, purse=purse, budget=RICH, concurrency=1, emit=emitted.append) as magic,
            anyio.create_task_group() as tasks,
        ):
            for name in ("one", "two"):
                tasks.start_soon(magic.generate, f"{BRIEF} {name}")
            await anyio.sleep(0.05)
            tasks.cancel_scope.cancel()

    anyio.run(go)
    assert held(purse) == []
    assert [event.data["outcome"] for event in emitted] == ["cancelled"]
    # The one that was on its way may have cost all of it; the other one nothing.
    (account,) = purse.accounts.values()
    most = account.spent
    assert 0 < most < Decimal("0.1")


class Late(MemoryPurse):
    """A purse across a network: what is cancelled while it is asked may have reached it."""

    async def reserve(self, hold: str, amount: pm.Money, limits: Sequence[Limit]) -> None:
        await super().reserve(hold, amount, limits)
        await anyio.sleep(0.2)


def test_a_reservation_that_was_cut_off_does_not_stay() -> None:
    """Whether or not it came about."""
    purse = Late()

    async def go() -> None:
        async with pm.PageMagic(ScriptedModel(answered), prices=PRICES, purse=purse, budget=RICH) as magic:
            with anyio.move_on_after(0.05):
                await magic.generate(BRIEF)

    anyio.run(go)
    assert held(purse) == []
    assert {account.spent for account in purse.accounts.values()} == {Decimal(0)}


def test_whoever_looks_and_fails_leaves_no_reservation() -> None:
    """A span that cannot be noted is an error of the host's tracing, and the books are right all the same."""
    purse = MemoryPurse()

    async def go() -> None:
        magic = pm.PageMagic(ScriptedModel(answered), prices=PRICES, purse=purse, budget=RICH, context=still())

        @asynccontextmanager
        async def never() -> AsyncIterator[None]:
            yield

        class Broken:
            def __enter__(self) -> Callable[..., None]:
                def note(*given: object) -> None:
                    raise RuntimeError("no more room for spans")

                return note

            def __exit__(self, *given: object) -> None: ...

        def trace(name: str, attributes: object, kind: str = "client") -> Any:
            return Broken()

        magic._engine.conditions = replace(magic._engine.conditions, trace=trace)  # type: ignore[arg-type]
        with pytest.raises((RuntimeError, ExceptionGroup)):
            await magic.generate(BRIEF)

    anyio.run(go)
    assert held(purse) == []
