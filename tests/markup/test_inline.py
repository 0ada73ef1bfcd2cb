"""Inline text as HTML and as plain text."""

from __future__ import annotations

from typing import Any

import pytest

from pagemagic.markup.inline import inline_html, inline_text


@pytest.mark.parametrize(
    ("value", "html", "text"),
    [
        ("a < b", "a &lt; b", "a < b"),
        ([], "", ""),
        (["a", {"kind": "break"}, "b", {"kind": "wbr"}, "c"], "a<br>b<wbr>c", "a bc"),
        ([{"kind": "strong", "children": ["<", {"kind": "em", "children": ["&"]}]}], "<strong>&lt;<em>&amp;</em></strong>", "<&"),
        ([{"kind": "code", "children": ["<b>"]}], "<code>&lt;b&gt;</code>", "<b>"),
        ([{"kind": "link", "href": "#a&b", "children": ["x"]}], '<a href="#a&amp;b">x</a>', "x"),
        ([{"kind": "link", "href": "https://e.example/", "rel": "noopener", "children": ["x"]}],
         '<a href="https://e.example/" rel="noopener">x</a>', "x"),
        ([{"kind": "time", "value": "2027-04-03", "children": ["3"]}], '<time datetime="2027-04-03">3</time>', "3"),
        ([{"kind": "bdi", "children": ["x"]}, {"kind": "bdi", "value": "ar", "children": ["y"]}],
         '<bdi>x</bdi><bdi lang="ar">y</bdi>', "xy"),
    ],
)  # fmt: skip
def test_every_kind(value: Any, html: str, text: str) -> None:
    assert inline_html(value) == html
    assert inline_text(value) == text


def test_without_links_their_text_remains() -> None:
    value: Any = ["a ", {"kind": "strong", "children": [{"kind": "link", "href": "#x", "children": ["b"]}]}]
    assert inline_html(value, links=False) == "a <strong>b</strong>"


def test_a_link_in_a_link_is_text() -> None:
    inner = {"kind": "link", "href": "#y", "children": ["y"]}
    value: Any = [{"kind": "link", "href": "#x", "children": ["x", {"kind": "em", "children": [inner]}]}]
    assert inline_html(value) == '<a href="#x">x<em>y</em></a>'


def test_bad_links_and_kinds_stop_the_writer() -> None:
    with pytest.raises(ValueError, match="scheme"):
        inline_html([{"kind": "link", "href": "javascript:alert(1)", "children": ["x"]}])  # type: ignore[list-item]
    with pytest.raises(ValueError, match="unknown inline node"):
        inline_html([{"kind": "script", "children": ["x"]}])  # type: ignore[list-item]
