"""Which dialect a model is asked in, and what was learned about it: a value, so that it can be kept, shared and compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from pagemagic.generate.dialects.dialect import Dialect
from pagemagic.generate.dialects.table import dialect_named
from pagemagic.generate.model_errors import ModelError, SchemaRejected
from pagemagic.kernel.errors import StateError
from pagemagic.page.frozen import FrozenDict


@dataclass(frozen=True, slots=True)
class Ladder:
    """The dialects of one model from the firmest to words alone, and how far down each schema had to go.

    A schema that was refused is remembered by its digest: another one may still be taken. Once ``GIVES_UP`` schemas were
    refused in a dialect, and none accepted, new ones begin a rung lower.
    """

    dialects: tuple[str, ...]
    """Names, as :class:`~pagemagic.generate.ports.ChatCapabilities` lists them."""
    refused: Mapping[str, int] = FrozenDict()
    """Digest of a schema -> how many rungs down it starts."""
    accepted: frozenset[str] = frozenset()
    """Dialects in which some schema was accepted."""

    GIVES_UP = 3

    def __post_init__(self) -> None:
        for name in self.dialects:
            dialect_named(name)

    def rung(self, digest: str) -> Dialect:
        """The dialect to ask in for the schema of this digest."""
        return dialect_named(self.dialects[max(self.refused.get(digest, 0), self._start())])

    def _start(self) -> int:
        for index, name in enumerate(self.dialects[:-1]):
            below = sum(1 for step in self.refused.values() if step > index)
            if name in self.accepted or below < self.GIVES_UP:
                return index
        return len(self.dialects) - 1

    def can_step_down(self, digest: str, error: ModelError) -> bool:
        """Whether asking a rung lower may help: the schema was the trouble, and there is a lower rung."""
        return isinstance(error, SchemaRejected) and self.rung(digest).name != self.dialects[-1]

    def stepped_down(self, digest: str) -> Ladder:
        """The ladder that knows this schema was refused. Raises StateError on the lowest rung."""
        at = self.dialects.index(self.rung(digest).name)
        if at + 1 >= len(self.dialects):
            raise StateError("the lowest rung is words alone; there is none below it")
        return replace(self, refused=FrozenDict({**self.refused, digest: at + 1}))

    def worked(self, digest: str) -> Ladder:
        """The ladder that knows this schema was accepted."""
        name = self.rung(digest).name
        return self if name in self.accepted else replace(self, accepted=self.accepted | {name})
