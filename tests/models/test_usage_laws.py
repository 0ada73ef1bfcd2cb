"""What providers say was used, in buckets that do not overlap: no token is lost, and none is in two of them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pagemagic.adapters._models import chat_completions
from pagemagic.adapters.anthropic import messages
from pagemagic.adapters.openai import responses
from pagemagic.generate.usage import Usage

counts = st.integers(0, 10**6)


@given(counts, counts, counts, counts, counts)
def test_openai_counts_the_cache_in(uncached: int, read: int, written: int, output: int, reasoning: int) -> None:
    """In both protocols: the buckets come to the provider's totals, which hold the cache and the reasoning."""
    total, out = uncached + read + written, output + reasoning
    details = {"cached_tokens": read, "cache_write_tokens": written}
    chat = chat_completions.usage_of(
        {
            "prompt_tokens": total, "completion_tokens": out, "prompt_tokens_details": details,
            "completion_tokens_details": {"reasoning_tokens": reasoning},
        }
    )  # fmt: skip
    answered = responses.usage_of(
        {
            "input_tokens": total, "output_tokens": out, "input_tokens_details": details,
            "output_tokens_details": {"reasoning_tokens": reasoning},
        }
    )  # fmt: skip
    assert chat == answered == Usage(uncached, read, written, 0, output, reasoning)
    assert (chat.read, chat.written) == (total, out)


@given(counts, counts, counts, counts, counts, counts)
def test_anthropic_counts_the_cache_beside(
    uncached: int, read: int, short: int, long: int, output: int, reasoning: int
) -> None:
    """Its input holds neither what was read from the cache nor what was written; long and short writes are two buckets."""
    found = messages.usage_of(
        {
            "input_tokens": uncached, "cache_read_input_tokens": read, "cache_creation_input_tokens": short + long,
            "cache_creation": {"ephemeral_5m_input_tokens": short, "ephemeral_1h_input_tokens": long},
            "output_tokens": output + reasoning, "output_tokens_details": {"reasoning_tokens": reasoning},
        }
    )  # fmt: skip
    assert found == Usage(uncached, read, short, long, output, reasoning)
    assert found.total == uncached + read + short + long + output + reasoning


NONSENSE: list[Any] = [None, "12", -3, True, 1.5, {}, []]


@given(st.fixed_dictionaries({}, optional={
    name: st.one_of(counts, st.sampled_from(NONSENSE)) for name in
    ("prompt_tokens", "completion_tokens", "input_tokens", "output_tokens", "cache_read_input_tokens", "cache_creation_input_tokens")
} | {
    name: st.one_of(st.none(), st.dictionaries(
        st.sampled_from(["cached_tokens", "cache_write_tokens", "reasoning_tokens", "ephemeral_1h_input_tokens"]),
        st.one_of(counts, st.sampled_from(NONSENSE)),
    )) for name in ("prompt_tokens_details", "completion_tokens_details", "input_tokens_details", "output_tokens_details", "cache_creation")
}))  # fmt: skip
def test_nonsense_is_nothing(found: dict[str, Any]) -> None:
    """Missing, null, text, negative or contradicting: a usage all the same, and no bucket below zero."""
    for usage_of in (chat_completions.usage_of, responses.usage_of, messages.usage_of):
        used = usage_of(found)
        assert min(used.to_dict().values()) >= 0


@pytest.mark.parametrize("details", [
    {"cached_tokens": 900, "cache_write_tokens": 900}, {"cached_tokens": 2000},
])  # fmt: skip
def test_details_beyond_the_total_are_bounded(details: dict[str, int]) -> None:
    """A provider that contradicts itself is not charged below what it says of the parts."""
    used = responses.usage_of({"input_tokens": 1000, "output_tokens": 0, "input_tokens_details": details})
    assert used.input == 0
    assert used.cache_read == details["cached_tokens"]
