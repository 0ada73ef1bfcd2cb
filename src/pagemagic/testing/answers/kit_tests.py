"""The kit as pytest classes::

class TestAcme(AnswersKit):
    def make_answers(self):
        return AcmeAnswers(...)
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import anyio
import pytest

from pagemagic.generate.running.answers import Answers
from pagemagic.testing.answers import kit


class AnswersKit:
    """Subclass it and say how a keeper is made."""

    def make_answers(self) -> Answers:
        """A keeper that has no answers yet."""
        raise NotImplementedError

    @pytest.mark.parametrize("check", kit.CHECKS, ids=lambda check: check.__name__)
    def test_port(self, check: Callable[[Answers], Awaitable[None]]) -> None:
        """The keeper does what the port says, and what the library makes of it is right."""
        anyio.run(check, self.make_answers())


class SharedAnswersKit(AnswersKit):
    """The same for answers that several processes keep together."""

    def connect(self) -> Answers:
        """Another keeper of the same answers in each call, as another process has it."""
        raise NotImplementedError

    def test_workers(self) -> None:
        """What one has kept another finds, also where both keep at the same time."""
        kit.check_workers(self.connect)
