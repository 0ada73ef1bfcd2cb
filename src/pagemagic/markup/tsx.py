"""Print a view as a React component in TypeScript.

The same data that is compiled to HTML is printed as source that a person would keep: one function per view, its props
typed by the view model, no ``dangerouslySetInnerHTML``. Whole projects are printed by a higher floor.
"""

from __future__ import annotations

import json
import types
from typing import Any, Literal, NotRequired, Union, get_args, get_origin, is_typeddict

from pagemagic.markup.attributes import ATTRIBUTES, VOID
from pagemagic.markup.check import check_view, fields_of
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
from pagemagic.markup.types import Inline

INLINE_TYPES = """export type InlineNode = {
  kind: "strong" | "em" | "code" | "link" | "time" | "bdi" | "break" | "wbr";
  children?: Inline;
  href?: string;
  rel?: string;
  value?: string;
};
export type Inline = string | readonly (string | InlineNode)[];
"""
"""The type of inline text, which the component ``InlineText`` shows."""


def component_name(view: View) -> str:
    """``contact-sheet`` is ``ContactSheet``."""
    return "".join(part.capitalize() for part in view.name.replace(".", "-").split("-"))


def typescript_type(found: Any, names: dict[Any, str]) -> str:
    """The TypeScript type of a view-model field; TypedDicts are collected in ``names``."""
    if found is Inline:
        return "Inline"
    if found in (str, int, bool) or hasattr(found, "__supertype__"):
        return {int: "number", bool: "boolean"}.get(found, "string")
    origin = get_origin(found)
    if origin is list:
        return f"readonly {_grouped(typescript_type(get_args(found)[0], names))}[]"
    if origin is Literal:
        return " | ".join(json.dumps(value) for value in get_args(found))
    if origin in (Union, types.UnionType):
        parts = [argument for argument in get_args(found) if argument is not type(None)]
        inner = " | ".join(typescript_type(part, names) for part in parts)
        return f"{inner} | null" if len(parts) < len(get_args(found)) else inner
    if is_typeddict(found):
        names.setdefault(found, found.__name__)
        return names[found]
    raise TypeError(f"{found!r} has no TypeScript type")


def _grouped(text: str) -> str:
    return f"({text})" if " " in text else text


def print_types(models: list[Any]) -> str:
    """TypeScript types for view models and everything they hold, in the order they are met."""
    names: dict[Any, str] = {}
    for model in models:
        typescript_type(model, names)
    printed: list[str] = []
    done: set[int] = set()
    while len(done) < len(names):
        for model in [model for model in names if id(model) not in done]:
            done.add(id(model))
            lines = [_field(name, found, names) for name, found in fields_of(model).items()]
            printed.append(f"export type {model.__name__} = {{\n" + "\n".join(lines) + "\n};\n")
    return "\n".join(printed)


def _field(name: str, found: Any, names: dict[Any, str]) -> str:
    optional = get_origin(found) is NotRequired
    inner = get_args(found)[0] if optional else found
    return f"  {name}{'?' if optional else ''}: {typescript_type(inner, names)};"


class _Printer:
    """Prints the nodes of one view and remembers what the file has to import."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.components: dict[str, View] = {}
        self.uses_inline = False
        self.items = 0
        self.in_link = False
        """Whether what is printed stands inside a link, where no other link may stand."""

    def lines(self, nodes: tuple[Node, ...], scope: str, depth: int) -> list[str]:
        found: list[str] = []
        for node in nodes:
            found.extend(self._node(node, scope, depth))
        return found

    def _node(self, node: Node, scope: str, depth: int) -> list[str]:
        pad = "  " * depth
        if isinstance(node, Element):
            return self._element(node, scope, depth)
        if isinstance(node, Static):
            return [f"{pad}{{{json.dumps(node.text, ensure_ascii=False)}}}"]
        if isinstance(node, TextHole):
            return [f"{pad}{{{_path(scope, node.path)}}}"]
        if isinstance(node, InlineHole):
            self.uses_inline = True
            links = " links={false}" if self.in_link else ""
            return [f"{pad}<InlineText value={{{_path(scope, node.path)}}}{links} />"]
        if isinstance(node, Each):
            self.items += 1
            item = f"item{self.items}" if self.items > 1 else "item"
            inner = self._one(node.children, item, depth + 1, keyed=True)
            head = f"{pad}{{{_path(scope, node.path)}.map(({item}, index) => ("
            return [head, *inner, f"{pad}))}}"]
        if isinstance(node, When):
            then = self._one(node.children, scope, depth + 1)
            if not node.otherwise:
                return [f"{pad}{{{_path(scope, node.path)} && (", *then, f"{pad})}}"]
            other = self._one(node.otherwise, scope, depth + 1)
            return [f"{pad}{{{_path(scope, node.path)} ? (", *then, f"{pad}) : (", *other, f"{pad})}}"]
        return [self._call(node, scope, depth)]

    def _call(self, node: Call, scope: str, depth: int, extra: str = "") -> str:
        name = component_name(node.view)
        self.components[name] = node.view
        source = _path(scope, node.path) if node.path else scope
        return f"{'  ' * depth}<{name}{extra} {{...{source}}} />"

    def _one(self, nodes: tuple[Node, ...], scope: str, depth: int, *, keyed: bool = False) -> list[str]:
        """Exactly one JSX expression for some nodes; a list item carries its place as key."""
        pad, key = "  " * depth, " key={index}" if keyed else ""
        if len(nodes) == 1 and isinstance(nodes[0], Element):
            return self._element(nodes[0], scope, depth, key)
        if len(nodes) == 1 and isinstance(nodes[0], Call):
            return [self._call(nodes[0], scope, depth, key)]
        opening = "<Fragment key={index}>" if keyed else "<>"
        closing = "</Fragment>" if keyed else "</>"
        return [f"{pad}{opening}", *self.lines(nodes, scope, depth + 1), f"{pad}{closing}"]

    def _element(self, node: Element, scope: str, depth: int, extra: str = "") -> list[str]:
        pad = "  " * depth
        if node.level:
            name = "Heading"
            extra += f" level={{{_path(scope, node.level)}}}"
        else:
            name = node.name
        head = f"{pad}<{name}{extra}" + "".join(_attribute(key, value, scope) for key, value in node.attributes)
        if node.name in VOID or not node.children:
            return [f"{head} />"]
        outside, self.in_link = self.in_link, self.in_link or node.name == "a"
        children = self.lines(node.children, scope, depth + 1)
        self.in_link = outside
        return [f"{head}>", *children, f"{pad}</{name}>"]


def _path(scope: str, path: str) -> str:
    if path == ".":
        return scope
    return f"{scope}.{path}"


def _attribute(html: str, value: Any, scope: str) -> str:
    name = ATTRIBUTES[html].react
    if value is True:
        return f" {name}"
    if value is False:
        return ""
    if isinstance(value, str):
        return f" {name}={{{value}}}" if ATTRIBUTES[html].kind == "number" else f" {name}={json.dumps(value)}"
    if isinstance(value, ClassList):
        if all(isinstance(part, str) for part in value.parts):
            return f' {name}="{" ".join(str(part) for part in value.parts)}"'
        parts = [
            part if isinstance(part, str) else f"{part.prefix}${{{_path(scope, part.path)}}}" for part in value.parts
        ]
        return f" {name}={{`{' '.join(parts)}`}}"
    assert isinstance(value, Hole)
    source = _path(scope, value.path)
    if value.prefix:
        source = f"`{value.prefix}${{{source}}}`"
    if value.optional:
        source = f"{source} || undefined"
    return f" {name}={{{source}}}"


def print_component(view: View) -> str:
    """A view as a React component: one exported function. Raises ViewError where a hole does not fit its model."""
    check_view(view)
    printer = _Printer(view)
    body = printer._one(view.children, "props", 2)
    imports = [f'import {{ {name} }} from "./{found.name}";' for name, found in sorted(printer.components.items())]
    text = "\n".join(body)
    if "<Fragment" in text:
        imports.insert(0, 'import { Fragment } from "react";')
    if printer.uses_inline:
        imports.append('import { InlineText } from "./inline";')
    if "<Heading" in text:
        imports.append('import { Heading } from "./heading";')
    model = view.model.__name__
    imports.append(f'import type {{ {model} }} from "./types";')
    head = "\n".join(imports)
    return f"{head}\n\nexport function {component_name(view)}(props: {model}) {{\n  return (\n{text}\n  );\n}}\n"
