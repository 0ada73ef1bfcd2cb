"""The stream of choices: the same everywhere, fair, and independent per purpose."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pagemagic.pictures.stream import Stream

KEYS = st.text(max_size=40)
GOLDEN = [89, 95, 27, 63, 60, 88, 97, 20, 66, 46, 64, 7]


def test_golden_numbers() -> None:
    stream = Stream("7/n4", "test")
    assert [stream.below(100) for _ in range(12)] == GOLDEN


@given(KEYS, KEYS)
def test_equal_arguments_give_equal_streams(key: str, purpose: str) -> None:
    one, two = Stream(key, purpose), Stream(key, purpose)
    assert [one.below(1000) for _ in range(20)] == [two.below(1000) for _ in range(20)]


def test_key_and_purpose_are_not_glued_together() -> None:
    assert Stream("ab", "c").below(1 << 60) != Stream("a", "bc").below(1 << 60)


@given(KEYS, st.integers(1, 10**12))
def test_below_stays_below(key: str, n: int) -> None:
    stream = Stream(key, "below")
    assert all(0 <= stream.below(n) < n for _ in range(10))


@given(KEYS, st.integers(-1000, 1000), st.integers(0, 1000))
def test_between_includes_both_ends_only(key: str, low: int, width: int) -> None:
    assert low <= Stream(key, "between").between(low, low + width) <= low + width


@given(KEYS, st.lists(st.integers(), max_size=30))
def test_shuffled_keeps_every_item(key: str, items: list[int]) -> None:
    before = list(items)
    assert sorted(Stream(key, "shuffle").shuffled(items)) == sorted(items)
    assert items == before


@given(KEYS)
def test_weight_zero_is_never_taken(key: str) -> None:
    stream = Stream(key, "weights")
    assert {stream.weighted((("a", 0), ("b", 1), ("c", 0))) for _ in range(20)} == {"b"}


def test_choices_are_fair() -> None:
    stream = Stream("fair", "counts")
    counts = [0] * 6
    for _ in range(6000):
        counts[stream.below(6)] += 1
    assert all(880 < count < 1120 for count in counts)
    heads = sum(stream.chance(1, 4) for _ in range(4000))
    assert 880 < heads < 1120
    first = [stream.weighted((("a", 3), ("b", 1))) for _ in range(4000)].count("a")
    assert 2880 < first < 3120


@pytest.mark.parametrize("n", [0, -1])
def test_nothing_to_choose_from(n: int) -> None:
    with pytest.raises(ValueError, match="at least 1"):
        Stream("k", "p").below(n)
    with pytest.raises(ValueError, match="at least 1"):
        Stream("k", "p").pick(())


def test_lone_surrogates_are_keys_too() -> None:
    assert Stream("\ud800", "p").below(1 << 60) != Stream("\ud801", "p").below(1 << 60)


def test_the_hash_seed_does_not_matter() -> None:
    code = "from pagemagic.pictures.stream import Stream; s = Stream('k', 'p'); print([s.below(99) for _ in range(30)])"
    said = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "42")
    }
    assert len(said) == 1
