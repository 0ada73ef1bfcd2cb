"""The byte contract of escaping, and that it is the only one."""

from __future__ import annotations

import json

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pagemagic.markup.escape import _escape_chain, escape, escape_css_string, escape_json
from pagemagic.testing.payloads import TEXTS

CONTRACT = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;"}


def test_the_contract_is_five_characters() -> None:
    for code in [*range(0x3000), 0xFEFF, 0xFFFD, 0x1F35E, 0x10FFFD]:
        character = chr(code)
        assert escape(character) == CONTRACT.get(character, character)


@given(st.text())
def test_both_implementations_are_equal(text: str) -> None:
    assert escape(text) == _escape_chain(text)
    assert type(escape(text)) is str


@pytest.mark.parametrize("text", TEXTS)
def test_escaped_text_reads_back_as_it_was(text: str) -> None:
    body = html5lib.parse(f'<p title="{escape(text)}">{escape(text)}</p>', namespaceHTMLElements=False).find("body")
    (paragraph,) = list(body)
    assert list(paragraph) == []
    assert paragraph.attrib == {"title": text}
    assert paragraph.text == text


@given(
    st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.dictionaries(st.text(), inner))
)
def test_json_in_a_script_cannot_leave_it(value: object) -> None:
    written = escape_json(value)
    assert json.loads(written) == value
    assert not set("<>&\u2028\u2029") & set(written)


@pytest.mark.parametrize("text", TEXTS)
def test_css_strings_hold_no_active_character(text: str) -> None:
    inner = escape_css_string(text)[1:-1]
    assert all(character.isascii() and (character.isalnum() or character in " .,-_\\") for character in inner)


def test_css_strings_are_written_as_escapes() -> None:
    assert escape_css_string('a"</style>é') == '"a\\22 \\3c \\2f style\\3e \\e9 "'
