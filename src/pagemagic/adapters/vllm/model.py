"""The adapter: one model on a server that speaks Chat Completions."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from typing import Any

from pydantic import SecretStr

from pagemagic.adapters._models import chat_completions
from pagemagic.adapters._models.openai_client import OpenAIClient
from pagemagic.adapters._models.settings import settings_of
from pagemagic.adapters.vllm.settings import VllmSettings
from pagemagic.generate.dialects.gbnf import gbnf
from pagemagic.generate.ports import ChatCapabilities, ChatEvent, ChatRequest, Shape
from pagemagic.kernel.registry import AdapterContext

ADAPTER = "vllm"


class VllmModel:
    """One model on a server of one's own, as a :class:`~pagemagic.generate.ports.ChatModel`."""

    def __init__(self, settings: VllmSettings) -> None:
        self._settings = settings
        # The SDK wants a key; servers that ask for none ignore this one.
        key = settings.api_key if settings.api_key.get_secret_value() else SecretStr("none-needed")
        self._client = OpenAIClient(ADAPTER, key, settings.base_url)

    def __repr__(self) -> str:
        return f"<VllmModel {self.name}>"

    @property
    def name(self) -> str:
        """``vllm:`` and the model."""
        return f"{ADAPTER}:{self._settings.model}"

    @property
    def capabilities(self) -> ChatCapabilities:
        """Schemas bound to the decoder, then any object, then words."""
        bound = "gbnf" if self._settings.schema_field == "grammar" else "vllm"
        return ChatCapabilities(
            dialects=(bound, "json_object", "text"), temperature=self._settings.temperature, seed=True
        )

    def stream(self, request: ChatRequest) -> AbstractAsyncContextManager[AsyncIterator[ChatEvent]]:
        """Ask; see :class:`~pagemagic.generate.ports.ChatModel`."""
        given = {"model": self._settings.model, **chat_completions.fields(request, "max_tokens")}
        if self._settings.temperature and request.temperature is not None:
            given["temperature"] = request.temperature
        if request.seed is not None:
            given["seed"] = request.seed
        if request.shape is not None and request.shape.rung in ("strict", "loose"):
            given |= self._shape(request.shape)
        options = dict(request.options)
        extra = {**given.pop("extra_body", {}), **options.pop("extra_body", {})}
        return self._client.chat(request, {**given, **options, "extra_body": extra})

    def _shape(self, shape: Shape) -> dict[str, Any]:
        match self._settings.schema_field:
            case "response_format":
                return {}
            case "structured_outputs":
                own: dict[str, Any] = {"structured_outputs": {"json": dict(shape.schema)}}
            case "json_schema":
                own = {"json_schema": dict(shape.schema)}
            case "grammar":
                own = {"grammar": gbnf(shape.schema)}
        # Beside a field of the server's own, the other would be a second word on the same thing.
        return {"response_format": {"type": "text"}, "extra_body": own}

    async def aclose(self) -> None:
        """Close connections."""
        await self._client.aclose()


def create(settings: object, context: AdapterContext) -> VllmModel:
    """Make the adapter of :class:`VllmSettings` or a mapping. Raises ConfigurationError for wrong settings."""
    return VllmModel(settings_of(VllmSettings, settings))
