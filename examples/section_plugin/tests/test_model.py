"""The adapter keeps the port's contract against a scripted service."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Any

import pagemagic_acme.plugin
import pytest
from anyio.lowlevel import checkpoint
from pagemagic_acme.model import AcmeModel, create
from pydantic import SecretStr, ValidationError

from pagemagic.app import load_registry
from pagemagic.generate.ports import MODEL
from pagemagic.system import system_context
from pagemagic.testing.models.kit_tests import ChatModelKit

KEY = "acme-key-5f1d"


class ScriptedService:
    """Says a question back ten times, a word at a time."""

    def __init__(self) -> None:
        self.stops = False
        """True: the next answer ends before it has said how."""

    async def answer(
        self, question: dict[str, Any], *, key: SecretStr, timeout: float
    ) -> AsyncGenerator[dict[str, Any], None]:
        """The lines of an answer."""
        assert key.get_secret_value() == KEY
        words = question["messages"][-1]["text"].split() * 10
        said = words[: question["limit"]]
        for word in said:
            await checkpoint()
            yield {"text": word + " "}
        if self.stops:
            self.stops = False
        else:
            read = sum(len(message["text"].split()) for message in question["messages"])
            yield {"end": "done" if said == words else "limit", "read": read, "written": len(said)}


def settings(**changes: Any) -> dict[str, Any]:
    """The settings of a model."""
    return {"model": "one", "api_key": KEY, "service": ScriptedService()} | changes


class TestAcme(ChatModelKit):
    """The kit of the port."""

    secret = KEY
    faults = ("cut",)

    def make_model(self) -> AcmeModel:
        """A model of its own for each check."""
        self.service = ScriptedService()
        return create(settings(service=self.service), system_context())

    def provoke(self, fault: str) -> None:
        """The service stops before it has said how it ended."""
        self.service.stops = True


def test_it_is_made_by_name() -> None:
    """The registry knows it, imports it when it is asked for, and the adapter checks its settings."""
    registry = load_registry([pagemagic_acme.plugin])
    model = registry.create(MODEL, "acme", settings(), system_context())
    assert model.name == "acme:one"
    with pytest.raises(ValidationError):
        registry.create(MODEL, "acme", {"model": "one"}, system_context())
