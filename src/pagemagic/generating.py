"""Generations of a host: begun here, or found in the log where any process has begun them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field, replace

from pagemagic.engine import Engine
from pagemagic.gallery.gallery import Gallery
from pagemagic.generate.author import Author
from pagemagic.generate.brief import Brief
from pagemagic.generate.generation import Generation
from pagemagic.generate.pipeline.conclusion import concluded
from pagemagic.generate.pipeline.events import Event
from pagemagic.generate.pipeline.given import Given, given_of
from pagemagic.generate.pipeline.progress import progress_of
from pagemagic.generate.pipeline.transforming import Transform
from pagemagic.generate.runs.log import RunLog
from pagemagic.generate.runs.record import RunRecord
from pagemagic.generate.runs.service import FollowedRun, LogKeeper, Takeovers, logged
from pagemagic.generate.service import Run, running
from pagemagic.generate.site_plan import SitePlan
from pagemagic.kernel.clock import Clock
from pagemagic.kernel.errors import ConfigurationError
from pagemagic.page.catalogue import Catalogue


@dataclass(frozen=True)
class Generating:
    """What generations of one scope are made with."""

    engine: Engine
    catalogue: Catalogue
    gallery: Gallery
    transform: Transform
    """What plugins change in the end."""
    offline: bool
    """Whether the offline author goes on where the model cannot be used."""
    log: RunLog | None
    takeovers: Takeovers = field(default_factory=Takeovers)

    def scoped(self, engine: Engine) -> Generating:
        """The same with the models of another scope. Runs that are taken over end before the connections that they use."""
        return replace(self, engine=engine, takeovers=Takeovers() if engine.owns_models else self.takeovers)

    def stream(self, brief: str | Brief, plan: SitePlan | None, *, fresh: bool) -> AbstractAsyncContextManager[Run]:
        """A new generation, logged where there is a log."""
        asked = brief if isinstance(brief, Brief) else Brief(text=brief)
        identifier = self.engine.conditions.context.ids.new("run")
        author, scope = self.engine.author(identifier, fresh=fresh), self.engine.conditions.scope
        given = self._given(asked)
        record = RunRecord(identifier, scope, asked, plan, author.name, self.offline)

        def start(keeper: LogKeeper | None) -> AbstractAsyncContextManager[Run]:
            return self._running(Run(identifier), record, given, author, keeper)

        return start(None) if self.log is None else logged(record, self.log, self._clock, start)

    def followed(self, identifier: str) -> FollowedRun:
        """A run in the log. Raises ConfigurationError where there is none."""
        if self.log is None:
            cure = "pass a log, as in PageMagic(runs=MemoryRunLog())"
            raise ConfigurationError(f"runs are not logged, so they cannot be found again; {cure}")
        tenant = self.engine.conditions.scope.tenant
        return FollowedRun(
            identifier, tenant, self.log, self._clock, self.takeovers, self._resumed, self._concluded
        )  # fmt: skip

    @property
    def _clock(self) -> Clock:
        return self.engine.conditions.context.clock

    @asynccontextmanager
    async def _resumed(self, record: RunRecord, events: tuple[Event, ...], fence: int) -> AsyncIterator[Run]:
        assert self.log is not None
        given = self._given(record.brief)
        await self.engine.conditions.purse.abandon(record.id)
        keeper = LogKeeper(self.log, fence, self._clock, len(events))
        author = self.engine.scoped(record.scope).author(record.id)
        async with self._running(Run(record.id, list(events), resumed=True), record, given, author, keeper) as going:
            yield going

    def _running(
        self, run: Run, record: RunRecord, given: Given, author: Author, keeper: LogKeeper | None
    ) -> AbstractAsyncContextManager[Run]:
        return running(
            run, given, author, self._clock, plan=record.plan, offline=record.offline, transform=self.transform,
            scope=record.scope, keeper=keeper, trace=self.engine.conditions.trace,
        )  # fmt: skip

    def _concluded(self, record: RunRecord, events: tuple[Event, ...], cancelled: bool) -> Generation:
        given = self._given(record.brief)
        return concluded(progress_of(events, given), given, record.author, cancelled=cancelled)

    def _given(self, brief: Brief) -> Given:
        return given_of(brief, self.catalogue, self.gallery)
