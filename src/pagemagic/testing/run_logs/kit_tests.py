"""The kit as pytest classes::

class TestAcme(RunLogKit):
    def make_log(self):
        return AcmeRunLog(...)
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import anyio
import pytest

from pagemagic.generate.runs.log import RunLog
from pagemagic.testing.run_logs import kit


class RunLogKit:
    """Subclass it and say how a log is made."""

    def make_log(self) -> RunLog:
        """A log without any runs."""
        raise NotImplementedError

    @pytest.mark.parametrize("check", kit.CHECKS, ids=lambda check: check.__name__)
    def test_port(self, check: Callable[[RunLog], Awaitable[None]]) -> None:
        """The log does what the port says."""
        anyio.run(check, self.make_log())


class SharedRunLogKit(RunLogKit):
    """The same for a log that several processes use."""

    def connect(self) -> RunLog:
        """Another log of the same runs in each call, as another process has it."""
        raise NotImplementedError

    def test_workers(self) -> None:
        """Of workers with connections of their own one goes on with a run."""
        kit.check_workers(self.connect)
