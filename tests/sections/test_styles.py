"""The style sheets of sections and looks: valid, bounded by the tokens, the same in both directions of writing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import pytest
import tinycss2

from pagemagic.gallery.catalogue import builtin
from pagemagic.gallery.theme_data import gallery_themes
from pagemagic.render.tokens import tokens_css

CATALOGUE = builtin()
PHYSICAL = re.compile(
    r"(margin|padding|border|scroll-margin|scroll-padding)-(left|right|top|bottom)(-.*)?|left|right|top|bottom"
    r"|(min-|max-)?(width|height)|border-(top|bottom)-(left|right)-radius"
)
"""Properties that name a side of the screen instead of a side of the text."""
PHYSICAL_VALUES = {("text-align", "left"), ("text-align", "right"), ("float", "left"), ("float", "right")}
MASKS = {"#000", "#fff", "#0000"}
"""Colours that no theme changes: shade, gleam, masks and nothing at all."""
COLOUR_FUNCTIONS = {"rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color"}
NAMED_COLOURS = {"black", "white", "red", "green", "blue", "gray", "grey", "silver", "orange", "yellow", "gold", "navy"}
AT_RULES = {"media", "supports", "container", "counter-style"}


def sheets() -> Iterator[tuple[str, str]]:
    """Every style sheet there is, by a name for messages."""
    yield "base", CATALOGUE.base
    for found in CATALOGUE.values():
        yield found.name, found.style
        for variant, style in found.variant_styles.items():
            yield f"{found.name}/{variant}", style
    for look in CATALOGUE.looks.values():
        yield f"look {look.name}", look.style
        for name, style in look.sections.items():
            yield f"look {look.name}/{name}", style


SHEETS = dict(sheets())
TOKENS = {
    name
    for entry in gallery_themes().values()
    for name in re.findall(r"(--[a-z0-9-]+):", tokens_css(entry.theme, "en-GB"))
}


def declarations(nodes: Iterable[Any]) -> Iterator[Any]:
    """All declarations of a style sheet. Raises AssertionError for what does not parse or is no rule for styles."""
    for node in nodes:
        assert node.type != "error", f"{node.source_line}:{node.source_column} {node.message}"
        if node.type == "declaration":
            yield node
        elif node.type == "at-rule":
            assert node.at_keyword in AT_RULES, node.at_keyword
            inner = tinycss2.parse_rule_list(node.content, skip_comments=True, skip_whitespace=True)
            yield from declarations(inner)
        else:
            assert node.type == "qualified-rule", node.type
            yield from declarations(
                tinycss2.parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True)
            )


def parsed(name: str) -> list[Any]:
    """The declarations of a sheet."""
    rules = tinycss2.parse_stylesheet(SHEETS[name], skip_comments=True, skip_whitespace=True)
    return list(declarations(rules))


def values(tokens: Iterable[Any]) -> Iterator[Any]:
    """All tokens of a value, those inside functions and blocks included."""
    for token in tokens:
        assert token.type != "error", token.message
        yield token
        if token.type == "function":
            yield from values(token.arguments)
        elif token.type.endswith(" block"):
            yield from values(token.content)


def own_properties(name: str) -> set[str]:
    """Custom properties that a sheet may use because it, the sheet it belongs to or that of its section sets them."""
    whole, _, section = name.partition("/")
    sheets = {name, whole, section} & set(SHEETS)
    return {found.name for sheet in sheets for found in parsed(sheet) if found.name.startswith("--")}


@pytest.mark.parametrize("name", SHEETS)
def test_a_style_uses_known_custom_properties(name: str) -> None:
    known = TOKENS | own_properties(name)
    used = {
        next(part.value for part in token.arguments if part.type == "ident")
        for found in parsed(name)
        for token in values(found.value)
        if token.type == "function" and token.lower_name == "var"
    }
    assert used <= known


@pytest.mark.parametrize("name", SHEETS)
def test_a_style_knows_no_left_and_right(name: str) -> None:
    for found in parsed(name):
        assert not PHYSICAL.fullmatch(found.lower_name), found.lower_name
        words = {token.lower_value for token in values(found.value) if token.type == "ident"}
        assert not any((found.lower_name, word) in PHYSICAL_VALUES for word in words), found.serialize()


@pytest.mark.parametrize("name", SHEETS)
def test_a_style_has_no_colours_of_its_own(name: str) -> None:
    for found in parsed(name):
        for token in values(found.value):
            if token.type == "hash":
                assert f"#{token.value.lower()}" in MASKS, found.serialize()
            elif token.type == "function":
                assert token.lower_name not in COLOUR_FUNCTIONS, found.serialize()
            elif token.type == "ident":
                assert token.lower_value not in NAMED_COLOURS, found.serialize()


@pytest.mark.parametrize("name", SHEETS)
def test_a_style_loads_nothing_and_overrides_nothing_by_force(name: str) -> None:
    for found in parsed(name):
        assert not found.important, found.serialize()
        for token in values(found.value):
            assert token.type != "url", found.serialize()
            assert not (token.type == "function" and token.lower_name in {"url", "src", "image-set"})


@pytest.mark.parametrize("name", SHEETS)
def test_a_gradient_has_two_stops(name: str) -> None:
    """One colour for both ends is valid, but not known to every checker."""
    for found in parsed(name):
        for token in values(found.value):
            if token.type == "function" and token.lower_name.endswith("gradient"):
                stops = sum(part.type == "literal" and part.value == "," for part in token.arguments) + 1
                first = tinycss2.serialize(token.arguments).split(",")[0]
                assert stops - bool(re.search(r"deg|turn|\bto\b|\bat\b", first)) >= 2, found.serialize()


@pytest.mark.parametrize("name", SHEETS)
def test_vector_effect_is_an_attribute(name: str) -> None:
    assert "vector-effect" not in {found.lower_name for found in parsed(name)}
