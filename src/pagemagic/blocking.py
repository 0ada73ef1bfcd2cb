"""The same for hosts without an event loop, and for notebooks, whose loop is taken: one thread with a loop of its own."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager
from copy import copy
from types import TracebackType
from typing import Any, Concatenate, ParamSpec, Self, TypeVar

from anyio.from_thread import BlockingPortal, start_blocking_portal

from pagemagic.app import PageMagic
from pagemagic.engine import Credentials
from pagemagic.estimating import EditEstimates
from pagemagic.generate.brief import Brief
from pagemagic.generate.estimate import Estimate
from pagemagic.generate.generation import Generation
from pagemagic.generate.pipeline.events import Event
from pagemagic.generate.running.budgets import Budget
from pagemagic.generate.runs.service import FollowedRun
from pagemagic.generate.service import Run
from pagemagic.generate.site_plan import SitePlan
from pagemagic.kernel.errors import StateError
from pagemagic.kernel.scope import Scope

P = ParamSpec("P")
R = TypeVar("R")


def blocking(
    method: Callable[Concatenate[PageMagic, P], Awaitable[R]],
) -> Callable[Concatenate[BlockingPageMagic, P], R]:
    """A method of :class:`PageMagic` that waits for its result."""

    def call(self: BlockingPageMagic, /, *args: P.args, **kwargs: P.kwargs) -> R:
        portal = self._open_portal
        return portal.call(lambda: method(self._magic, *args, **kwargs))

    call.__name__, call.__doc__ = method.__name__, method.__doc__
    return call


class BlockingRun:
    """A generation that is going on, for hosts that wait: iterate over it for its events."""

    def __init__(self, run: Run | FollowedRun, portal: BlockingPortal) -> None:
        self._run = run
        self._portal = portal

    @property
    def id(self) -> str:
        """The name of the run."""
        return self._run.id

    def events(self, after: int = 0) -> Iterator[Event]:
        """See :meth:`pagemagic.generate.service.Run.events`."""
        events = self._run.events(after)
        while True:
            try:
                yield self._portal.call(events.__anext__)
            except StopAsyncIteration:
                return

    def __iter__(self) -> Iterator[Event]:
        return self.events()

    def result(self) -> Generation:
        """Wait for the end; see :meth:`pagemagic.generate.service.Run.result`."""
        return self._portal.call(self._run.result)

    def cancel(self) -> None:
        """Stop; see :meth:`pagemagic.generate.service.Run.cancel`."""
        self._portal.call(self._run.cancel)


class BlockingPageMagic:
    """:class:`~pagemagic.PageMagic` without ``async``. Works inside a running loop too::

        with pm.BlockingPageMagic(model="vllm:NAME") as magic:
            made = magic.generate("Padaria Aurora, a bakery in Braga since 1987.")

    It takes the arguments of :class:`~pagemagic.PageMagic`.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self._magic = PageMagic(*args, **kwargs)
        self._stack = ExitStack()
        self._portal: BlockingPortal | None = None

    @property
    def _open_portal(self) -> BlockingPortal:
        if self._portal is None:
            raise StateError("this BlockingPageMagic is not open; use it inside its with block")
        return self._portal

    def __enter__(self) -> Self:
        self._portal = self._stack.enter_context(start_blocking_portal())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        portal, self._portal = self._open_portal, None
        try:
            portal.call(self._magic.aclose)
        finally:
            self._stack.close()

    def estimate(self, brief: str | Brief, *, plan: SitePlan | None = None) -> Estimate:
        """See :meth:`pagemagic.PageMagic.estimate`."""
        return self._magic.estimate(brief, plan=plan)

    @property
    def estimates(self) -> EditEstimates:
        """See :attr:`pagemagic.PageMagic.estimates`."""
        return self._magic.estimates

    def run(self, identifier: str) -> BlockingRun:
        """See :meth:`pagemagic.PageMagic.run`."""
        return BlockingRun(self._magic.run(identifier), self._open_portal)

    @contextmanager
    def scoped(
        self, scope: Scope, *, credentials: Credentials | None = None, budget: Budget | None = None
    ) -> Iterator[BlockingPageMagic]:
        """See :meth:`pagemagic.PageMagic.scoped`; what it opens is closed at the end of the block."""
        portal, other = self._open_portal, copy(self)
        other._magic = self._magic.scoped(scope, credentials=credentials, budget=budget)
        try:
            yield other
        finally:
            portal.call(other._magic.aclose)

    plan = blocking(PageMagic.plan)
    generate = blocking(PageMagic.generate)
    rewrite = blocking(PageMagic.rewrite)
    extend = blocking(PageMagic.extend)
    edit = blocking(PageMagic.edit)
    variants = blocking(PageMagic.variants)
    translate = blocking(PageMagic.translate)

    @contextmanager
    def stream(self, brief: str | Brief, *, plan: SitePlan | None = None, fresh: bool = False) -> Iterator[BlockingRun]:
        """See :meth:`pagemagic.PageMagic.stream`."""
        portal = self._open_portal
        with portal.wrap_async_context_manager(self._magic.stream(brief, plan=plan, fresh=fresh)) as run:
            yield BlockingRun(run, portal)
