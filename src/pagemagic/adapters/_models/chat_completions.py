"""Chat Completions: the request's fields, and what the chunks of a stream mean. OpenAI's, and whatever speaks like it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pagemagic.adapters._models.fields import at, first, plain, text
from pagemagic.generate.ports import (
    ChatEvent,
    ChatRequest,
    Finished,
    FinishReason,
    Shape,
    Started,
    TextDelta,
    UsageReported,
)
from pagemagic.generate.usage import Usage, count

_REASONS: dict[str, FinishReason] = {"stop": "stop", "length": "length", "content_filter": "refusal"}


def fields(request: ChatRequest, most: str) -> dict[str, Any]:
    """The fields of a request but for model and sampling; ``most`` is what this server calls the limit of tokens."""
    found: dict[str, Any] = {
        "messages": [{"role": message.role, "content": message.text} for message in request.messages],
        most: request.max_tokens,
    }
    if request.cache_key is not None and most == "max_completion_tokens":
        found["prompt_cache_key"] = request.cache_key
    if request.shape is not None and (shape := response_format(request.shape)) is not None:
        found["response_format"] = shape
    return found


def response_format(shape: Shape) -> dict[str, Any] | None:
    """The field ``response_format`` for a shape; None for text."""
    match shape.rung:
        case "strict" | "loose":
            found = {"name": shape.name, "schema": dict(shape.schema), "strict": shape.rung == "strict"}
            return {"type": "json_schema", "json_schema": found}
        case "json_object":
            return {"type": "json_object"}
        case "text":
            return None


def usage_of(found: Any) -> Usage:
    """Usage in disjoint buckets; the provider's totals include what came from the cache."""
    read = count(at(found, "prompt_tokens_details", "cached_tokens"))
    written = count(at(found, "prompt_tokens_details", "cache_write_tokens"))
    reasoning = count(at(found, "completion_tokens_details", "reasoning_tokens"))
    return Usage(
        input=max(0, count(at(found, "prompt_tokens")) - read - written),
        cache_read=read,
        cache_write=written,
        output=max(0, count(at(found, "completion_tokens")) - reasoning),
        reasoning=reasoning,
        raw=plain(found),
    )


class ChatReader:
    """Reads one stream. It is complete when a finish reason came and ``done`` says that the last line did too: usage
    comes between the two."""

    def __init__(self, request_id: str | None, done: Callable[[], bool]) -> None:
        self._request_id = request_id
        self._done = done
        self._started = False
        self._reason: FinishReason | None = None
        self._detail = ""
        self._refusal = ""

    def read(self, event: Any) -> list[ChatEvent]:
        """What a chunk means."""
        found: list[ChatEvent] = []
        if not self._started and (model := text(event, "model")):
            self._started = True
            found.append(Started(model, self._request_id))
        choice = first(at(event, "choices"))
        self._refusal += text(choice, "delta", "refusal")
        if content := text(choice, "delta", "content"):
            found.append(TextDelta(content))
        if reason := text(choice, "finish_reason"):
            self._reason = _REASONS.get(reason, "other")
            self._detail = "" if self._reason == "stop" else reason
        if at(event, "usage") is not None:
            found.append(UsageReported(usage_of(at(event, "usage"))))
        return found

    def end(self) -> list[ChatEvent]:
        """What the end of the stream means: nothing, where no finish reason came."""
        if self._reason is None or not self._done():
            return []
        return [Finished("refusal", self._refusal) if self._refusal else Finished(self._reason, self._detail)]
