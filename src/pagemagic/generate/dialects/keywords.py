"""Which constraints of a node a dialect keeps, and what becomes of the others: a hint to the model, and a place in the list
of what has to be checked afterwards."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from pagemagic.generate.dialects.dialect import LENGTHS, Dialect
from pagemagic.generate.dialects.nodes import Json

_NOT_CONSTRAINTS = frozenset({
    "type", "properties", "required", "items", "anyOf", "enum", "description", "additionalProperties", "prefixItems",
    "patternProperties", "propertyNames", "title", "default", "examples", "discriminator", "deprecated", "readOnly",
    "writeOnly", "$schema", "$id", "$comment", "$defs",
})  # fmt: skip
_HINTS = {
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
    "maxLength": "at most {} characters",
    "minimum": "at least {}",
    "maximum": "at most {}",
    "exclusiveMinimum": "above {}",
    "exclusiveMaximum": "below {}",
    "multipleOf": "a multiple of {}",
    "uniqueItems": "no two alike",
}
_TOO_CLEVER = re.compile(r"\(\?[=!<]|\\[1-9bB]|\(\?P")
"""Look-around, back references and word boundaries, which no decoder keeps."""


@dataclass(slots=True)
class Kept:
    """The constraints of one node."""

    constraints: Json = field(default_factory=dict)
    lost: list[tuple[str, Any]] = field(default_factory=list)

    @property
    def hints(self) -> tuple[str, ...]:
        """What is lost, in words."""
        return tuple(filter(None, (_hint(keyword, value) for keyword, value in self.lost)))


def keep(node: Json, dialect: Dialect) -> Kept:
    """The constraints of a node in a dialect."""
    kept = Kept()
    for keyword in sorted(set(node) - _NOT_CONSTRAINTS):
        value = node[keyword]
        match keyword:
            case "pattern" if keyword in dialect.keywords and not _TOO_CLEVER.search(value):
                kept.constraints["pattern"] = anchored(value)
            case "format" if keyword in dialect.keywords and value in dialect.formats:
                kept.constraints["format"] = value
            case "minItems" if keyword in dialect.keywords and _capped(value, dialect) < value:
                kept.constraints["minItems"] = _capped(value, dialect)
                kept.lost.append((keyword, value))
            case _ if keyword in dialect.keywords and keyword not in ("pattern", "format"):
                kept.constraints[keyword] = value
            case _:
                kept.lost.append((keyword, value))
    if dialect.pattern_or_length and {"pattern", "format"} & set(kept.constraints):
        for keyword in sorted(LENGTHS & set(kept.constraints)):
            kept.lost.append((keyword, kept.constraints.pop(keyword)))
    return kept


def anchored(pattern: str) -> str:
    """The pattern bound to both ends of the text, which is how decoders read one that some of them cut short."""
    if pattern.startswith("^") and pattern.endswith("$") and not pattern.endswith("\\$") and "|" not in pattern:
        return pattern
    if pattern.startswith("^(") and pattern.endswith(")$") and _one_group(pattern[1:-1]):
        return pattern
    found = pattern if "|" not in pattern else f"({pattern})"
    if "|" in pattern and ("^" in pattern or "$" in pattern):
        return pattern  # alternatives with ends of their own: left to whoever checks afterwards
    start = found if found.startswith("^") else f"^.*{found}"
    return start if start.endswith("$") and not start.endswith("\\$") else f"{start}.*$"


def _one_group(pattern: str) -> bool:
    depth = 0
    for index, character in enumerate(pattern):
        escaped = index > 0 and pattern[index - 1] == "\\"
        depth += (character == "(" and not escaped) - (character == ")" and not escaped)
        if depth == 0 and index < len(pattern) - 1:
            return False
    return depth == 0


def _capped(value: int, dialect: Dialect) -> int:
    return value if dialect.min_items_most is None else min(value, dialect.min_items_most)


def _hint(keyword: str, value: Any) -> str:
    if keyword == "minLength":
        return "not empty" if value == 1 else f"at least {value} characters"
    if keyword == "format":
        return f"format {value}"
    if keyword == "pattern":
        return f"matches {value}"
    return _HINTS.get(keyword, "").format(value)
