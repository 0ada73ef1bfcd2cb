"""The Responses API: the request's fields, and what the events of a stream mean."""

from __future__ import annotations

from typing import Any

from pydantic import SecretStr

from pagemagic.adapters._models.failures import Failure, details, error_of
from pagemagic.adapters._models.fields import at, plain, text
from pagemagic.generate.ports import ChatEvent, ChatRequest, Finished, Shape, Started, TextDelta, UsageReported
from pagemagic.generate.usage import Usage, count


def fields(request: ChatRequest) -> dict[str, Any]:
    """The fields of a request but for model and transport. Nothing is stored on the provider's side."""
    found: dict[str, Any] = {
        "input": [{"role": message.role, "content": message.text} for message in request.messages],
        "max_output_tokens": request.max_tokens,
        "store": False,
    }
    if request.cache_key is not None:
        found["prompt_cache_key"] = request.cache_key
    if request.shape is not None and (shape := _format(request.shape)) is not None:
        found["text"] = {"format": shape}
    return found


def _format(shape: Shape) -> dict[str, Any] | None:
    match shape.rung:
        case "strict" | "loose":
            strict = shape.rung == "strict"
            return {"type": "json_schema", "name": shape.name, "schema": dict(shape.schema), "strict": strict}
        case "json_object":
            return {"type": "json_object"}
        case "text":
            return None


def usage_of(found: Any) -> Usage:
    """Usage in disjoint buckets; the provider's totals include what came from the cache."""
    inputs = at(found, "input_tokens_details")
    read, written = count(at(inputs, "cached_tokens")), count(at(inputs, "cache_write_tokens"))
    long = min(written, count(at(inputs, "cache_write_tokens_details", "ttl_12h_tokens")))
    reasoning = count(at(found, "output_tokens_details", "reasoning_tokens"))
    return Usage(
        input=max(0, count(at(found, "input_tokens")) - read - written),
        cache_read=read,
        cache_write=written - long,
        cache_write_long=long,
        output=max(0, count(at(found, "output_tokens")) - reasoning),
        reasoning=reasoning,
        raw=plain(found),
    )


class ResponsesReader:
    """Reads one stream, up to ``response.completed`` or its siblings."""

    def __init__(self, request_id: str | None, *, adapter: str, shaped: bool, secret: SecretStr) -> None:
        self._request_id = request_id
        self._adapter = adapter
        self._shaped = shaped
        self._secret = secret
        self._started = False
        self._refusal = ""

    def read(self, event: Any) -> list[ChatEvent]:
        """What an event means. Raises a ``ModelError`` for those that report a failure."""
        match text(event, "type"):
            case "response.created" | "response.in_progress" if not self._started:
                self._started = True
                return [Started(text(event, "response", "model"), self._request_id)]
            case "response.output_text.delta":
                delta = text(event, "delta")
                return [TextDelta(delta)] if delta else []
            case "response.refusal.delta":
                self._refusal += text(event, "delta")
            case "response.refusal.done":
                self._refusal = text(event, "refusal") or self._refusal
            case "response.completed":
                ended = Finished("refusal", self._refusal) if self._refusal else Finished("stop")
                return [*self._usage(event), ended]
            case "response.incomplete":
                reason = text(event, "response", "incomplete_details", "reason") or "incomplete"
                lengths = ("max_output_tokens", "max_tokens", "model_context_window_exceeded")
                kind: Any = "length" if reason in lengths else "refusal" if reason == "content_filter" else "other"
                return [*self._usage(event), Finished(kind, reason)]
            case "response.failed" | "error":
                self._fail(event)
        return []

    def end(self) -> list[ChatEvent]:
        """Nothing: an end without a last event is no end."""
        return []

    def _usage(self, event: Any) -> list[ChatEvent]:
        found = at(event, "response", "usage")
        return [] if found is None else [UsageReported(usage_of(found))]

    def _fail(self, event: Any) -> None:
        found = at(event, "response", "error") or at(event, "error") or event
        message, words = details(plain(found))
        said = Failure(message, tuple(word for word in words if word != "error"), request_id=self._request_id)
        raise error_of(said, self._adapter, shaped=self._shaped, secret=self._secret)
