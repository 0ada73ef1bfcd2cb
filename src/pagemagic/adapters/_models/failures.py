"""Which typed error a provider's refusal is. By what it calls the error first, by the HTTP status second: an overload may
come in the middle of a stream whose status was 200."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import SecretStr

from pagemagic.generate.model_errors import (
    AuthenticationFailed,
    BadRequest,
    ContextTooLong,
    ModelError,
    ModelTimeout,
    OutOfCredit,
    Overloaded,
    RateLimited,
    SchemaRejected,
    ServerFailed,
    UnknownModel,
)

_BY_WORD: dict[str, type[ModelError]] = {
    "authentication_error": AuthenticationFailed,
    "permission_error": AuthenticationFailed,
    "invalid_api_key": AuthenticationFailed,
    "insufficient_quota": OutOfCredit,
    "billing_error": OutOfCredit,
    "billing_hard_limit_reached": OutOfCredit,
    "rate_limit_error": RateLimited,
    "rate_limit_exceeded": RateLimited,
    "overloaded_error": Overloaded,
    "overloaded": Overloaded,
    "server_is_overloaded": Overloaded,
    "service_unavailable": Overloaded,
    "slow_down": Overloaded,
    "context_length_exceeded": ContextTooLong,
    "request_too_large": ContextTooLong,
    "invalid_json_schema": SchemaRejected,
    "model_not_found": UnknownModel,
    "timeout_error": ModelTimeout,
    "api_error": ServerFailed,
    "server_error": ServerFailed,
    "internal_server_error": ServerFailed,
}
_BY_STATUS: dict[int, type[ModelError]] = {
    401: AuthenticationFailed,
    402: OutOfCredit,
    403: AuthenticationFailed,
    404: UnknownModel,
    408: ModelTimeout,
    413: ContextTooLong,
    429: RateLimited,
    503: Overloaded,
    504: ModelTimeout,
    529: Overloaded,
}
_TOO_LONG = (
    "prompt is too long",
    "maximum context length",
    "context window",
    "context length",
    "exceed context",
    "context size",
)
_NO_CREDIT = ("credit balance is too low", "exceeded your current quota")
_ABOUT_SCHEMA = (
    "schema", "grammar", "response_format", "output_config", "text.format", "structured_output", "structured output",
    "json_object", "tools.0",
)  # fmt: skip
_MOST = 300  # characters of a provider's message that are kept: it may quote the request


@dataclass(frozen=True, slots=True)
class Failure:
    """What a provider said about an error."""

    message: str
    words: tuple[str, ...] = ()
    """Its codes and types, the most special first."""
    status: int | None = None
    """None where there was no response of its own, as in a stream."""
    request_id: str | None = None
    retry_after: float | None = None


def error_of(failure: Failure, adapter: str, *, shaped: bool, secret: SecretStr) -> ModelError:
    """The typed error. ``shaped``: the request asked for a shape. ``secret`` is taken out of every text."""
    found = _kind(failure, shaped)
    message = scrub(failure.message, secret)[:_MOST] or "the provider gave no reason"
    return found(
        message,
        adapter=adapter,
        code=scrub(failure.words[0] if failure.words else str(failure.status or ""), secret)[:100],
        request_id=scrub(failure.request_id, secret) if failure.request_id else None,
        retry_after=failure.retry_after,
    )


def _kind(failure: Failure, shaped: bool) -> type[ModelError]:
    said = failure.message.lower()
    if any(phrase in said for phrase in _NO_CREDIT):
        return OutOfCredit
    named = next((_BY_WORD[word] for word in failure.words if word in _BY_WORD), None)
    if named is not None and named is not ServerFailed:
        return named
    status = failure.status or (400 if "invalid_request_error" in failure.words else 0)
    if status in (400, 422):
        if any(phrase in said for phrase in _TOO_LONG):
            return ContextTooLong
        if shaped and any(phrase in said for phrase in _ABOUT_SCHEMA):
            return SchemaRejected
        return BadRequest
    return _BY_STATUS.get(status) or (BadRequest if 400 <= status < 500 else ServerFailed)


def scrub(text: str, secret: SecretStr) -> str:
    """``text`` without the secret."""
    key = secret.get_secret_value()
    return text.replace(key, "[key]") if key else text


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait as the response's headers say, or None. Dates are left out: clocks differ."""
    for name, unit in (("retry-after-ms", 1000.0), ("retry-after", 1.0)):
        try:
            seconds = float(headers.get(name, "")) / unit
        except ValueError:
            continue
        if 0 <= seconds < 86_400:
            return seconds
    return None


def details(body: Any) -> tuple[str, tuple[str, ...]]:
    """Message and words of an error body: ``{"error": {...}}``, or what stands inside it, or anything else."""
    found = body.get("error", body) if isinstance(body, Mapping) else body
    if isinstance(found, str):
        return found, ()
    if not isinstance(found, Mapping):
        return "", ()
    inner = found.get("details")
    special = inner.get("error_code") if isinstance(inner, Mapping) else None
    words = tuple(str(word) for word in (special, found.get("code"), found.get("type")) if word)
    return str(found.get("message") or ""), words
