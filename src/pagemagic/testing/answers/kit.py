"""What every :class:`~pagemagic.generate.running.answers.Answers` has to do, and what the library makes of one, as plain
functions: each gets a keeper that has no answers yet, and raises AssertionError where something is not as the port says. Version 1.

A keeper may forget. These checks keep fewer than forty answers at a time, and ask for them at once.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from decimal import Decimal
from typing import Any

import anyio

from pagemagic.app import PageMagic
from pagemagic.generate.generation import Generation
from pagemagic.generate.ports import ChatRequest, Finished, Started, TextDelta
from pagemagic.generate.running.answers import Answers, KeptAnswer
from pagemagic.generate.running.prices import Price, PriceTable
from pagemagic.kernel.money import Money
from pagemagic.kernel.scope import Scope
from pagemagic.testing.models.bakery import BRIEF, answered
from pagemagic.testing.models.scripted import ScriptedModel
from pagemagic.testing.workers import at_once

VALUE: Any = {"title": "naïve 🥐 \u2028", "items": [1, 0.5, None, True, {"a": []}], "": ""}
"""JSON of every kind."""
KEPT = KeptAnswer(VALUE, "text", "scripted:model")
PRICES = PriceTable("kit-1", "USD", (Price(model="scripted:model", input=Decimal(1), output=Decimal(4), cache_read=Decimal(1), cache_write=Decimal(1)),))  # fmt: skip


def key(number: int) -> str:
    """A key, of the form that the library makes."""
    return f"{number:064x}"


async def check_keeping(answers: Answers) -> None:
    """An answer is got as it was put, as often as somebody asks, and under no other key."""
    assert await answers.get(key(1)) is None
    await answers.put(key(1), "a", KEPT)
    for _ in range(2):
        assert await answers.get(key(1)) == KEPT
    assert await answers.get(key(2)) is None
    empty: tuple[Any, ...] = (None, False, 0, "", [], {})
    for value in empty:
        await answers.put(key(3), "a", KeptAnswer(value, "text", "m"))
        found = await answers.get(key(3))
        assert found is not None, f"{value!r} is an answer too"
        assert (found.value, type(found.value)) == (value, type(value))


async def check_last(answers: Answers) -> None:
    """A later answer comes in the place of an earlier one."""
    for number in range(3):
        await answers.put(key(1), "a", KeptAnswer({"n": number}, f"d{number}", f"m{number}"))
    assert await answers.get(key(1)) == KeptAnswer({"n": 2}, "d2", "m2")


async def check_own(answers: Answers) -> None:
    """What somebody does to an answer that was put or got does nothing to the one that is kept."""
    value = deepcopy(VALUE)
    await answers.put(key(1), "a", KeptAnswer(value, "text", "m"))
    value["items"].clear()
    for _ in range(2):
        found = await answers.get(key(1))
        assert found is not None
        assert found.value == VALUE
        found.value["items"].clear()


async def check_erasing(answers: Answers) -> None:
    """All answers of one tenant are forgotten, and those of no other, whatever their names."""
    tenants = ("a", "a%", "", "a/b", "é 🥐")
    for number, tenant in enumerate(tenants):
        await answers.put(key(number), tenant, KEPT)
        await answers.put(key(number + 10), tenant, KEPT)
    for gone, tenant in enumerate(tenants):
        await answers.erase(tenant)
        for number in range(len(tenants)):
            for one in (number, number + 10):
                assert (await answers.get(key(one)) is None) == (number <= gone)
    await answers.erase("nobody")


async def check_side_by_side(answers: Answers) -> None:
    """Many at the same time, also under one key: each is kept whole, and no one is told off."""

    async def one(number: int) -> None:
        await answers.put(key(number % 4), "a", KeptAnswer([number] * 9, f"d{number}", f"m{number}"))
        found = await answers.get(key(number % 4))
        assert found is not None
        assert found.value == [int(found.model[1:])] * 9

    async with anyio.create_task_group() as tasks:
        for number in range(20):
            tasks.start_soon(one, number)


def check_workers(connect: Callable[[], Answers], workers: int = 4) -> None:
    """The same for workers of their own, each with a connection and a loop of its own; all find what one has kept."""
    connect()  # whatever is made on first use is there
    at_once(workers, lambda number: check_side_by_side(connect()))
    anyio.run(connect().put, key(9), "a", KEPT)
    assert anyio.run(connect().get, key(9)) == KEPT


async def generated(answers: Answers, model: ScriptedModel, tenant: str = "a", *, fresh: bool = False) -> Generation:
    """A generation for a tenant, with this keeper."""
    async with PageMagic(model, prices=PRICES, answers=answers) as magic:
        return await magic.scoped(Scope(tenant)).generate(BRIEF, fresh=fresh)


async def check_second_is_free(answers: Answers) -> None:
    """The same generation a second time asks nobody, costs nothing and says so; the site is the same. ``fresh`` asks anyway."""
    model = ScriptedModel(answered)
    first, second = [await generated(answers, model) for _ in range(2)]
    asked = len(first.calls)
    assert len(model.requests) == asked
    assert second.site == first.site
    assert {call.outcome for call in second.calls} == {"cached"}
    assert second.cost == Money.zero("USD") != first.cost
    assert second.usage.total == 0
    await generated(answers, model, fresh=True)
    assert len(model.requests) == 2 * asked


async def check_tenants(answers: Answers) -> None:
    """No tenant gets the answer of another, and what was erased is asked for again."""
    model = ScriptedModel(answered)
    asked = len((await generated(answers, model, "a")).calls)
    for tenant in ("b", "a", "b"):
        await generated(answers, model, tenant)
    assert len(model.requests) == 2 * asked, "an answer crossed from one tenant to another, or was not kept"
    await answers.erase("a")
    for tenant in ("a", "b"):
        await generated(answers, model, tenant)
    assert len(model.requests) == 3 * asked


async def check_once(answers: Answers) -> None:
    """Equal generations at the same time ask once, and the books of all of them come to what one costs."""
    model, made = ScriptedModel(answered), list[Generation]()
    async with PageMagic(model, prices=PRICES, answers=answers) as magic:

        async def one() -> None:
            made.append(await magic.generate(BRIEF))

        async with anyio.create_task_group() as tasks:
            for _ in range(3):
                tasks.start_soon(one)
    outcomes = [call.outcome for one in made for call in one.calls]
    assert len(model.requests) == outcomes.count("stop") == len(made[0].calls), "an equal question was asked twice"
    assert set(outcomes) <= {"stop", "shared", "cached"}
    assert made[0].site == made[1].site == made[2].site


async def check_unfit(answers: Answers) -> None:
    """What was declined, cut, no JSON, or claims what nobody said is asked for again the next time; the rest is not."""
    unfit: dict[str, Any] = {
        "hero": {"title": "Over 40 ovens"},
        "features": (Started("m"), TextDelta('{"title": "What'), Finished("length")),
        "media": "We bake",
        "steps": (Started("m"), Finished("refusal", "policy")),
    }

    def script(request: ChatRequest) -> Any:
        name = request.shape.name if request.shape is not None else ""
        return unfit.get(name) or answered(request)

    await generated(answers, ScriptedModel(script))
    well = ScriptedModel(answered)
    made = await generated(answers, well)
    asked = {request.shape.name for request in well.requests if request.shape is not None}
    assert asked == set(unfit), f"asked for {sorted(asked)}"
    assert made.status == "complete"


CHECKS = (
    check_keeping, check_last, check_own, check_erasing, check_side_by_side, check_second_is_free, check_tenants, check_once,
    check_unfit,
)  # fmt: skip
"""Checks that need nothing but a keeper that has no answers yet."""
