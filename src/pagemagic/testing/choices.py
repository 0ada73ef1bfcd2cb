"""A string of bytes as a source of choices.

Hypothesis draws one byte string for a whole part of a document, and the part is built from it without further draws.
That is fast, and it shrinks well: an exhausted source chooses the first and simplest way for ever, so shorter and
smaller bytes are simpler documents.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from hypothesis.strategies import SearchStrategy

Value = TypeVar("Value")


class Choices:
    """Choices that a byte string makes. Of every choice, the first alternative is the simplest."""

    def __init__(self, data: bytes, draw: Callable[[SearchStrategy[Any]], Any]) -> None:
        self._data = data
        self._at = 0
        self.draw = draw
        """For the rare value that no table here knows: draws from a strategy of its own."""

    def below(self, limit: int) -> int:
        """A number from 0 to ``limit`` - 1."""
        found, reach = 0, 1
        while reach < limit:
            byte = self._data[self._at] if self._at < len(self._data) else 0
            self._at += 1
            found, reach = found * 256 + byte, reach * 256
        return found % limit

    def chance(self, number: int, of: int) -> bool:
        """True ``number`` times ``of``; False once the source is exhausted."""
        return self.below(of) >= of - number

    def pick(self, values: Sequence[Value]) -> Value:
        """One of some values."""
        return values[self.below(len(values))]

    def count(self, least: int, most: int) -> int:
        """How many there are of something: mostly few, at times as many as there may be."""
        kind = self.below(24)
        if kind < 20 or most - least <= 3:
            return least + self.below(min(most - least, 3) + 1)
        return most if kind == 23 else least + self.below(min(most - least, 12) + 1)
