"""Print views as React components in TypeScript.

The same data that is compiled to HTML is printed as source that a person would keep: one function per view, its props
typed by the view model, no ``dangerouslySetInnerHTML``. Whole projects are printed by a higher floor.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, get_origin, is_typeddict

from pagemagic.markup.attributes import ATTRIBUTES, VOID
from pagemagic.markup.check import Checker, ViewError, bare, check_view, fields_of
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
from pagemagic.markup.tsx_props import Props, camel, props_of
from pagemagic.markup.tsx_shared import HEADING, INLINE
from pagemagic.markup.typescript import WIDTH, print_types

_LONGEST_CLASSES = 66
"""Characters of a class attribute that still fit in one line where elements are deep."""

_NOT_NAMES = frozenset(
    """arguments await break case catch class const continue debugger default delete do else enum eval export extends
    false finally for function if implements import in instanceof interface let new null package private protected
    public return static super switch this throw true try typeof var void while with yield index""".split()  # noqa: SIM905
)
"""Fields of these names are read as ``props.name``."""
_NOT_PROPS = ("key", "ref", "children")


def component_name(view: View) -> str:
    """``contact-sheet`` is ``ContactSheet``."""
    return "".join(part.capitalize() for part in view.name.replace(".", "-").split("-"))


def reachable(views: Iterable[View]) -> Iterator[View]:
    """The views and all views they call, each once, in the order they are met."""
    found: dict[int, View] = {}
    waiting = list(views)
    while waiting:
        view = waiting.pop(0)
        if id(view) not in found:
            found[id(view)] = view
            yield view
            waiting.extend(node.view for node in _walk(view.children) if isinstance(node, Call))


def print_components(views: Iterable[View], apart: str = "", props: Props | None = None) -> dict[str, str]:
    """Views with everything they call as TypeScript modules: file name -> source.

    The given views stand in the folder ``apart``, such as ``sections``, where there is one; what they share stands
    beside that folder. ``props`` says what their fields become; without it, these views alone decide. Raises ViewError where a hole does not fit its model, or two views would be one component.
    """
    given = list(views)
    every = list(reachable(given))
    chosen = props or props_of(every)
    folders = {id(view): f"{apart}/" for view in given} if apart else {}
    names = [component_name(view) for view in every]
    for name in names:
        if names.count(name) > 1 or name in ("InlineText", "Heading", "Fragment"):
            raise ViewError(f"two components would be called {name}; rename a view")
    files = {f"{folders.get(id(view), '')}{view.name}.tsx": print_component(view, folders, chosen) for view in every}
    files["types.ts"] = print_types((view.model for view in every), chosen)
    files["inline.tsx"] = INLINE
    files["heading.tsx"] = HEADING
    return files


def print_component(view: View, folders: Mapping[int, str] | None = None, props: Props | None = None) -> str:
    """A view as a React component: a module with one exported function.

    ``folders`` says for the ``id()`` of a view in which folder its module stands, such as ``sections/``. Raises ViewError where a hole does not fit its model, where a field has a name that React keeps for itself, and
    where a view with inline text is called inside a link.
    """
    checker = check_view(view)
    chosen = props or props_of(reachable([view]))
    fields = [camel(name) for name, _, _ in chosen.shown(view.model)]
    for name in _NOT_PROPS:
        if name in fields:
            raise ViewError(f"{view.name}: a component cannot have the property {name!r}")
    shares = any(isinstance(node, Call) and not node.path for node in _walk(view.children, each=False))
    plain = shares or not _NOT_NAMES.isdisjoint(fields)
    scope = _Scope("props" if plain else "", checker, frozenset({"props", *fields}), chosen)
    places = folders or {}
    printer = _Printer(places, up=bool(places.get(id(view))))
    body = printer.value(view.children, scope, 2)
    name, model = component_name(view), view.model.__name__
    local = f"{model}Props" if model == name else model
    given = (
        f"props: {local}" if plain else _destructured([field for field in fields if field in printer.used], name, local)
    )
    imported = model if local == model else f"{model} as {local}"
    head = "\n".join([*printer.imports(), f'import type {{ {imported} }} from "{printer.module("types")}";'])
    return f"{head}\n\nexport function {name}({given}) {{\n{_returned(body)}\n}}\n"


def _returned(body: list[str]) -> str:
    """The lines of an expression, printed for a depth of two, as what a function returns."""
    if len(body) == 1:
        return f"  return {body[0].strip()};"
    if body[-1].strip() == ")":  # has parentheses of its own
        lines = [line[2:] for line in body]
        return "\n".join([f"  return {lines[0].strip()}", *lines[1:-1], f"{lines[-1]};"])
    return "\n".join(["  return (", *body, "  );"])


def _destructured(names: list[str], component: str, model: str) -> str:
    line = f"{{ {', '.join(names)} }}: {model}"
    if len(f"export function {component}({line}) {{") <= WIDTH:
        return line
    return "\n".join(["{", *(f"  {name}," for name in names), f"}}: {model}"])


def _walk(nodes: Iterable[Node], *, each: bool = True) -> Iterator[Node]:
    """All nodes below some; without ``each``, those that share the scope of the first."""
    stack = list(nodes)
    while stack:
        node = stack.pop()
        yield node
        if isinstance(node, Element | When) or (each and isinstance(node, Each)):
            stack.extend(node.children)
        if isinstance(node, When):
            stack.extend(node.otherwise)


@dataclass(frozen=True, slots=True)
class _Scope:
    """What holes refer to: the present value's name (empty where the fields are variables) and its model."""

    name: str
    checker: Checker
    taken: frozenset[str]
    """Names that have a meaning here."""
    props: Props
    in_link: bool = False


class _Printer:
    """Prints expressions as lines, each indented for its depth, and collects what they use."""

    def __init__(self, folders: Mapping[int, str], up: bool) -> None:
        self.folders = folders
        self.up = up
        """Whether the printed module stands in a folder of its own kind, below the shared ones."""
        self.components: set[tuple[str, str]] = set()
        self.shared: set[str] = set()
        self.used: set[str] = set()

    def module(self, file: str) -> str:
        """How the printed module refers to another, which is named from the folder of the shared ones."""
        return f"../{file}" if self.up else f"./{file}"

    def imports(self) -> list[str]:
        """The import lines of the components in use."""
        lines = ['import { Fragment } from "react";'] if "Fragment" in self.shared else []
        modules = sorted({*self.components, *((name, file) for name, file in _SHARED.items() if name in self.shared)})
        return lines + [f'import {{ {name} }} from "{self.module(file)}";' for name, file in modules]

    def value(self, nodes: tuple[Node, ...], scope: _Scope, depth: int, key: str = "") -> list[str]:
        """One expression for some nodes; ``key`` is the attribute by which React tells the items of a list apart."""
        pad = "  " * depth
        if len(nodes) == 1:
            node = nodes[0]
            if isinstance(node, Element):
                return self._element(node, scope, depth, key)
            if isinstance(node, Call):
                return [f"{pad}{self._call(node, scope, key)}"]
            if isinstance(node, InlineHole):
                return [f"{pad}{self._inline(node, scope, key)}"]
            if not key:
                return self._control(node, scope, depth)
        if key:
            self.shared.add("Fragment")
        opening, closing = (f"<Fragment{key}>", "</Fragment>") if key else ("<>", "</>")
        return [f"{pad}{opening}", *self._children(nodes, scope, depth + 1), f"{pad}{closing}"]

    def _children(self, nodes: tuple[Node, ...], scope: _Scope, depth: int) -> list[str]:
        """Nodes as content of an element."""
        lines: list[str] = []
        for node in nodes:
            found = self.value((node,), scope, depth)
            if isinstance(node, Static | TextHole | Each | When):
                found[0] = f"{'  ' * depth}{{{found[0].lstrip()}"
                found[-1] += "}"
            lines.extend(found)
        return lines

    def _control(self, node: Node, scope: _Scope, depth: int) -> list[str]:
        """An expression that is not markup by itself."""
        pad = "  " * depth
        if isinstance(node, Static):
            return [pad + json.dumps(node.text, ensure_ascii=False)]
        if isinstance(node, TextHole):
            return [pad + self._path(scope, node.path)]
        if isinstance(node, Each):
            return self._each(node, scope, depth)
        assert isinstance(node, When)
        return self._choice(node, scope, depth) if node.otherwise else self._when(node, scope, depth)

    def _when(self, node: When, scope: _Scope, depth: int) -> list[str]:
        pad, condition = "  " * depth, self._condition(scope, node.path)
        only = node.children[0] if len(node.children) == 1 else None
        if isinstance(only, Each) or (isinstance(only, When) and not only.otherwise):
            then = self.value(node.children, scope, depth)
            return [f"{pad}{condition} && {then[0].lstrip()}", *then[1:]]
        then = self.value(node.children, scope, depth + 1)
        line = f"{pad}{condition} && {then[0].strip()}"
        if len(then) == 1 and _fits(line) and not isinstance(only, When):
            return [line]
        return [f"{pad}{condition} && (", *then, f"{pad})"]

    def _choice(self, node: When, scope: _Scope, depth: int) -> list[str]:
        pad, condition = "  " * depth, self._condition(scope, node.path)
        if not node.children:
            other = self.value(node.otherwise, scope, depth + 1)
            return [f"{pad}{self._condition(scope, node.path, opposite=True)} && (", *other, f"{pad})"]
        then = self.value(node.children, scope, depth + 1)
        other = self.value(node.otherwise, scope, depth + 1)
        line = f"{pad}{condition} ? {then[0].strip()} : {other[0].strip()}"
        nested = any(isinstance(part, When) for part in (*node.children, *node.otherwise))
        if len(then) == len(other) == 1 and _fits(line) and not nested:
            return [line]
        return [f"{pad}{condition} ? (", *then, f"{pad}) : (", *other, f"{pad})"]

    def _each(self, node: Each, scope: _Scope, depth: int) -> list[str]:
        pad = "  " * depth
        item = _item_name(node.path, scope.taken)
        inner = replace(scope, name=item, checker=scope.checker.item(node.path), taken=scope.taken | {item, "index"})
        found = self.value(node.children, inner, depth + 1, " key={index}")
        head = f"{pad}{self._path(scope, node.path)}.map(({item}, index) => "
        line = f"{head}{found[0].strip()})"
        return [line] if len(found) == 1 and _fits(line) else [f"{head}(", *found, f"{pad}))"]

    def _call(self, node: Call, scope: _Scope, key: str) -> str:
        if scope.in_link and any(
            isinstance(part, InlineHole) for view in reachable([node.view]) for part in _walk(view.children)
        ):
            raise ViewError(f"{scope.checker.place}: {node.view.name} holds inline text and is called inside a link")
        self.components.add((component_name(node.view), f"{self.folders.get(id(node.view), '')}{node.view.name}"))
        source = self._path(scope, node.path) if node.path else scope.name
        return f"<{component_name(node.view)}{key} {{...{source}}} />"

    def _inline(self, node: InlineHole, scope: _Scope, key: str) -> str:
        self.shared.add("InlineText")
        links = " links={false}" if scope.in_link else ""
        return f"<InlineText{key} value={{{self._path(scope, node.path)}}}{links} />"

    def _element(self, node: Element, scope: _Scope, depth: int, key: str) -> list[str]:
        pad, name, attributes = "  " * depth, node.name, [key.strip()] if key else []
        if node.level:
            name = "Heading"
            self.shared.add(name)
            attributes.append(f"level={{{self._path(scope, node.level)}}}")
        attributes += [found for html, value in node.attributes if (found := self._attribute(html, value, scope))]
        opening = " ".join([f"{pad}<{name}", *attributes])
        if node.name in VOID or not node.children:
            return [f"{opening} />"] if _fits(opening) else _broken(pad, name, attributes, "/>")
        inside = replace(scope, in_link=scope.in_link or node.name == "a")
        children = self._children(node.children, inside, depth + 1)
        line = f"{opening}>{children[0].strip()}</{name}>"
        if len(children) == 1 and _fits(line):
            return [line]
        head = [f"{opening}>"] if _fits(opening) else _broken(pad, name, attributes, ">")
        return [*head, *children, f"{pad}</{name}>"]

    def _path(self, scope: _Scope, path: str) -> str:
        if path == ".":
            return scope.name
        names = [camel(name) for name in path.split(".")]
        if scope.name:
            return ".".join([scope.name, *names])
        self.used.add(names[0])
        return ".".join(names)

    def _condition(self, scope: _Scope, path: str, *, opposite: bool = False) -> str:
        """A condition: a boolean field, or whether the field is there that it is about."""
        prefix, dot, name = path.rpartition(".")
        model = scope.checker.type_of(prefix)[0] if prefix else scope.checker.model
        other = scope.props.condition(model, name)
        if not other:
            return f"{'!' if opposite else ''}{self._path(scope, path)}"
        source = self._path(scope, f"{prefix}{dot}{other}")
        found = bare(fields_of(model)[other])[0]
        if is_typeddict(found) or get_origin(found) is list:
            return f"{'!' if opposite else ''}{source}"
        return f"{source} {'===' if opposite else '!=='} undefined"  # the empty text is a text

    def _attribute(self, html: str, value: Any, scope: _Scope) -> str:
        """An attribute; empty where it is not written."""
        name, kind = ATTRIBUTES[html].react, ATTRIBUTES[html].kind
        if isinstance(value, bool):
            return name if value else ""
        if isinstance(value, str):
            return f"{name}={{{value}}}" if kind == "number" else f"{name}={_quoted(value)}"
        if isinstance(value, ClassList):
            parts = [part if isinstance(part, str) else self._template(part, scope) for part in value.parts]
            source = " ".join(parts)
            if len(parts) == 1 and isinstance(value.parts[0], Hole) and not value.parts[0].prefix:
                return f"{name}={{{self._path(scope, value.parts[0].path)}}}"
            if "${" not in source:
                return f"{name}={_quoted(source)}"
            if len(source) <= _LONGEST_CLASSES:
                return f"{name}={{`{source}`}}"
            lines = [f"  `{part}`," if "${" in part else f"  {json.dumps(part)}," for part in parts]
            return "\n".join([f"{name}={{[", *lines, '].join(" ")}'])
        assert isinstance(value, Hole)
        source = f"`{self._template(value, scope)}`" if value.prefix else self._path(scope, value.path)
        if value.optional and (value.prefix or not scope.checker.type_of(value.path)[1]):
            got = self._path(scope, value.path)
            empty = f"{got} == null" if scope.checker.is_number(value.path) else f"!{got}"
            if value.prefix:
                source = f"{empty} ? undefined : {source}"
            else:
                source += " ?? undefined" if scope.checker.is_number(value.path) else " || undefined"
        return f"{name}={{{source}}}"

    def _template(self, hole: Hole, scope: _Scope) -> str:
        return f"{hole.prefix}${{{self._path(scope, hole.path)}}}"


_SHARED = {"InlineText": "inline", "Heading": "heading"}


def _fits(line: str) -> bool:
    return len(line) <= WIDTH - 4 and "\n" not in line


def _quoted(text: str) -> str:
    """A constant attribute value. JSX knows no escapes in quotes, so anything unusual is written as an expression."""
    return f'"{text}"' if not any(sign in text for sign in '"&\\\n') else f"{{{json.dumps(text, ensure_ascii=False)}}}"


def _broken(pad: str, name: str, attributes: list[str], end: str) -> list[str]:
    lines = [line for attribute in attributes for line in attribute.split("\n")]
    return [f"{pad}<{name}", *(f"{pad}  {line}" for line in lines), f"{pad}{end}"]


def _item_name(path: str, taken: frozenset[str]) -> str:
    """What one item of a list is called: ``opening_days`` holds ``openingDay``."""
    if path == ".":
        name = "item"
    else:
        *words, last = path.rpartition(".")[2].split("_")
        one = _singular(last)
        words += [one] if one else [last, "item"]
        name = words[0] + "".join(word.capitalize() for word in words[1:])
        if name in taken or name in _NOT_NAMES:
            name += "Item"
    found, number = name, 2
    while found in taken:
        found, number = f"{name}{number}", number + 1
    return found


def _singular(word: str) -> str:
    """The singular of an English plural in ``s``; empty for other words."""
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith(("xes", "sses", "ches", "shes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 2 else ""
