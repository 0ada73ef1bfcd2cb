"""Taking an answer in a dialect back to the schema it was made from: null to absent, entries to mappings."""

from __future__ import annotations

from typing import Any

from pagemagic.generate.dialects.nodes import Json, follow, resolved

_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,), "array": (list,), "string": (str,), "boolean": (bool,), "null": (type(None),),
    "integer": (int,), "number": (int, float),
}  # fmt: skip
_DEEP = 200


def decode(schema: Json, answer: Any) -> Any:
    """``answer`` as an answer to ``schema``. Total: what fits nowhere stays as it came."""
    return _decode(schema, answer, schema, 0)


def _decode(node: Any, value: Any, root: Json, depth: int) -> Any:
    if depth > _DEEP or not isinstance(value, dict | list):
        return value
    node = resolved(follow(node, root), root, lambda keyword, lost: None)
    if (options := node.get("anyOf")) is not None:
        chosen = next((option for option in options if _fits(option, value, root)), None)
        return value if chosen is None else _decode(chosen, value, root, depth + 1)
    if isinstance(value, list):
        if node.get("type") == "object" and not node.get("properties") and _are_entries(value):
            inner = _values_of(node)
            return {entry["key"]: _decode(inner, entry["value"], root, depth + 1) for entry in value}
        items = {"anyOf": node["prefixItems"]} if "prefixItems" in node else node.get("items", {})
        return [_decode(items, one, root, depth + 1) for one in value]
    properties, required = node.get("properties", {}), node.get("required", ())
    return {
        name: _decode(properties.get(name, {}), one, root, depth + 1)
        for name, one in value.items()
        if one is not None or name not in properties or name in required or _may_be_null(properties[name], root)
    }


def _are_entries(value: list[Any]) -> bool:
    return all(isinstance(one, dict) and set(one) == {"key", "value"} and isinstance(one["key"], str) for one in value)


def _values_of(node: Json) -> Any:
    patterns = node.get("patternProperties", {})
    return next(iter(patterns.values()), node.get("additionalProperties", {}))


def _may_be_null(node: Any, root: Json) -> bool:
    found = resolved(follow(node, root), root, lambda keyword, lost: None)
    if "anyOf" in found:
        return any(_may_be_null(option, root) for option in found["anyOf"])
    return found.get("type") == "null" or None in found.get("enum", ())


def _fits(option: Any, value: Any, root: Json) -> bool:
    """Whether a value looks like an option: its type, its names, and the constants that tell objects apart."""
    node = resolved(follow(option, root), root, lambda keyword, lost: None)
    if "anyOf" in node:
        return any(_fits(inner, value, root) for inner in node["anyOf"])
    kind = node.get("type")
    properties = node.get("properties", {})
    if kind == "object" and not properties and isinstance(value, list):
        return _are_entries(value)
    if isinstance(kind, str) and not isinstance(value, _TYPES.get(kind, (object,))):
        return False
    if isinstance(value, dict) and properties:
        if not set(value) <= set(properties) or not set(node.get("required", ())) <= set(value):
            return False
        tags = {
            name: inner["const"] for name, inner in properties.items() if isinstance(inner, dict) and "const" in inner
        }
        return all(value.get(name) == tag for name, tag in tags.items())
    return True
