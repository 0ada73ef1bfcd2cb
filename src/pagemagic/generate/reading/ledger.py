"""Which characters of the brief a fact has taken, and the facts found so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from pagemagic.generate.reading.tokens import Token


@dataclass(eq=False)
class Draft:
    """A fact before it has an id. ``values`` are the fields of its model; ``price`` the draft of its price."""

    kind: str
    start: int
    end: int
    values: dict[str, Any] = field(default_factory=dict)
    label: str | None = None
    price: Draft | None = None
    inferred: bool = False
    timed: bool = False
    """Whether it is an act of a programme: what it costs is a ticket."""


class Ledger:
    """What is taken and by whom. A character belongs to at most one fact, or to the words around facts."""

    def __init__(self, length: int) -> None:
        self._taken = bytearray(length)
        self._by_kind: dict[str, list[Draft]] = {}

    def add(self, draft: Draft) -> Draft:
        """Record a fact and take its span."""
        self.take(draft.start, draft.end)
        return self.share(draft)

    def share(self, draft: Draft) -> Draft:
        """Record a fact whose words stay open, or belong to another fact as well."""
        self._by_kind.setdefault(draft.kind, []).append(draft)
        return draft

    @property
    def drafts(self) -> list[Draft]:
        """All facts, in the order of the brief."""
        found = [draft for drafts in self._by_kind.values() for draft in drafts]
        return sorted(found, key=lambda draft: (draft.start, draft.end, draft.kind))

    def take(self, start: int, end: int) -> None:
        """Take characters that only lead to a fact, such as a label."""
        self._taken[start:end] = b"\x01" * (end - start)

    def free(self, start: int, end: int) -> bool:
        """Whether nothing between the two places is taken."""
        return self._taken.find(1, start, end) < 0

    def drop(self, draft: Draft) -> None:
        """Forget a fact; its words stay taken."""
        self._by_kind[draft.kind].remove(draft)

    def open(self, token: Token) -> bool:
        """Whether the token is not taken."""
        return self.free(token.start, token.end)

    def of(self, kind: str) -> list[Draft]:
        """Return the drafts of a kind, in the order they were found."""
        return self._by_kind.get(kind, [])
