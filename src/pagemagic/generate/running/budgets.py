"""How much may be spent: reserved before a call, settled after it. Values only; who keeps them is a port (``purse``).

The law: as long as nothing costs more than was reserved for it, what was spent and what is reserved never pass the limit
together, in whatever order calls begin and end.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from pagemagic.kernel.errors import LimitError
from pagemagic.kernel.money import Money, total
from pagemagic.kernel.scope import Scope
from pagemagic.page.base import Frozen
from pagemagic.page.frozen import FrozenDict

Level = Literal["request", "actor", "tenant"]
Amount = Annotated[Decimal, Field(ge=0, allow_inf_nan=False)]


class Budget(Frozen):
    """Limits of spending on models: ``Budget(request="0.50", tenant="100", window="2027-03")``. None is no limit."""

    request: Amount | None = None
    """For one generation or edit."""
    actor: Amount | None = None
    """For all that one actor of a tenant asks for in a window."""
    tenant: Amount | None = None
    """For all that a tenant's actors ask for in a window."""
    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")] = "USD"
    window: Annotated[str, StringConstraints(max_length=60)] = ""
    """Names the time that actor's and tenant's limits are for, such as ``2027-03``: with a new name, counting begins anew."""

    def limits(self, scope: Scope, request: str) -> tuple[Limit, ...]:
        """The limits for one request, which has a name of its own."""
        accounts: dict[Level, tuple[str, ...]] = {
            "request": (scope.tenant, request),
            "actor": (scope.tenant, scope.actor, self.window),
            "tenant": (scope.tenant, self.window),
        }
        found = {"request": self.request, "actor": self.actor, "tenant": self.tenant}
        return tuple(
            Limit(level, "/".join((level, *map(_quoted, parts))), Money(most, self.currency))
            for level, parts in accounts.items()
            if (most := found[level]) is not None
        )


def _quoted(part: str) -> str:
    """A part of an account's name, in which the separator stands for nothing else."""
    return part.replace("%", "%25").replace("/", "%2F")


def hold_name(request: str, own: str) -> str:
    """The name of a reservation for a request; ``own`` is its own."""
    return f"{_quoted(request)}/{own}"


def request_of(hold: str) -> str:
    """The request that a reservation was made for."""
    return hold.partition("/")[0].replace("%2F", "/").replace("%25", "%")


@dataclass(frozen=True, slots=True)
class Limit:
    """The most that one account may come to."""

    level: Level
    account: str
    most: Money


class BudgetExceeded(LimitError):  # noqa: N818 - the public name says what is the case
    """A call could cost more than is left of a budget, so it was not made. What was paid for already is kept."""

    def __init__(self, limit: Limit, spent: Money, reserved: Money, wanted: Money) -> None:
        self.limit = limit
        self.spent = spent
        self.reserved = reserved
        self.wanted = wanted
        self.cure = f"raise the {limit.level} budget, ask for less, or use a cheaper model"
        super().__init__(
            f"the {limit.level} budget of {limit.most} does not cover a call of up to {wanted}: "
            f"{spent} is spent and {reserved} reserved; {self.cure}"
        )


@dataclass(frozen=True, slots=True)
class Account:
    """What was spent of one account, and what is reserved."""

    currency: str
    spent: Decimal = Decimal(0)
    held: Mapping[str, Decimal] = FrozenDict()
    """Name of a reservation -> its amount."""

    @property
    def reserved(self) -> Money:
        """All reservations together."""
        return total((Money(one, self.currency) for one in self.held.values()), self.currency)

    @property
    def taken(self) -> Money:
        """Spent and reserved."""
        return Money(self.spent, self.currency) + self.reserved

    def reserve(self, hold: str, amount: Money, limit: Limit) -> Account:
        """Reserve. The same reservation again changes nothing. Raises BudgetExceeded."""
        if hold in self.held:
            return self
        if self.taken + amount > limit.most:
            raise BudgetExceeded(limit, Money(self.spent, self.currency), self.reserved, amount)
        return replace(self, held=FrozenDict({**self.held, hold: amount.amount}))

    def settle(self, hold: str, amount: Money) -> Account:
        """Put what something cost in the place of its reservation. A second time changes nothing."""
        if hold not in self.held:
            return self
        rest = FrozenDict({name: one for name, one in self.held.items() if name != hold})
        return replace(self, spent=(Money(self.spent, self.currency) + amount).amount, held=rest)


Accounts = Mapping[str, Account]


def reserve(accounts: Accounts, hold: str, amount: Money, limits: Iterable[Limit]) -> Accounts:
    """Reserve in every account that a limit names, or in none. Raises BudgetExceeded for the first that has not enough."""
    changed = {
        limit.account: accounts.get(limit.account, Account(limit.most.currency)).reserve(hold, amount, limit)
        for limit in limits
    }
    return FrozenDict({**accounts, **changed})


def settle(accounts: Accounts, hold: str, amount: Money) -> Accounts:
    """Settle a reservation in every account that holds it."""
    return FrozenDict({name: account.settle(hold, amount) for name, account in accounts.items()})
