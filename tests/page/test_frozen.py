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


@given(sites())
def test_sites_hash_pickle_and_cannot_change(made: Site) -> None:
    copy = pickle.loads(pickle.dumps(made))
    assert copy == made
    assert hash(copy) == hash(made)
    assert copy.to_json() == made.to_json()
    with pytest.raises(ValidationError, match="frozen"):
        made.name = "other"  # type: ignore[misc]


def test_pages_by_path() -> None:
    made = site()
    assert made.pages["/"] is made.pages[0]
    assert list(made.pages[:1]) == [made.pages[0]]
    with pytest.raises(KeyError):
        made.pages["/nowhere"]
