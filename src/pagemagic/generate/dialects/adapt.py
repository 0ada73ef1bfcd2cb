"""Putting a JSON Schema into a provider's dialect, and its answers back into the schema they were made from.

What a dialect cannot say is lost, and listed: whoever asked has to check it afterwards. What stands in the description of
a field in its stead is a hint to the model, no promise.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from pagemagic.generate.dialects.decode import decode
from pagemagic.generate.dialects.dialect import Dialect
from pagemagic.generate.dialects.keywords import Kept, keep
from pagemagic.generate.dialects.nodes import Json, recursive_definitions, resolved, tag_first
from pagemagic.kernel.errors import InvalidInputError, Reason

Place: TypeAlias = str

MAX_DEPTH = 60
"""How deep a schema may be nested."""
UNROLLED = 2
"""How often a definition may hold itself where the dialect knows no recursion."""


@dataclass(frozen=True, slots=True)
class Lost:
    """A constraint that the dialect cannot say."""

    place: Place
    """Where in the answer: ``items[].title``."""
    keyword: str
    value: Any
    """What it was, as JSON."""


@dataclass(frozen=True, slots=True)
class Adapted:
    """A schema in a dialect."""

    dialect: Dialect
    source: Mapping[str, Any]
    schema: Json
    lost: tuple[Lost, ...]

    def decode(self, answer: Any) -> Any:
        """An answer to ``schema`` as an answer to ``source``: total, whatever came."""
        return decode(dict(self.source), answer)


def to_dialect(schema: Mapping[str, Any], dialect: Dialect) -> Adapted:
    """Put a schema into a dialect. Putting the result into it again changes nothing.

    Raises:
        InvalidInputError: The schema is nested too deep, or refers to what it does not define.
    """
    made = _Adapting(dict(schema), dialect)
    found = made.convert({key: value for key, value in schema.items() if key != "$defs"}, "", 0)
    if found is None:
        raise InvalidInputError(Reason("schema", "it holds itself without end", "give the recursion a way out"))
    if made.definitions:
        found = {**found, "$defs": dict(sorted(made.definitions.items()))}
    return Adapted(dialect, schema, found, tuple(made.lost))


class _Adapting:
    """One schema on its way into a dialect."""

    def __init__(self, root: Json, dialect: Dialect) -> None:
        self._root = root
        self._dialect = dialect
        self._recursive = recursive_definitions(root)
        self._open: list[str] = []
        self.definitions: dict[str, Any] = {}
        self.lost: list[Lost] = []

    def convert(self, node: Any, place: Place, depth: int) -> Json | None:
        """A node in the dialect; None where only endless recursion is left of it."""
        if depth > MAX_DEPTH:
            raise InvalidInputError(Reason(place or "schema", f"nested deeper than {MAX_DEPTH}", "make it flatter"))
        if not isinstance(node, dict) or not _says_something(node):
            self._lose(place, "untyped", True)
            return {"anyOf": [{"type": kind} for kind in ("string", "number", "boolean", "null")]}
        if "$ref" in node:
            return self._reference(node, place, depth)
        node = resolved(node, self._root, lambda keyword, value: self._lose(place, keyword, value))
        if (options := node.get("anyOf")) is not None:
            return self._union(node, options, place, depth)
        if "enum" in node:
            return _described(node, {**_enum(node["enum"])})
        match node.get("type"):
            case "object":
                return self._object(node, place, depth)
            case "array":
                return self._array(node, place, depth)
            case _:
                kept = keep(node, self._dialect)
                return _described(node, {"type": node["type"], **self._kept(kept, place)}, kept.hints)

    def _reference(self, node: Json, place: Place, depth: int) -> Json | None:
        name = str(node["$ref"]).removeprefix("#/$defs/")
        target = self._root if node["$ref"] == "#" else self._root.get("$defs", {}).get(name)
        if target is None:
            raise InvalidInputError(Reason(place or "schema", f"refers to {node['$ref']}, which is not there", ""))
        if name not in self._recursive:
            return self.convert({**target, **_siblings(node)}, place, depth + 1)
        if self._dialect.recursion and node["$ref"] != "#":
            if name not in self.definitions:
                self.definitions[name] = {}  # known from here on, so that it may hold itself
                self.definitions[name] = self.convert(target, name, depth + 1) or {}
            return {"$ref": f"#/$defs/{name}"}
        if self._open.count(name) >= UNROLLED:
            self._lose(place, "recursion", UNROLLED)
            return None
        self._open.append(name)
        found = self.convert({key: value for key, value in target.items() if key != "$defs"}, place, depth + 1)
        self._open.pop()
        return found

    def _union(self, node: Json, options: list[Any], place: Place, depth: int) -> Json | None:
        found: list[Json] = []
        for option in options:
            one = self.convert(option, place, depth + 1)
            for part in [] if one is None else _options(one):
                if part not in found:
                    found.append(part)
        if not found:
            return None
        return _described(node, {"anyOf": found} if len(found) > 1 else found[0])

    def _object(self, node: Json, place: Place, depth: int) -> Json | None:
        properties = node.get("properties", {})
        open_map = _open_map(node)
        if not properties and open_map is not None:
            return self._entries(node, open_map, place, depth)
        if open_map is not None and node.get("additionalProperties") is not None:
            self._lose(place, "additionalProperties", node["additionalProperties"])
        required = [name for name in node.get("required", ()) if name in properties]
        made: dict[str, Json] = {}
        for name, value in properties.items():
            one = self.convert(value, f"{place}.{name}" if place else name, depth + 1)
            if one is None:
                required = [other for other in required if other != name]
                continue
            made[name] = one
            if self._dialect.all_required and name not in required:
                made[name] = _nullable(one)
        kept = keep(node, self._dialect)
        if self._dialect.all_required:
            required = list(made)
        ordered = sorted(made, key=lambda name: (not tag_first(made[name]), name not in required))
        found: Json = {
            "type": "object", "properties": {name: made[name] for name in ordered},
            "required": [name for name in ordered if name in required], "additionalProperties": False,
        }  # fmt: skip
        return _described(node, {**found, **self._kept(kept, place)}, kept.hints)

    def _entries(self, node: Json, value: Any, place: Place, depth: int) -> Json | None:
        """An open mapping as a list of its entries: no dialect binds names that it has not seen."""
        inner = self.convert(value, f"{place}{{}}", depth + 1)
        if inner is None:
            return None
        if "patternProperties" in node or "propertyNames" in node:
            self._lose(place, "propertyNames", sorted(node.get("patternProperties", {})) or node.get("propertyNames"))
        entry: Json = {
            "type": "object", "properties": {"key": {"type": "string"}, "value": inner}, "required": ["key", "value"],
            "additionalProperties": False,
        }  # fmt: skip
        self._lose(place, "uniqueKeys", True)
        return _described(node, {"type": "array", "items": entry})

    def _array(self, node: Json, place: Place, depth: int) -> Json | None:
        items = node.get("items", {})
        if (prefix := node.get("prefixItems")) is not None:
            self._lose(place, "prefixItems", len(prefix))
            items = {"anyOf": list(prefix)}
        inner = self.convert(items, f"{place}[]", depth + 1)
        if inner is None:
            return None
        kept = keep(node, self._dialect)
        return _described(node, {"type": "array", "items": inner, **self._kept(kept, place)}, kept.hints)

    def _kept(self, kept: Kept, place: Place) -> Json:
        for keyword, value in kept.lost:
            self._lose(place, keyword, value)
        return kept.constraints

    def _lose(self, place: Place, keyword: str, value: Any) -> None:
        found = Lost(place, keyword, value)
        if found not in self.lost:
            self.lost.append(found)


def _says_something(node: Json) -> bool:
    return any(key in node for key in ("type", "enum", "const", "anyOf", "oneOf", "allOf", "$ref", "properties"))


def _siblings(node: Json) -> Json:
    return {key: value for key, value in node.items() if key == "description"}


def _options(node: Json) -> Iterator[Json]:
    if set(node) == {"anyOf"}:
        yield from node["anyOf"]
    else:
        yield node


def _open_map(node: Json) -> Any:
    """The schema of values under names that are not listed, or None where there can be none."""
    if patterns := node.get("patternProperties"):
        return next(iter(patterns.values())) if len(patterns) == 1 else {"anyOf": list(patterns.values())}
    more = node.get("additionalProperties", not node.get("properties"))
    return None if more is False else {} if more is True else more


def _nullable(node: Json) -> Json:
    options = list(_options({"anyOf": node["anyOf"]} if "anyOf" in node else node))
    null = {"type": "null"}
    if null in options:
        return node
    made: Json = {"anyOf": [*options, null]}
    if "anyOf" in node and "description" in node:
        made["description"] = node["description"]
    return made


def _enum(values: list[Any]) -> Json:
    kinds = {_kind(value) for value in values}
    return {"type": kinds.pop(), "enum": list(values)} if len(kinds) == 1 else {"enum": list(values)}


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    named = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return named[type(value)]


def _described(node: Json, made: Json, hints: tuple[str, ...] = ()) -> Json:
    text = node.get("description", "")
    said = "; ".join([*([text] if isinstance(text, str) and text else []), *hints])
    return {**made, "description": said} if said and "$ref" not in made else made
