"""Time, ids and entropy that are handed in."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pagemagic.kernel.clock import CountedIds, ManualClock, SeededEntropy, SortableIds
from pagemagic.system import system_context


@given(st.lists(st.floats(0, 1e6), max_size=10))
def test_one_clock_moves_both_times(steps: list[float]) -> None:
    """The calendar and the stop watch go on together, and never back."""
    clock = ManualClock()
    start = clock.now()
    for step in steps:
        clock.advance(step)
    assert (clock.now() - start).total_seconds() == pytest.approx(clock.elapsed(), abs=1e-3)
    with pytest.raises(ValueError, match="does not go back"):
        clock.advance(-1)


@given(st.integers(0, 9), st.lists(st.integers(0, 200), max_size=5))
def test_entropy_is_a_stream_of_its_seed(seed: int, counts: list[int]) -> None:
    """The same seed gives the same bytes, as many as asked for."""
    one, other = SeededEntropy(seed), SeededEntropy(seed)
    found = [one.bytes(count) for count in counts]
    assert found == [other.bytes(count) for count in counts]
    assert [len(part) for part in found] == counts


@given(st.lists(st.integers(1, 10**9), min_size=1, max_size=20))
def test_sortable_ids_sort_by_time(steps: list[int]) -> None:
    """Ids of later milliseconds come later, and no two are alike."""
    clock = ManualClock()
    ids = SortableIds(clock, SeededEntropy())
    found = []
    for step in steps:
        found.append(ids.new("run"))
        clock.advance(step / 1000)
    assert found == sorted(found)
    assert len(set(found)) == len(found)
    assert all(re.fullmatch(r"run_[0-9a-hjkmnp-tv-z]{26}", one) for one in found)


def test_counted_ids() -> None:
    """The double counts."""
    ids = CountedIds()
    assert [ids.new("run"), ids.new("call")] == ["run_1", "call_2"]


def test_the_real_ones() -> None:
    """The system's own are of the same shape."""
    context = system_context()
    assert context.clock.now().utcoffset() is not None
    assert context.clock.elapsed() <= context.clock.elapsed()
    assert context.ids.new("run") != context.ids.new("run")
    assert len(context.entropy.bytes(12)) == 12
