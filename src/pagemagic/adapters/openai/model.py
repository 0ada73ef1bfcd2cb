"""The adapter: one model of OpenAI's."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from typing import Any

from pydantic import SecretStr

from pagemagic.adapters._models import chat_completions
from pagemagic.adapters._models.openai_client import OpenAIClient
from pagemagic.adapters._models.reading import Reader
from pagemagic.adapters._models.settings import settings_of
from pagemagic.adapters.openai import responses
from pagemagic.adapters.openai.settings import OpenAISettings
from pagemagic.generate.ports import ChatCapabilities, ChatEvent, ChatRequest
from pagemagic.kernel.registry import AdapterContext

ADAPTER = "openai"


class OpenAIModel:
    """One model of OpenAI's, as a :class:`~pagemagic.generate.ports.ChatModel`."""

    def __init__(self, settings: OpenAISettings) -> None:
        self._settings = settings
        self._client = OpenAIClient(
            ADAPTER,
            settings.api_key,
            settings.base_url,
            organization=settings.organization,
            project=settings.project,
        )

    def __repr__(self) -> str:
        return f"<OpenAIModel {self.name}>"

    @property
    def name(self) -> str:
        """``openai:`` and the model."""
        return f"{ADAPTER}:{self._settings.model}"

    @property
    def capabilities(self) -> ChatCapabilities:
        """Strict schemas, then schemas without the promise, then any object."""
        return ChatCapabilities(
            dialects=("openai", "openai-loose", "json_object", "text"),
            temperature=self._settings.temperature,
            seed=self._settings.api == "chat",
        )

    def stream(self, request: ChatRequest) -> AbstractAsyncContextManager[AsyncIterator[ChatEvent]]:
        """Ask; see :class:`~pagemagic.generate.ports.ChatModel`."""
        given: dict[str, Any] = {"model": self._settings.model}
        if self._settings.temperature and request.temperature is not None:
            given["temperature"] = request.temperature
        if self._settings.api == "responses":
            given |= {**responses.fields(request), **request.options}
            return self._client.responses(request, given, self._responses_reader)
        given |= chat_completions.fields(request, "max_completion_tokens")
        if request.seed is not None:
            given["seed"] = request.seed
        return self._client.chat(request, {**given, **request.options})

    def _responses_reader(self, request: ChatRequest, request_id: str | None, secret: SecretStr) -> Reader:
        shaped = request.shape is not None
        return responses.ResponsesReader(request_id, adapter=ADAPTER, shaped=shaped, secret=secret)

    async def aclose(self) -> None:
        """Close connections."""
        await self._client.aclose()


def create(settings: object, context: AdapterContext) -> OpenAIModel:
    """Make the adapter of :class:`OpenAISettings` or a mapping. Raises ConfigurationError for wrong settings."""
    return OpenAIModel(settings_of(OpenAISettings, settings))
