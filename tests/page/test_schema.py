"""The JSON Schema says the same as the models: of every example, of random sites, and of broken ones."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given, settings
from tests.sample import hero, site, value

from pagemagic.kernel.errors import InvalidInputError
from pagemagic.page.catalogue import builtin_catalogue
from pagemagic.page.schema import json_schema
from pagemagic.page.site import Site
from pagemagic.testing.strategies import sites

jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed")
SCHEMA = json_schema()
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def problems(found: Any) -> list[str]:
    return [error.message[:200] for error in VALIDATOR.iter_errors(found)]


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert json.loads(json.dumps(SCHEMA)) == SCHEMA


@pytest.mark.parametrize("name", builtin_catalogue())
def test_examples(name: str) -> None:
    found = builtin_catalogue()[name]
    example = json.loads(json.dumps(found.example))
    if found.frame:
        shown = value(frame={name: example})
        shown["pages"][0]["id"], shown["pages"][0]["sections"][0]["id"] = "nzz", "nzy"
    else:
        shown = value(example)
        shown["pages"][0]["id"] = "nzz"
    assert problems(shown) == []
    Site.from_json(json.dumps(shown))


@settings(max_examples=40)
@given(sites())
def test_random_sites(made: Site) -> None:
    assert problems(json.loads(made.to_json())) == []


@pytest.mark.full
@settings(max_examples=200)
@given(sites())
def test_more_random_sites(made: Site) -> None:
    assert problems(json.loads(made.to_json())) == []


BROKEN: list[tuple[str, Any]] = [
    ("name", 5), ("name", ""), ("locale", "en_US"), ("pages", {}), ("next_id", "1"), ("edition", 9), ("schema", 99),
    ("theme", {}), ("facts", [{"id": "n9", "kind": "phone"}]), ("more", 1), ("frame", {"menu": None}),
    ("assets", [{"id": "n9"}]), ("translations", {"fr": {"title": "x"}}),
]  # fmt: skip


@pytest.mark.parametrize(("key", "new"), BROKEN)
def test_broken_sites(key: str, new: Any) -> None:
    broken = value(**{key: new})
    assert problems(broken)
    with pytest.raises(InvalidInputError):
        Site.from_json(json.dumps(broken))


@pytest.mark.parametrize(
    "changes",
    [{"props": {}}, {"props": {"title": "x", "html": "y"}}, {"variant": "splot"}, {"surface": "pink"}, {"more": 1},
     {"slots": {"actions": [{"id": "n9", "type": "button", "text": "x"}]}}, {"slots": {"rows": []}}, {"v": 9}],
)  # fmt: skip
def test_broken_sections(changes: dict[str, Any]) -> None:
    broken = value(copy.deepcopy(hero()) | changes)
    assert problems(broken)
    with pytest.raises(InvalidInputError):
        Site.from_json(json.dumps(broken))


def test_unknown_types_are_allowed() -> None:
    opaque = {"id": "n9", "type": "acme.booking", "props": {"a": None}, "slots": {"b": [1]}}
    assert problems(json.loads(site(hero(), opaque).to_json())) == []


def test_the_schema_is_of_the_catalogue() -> None:
    names = {name.removeprefix("Section.") for name in SCHEMA["$defs"] if name.startswith("Section.")}
    assert names == set(builtin_catalogue())
