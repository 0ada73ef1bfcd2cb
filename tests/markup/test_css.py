"""The little that is done to style sheets."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pagemagic.markup.css import minify, split_style, style_text

SHEETS = sorted(
    (item for folder in ("sections", "gallery/looks") for item in files("pagemagic").joinpath(folder).iterdir()),
    key=lambda item: item.name,
)
STYLES = [item.read_text(encoding="utf-8") for item in SHEETS if item.name.endswith(".css")]

_PIECE = st.sampled_from(
    ["a", ".b", ":", ": ", "hover", "{", "}", ";", " ", "\n", ">", ",", "(", ")", "1px", " + ", '"x  y"', "'a;}'", "@media ",
     "/* c */", '"/* kept */"', "--s:"]
)  # fmt: skip


@pytest.mark.parametrize(
    ("style", "small"),
    [
        ("a { color : red ; }\n", "a{color :red}"),
        ("a  >  b , c { }", "a>b,c{}"),
        ("a /* x */ b { }", "a b{}"),
        ("a{width:calc(1px + 2px)}", "a{width:calc(1px + 2px)}"),
        ("@media (width >= 40rem) and (hover) { a { b: c } }", "@media (width>= 40rem) and (hover){a{b:c}}"),
        ('a::before { content: "  ;  /* kept */ } " ; }', 'a::before{content:"  ;  /* kept */ } "}'),
        ("a{content:'it\\'s  two'}", "a{content:'it\\'s  two'}"),
        ("a :hover{}", "a :hover{}"),
    ],
)
def test_minify(style: str, small: str) -> None:
    assert minify(style) == small


@given(st.lists(_PIECE, max_size=30).map("".join))
def test_minify_is_idempotent(style: str) -> None:
    assert minify(minify(style)) == minify(style)


@pytest.mark.parametrize("style", STYLES)
def test_minify_keeps_everything_but_space_comments_and_last_semicolons(style: str) -> None:
    def essence(text: str) -> str:
        return re.sub(r"\s+|;(?=\s*\})", "", re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL))

    assert essence(minify(style)) == essence(style)
    assert len(minify(style)) <= len(style)


def test_split_by_comment() -> None:
    style = "a{b:c}\n/* @variant one */ d{e:f}\n/* @variant two */g{h:i}/* @variant one */\nj{k:l}"
    assert split_style(style, "variant") == ("a{b:c}", {"one": "d{e:f}j{k:l}", "two": "g{h:i}"})
    assert split_style("a{b:c}", "variant") == ("a{b:c}", {})
    assert split_style("/* @section x.y-2 */a{}", "section") == ("", {"x.y-2": "a{}"})


@pytest.mark.parametrize("style", STYLES)
def test_splitting_loses_nothing(style: str) -> None:
    first, named = split_style(style, "variant")
    assert sorted("".join([first, *named.values()])) == sorted(
        "".join(minify(part) for part in re.split(r"/\*\s*@variant\s+\S+\s*\*/", style))
    )


@given(st.text())
def test_a_style_element_cannot_be_left(text: str) -> None:
    found = style_text(text + "</style>" + "<!--" + text)
    assert "</" not in found
    assert "<!--" not in found
