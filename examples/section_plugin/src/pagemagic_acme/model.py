"""A language model behind the port of Page Magic: what Acme's service says becomes events."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Protocol

from pydantic import BaseModel, ConfigDict, SecretStr

from pagemagic.generate.model_errors import IncompleteStream
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
from pagemagic.kernel.registry import AdapterContext


class Service(Protocol):
    """Acme's client: gives the lines of an answer, each a JSON object."""

    def answer(
        self, question: dict[str, Any], *, key: SecretStr, timeout: float
    ) -> AsyncGenerator[dict[str, Any], None]:
        """``{"text": …}`` lines, then one with ``"end"``."""
        ...


class AcmeSettings(BaseModel):
    """What the adapter needs."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)
    model: str
    api_key: SecretStr
    service: Any
    """A :class:`Service`. A real package would make the one of its SDK here."""


class AcmeModel:
    """One model of Acme's."""

    def __init__(self, settings: AcmeSettings) -> None:
        self._settings = settings

    @property
    def name(self) -> str:
        """``acme:`` and the model's own name."""
        return f"acme:{self._settings.model}"

    @property
    def capabilities(self) -> ChatCapabilities:
        """It takes no schema: what is asked for stands in words."""
        return ChatCapabilities(dialects=("text",))

    @asynccontextmanager
    async def stream(self, request: ChatRequest) -> AsyncIterator[AsyncIterator[ChatEvent]]:
        """Ask, and give what comes back as events."""
        events = self._events(request)
        try:
            yield events
        finally:
            await events.aclose()

    async def _events(self, request: ChatRequest) -> AsyncGenerator[ChatEvent, None]:
        question = {
            "model": self._settings.model,
            "messages": [{"role": message.role, "text": message.text} for message in request.messages],
            "limit": request.max_tokens,
        }
        # The key stays wrapped: a traceback with local variables must not show it.
        lines = self._settings.service.answer(question, key=self._settings.api_key, timeout=request.timeout)
        try:
            yield Started(self._settings.model)
            async for line in lines:
                if "end" in line:
                    yield UsageReported(Usage(input=line["read"], output=line["written"]))
                    yield Finished("length" if line["end"] == "limit" else "stop", line["end"])
                    return
                if line["text"]:
                    yield TextDelta(line["text"])
        finally:
            await lines.aclose()
        raise IncompleteStream("Acme's service stopped in the middle of an answer", adapter="acme")

    async def aclose(self) -> None:
        """Nothing stays open."""


def create(settings: Any, context: AdapterContext) -> AcmeModel:
    """The factory that the registry calls."""
    return AcmeModel(settings if isinstance(settings, AcmeSettings) else AcmeSettings.model_validate(settings))
