"""The adapter: one model of Anthropic's."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from typing import Any

import anthropic

from pagemagic.adapters._models.http import http_client
from pagemagic.adapters._models.reading import Asked, reading
from pagemagic.adapters._models.settings import settings_of
from pagemagic.adapters.anthropic.messages import MessagesReader, fields
from pagemagic.adapters.anthropic.settings import AnthropicSettings
from pagemagic.generate.ports import ChatCapabilities, ChatEvent, ChatRequest
from pagemagic.kernel.registry import AdapterContext

ADAPTER = "anthropic"


class AnthropicModel:
    """One model of Anthropic's, as a :class:`~pagemagic.generate.ports.ChatModel`."""

    def __init__(self, settings: AnthropicSettings) -> None:
        self._settings = settings
        self._opened: anthropic.AsyncAnthropic | None = None

    def __repr__(self) -> str:
        return f"<AnthropicModel {self.name}>"

    @property
    def name(self) -> str:
        """``anthropic:`` and the model."""
        return f"{ADAPTER}:{self._settings.model}"

    @property
    def capabilities(self) -> ChatCapabilities:
        """Schemas bound to the decoder, then schemas of a tool, then words."""
        return ChatCapabilities(
            dialects=("anthropic", "anthropic-tool", "text"),
            temperature=self._settings.temperature,
            cache_prefix=self._settings.cache is not None,
        )

    def stream(self, request: ChatRequest) -> AbstractAsyncContextManager[AsyncIterator[ChatEvent]]:
        """Ask; see :class:`~pagemagic.generate.ports.ChatModel`."""
        given = {"model": self._settings.model, **fields(request, self._settings.cache), **request.options}
        extra: dict[str, Any] = {}
        if self._settings.temperature and request.temperature is not None:
            extra["temperature"] = request.temperature  # the SDK has no argument for it any more

        async def start() -> Any:
            sdk = self._sdk()
            return await sdk.messages.create(**given, stream=True, extra_body=extra, timeout=request.timeout)

        def reader(stream: Any) -> MessagesReader:
            by_tool = request.shape is not None and request.shape.rung == "loose"
            return MessagesReader(stream.response.headers.get("request-id"), by_tool=by_tool)

        return reading(Asked(ADAPTER, request, self._settings.api_key, anthropic.AnthropicError), start, reader)

    def _sdk(self) -> anthropic.AsyncAnthropic:
        if self._opened is None:
            self._opened = anthropic.AsyncAnthropic(
                api_key=self._settings.api_key.get_secret_value(),
                base_url=self._settings.base_url,
                max_retries=0,
                http_client=http_client(120.0),
            )
        return self._opened

    async def aclose(self) -> None:
        """Close connections."""
        if self._opened is not None:
            opened, self._opened = self._opened, None
            await opened.close()


def create(settings: object, context: AdapterContext) -> AnthropicModel:
    """Make the adapter of :class:`AnthropicSettings` or a mapping. Raises ConfigurationError for wrong settings."""
    return AnthropicModel(settings_of(AnthropicSettings, settings))
