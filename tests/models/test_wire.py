"""Providers' streams mean the same however the network cuts them; what is missing is a typed error, and nothing hangs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

import anyio
import pytest

from pagemagic.app import load_registry
from pagemagic.generate.model_errors import ModelError
from pagemagic.generate.ports import MODEL, ChatEvent, ChatModel, Shape
from pagemagic.generate.reply import reply_of
from pagemagic.system import system_context
from pagemagic.testing.models.kit import check_order, request
from tests.models.raw_server import RawServer, Response
from tests.models.wire_shapes import SHAPES, WireShape

ADAPTERS = {
    "chat": ("openai", {"api": "chat"}),
    "responses": ("openai", {}),
    "messages": ("anthropic", {}),
    "vllm": ("vllm", {}),
}
ALL = SHAPES | {f"vllm: {name}": replace(shape, api="vllm") for name, shape in SHAPES.items() if shape.api == "chat"}
"""Each shape with its adapter; servers of one's own speak as OpenAI does."""
STEP = 97
"""Every how many bytes a stream is cut in the short run."""


@pytest.fixture(scope="module")
def server() -> Iterator[RawServer]:
    """One server for all."""
    with RawServer() as found:
        yield found


def model_for(shape: WireShape, server: RawServer) -> ChatModel:
    """The adapter that reads a shape."""
    adapter, more = ADAPTERS[shape.api]
    url = server.url if adapter == "anthropic" else f"{server.url}/v1"
    settings = {"model": "m", "api_key": "sk-wire", "base_url": url, **more}
    return load_registry().create(MODEL, adapter, settings, system_context())


async def outcome(model: ChatModel, shape: WireShape) -> tuple[list[ChatEvent], type[ModelError] | None]:
    """The events of a call, and the error it ended with."""
    asked = Shape("page", {"type": "object"}, "loose" if shape.loose else "strict")
    found: list[ChatEvent] = []
    try:
        async with model.stream(request(shape=asked, timeout=20.0)) as events:
            async for event in events:
                found.append(event)
    except ModelError as error:
        return found, type(error)
    return found, None


def run(
    shape: WireShape, server: RawServer, responses: Iterable[Response]
) -> list[tuple[list[ChatEvent], type[ModelError] | None]]:
    """The outcomes of one request for each response, in one loop, with one model."""

    async def all_of_them() -> list[tuple[list[ChatEvent], type[ModelError] | None]]:
        model = model_for(shape, server)
        found = []
        try:
            for response in responses:
                server.response = response
                found.append(await outcome(model, shape))
        finally:
            await model.aclose()
        return found

    return anyio.run(all_of_them)


@pytest.mark.parametrize("name", ALL)
def test_what_a_stream_means(name: str, server: RawServer) -> None:
    """Text, reason and usage of every shape, or its error."""
    shape = ALL[name]
    ((events, error),) = run(shape, server, [Response((shape.body,))])
    assert error is shape.error
    if error is None:
        check_order(events)
        reply = reply_of(events)
        assert reply.text == shape.text
        assert reply.usage == shape.usage
        assert reply.finished is not None
        assert reply.finished.reason == shape.reason
        assert reply.started is not None
        assert reply.started.request_id == "req_raw"


def places(shape: WireShape, step: int) -> range:
    """Where to cut, not the same for every shape."""
    return range(len(shape.body) % step if step > 1 else 0, len(shape.body) + 1, step)


def check_pieces(shape: WireShape, server: RawServer, step: int) -> None:
    """Two pieces, cut anywhere, and pieces of a few bytes mean what the whole means."""
    pieces = [(shape.body[:at], shape.body[at:]) for at in places(shape, step)]
    pieces.append(tuple(shape.body[at : at + 3] for at in range(0, len(shape.body), 3)))
    whole, *others = run(shape, server, [Response((shape.body,)), *map(Response, pieces)])
    assert all(other == whole for other in others)


def check_cuts(shape: WireShape, server: RawServer, step: int) -> None:
    """A stream that ends early is an error, or complete with every event; never something in between."""
    ((whole, error),) = run(shape, server, [Response((shape.body,))])
    for ending in ("clean", "broken"):
        cut = [Response((shape.body[:at],), ending) for at in places(shape, step)]
        for found, failed in run(shape, server, cut):
            assert failed is not None or (found == whole and error is None)
            assert found == whole[: len(found)]


@pytest.mark.parametrize("name", ALL)
def test_pieces_do_not_matter(name: str, server: RawServer) -> None:
    """At a sample of places."""
    check_pieces(ALL[name], server, STEP * 5)


@pytest.mark.parametrize("name", ALL)
def test_a_cut_is_noticed(name: str, server: RawServer) -> None:
    """At a sample of places."""
    check_cuts(ALL[name], server, STEP * 7)


@pytest.mark.full
@pytest.mark.parametrize("name", ALL)
def test_no_piece_matters(name: str, server: RawServer) -> None:
    """At every byte."""
    check_pieces(ALL[name], server, 1)


@pytest.mark.full
@pytest.mark.parametrize("name", ALL)
def test_every_cut_is_noticed(name: str, server: RawServer) -> None:
    """At every byte."""
    check_cuts(ALL[name], server, 1)
