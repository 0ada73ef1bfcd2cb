"""Settings of model adapters: explicit, frozen, and silent about their key."""

from __future__ import annotations

import logging
from typing import Any

import anyio
import pytest

from pagemagic.adapters.anthropic.settings import AnthropicSettings
from pagemagic.adapters.openai.settings import OpenAISettings
from pagemagic.adapters.vllm.settings import VllmSettings
from pagemagic.app import load_registry
from pagemagic.generate.model_errors import AuthenticationFailed
from pagemagic.generate.ports import MODEL, ChatRequest, Message
from pagemagic.generate.reply import ask
from pagemagic.generate.usage import Usage
from pagemagic.kernel.errors import ConfigurationError
from pagemagic.system import system_context
from pagemagic.testing.models.kit import request
from pagemagic.testing.models.server import ModelServer

KEY = "sk-quite-secret-8d31"


def test_from_the_environment() -> None:
    """The SDKs' own variables, read when it is asked for."""
    found = OpenAISettings.from_env("m", {"OPENAI_API_KEY": f" {KEY}\n", "OPENAI_BASE_URL": "http://localhost:1/v1"})
    assert (found.api_key.get_secret_value(), found.base_url) == (KEY, "http://localhost:1/v1")
    anthropic = AnthropicSettings.from_env("m", {"ANTHROPIC_API_KEY": KEY})
    assert anthropic.base_url == "https://api.anthropic.com"
    assert VllmSettings.from_env("m", {}).base_url == "http://127.0.0.1:8000/v1"
    assert VllmSettings.from_env("m", {"VLLM_BASE_URL": "http://localhost:2/v1"}).base_url == "http://localhost:2/v1"


def test_nothing_else_reads_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the SDKs would take from the environment does not reach the wire."""
    for name in (
        "OPENAI_API_KEY",
        "OPENAI_BASE_URL",
        "OPENAI_ORG_ID",
        "OPENAI_PROJECT_ID",
        "HTTPS_PROXY",
        "HTTP_PROXY",
    ):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in ("ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL", "ANTHROPIC_AUTH_TOKEN"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")

    async def run(server: ModelServer) -> None:
        for adapter, url in (("openai", server.openai_url), ("anthropic", server.url)):
            settings = {"model": "m", "api_key": server.key, "base_url": url}
            model = load_registry().create(MODEL, adapter, settings, system_context())
            assert (await ask(model, request())).whole(adapter)
            await model.aclose()

    with ModelServer() as server:
        anyio.run(run, server)


@pytest.mark.parametrize("settings", [OpenAISettings, AnthropicSettings])
def test_missing_keys_name_their_variable(settings: Any) -> None:
    """What is missing, and what to do."""
    with pytest.raises(ConfigurationError, match=r"_API_KEY is not set"):
        settings.from_env("m", {})


@pytest.mark.parametrize("adapter", ["openai", "anthropic", "vllm"])
def test_wrong_settings_do_not_show_the_key(adapter: str) -> None:
    """An error of the settings names the field and not the values."""
    with pytest.raises(ConfigurationError, match="odd") as caught:
        load_registry().create(MODEL, adapter, {"model": "m", "api_key": KEY, "odd": KEY}, system_context())
    assert KEY not in f"{caught.value}{caught.value!r}{caught.value.__cause__!r}{caught.value.__context__!r}"


@pytest.mark.parametrize("key", [f"{KEY}\n", f"{KEY} {KEY}", f"{KEY}é"])
def test_keys_that_fit_no_header_are_refused_unseen(key: str) -> None:
    """What an HTTP library would quote when it refuses it, it is never given."""
    with pytest.raises(ConfigurationError, match="printable ASCII") as caught:
        load_registry().create(MODEL, "openai", {"model": "m", "api_key": key}, system_context())
    assert KEY not in f"{caught.value!r}{caught.value.__cause__!r}{caught.value.__context__!r}"


def test_wrong_options_are_the_callers_error() -> None:
    """A field that the SDK does not know is no failure of the provider."""

    async def run(server: ModelServer) -> None:
        settings = {"model": "m", "api_key": server.key, "base_url": server.openai_url}
        model = load_registry().create(MODEL, "openai", settings, system_context())
        with pytest.raises(TypeError, match="no_such_field"):
            await ask(model, request(options={"no_such_field": 1}))
        await model.aclose()

    with ModelServer() as server:
        anyio.run(run, server)


@pytest.mark.parametrize("adapter", ["openai", "anthropic", "vllm"])
def test_no_log_holds_the_key(adapter: str, caplog: pytest.LogCaptureFixture) -> None:
    """Not at DEBUG, not where the provider quotes it."""
    caplog.set_level(logging.DEBUG)

    async def run(server: ModelServer) -> None:
        url = server.url if adapter == "anthropic" else server.openai_url
        settings = {"model": "m", "api_key": KEY, "base_url": url}
        model = load_registry().create(MODEL, adapter, settings, system_context())
        with pytest.raises(AuthenticationFailed, match=r"\[key\]"):
            await ask(model, request())
        server.key = KEY
        assert (await ask(model, request())).whole(adapter)
        await model.aclose()

    with ModelServer() as server:
        anyio.run(run, server)
    assert caplog.records
    assert KEY not in caplog.text
    assert all(KEY not in repr(vars(record)) for record in caplog.records)


@pytest.mark.parametrize(
    "wrong",
    [
        {"messages": ()},
        {"messages": (Message("user", "a"), Message("assistant", "b"))},
        {"messages": (Message("user", "a"), Message("system", "b"), Message("user", "c"))},
        {"max_tokens": 0},
        {"timeout": 0},
        {"cache_prefix": 3},
    ],
)
def test_requests_are_checked(wrong: dict[str, Any]) -> None:
    """A request that no provider could answer is refused where it is made."""
    with pytest.raises(ValueError, match=r"message|above 0|cache_prefix"):
        ChatRequest(**{"messages": (Message("user", "a"),), "max_tokens": 1, **wrong})


def test_usage_adds_up() -> None:
    """Buckets add, totals add, and none is negative."""
    one, other = (
        Usage(input=1, cache_read=2, output=3, raw={"a": 1}),
        Usage(cache_write=4, cache_write_long=5, reasoning=6),
    )
    assert one + other == Usage(1, 2, 4, 5, 3, 6)
    assert (one + other).total == one.total + other.total == 21
    with pytest.raises(ValueError, match="cannot be negative"):
        Usage(input=-1)
