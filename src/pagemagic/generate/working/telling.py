"""How often what is written of a section is told: in time and in work that grow with its length, never with its square."""

from __future__ import annotations

from typing import Any, Protocol

from pagemagic.generate.author import Drafted
from pagemagic.generate.pipeline.drafting import Drafts
from pagemagic.generate.pipeline.events import EventKind
from pagemagic.generate.pipeline.skeleton import Task
from pagemagic.kernel.clock import Clock

BETWEEN_DRAFTS = 0.1
"""Seconds between two drafts of a section that are told, where nothing of it closes."""
_SHARE = 8
"""Of what is shown, the share that has to be new before it is shown anew: an eighth more each time, so that all drafts
together are a few times the last."""


class Tell(Protocol):
    """Notes what happens."""

    def __call__(self, kind: EventKind, **data: Any) -> None: ...


class DraftTeller:
    """Tells of one section."""

    def __init__(self, task: Task, drafts: Drafts, tell: Tell, clock: Clock) -> None:
        self._task = task
        self._drafts = drafts
        self._tell = tell
        self._clock = clock
        self._told = clock.elapsed() - BETWEEN_DRAFTS
        self._shown = 0
        """How many parts were closed when its HTML was made last."""
        self._html = ""

    def hear(self, heard: Drafted) -> None:
        """Tell of a draft where it is time, or where enough is new."""
        html = self._drawn(heard)
        if html is not None or self._clock.elapsed() - self._told >= BETWEEN_DRAFTS:
            self._told = self._clock.elapsed()
            self._tell("section.delta", id=self._task.id, draft=heard.look(), html=html)

    def forget(self) -> None:
        """Another attempt begins."""
        self._shown, self._html = 0, ""

    def _drawn(self, heard: Drafted) -> str | None:
        """Its HTML; None where it is what it was."""
        new = heard.parts - self._shown
        if new <= 0 or (new < self._shown // _SHARE and not heard.whole):
            return None
        self._shown = heard.parts
        html = self._drafts.html(self._task, heard.closed(), whole=heard.whole)
        if html == self._html:
            return None
        self._html = html
        return html
