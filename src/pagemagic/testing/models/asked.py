"""What a request to a model server asks for, whichever of the three protocols it speaks."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from pagemagic.testing.models.provider_rules import anthropic_objection, openai_objection
from pagemagic.testing.models.random_text import SchemaError, grammar_of, grammar_of_gbnf

Protocol = Literal["chat", "responses", "messages"]


@dataclass(frozen=True, slots=True)
class AskedFor:
    """A request, understood."""

    protocol: Protocol
    model: str
    prompt: str
    most: int
    """Tokens the answer may have; a byte is a token here."""
    grammar: str | None
    cacheable: int
    """Bytes of the prompt that may be taken from or put into the cache."""
    tool: str | None = None
    include_usage: bool = True
    seed: int | None = None


def understood(protocol: Protocol, body: Mapping[str, Any], *, strict: bool) -> AskedFor:
    """Read a request. Raises SchemaError, in the provider's words, for a schema it refuses; one that is not ``strict``
    refuses only what does not compile."""
    match protocol:
        case "chat":
            return _chat(body, strict)
        case "responses":
            return _responses(body)
        case "messages":
            return _messages(body)


def _chat(body: Mapping[str, Any], strict: bool) -> AskedFor:
    prompt = "".join(f"{one['role']}: {one['content']}\n" for one in body["messages"])
    most = int(body.get("max_completion_tokens") or body.get("max_tokens") or 4096)
    usage = bool((body.get("stream_options") or {}).get("include_usage"))
    grammar = _own_field(body)
    if grammar is None:
        found = body.get("response_format") or {}
        grammar = _openai_format({**found, **found.get("json_schema", {}), "type": found.get("type")}, strict)
    return AskedFor(
        "chat", str(body["model"]), prompt, most, grammar, len(prompt.encode()), None, usage, body.get("seed")
    )


def _own_field(body: Mapping[str, Any]) -> str | None:
    """What vLLM and llama.cpp take beside OpenAI's field."""
    if schema := (body.get("structured_outputs") or {}).get("json"):
        return grammar_of(schema)
    if schema := body.get("json_schema"):
        return grammar_of(schema)
    return grammar_of_gbnf(body["grammar"]) if body.get("grammar") else None


def _responses(body: Mapping[str, Any]) -> AskedFor:
    prompt = "".join(f"{one['role']}: {one['content']}\n" for one in body["input"])
    grammar = _openai_format((body.get("text") or {}).get("format") or {})
    most = int(body.get("max_output_tokens") or 4096)
    return AskedFor("responses", str(body["model"]), prompt, most, grammar, len(prompt.encode()))


def _openai_format(found: Mapping[str, Any], strict: bool = True) -> str | None:
    if found.get("type") == "json_schema":
        schema = found["schema"]
        if not 1 <= len(str(found.get("name", ""))) <= 64:
            raise SchemaError("Invalid 'name': expected a string of 1 to 64 characters")
        if not found.get("strict"):
            return grammar_of({"type": "object"})
        if strict and (objection := openai_objection(schema)):
            raise SchemaError(f"Invalid schema for response_format '{found['name']}': {objection}")
        return grammar_of(schema)
    return grammar_of({"type": "object"}) if found.get("type") == "json_object" else None


def _messages(body: Mapping[str, Any]) -> AskedFor:
    system = body.get("system") or []
    parts = [*system, *(block for message in body["messages"] for block in message["content"])]
    prompt, cacheable = "", 0
    for part in parts:
        prompt += part["text"] + "\n"
        if part.get("cache_control"):
            cacheable = len(prompt.encode())
    grammar, tool = None, None
    if found := (body.get("output_config") or {}).get("format"):
        if objection := anthropic_objection(found["schema"]):
            raise SchemaError(f"output_config.format.schema: {objection}")
        grammar = grammar_of(found["schema"])
    elif tools := body.get("tools"):
        tool, grammar = str(tools[0]["name"]), grammar_of({"type": "object"})
    return AskedFor("messages", str(body["model"]), prompt, int(body["max_tokens"]), grammar, cacheable, tool)


def parse(raw: bytes) -> dict[str, Any]:
    """The body of a request."""
    found = json.loads(raw)
    assert isinstance(found, dict)
    return found
