"""Reading a stream to its end: within a deadline, with every failure typed, and closed whatever happens."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

import anyio
import httpx2
from pydantic import SecretStr

from pagemagic.adapters._models.failures import Failure, details, error_of, retry_after
from pagemagic.generate.model_errors import IncompleteStream, InvalidReply, ModelError, ModelTimeout, Unreachable
from pagemagic.generate.ports import ChatEvent, ChatRequest, Finished

T = TypeVar("T")
GARBLED = (ValueError, TypeError, KeyError, AttributeError, RecursionError)
"""What SDKs raise over bytes that are not what their protocol says."""


class WireStream(Protocol):
    """A stream of an SDK's events."""

    async def __anext__(self) -> Any:
        """The next event. Raises StopAsyncIteration at the end."""
        ...

    async def close(self) -> None:
        """Close the connection."""
        ...


class Reader(Protocol):
    """Turns a provider's events into ours, one call long."""

    def read(self, event: Any) -> list[ChatEvent]:
        """What an event means."""
        ...

    def end(self) -> list[ChatEvent]:
        """What the end of the stream means; nothing, where the stream is not complete."""
        ...


@dataclass(frozen=True, slots=True)
class Asked:
    """A call: what its errors need to know."""

    adapter: str
    request: ChatRequest
    secret: SecretStr
    errors: type[Exception]
    """The base of the SDK's errors."""

    def failed(self, error: Exception, started: bool) -> ModelError:
        """The typed error for what an SDK raised."""
        if isinstance(error, TimeoutError | httpx2.TimeoutException) or _is(error, "APITimeoutError"):
            seconds = self.request.timeout
            return ModelTimeout(f"no complete answer within {seconds:g} seconds", adapter=self.adapter)
        response = getattr(error, "response", None)
        if isinstance(error, httpx2.HTTPError) or _is(error, "APIConnectionError"):
            if started:
                return IncompleteStream("the connection broke in the middle of the answer", adapter=self.adapter)
            said = "there is no connection; check the address and the network"
            return Unreachable(said, adapter=self.adapter, code=Unreachable.NEVER_SENT if _never_sent(error) else "")
        if isinstance(error, self.errors):
            message, words = details(getattr(error, "body", None))
            headers = getattr(response, "headers", {})
            status = getattr(response, "status_code", None)
            failure = Failure(
                message=message or str(error),
                words=words,
                status=None if status == 200 else status,
                request_id=headers.get("x-request-id") or headers.get("request-id"),
                retry_after=retry_after(headers),
            )
            return error_of(failure, self.adapter, shaped=self.request.shape is not None, secret=self.secret)
        return InvalidReply("what came is not a stream of events", adapter=self.adapter)

    def typed(self, error: Exception, started: bool) -> ModelError:
        """The typed error; the SDK's own is its cause, without frames, unless it would show the key."""
        failed = self.failed(error, started)
        failed.__cause__ = _shown(error, self.secret)
        failed.__suppress_context__ = True
        return failed


def _never_sent(error: BaseException | None) -> bool:
    """Whether no connection came about, so that nobody has read the request."""
    while error is not None and not isinstance(error, httpx2.ConnectError | httpx2.ConnectTimeout):
        error = error.__cause__
    return error is not None


def _is(error: Exception, name: str) -> bool:
    return any(base.__name__ == name for base in type(error).__mro__)


def _shown(error: BaseException, secret: SecretStr) -> BaseException | None:
    """The error as a cause: without the frames of the SDK and its own causes, whose variables hold headers."""
    seen = f"{error!r}{error}{getattr(error, 'body', '')}"
    if (key := secret.get_secret_value()) and key in seen:
        return None
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)


@asynccontextmanager
async def reading(
    asked: Asked, start: Callable[[], Awaitable[WireStream]], reader: Callable[[WireStream], Reader]
) -> AsyncIterator[AsyncIterator[ChatEvent]]:
    """Open a stream and give its events; close it at the end of the block.

    A stream without its terminal event raises :class:`IncompleteStream`.
    """
    deadline = anyio.current_time() + asked.request.timeout
    stream = await _within(deadline, asked, start(), started=False)
    events = _events(asked, stream, reader(stream), deadline)
    try:
        yield events
    finally:
        with anyio.CancelScope(shield=True):
            await events.aclose()
            await _end(stream)


async def _end(stream: WireStream) -> None:
    # The SDKs' streams and their generators refer to each other. One that is left in the middle would be ended by the
    # garbage collector, in whatever thread that happens to run.
    generator = getattr(stream, "_iterator", None)
    if isinstance(generator, AsyncGenerator):
        await generator.aclose()
    await stream.close()


async def _events(asked: Asked, stream: WireStream, reader: Reader, deadline: float) -> AsyncGenerator[ChatEvent, None]:
    while True:
        try:
            found = await _within(deadline, asked, stream.__anext__(), started=True)
        except StopAsyncIteration:
            break
        for event in _read(asked, reader, found):
            yield event
            if isinstance(event, Finished):
                return
    last = reader.end()
    for event in last:
        yield event
    if not last:
        raise IncompleteStream("the stream ended before the answer was complete", adapter=asked.adapter)


def _read(asked: Asked, reader: Reader, found: Any) -> list[ChatEvent]:
    try:
        return reader.read(found)
    except GARBLED as error:
        failed = asked.typed(error, started=True)
    raise failed


async def _within(deadline: float, asked: Asked, step: Awaitable[T], *, started: bool) -> T:
    # No scope may span a yield, so every step has one of its own. The error is raised where no variable holds the SDK's,
    # whose text may quote the key.
    expected = (asked.errors, httpx2.HTTPError, TimeoutError, *(GARBLED if started else ()))
    try:
        with anyio.fail_after(max(0.0, deadline - anyio.current_time())):
            return await step
    except expected as error:
        failed = asked.typed(error, started)
    raise failed
