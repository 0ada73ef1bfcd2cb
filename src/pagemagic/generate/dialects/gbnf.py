"""A schema as a grammar in GBNF, for servers that take a grammar and no schema."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

_TERMINALS = r"""
string ::= "\"" character* "\""
character ::= [^"\\\x7F\x00-\x1F] | "\\" (["\\/bfnrt] | "u" [0-9a-fA-F] [0-9a-fA-F] [0-9a-fA-F] [0-9a-fA-F])
integer ::= "-"? ("0" | [1-9] [0-9]*)
number ::= integer ("." [0-9]+)? ([eE] [-+]? [0-9]+)?
boolean ::= "true" | "false"
null ::= "null"
"""


def gbnf(schema: Mapping[str, Any]) -> str:
    """The grammar of a schema that stands in the dialect ``gbnf`` or ``vllm``, without white space between tokens.

    Types, names, order, enums and numbers of items are kept; patterns, lengths and ranges are not.
    """
    rules: dict[str, str] = {}
    printer = _Printer(rules, schema.get("$defs", {}))
    rules["root"] = printer.node(schema, "root")
    return "\n".join(f"{name} ::= {body}" for name, body in rules.items()) + _TERMINALS


class _Printer:
    """Prints rules; an object's and an array's inner parts become rules of their own."""

    def __init__(self, rules: dict[str, str], definitions: Mapping[str, Any]) -> None:
        self._rules = rules
        self._definitions = definitions

    def node(self, node: Mapping[str, Any], name: str) -> str:
        """The body of a rule."""
        if "$ref" in node:
            target = str(node["$ref"]).removeprefix("#/$defs/")
            rule = "def-" + "".join(c if c.isalnum() else "-" for c in target)
            if rule not in self._rules:
                self._rules[rule] = ""
                self._rules[rule] = self.node(self._definitions[target], rule)
            return rule
        if "anyOf" in node:
            return " | ".join(self._rule(one, f"{name}-{index}") for index, one in enumerate(node["anyOf"]))
        if "enum" in node:
            return " | ".join(_literal(value) for value in node["enum"])
        match node["type"]:
            case "object":
                return self._object(node, name)
            case "array":
                return self._array(node, name)
            case kind:
                return str(kind)

    def _rule(self, node: Mapping[str, Any], name: str) -> str:
        body = self.node(node, name)
        if body.isalnum():
            return body
        self._rules[name] = body
        return name

    def _object(self, node: Mapping[str, Any], name: str) -> str:
        required = set(node.get("required", ()))
        pairs = {
            key: f"{_literal(key, ':')} {self._rule(value, f'{name}-{index}')}"
            for index, (key, value) in enumerate(node["properties"].items())
        }
        first = next((key for key in pairs if key in required), None)
        if first is not None and next(iter(pairs)) == first:
            return f'"{{" {pairs[first]} {self._after(pairs, required, first)} "}}"'
        options = [
            f"{pairs[key]} {self._after(pairs, required, key)}"
            for key in self._starts(pairs, required)
        ]  # fmt: skip
        body = " | ".join(options)
        return f'"{{" ({body}) "}}"' if first is not None else f'"{{" ({body})? "}}"'

    @staticmethod
    def _starts(pairs: Mapping[str, str], required: set[str]) -> list[str]:
        """Keys that an object may begin with: all up to the first required one."""
        found: list[str] = []
        for key in pairs:
            found.append(key)
            if key in required:
                break
        return found

    @staticmethod
    def _after(pairs: Mapping[str, str], required: set[str], key: str) -> str:
        keys = list(pairs)
        later = keys[keys.index(key) + 1 :]
        return " ".join(f'"," {pairs[one]}' if one in required else f'("," {pairs[one]})?' for one in later)

    def _array(self, node: Mapping[str, Any], name: str) -> str:
        item = self._rule(node["items"], f"{name}-item")
        least, most = node.get("minItems", 0), node.get("maxItems")
        if most == 0:
            return '"[" "]"'
        repeated = f'("," {item})' + (
            "*" if most is None and least <= 1 else f"{{{max(0, least - 1)},{'' if most is None else most - 1}}}"
        )
        return f'"[" {item} {repeated} "]"' if least else f'"[" ({item} {repeated})? "]"'


def _literal(value: Any, after: str = "") -> str:
    text = json.dumps(value, ensure_ascii=False) + after
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
