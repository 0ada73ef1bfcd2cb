"""What the parts of one random document share: fresh ids, and the things that may be referred to."""

from __future__ import annotations

from pagemagic.page.base import node_id
from pagemagic.testing.choices import Choices


class Pool:
    """Ids of one document by what they belong to, for references that lead somewhere."""

    def __init__(self) -> None:
        self.next_id = 0
        self.pages: list[str] = []
        self.sections: list[str] = []
        self.facts: dict[str, list[str]] = {}
        """Kind -> ids of facts."""
        self.assets: dict[str, list[str]] = {}
        """``image``, ``video`` or ``file`` -> ids of assets."""

    def fresh(self) -> str:
        """An id that nothing has yet."""
        self.next_id += 1
        return node_id(self.next_id - 1)

    def fact(self, choices: Choices, *kinds: str) -> str | None:
        """The id of a fact, of some kinds or any; None where there is none."""
        return self._one(choices, [found for kind in kinds or sorted(self.facts) for found in self.facts.get(kind, ())])

    def asset(self, choices: Choices, *kinds: str) -> str | None:
        """The id of an asset, of some kinds or any; None where there is none."""
        return self._one(
            choices, [found for kind in kinds or sorted(self.assets) for found in self.assets.get(kind, ())]
        )

    def page(self, choices: Choices) -> str | None:
        """The id of a page."""
        return self._one(choices, self.pages)

    def section(self, choices: Choices) -> str | None:
        """The id of a section."""
        return self._one(choices, self.sections)

    @staticmethod
    def _one(choices: Choices, found: list[str]) -> str | None:
        return choices.pick(found) if found else None
