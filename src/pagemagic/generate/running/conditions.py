"""Under what conditions models are asked: for whom, with what money, against which clock. Everything that acts is handed in."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeAlias, TypeVar

from pagemagic.generate.author import Hear
from pagemagic.generate.dialects.ladder import Ladder
from pagemagic.generate.prompts.request import Prepare, unprepared
from pagemagic.generate.running.answers import Answers
from pagemagic.generate.running.breaker import Breaker
from pagemagic.generate.running.budgets import Budget
from pagemagic.generate.running.price_file import builtin_prices
from pagemagic.generate.running.prices import PriceTable
from pagemagic.generate.running.purse import MemoryPurse, Purse
from pagemagic.generate.running.telemetry import Trace, untraced
from pagemagic.kernel.events import Emit, unheard
from pagemagic.kernel.registry import AdapterContext
from pagemagic.kernel.scope import Scope

T = TypeVar("T")
Pause: TypeAlias = Callable[[float], Awaitable[None]]
"""Waits so many seconds."""
Gate: TypeAlias = Callable[[str], AbstractAsyncContextManager[Any]]
"""Lets no more calls of a model be on their way than are allowed; the others wait at the door."""


class Shared(Protocol):
    """Makes one of equal questions that are asked at the same time."""

    async def join(self, key: str, ask: Callable[[Hear], Awaitable[T]], hear: Hear) -> T:
        """Ask, or listen to whoever is asking the same."""
        ...


@dataclass
class Standing:
    """What was learned about a model, by all that ask it."""

    ladder: Ladder
    """Which shapes it takes."""
    breaker: Breaker = field(default_factory=Breaker)
    """Whether its service is well."""


def _no_gate(model: str) -> AbstractAsyncContextManager[Any]:
    return nullcontext()


@dataclass(frozen=True)
class Conditions:
    """What one request of a host is done under."""

    context: AdapterContext
    """Time, ids and entropy."""
    pause: Pause
    scope: Scope = field(default_factory=Scope)
    request: str = ""
    """Names the request in the books: one generation or edit."""
    emit: Emit = unheard
    trace: Trace = untraced
    """Opens the span of an attempt."""
    prepare: Prepare = unprepared
    """What plugins make of prompts."""
    prices: PriceTable = field(default_factory=builtin_prices)
    budget: Budget | None = None
    purse: Purse = field(default_factory=MemoryPurse)
    gate: Gate = _no_gate
    shield: Callable[[], AbstractContextManager[Any]] = nullcontext
    """What is inside is done to its end, also where the rest is cancelled."""
    answers: Answers | None = None
    """Where answers are kept; without, every question is asked."""
    shared: Shared | None = None
    fresh: bool = False
    """Asked anew, whatever is kept."""
    max_tokens: int = 6000
    """The most that one answer may cost, in tokens."""
    timeout: float = 120.0
    """Seconds until one answer has to be complete."""
    standings: dict[str, Standing] = field(default_factory=dict)
    """By the names of models."""

    def chance(self) -> float:
        """A number in [0, 1) that nobody can foresee."""
        return int.from_bytes(self.context.entropy.bytes(4), "big") / (1 << 32)
