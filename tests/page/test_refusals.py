"""Whatever is refused is refused with its place, what is wrong, and what to do about it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError, field_validator
from pydantic_core._pydantic_core import list_all_errors
from tests.page.test_patch import made
from tests.sample import hero

import pagemagic as pm
from pagemagic.page.refusals import invalid, told
from pagemagic.testing.patches import operations, patches
from pagemagic.testing.strategies import sites

SMALL = sites(max_pages=2, max_sections=3, max_locales=2)
WRONG = (
    None,
    True,
    -1,
    2.5,
    "",
    "x" * 70,
    "\x00",
    " ",
    [],
    [[]],
    {},
    {"type": "hero"},
    {"": None},
    {"kind": "url", "href": "x:"},
)


def check_told(error: pm.InvalidInputError) -> None:
    """Every reason is whole."""
    assert error.reasons
    for reason in error.reasons:
        assert reason.place, reason
        assert reason.problem, reason
        assert reason.cure, reason


@settings(max_examples=300)
@given(SMALL, st.data())
def test_refused_operations(site: pm.Site, data: st.DataObject) -> None:
    """Operations that do not fit a site, with values that do not fit their property."""
    operation = data.draw(operations(site))
    if operation.op in ("set", "set_site"):
        operation = operation.model_copy(update={"value": data.draw(st.sampled_from(WRONG))})
    try:
        pm.apply(site, pm.Patch(ops=(operation,)))
    except pm.RefusedPatchError as error:
        check_told(error)


def places(found: Any, path: tuple[Any, ...] = ()) -> Any:
    """Every place in a JSON value."""
    yield path
    items = found.items() if isinstance(found, dict) else enumerate(found) if isinstance(found, list) else ()
    for key, child in items:
        yield from places(child, (*path, key))


@settings(max_examples=300)
@given(SMALL, st.data())
def test_patches_that_are_none(site: pm.Site, data: st.DataObject) -> None:
    """A patch as JSON with anything anywhere in it."""
    patch = data.draw(patches(site, max_ops=2))
    value = json.loads(patch.model_dump_json())
    path = data.draw(st.sampled_from([path for path in places(value) if path]))
    target = value
    for step in path[:-1]:
        target = target[step]
    target[path[-1]] = data.draw(st.sampled_from(WRONG))
    try:
        pm.Patch.from_json(json.dumps(value))
    except pm.InvalidInputError as error:
        check_told(error)


REFUSED = [
    ({"op": "set", "id": "n2", "prop": "title", "value": None}, "ops[0] n2.title", "write a text"),
    ({"op": "set", "id": "n2", "prop": "surface", "value": "blue"}, "ops[0] n2.surface", "write 'paper', 'quiet'"),
    ({"op": "set", "id": "n3", "prop": "to", "value": {"kind": "url", "href": "javascript:x"}}, "ops[0] n3.to.href", "use one of"),
    ({"op": "set", "id": "n3", "prop": "to", "value": {"kind": "door"}}, "ops[0] n3.to", "write one of"),
    ({"op": "set", "id": "n3", "prop": "text", "value": " "}, "ops[0] n3.text", "write something"),
    ({"op": "set", "id": "n1", "prop": "path", "value": "/A b"}, "ops[0] n1.path", "write it to match"),
    ({"op": "set_site", "prop": "name", "value": ""}, "ops[0] site.name", "give at least 1"),
    ({"op": "set_site", "prop": "locales", "value": ["EN"]}, "ops[0] site.locales[0]", "write it to match"),
    ({"op": "insert", "parent": "n5", "slot": "questions", "node": {"id": "n30", "type": "text", "text": "x"}}, "n5.questions", ""),
]  # fmt: skip


@pytest.mark.parametrize(("operation", "place", "cure"), REFUSED)
def test_where_and_what_to_do(operation: Any, place: str, cure: str) -> None:
    """The place is that of the node and property, not that of the patch alone."""
    with pytest.raises(pm.RefusedPatchError) as refused:
        pm.apply(made(), pm.Patch.model_validate({"ops": [operation]}))
    check_told(refused.value)
    reason = refused.value.reasons[0]
    assert reason.place.startswith(place)
    assert cure in reason.cure


def test_in_a_patch_that_is_read() -> None:
    """The place is that in the JSON."""
    bad = {"ops": [{"op": "insert", "parent": "n1", "node": hero("n30", props={"titel": "Bread"})}, {"op": "paint"}]}
    with pytest.raises(pm.InvalidInputError) as refused:
        pm.Patch.from_json(json.dumps(bad))
    check_told(refused.value)
    assert [(reason.place, reason.cure.partition(" ")[0]) for reason in refused.value.reasons] == [
        ("ops[0].node.props.title", "add"),
        ("ops[0].node.props.titel", "remove"),
        ("ops[1]", "write"),
    ]


@pytest.mark.parametrize("found", list_all_errors(), ids=lambda found: found["type"])
def test_every_kind_of_pydantics_errors_has_a_cure(found: Any) -> None:
    """Also those that no document raises today; facts that the words name are there."""
    facts = found.get("example_context") or {}
    problem, cure = told({"type": found["type"], "msg": "It is wrong", "ctx": facts})
    assert problem
    assert cure
    assert "{" not in cure


def test_what_a_validator_says() -> None:
    """The cure is what stands behind the last semicolon; without one, the schema is named."""

    class Thing(BaseModel):
        """Something with a validator, as a plugin may have."""

        size: int

        @field_validator("size")
        @classmethod
        def _fits(cls, value: int) -> int:
            raise ValueError("too large; by far; take less" if value > 5 else "it is odd")

    told_of = []
    for size in (9, 1):
        with pytest.raises(ValidationError) as wrong:
            Thing(size=size)
        told_of += invalid(wrong.value, {"size": size}, "n7").reasons
    assert [(reason.place, reason.problem) for reason in told_of] == [
        ("n7.size", "too large; by far"),
        ("n7.size", "it is odd"),
    ]
    assert told_of[0].cure == "take less"
    assert "pagemagic schema" in told_of[1].cure
