"""Prices: exact, dated, and unknown where they are not known."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pagemagic.generate.running.bounds import cost_at_most
from pagemagic.generate.running.price_file import builtin_prices, parse_prices
from pagemagic.generate.running.prices import BUCKETS, Price, PriceTable
from pagemagic.generate.usage import Usage, usage_from
from pagemagic.kernel.errors import InvalidInputError
from pagemagic.kernel.money import Money

TODAY = date(2026, 11, 29)
TABLE = builtin_prices()
counts = st.integers(0, 400_000)
usages = st.builds(
    Usage, input=counts, cache_read=counts, cache_write=counts, cache_write_long=counts, output=counts, reasoning=counts
)
rates = st.decimals(0, 200, places=4)
priced = st.builds(
    Price, model=st.just("a:b"), input=rates, output=rates, cache_read=rates, cache_write=rates, cache_write_long=rates
)


@given(priced, usages, usages)
def test_the_cost_of_two_calls_is_the_sum_of_their_costs(price: Price, one: Usage, other: Usage) -> None:
    """So it does not matter whether books are summed before or after they are priced."""
    costs = price.of(one), price.of(other)
    assert None not in costs
    assert price.of(one + other) == sum(cost for cost in costs if cost is not None)


@given(priced, usages)
def test_each_token_is_paid_for_once(price: Price, usage: Usage) -> None:
    """The cost is that of each bucket by itself; reasoning costs what output costs."""
    alone = [usage_from({bucket: count}) for bucket, count in usage.to_dict().items()]
    assert price.of(usage) == sum(price.of(one) or 0 for one in alone)
    assert price.of(Usage(output=5, reasoning=7)) == price.of(Usage(output=12))


@given(st.sampled_from(TABLE.models), usages)
def test_the_bound_is_one(model: str, usage: Usage) -> None:
    """No call costs more than the most that its tokens can cost, whichever bucket they are in and however long it is."""
    most = cost_at_most(TABLE, model, usage.read, usage.written, TODAY)
    cost = TABLE.cost(usage, model, model, TODAY)
    assert most is not None
    assert cost is None or cost <= most


@pytest.mark.parametrize(("asked", "resolved", "usage", "cost"), [
    ("anthropic:claude-sonnet-4-5", "claude-sonnet-4-5-20250929", Usage(input=2000, cache_read=8000, output=1000), "0.0234"),
    ("anthropic:claude-opus-5", "claude-opus-5", Usage(cache_write=1000, cache_write_long=1000), "0.01625"),
    ("openai:gpt-5", "gpt-5-2025-08-07", Usage(input=1_000_000, output=300_000, reasoning=700_000), "11.25"),
    ("openai:gpt-6.1-sol", "gpt-6.1-sol", Usage(input=272_000), "0.544"),
    ("openai:gpt-6.1-sol", "gpt-6.1-sol", Usage(input=272_001, output=1000), "1.103004"),
    ("openai:gpt-5", "gpt-5", Usage(input=10, cache_write=1), None),
    ("openai:some-new-model", "some-new-model", Usage(input=10), None),
    ("vllm:claude-opus-5", "claude-opus-5", Usage(input=10), None),
    ("openai:gpt-5", "gpt-5", Usage(input=10, raw={"service_tier": "flex"}), None),
    ("openai:gpt-5", "a-router-of-its-own", Usage(), None),
    ("openai:a-router", "gpt-5-2025-08-07", Usage(input=1_000_000), "1.25"),
    ("vllm:gpt-5", "openai:gpt-5", Usage(input=10), None),
])  # fmt: skip
def test_calls_cost_what_the_table_says(asked: str, resolved: str, usage: Usage, cost: str | None) -> None:
    """Cached tokens by their own price, long requests by theirs, and nothing where it is not known."""
    assert TABLE.cost(usage, asked, resolved, TODAY) == (None if cost is None else Money.of(cost, "USD"))


def test_a_price_begins_on_its_day() -> None:
    """Costs of old calls stay what they were."""
    before, after = TABLE.price("openai:o3", date(2025, 6, 9)), TABLE.price("openai:o3", date(2025, 6, 10))
    assert (before and before.input, after and after.input) == (Decimal(10), Decimal(2))


def test_the_table_of_the_library() -> None:
    """Every model has a price today that is above nothing, and what is cached is never dearer to read than what is not."""
    assert TABLE.version
    assert len(TABLE.models) > 30
    for model in TABLE.models:
        found = TABLE.price(model, TODAY)
        assert found is not None
        assert found.input > 0
        assert found.output > found.input
        assert found.cache_read is not None
        assert found.cache_read < found.input
        assert found.cache_write is None or found.cache_write >= found.input


def test_every_row_says_where_it_is_from() -> None:
    """And when it was read: on no day after the version, and not before the price began."""
    pages = {"anthropic": "https://platform.claude.com/", "openai": "https://developers.openai.com/"}
    for row in TABLE.rows:
        assert row.source.startswith(pages[row.model.partition(":")[0]])
        assert row.read is not None
        assert row.since <= row.read <= date.fromisoformat(TABLE.version)


def test_a_host_has_prices_of_its_own() -> None:
    """In the place of all that the table knew of the model, under another version."""
    own = Price(model="openai:o3", input=Decimal(1), output=Decimal(1))
    table = TABLE.with_prices([own, Price(model="vllm:mine", input=Decimal(0), output=Decimal(0))], "ours-1")
    assert [row for row in table.rows if row.model == "openai:o3"] == [own]
    assert table.cost(Usage(input=10), "vllm:mine", "mine", TODAY) == Money.zero("USD")
    with pytest.raises(InvalidInputError, match="version of their own"):
        TABLE.with_prices([own], TABLE.version)


def test_other_names_have_the_price_of_what_they_stand_for() -> None:
    """Only those that the table says; whoever was asked, a name that it does not know has no price."""
    mine = Price(model="vllm:mine", input=Decimal(2), output=Decimal(2))
    table = TABLE.with_prices(
        [mine], "ours-1", {"vllm:/models/mine.gguf": "vllm:mine", "openai:gpt-5-fast": "openai:gpt-5"}
    )
    used = Usage(input=1_000_000)
    assert table.cost(used, "vllm:mine", "/models/mine.gguf", TODAY) == Money.of("2", "USD")
    assert table.cost(used, "vllm:mine", "/models/other.gguf", TODAY) is None
    assert table.cost(used, "openai:x", "gpt-5-fast-2026-01-02", TODAY) == Money.of("1.25", "USD")
    assert table.price("openai:gpt-5-fast", TODAY) == TABLE.price("openai:gpt-5", TODAY)
    read = parse_prices('version = "1"\ncurrency = "USD"\n[aliases]\n"a:c" = "a:b"\n' + ROW)
    assert read.cost(used, "a:c", "c", TODAY) == Money.of("1", "USD")
    with pytest.raises(InvalidInputError, match="another name of a:b, which has no price"):
        PriceTable("1", "USD", (), {"a:c": "a:b"})


ROW = '[[price]]\nmodel = "a:b"\ninput = "1"\noutput = "2"\n'


@pytest.mark.parametrize(("text", "said"), [
    (ROW, "version"), ('version = "1"\ncurrency = "USD"\n' + ROW + ROW, "two prices"),
    ('version = "1"\ncurrency = "dollar"\n' + ROW, "no currency"), ('version = "1"\ncurrency = "USD"\n' + ROW + 'tip = "1"', "no 'tip'"),
    ('version = "1"\ncurrency = "USD"\n' + ROW.replace('"1"', '"-1"'), "number of 0 or more"),
    ('version = "1"\ncurrency = "USD"\n' + ROW.replace('"1"', '"cheap"'), "cannot be read"),
    ('version = "1"\ncurrency = "USD"\n' + ROW.replace("a:b", "b"), "adapter:model"),
])  # fmt: skip
def test_a_wrong_table_says_what_is_wrong(text: str, said: str) -> None:
    """With the cure."""
    with pytest.raises(InvalidInputError, match=said):
        parse_prices(text)


def test_the_buckets_are_those_of_usage() -> None:
    """None is left out but reasoning, which is paid for as output."""
    assert {*BUCKETS, "reasoning"} == set(Usage().to_dict())


def empty(**changes: Any) -> PriceTable:
    """A table without rows."""
    return PriceTable(**{"version": "1", "currency": "USD", "rows": (), **changes})


def test_nothing_is_known_of_an_empty_table() -> None:
    """Not even that it costs nothing."""
    assert empty().cost(Usage(), "a:b", "b", TODAY) is None
    assert cost_at_most(empty(), "a:b", 1, 1, TODAY) is None
