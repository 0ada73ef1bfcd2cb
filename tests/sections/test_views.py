"""The views of all section types: every hole fits its model and is escaped; every example renders everywhere."""

from __future__ import annotations

import ast
import json
import linecache
from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin, get_type_hints

import html5lib
import pytest

from pagemagic.gallery.catalogue import builtin
from pagemagic.gallery.theme_data import gallery_themes
from pagemagic.markup.check import check_view
from pagemagic.markup.compile import compile_view
from pagemagic.markup.elements import Call, Each, Element, Node, View, When
from pagemagic.page.site import Site
from pagemagic.render.page import render_fragment
from tests.sections.documents import site_of

TYPES = builtin()
THEMES = tuple(gallery_themes())
ESCAPING = {"escape", "inline_html", "url_link", "url_image", "url_asset"}
"""What writes a value of the view model: the functions that the tests of markup prove."""


class Written(str):
    """The type of a variable that holds finished markup."""

    __slots__ = ()


def reachable(view: View) -> Iterator[View]:
    """A view and all views that it calls."""
    yield view
    stack: list[Node] = list(view.children)
    while stack:
        node = stack.pop()
        if isinstance(node, Call):
            yield from reachable(node.view)
        elif isinstance(node, Element | Each | When):
            stack += [*node.children, *(node.otherwise if isinstance(node, When) else ())]


VIEWS = {view.name: view for found in TYPES.values() for view in reachable(found.view)}


def type_of(expression: ast.expr, scope: dict[str, Any]) -> Any:
    """The type that a view model gives ``m["a"]["b"]`` or ``m.get("a")``; ``scope`` holds the types of names."""
    if isinstance(expression, ast.Name):
        return scope[expression.id]
    if isinstance(expression, ast.Call):
        assert isinstance(expression.func, ast.Attribute)
        assert expression.func.attr == "get"
        owner, key = expression.func.value, expression.args[0]
    else:
        assert isinstance(expression, ast.Subscript)
        owner, key = expression.value, expression.slice
    assert isinstance(key, ast.Constant)
    return get_type_hints(type_of(owner, scope))[key.value]


def is_safe(hole: ast.expr, scope: dict[str, Any]) -> bool:
    """Whether a hole of compiled source writes nothing but escaped text, checked addresses, integers or markup."""
    if isinstance(hole, ast.Call):
        return isinstance(hole.func, ast.Name) and hole.func.id in ESCAPING
    if isinstance(hole, ast.IfExp):
        return is_safe(hole.body, scope) and is_safe(hole.orelse, scope)
    if isinstance(hole, ast.Constant):
        return True
    found = type_of(hole, scope)
    if type(None) in get_args(found):
        (found,) = (argument for argument in get_args(found) if argument is not type(None))
    return found in (int, Written) or (
        get_origin(found) is Literal and all(type(value) is int for value in get_args(found))
    )


def unsafe_holes(body: list[ast.stmt], scope: dict[str, Any]) -> list[str]:
    """The holes of compiled source that write something as it is; ``scope`` learns the types of variables."""
    found: list[str] = []
    for statement in body:
        if isinstance(statement, ast.For):
            assert isinstance(statement.target, ast.Name)
            scope[statement.target.id] = get_args(type_of(statement.iter, scope))[0]
        if isinstance(statement, ast.For | ast.If):
            found += unsafe_holes([*statement.body, *statement.orelse], scope)
            continue
        for node in ast.walk(statement):
            if isinstance(node, ast.NamedExpr) and node.target.id != "t":
                scope[node.target.id] = type_of(node.value, scope)
        holes = [node.value for node in ast.walk(statement) if isinstance(node, ast.FormattedValue)]
        found += [ast.unparse(hole) for hole in holes if not is_safe(hole, scope)]
        if isinstance(statement, ast.Assign):
            (name,) = statement.targets
            assert isinstance(name, ast.Name)
            reads = isinstance(statement.value, ast.Subscript | ast.Name)
            scope[name.id] = type_of(statement.value, scope) if reads else Written
            # Otherwise it is text of the view, or a choice between two of them.
            assert reads or all(
                isinstance(part, ast.JoinedStr) or (isinstance(part, ast.Constant) and part.value == "")
                for part in (
                    (statement.value.body, statement.value.orelse)
                    if isinstance(statement.value, ast.IfExp)
                    else (statement.value,)
                )
            )
    return found


@pytest.mark.parametrize("name", VIEWS)
def test_a_view_fits_its_model(name: str) -> None:
    check_view(VIEWS[name])


@pytest.mark.parametrize("name", VIEWS)
def test_a_view_writes_nothing_unescaped(name: str) -> None:
    view = VIEWS[name]
    compile_view(view)
    source = "".join(linecache.getlines(f"<view {view.name}>"))
    function = ast.parse(source).body[0]
    assert isinstance(function, ast.FunctionDef)
    assert unsafe_holes(function.body, {"m": view.model}) == []


def test_views_of_one_name_are_one_view() -> None:
    for found in TYPES.values():
        for view in reachable(found.view):
            assert VIEWS[view.name] is view, view.name


def example(name: str, variant: str, theme: str) -> Site:
    """The example of a section type on a page of its own."""
    found: dict[str, Any] = json.loads(json.dumps(TYPES[name].example))
    site = site_of({"type": "article", "slots": {"body": [{"type": "text", "text": "Before."}]}}, look=theme)
    plain = site.model_dump(mode="json", by_alias=True, exclude_none=True)
    section = {**found, "variant": variant}
    if TYPES[name].frame:
        plain["frame"] = {name: section}
    else:
        plain["pages"][0]["sections"].append(section)
    return Site.from_json(json.dumps(plain))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", TYPES)
def test_an_example_renders_in_every_variant(name: str, theme: str) -> None:
    for variant in TYPES[name].variants:
        site = example(name, variant, theme)
        html = render_fragment(site, TYPES[name].example["id"])
        assert f"pm-{name}--{variant}" in html or TYPES[name].frame
        if theme == THEMES[0]:
            html5lib.HTMLParser(strict=True).parseFragment(html)


@pytest.mark.parametrize("name", TYPES)
def test_an_example_names_its_own_type(name: str) -> None:
    assert TYPES[name].example["type"] == name
    assert TYPES[name].hint
