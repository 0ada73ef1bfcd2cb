"""Runs whose log fails, and runs that are stopped before they have begun."""

from __future__ import annotations

from collections.abc import Sequence

import anyio
import pytest

import pagemagic as pm
from pagemagic.generate.pipeline.events import Event
from pagemagic.generate.runs.log import MemoryRunLog, State
from pagemagic.testing.models.bakery import BRIEF, answered
from pagemagic.testing.models.scripted import ScriptedModel
from tests.running.test_running import PRICES, still


@pytest.mark.parametrize("logged", [True, False])
def test_stopping_before_it_has_begun(logged: bool) -> None:
    """Nobody is asked, and the result says that it was cancelled."""
    model = ScriptedModel(answered)

    async def go() -> None:
        runs = MemoryRunLog() if logged else None
        async with pm.PageMagic(model, prices=PRICES, context=still(), runs=runs) as magic:
            async with magic.stream(BRIEF) as run:
                await run.cancel()
                made = await run.result()
            assert made.status == "cancelled"
            assert (model.requests, model.open) == ([], 0)
            if logged:
                assert (await magic.run(run.id).result()).status == "cancelled"

    anyio.run(go)


class FailingLog(MemoryRunLog):
    """Takes so many words and no more; ``ends``: nor an end."""

    def __init__(self, takes: int, *, ends: bool = False) -> None:
        super().__init__()
        self.takes, self.ends = takes, ends

    async def append(self, run: str, fence: int, events: Sequence[Event], now: float) -> bool:
        self.takes -= 1
        if self.takes < 0:
            raise OSError("the disk is full")
        return await super().append(run, fence, events, now)

    async def end(self, run: str, fence: int, state: State) -> None:
        if self.ends:
            raise OSError("the disk is full")
        await super().end(run, fence, state)


@pytest.mark.parametrize("takes", range(0, 9, 2))
def test_a_log_that_fails_ends_the_run_with_its_own_error(takes: int) -> None:
    """As it is and not in a group; connections are closed, and what the log has stays for whoever finds it well again."""
    model, log = ScriptedModel(answered), FailingLog(takes)

    async def go() -> None:
        async with pm.PageMagic(model, prices=PRICES, context=still(), runs=log) as magic:
            with pytest.raises(OSError, match="the disk is full"):
                async with magic.stream(BRIEF) as run:
                    await run.result()
            assert model.open == 0
            with pytest.raises(OSError, match="the disk is full"):
                await run.result()
        (logged,) = log._runs.values()
        assert logged.state == "running"
        assert list(logged.events) == run.log[: len(logged.events)]

    anyio.run(go)


def test_an_end_that_cannot_be_logged_takes_nothing_away(caplog: pytest.LogCaptureFixture) -> None:
    """Whoever waits has the result, and the log of the process says what is wrong."""

    async def go() -> pm.Generation:
        log = FailingLog(10**6, ends=True)
        async with pm.PageMagic(ScriptedModel(answered), prices=PRICES, context=still(), runs=log) as magic:
            return await magic.generate(BRIEF)

    assert anyio.run(go).status == "complete"
    assert "could not be logged" in caplog.text


def test_who_left_hears_no_other_error() -> None:
    """Also where the log is gone by then."""

    async def go() -> None:
        log = FailingLog(3)
        async with pm.PageMagic(ScriptedModel(answered), prices=PRICES, context=still(), runs=log) as magic:
            with pytest.raises(RuntimeError, match="mine"):
                async with magic.stream(BRIEF):
                    await anyio.sleep(0)
                    raise RuntimeError("mine")

    anyio.run(go)
