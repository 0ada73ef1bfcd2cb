"""Money for one request: the most that it can cost is reserved before it, and what it did cost is settled after it, on every way
out."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from pagemagic.generate.ports import ChatRequest
from pagemagic.generate.running.bounds import request_at_most
from pagemagic.generate.running.budgets import Budget, BudgetExceeded, Limit, hold_name
from pagemagic.generate.running.conditions import Conditions
from pagemagic.kernel.errors import LimitError
from pagemagic.kernel.money import Money

TURN = 0.1
"""Seconds between two looks whether money that is reserved elsewhere has come back."""


@dataclass
class Reserved:
    """What is reserved for a request, and what it is settled with."""

    most: Money
    spent: Money

    def sent(self) -> None:
        """The request goes out: until somebody says what it costs, it may be all of it."""
        self.spent = self.most

    def cost(self, cost: Money | None) -> None:
        """It cost so much; None where nobody knows."""
        self.spent = self.most if cost is None else cost


@asynccontextmanager
async def reserved(request: ChatRequest, model: str, at: Conditions) -> AsyncIterator[Reserved]:
    """Reserve the most that a request can cost while the block lasts. Where only other calls' reservations are in the way, wait
    for them: most of it comes back when they end.

    Raises LimitError where a budget does not cover it, or its price is not known.
    """
    most = Money.zero(at.prices.currency) if at.budget is None else _most(request, model, at, at.budget)
    money = Reserved(most, Money.zero(most.currency))
    if at.budget is None:
        yield money
        return
    hold, limits = hold_name(at.request, at.context.ids.new("hold")), at.budget.limits(at.scope, at.request)
    try:
        await _reserve(hold, most, limits, at)
        yield money
    finally:
        # Also where reserving was cut off: it may have come about. What is not there is not settled.
        with at.shield():
            await at.purse.settle(hold, money.spent)


def _most(request: ChatRequest, model: str, at: Conditions, budget: Budget) -> Money:
    most = request_at_most(at.prices, model, request, at.context.clock.now().date())
    if most is None:
        cure = f"give the price of {model} in prices, or leave the budget out"
        raise LimitError(f"there is a budget, and what {model} costs is not known; {cure}")
    if most.currency != budget.currency:
        cure = "give the budget in the currency of the prices"
        raise LimitError(f"the budget is in {budget.currency} and the prices are in {most.currency}; {cure}")
    return most


async def _reserve(hold: str, most: Money, limits: Sequence[Limit], at: Conditions) -> None:
    for _ in range(int(at.timeout / TURN)):
        try:
            await at.purse.reserve(hold, most, limits)
        except BudgetExceeded as error:
            if error.spent + error.wanted > error.limit.most:
                raise
            await at.pause(TURN)
        else:
            return
    await at.purse.reserve(hold, most, limits)
