"""Reading the nodes of a JSON Schema: one form for what can be written in several."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]


def resolved(node: Json, root: Json, lose: Callable[[str, Any], None]) -> Json:
    """A node without ``allOf``, ``oneOf``, ``const`` and lists of types, and with its type said."""
    found = dict(node)
    if parts := found.pop("allOf", None):
        if len(parts) > 1:
            lose("allOf", len(parts))
        for part in parts:
            target = follow(part, root)
            found = {**target, **found, **_merged(found, target)}
    if options := found.pop("oneOf", None):
        if "discriminator" not in found and not _told_apart(options, root):
            lose("oneOf", len(options))
        found["anyOf"] = options
    for keyword in ("not", "if", "then", "else", "dependentRequired", "dependentSchemas", "contains"):
        if keyword in found:
            lose(keyword, found.pop(keyword))
    if "const" in found:
        found["enum"] = [found.pop("const")]
    if isinstance(kinds := found.get("type"), list):
        rest = {key: value for key, value in found.items() if key not in ("type", "description")}
        said = {key: value for key, value in found.items() if key == "description"}
        found = {**said, "anyOf": [{**(rest if kind != "null" else {}), "type": kind} for kind in kinds]}
    if "type" not in found and "properties" in found:
        found["type"] = "object"
    return found


def follow(node: Any, root: Json) -> Json:
    """What a node stands for where it is a reference; the node itself where it is not."""
    seen = 0
    while isinstance(node, dict) and "$ref" in node and seen < 100:
        reference = str(node["$ref"])
        node = root if reference == "#" else root.get("$defs", {}).get(reference.removeprefix("#/$defs/"), {})
        seen += 1
    return node if isinstance(node, dict) else {}


def tag_first(node: Json) -> bool:
    """Whether a property tells objects apart: it has one value only, so it comes before all others."""
    return len(node.get("enum", ())) == 1


def recursive_definitions(root: Json) -> set[str]:
    """Names of the definitions that hold themselves, by whatever way. ``#`` is the whole schema."""
    definitions: Json = root.get("$defs", {})
    whole = {key: value for key, value in root.items() if key != "$defs"}
    direct = {name: _references(node) for name, node in {**definitions, "#": whole}.items()}
    found: set[str] = set()
    for name in direct:
        seen: set[str] = set()
        stack = list(direct[name])
        while stack:
            other = stack.pop()
            if other not in seen:
                seen.add(other)
                stack.extend(direct.get(other, ()))
        if name in seen:
            found.add(name)
    return found


def _references(node: Any) -> set[str]:
    found: set[str] = set()
    stack = [node]
    while stack:
        value = stack.pop()
        if isinstance(value, dict):
            if isinstance(value.get("$ref"), str):
                found.add(value["$ref"].removeprefix("#/$defs/"))
            stack.extend(value.values())
        elif isinstance(value, list):
            stack.extend(value)
    return found


def _merged(one: Json, other: Json) -> Json:
    found: Json = {}
    if "properties" in one and "properties" in other:
        found["properties"] = {**other["properties"], **one["properties"]}
    if "required" in one and "required" in other:
        found["required"] = list(dict.fromkeys([*other["required"], *one["required"]]))
    return found


def _told_apart(options: list[Any], root: Json) -> bool:
    """Whether every option is an object with a constant of its own under the same name."""
    tags: list[dict[str, Any]] = []
    for option in options:
        properties = follow(option, root).get("properties", {})
        tags.append({name: value["const"] for name, value in properties.items() if "const" in value})
    shared = set(tags[0]).intersection(*tags[1:]) if tags else set()
    return any(len({repr(tag[name]) for tag in tags}) == len(tags) for name in shared)
