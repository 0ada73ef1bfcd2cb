"""The kit, on every adapter with its real SDK against real servers on loopback, and on the scripted model."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

import pytest

from pagemagic.app import load_registry
from pagemagic.generate.ports import MODEL, ChatModel
from pagemagic.system import system_context
from pagemagic.testing.models.kit import FAULTS
from pagemagic.testing.models.kit_tests import ChatModelKit
from pagemagic.testing.models.scripted import ScriptedModel
from pagemagic.testing.models.server import ModelServer


@pytest.fixture
def server() -> Iterator[ModelServer]:
    """A model server of its own for each test."""
    with ModelServer(seed=3) as found:
        yield found


class OnServer(ChatModelKit):
    """An adapter of the registry, on the server."""

    adapter = ""
    settings: ClassVar[dict[str, Any]] = {}
    faults = (*FAULTS, "refusal")
    secret = ModelServer.key

    @pytest.fixture(autouse=True)
    def _serve(self, server: ModelServer) -> None:
        self.server = server
        server.strict = self.adapter != "vllm"

    def make_model(self) -> ChatModel:
        url = self.server.url if self.adapter == "anthropic" else self.server.openai_url
        settings: ClassVar[dict[str, Any]] = {
            "model": "random-1",
            "api_key": self.secret,
            "base_url": url,
            **self.settings,
        }
        return load_registry().create(MODEL, self.adapter, settings, system_context())

    def provoke(self, fault: str) -> None:
        self.server.arm(fault)  # type: ignore[arg-type]


class TestOpenAIResponses(OnServer):
    adapter = "openai"


class TestOpenAIChat(OnServer):
    adapter = "openai"
    settings: ClassVar[dict[str, Any]] = {"api": "chat", "temperature": True}


class TestAnthropic(OnServer):
    adapter = "anthropic"


class TestVllm(OnServer):
    adapter = "vllm"


class TestVllmStructuredOutputs(OnServer):
    adapter = "vllm"
    settings: ClassVar[dict[str, Any]] = {"schema_field": "structured_outputs"}


class TestLlamaCppSchema(OnServer):
    adapter = "vllm"
    settings: ClassVar[dict[str, Any]] = {"schema_field": "json_schema"}


class TestLlamaCppGrammar(OnServer):
    adapter = "vllm"
    settings: ClassVar[dict[str, Any]] = {"schema_field": "grammar"}


class TestScripted(ChatModelKit):
    """The fake passes what the adapters pass."""

    def make_model(self) -> ChatModel:
        return ScriptedModel(lambda request: {"title": "Bread", "items": [{"name": "Rye", "size": "large"}]})
