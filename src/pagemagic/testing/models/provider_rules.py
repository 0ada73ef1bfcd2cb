"""What providers refuse in a schema before they answer, as published. Written apart from the dialects that it judges."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

_OPENAI_UNKNOWN = {
    "oneOf", "allOf", "not", "if", "then", "else", "default", "minLength", "maxLength", "uniqueItems", "contains",
    "patternProperties", "propertyNames", "minProperties", "maxProperties", "discriminator", "title", "prefixItems",
}  # fmt: skip
_ANTHROPIC_UNKNOWN = _OPENAI_UNKNOWN | {
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "maxItems",
}


def nodes(schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Every node of a schema."""
    stack: list[Any] = [schema]
    while stack:
        node = stack.pop()
        if not isinstance(node, Mapping):
            continue
        yield node
        stack += node.get("properties", {}).values()
        stack += node.get("$defs", {}).values()
        stack += node.get("anyOf", ())
        stack.append(node.get("items"))


def openai_objection(schema: Mapping[str, Any]) -> str | None:
    """Why OpenAI's strict mode refuses a schema; None where it takes it."""
    if schema.get("type") != "object":
        return "schema must be a JSON Schema of 'type: \"object\"'"
    for node in nodes(schema):
        if unknown := _OPENAI_UNKNOWN & set(node):
            return f"'{min(unknown)}' is not permitted"
        if "$ref" in node and len(node) > 1:
            return "$ref cannot have keywords beside it"
        if node.get("type") == "object":
            if node.get("additionalProperties") is not False:
                return "'additionalProperties' is required to be supplied and to be false"
            if set(node.get("required", ())) != set(node.get("properties", {})):
                return "'required' is required to be supplied and to be an array including every key in properties"
    return None


def anthropic_objection(schema: Mapping[str, Any]) -> str | None:
    """Why Anthropic's structured outputs refuse a schema; None where they take it."""
    optionals = unions = 0
    for node in nodes(schema):
        if unknown := _ANTHROPIC_UNKNOWN & set(node):
            return f"For '{node.get('type')}' type, property '{min(unknown)}' is not supported"
        if node.get("minItems", 0) > 1:
            return "minItems must be 0 or 1"
        if node.get("type") == "object" and node.get("additionalProperties") is not False:
            return "For 'object' type, 'additionalProperties' must be explicitly set to false"
        optionals += len(set(node.get("properties", {})) - set(node.get("required", ())))
        unions += "anyOf" in node or isinstance(node.get("type"), list)
    if optionals > 24:
        return f"Schemas contains too many optional parameters ({optionals}), limit: 24"
    if unions > 16:
        return f"Schemas contains too many parameters with union types ({unions}), limit: 16"
    return "Recursive schemas are not supported" if _recursive(schema) else None


def _recursive(schema: Mapping[str, Any]) -> bool:
    reached = {
        name: {str(node["$ref"]).removeprefix("#/$defs/") for node in nodes(body) if "$ref" in node}
        for name, body in schema.get("$defs", {}).items()
    }
    for name in reached:
        seen, stack = set[str](), list(reached[name])
        while stack:
            other = stack.pop()
            if other == name:
                return True
            if other not in seen:
                seen.add(other)
                stack += reached.get(other, ())
    return any(node.get("$ref") == "#" for node in nodes(schema))
