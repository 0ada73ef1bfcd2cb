"""Compile a view to a Python function that appends to a list of strings.

Markup without loops becomes one f-string: constant text costs nothing, each hole one call; what stands there or not is
chosen first, and small views are written into those that call them. The source is registered with :mod:`linecache`, so
a traceback shows the generated line.
"""

from __future__ import annotations

import linecache
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from pagemagic.markup.attributes import ATTRIBUTES, LEAVES, VOID
from pagemagic.markup.check import Checker, ViewError, check_view
from pagemagic.markup.elements import (
    Call,
    ClassList,
    Each,
    Element,
    Hole,
    InlineHole,
    Node,
    Static,
    TextHole,
    View,
    When,
)
from pagemagic.markup.escape import escape
from pagemagic.markup.inline import inline_html
from pagemagic.markup.urls import check_url

Append = Callable[[str], object]
Compiled = Callable[[Mapping[str, Any], Append], None]
"""``compiled(view_model, parts.append)``."""

_SMALL = 12
"""Views of up to so many nodes are written into those that call them."""


@lru_cache(maxsize=4096)
def _url_link(url: str) -> str:
    return escape(check_url(url, "link"))


@lru_cache(maxsize=1024)
def _url_image(url: str) -> str:
    return escape(check_url(url, "image"))


@lru_cache(maxsize=1024)
def _url_asset(url: str) -> str:
    return escape(check_url(url, "asset"))


_URLS: dict[str, Callable[[str], str]] = {"link": _url_link, "image": _url_image, "asset": _url_asset}


class _Writer:
    """Collects source lines; merges adjoining constant text and holes into one f-string."""

    def __init__(self, in_link: bool) -> None:
        self.in_link = in_link
        """Whether what is written stands inside a link, where no other link may stand."""
        self.lines: list[str] = []
        self.run: list[str] = []
        self.indent = 1
        self.names: dict[str, Any] = {
            "escape": escape, "inline_html": inline_html, "url_link": _url_link, "url_image": _url_image, "url_asset": _url_asset,
        }  # fmt: skip
        self.variables = 0

    def constant(self, text: str) -> None:
        quoted = text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n").replace("{", "{{")
        self.run.append(quoted.replace("}", "}}"))

    def expression(self, source: str) -> None:
        self.run.append(f"{{{source}}}")

    def take(self) -> str:
        """The run so far as a string literal; the next one begins."""
        body = "".join(self.run)
        self.run.clear()
        return f"f'{body}'" if body else "''"

    def flush(self) -> None:
        if self.run:
            self.line(f"append({self.take()})")

    def line(self, source: str) -> None:
        self.lines.append("    " * self.indent + source)

    def variable(self) -> str:
        self.variables += 1
        return f"v{self.variables}"


def _get(scope: str, path: str) -> str:
    if path == ".":
        return scope
    return scope + "".join(f'["{name}"]' for name in path.split("."))


def _get_optional(scope: str, path: str) -> str:
    *parents, last = path.split(".")
    return f'{_get(scope, ".".join(parents)) if parents else scope}.get("{last}")'


def _write_attribute(w: _Writer, checker: Checker, scope: str, name: str, value: Any) -> None:
    kind = ATTRIBUTES[name].kind
    if value is True:
        w.constant(f" {name}")
    elif value is False:
        return
    elif isinstance(value, str):
        w.constant(f' {name}="{escape(value)}"')
    elif isinstance(value, ClassList):
        w.constant(f' {name}="')
        for index, part in enumerate(value.parts):
            if index:
                w.constant(" ")
            if isinstance(part, str):
                w.constant(escape(part))
            else:
                w.constant(part.prefix)
                w.expression(f"escape({_get(scope, part.path)})")
        w.constant('"')
    elif isinstance(value, Hole):
        _write_hole(w, checker, scope, name, kind, value)
    else:
        raise TypeError(f"{name}={value!r} is not a value that an attribute can have")


def _write_hole(w: _Writer, checker: Checker, scope: str, name: str, kind: str, hole: Hole) -> None:
    got = _get_optional(scope, hole.path) if hole.optional else _get(scope, hole.path)
    opening = f' {name}="{escape(hole.prefix)}'
    if kind == "boolean":
        w.expression(f'" {name}" if {got} else ""')
    elif hole.optional:
        _write_optional(w, opening, got, kind, number=checker.is_number(hole.path))
    else:
        w.constant(opening)
        if kind in _URLS:
            w.expression(f"url_{kind}({got})")
        elif checker.is_number(hole.path):
            w.expression(got)
        else:
            w.expression(f"escape({got})")
        w.constant('"')


def _write_optional(w: _Writer, opening: str, got: str, kind: str, *, number: bool) -> None:
    """An attribute that is left out where its field is missing or empty; chosen first, as in :func:`_write_when`."""
    chosen = w.variable()
    outside, w.run = w.run, []
    w.constant(opening)
    w.expression(f"url_{kind}({chosen})" if kind in _URLS else chosen if number else f"escape({chosen})")
    w.constant('"')
    there = f"({chosen} := {got}) is not None" if number else f"({chosen} := {got})"
    w.line(f"{chosen} = {w.take()} if {there} else ''")
    w.run = outside
    w.expression(chosen)


def _write(w: _Writer, checker: Checker, scope: str, nodes: tuple[Node, ...]) -> None:
    for node in nodes:
        if isinstance(node, Element):
            _write_element(w, checker, scope, node)
        elif isinstance(node, Static):
            w.constant(escape(node.text))
        elif isinstance(node, TextHole):
            got = _get(scope, node.path)
            w.expression(got if checker.is_number(node.path) else f"escape({got})")
        elif isinstance(node, InlineHole):
            marked = "inline_html(t, False)" if w.in_link else "inline_html(t)"
            w.expression(f"escape(t) if type(t := {_get(scope, node.path)}) is str else {marked}")
        elif isinstance(node, Each):
            item = w.variable()
            w.flush()
            w.line(f"for {item} in {_get(scope, node.path)}:")
            _write_branch(w, checker.item(node.path), item, node.children)
        elif isinstance(node, When):
            _write_when(w, checker, scope, node)
        elif isinstance(node, Call):
            _write_call(w, scope, node)


def _write_call(w: _Writer, scope: str, node: Call) -> None:
    got = _get(scope, node.path) if node.path else scope
    if _size(node.view.children) > _SMALL:
        w.flush()
        name = w.variable()
        w.names[name] = compiled(node.view, w.in_link)
        w.line(f"{name}({got}, append)")
        return
    if node.path:
        scope = w.variable()
        w.line(f"{scope} = {got}")
    _write(w, check_view(node.view), scope, node.view.children)


def _write_when(w: _Writer, checker: Checker, scope: str, node: When) -> None:
    if not (_flat(node.children) and _flat(node.otherwise)):
        w.flush()
        w.line(f"if {_get(scope, node.path)}:")
        _write_branch(w, checker, scope, node.children)
        if node.otherwise:
            w.line("else:")
            _write_branch(w, checker, scope, node.otherwise)
        return
    # Text without loops: chosen into a variable, so that what stands around it stays one run.
    chosen = w.variable()
    for opening, branch in ((f"if {_get(scope, node.path)}:", node.children), ("else:", node.otherwise)):
        w.line(opening)
        outside, w.run = w.run, []
        w.indent += 1
        _write(w, checker, scope, branch)
        w.line(f"{chosen} = {w.take()}")
        w.indent -= 1
        w.run = outside
    w.expression(chosen)


def _flat(nodes: tuple[Node, ...]) -> bool:
    """Whether nodes are written as text alone: no loops, no calls of large views."""
    return not any(
        isinstance(node, Each)
        or (isinstance(node, Call) and (_size(node.view.children) > _SMALL or not _flat(node.view.children)))
        or (isinstance(node, Element) and not _flat(node.children))
        or (isinstance(node, When) and not (_flat(node.children) and _flat(node.otherwise)))
        for node in nodes
    )


def _size(nodes: tuple[Node, ...]) -> int:
    """How many nodes there are, those of called views included."""
    return sum(
        1
        + (_size(node.children) if isinstance(node, Element | Each | When) else 0)
        + (_size(node.otherwise) if isinstance(node, When) else 0)
        + (_size(node.view.children) if isinstance(node, Call) else 0)
        for node in nodes
    )


def _write_branch(w: _Writer, checker: Checker, scope: str, nodes: tuple[Node, ...]) -> None:
    w.indent += 1
    before = len(w.lines)
    _write(w, checker, scope, nodes)
    w.flush()
    if len(w.lines) == before:
        w.line("pass")
    w.indent -= 1


def _write_element(w: _Writer, checker: Checker, scope: str, node: Element) -> None:
    name = node.name
    w.constant(f"<{name}")
    if node.level:
        w.expression(_get(scope, node.level))
    for attribute, value in node.attributes:
        _write_attribute(w, checker, scope, attribute, value)
    if name in LEAVES and not node.children:
        w.constant("/>")
        return
    w.constant(">")
    if name in VOID:
        return
    outside = w.in_link
    if outside and name == "a":
        raise ViewError(f"{checker.place}: a link cannot stand inside a link")
    w.in_link = outside or name == "a"
    _write(w, checker, scope, node.children)
    w.in_link = outside
    w.constant(f"</{name}")
    if node.level:
        w.expression(_get(scope, node.level))
    w.constant(">")


def compile_view(view: View, in_link: bool = False) -> Compiled:
    """Check ``view`` against its model and compile it, for a place inside a link or not.

    Raises ViewError where a hole does not fit.
    """
    checker = check_view(view)
    w = _Writer(in_link)
    _write(w, checker, "m", view.children)
    w.flush()
    body = "\n".join(w.lines) or "    pass"
    source = f"def view(m, append, escape=escape):\n{body}\n"
    filename = f"<view {view.name}>"
    linecache.cache[filename] = (len(source), None, source.splitlines(keepends=True), filename)
    namespace: dict[str, Any] = dict(w.names)
    exec(compile(source, filename, "exec"), namespace)  # the source holds constants and field names only
    made: Compiled = namespace["view"]
    return made


_compiled: tuple[dict[View, Compiled], dict[View, Compiled]] = ({}, {})
"""For places outside a link and inside one."""


def compiled(view: View, in_link: bool = False) -> Compiled:
    """The compiled form of ``view`` for a place inside a link or not, made on first use and kept with it."""
    kept = _compiled[in_link]
    found = kept.get(view)
    if found is None:
        found = kept[view] = compile_view(view, in_link)
    return found


def render_view(view: View, model: Mapping[str, Any]) -> str:
    """Render ``view`` for ``model`` to a string of HTML."""
    parts: list[str] = []
    compiled(view)(model, parts.append)
    return "".join(parts)
