"""Inline text as people write it: every tree is printed so that it is read again, and every string has a reading."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from pagemagic.kernel.errors import InvalidInputError
from pagemagic.page.facts import PhoneFact
from pagemagic.page.inline import MAX_LENGTH, InlineText
from pagemagic.page.inline_text import print_inline, read_inline
from pagemagic.testing.strategies import inline_texts

INLINE: TypeAdapter[Any] = TypeAdapter(InlineText)
SIGNS = "*_`[](){}\\ \na1.:n?=%\u00e9\u00a0"
TEXTS = st.text(SIGNS, max_size=6)
TARGETS = st.sampled_from([
    {"kind": "page", "page": "n1"}, {"kind": "section", "section": "n2"}, {"kind": "asset", "asset": "n3"},
    {"kind": "phone", "tel": "+351253555018"}, {"kind": "fact", "fact": "n4"}, {"kind": "fact", "fact": "n4", "subject": ""},
    {"kind": "email", "address": "o'hara+web%x@sub.example.co.uk"},
    {"kind": "email", "address": "a@example.com", "subject": "A (b) & c? d=e%20é\n"},
    {"kind": "url", "href": "https://[2001:db8::1]/a;b/(e)!*'~_?subject=c#[x]"}, {"kind": "url", "href": "HTTP://example.com/*_"},
])  # fmt: skip
LEAVES = st.one_of(
    TEXTS,
    st.just({"type": "break"}),
    st.builds(lambda text: {"type": "code", "text": text}, TEXTS),
    st.sampled_from([{"type": "fact", "id": "n4"}, {"type": "fact", "id": "n4", "field": "street"}]),
)


def runs(depth: int, *, linked: bool) -> st.SearchStrategy[Any]:
    """Runs whose text is all signs, as deep as may be."""
    if depth == 0:
        return st.lists(LEAVES, max_size=3)
    inner = runs(depth - 1, linked=linked)
    parts = [
        LEAVES,
        st.builds(
            lambda kind, found: {"type": kind, "children": found}, st.sampled_from(["strong", "emphasis"]), inner
        ),
    ]
    if not linked:
        parts.append(
            st.builds(lambda to, c: {"type": "link", "to": to, "children": c}, TARGETS, runs(depth - 1, linked=True))
        )
    return st.lists(st.one_of(parts), max_size=4)


@given(inline_texts())
def test_what_is_printed_is_read_again(value: Any) -> None:
    assert read_inline(print_inline(value)) == value


@settings(max_examples=400)
@given(runs(3, linked=False))
def test_also_where_all_text_is_signs(raw: Any) -> None:
    value = INLINE.validate_python(raw)
    assert read_inline(print_inline(value)) == value


@settings(max_examples=400)
@given(st.text(st.one_of(st.sampled_from(SIGNS), st.characters()), max_size=80))
def test_every_string_has_a_reading(source: str) -> None:
    value = read_inline(source)
    assert INLINE.validate_python(value) == value
    assert read_inline(print_inline(value)) == value


def parts(*found: Any) -> Any:
    return INLINE.validate_python(found)


def mark(kind: str, *children: Any, **more: Any) -> dict[str, Any]:
    return {"type": kind, "children": list(children), **more}


URL = {"kind": "url", "href": "https://example.com/"}
READ: list[tuple[str, Any]] = [
    ("plain", "plain"),
    ("2 * 3 * 4, snake_case_name, 5**", "2 * 3 * 4, snake_case_name, 5**"),
    ("<b>&amp;</b>", "<b>&amp;</b>"),
    ("**now**", parts(mark("strong", "now"))),
    ("a __b__ c", parts("a ", mark("strong", "b"), " c")),
    ("*a* _b_", parts(mark("emphasis", "a"), " ", mark("emphasis", "b"))),
    ("**a *b* c**", parts(mark("strong", "a ", mark("emphasis", "b"), " c"))),
    ("*not closed", "*not closed"),
    ("**a *b**", parts(mark("strong", "a *b"))),
    ("**a *b** c*", parts(mark("strong", "a *b"), " c*")),
    ("****", "****"),
    ("`x * y`", parts({"type": "code", "text": "x * y"})),
    ("a\\\nb", parts("a", {"type": "break"}, "b")),
    ("\\*a\\*", "*a*"),
    ("[more](https://example.com/)", parts(mark("link", "more", to=URL))),
    ("[more](javascript:alert)", "[more](javascript:alert)"),
    ("[a [b](page:n1)", parts(mark("link", "a [b", to={"kind": "page", "page": "n1"}))),
    ("**a [b** c](page:n1)", parts("**a ", mark("link", "b** c", to={"kind": "page", "page": "n1"}))),
    ("[**a](page:n1)", parts(mark("link", "**a", to={"kind": "page", "page": "n1"}))),
    ("Call {{n4}} at {{n4.tel}}", parts("Call ", {"type": "fact", "id": "n4"}, " at ", {"type": "fact", "id": "n4", "field": "tel"})),
    ("{{phone}}", "{{phone}}"),
    ("", ""), ("  ", ""),
]  # fmt: skip


@pytest.mark.parametrize(("source", "value"), READ)
def test_readings(source: str, value: Any) -> None:
    assert read_inline(source) == value


def test_facts_by_kind() -> None:
    phones = [PhoneFact(id=f"n{n}", text="253 555 014", tel="253555014") for n in (7, 8)]
    assert read_inline("Call {{phone}}.", phones) == parts("Call ", {"type": "fact", "id": "n7"}, ".")
    assert read_inline("{{n8.tel}}", phones) == parts({"type": "fact", "id": "n8", "field": "tel"})
    assert read_inline("{{email}}", phones) == "{{email}}"


@pytest.mark.parametrize(
    "piece", ["*", "**", "_", "`", "[", "](", "[a](", "{{", "\\", "`\\", "**a ", "[*", "](page:n1)", "*a*"]
)
def test_long_and_hostile(piece: str) -> None:
    value = read_inline(piece * (18_000 // len(piece)))
    assert INLINE.validate_python(value) == value


def test_too_long() -> None:
    with pytest.raises(InvalidInputError, match="more than 20000 characters"):
        read_inline("a" * (MAX_LENGTH + 1))
