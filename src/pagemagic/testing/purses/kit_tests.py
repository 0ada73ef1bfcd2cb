"""The kit as pytest classes::

class TestAcme(PurseKit):
    def make_purse(self):
        return AcmePurse(...)
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import anyio
import pytest

from pagemagic.generate.running.purse import Purse
from pagemagic.testing.purses import kit


class PurseKit:
    """Subclass it and say how a purse is made."""

    def make_purse(self) -> Purse:
        """A purse that nobody has used."""
        raise NotImplementedError

    @pytest.mark.parametrize("check", kit.CHECKS, ids=lambda check: check.__name__)
    def test_port(self, check: Callable[[Purse], Awaitable[None]]) -> None:
        """The purse does what the port says."""
        anyio.run(check, self.make_purse())


class SharedPurseKit(PurseKit):
    """The same for books that several processes use."""

    def connect(self) -> Purse:
        """Another purse at the same books in each call, as another process has it."""
        raise NotImplementedError

    def test_workers(self) -> None:
        """Workers with connections of their own pass no limit."""
        kit.check_workers(self.connect)
