"""Deterministic choices: a stream of integers that depends on a key and a purpose, and on nothing else.

The numbers come from keyed blake2b in counter mode, so they are the same on every machine and Python, now and in years.
Draw every independent decision from a stream of its own purpose: adding a choice to one part of a picture then leaves
the other parts as they were.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")

_WORD = 8
_WORDS_PER_BLOCK = 8
_RANGE = 1 << (8 * _WORD)


class Stream:
    """An endless stream of choices for ``purpose`` under ``key``. Equal arguments give equal streams."""

    __slots__ = ("_block", "_counter", "_key", "_left")

    def __init__(self, key: str, purpose: str) -> None:
        seed = blake2b(key.encode("utf-8", "surrogatepass"), person=b"pm-pictures-key").digest()
        self._key = blake2b(purpose.encode("utf-8", "surrogatepass"), key=seed).digest()
        self._counter = 0
        self._block = b""
        self._left = 0

    def _word(self) -> int:
        if not self._left:
            self._block = blake2b(self._counter.to_bytes(8, "big"), key=self._key).digest()
            self._counter += 1
            self._left = _WORDS_PER_BLOCK
        start = (_WORDS_PER_BLOCK - self._left) * _WORD
        self._left -= 1
        return int.from_bytes(self._block[start : start + _WORD], "big")

    def below(self, n: int) -> int:
        """An integer from 0 to ``n - 1``, all equally likely. Raises ValueError where ``n`` is not positive."""
        if n < 1:
            raise ValueError("n must be at least 1")
        # Words beyond the last whole multiple of n would favour the small numbers.
        limit = _RANGE - _RANGE % n
        word = self._word()
        while word >= limit:
            word = self._word()
        return word % n

    def between(self, low: int, high: int) -> int:
        """An integer from ``low`` to ``high``, both included. Raises ValueError where ``high < low``."""
        return low + self.below(high - low + 1)

    def chance(self, numerator: int, denominator: int) -> bool:
        """True in ``numerator`` of ``denominator`` cases."""
        return self.below(denominator) < numerator

    def pick(self, choices: Sequence[T]) -> T:
        """One of ``choices``, all equally likely. Raises ValueError where there is none."""
        return choices[self.below(len(choices))]

    def weighted(self, choices: Sequence[tuple[T, int]]) -> T:
        """One of the values of ``(value, weight)`` pairs; a value of weight 0 is never taken.

        Raises ValueError where the weights do not add up to something positive.
        """
        at = self.below(sum(weight for _, weight in choices))
        for value, weight in choices:
            if at < weight:
                return value
            at -= weight
        raise ValueError("weights must not be negative")

    def shuffled(self, items: Sequence[T]) -> list[T]:
        """The items in another order, all orders equally likely (Fisher and Yates); ``items`` stays as it is."""
        result = list(items)
        for last in range(len(result) - 1, 0, -1):
            at = self.below(last + 1)
            result[last], result[at] = result[at], result[last]
        return result
