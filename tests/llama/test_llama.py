"""The pipeline with real llama.cpp: its server, its grammars, its way of counting, and a model without any sense."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

import anyio
import pytest

import pagemagic as pm
from pagemagic.app import load_registry
from pagemagic.generate.call import Call
from pagemagic.generate.ledger import usage_of
from pagemagic.generate.model_errors import AuthenticationFailed, ContextTooLong
from pagemagic.generate.pipeline.events import Event
from pagemagic.generate.ports import MODEL, ChatModel
from pagemagic.generate.reply import ask
from pagemagic.system import system_context
from pagemagic.testing.models import kit
from pagemagic.testing.models.kit_tests import ChatModelKit
from tests.generate.briefs import BRIEFS
from tests.llama.server import Counted, LlamaServer
from tests.llama.tiny_model import write
from tests.models.test_pipeline import LEAST, briefs, check, rules_of

FIELDS = ("response_format", "json_schema", "grammar")
"""The ways to bind llama.cpp to a schema."""
SITES = 12


@pytest.fixture(scope="module")
def llama(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LlamaServer]:
    """The server with the model."""
    with LlamaServer(write(tmp_path_factory.mktemp("llama") / "tiny.gguf")) as server:
        yield server


def model_on(llama: LlamaServer, field: str, key: str = "") -> ChatModel:
    """The adapter, with the real SDK."""
    settings = {"model": "tiny", "api_key": key or llama.key, "base_url": f"{llama.url}/v1", "schema_field": field}
    return load_registry().create(MODEL, "vllm", settings, system_context())


class TestKit(ChatModelKit):
    """What the port promises, as far as nobody has to make the server fail."""

    secret = LlamaServer.KEY

    @pytest.fixture(autouse=True)
    def _serve(self, llama: LlamaServer) -> None:
        self.llama = llama

    def make_model(self) -> ChatModel:
        return model_on(self.llama, "json_schema")


def check_books(calls: Sequence[Call], llama: LlamaServer, before: Counted) -> None:
    """Every call that came to its end says what it used, and together they come to what the server has counted."""
    ended = [call for call in calls if call.outcome in ("stop", "length")]
    assert all(call.usage is not None for call in ended)
    used, counted = usage_of(calls), llama.counted() - before
    if len(ended) == len(calls):
        assert (used.input, used.output) == (counted.read, counted.written)
    else:  # what was left in the middle was counted there, and said nowhere
        assert used.input <= counted.read
        assert used.output <= counted.written
    assert counted.written > 0


@pytest.mark.parametrize("number", range(SITES))
def test_sites(number: int, llama: LlamaServer) -> None:
    """Every site is valid, and what was wrong is what no grammar keeps."""
    brief = briefs()[number % len(briefs())]

    async def go() -> tuple[pm.Generation, list[Event]]:
        async with pm.PageMagic(model_on(llama, FIELDS[number % len(FIELDS)])) as magic, magic.stream(brief) as run:
            events = [event async for event in run]
            return await run.result(), events

    before = llama.counted()
    made, events = anyio.run(go)
    written = check(made, events, brief)
    check_books(made.calls, llama, before)
    assert all(len(page.sections) >= LEAST for page in made.site.pages)
    assert written, "a pass without sections by the model says nothing"
    mistakes = [rule for event in events for rule in rules_of(event)]
    print(
        f"{len(made.calls)} calls, {made.usage.output} tokens written, {written} sections by llama.cpp, {len(mistakes)} mended"
    )


@pytest.mark.parametrize("way", ["rewrite", "extend", "edit", "translate"])
def test_edits(way: str, llama: LlamaServer) -> None:
    """Edits are patches within their scope, whatever it writes."""
    site = pm.design(BRIEFS[0].text).site

    async def go() -> Any:
        async with pm.PageMagic(model_on(llama, "json_schema")) as magic:
            match way:
                case "translate":
                    return await magic.translate(site, "nl")
                case _:
                    return await getattr(magic, way)(site, "warmer", scope=["/"])

    before = llama.counted()
    edit = anyio.run(go)
    check_books(edit.calls, llama, before)
    allowed = {"translations.nl", "site.locales"} if way == "translate" else {site.pages["/"].id}
    assert pm.check_scope(edit.patch, allowed, site) == ()
    assert pm.apply(site, edit.patch).site == edit.site
    assert edit.calls


def test_a_schema_is_kept(llama: LlamaServer) -> None:
    """By the grammar that llama.cpp makes of it."""

    async def go() -> None:
        model = model_on(llama, "response_format")
        try:
            await kit.check_shapes(model)
        finally:
            await model.aclose()

    anyio.run(go)


def test_a_wrong_key(llama: LlamaServer) -> None:
    """Its refusal is the typed error, without the key."""

    async def go() -> None:
        model = model_on(llama, "json_schema", "sk-wrong-5511")
        try:
            with pytest.raises(AuthenticationFailed) as caught:
                await ask(model, kit.request())
            assert "sk-wrong-5511" not in json.dumps([str(caught.value), repr(caught.value)])
        finally:
            await model.aclose()

    anyio.run(go)


def test_a_request_that_does_not_fit(llama: LlamaServer) -> None:
    """Its words for that are understood."""

    async def go() -> None:
        model = model_on(llama, "json_schema")
        try:
            with pytest.raises(ContextTooLong):
                await ask(model, kit.request("bread " * 8000))
        finally:
            await model.aclose()

    anyio.run(go)
