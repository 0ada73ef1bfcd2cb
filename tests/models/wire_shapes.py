"""Streams in the shapes that providers send them, and what each has to mean."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from pagemagic.generate.model_errors import (
    ContextTooLong,
    IncompleteStream,
    InvalidReply,
    ModelError,
    Overloaded,
    RateLimited,
    ServerFailed,
)
from pagemagic.generate.usage import Usage

Expected = "tuple[str, str, Usage | None] | type[ModelError]"
TEXT = '{"title":"Brød — 🥐","items":["é"]}'
PARTS = [TEXT[:12], TEXT[12:13], TEXT[13:20], TEXT[20:]]


@dataclass(frozen=True)
class WireShape:
    """A stream and its meaning."""

    api: str
    """``chat``, ``responses`` or ``messages``; ``vllm``: ``chat`` of a server of one's own."""
    body: bytes
    text: str = ""
    reason: str = ""
    usage: Usage | None = None
    error: type[ModelError] | None = None
    loose: bool = False
    """Whether a tool was asked for instead of a bound schema."""


def line(data: Any, named: bool = False) -> bytes:
    """One event."""
    head = f"event: {data['type']}\n" if named else ""
    return f"{head}data: {json.dumps(data, ensure_ascii=False)}\n\n".encode()


# Chat Completions


def chunk(delta: Any, reason: str | None = None, **more: Any) -> bytes:
    """A chunk with one choice."""
    choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": reason}
    return line(
        {
            "id": "chatcmpl-1",
            "object": "chat.completion.chunk",
            "created": 1,
            "model": "gpt-x",
            "choices": [choice],
            **more,
        }
    )


def chat_usage(**more: Any) -> bytes:
    """The chunk with the usage."""
    usage = {"prompt_tokens": 120, "completion_tokens": 40, "total_tokens": 160, **more}
    return line(
        {
            "id": "chatcmpl-1",
            "object": "chat.completion.chunk",
            "created": 1,
            "model": "gpt-x",
            "choices": [],
            "usage": usage,
        }
    )


DONE = b"data: [DONE]\n\n"
CHAT_TEXT = [chunk({"role": "assistant", "content": "", "refusal": None}), *(chunk({"content": one}) for one in PARTS)]
CHAT = b"".join([*CHAT_TEXT, chunk({}, "stop"), chat_usage(), DONE])
PLAIN = Usage(input=120, output=40)

# Responses


def event(kind: str, **fields: Any) -> bytes:
    """An event of the Responses API."""
    return line({"type": kind, "sequence_number": 1, **fields}, True)


SHELL = {
    "id": "resp_1", "object": "response", "created_at": 1, "model": "gpt-x-2027", "output": [], "tools": [],
    "parallel_tool_calls": True, "tool_choice": "auto", "error": None, "incomplete_details": None,
}  # fmt: skip
PLACE = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
RESPONSES_START = [
    event("response.created", response={**SHELL, "status": "in_progress", "usage": None}),
    event("response.in_progress", response={**SHELL, "status": "in_progress", "usage": None}),
    event("response.output_item.added", output_index=0, item={"id": "msg_1", "type": "message", "role": "assistant", "status": "in_progress", "content": []}),
    event("response.content_part.added", **PLACE, part={"type": "output_text", "text": "", "annotations": []}),
]  # fmt: skip
RESPONSES_TEXT = [event("response.output_text.delta", **PLACE, delta=one, logprobs=[]) for one in PARTS]
RESPONSES_USAGE = {
    "input_tokens": 120, "input_tokens_details": {"cached_tokens": 64, "cache_write_tokens": None}, "output_tokens": 40,
    "output_tokens_details": {"reasoning_tokens": 10}, "total_tokens": 160,
}  # fmt: skip
CACHED = Usage(input=56, cache_read=64, output=30, reasoning=10)


def responses_end(kind: str, **more: Any) -> bytes:
    """The last event."""
    status = kind.removeprefix("response.")
    return event(kind, response={**SHELL, "status": status, "usage": RESPONSES_USAGE, **more})


# Messages


def message_start(**usage: Any) -> bytes:
    """The first event."""
    found = {"input_tokens": 50, "output_tokens": 1, **usage}
    message = {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": "claude-x",
        "content": [],
        "stop_reason": None,
        "stop_sequence": None,
        "usage": found,
    }
    return line({"type": "message_start", "message": message}, True)


BLOCK = line({"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}}, True)
PING = line({"type": "ping"}, True)
MESSAGE_TEXT = [
    line({"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": one}}, True)
    for one in PARTS
]
STOP = line({"type": "content_block_stop", "index": 0}, True)


def message_end(reason: str, **more: Any) -> bytes:
    """The last two events."""
    delta = {"stop_reason": reason, "stop_sequence": None, **more}
    return line({"type": "message_delta", "delta": delta, "usage": {"output_tokens": 40}}, True) + line(
        {"type": "message_stop"}, True
    )


MESSAGES = b"".join([message_start(), BLOCK, PING, *MESSAGE_TEXT, STOP, message_end("end_turn")])
COUNTED = Usage(input=50, output=40)
TOOL = line(
    {
        "type": "content_block_start",
        "index": 0,
        "content_block": {"type": "tool_use", "id": "toolu_1", "name": "page", "input": {}},
    },
    True,
)
TOOL_JSON = [
    line({"type": "content_block_delta", "index": 0, "delta": {"type": "input_json_delta", "partial_json": one}}, True)
    for one in ("", *PARTS)
]
THINKING = [
    line({"type": "content_block_start", "index": 0, "content_block": {"type": "thinking", "thinking": "", "signature": ""}}, True),
    line({"type": "content_block_delta", "index": 0, "delta": {"type": "thinking_delta", "thinking": "Bread?"}}, True),
    line({"type": "content_block_delta", "index": 0, "delta": {"type": "signature_delta", "signature": "c2ln"}}, True), STOP,
]  # fmt: skip
OVERLOADED = line({"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}, True)
LIMITED = line({"type": "error", "error": {"type": "rate_limit_error", "message": "Too many"}}, True)

BOM = b"\xef\xbb\xbf"
COMMENT = b": keep-alive\n\n"
CALL = {"index": 0, "id": "call_1", "type": "function", "function": {"name": "page", "arguments": '{"a":1}'}}

SHAPES: dict[str, WireShape] = {
    "chat": WireShape("chat", CHAT, TEXT, "stop", PLAIN),
    "chat, content null": WireShape("chat", b"".join([
        chunk({"role": "assistant", "content": None}), *CHAT_TEXT[1:], chunk({"content": None}, "stop"), chat_usage(), DONE,
    ]), TEXT, "stop", PLAIN),
    "chat, cached": WireShape("chat", b"".join([*CHAT_TEXT, chunk({}, "stop"), chat_usage(
        prompt_tokens_details={"cached_tokens": 100, "audio_tokens": 0}, completion_tokens_details={"reasoning_tokens": 15},
    ), DONE]), TEXT, "stop", Usage(input=20, cache_read=100, output=25, reasoning=15)),
    "chat, usage null on the way": WireShape("chat", b"".join([
        chunk({"content": TEXT}, usage=None), chunk({}, "stop", usage=None), chat_usage(prompt_tokens_details=None), DONE,
    ]), TEXT, "stop", PLAIN),
    "chat, length": WireShape("chat", b"".join([*CHAT_TEXT, chunk({}, "length"), chat_usage(), DONE]), TEXT, "length", PLAIN),
    "chat, refusal": WireShape("chat", b"".join([
        chunk({"role": "assistant", "refusal": "I can"}), chunk({"refusal": "not."}), chunk({}, "stop"), chat_usage(), DONE,
    ]), "", "refusal", PLAIN),
    "chat, filtered": WireShape("chat", b"".join([CHAT_TEXT[1], chunk({}, "content_filter"), chat_usage(), DONE]), PARTS[0], "refusal", PLAIN),
    "chat, tool call": WireShape("chat", b"".join([chunk({"tool_calls": [CALL]}), chunk({}, "tool_calls"), chat_usage(), DONE]), "", "other", PLAIN),
    "chat, error": WireShape("chat", b"".join([*CHAT_TEXT, line({"error": {
        "message": "The server is overloaded", "type": "service_unavailable_error", "code": "server_is_overloaded"}})]), error=Overloaded),
    "chat, error of vLLM": WireShape("chat", b"".join([CHAT_TEXT[1], line({"error": {
        "message": "This model's maximum context length is 8192 tokens", "type": "invalid_request_error", "code": 400}}), DONE]), error=ContextTooLong),
    "chat, no end": WireShape("chat", b"".join(CHAT_TEXT), error=IncompleteStream),
    "chat, reason but no end": WireShape("chat", b"".join([*CHAT_TEXT, chunk({}, "stop")]), error=IncompleteStream),
    "chat, end but no reason": WireShape("chat", b"".join([*CHAT_TEXT, DONE]), error=IncompleteStream),
    "chat, the end in the text": WireShape("chat", b"".join([chunk({"content": "data: [DONE]"}), chunk({}, "stop")]), error=IncompleteStream),
    "chat, BOM": WireShape("chat", BOM + CHAT, TEXT, "stop", PLAIN),
    "chat, CRLF": WireShape("chat", CHAT.replace(b"\n", b"\r\n"), TEXT, "stop", PLAIN),
    "chat, comments": WireShape("chat", COMMENT + CHAT.replace(b"\n\n", b"\n\n: waiting\n\n"), TEXT, "stop", PLAIN),
    "chat, garbage": WireShape("chat", b"".join([*CHAT_TEXT[:3], b"data: {oops\n\n", DONE]), error=InvalidReply),
    "responses": WireShape("responses", b"".join([*RESPONSES_START, *RESPONSES_TEXT, responses_end("response.completed")]), TEXT, "stop", CACHED),
    "responses, length": WireShape("responses", b"".join([*RESPONSES_START, *RESPONSES_TEXT, responses_end(
        "response.incomplete", incomplete_details={"reason": "max_output_tokens"})]), TEXT, "length", CACHED),
    "responses, filtered": WireShape("responses", b"".join([*RESPONSES_START, responses_end(
        "response.incomplete", incomplete_details={"reason": "content_filter"})]), "", "refusal", CACHED),
    "responses, refusal": WireShape("responses", b"".join([
        *RESPONSES_START, event("response.refusal.delta", **PLACE, delta="No"), event("response.refusal.done", **PLACE, refusal="No."),
        responses_end("response.completed"),
    ]), "", "refusal", CACHED),
    "responses, failed": WireShape("responses", b"".join([*RESPONSES_START, *RESPONSES_TEXT[:1], event("response.failed", response={
        **SHELL, "status": "failed", "usage": None, "error": {"code": "server_error", "message": "It broke"}})]), error=ServerFailed),
    "responses, error": WireShape("responses", b"".join([*RESPONSES_START, event(
        "error", code="rate_limit_exceeded", message="Too many", param=None)]), error=RateLimited),
    "responses, no end": WireShape("responses", b"".join([*RESPONSES_START, *RESPONSES_TEXT]), error=IncompleteStream),
    "responses, BOM and CRLF": WireShape("responses", BOM + b"".join(
        [*RESPONSES_START, *RESPONSES_TEXT, responses_end("response.completed")]).replace(b"\n", b"\r\n"), TEXT, "stop", CACHED),
    "messages": WireShape("messages", MESSAGES, TEXT, "stop", COUNTED),
    "messages, cached": WireShape("messages", b"".join([message_start(
        cache_read_input_tokens=900, cache_creation_input_tokens=30,
        cache_creation={"ephemeral_5m_input_tokens": 10, "ephemeral_1h_input_tokens": 20},
    ), BLOCK, *MESSAGE_TEXT, STOP, message_end("end_turn")]), TEXT, "stop",
        Usage(input=50, cache_read=900, cache_write=10, cache_write_long=20, output=40)),
    "messages, thinking": WireShape("messages", b"".join([message_start(), *THINKING, BLOCK, *MESSAGE_TEXT, STOP, message_end("end_turn")]), TEXT, "stop", COUNTED),
    "messages, tool": WireShape("messages", b"".join([message_start(), TOOL, *TOOL_JSON, STOP, message_end("tool_use")]), TEXT, "stop", COUNTED, loose=True),
    "messages, tool nobody asked for": WireShape("messages", b"".join([message_start(), TOOL, *TOOL_JSON, STOP, message_end("tool_use")]), "", "other", COUNTED),
    "messages, length": WireShape("messages", b"".join([message_start(), BLOCK, *MESSAGE_TEXT, STOP, message_end("max_tokens")]), TEXT, "length", COUNTED),
    "messages, window": WireShape("messages", b"".join([message_start(), BLOCK, *MESSAGE_TEXT, STOP, message_end("model_context_window_exceeded")]), TEXT, "length", COUNTED),
    "messages, refusal": WireShape("messages", b"".join([message_start(), BLOCK, STOP, message_end(
        "refusal", stop_details={"type": "refusal", "category": "cyber", "explanation": None})]), "", "refusal", COUNTED),
    "messages, overloaded": WireShape("messages", b"".join([message_start(), BLOCK, MESSAGE_TEXT[0], OVERLOADED]), error=Overloaded),
    "messages, limited": WireShape("messages", b"".join([message_start(), BLOCK, MESSAGE_TEXT[0], LIMITED]), error=RateLimited),
    "messages, no end": WireShape("messages", b"".join([message_start(), BLOCK, *MESSAGE_TEXT, STOP]), error=IncompleteStream),
    "messages, two starts": WireShape("messages", b"".join([message_start(), message_start(input_tokens=60), BLOCK, *MESSAGE_TEXT, STOP, message_end("end_turn")]), TEXT, "stop", Usage(input=60, output=40)),
    "messages, a start in the middle": WireShape("messages", b"".join([message_start(), BLOCK, *MESSAGE_TEXT, message_start(), message_end("end_turn")]), error=InvalidReply),
    "messages, BOM": WireShape("messages", BOM + MESSAGES, TEXT, "stop", COUNTED),
    "messages, CRLF and comments": WireShape("messages", COMMENT + MESSAGES.replace(b"\n", b"\r\n"), TEXT, "stop", COUNTED),
    "messages, garbage": WireShape("messages", b"".join([message_start(), BLOCK, b"event: content_block_delta\ndata: nonsense\n\n"]), error=InvalidReply),
}  # fmt: skip
"""Every shape by name."""
