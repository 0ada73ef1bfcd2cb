"""Tokens of program text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pagemagic.sections.code_tokens import code_view


@given(st.text(max_size=200))
def test_tokens_joined_are_the_text(code: str) -> None:
    tokens = code_view(code, "")["tokens"]
    assert "".join(token["text"] for token in tokens) == code
    assert all(token["text"] for token in tokens)


@pytest.mark.parametrize(
    ("code", "text", "look"),
    [
        ('{ "day": 0 }', '"day"', "pm-code-key"),
        ('{ "day": 0 }', "0", "pm-code-number"),
        ('["satellite"]', '"satellite"', "pm-code-text"),
        ("x = 'a'  # why", "# why", "pm-code-remark"),
        ("go(); // now", "// now", "pm-code-remark"),
        ('{ "a": … }', "…", "pm-code-remark"),
        ("price = -0.40", "-0.40", "pm-code-number"),
    ],
)
def test_what_is_told_apart(code: str, text: str, look: str) -> None:
    tokens = code_view(code, "")["tokens"]
    assert (text, look) in {(token["text"], token["look"]) for token in tokens if not token["is_plain"]}


@pytest.mark.parametrize("code", ["https://example.org/a", "a1 b2", "v1.2.3", "it's"])
def test_what_only_looks_like_it_stays_plain(code: str) -> None:
    assert all(token["is_plain"] for token in code_view(code, "")["tokens"])
