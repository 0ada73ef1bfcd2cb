"""The port to whoever writes a site: a plan first, then one section at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

from pagemagic.generate.call import Call
from pagemagic.generate.pipeline.backing import Repair
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.pipeline.section_making import Made
from pagemagic.generate.pipeline.skeleton import Skeleton, Task
from pagemagic.generate.site_plan import SitePlan


@dataclass(frozen=True, slots=True)
class Drafted:
    """More is written; it may still change."""

    look: Callable[[], Any]
    """Gives what is written so far, as JSON; made when somebody looks."""
    closed: Callable[[], Any] = dict
    """The same without what is still open."""
    parts: int = 0
    """How many parts are closed; it only grows until another attempt begins."""
    whole: bool = False
    """Whether nothing else comes."""


@dataclass(frozen=True, slots=True)
class Restarted:
    """What was written so far is thrown away; another attempt begins."""

    why: str


@dataclass(frozen=True, slots=True)
class Called:
    """A model was asked; it is in the books whatever became of it."""

    call: Call


Heard: TypeAlias = Drafted | Restarted | Called
Hear: TypeAlias = Callable[[Heard], None]
"""Is told what an author is doing while it does it."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan, and what had to be repaired in it."""

    plan: SitePlan
    repairs: tuple[Repair, ...] = ()


class Author(Protocol):
    """Writes sites. One object may write several sections at a time."""

    @property
    def name(self) -> str:
        """``offline``, or the name of a model."""
        ...

    async def plan(self, given: Given, hear: Hear) -> Planned:
        """Plan a site. Raises ModelError where whoever is asked cannot be reached or declines."""
        ...

    async def section(self, task: Task, skeleton: Skeleton, given: Given, hear: Hear) -> Made:
        """Write a section.

        ``Made.section`` is None where nothing fit came of it, and ``Made.faults`` say why. Raises ModelError as ``plan`` does.
        """
        ...
