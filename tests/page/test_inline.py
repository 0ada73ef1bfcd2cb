"""Inline text has one form for one text."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from pydantic import TypeAdapter, ValidationError

from pagemagic.page.inline import MAX_DEPTH, MAX_LENGTH, InlineText, LinkRun, NonBlankText, is_blank, plain, walk
from pagemagic.testing.strategies import inline_texts

INLINE: TypeAdapter[Any] = TypeAdapter(InlineText)
URL = {"kind": "url", "href": "https://example.com/"}


def strong(*children: Any) -> dict[str, Any]:
    return {"type": "strong", "children": list(children)}


def link(*children: Any) -> dict[str, Any]:
    return {"type": "link", "to": URL, "children": list(children)}


@given(inline_texts())
def test_json_round_trip(value: Any) -> None:
    dumped = INLINE.dump_python(value, mode="json")
    assert INLINE.validate_python(json.loads(json.dumps(dumped))) == value
    assert INLINE.validate_python(value) == value
    assert hash(value) == hash(INLINE.validate_python(dumped))


@given(inline_texts())
def test_normal_form(value: Any) -> None:
    assert value == "" or not is_blank(value)
    if not isinstance(value, str):
        assert len(value) > 1 or not isinstance(value[0], str)
        for run in [value, *(part.children for _, part in walk(value) if hasattr(part, "children"))]:
            assert run
            assert "" not in run
            assert not any(isinstance(a, str) and isinstance(b, str) for a, b in pairwise(run))
        assert all(not is_blank(part.children) for _, part in walk(value) if isinstance(part, LinkRun))
    assert plain(value) == "".join(plain((part,)) if not isinstance(part, str) else part for part in value)


@pytest.mark.parametrize(
    ("given_", "normal"),
    [
        ("a", "a"),
        (" a ", " a "),
        ("", ""),
        (" \n\u00a0\u200b\u00ad", ""),
        ([], ""),
        (["", ""], ""),
        (["a", "", "b"], "ab"),
        ([" ", strong(" ")], ""),
        ([{"type": "break"}], ""),
        ([strong()], ""),
        (["a", strong(), "b"], "ab"),
        (["a", link(" "), "b"], "a b"),
        (["a", link({"type": "break"}), "b"], ["a", {"type": "break"}, "b"]),
        (["a", strong("b", "", "c")], ["a", strong("bc")]),
        ([{"type": "code", "text": " "}, strong()], ""),
    ],
)
def test_one_form_for_one_text(given_: Any, normal: Any) -> None:
    assert INLINE.dump_python(INLINE.validate_python(given_), mode="json") == normal


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ([strong(strong(strong(strong("x"))))], "at most 4 deep"),
        ([link("a", strong(link("b")))], "cannot hold another link"),
        ("x" * (MAX_LENGTH + 1), "at most 20000"),
        (["x" * MAX_LENGTH, strong("y")], "at most 20000"),
        ("a\x00", "U\\+0000"),
        (["a", strong("\u202e")], "U\\+202E"),
        ([{"type": "html", "text": "<b>"}], "does not match"),
        ([{"type": "strong", "children": ["a"], "onclick": "x"}], "not permitted"),
        ([{"type": "link", "to": {"kind": "url", "href": "javascript:alert(1)"}, "children": ["a"]}], "not allowed"),
        ([1], "tag"),
        (1, "valid"),
        (None, "valid"),
    ],
)
def test_refused(value: Any, problem: str) -> None:
    with pytest.raises(ValidationError, match=problem):
        INLINE.validate_python(value)


def test_depth_is_counted_from_one() -> None:
    value = INLINE.validate_python([strong(strong(strong("x")))])
    assert [depth for depth, _ in walk(value)] == list(range(1, MAX_DEPTH + 1))


def test_some_texts_must_be_readable() -> None:
    readable: TypeAdapter[Any] = TypeAdapter(NonBlankText)
    assert readable.validate_python([{"type": "fact", "id": "n1"}])
    for blank in ("", " \n", [], [strong(" ")], "\u200b"):
        with pytest.raises(ValidationError, match="nothing to read"):
            readable.validate_python(blank)
