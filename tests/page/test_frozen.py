"""Documents cannot be changed in place: frozen mappings, hashes, pickles."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from tests.sample import site

from pagemagic.page.frozen import FrozenDict, freeze, thaw
from pagemagic.page.site import Site
from pagemagic.testing.strategies import sites

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(JSON)
def test_freezing_loses_nothing(value: Any) -> None:
    frozen = freeze(value)
    assert thaw(frozen) == value
    assert json.dumps(thaw(frozen), sort_keys=True) == json.dumps(value, sort_keys=True)
    assert hash(frozen) == hash(freeze(json.loads(json.dumps(value))))
    assert pickle.loads(pickle.dumps(frozen)) == frozen


def test_a_frozen_mapping_is_a_mapping_that_cannot_change() -> None:
    frozen = FrozenDict({"b": 1, "a": (2,)})
    assert dict(frozen) == {"b": 1, "a": (2,)}
    assert frozen == FrozenDict({"a": (2,), "b": 1})
    assert len(frozen) == 2
    assert repr(frozen) == "FrozenDict({'b': 1, 'a': (2,)})"
    with pytest.raises(AttributeError):
        frozen.more = 1  # type: ignore[attr-defined]
    with pytest.raises(TypeError):
        frozen["b"] = 2  # type: ignore[index]


@given(st.lists(st.tuples(st.integers(0, 90), st.none() | st.integers()), max_size=200), st.integers(0, 90))
def test_changed_mappings_are_those_of_a_dict(changes: list[tuple[int, int | None]], start: int) -> None:
    """Whatever is added, replaced and taken out, one after the other; and none of those before is changed."""
    plain = {str(n): n for n in range(start)}
    frozen = FrozenDict(plain)
    before: list[tuple[FrozenDict[str, int], dict[str, int]]] = []
    for at, (number, value) in enumerate(changes):
        before.append((frozen, dict(plain)))
        if value is None:
            plain.pop(str(number), None)
            frozen = frozen.without(str(number))
        else:
            plain[str(number)] = value
            frozen = frozen.having(str(number), value)
        assert len(frozen) == len(plain)
        assert frozen.get(str(number)) == plain.get(str(number))
        assert (str(number) in frozen) == (str(number) in plain)
        if at % 50 == 49:
            assert dict(frozen) == plain
    for made, expected in [*before[-3:], (frozen, plain)]:
        assert made == expected
        assert hash(made) == hash(FrozenDict(expected))
        assert pickle.loads(pickle.dumps(made)) == expected


@given(sites())
def test_sites_hash_pickle_and_cannot_change(made: Site) -> None:
    copy = pickle.loads(pickle.dumps(made))
    assert copy == made
    assert hash(copy) == hash(made)
    assert copy.to_json() == made.to_json()
    with pytest.raises(ValidationError, match="frozen"):
        made.name = "other"  # type: ignore[misc]


def test_a_change_copies_no_items() -> None:
    """A text more in a language of ten thousand costs what it costs in one of a hundred."""
    frozen = FrozenDict({str(n): n for n in range(10_000)})
    for number in range(60):
        changed = frozen.having(str(number), -1).without(str(number + 1))
        assert changed._items is frozen._items
        assert len(changed) == 9_999
        frozen = frozen.having(str(number), -1)


def test_pages_by_path() -> None:
    made = site()
    assert made.pages["/"] is made.pages[0]
    assert list(made.pages[:1]) == [made.pages[0]]
    with pytest.raises(KeyError):
        made.pages["/nowhere"]
