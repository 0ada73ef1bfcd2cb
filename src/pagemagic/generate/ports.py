"""The port to language models: what is asked, what comes back, and what an adapter has to be able to do.

One call is one request and a stream of events::

    async with model.stream(request) as events:
        async for event in events:
            ...

Leaving the block early closes the connection. A stream that ends well ends with exactly one :class:`Finished`; every
other end is a :class:`~pagemagic.generate.model_errors.ModelError`. Adapters never retry: whoever calls counts attempts.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, TypeAlias

from pagemagic.generate.usage import Usage
from pagemagic.kernel.registry import Port

Rung = Literal["strict", "loose", "json_object", "text"]
"""How firmly a shape is asked for: ``strict`` binds the decoder to the schema, ``loose`` shows the schema to the provider
without that promise, ``json_object`` asks for any JSON object, ``text`` leaves it to the words of the prompt."""

FinishReason = Literal["stop", "length", "refusal", "other"]
"""Why an answer ended: it is complete, too long, declined, or ended in a way that is none of these (``detail`` says)."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message to the model."""

    role: Literal["system", "user", "assistant"]
    text: str


@dataclass(frozen=True, slots=True)
class Shape:
    """The shape an answer shall have."""

    name: str
    """Names the schema to the provider: letters, digits, ``_`` and ``-``, at most 64."""
    schema: Mapping[str, Any]
    """JSON Schema, already in the provider's dialect (:func:`pagemagic.generate.dialects.to_dialect`)."""
    rung: Rung = "strict"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatRequest:
    """One question to a model. System messages come first."""

    messages: tuple[Message, ...]
    max_tokens: int
    """The most the answer may cost, reasoning included."""
    timeout: float = 120.0
    """Seconds until the answer has to be complete."""
    shape: Shape | None = None
    """Without one, the answer is text."""
    temperature: float | None = None
    """Left out where the model does not take one (``capabilities``)."""
    seed: int | None = None
    """Left out where the model does not take one; a wish, never a promise."""
    cache_prefix: int = 0
    """How many of the first messages are the same in many requests: the provider may cache up to there."""
    cache_key: str | None = None
    """Says which requests share a prefix, where the provider wants to know; no personal data."""
    options: Mapping[str, Any] = field(default_factory=dict)
    """Fields of the provider's own to send along, such as ``{"reasoning": {"effort": "low"}}``."""

    def __post_init__(self) -> None:
        if not self.messages or self.messages[-1].role != "user":
            raise ValueError("a request needs messages, the last of them the user's")
        roles = [message.role == "system" for message in self.messages]
        if roles != sorted(roles, reverse=True):
            raise ValueError("system messages come before all others")
        if self.max_tokens < 1 or not self.timeout > 0:
            raise ValueError("max_tokens and timeout must be above 0")
        if not 0 <= self.cache_prefix <= len(self.messages):
            raise ValueError(f"cache_prefix counts messages; use 0 to {len(self.messages)}")

    @property
    def system(self) -> tuple[str, ...]:
        """The texts of the system messages."""
        return tuple(message.text for message in self.messages if message.role == "system")

    @property
    def turns(self) -> tuple[Message, ...]:
        """The messages that are not the system's."""
        return tuple(message for message in self.messages if message.role != "system")


@dataclass(frozen=True, slots=True)
class Started:
    """The provider has begun. Comes first, at most once."""

    model: str = ""
    """The model that answers, as the provider resolved it; prices go by this."""
    request_id: str | None = None


@dataclass(frozen=True, slots=True)
class TextDelta:
    """More of the answer; never empty."""

    text: str


@dataclass(frozen=True, slots=True)
class UsageReported:
    """What was used so far. Cumulative: the last one counts, also where the stream breaks after it."""

    usage: Usage


@dataclass(frozen=True, slots=True)
class Finished:
    """The provider says the answer is complete. Comes last, once, after the last usage."""

    reason: FinishReason
    detail: str = ""
    """The provider's own word where ``reason`` is not ``stop``, or what a refusal said."""


ChatEvent: TypeAlias = Started | TextDelta | UsageReported | Finished


@dataclass(frozen=True, slots=True)
class ChatCapabilities:
    """What a model can do; the conformance kit tests each both ways."""

    dialects: tuple[str, ...] = ("text",)
    """Names of dialects from the firmest to ``text``: the rungs of the ladder."""
    temperature: bool = False
    seed: bool = False
    cache_prefix: bool = False
    """Whether ``cache_prefix`` changes what is sent."""
    usage: bool = True
    """Whether a complete answer always says what it used."""


class ChatModel(Protocol):
    """A language model behind an adapter. One object stands for one model and may serve many calls at a time."""

    @property
    def name(self) -> str:
        """``adapter:model``, such as ``openai:gpt-5``."""
        ...

    @property
    def capabilities(self) -> ChatCapabilities:
        """What it can do."""
        ...

    def stream(self, request: ChatRequest) -> AbstractAsyncContextManager[AsyncIterator[ChatEvent]]:
        """Ask. Entering, or iterating, raises a ``ModelError`` where it fails."""
        ...

    async def aclose(self) -> None:
        """Close connections. A second call does nothing."""
        ...


MODEL: Port[ChatModel] = Port("model", version=1)
"""The port of language models."""
