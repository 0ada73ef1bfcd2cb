"""The machine's own time, ids and entropy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from secrets import token_bytes
from time import monotonic

from pagemagic.kernel.clock import SortableIds
from pagemagic.kernel.registry import AdapterContext


@dataclass(frozen=True)
class SystemClock:
    """The machine's time."""

    def now(self) -> datetime:
        """The present moment, in UTC."""
        return datetime.now(UTC)

    def elapsed(self) -> float:
        """Seconds since some fixed moment."""
        return monotonic()


@dataclass(frozen=True)
class SystemEntropy:
    """The machine's unpredictable bytes."""

    def bytes(self, count: int) -> bytes:
        """So many of them."""
        return token_bytes(count)


def system_context() -> AdapterContext:
    """Real time, ids and entropy, for adapters."""
    clock, entropy = SystemClock(), SystemEntropy()
    return AdapterContext(clock, SortableIds(clock, entropy), entropy)
