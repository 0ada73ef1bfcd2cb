"""The Messages API: the request's fields, and what the events of a stream mean."""

from __future__ import annotations

from typing import Any

from pagemagic.adapters._models.fields import at, plain, text
from pagemagic.generate.ports import (
    ChatEvent,
    ChatRequest,
    Finished,
    FinishReason,
    Started,
    TextDelta,
    UsageReported,
)
from pagemagic.generate.usage import Usage, count

_REASONS: dict[str, FinishReason] = {
    "end_turn": "stop",
    "stop_sequence": "stop",
    "max_tokens": "length",
    "model_context_window_exceeded": "length",
    "refusal": "refusal",
}


def fields(request: ChatRequest, cache: str | None) -> dict[str, Any]:
    """The fields of a request but for model and sampling. ``cache`` is how long the marked prefix is kept."""
    blocks = [{"type": "text", "text": message.text} for message in request.messages]
    if cache is not None and request.cache_prefix:
        blocks[request.cache_prefix - 1]["cache_control"] = {"type": "ephemeral", "ttl": cache}  # type: ignore[assignment]
    pairs = list(zip(request.messages, blocks, strict=True))
    found: dict[str, Any] = {
        "max_tokens": request.max_tokens,
        "messages": [
            {"role": message.role, "content": [block]} for message, block in pairs if message.role != "system"
        ],
    }
    if system := [block for message, block in pairs if message.role == "system"]:
        found["system"] = system
    shape = request.shape
    if shape is not None and shape.rung == "strict":
        found["output_config"] = {"format": {"type": "json_schema", "schema": dict(shape.schema)}}
    elif shape is not None and shape.rung == "loose":
        # A tool that has to be called shows the schema without compiling it to a grammar.
        tool = {"name": shape.name, "description": "Give the answer.", "input_schema": dict(shape.schema)}
        found |= {"tools": [tool], "tool_choice": {"type": "tool", "name": shape.name}}
    return found


def usage_of(found: dict[str, Any]) -> Usage:
    """Usage in disjoint buckets; here the input excludes what the cache did."""
    written = count(found.get("cache_creation_input_tokens"))
    long = min(written, count(at(found.get("cache_creation"), "ephemeral_1h_input_tokens")))
    output = count(found.get("output_tokens"))
    inner = found.get("output_tokens_details")
    reasoning = min(output, count(at(inner, "reasoning_tokens")) or count(at(inner, "thinking_tokens")))
    return Usage(
        input=count(found.get("input_tokens")),
        cache_read=count(found.get("cache_read_input_tokens")),
        cache_write=written - long,
        cache_write_long=long,
        output=output - reasoning,
        reasoning=reasoning,
        raw=found,
    )


class MessagesReader:
    """Reads one stream, up to ``message_stop``."""

    def __init__(self, request_id: str | None, *, by_tool: bool) -> None:
        self._request_id = request_id
        self._by_tool = by_tool
        self._started = False
        self._written = False
        self._usage: dict[str, Any] = {}
        self._ended: Finished | None = None

    def read(self, event: Any) -> list[ChatEvent]:
        """What an event means. Raises ValueError for one that cannot come where it comes."""
        kind = text(event, "type")
        if kind == "message_start":
            return self._start(event)
        if not self._started and kind not in ("", "ping"):
            raise ValueError(f"{kind} came before message_start")
        match kind:
            case "content_block_delta":
                return self._delta(event)
            case "message_delta":
                reason = text(event, "delta", "stop_reason")
                self._ended = self._finished(reason, event) if reason else self._ended
                return self._used(at(event, "usage"))
            case "message_stop" if self._ended is not None:
                return [self._ended]
        return []

    def end(self) -> list[ChatEvent]:
        """Nothing: an end without ``message_stop`` is no end."""
        return []

    def _start(self, event: Any) -> list[ChatEvent]:
        if self._written:
            raise ValueError("a second message began after the first had text")
        first = [] if self._started else [Started(text(event, "message", "model"), self._request_id)]
        self._started = True
        return [*first, *self._used(at(event, "message", "usage"))]

    def _delta(self, event: Any) -> list[ChatEvent]:
        wanted = ("input_json_delta", "partial_json") if self._by_tool else ("text_delta", "text")
        more = text(event, "delta", wanted[1]) if text(event, "delta", "type") == wanted[0] else ""
        self._written |= bool(more)
        return [TextDelta(more)] if more else []

    def _used(self, found: Any) -> list[ChatEvent]:
        # Cumulative: the last value of each field counts, and a field that is missing stays as it was.
        known = {name: value for name, value in plain(found).items() if value is not None}
        if not known:
            return []
        self._usage = {**self._usage, **known}
        return [UsageReported(usage_of(self._usage))]

    def _finished(self, reason: str, event: Any) -> Finished:
        if reason == "refusal":
            return Finished("refusal", text(event, "delta", "stop_details", "category") or reason)
        if reason == "tool_use" and self._by_tool:
            return Finished("stop")
        kind = _REASONS.get(reason, "other")
        return Finished(kind, "" if kind == "stop" else reason)
