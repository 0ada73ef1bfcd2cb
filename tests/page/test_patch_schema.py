"""The JSON Schema of patches says what the models accept."""

from __future__ import annotations

import json

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import pagemagic as pm
from pagemagic.testing.patches import patches
from pagemagic.testing.strategies import sites

VALIDATOR = jsonschema.Draft202012Validator(pm.json_schema(of="patch"))


@settings(max_examples=100)
@given(sites(max_pages=2, max_sections=2), st.data())
def test_patches_follow_it(site: pm.Site, data: st.DataObject) -> None:
    """Every patch, and its way back, is valid against the schema."""
    patch = data.draw(patches(site))
    for found in (patch, pm.apply(site, patch).inverse):
        assert list(VALIDATOR.iter_errors(json.loads(found.to_json()))) == []
        assert pm.Patch.from_json(found.to_json()) == found


@pytest.mark.parametrize("wrong", [{"op": "paint"}, {"op": "remove"}, {"op": "remove", "id": 3}, {"op": "set", "id": "n1"},
                                   {"op": "insert", "parent": "n1", "node": {"id": "n2", "type": "nothing"}},
                                   {"op": "set_site", "prop": "pages", "value": []}])  # fmt: skip
def test_it_refuses_what_the_models_refuse(wrong: object) -> None:
    """No operation outside of the closed set."""
    assert not VALIDATOR.is_valid({"ops": [wrong]})
    with pytest.raises(pm.InvalidInputError):
        pm.Patch.from_json(json.dumps({"ops": [wrong]}))
