"""What a model server can be told to do wrong, once, with the next request."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Fault = Literal[
    "none", "rate_limit", "rate_limit_bare", "overloaded", "overloaded_in_stream", "server_error", "unauthorized", "no_credit",
    "bad_request", "schema", "context", "unknown_model", "refusal", "cut", "reset", "hang", "garbage", "drip", "runaway",
]  # fmt: skip
"""``none`` is a request that goes well, ``cut`` ends the stream in the middle, ``reset`` closes the connection before a word, ``hang`` says nothing, ``drip``
goes on for ever until the client leaves, ``runaway`` writes white space up to the limit."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """How a provider says no: the status, and the body in each provider's words."""

    status: int
    openai: dict[str, str | None]
    anthropic: dict[str, str]
    retry_after: str | None = None


def _refusal(
    status: int, message: str, openai: tuple[str, str | None], anthropic: str, after: str | None = None
) -> Refusal:
    kind, code = openai
    return Refusal(
        status,
        {"message": message, "type": kind, "code": code, "param": None},
        {"type": anthropic, "message": message},
        after,
    )


REFUSALS: dict[str, Refusal] = {
    "rate_limit": _refusal(
        429, "Rate limit reached for requests", ("requests", "rate_limit_exceeded"), "rate_limit_error", "7"
    ),
    "rate_limit_bare": _refusal(
        429, "Rate limit reached for tokens", ("tokens", "rate_limit_exceeded"), "rate_limit_error"
    ),
    "overloaded": _refusal(
        529, "Overloaded", ("service_unavailable_error", "server_is_overloaded"), "overloaded_error"
    ),
    "server_error": _refusal(500, "The server had an error", ("server_error", None), "api_error"),
    "unauthorized": _refusal(
        401, "Incorrect API key provided: {key}", ("invalid_request_error", "invalid_api_key"), "authentication_error"
    ),
    "no_credit": _refusal(
        429, "You exceeded your current quota", ("insufficient_quota", "insufficient_quota"), "billing_error"
    ),
    "bad_request": _refusal(400, "Unrecognized argument", ("invalid_request_error", None), "invalid_request_error"),
    "schema": _refusal(
        400,
        "Invalid schema: the compiled grammar is too large",
        ("invalid_request_error", "invalid_json_schema"),
        "invalid_request_error",
    ),
    "context": _refusal(
        400,
        "prompt is too long: 250000 tokens > 200000 maximum context length",
        ("invalid_request_error", "context_length_exceeded"),
        "invalid_request_error",
    ),
    "unknown_model": _refusal(
        404, "The model does not exist", ("invalid_request_error", "model_not_found"), "not_found_error"
    ),
}  # fmt: skip
