"""Sets of words and word sequences that are looked for in a run of tokens."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.tokens import Token, tokens


class Phrases:
    """An immutable set of phrases; ``at`` finds the longest one that begins at a token. Compared folded."""

    def __init__(self, written: str) -> None:
        """Take phrases separated by ``|``."""
        table: dict[str, list[tuple[str, ...]]] = {}
        for phrase in written.split("|"):
            parts = tuple(token.fold for token in tokens(phrase))
            if parts:
                table.setdefault(parts[0], []).append(parts)
        self._table = {first: tuple(sorted(found, key=len, reverse=True)) for first, found in table.items()}

    def at(self, run: Sequence[Token], index: int) -> int:
        """Return how many tokens the longest phrase at ``run[index]`` has; 0 where none begins there."""
        if index >= len(run):
            return 0
        for parts in self._table.get(run[index].fold, ()):
            if index + len(parts) <= len(run) and all(
                run[index + offset].fold == part for offset, part in enumerate(parts)
            ):
                return len(parts)
        return 0

    def before(self, run: Sequence[Token], index: int) -> int:
        """Return how many tokens the longest phrase has that ends just before ``run[index]``; 0 where none does."""
        best = 0
        for length in range(1, min(index, 4) + 1):
            if self.at(run[index - length : index], 0) == length:
                best = length
        return best

    def find(self, run: Sequence[Token], start: int = 0) -> tuple[int, int] | None:
        """Return the index and token count of the first phrase at or after ``start``, or None."""
        for index in range(start, len(run)):
            length = self.at(run, index)
            if length:
                return index, length
        return None
