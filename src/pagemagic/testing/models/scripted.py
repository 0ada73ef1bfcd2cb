"""A model that says what it is told to, for tests of what asks models."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from typing import Any, TypeAlias

from anyio.lowlevel import checkpoint

from pagemagic.generate.model_errors import IncompleteStream, ModelError
from pagemagic.generate.ports import (
    ChatCapabilities,
    ChatEvent,
    ChatRequest,
    Finished,
    Started,
    TextDelta,
    UsageReported,
)
from pagemagic.generate.usage import Usage
from pagemagic.kernel.errors import StateError

Said: TypeAlias = "str | Mapping[str, Any] | list[Any] | tuple[ChatEvent, ...] | ModelError"
"""A text, a JSON value, exact events, or a failure."""
Script: TypeAlias = "Iterable[Said] | Callable[[ChatRequest], Said]"
"""Answers in order, or a function that answers each request."""


class ScriptedModel:
    """Answers from a script, notes what it was asked, and counts a character as a token::

        model = ScriptedModel(["first answer", {"title": "Bread"}, RateLimited("later", adapter="scripted")])
        ...
        assert model.requests[0].max_tokens == 900

    Exact events that do not end with ``Finished`` raise :class:`IncompleteStream`, as every adapter does.
    """

    def __init__(
        self,
        script: Script,
        *,
        name: str = "scripted:model",
        capabilities: ChatCapabilities | None = None,
        step: int = 7,
    ) -> None:
        """``step`` is how many characters come at a time."""
        self._script: Callable[[ChatRequest], Said] = script if callable(script) else _in_order(script)
        self._name = name
        self._capabilities = capabilities or ChatCapabilities(
            dialects=("llguidance", "json_object", "text"), temperature=True, seed=True, cache_prefix=True
        )
        self._step = step
        self.requests: list[ChatRequest] = []
        """Everything it was asked, in order."""
        self.open = 0
        """Streams that are open now."""
        self.closed = False

    @property
    def name(self) -> str:
        """What it was named."""
        return self._name

    @property
    def capabilities(self) -> ChatCapabilities:
        """What it was given."""
        return self._capabilities

    @asynccontextmanager
    async def stream(self, request: ChatRequest) -> AsyncIterator[AsyncIterator[ChatEvent]]:
        """Answer with the next of the script."""
        await checkpoint()
        self.requests.append(request)
        said = self._script(request)
        if isinstance(said, ModelError):
            raise said
        events = self._events(request, said)
        self.open += 1
        try:
            yield events
        finally:
            self.open -= 1
            await events.aclose()

    async def _events(self, request: ChatRequest, said: Any) -> AsyncGenerator[ChatEvent, None]:
        if not isinstance(said, tuple):
            said = self._spoken(request, said if isinstance(said, str) else json.dumps(said, ensure_ascii=False))
        finished = False
        for event in said:
            finished = isinstance(event, Finished)
            await checkpoint()
            yield event
        if not finished:
            raise IncompleteStream("the script has no end", adapter=self._name.partition(":")[0])

    def _spoken(self, request: ChatRequest, text: str) -> tuple[ChatEvent, ...]:
        whole, text = text, text[: request.max_tokens]
        prompt = [len(message.text) for message in request.messages]
        prefix = sum(prompt[: request.cache_prefix])
        known = any(
            other.cache_prefix and other.messages[: other.cache_prefix] == request.messages[: request.cache_prefix]
            for other in self.requests[:-1]
        )
        usage = Usage(
            input=sum(prompt) - prefix,
            cache_read=prefix if known else 0,
            cache_write=0 if known else prefix,
            output=len(text),
        )
        pieces = [text[at : at + self._step] for at in range(0, len(text), self._step)]
        ended = Finished("stop") if text == whole else Finished("length", "max_tokens")
        request_id = f"req_{len(self.requests)}"
        return (Started(self._name, request_id), *map(TextDelta, pieces), UsageReported(usage), ended)

    async def aclose(self) -> None:
        """Note that it was closed."""
        self.closed = True


def _in_order(script: Iterable[Said]) -> Callable[[ChatRequest], Said]:
    left = iter(script)

    def next_said(request: ChatRequest) -> Said:
        for said in left:
            return said
        raise StateError("the script has no more answers; give as many as there are requests")

    return next_said
