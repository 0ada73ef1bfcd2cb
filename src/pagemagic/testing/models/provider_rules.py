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
    return _too_large(list(nodes(schema))) or _too_deep(schema)


def _too_large(every: list[Mapping[str, Any]]) -> str | None:
    """Which of OpenAI's limits of size a schema passes: names, and values of enums."""
    names = [name for node in every for part in ("properties", "$defs") for name in node.get(part, {})]
    enums = [[str(value) for value in node["enum"]] for node in every if "enum" in node]
    if len(names) > 5000:
        return f"Schema has {len(names)} properties, which exceeds the limit of 5000"
    if (count := sum(map(len, enums))) > 1000:
        return f"Schema has {count} enum values, which exceeds the limit of 1000"
    if (size := sum(map(len, names)) + sum(len(one) for enum in enums for one in enum)) > 120_000:
        return f"Schema has {size} characters of names and enums, which exceeds the limit of 120000"
    for enum in enums:
        if len(enum) > 250 and (size := sum(map(len, enum))) > 15_000:
            return f"an enum of {len(enum)} values has {size} characters, which exceeds the limit of 15000"
    return None


def _too_deep(schema: Mapping[str, Any], most: int = 10) -> str | None:
    stack: list[tuple[Any, int]] = [(schema, 0)]
    while stack:
        node, depth = stack.pop()
        if not isinstance(node, Mapping):
            continue
        depth += node.get("type") in ("object", "array")
        if depth > most:
            return f"{depth} levels of nesting exceeds limit of {most}"
        inner = [*node.get("properties", {}).values(), *node.get("anyOf", ()), node.get("items")]
        stack += [(one, depth) for one in (*inner, *node.get("$defs", {}).values())]
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
