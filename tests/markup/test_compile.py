"""What views become: every byte of it, for every kind of hole."""

from __future__ import annotations

import traceback
from typing import Any, NotRequired, TypedDict

import pytest

from pagemagic.markup.check import ViewError
from pagemagic.markup.compile import compiled, render_view
from pagemagic.markup.elements import E, attr, call, cls, each, heading, inline, mod, text, view, when
from pagemagic.markup.types import Href, Inline, Src, Token

HOSTILE = "<&>\"'{}\\\n"
ESCAPED = "&lt;&amp;&gt;&#34;&#39;{}\\\n"


class Leaf(TypedDict):
    title: str


class Model(TypedDict):
    title: str
    words: Inline
    count: int
    level: int
    href: Href
    src: Src
    kind: Token
    shown: bool
    items: list[str]
    leaves: list[Leaf]
    leaf: Leaf
    maybe: NotRequired[str | None]
    maybe_href: NotRequired[Href | None]


def model(**changes: Any) -> Any:
    return {
        "title": HOSTILE, "words": HOSTILE, "count": 7, "level": 3, "href": "https://example.com/?a=1&b='",
        "src": "files/a.png", "kind": "x", "shown": True, "items": ["a", "<"], "leaves": [{"title": "&"}],
        "leaf": {"title": ">"},
    } | changes  # fmt: skip


LEAF = view("leaf", Leaf, E.i(text("title")))

GOLDEN = [
    (E.p(text("title")), f"<p>{ESCAPED}</p>"),
    (E.p(inline("words")), f"<p>{ESCAPED}</p>"),
    (E.p(text("count")), "<p>7</p>"),
    (E.p(" ", "– {%} \\ '\" & <"), "<p> – {%} \\ &#39;&#34; &amp; &lt;</p>"),
    (E.p(title=attr("title")), f'<p title="{ESCAPED}"></p>'),
    (E.p(id=attr("title", prefix="s-")), f'<p id="s-{ESCAPED}"></p>'),
    (E.p(title="{'a'}"), '<p title="{&#39;a&#39;}"></p>'),
    (E.a(href=attr("href")), '<a href="https://example.com/?a=1&amp;b=&#39;"></a>'),
    (E.a(href="#menu"), '<a href="#menu"></a>'),
    (E.img(src=attr("src"), alt="", width=attr("count")), '<img src="files/a.png" alt="" width="7">'),
    (E.br(), "<br>"),
    (E.svg(E.path(d="M0 0h8")), '<svg><path d="M0 0h8"/></svg>'),
    (E.svg(E.g(), viewBox="0 0 8 8"), '<svg viewBox="0 0 8 8"><g></g></svg>'),
    (E.video(controls=True, open=False), "<video controls></video>"),
    (E.details(open=attr("shown")), "<details open></details>"),
    (E.p(class_=cls("a", mod("kind", "a--"), mod("kind", ""))), '<p class="a a--x x"></p>'),
    (E.p(title=attr("maybe", optional=True)), "<p></p>"),
    (E.a(href=attr("maybe_href", optional=True)), "<a></a>"),
    (E.meta(http_equiv="refresh"), '<meta http-equiv="refresh">'),
    (E.label(for_="x"), '<label for="x"></label>'),
    (heading("level", text("count"), id="x"), '<h3 id="x">7</h3>'),
    (each("items", E.li(text("."))), "<li>a</li><li>&lt;</li>"),
    (each("leaves", call(LEAF)), "<i>&amp;</i>"),
    (each("leaves", text("title")), "&amp;"),
    (call(LEAF, "leaf"), "<i>&gt;</i>"),
    (E.p(text("leaf.title")), "<p>&gt;</p>"),
    (when("shown", "1", otherwise=E.p()), "1"),
]


@pytest.mark.parametrize(("node", "html"), GOLDEN)
def test_golden_bytes(node: Any, html: str) -> None:
    assert render_view(view("golden", Model, node), model()) == html


def test_optional_attributes_are_left_out_when_empty() -> None:
    shown = view("optional", Model, E.a(title=attr("maybe", optional=True), href=attr("maybe_href", optional=True)))
    for empty in (None, ""):
        assert render_view(shown, model(maybe=empty, maybe_href=empty)) == "<a></a>"
    assert render_view(shown, model(maybe=HOSTILE, maybe_href="#x")) == f'<a title="{ESCAPED}" href="#x"></a>'


def test_branches() -> None:
    either = view("either", Model, when("shown", E.b(), otherwise=(E.i(), E.u())))
    assert render_view(either, model()) == "<b></b>"
    assert render_view(either, model(shown=False)) == "<i></i><u></u>"
    nothing = view("nothing", Model, when("shown"), each("items"))
    assert render_view(nothing, model()) == ""


@pytest.mark.parametrize("href", ["javascript:alert(1)", "//evil.example", "data:text/html,x", "java\tscript:x"])
@pytest.mark.parametrize("optional", [False, True])
def test_the_writer_stops_at_a_bad_url(href: str, *, optional: bool) -> None:
    name = "maybe_href" if optional else "href"
    link = view("link", Model, E.a(href=attr(name, optional=optional)))
    with pytest.raises(ValueError, match="not allowed"):
        render_view(link, model(**{name: href}))


def test_no_link_stands_in_a_link() -> None:
    words: Inline = [
        "a ",
        {"kind": "link", "href": Href("https://example.com/"), "children": ["b ", {"kind": "em", "children": ["c"]}]},
    ]
    inner = view("inner", Model, E.span(inline("words")))
    outer = view("outer", Model, E.a(E.b(inline("words")), call(inner), href="#x"), call(inner))
    linked = '<span>a <a href="https://example.com/">b <em>c</em></a></span>'
    assert (
        render_view(outer, model(words=words))
        == f'<a href="#x"><b>a b <em>c</em></b><span>a b <em>c</em></span></a>{linked}'
    )
    with pytest.raises(ViewError, match="inside a link"):
        render_view(view("twice", Model, E.a(E.p(E.a(href="#y")), href="#x")), model())


def test_views_are_compiled_once() -> None:
    assert compiled(LEAF) is compiled(LEAF)


def test_tracebacks_show_the_line_of_the_view() -> None:
    with pytest.raises(KeyError) as caught:
        render_view(view("broken-model", Model, E.p(text("title"))), {})
    assert any("<view broken-model>" in line and "escape" in line for line in traceback.format_exception(caught.value))
