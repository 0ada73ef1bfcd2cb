"""Money: an exact decimal amount of one currency."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Context, Decimal, Inexact, InvalidOperation
from functools import total_ordering

from pagemagic.kernel.errors import InvalidInputError, Reason

_EXACT = Context(prec=200, traps=[Inexact, InvalidOperation])
"""Sums and products of prices and counts are far from 200 digits; one that is not exact is an error, never a rounded sum."""
_CURRENCY = re.compile(r"[A-Z]{3}")


@total_ordering
@dataclass(frozen=True, slots=True)
class Money:
    """An amount of money, not rounded: a token may cost a fraction of a cent. Equal amounts are equal however written."""

    amount: Decimal
    currency: str
    """ISO 4217, such as ``USD``."""

    def __post_init__(self) -> None:
        if not self.amount.is_finite():
            raise InvalidInputError(Reason("amount", f"{self.amount} is no amount of money", "give a finite number"))
        if not _CURRENCY.fullmatch(self.currency):
            raise InvalidInputError(Reason("currency", f"{self.currency!r} is no currency", "give three letters: USD"))

    @classmethod
    def of(cls, amount: str | int | Decimal, currency: str) -> Money:
        """From an exact number. Raises InvalidInputError for what is none."""
        try:
            return cls(Decimal(amount), currency)
        except InvalidOperation:
            pass
        raise InvalidInputError(Reason("amount", f"{str(amount)[:40]!r} is no number", "write it as 12.50"))

    @classmethod
    def zero(cls, currency: str) -> Money:
        """Nothing."""
        return cls(Decimal(0), currency)

    def __add__(self, other: Money) -> Money:
        """Both together. Raises InvalidInputError for two currencies."""
        return Money(_EXACT.add(self.amount, self._same(other).amount), self.currency)

    def __sub__(self, other: Money) -> Money:
        """The difference. Raises InvalidInputError for two currencies."""
        return Money(_EXACT.subtract(self.amount, self._same(other).amount), self.currency)

    def __mul__(self, times: int | Decimal) -> Money:
        """So many times."""
        return Money(_EXACT.multiply(self.amount, Decimal(times)), self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.amount < self._same(other).amount

    def __str__(self) -> str:
        return f"{self.amount.normalize(_EXACT):f} {self.currency}"

    def _same(self, other: Money) -> Money:
        if other.currency != self.currency:
            cure = "keep each currency by itself"
            raise InvalidInputError(Reason("currency", f"{self.currency} and {other.currency} do not add up", cure))
        return other


def total(amounts: Iterable[Money], currency: str) -> Money:
    """The sum of amounts of one currency. Raises InvalidInputError for another."""
    return sum(amounts, Money.zero(currency))
