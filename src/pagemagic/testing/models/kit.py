"""What every :class:`~pagemagic.generate.ports.ChatModel` has to do, as plain functions: each asks, and raises
AssertionError where the answer is not as the port says. Version 1, for version 1 of the port.

They need no server of a special kind, so they run against a real provider as well. :func:`check_fault` needs somebody
who makes the provider fail first.
"""

from __future__ import annotations

import json
import traceback
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import anyio

from pagemagic.generate.dialects.adapt import to_dialect
from pagemagic.generate.dialects.table import dialect_named
from pagemagic.generate.model_errors import (
    AuthenticationFailed,
    BadRequest,
    ContextTooLong,
    IncompleteStream,
    InvalidReply,
    ModelError,
    ModelTimeout,
    OutOfCredit,
    Overloaded,
    RateLimited,
    SchemaRejected,
    ServerFailed,
    UnknownModel,
    Unreachable,
)
from pagemagic.generate.ports import (
    ChatEvent,
    ChatModel,
    ChatRequest,
    Finished,
    Message,
    Shape,
    Started,
    TextDelta,
    UsageReported,
)
from pagemagic.generate.reply import Reply, ask, reply_of
from pagemagic.kernel.errors import AdapterError

SCHEMA: Mapping[str, Any] = MappingProxyType(
    {
        "type": "object",
        "properties": {
            "title": {"type": "string"},
            "note": {"type": "string"},
            "items": {
                "type": "array",
                "minItems": 1,
                "maxItems": 4,
                "items": {
                    "type": "object",
                    "properties": {"name": {"type": "string"}, "size": {"enum": ["small", "large"]}},
                    "required": ["name", "size"],
                },
            },
        },
        "required": ["title", "items"],
    }
)
"""A small schema with an optional property, a list and an enum."""

FAULTS: Mapping[str, type[ModelError]] = MappingProxyType(
    {
        "rate_limit": RateLimited,
        "rate_limit_bare": RateLimited,
        "overloaded": Overloaded,
        "overloaded_in_stream": Overloaded,
        "server_error": ServerFailed,
        "unauthorized": AuthenticationFailed,
        "no_credit": OutOfCredit,
        "bad_request": BadRequest,
        "schema": SchemaRejected,
        "context": ContextTooLong,
        "unknown_model": UnknownModel,
        "cut": IncompleteStream,
        "reset": Unreachable,
        "hang": ModelTimeout,
        "garbage": InvalidReply,
    }
)
"""What a provider may do wrong (:mod:`pagemagic.testing.models.faults`), and the error it has to become."""


def request(prompt: str = "Write a line about bread.", **changes: Any) -> ChatRequest:
    """A small request."""
    given: dict[str, Any] = {
        "messages": (Message("system", "You write short answers."), Message("user", prompt)),
        "max_tokens": 600,
        "timeout": 30.0,
    }
    return ChatRequest(**{**given, **changes})


async def check_text(model: ChatModel) -> None:
    """A plain answer: events in order, text that is not empty, usage in disjoint buckets."""
    async with model.stream(request()) as events:
        found = [event async for event in events]
    check_order(found)
    reply = reply_of(found)
    assert reply.whole(model.name)
    if model.capabilities.usage:
        usage = reply.usage
        assert usage is not None, "capabilities promise usage, and none was reported"
        assert usage.input + usage.cache_read + usage.cache_write + usage.cache_write_long > 0
        assert usage.output > 0


def check_order(events: list[ChatEvent]) -> None:
    """``Started`` first and once, no empty text, one ``Finished`` at the end."""
    kinds = [type(event) for event in events]
    assert kinds.count(Finished) == 1, "a stream has exactly one Finished"
    assert kinds[-1] is Finished, "Finished comes last"
    assert Started not in kinds[1:], "Started comes first"
    assert all(event.text for event in events if isinstance(event, TextDelta)), "text deltas are not empty"
    totals = [event.usage.output for event in events if isinstance(event, UsageReported)]
    assert totals == sorted(totals), "usage is cumulative"


async def check_shapes(model: ChatModel) -> None:
    """Every rung that the capabilities list: strict ones are kept by the decoder, an object is an object."""
    for name in model.capabilities.dialects:
        adapted = to_dialect(SCHEMA, dialect_named(name))
        shape = Shape("bread_list", adapted.schema, adapted.dialect.rung)
        text = (await ask(model, request("Answer as JSON.", shape=shape, max_tokens=4000))).whole(model.name)
        if shape.rung == "text":
            assert text
            continue
        answer = adapted.decode(json.loads(text))
        assert isinstance(answer, dict), f"{name}: not an object"
        if shape.rung == "strict":
            _check_answer(answer, name)


def _check_answer(answer: dict[str, Any], name: str) -> None:
    assert isinstance(answer["title"], str), name
    assert isinstance(answer.get("note", ""), str), name
    assert set(answer) <= {"title", "note", "items"}, name
    assert answer["items"], name
    for item in answer["items"]:
        assert set(item) == {"name", "size"}, name
        assert item["size"] in ("small", "large"), name


async def check_truncation(model: ChatModel) -> None:
    """An answer that does not fit says so, and costs no more than was allowed."""
    name = model.capabilities.dialects[0]
    adapted = to_dialect(SCHEMA, dialect_named(name))
    shape = Shape("bread_list", adapted.schema, adapted.dialect.rung)
    reply = await ask(model, request("A long answer.", shape=shape, max_tokens=16))
    assert reply.finished is not None
    assert reply.finished.reason == "length"
    if reply.usage is not None:
        assert reply.usage.output + reply.usage.reasoning <= 16


async def check_leaving(model: ChatModel) -> None:
    """Leaving in the middle closes the stream, and the model still answers."""
    async with model.stream(request()) as events:
        async for event in events:
            if isinstance(event, TextDelta):
                break
    await check_text(model)


async def check_cancelling(model: ChatModel) -> None:
    """A cancelled call ends at once, and the model still answers."""
    with anyio.move_on_after(0) as scope:
        await ask(model, request())
    assert scope.cancelled_caught
    await check_text(model)


async def check_side_by_side(model: ChatModel) -> None:
    """Several calls at a time do not disturb each other."""
    replies: list[Reply] = []

    async def one(number: int) -> None:
        replies.append(await ask(model, request(f"Line {number}.")))

    async with anyio.create_task_group() as tasks:
        for number in range(4):
            tasks.start_soon(one, number)
    assert len(replies) == 4
    assert all(reply.whole(model.name) for reply in replies)


async def check_sampling(model: ChatModel) -> None:
    """Temperature and seed are taken or left out, as the capabilities say, and never an error."""
    reply = await ask(model, request(temperature=0.5, seed=7))
    assert reply.whole(model.name)


async def check_prefix(model: ChatModel) -> None:
    """The part of a request that repeats is taken from the cache the second time, and counted once."""
    # As long as providers want it to be before they keep it; where nothing is promised, it only has to be taken.
    times = 600 if model.capabilities.cache_prefix else 6
    prefix = Message("system", "Bread is made of flour, water, salt and time. " * times)
    found: list[Any] = []
    for question in ("What is in it?", "How long does it take?"):
        asked = request(messages=(prefix, Message("user", question)), cache_prefix=1, cache_key="kit")
        found.append((await ask(model, asked)).usage)
    if not model.capabilities.cache_prefix:
        return
    first, second = found
    assert first.cache_write + first.cache_write_long + first.cache_read > 0
    assert second.cache_read > 0
    assert second.input < second.cache_read


async def check_refusal(model: ChatModel) -> None:
    """A request that the provider declines, which somebody has provoked, ends with that reason."""
    reply = await ask(model, request())
    assert reply.finished is not None
    assert reply.finished.reason == "refusal"


async def check_fault(model: ChatModel, fault: str, provoke: Callable[[str], None], secret: str = "") -> None:
    """A failure that ``provoke`` brings about becomes its typed error, without the key; and the model still answers."""
    await check_text(model)  # connected and imported, so that a short timeout is the provider's doing
    provoke(fault)
    shape = Shape("bread_list", to_dialect(SCHEMA, dialect_named(model.capabilities.dialects[0])).schema)
    timeout = 0.3 if fault == "hang" else 30.0
    failed = await _failure(model, request(shape=shape, timeout=timeout))
    assert failed is not None, f"{fault} raised nothing"
    assert type(failed) is FAULTS[fault], f"{fault} became {failed!r}"
    assert failed.port == "model"
    assert failed.adapter
    assert failed.retryable is FAULTS[fault].can_retry
    if fault == "rate_limit":
        assert failed.retry_after == 7
    check_secret(failed, secret)
    await check_text(model)


async def _failure(model: ChatModel, asked: ChatRequest) -> ModelError | None:
    # Apart, so that the key is no variable of a frame that the traceback shows.
    try:
        await ask(model, asked)
    except ModelError as error:
        return error
    return None


def check_secret(error: AdapterError, secret: str) -> None:
    """The key stands in no text that an error makes, variables of its traceback included."""
    if not secret:
        return
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    texts = [str(error), repr(error), repr(vars(error)), *shown.format()]
    cause = error.__cause__
    texts += [repr(vars(cause)), str(cause)] if cause is not None else []
    assert not any(secret in text for text in texts), "the key is shown"


async def check_closing(model: ChatModel) -> None:
    """Closing twice is closing once."""
    await model.aclose()
    await model.aclose()


CHECKS = (
    check_text, check_shapes, check_truncation, check_leaving, check_cancelling, check_side_by_side, check_sampling,
    check_prefix, check_closing,
)  # fmt: skip
"""Checks that need nothing but a model, :func:`check_closing` last."""
