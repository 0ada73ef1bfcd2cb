"""Time, ids and entropy as values that are handed in, so that everything below can be tested and repeated.

The real ones are made where the system is put together (:mod:`pagemagic.app`); the test doubles are here, because every
room's tests need the same ones and one clock moves the whole system.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """What time it is."""

    def now(self) -> datetime:
        """The present moment, in UTC."""
        ...

    def elapsed(self) -> float:
        """Seconds since some fixed moment; never goes back, even where the calendar does."""
        ...


class Entropy(Protocol):
    """Where unpredictable bytes come from."""

    def bytes(self, count: int) -> bytes:
        """So many unpredictable bytes."""
        ...


class Ids(Protocol):
    """Where the names of new things come from."""

    def new(self, kind: str) -> str:
        """A name that nothing has yet: ``run_0197c5...``. ``kind`` is a lower-case word and becomes its start."""
        ...


@dataclass
class ManualClock:
    """A clock that stands still until it is moved."""

    at: datetime = field(default_factory=lambda: datetime(2027, 1, 1, tzinfo=UTC))
    _elapsed: float = 0.0

    def now(self) -> datetime:
        """The moment it was set to."""
        return self.at

    def elapsed(self) -> float:
        """Seconds it was moved since it was made."""
        return self._elapsed

    def advance(self, seconds: float) -> None:
        """Move on. Raises ValueError for a step back."""
        if seconds < 0:
            raise ValueError("a clock does not go back; give seconds of 0 or more")
        self.at += timedelta(seconds=seconds)
        self._elapsed += seconds


@dataclass
class SeededEntropy:
    """Bytes that look unpredictable and are the same for the same seed."""

    seed: int = 0
    _block: int = 0

    def bytes(self, count: int) -> bytes:
        """The next bytes of the stream."""
        found = b""
        while len(found) < count:
            found += hashlib.blake2b(f"{self.seed}/{self._block}".encode()).digest()
            self._block += 1
        return found[:count]


@dataclass
class CountedIds:
    """Names that count: ``run_1``, ``run_2``."""

    _given: int = 0

    def new(self, kind: str) -> str:
        """The next name."""
        self._given += 1
        return f"{kind}_{self._given}"


_DIGITS = "0123456789abcdefghjkmnpqrstvwxyz"


@dataclass(frozen=True)
class SortableIds:
    """Names that sort by the millisecond they were made in and cannot be guessed: 48 bits of time, 80 of entropy."""

    clock: Clock
    entropy: Entropy

    def new(self, kind: str) -> str:
        """A new name: the kind, ``_`` and 26 base32 digits."""
        # Whole microseconds of the calendar, so that no rounding of a float decides a name.
        since = self.clock.now() - datetime(1970, 1, 1, tzinfo=UTC)
        number = (since // timedelta(milliseconds=1) & (1 << 48) - 1) << 80 | int.from_bytes(
            self.entropy.bytes(10), "big"
        )
        return f"{kind}_" + "".join(_DIGITS[number >> shift & 31] for shift in range(125, -5, -5))
