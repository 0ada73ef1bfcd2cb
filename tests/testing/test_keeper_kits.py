"""The kits for purses, answers and logs of runs: on those that come with the library, and on some that break their port."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import anyio
import pytest

from pagemagic.generate.pipeline.events import Event
from pagemagic.generate.running.answers import Answers, KeptAnswer, MemoryAnswers
from pagemagic.generate.running.budgets import Limit
from pagemagic.generate.running.purse import MemoryPurse, Purse
from pagemagic.generate.running.store import SqlAnswers, SqlPurse
from pagemagic.generate.runs.log import LoggedRun, MemoryRunLog, RunLog
from pagemagic.generate.runs.store import SqlRunLog
from pagemagic.generate.store import sqlite_engine
from pagemagic.kernel.money import Money
from pagemagic.testing.answers import kit as answers_kit
from pagemagic.testing.answers.kit_tests import AnswersKit, SharedAnswersKit
from pagemagic.testing.purses import kit as purse_kit
from pagemagic.testing.purses.kit_tests import PurseKit, SharedPurseKit
from pagemagic.testing.run_logs import kit as log_kit
from pagemagic.testing.run_logs.kit_tests import RunLogKit, SharedRunLogKit


class TestMemoryPurse(PurseKit):
    def make_purse(self) -> Purse:
        return MemoryPurse()


class TestMemoryAnswers(AnswersKit):
    def make_answers(self) -> Answers:
        return MemoryAnswers()


class TestMemoryRunLog(RunLogKit):
    def make_log(self) -> RunLog:
        return MemoryRunLog()


class InFile:
    """Everything in one file of the test's own."""

    @pytest.fixture(autouse=True)
    def in_file(self, tmp_path: Path) -> None:
        self.path = tmp_path / "kept.db"


class TestSqlPurse(InFile, SharedPurseKit):
    def make_purse(self) -> Purse:
        return self.connect()

    def connect(self) -> Purse:
        return SqlPurse(sqlite_engine(self.path))


class TestSqlAnswers(InFile, SharedAnswersKit):
    def make_answers(self) -> Answers:
        return self.connect()

    def connect(self) -> Answers:
        return SqlAnswers(sqlite_engine(self.path))


class TestSqlRunLog(InFile, SharedRunLogKit):
    def make_log(self) -> RunLog:
        return self.connect()

    def connect(self) -> RunLog:
        return SqlRunLog(sqlite_engine(self.path))


class Generous(MemoryPurse):
    """Looks at what was spent alone."""

    async def reserve(self, hold: str, amount: Money, limits: Sequence[Limit]) -> None:
        for limit in limits:
            spent = await self.spent(limit.account)
            if spent is None or spent + amount <= limit.most:
                await super().reserve(hold, amount, [replace(limit, most=limit.most * 100)])


class Hasty(MemoryPurse):
    """Looks, then writes: not at once."""

    async def reserve(self, hold: str, amount: Money, limits: Sequence[Limit]) -> None:
        before = dict(self.accounts)
        await anyio.sleep(0)
        found, self.accounts = self.accounts, before
        try:
            await super().reserve(hold, amount, limits)
        finally:
            self.accounts = {**found, **self.accounts}


class Forgetful(MemoryPurse):
    """Gives back what nobody settles."""

    async def abandon(self, request: str) -> None:
        pass


class Common(MemoryAnswers):
    """Erases too much."""

    async def erase(self, tenant: str) -> None:
        self._kept.clear()


class Shared(MemoryAnswers):
    """Gives everybody the answer to the first question of its kind."""

    async def get(self, key: str) -> KeptAnswer | None:
        return next((kept for _, kept in self._kept.values()), None)


class Late(MemoryRunLog):
    """Takes what a lost worker writes."""

    async def append(self, run: str, fence: int, events: Sequence[Event], now: float) -> bool:
        return await super().append(run, self._runs[run].fence, events, now)


class Open(MemoryRunLog):
    """Shows a run to whoever knows its id."""

    async def read(self, run: str, tenant: str, after: int = 0) -> LoggedRun | None:
        return await super().read(run, self._runs[run].record.scope.tenant, after) if run in self._runs else None


@pytest.mark.parametrize(("broken", "check"), [
    (Generous, purse_kit.check_limit), (Generous, purse_kit.check_all_or_none), (Generous, purse_kit.check_any_order),
    (Hasty, purse_kit.check_side_by_side), (Forgetful, purse_kit.check_abandoning),
    (Common, answers_kit.check_erasing), (Common, answers_kit.check_tenants), (Shared, answers_kit.check_keeping),
    (Late, log_kit.check_fences), (Open, log_kit.check_strangers),
])  # fmt: skip
def test_the_kits_see_faults(broken: Any, check: Any) -> None:
    """What breaks a port does not pass."""
    with pytest.raises((AssertionError, ExceptionGroup)):
        anyio.run(check, broken())
