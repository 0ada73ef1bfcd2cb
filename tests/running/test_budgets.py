"""Budgets: what was spent and what is reserved never pass a limit, in whatever order calls begin and end."""

from __future__ import annotations

from decimal import Decimal

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

import pagemagic as pm
from pagemagic.generate.running.budgets import Accounts, Budget, BudgetExceeded, reserve, settle
from pagemagic.generate.running.purse import MemoryPurse
from pagemagic.kernel.money import Money
from pagemagic.kernel.scope import Scope
from pagemagic.page.frozen import FrozenDict

BUDGET = Budget(request=Decimal(3), actor=Decimal(5), tenant=Decimal(8), window="2027-01")
SCOPES = [(Scope("a", "u1"), "r1"), (Scope("a", "u1"), "r2"), (Scope("a", "u2"), "r3"), (Scope("b", "u1"), "r1")]
cents = st.integers(0, 400).map(lambda count: Money(Decimal(count) / 100, "USD"))
"""Amounts about as large as the limits, so that many are refused."""
steps = st.lists(
    st.one_of(
        st.tuples(st.just("reserve"), st.integers(0, 3), cents),
        st.tuples(st.just("settle"), st.integers(0, 12), st.floats(0, 1)),
    ),
    max_size=40,
)


@given(steps)
def test_no_interleaving_passes_a_limit(some: list[tuple[str, int, object]]) -> None:
    """And in the end what was spent is what the calls cost, in every account that they belong to."""
    accounts: Accounts = FrozenDict()
    most = {limit.account: limit.most for scope, request in SCOPES for limit in BUDGET.limits(scope, request)}
    held: dict[str, tuple[int, Money]] = {}
    paid: list[tuple[int, Money]] = []
    for number, (what, which, amount) in enumerate(some):
        if what == "reserve":
            assert isinstance(amount, Money)
            scope, request = SCOPES[which]
            limits = BUDGET.limits(scope, request)
            fits = all(
                limit.account not in accounts or accounts[limit.account].taken + amount <= limit.most
                for limit in limits
            ) and amount <= Money.of(3, "USD")
            if fits:
                accounts = reserve(accounts, f"h{number}", amount, limits)
                held[f"h{number}"] = (which, amount)
            else:
                with pytest.raises(BudgetExceeded):
                    reserve(accounts, f"h{number}", amount, limits)
        elif held:
            name = sorted(held)[which % len(held)]
            owner, reserved = held.pop(name)
            assert isinstance(amount, float)
            cost = Money((reserved.amount * Decimal(str(amount))).quantize(Decimal("0.0001")), "USD")
            cost = min(cost, reserved)
            accounts = settle(accounts, name, cost)
            paid.append((owner, cost))
            assert settle(accounts, name, cost) == accounts
        for name, account in accounts.items():
            assert account.taken <= most[name]
    for name, (owner, reserved) in held.items():
        accounts = settle(accounts, name, reserved)
        paid.append((owner, reserved))
    for which, (scope, request) in enumerate(SCOPES):
        mine = [cost for owner, cost in paid if owner == which]
        for limit in BUDGET.limits(scope, request)[:1]:
            spent = accounts[limit.account].spent if limit.account in accounts else Decimal(0)
            assert spent == sum((cost.amount for cost in mine), Decimal(0))
    assert all(not account.held for account in accounts.values())


def test_all_or_none() -> None:
    """What one account refuses no other has taken."""
    scope, request = SCOPES[0]
    with pytest.raises(BudgetExceeded) as caught:
        reserve({}, "h", Money.of(4, "USD"), BUDGET.limits(scope, request))
    assert caught.value.limit.level == "request"
    assert isinstance(caught.value, pm.LimitError)
    assert "raise the request budget" in str(caught.value)

    async def go() -> None:
        purse = MemoryPurse()
        with pytest.raises(BudgetExceeded):
            await purse.reserve("h", Money.of(4, "USD"), BUDGET.limits(scope, request)[::-1])
        assert await purse.spent(BUDGET.limits(scope, request)[2].account) is None

    anyio.run(go)


@given(st.text(max_size=5), st.text(max_size=5), st.text(max_size=5), st.text(max_size=5))
def test_accounts_of_two_are_two(one: str, other: str, actor: str, another: str) -> None:
    """No name of a tenant or actor leads into the account of another."""
    first = {limit.account for limit in BUDGET.limits(Scope(one, actor), "r")}
    second = {limit.account for limit in BUDGET.limits(Scope(other, another), "r")}
    assert bool(first & second) == (one == other)
    assert (first == second) == (one == other and actor == another)


def test_a_new_window_counts_anew() -> None:
    """For actor and tenant; a request is one anyway."""
    old, new = (one.limits(Scope("a", "u"), "r") for one in (BUDGET, BUDGET.model_copy(update={"window": "2027-02"})))
    assert [one == other for one, other in zip(old, new, strict=True)] == [True, False, False]
    assert Budget(tenant=Decimal(1)).limits(Scope("a"), "r")[0].level == "tenant"
