"""TypeScript types for view models: the props of printed components and the shape of their content."""

from __future__ import annotations

import json
import types
from collections.abc import Iterable
from typing import Any, Literal, Union, get_args, get_origin, is_typeddict

from pagemagic.markup.tsx_props import Props, camel
from pagemagic.markup.types import Inline

WIDTH = 100
"""Lines are broken where they would be longer, if that is possible without changing text."""
INLINE_TYPES = """/** One marked run of inline text. */
export type InlineNode = {
  kind: "strong" | "em" | "code" | "link" | "time" | "bdi" | "break" | "wbr";
  children?: Inline;
  href?: string;
  rel?: string;
  /** The machine's form of a time, the language of a bdi. */
  value?: string;
};

/** Inline text: most often just a string. */
export type Inline = string | readonly (string | InlineNode)[];
"""
"""The type of inline text, which the component ``InlineText`` shows."""


def typescript_type(found: Any, models: dict[str, Any]) -> str:
    """The TypeScript type of a view-model field; TypedDicts are collected in ``models`` by name.

    Raises TypeError for a type that view models do not have, and for two TypedDicts of one name.
    """
    if found is Inline:
        return "Inline"
    if found in (str, int, bool) or hasattr(found, "__supertype__"):
        return {int: "number", bool: "boolean"}.get(found, "string")
    origin = get_origin(found)
    if origin is list:
        return f"readonly {_grouped(typescript_type(get_args(found)[0], models))}[]"
    if origin is Literal:
        return " | ".join(json.dumps(value) for value in get_args(found))
    if origin in (Union, types.UnionType):
        parts = [argument for argument in get_args(found) if argument is not type(None)]
        inner = " | ".join(typescript_type(part, models) for part in parts)
        return f"{inner} | null" if len(parts) < len(get_args(found)) else inner
    if is_typeddict(found):
        name: str = found.__name__
        if models.setdefault(name, found) is not found:
            raise TypeError(f"two view models are called {name}: in {models[name].__module__} and {found.__module__}")
        return name
    raise TypeError(f"{found!r} has no TypeScript type")


def _grouped(text: str) -> str:
    return f"({text})" if " " in text else text


def print_types(models: Iterable[Any], props: Props | None = None) -> str:
    """A module of TypeScript types for view models and everything they hold, in the order they are met."""
    chosen = props or Props()
    named: dict[str, Any] = {}
    for model in models:
        typescript_type(model, named)
    printed = [INLINE_TYPES]
    done = 0
    while done < len(named):
        for model in list(named.values())[done:]:
            printed.append(_model(model, named, chosen))
            done += 1
    return "\n".join(printed)


def _model(model: Any, named: dict[str, Any], props: Props) -> str:
    lines = [f"export type {model.__name__} = {{"]
    words = props.words.get(model, {})
    for name, found, optional in props.shown(model):
        known = Literal[tuple(words[name])] if name in words else found
        typed = typescript_type(known, named)
        line = f"  {camel(name)}{'?' if optional else ''}: {typed};"
        if len(line) > WIDTH and " | " in typed:
            line = line.replace(f" {typed};", "".join(f"\n    | {part}" for part in typed.split(" | ")) + ";")
        lines.append(line)
    return "\n".join([*_comment(model.__doc__), *lines, "};", ""])


def _comment(docstring: str | None) -> list[str]:
    """The first line of a docstring as a comment."""
    first = (docstring or "").strip().partition("\n")[0].replace("``", "`").replace("*/", "")
    return [f"/** {first} */"] if first else []
