"""The port to whoever keeps budgets, and the keeper in memory."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from pagemagic.generate.running.budgets import Account, Limit, request_of, reserve, settle
from pagemagic.kernel.money import Money


class Purse(Protocol):
    """Keeps what was spent and reserved. Every verb is atomic, however many workers use it, and raises InvalidInputError where
    an account is of another currency than the amount. Amounts are exact to the billionth; what is finer may be rounded up."""

    async def reserve(self, hold: str, amount: Money, limits: Sequence[Limit]) -> None:
        """Reserve an amount under every limit, or under none. A second time changes nothing.

        Raises BudgetExceeded where one has not enough left.
        """
        ...

    async def settle(self, hold: str, amount: Money) -> None:
        """Put what was spent in the place of a reservation. A second time changes nothing."""
        ...

    async def spent(self, account: str) -> Money | None:
        """What an account has spent; None where there is no such account."""
        ...

    async def abandon(self, request: str) -> None:
        """Hold everything that a request has still reserved for spent: whoever was to settle it is gone."""
        ...


class MemoryPurse:
    """Budgets of one process, forgotten with it. Of requests that are over, the accounts of the last ones are kept."""

    MOST_REQUESTS = 10_000

    def __init__(self) -> None:
        self.accounts: dict[str, Account] = {}
        """By name."""
        self._holders: dict[str, tuple[str, ...]] = {}
        self._requests: dict[str, None] = {}

    async def reserve(self, hold: str, amount: Money, limits: Sequence[Limit]) -> None:
        """See :class:`Purse`."""
        concerned = {limit.account: self.accounts[limit.account] for limit in limits if limit.account in self.accounts}
        self.accounts.update(reserve(concerned, hold, amount, limits))
        self._holders[hold] = tuple(limit.account for limit in limits)

    async def settle(self, hold: str, amount: Money) -> None:
        """See :class:`Purse`."""
        settled = settle({name: self.accounts[name] for name in self._holders.get(hold, ())}, hold, amount)
        self._holders.pop(hold, None)
        for name, account in settled.items():
            if name.startswith("request/"):
                # The one used last goes to the end, so that those that are over come first.
                self._requests.pop(name, None)
                self._requests[name] = None
            self.accounts[name] = account
        while len(self._requests) > self.MOST_REQUESTS:
            oldest = next(iter(self._requests))
            del self._requests[oldest]
            if not self.accounts[oldest].held:
                del self.accounts[oldest]

    async def spent(self, account: str) -> Money | None:
        """See :class:`Purse`."""
        found = self.accounts.get(account)
        return None if found is None else Money(found.spent, found.currency)

    async def abandon(self, request: str) -> None:
        """See :class:`Purse`."""
        for hold in [hold for hold, names in self._holders.items() if names and request_of(hold) == request]:
            account = self.accounts[self._holders[hold][0]]
            await self.settle(hold, Money(account.held[hold], account.currency))
