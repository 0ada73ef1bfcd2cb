"""The kit as a pytest class::

class TestAcme(AuthorKit):
    def make_author(self):
        return AcmeAuthor(...)
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import anyio
import pytest

from pagemagic.generate.author import Author
from pagemagic.testing.authors import kit


class AuthorKit:
    """Subclass it and say how an author is made."""

    def make_author(self) -> Author:
        """An author that nobody has asked yet."""
        raise NotImplementedError

    @pytest.mark.parametrize("check", kit.CHECKS, ids=lambda check: check.__name__)
    def test_port(self, check: Callable[[Author], Awaitable[None]]) -> None:
        """The author does what the port says."""
        anyio.run(check, self.make_author())
