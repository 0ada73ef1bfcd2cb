"""What every :class:`~pagemagic.generate.running.purse.Purse` has to do, as plain functions: each gets a purse that nobody has
used, and raises AssertionError where it is not as the port says. Version 1.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from random import Random

import anyio

from pagemagic.generate.running.budgets import (
    Accounts,
    Budget,
    BudgetExceeded,
    Limit,
    hold_name,
    request_of,
    reserve,
    settle,
)
from pagemagic.generate.running.purse import Purse
from pagemagic.kernel.errors import InvalidInputError
from pagemagic.kernel.money import Money
from pagemagic.kernel.scope import Scope
from pagemagic.page.frozen import FrozenDict
from pagemagic.testing.workers import at_once

BUDGET = Budget(request=Decimal(3), actor=Decimal(5), tenant=Decimal(8), window="2027-01")
"""Three accounts for each request, each with less room than all below it would like."""
REQUESTS: tuple[tuple[Scope, str], ...] = (
    (Scope("a", "u1"), "r1"), (Scope("a", "u1"), "r2"), (Scope("a", "u2"), "r3"), (Scope("b", "u1"), "r4"),
)  # fmt: skip
"""Requests of two tenants, one of them with two actors."""
STEPS = 120
"""How many steps :func:`check_any_order` takes."""


def dollars(amount: str) -> Money:
    """An amount."""
    return Money.of(amount, "USD")


def limits_of(which: int = 0, budget: Budget = BUDGET) -> tuple[Limit, ...]:
    """The limits of one of :data:`REQUESTS`."""
    return budget.limits(*REQUESTS[which])


async def refused(purse: Purse, hold: str, amount: Money, limits: Sequence[Limit]) -> BudgetExceeded | None:
    """Reserve; the error where that passes a limit."""
    try:
        await purse.reserve(hold, amount, limits)
    except BudgetExceeded as error:
        return error
    return None


async def check_settling(purse: Purse) -> None:
    """What was spent comes in the place of what was reserved, to the billionth, in every account that it was reserved in."""
    limits = limits_of()
    assert await purse.spent(limits[0].account) is None, "an account that nobody used has spent something"
    await purse.reserve("r1/a", dollars("2.5"), limits)
    assert {await purse.spent(limit.account) for limit in limits} == {dollars("0")}, "what is reserved is not spent yet"
    await purse.settle("r1/a", dollars("0.000000123"))
    await purse.reserve("r1/b", dollars("2.5"), limits)
    await purse.settle("r1/b", dollars("0.4"))
    assert {await purse.spent(limit.account) for limit in limits} == {dollars("0.400000123")}


async def check_limit(purse: Purse) -> None:
    """A limit is reached and not passed, by what is spent and what is reserved together; the error says all of it."""
    limits = limits_of()
    await purse.reserve("r1/a", dollars("1"), limits)
    await purse.settle("r1/a", dollars("0.5"))
    await purse.reserve("r1/b", dollars("1"), limits)
    error = await refused(purse, "r1/c", dollars("1.500000001"), limits)
    assert error is not None, "a limit was passed"
    assert (error.limit, error.spent, error.reserved) == (limits[0], dollars("0.5"), dollars("1"))
    assert error.wanted == dollars("1.500000001")
    await purse.reserve("r1/c", dollars("1.5"), limits)
    assert await refused(purse, "r1/d", dollars("0.000000001"), limits), "nothing was left"
    await purse.reserve("r1/e", dollars("0"), limits)


async def check_all_or_none(purse: Purse) -> None:
    """Where one limit has not enough, nothing is reserved under the others, in whatever order they are named."""
    limits = limits_of()
    for order in (limits, limits[::-1]):
        assert await refused(purse, "r1/a", dollars("4"), order)
    await purse.settle("r1/a", dollars("4"))
    assert {await purse.spent(limit.account) for limit in limits} <= {None, dollars("0")}
    for which in (0, 1):
        assert await refused(purse, f"{which}/b", dollars("2.5"), limits_of(which)) is None, "something stayed reserved"


async def check_twice(purse: Purse) -> None:
    """The same word a second time changes nothing, whoever says it: a message may come twice."""
    limits = limits_of()
    for _ in range(2):
        await purse.reserve("r1/a", dollars("2"), limits)
    assert await refused(purse, "r1/b", dollars("1"), limits) is None, "the same reservation was made twice"
    for _ in range(2):
        await purse.settle("r1/a", dollars("0.25"))
    await purse.settle("r1/never", dollars("2"))
    assert await purse.spent(limits[0].account) == dollars("0.25")


async def check_dearer(purse: Purse) -> None:
    """What cost more than was reserved for it is booked as it is, and no more is given out."""
    limits = limits_of()
    await purse.reserve("r1/a", dollars("1"), limits)
    await purse.settle("r1/a", dollars("3.5"))
    assert await purse.spent(limits[0].account) == dollars("3.5")
    assert await refused(purse, "r1/b", dollars("0.1"), limits)


async def check_abandoning(purse: Purse) -> None:
    """What a request has still reserved counts as spent, and nothing of another request, nor what was settled."""
    for which in (0, 1):
        await purse.reserve(hold_name(REQUESTS[which][1], "a"), dollars("1"), limits_of(which))
        await purse.reserve(hold_name(REQUESTS[which][1], "b"), dollars("1"), limits_of(which))
    await purse.settle(hold_name("r1", "a"), dollars("0.25"))
    for _ in range(2):
        await purse.abandon("r1")
    await purse.settle(hold_name("r1", "b"), dollars("0"))
    assert await purse.spent(limits_of(0)[0].account) == dollars("1.25")
    assert await purse.spent(limits_of(1)[0].account) == dollars("0")
    await purse.settle(hold_name("r2", "a"), dollars("0.5"))
    assert await purse.spent(limits_of(1)[0].account) == dollars("0.5")


async def check_names(purse: Purse) -> None:
    """Tenants, actors and requests may have any names: none leads into the account of another, or abandons its money."""
    strange = [("a/b", "c", "r/1"), ("a", "b/c", "r"), ("a%2Fb", "c", "r%2F1"), ("é 🥐", "", "r 1"), ("", "", "")]
    for number, (tenant, actor, request) in enumerate(strange, 1):
        limits = BUDGET.limits(Scope(tenant, actor), request)
        await purse.reserve(hold_name(request, f"h/{number}"), dollars(f"0.{number}"), limits)
    await purse.abandon("r/1")
    for number, (tenant, actor, request) in enumerate(strange, 1):
        hold = hold_name(request, f"h/{number}")
        assert request_of(hold) == request
        await purse.settle(hold, dollars("0.01"))
        for limit in BUDGET.limits(Scope(tenant, actor), request):
            found = await purse.spent(limit.account)
            assert found == dollars("0.1" if number == 1 else "0.01"), f"{limit.account}: {found}"


async def check_currencies(purse: Purse) -> None:
    """An account keeps its currency: another one is refused with InvalidInputError, and never added to it."""
    await purse.reserve("r1/a", dollars("1"), limits_of())
    euros = BUDGET.model_copy(update={"currency": "EUR"})
    try:
        await purse.reserve("r1/b", Money.of("1", "EUR"), limits_of(0, euros))
    except InvalidInputError:
        pass
    else:
        raise AssertionError("two currencies are in one account")
    try:
        await purse.settle("r1/a", Money.of("1", "EUR"))
    except InvalidInputError:
        pass
    else:
        raise AssertionError("an account was settled in another currency")
    await purse.settle("r1/a", dollars("0.5"))
    assert await purse.spent(limits_of()[0].account) == dollars("0.5")


async def check_any_order(purse: Purse, seed: int = 0) -> None:
    """In any order the same is refused and the same is spent as by the rule (:mod:`pagemagic.generate.running.budgets`):
    never more than a limit, and never less than nothing."""
    chance, held = Random(seed), dict[str, Money]()
    known: Accounts = FrozenDict()
    for number in range(STEPS):
        which = chance.randrange(len(REQUESTS))
        if chance.random() < 0.55:
            hold, amount = hold_name(REQUESTS[which][1], f"h{number}"), dollars(f"{chance.randrange(0, 2000) / 1000}")
            try:
                known = reserve(known, hold, amount, limits_of(which))
            except BudgetExceeded:
                assert await refused(purse, hold, amount, limits_of(which)), f"step {number} passes a limit"
            else:
                assert not await refused(purse, hold, amount, limits_of(which)), f"step {number} has room"
                held[hold] = amount
        elif held:
            hold = chance.choice(sorted(held))
            amount = held.pop(hold) * Decimal(chance.randrange(0, 400)) * Decimal("0.001")
            known = settle(known, hold, amount)
            await purse.settle(hold, amount)
    for hold in held:
        known = settle(known, hold, dollars("0"))
        await purse.settle(hold, dollars("0"))
    for name, account in known.items():
        assert account.spent >= 0
        found = await purse.spent(name)
        assert found == Money(account.spent, "USD"), f"{name}: {found}"


async def check_side_by_side(purse: Purse) -> None:
    """Of calls at the same time as many get money as there is money for, and the books are right after them."""
    got: list[bool] = []
    limits = limits_of()[1:]

    async def one(number: int) -> None:
        hold = f"r/{number}"
        got.append(await refused(purse, hold, dollars("0.4"), limits) is None)
        if got[-1]:
            await purse.settle(hold, dollars("0.4"))

    async with anyio.create_task_group() as tasks:
        for number in range(20):
            tasks.start_soon(one, number)
    assert got.count(True) == 12
    assert await purse.spent(limits[0].account) == dollars("4.8")


def check_workers(connect: Callable[[], Purse], workers: int = 4) -> None:
    """The same for workers of their own, each with a connection and a loop of its own, all at one account."""
    limits, got = limits_of()[1:2], list[bool]()

    async def use(number: int) -> None:
        purse = connect()
        for turn in range(6):
            hold = f"r/{number}-{turn}"
            got.append(await refused(purse, hold, dollars("0.4"), limits) is None)
            if got[-1] and turn % 2:
                await purse.settle(hold, dollars("0.4"))

    connect()  # whatever is made on first use is there
    at_once(workers, use)
    assert got.count(True) == 12


CHECKS = (
    check_settling, check_limit, check_all_or_none, check_twice, check_dearer, check_abandoning, check_names, check_currencies,
    check_any_order, check_side_by_side,
)  # fmt: skip
"""Checks that need nothing but a purse that nobody has used."""
