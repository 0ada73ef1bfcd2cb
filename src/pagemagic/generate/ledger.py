"""The books: one row for every attempt, and what they come to. A sum of rows is the sum of its parts, in any order."""

from __future__ import annotations

from collections.abc import Iterable

from pagemagic.generate.call import Call
from pagemagic.generate.usage import Usage
from pagemagic.kernel.money import Money, total

REFUSED = frozenset(
    ("RateLimited", "Overloaded", "AuthenticationFailed", "OutOfCredit", "BadRequest", "SchemaRejected", "ContextTooLong", "UnknownModel")
)  # fmt: skip
"""Errors that a provider gives before it begins; where nothing had begun, nothing is charged."""


class Booked:
    """What has calls in the books: a generation, an edit."""

    __slots__ = ()
    calls: tuple[Call, ...]
    """Everything a model was asked."""

    @property
    def usage(self) -> Usage:
        """Tokens of all calls whose provider said what they used."""
        return usage_of(self.calls)

    @property
    def cost(self) -> Money | None:
        """What all calls cost; None as soon as the cost of one is not known. The offline author costs nothing."""
        return cost_of(self.calls)

    @property
    def known_cost(self) -> Money:
        """What the calls whose cost is known come to: what was spent at least."""
        return known_cost_of(self.calls)


def usage_of(calls: Iterable[Call]) -> Usage:
    """Tokens of all calls whose provider said what they used."""
    return sum((call.usage for call in calls if call.usage is not None), Usage())


def known_cost_of(calls: Iterable[Call], currency: str = "USD") -> Money:
    """What the calls whose cost is known come to; the others cost something too. No calls cost nothing, in ``currency``."""
    costs = [call.cost for call in calls if call.cost is not None]
    return total(costs, costs[0].currency if costs else currency)


def cost_of(calls: Iterable[Call]) -> Money | None:
    """What all calls cost; None as soon as the cost of one is not known."""
    found = tuple(calls)
    return None if any(call.cost is None for call in found) else known_cost_of(found)


def costs_nothing(outcome: str, *, begun: bool) -> bool:
    """Whether an attempt without any usage is known to be free: it was refused, and the stream had not begun."""
    return outcome == "cached" or (outcome in REFUSED and not begun)
