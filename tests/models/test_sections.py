"""Every section type, asked of real servers through the real SDKs, becomes a section; what is wrong with it is what the
provider's decoder does not keep, and nothing else."""

from __future__ import annotations

import hashlib
import json
from itertools import count
from typing import Any

import anyio
import pytest
from pydantic import ValidationError

import pagemagic as pm
from pagemagic.app import load_catalogue, load_registry
from pagemagic.generate.authoring.names import names_of
from pagemagic.generate.authoring.read import Authored, read_section
from pagemagic.generate.authoring.schema import authoring_schema
from pagemagic.generate.dialects.adapt import Adapted, to_dialect
from pagemagic.generate.dialects.ladder import Ladder
from pagemagic.generate.model_errors import SchemaRejected
from pagemagic.generate.partial import PartialJson
from pagemagic.generate.ports import MODEL, ChatModel, Message, Shape, TextDelta
from pagemagic.generate.reply import ask
from pagemagic.generate.usage import Usage
from pagemagic.page.section import Section
from pagemagic.system import system_context
from pagemagic.testing.models.kit import request
from pagemagic.testing.models.scripted import ScriptedModel
from pagemagic.testing.models.server import ModelServer
from tests.models.plugin import booking

CATALOGUE = load_catalogue([booking()])
SITE = pm.design(
    "Aurora, a bakery in Braga since 1987. Rye bread 2.50 EUR. Call 253 555 018. Open daily 7:00-19:00."
).site
KEYWORDS = {
    "too_short": "minItems", "too_long": "maxItems", "greater_than_equal": "minimum", "less_than_equal": "maximum",
}  # fmt: skip
"""What pydantic calls the rules that a decoder may not keep."""
MODELS: list[tuple[str, dict[str, Any]]] = [
    ("openai", {}), ("openai", {"api": "chat"}), ("anthropic", {}), ("vllm", {}), ("vllm", {"schema_field": "grammar"}),
]  # fmt: skip


def model_on(server: ModelServer, adapter: str, more: dict[str, Any]) -> ChatModel:
    """An adapter on the server."""
    server.strict = adapter != "vllm"
    url = server.url if adapter == "anthropic" else server.openai_url
    settings = {"model": "random", "api_key": server.key, "base_url": url, **more}
    return load_registry().create(MODEL, adapter, settings, system_context())


def faults_of(authored: Authored, adapted: Adapted) -> set[str]:
    """What is wrong with a section that neither a lost constraint nor a noted problem explains."""
    try:
        Section.model_validate(authored.section, context={"catalogue": CATALOGUE})
    except ValidationError as error:
        found = {one["type"] for one in error.errors()}
    else:
        return set()
    lost = {one.keyword for one in adapted.lost}
    explained = {kind for kind, keyword in KEYWORDS.items() if keyword in lost}
    # A text of white space is a text to a decoder; what leads nowhere was left out and noted.
    explained |= {"value_error"} | ({"missing"} if authored.problems else set())
    return found - explained


@pytest.mark.parametrize(("adapter", "more"), MODELS, ids=lambda value: str(value))
def test_every_type_comes_back_as_a_section(adapter: str, more: dict[str, Any]) -> None:
    """Ask, take back, read: each answer is an object with content, and breaks only rules that were lost."""

    async def every_type(server: ModelServer) -> list[Authored]:
        model = model_on(server, adapter, more)
        dialect = Ladder(model.capabilities.dialects).rung("any")
        found: list[Authored] = []
        for name, section_type in CATALOGUE.items():
            if section_type.frame:
                continue
            adapted = to_dialect(authoring_schema(section_type), dialect)
            shape = Shape(name.replace(".", "_"), adapted.schema, dialect.rung)
            reply = await ask(model, request(f"Write the section {name}.", shape=shape, max_tokens=3000))
            assert reply.finished is not None
            reader = PartialJson()
            reader.feed(reply.text)
            answer = adapted.decode(reader.value if reply.finished.reason == "stop" else reader.draft())
            authored = read_section(answer, section_type, names_of(SITE), count(1000), identifier="n1")
            if reply.finished.reason == "stop":
                assert json.loads(reply.text) == reader.value
                assert faults_of(authored, adapted) == set(), (name, answer)
            found.append(authored)
        await model.aclose()
        return found

    with ModelServer(seed=11) as server:
        authored = anyio.run(every_type, server)
        assert sum(call.tokens is not None for call in server.calls) == len(authored)
    filled = [one for one in authored if one.section["props"] or one.section["slots"]]
    assert len(filled) > 0.8 * len(authored)  # types that require nothing may come back empty


@pytest.mark.parametrize(("adapter", "more"), MODELS[:4], ids=lambda value: str(value))
def test_the_books_are_the_servers(adapter: str, more: dict[str, Any]) -> None:
    """Usage over several calls, some cut short by their limit, adds up to what the server counted; and calls side by side
    get the answers that they get one after the other."""

    async def several(server: ModelServer, together: bool) -> tuple[Usage, list[str]]:
        model = model_on(server, adapter, more)
        replies: dict[int, Any] = {}
        head = Message("system", "You write for a bakery. " * 20)

        async def one(number: int) -> None:
            messages = (head, Message("user", f"Line {number}."))
            replies[number] = await ask(model, request(messages=messages, cache_prefix=1, max_tokens=20 + 40 * number))

        async with anyio.create_task_group() as tasks:
            for number in range(5):
                if together:
                    tasks.start_soon(one, number)
                else:
                    await one(number)
        await model.aclose()
        found = [replies[number] for number in range(5)]
        return sum((reply.usage for reply in found), Usage()), [reply.text for reply in found]

    texts: list[list[str]] = []
    for together in (False, True):
        with ModelServer(seed=4) as server:
            usage, said = anyio.run(several, server, together)
            served = server.served
        assert (usage.input, usage.cache_read, usage.cache_write, usage.output) == (
            served.input, served.cache_read, served.cache_write, served.output,
        )  # fmt: skip
        assert together or usage.cache_read > 0
        texts.append(said)
    assert texts[0] == texts[1]


def test_the_ladder_reaches_an_answer() -> None:
    """A provider that refuses the schema twice is asked two rungs lower, with the schema in its dialect each time."""
    schema = authoring_schema(CATALOGUE["faq"])
    digest = hashlib.sha256(json.dumps(schema, sort_keys=True).encode()).hexdigest()

    async def climb_down(server: ModelServer) -> Ladder:
        model = model_on(server, "openai", {})
        ladder = Ladder(model.capabilities.dialects)
        server.arm("schema", "schema")
        while True:
            adapted = to_dialect(schema, ladder.rung(digest))
            shape = Shape("faq", adapted.schema, adapted.dialect.rung)
            try:
                reply = await ask(model, request("Answer as JSON.", shape=shape, max_tokens=2000))
            except SchemaRejected as error:
                ladder = ladder.stepped_down(digest) if ladder.can_step_down(digest, error) else pytest.fail("stuck")
                continue
            json.loads(reply.whole("openai"))
            await model.aclose()
            return ladder.worked(digest)

    with ModelServer(seed=5) as server:
        ladder = anyio.run(climb_down, server)
        kinds = [call.body["text"]["format"]["type"] for call in server.calls]
    assert kinds == ["json_schema", "json_schema", "json_object"]
    assert ladder.rung(digest).name == "json_object"
    assert ladder.accepted == {"json_object"}


def test_a_schema_that_a_provider_refuses_is_refused_here() -> None:
    """The servers judge schemas as the providers do, so a dialect that is wrong is noticed."""

    async def refused(server: ModelServer, adapter: str) -> None:
        model = model_on(server, adapter, {})
        # As it comes from pydantic, with optional properties and numbers of items.
        shape = Shape("hero", authoring_schema(CATALOGUE["hero"]))
        with pytest.raises(SchemaRejected) as caught:
            await ask(model, request(shape=shape))
        assert caught.value.request_id == "req_1"
        await model.aclose()

    for adapter in ("openai", "anthropic"):
        with ModelServer() as server:
            anyio.run(refused, server, adapter)


def test_white_space_that_runs_away_can_be_noticed() -> None:
    """The reader counts it while it comes, and leaving the stream closes the connection."""

    async def run(server: ModelServer) -> int:
        model = model_on(server, "vllm", {})
        server.arm("runaway")
        reader = PartialJson()
        async with model.stream(request(max_tokens=200_000)) as events:
            async for event in events:
                if isinstance(event, TextDelta):
                    reader.feed(event.text)
                if reader.idle > 400:
                    break
        await model.aclose()
        return reader.idle

    with ModelServer() as server:
        assert 400 < anyio.run(run, server) < 500


def test_leaving_closes_the_connection() -> None:
    """A server that goes on for ever notices that nobody listens."""

    async def leave(server: ModelServer) -> None:
        model = model_on(server, "anthropic", {})
        server.arm("drip")
        async with model.stream(request()) as events:
            async for event in events:
                if isinstance(event, TextDelta):
                    break
        with anyio.fail_after(10):
            while not server.calls[0].left:
                await anyio.sleep(0.01)
        await model.aclose()

    with ModelServer() as server:
        anyio.run(leave, server)


def test_scripts() -> None:
    """A script is answered in order, keeps what it was asked, and says when it is over."""

    async def run() -> None:
        model = ScriptedModel(["one", {"a": "é"}])
        assert (await ask(model, request())).whole("x") == "one"
        assert (await ask(model, request(max_tokens=4))).finished is not None
        assert [one.max_tokens for one in model.requests] == [600, 4]
        with pytest.raises(pm.StateError, match="no more answers"):
            await ask(model, request())

    anyio.run(run)
