"""Equal questions at the same time are one: whoever comes second listens to what the first is told."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

import anyio

from pagemagic.generate.author import Hear, Heard, Restarted
from pagemagic.generate.model_errors import ModelError

T = TypeVar("T")


@dataclass
class _Flight(Generic[T]):
    """A question that is on its way."""

    heard: list[Heard] = field(default_factory=list)
    more: anyio.Event = field(default_factory=anyio.Event)
    answer: T | None = None
    error: ModelError | None = None
    over: bool = False

    def tell(self, heard: Heard) -> None:
        self.heard.append(heard)
        self._wake()

    def end(self, answer: T | None = None, error: ModelError | None = None) -> None:
        self.answer, self.error, self.over = answer, error, True
        self._wake()

    def _wake(self) -> None:
        self.more.set()
        self.more = anyio.Event()

    async def follow(self, hear: Hear) -> T | None:
        """Hear everything from the beginning. None where whoever asked has left without an answer."""
        at = 0
        while True:
            while at < len(self.heard):
                at += 1
                hear(self.heard[at - 1])
            if self.over:
                break
            await self.more.wait()
        if self.error is not None:
            raise self.error
        return self.answer


class Flights:
    """Questions on their way, by key."""

    def __init__(self) -> None:
        self._flying: dict[str, _Flight[object]] = {}

    async def join(self, key: str, ask: Callable[[Hear], Awaitable[T]], hear: Hear) -> T:
        """Ask, or listen to whoever is asking the same. Where that one leaves, the next who listens asks."""
        while (flight := self._flying.get(key)) is not None:
            answer = await flight.follow(hear)
            if answer is not None:
                return answer  # type: ignore[return-value]  # the key says what is asked
            hear(Restarted("whoever asked the same has left"))
        return await self._lead(key, ask, hear)

    async def _lead(self, key: str, ask: Callable[[Hear], Awaitable[T]], hear: Hear) -> T:
        flight = self._flying[key] = _Flight[object]()

        def both(heard: Heard) -> None:
            flight.tell(heard)
            hear(heard)

        try:
            answer = await ask(both)
            flight.end(answer)
        except ModelError as error:
            flight.end(error=error)
            raise
        finally:
            del self._flying[key]
            if not flight.over:
                flight.end()
        return answer
