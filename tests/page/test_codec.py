"""JSON in and out: one form, and it loses nothing."""

from __future__ import annotations

import copy
import hashlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sample import hero, page, site, value

from pagemagic.kernel.errors import InvalidInputError, NewerSchemaError
from pagemagic.page.codec import document_to_json
from pagemagic.page.opening import open_document
from pagemagic.page.site import Site
from pagemagic.testing.strategies import sites

OPAQUE = {
    "id": "n7", "type": "acme.booking", "v": 3, "variant": "wide", "anchor": "book", "lock": True,
    "props": {"z": None, "a": [None, {"x": None, "b": 1.0, "c": -0.0, "d": 10**30}], "t": "\u202e\x00 <b>", "id": "note"},
    "slots": {"rows": [{"id": "n8", "type": "row", "cells": None}], "empty": {}, "list": []},
}  # fmt: skip


@given(sites())
def test_round_trip(made: Site) -> None:
    text = made.to_json()
    again = Site.from_json(text)
    assert again == made
    assert again.to_json() == text == document_to_json(made)
    assert made.digest == "sha256-" + hashlib.sha256(text.encode()).hexdigest()
    assert Site.from_json(made.to_json(indent=2)) == made
    assert Site.from_json(text.encode()).digest == made.digest


def _shuffled(found: Any, order: Any) -> Any:
    if isinstance(found, dict):
        keys = list(found)
        order.shuffle(keys)
        return {key: _shuffled(found[key], order) for key in keys}
    return [_shuffled(item, order) for item in found] if isinstance(found, list) else found


@given(sites(), st.randoms(use_true_random=False))
def test_canonical_form(made: Site, order: Any) -> None:
    text = made.to_json()
    assert text == json.dumps(json.loads(text), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    shuffled = json.dumps(_shuffled(json.loads(text), order))
    assert Site.from_json(shuffled).digest == made.digest


def test_nothing_is_written_for_none() -> None:
    section = json.loads(site(hero(variant=None)).to_json())["pages"][0]["sections"][0]
    assert "variant" not in section
    assert "lead" not in section["props"]


def test_unknown_types_are_kept_as_they_came() -> None:
    made = site(hero(), OPAQUE)
    kept = json.loads(made.to_json())["pages"][0]["sections"][1]
    assert json.dumps(kept, sort_keys=True) == json.dumps(OPAQUE, sort_keys=True)
    assert not made.pages[0].sections[1].known
    assert Site.from_json(made.to_json()).digest == made.digest
    assert hash(made) == hash(Site.from_json(made.to_json()))


def test_unknown_types_without_content_stay_valid() -> None:
    section = site(hero(), {"id": "n7", "type": "acme.booking"}).pages[0].sections[1]
    assert section.model_dump(mode="json")["props"] == {}


@pytest.mark.parametrize("content", [[], "x", 1, None])
def test_content_of_an_unknown_type_is_an_object(content: Any) -> None:
    with pytest.raises(InvalidInputError, match="must be an object") as caught:
        site(hero(), {"id": "n7", "type": "acme.booking", "props": content})
    assert caught.value.reasons[0].place == "pages[0].sections[1]"


def test_ids_in_unknown_content_count() -> None:
    with pytest.raises(InvalidInputError, match="n8 is used already"):
        site(hero("n8"), OPAQUE)
    odd = copy.deepcopy(OPAQUE)
    odd["slots"] = {"rows": [{"id": "Row 1", "type": "row"}, {"id": "Row 1", "type": "row"}]}
    site(hero(), odd)


def test_a_newer_version_is_given_back_unharmed() -> None:
    text = '{"schema": 99, "something": ["new", null]}'
    with pytest.raises(NewerSchemaError, match="upgrade"):
        Site.from_json(text)
    opened = open_document(text.encode())
    assert (opened.text, opened.site, opened.newer, opened.read_only) == (text, None, True, True)


def test_opening_a_document_of_this_version() -> None:
    made = site()
    opened = open_document(made.to_json())
    assert (opened.site, opened.newer, opened.read_only) == (made, False, False)
    with pytest.raises(InvalidInputError):
        open_document("{}")


def test_a_newer_section_is_refused() -> None:
    with pytest.raises(InvalidInputError, match="version 99"):
        site(hero(v=99))


def test_locales_default_to_the_sites_own() -> None:
    assert site().locales == ("en",)
    assert Site.model_validate(value(pages=[page(hero())])) == site()
