"""How large a schema is, in the measures that providers limit."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from pagemagic.generate.dialects.adapt import Adapted
from pagemagic.generate.dialects.dialect import Limit
from pagemagic.generate.dialects.nodes import Json

_COUNTED: tuple[str, ...] = (
    "properties",
    "depth",
    "enum_values",
    "name_characters",
    "long_enum_characters",
    "optionals",
    "unions",
)
LONG_ENUM = 250
"""An enum of more values than this is a long one, whose values have a limit of their own."""


@dataclass(frozen=True, slots=True)
class Use:
    """How much of a limit a schema uses."""

    limit: Limit
    used: int

    @property
    def within(self) -> bool:
        """Whether it stays within the limit."""
        return self.used <= self.limit.most

    def __str__(self) -> str:
        return f"{self.used} of {self.limit.most} {self.limit.what.replace('_', ' ')}"


def uses(adapted: Adapted) -> tuple[Use, ...]:
    """How much of each limit of its dialect a schema uses."""
    found = measure(adapted.schema)
    return tuple(Use(limit, found[limit.what]) for limit in adapted.dialect.limits)


def measure(schema: Json) -> dict[str, int]:
    """Every measure of a schema."""
    found: dict[str, int] = dict.fromkeys(_COUNTED, 0)
    stack: list[tuple[Any, int]] = [(schema, 1)]
    while stack:
        node, depth = stack.pop()
        if not isinstance(node, dict):
            continue
        if node.get("type") in ("object", "array"):
            found["depth"] = max(found["depth"], depth)
            depth += 1
        properties = node.get("properties", {})
        found["properties"] += len(properties)
        found["optionals"] += len(set(properties) - set(node.get("required", ())))
        found["unions"] += "anyOf" in node or isinstance(node.get("type"), list)
        values = node.get("enum", ())
        found["enum_values"] += len(values)
        said = sum(len(one) for one in values if isinstance(one, str))
        found["name_characters"] += sum(map(len, properties)) + said
        if len(values) > LONG_ENUM:
            found["long_enum_characters"] = max(found["long_enum_characters"], said)
        inner = [*properties.values(), *node.get("anyOf", ()), node.get("items"), *node.get("$defs", {}).values()]
        stack.extend((one, depth) for one in inner)
        found["name_characters"] += sum(map(len, node.get("$defs", {})))
    found["bytes"] = len(json.dumps(schema, separators=(",", ":"), ensure_ascii=False).encode())
    return found
