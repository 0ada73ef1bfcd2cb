"""Holes that do not fit their view model are refused before anything is rendered."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict

import pytest

from pagemagic.markup.check import ViewError, check_view
from pagemagic.markup.elements import E, attr, call, cls, each, element, heading, inline, mod, text, view, when
from pagemagic.markup.types import Href, Inline, Src, Token


class Other(TypedDict):
    title: str


class Model(TypedDict):
    title: str
    words: Inline
    count: int
    size: Literal["s", "m"]
    step: Literal[1, 2]
    href: Href
    src: Src
    kind: Token
    shown: bool
    items: list[str]
    other: Other
    maybe: NotRequired[str]
    perhaps: Href | None


OTHER = view("other", Other, text("title"))

SOUND = [
    text("title"), text("count"), text("kind"), text("size"), text("step"), inline("words"), inline("title"),
    E.p(title=attr("title")), E.p(lang=attr("kind")), E.td(colspan=attr("count")), E.p(class_=cls(mod("size", "a--"))),
    E.a(href=attr("href")), E.img(src=attr("src")), E.a(href=attr("perhaps", optional=True)), each("items", text(".")),
    when("shown", E.p()), call(OTHER, "other"), text("other.title"), heading("step"), E.p(title=attr("maybe", optional=True)),
]  # fmt: skip

BROKEN = [
    (text("nothing"), "no field 'nothing'"),
    (text("title.more"), "which has no fields"),
    (text("shown"), "does not fit"),
    (text("href"), "does not fit"),
    (text("words"), "does not fit"),
    (text("maybe"), "may be missing"),
    (inline("count"), "does not fit"),
    (E.a(href=attr("title")), "does not fit"),
    (E.a(href=attr("kind")), "does not fit"),
    (E.a(href=attr("src")), "does not fit"),
    (E.a(href=attr("perhaps")), "may be missing"),
    (E.a(href="https://example.com"), "only be a fragment"),
    (E.img(src=attr("href")), "does not fit"),
    (E.img(src="a.png"), "only be a fragment"),
    (E.p(lang=attr("title")), "does not fit"),
    (E.p(class_=cls("a", mod("title", "a--"))), "does not fit"),
    (E.td(colspan=attr("title")), "does not fit"),
    (E.details(open=attr("count")), "does not fit"),
    (heading("title"), "does not fit"),
    (each("title", text(".")), "needs a list"),
    (each("items", text("title")), "which has no fields"),
    (when("count", E.p()), "does not fit"),
    (when("title", E.p()), "does not fit"),
    (when("shown", E.p(), otherwise=text("nothing")), "no field"),
    (call(OTHER), "wants Other"),
    (call(OTHER, "title"), "wants Other"),
    (E.p(E.p(text("nothing"))), "no field"),
]


@pytest.mark.parametrize("node", SOUND)
def test_sound(node: Any) -> None:
    check_view(view("sound", Model, node))


@pytest.mark.parametrize(("node", "problem"), BROKEN)
def test_broken(node: Any, problem: str) -> None:
    with pytest.raises(ViewError, match=problem) as caught:
        check_view(view("broken", Model, node))
    assert "broken" in str(caught.value)


def test_the_model_must_be_a_typed_dict() -> None:
    with pytest.raises(ViewError, match="TypedDict"):
        check_view(view("plain", dict, E.p()))


def test_what_is_no_node_is_refused() -> None:
    with pytest.raises(ViewError, match="not part of a view"):
        check_view(view("odd", Model, E.p(), object()))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "name", ["script", "style", "object", "embed", "base", "template", "image", "foreignObject", "SCRIPT", "p x"]
)
def test_elements_that_no_view_may_use(name: str) -> None:
    with pytest.raises(ValueError, match="not an element"):
        element(name)
    with pytest.raises(AttributeError):
        getattr(E, name)


@pytest.mark.parametrize(
    "name", ["onclick", "style", "srcdoc", "is", "nonce", "formaction", "xlink:href", "data-x", "ping"]
)
def test_attributes_that_no_view_may_use(name: str) -> None:
    with pytest.raises(ValueError, match="attribute table"):
        E.p(**{name: "x"})


def test_void_elements_have_no_content_and_words_come_from_the_model() -> None:
    with pytest.raises(ValueError, match="no content"):
        E.br("–")
    with pytest.raises(ValueError, match="cannot be translated"):
        E.p("Menu")
