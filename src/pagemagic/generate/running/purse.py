"""The port to whoever keeps budgets, and the keeper in memory."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from pagemagic.generate.running.budgets import Accounts, Limit, reserve, settle
from pagemagic.kernel.money import Money
from pagemagic.page.frozen import FrozenDict


class Purse(Protocol):
    """Keeps what was spent and reserved. Every verb is atomic, however many workers use it."""

    async def reserve(self, hold: str, amount: Money, limits: Sequence[Limit]) -> None:
        """Reserve an amount under every limit, or under none. Raises BudgetExceeded where one has not enough left."""
        ...

    async def settle(self, hold: str, amount: Money) -> None:
        """Put what was spent in the place of a reservation. A second time changes nothing."""
        ...

    async def spent(self, account: str) -> Money | None:
        """What an account has spent; None where there is no such account."""
        ...


class MemoryPurse:
    """Budgets of one process, forgotten with it."""

    def __init__(self) -> None:
        self.accounts: Accounts = FrozenDict()
        """By name."""

    async def reserve(self, hold: str, amount: Money, limits: Sequence[Limit]) -> None:
        """See :class:`Purse`."""
        self.accounts = reserve(self.accounts, hold, amount, limits)

    async def settle(self, hold: str, amount: Money) -> None:
        """See :class:`Purse`."""
        self.accounts = settle(self.accounts, hold, amount)

    async def spent(self, account: str) -> Money | None:
        """See :class:`Purse`."""
        found = self.accounts.get(account)
        return None if found is None else Money(found.spent, found.currency)
