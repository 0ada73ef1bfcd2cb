"""The three protocols' streams, as bytes: one server-sent event after the other."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from pagemagic.testing.models.asked import AskedFor


@dataclass(frozen=True, slots=True)
class Tokens:
    """What a call used, as the server counts it; no token in two of them."""

    input: int
    cache_read: int
    cache_write: int
    output: int

    @property
    def prompt(self) -> int:
        """All that was read."""
        return self.input + self.cache_read + self.cache_write


@dataclass(frozen=True, slots=True)
class Answer:
    """What to say, and how it ends: ``stop``, ``length`` or ``refusal``."""

    pieces: tuple[str, ...]
    ending: str
    tokens: Tokens


def stream(asked: AskedFor, answer: Answer, call: int) -> Iterator[bytes]:
    """The events of an answer in the protocol it was asked in."""
    match asked.protocol:
        case "chat":
            return _chat(asked, answer, call)
        case "responses":
            return _responses(asked, answer, call)
        case "messages":
            return _messages(asked, answer, call)


def error_event(asked: AskedFor, openai: dict[str, Any], anthropic: dict[str, Any]) -> bytes:
    """An error in the middle of a stream whose status was 200."""
    match asked.protocol:
        case "chat":
            return _event({"error": openai})
        case "responses":
            failed = {"id": "resp", "object": "response", "model": asked.model, "status": "failed", "output": []}
            found = {"code": openai.get("code") or openai["type"], "message": openai["message"]}
            return _event(
                {"type": "response.failed", "sequence_number": 99, "response": {**failed, "error": found}}, True
            )
        case "messages":
            return _event({"type": "error", "error": anthropic}, True)


def _event(data: Any, named: bool = False) -> bytes:
    head = f"event: {data['type']}\n" if named else ""
    return f"{head}data: {json.dumps(data, ensure_ascii=False)}\n\n".encode()


def _chat(asked: AskedFor, answer: Answer, call: int) -> Iterator[bytes]:
    base = {"id": f"chatcmpl-{call}", "object": "chat.completion.chunk", "created": 1, "model": asked.model}

    def chunk(delta: dict[str, Any], reason: str | None = None) -> bytes:
        return _event({**base, "choices": [{"index": 0, "delta": delta, "finish_reason": reason}]})

    yield chunk({"role": "assistant", "content": ""})
    if answer.ending == "refusal":
        yield chunk({"refusal": "I cannot help with that."})
    for piece in answer.pieces:
        yield chunk({"content": piece})
    yield chunk({}, {"refusal": "stop"}.get(answer.ending, answer.ending))
    if asked.include_usage:
        tokens = answer.tokens
        details = {"cached_tokens": tokens.cache_read, "cache_write_tokens": None}
        usage = {
            "prompt_tokens": tokens.prompt, "completion_tokens": tokens.output,
            "total_tokens": tokens.prompt + tokens.output, "prompt_tokens_details": details,
            "completion_tokens_details": {"reasoning_tokens": 0},
        }  # fmt: skip
        yield _event({**base, "choices": [], "usage": usage})
    yield b"data: [DONE]\n\n"


def _responses(asked: AskedFor, answer: Answer, call: int) -> Iterator[bytes]:
    shell: dict[str, Any] = {
        "id": f"resp_{call}", "object": "response", "created_at": 1, "model": asked.model, "output": [],
        "parallel_tool_calls": False, "tool_choice": "auto", "tools": [],
    }  # fmt: skip
    number = iter(range(1_000_000))

    def event(kind: str, **fields: Any) -> bytes:
        return _event({"type": kind, "sequence_number": next(number), **fields}, True)

    place = {"item_id": f"msg_{call}", "output_index": 0, "content_index": 0}
    yield event("response.created", response={**shell, "status": "in_progress"})
    if answer.ending == "refusal":
        yield event("response.refusal.delta", **place, delta="I cannot help ")
        yield event("response.refusal.delta", **place, delta="with that.")
        yield event("response.refusal.done", **place, refusal="I cannot help with that.")
    for piece in answer.pieces:
        yield event("response.output_text.delta", **place, delta=piece, logprobs=[])
    yield event("response.output_text.done", **place, text="".join(answer.pieces), logprobs=[])
    tokens = answer.tokens
    usage = {
        "input_tokens": tokens.prompt, "input_tokens_details": {"cached_tokens": tokens.cache_read},
        "output_tokens": tokens.output, "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": tokens.prompt + tokens.output,
    }  # fmt: skip
    if answer.ending == "length":
        why = {"reason": "max_output_tokens"}
        yield event(
            "response.incomplete", response={**shell, "status": "incomplete", "incomplete_details": why, "usage": usage}
        )
    else:
        yield event("response.completed", response={**shell, "status": "completed", "usage": usage})


def _messages(asked: AskedFor, answer: Answer, call: int) -> Iterator[bytes]:
    tokens = answer.tokens
    usage = {
        "input_tokens": tokens.input, "cache_read_input_tokens": tokens.cache_read,
        "cache_creation_input_tokens": tokens.cache_write,
        "cache_creation": {"ephemeral_5m_input_tokens": tokens.cache_write, "ephemeral_1h_input_tokens": 0},
        "output_tokens": 1, "service_tier": "standard",
    }  # fmt: skip
    message: dict[str, Any] = {
        "id": f"msg_{call}", "type": "message", "role": "assistant", "model": asked.model, "content": [],
        "stop_reason": None, "stop_sequence": None, "usage": usage,
    }  # fmt: skip
    yield _event({"type": "message_start", "message": message}, True)
    block: dict[str, Any] = {"type": "text", "text": ""}
    if asked.tool is not None:
        block = {"type": "tool_use", "id": f"toolu_{call}", "name": asked.tool, "input": {}}
    yield _event({"type": "content_block_start", "index": 0, "content_block": block}, True)
    yield _event({"type": "ping"}, True)
    for piece in answer.pieces:
        delta = {"type": "text_delta", "text": piece}
        if asked.tool is not None:
            delta = {"type": "input_json_delta", "partial_json": piece}
        yield _event({"type": "content_block_delta", "index": 0, "delta": delta}, True)
    yield _event({"type": "content_block_stop", "index": 0}, True)
    stop = "tool_use" if asked.tool is not None else "end_turn"
    reason = {"stop": stop, "length": "max_tokens", "refusal": "refusal"}[answer.ending]
    delta_end: dict[str, Any] = {"stop_reason": reason, "stop_sequence": None}
    if reason == "refusal":
        delta_end["stop_details"] = {"type": "refusal", "category": "cyber"}
    yield _event({"type": "message_delta", "delta": delta_end, "usage": {"output_tokens": tokens.output}}, True)
    yield _event({"type": "message_stop"}, True)


def joined(parts: Iterable[bytes]) -> bytes:
    """A whole stream."""
    return b"".join(parts)
