"""Money: exact, and of one currency."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pagemagic.kernel.errors import InvalidInputError
from pagemagic.kernel.money import Money, total

amounts = st.decimals(-(10**12), 10**12, allow_nan=False, allow_infinity=False, places=12).map(
    lambda amount: Money(amount, "USD")
)


@given(st.lists(amounts, max_size=8), st.randoms())
def test_sums_do_not_depend_on_the_order(some: list[Money], random: object) -> None:
    """Not in the last digit."""
    mixed = list(some)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert total(mixed, "USD") == total(some, "USD")


@given(amounts, amounts)
def test_differences_undo_sums(one: Money, other: Money) -> None:
    """Exactly."""
    assert one + other - other == one
    assert (one < other) == (one.amount < other.amount)


@given(amounts, st.integers(0, 10**9), st.integers(0, 10**9))
def test_times_is_repeated_addition(one: Money, times: int, more: int) -> None:
    """A price times two counts of tokens is the price times both."""
    assert one * times + one * more == one * (times + more)


def test_equal_amounts_are_equal_however_written() -> None:
    """And have the same hash."""
    one, other = Money.of("2.50", "EUR"), Money.of("2.5", "EUR")
    assert one == other
    assert hash(one) == hash(other)
    assert str(one) == str(other) == "2.5 EUR"
    assert str(Money.of("0.0000025", "USD")) == "0.0000025 USD"
    assert str(Money.of("1E+3", "USD")) == "1000 USD"


@pytest.mark.parametrize("make", [
    lambda: Money.of("a lot", "USD"), lambda: Money.of("1", "dollars"), lambda: Money(Decimal("NaN"), "USD"),
    lambda: Money(Decimal("Infinity"), "USD"), lambda: Money.of(1, "USD") + Money.of(1, "EUR"),
    lambda: Money.of(1, "USD") < Money.of(1, "EUR"),
])  # fmt: skip
def test_what_is_no_money_is_refused(make: object) -> None:
    """With the cure."""
    with pytest.raises(InvalidInputError, match=r"\(.+\)"):
        make()  # type: ignore[operator]
