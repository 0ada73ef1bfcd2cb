"""The kit as a pytest class::

class TestAcme(ChatModelKit):
    def make_model(self):
        return AcmeModel(...)
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import anyio
import pytest

from pagemagic.generate.ports import ChatModel
from pagemagic.testing.models import kit

Check = Callable[[ChatModel], Awaitable[None]]


class ChatModelKit:
    """Subclass it, say how a model is made, and where you can, how its provider is made to fail."""

    secret = ""
    """The key that must not be shown."""
    faults: tuple[str, ...] = ()
    """What :meth:`provoke` can do, of :data:`pagemagic.testing.models.kit.FAULTS` and ``refusal``."""

    def make_model(self) -> ChatModel:
        """A model that nobody has asked yet."""
        raise NotImplementedError

    def provoke(self, fault: str) -> None:
        """Make the provider fail in this way with the next request."""
        raise NotImplementedError

    def _run(self, check: Check) -> None:
        async def run() -> None:
            model = self.make_model()
            try:
                await check(model)
            finally:
                await model.aclose()

        anyio.run(run)

    @pytest.mark.parametrize("check", kit.CHECKS, ids=lambda check: check.__name__)
    def test_port(self, check: Check) -> None:
        """The model does what the port says."""
        self._run(check)

    def pytest_generate_tests(self, metafunc: pytest.Metafunc) -> None:
        """A test for each of :attr:`faults`; what nobody can provoke is not tried."""
        if "fault" in metafunc.fixturenames and metafunc.cls is not None:
            metafunc.parametrize("fault", metafunc.cls.faults or ("none",))

    def test_fault(self, fault: str) -> None:
        """Every failure becomes its typed error, and what is declined says so."""
        if fault == "refusal":
            self.provoke("refusal")
            self._run(kit.check_refusal)
        elif fault != "none":
            self._run(lambda model: kit.check_fault(model, fault, self.provoke, self.secret))

    def test_faults_are_known(self) -> None:
        """What :meth:`provoke` can do has a name that the kit knows."""
        assert set(self.faults) <= {*kit.FAULTS, "refusal"}

    def test_model_hides_its_key(self) -> None:
        """The key is not shown by the model."""
        model = self.make_model()
        assert not self.secret or self.secret not in f"{model!r}{model}{vars(model)}"
