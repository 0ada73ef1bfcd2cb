"""The site of a run from its events, without asking anybody again."""

from __future__ import annotations

from collections.abc import Iterable

from pagemagic.generate.pipeline.conclusion import concluded
from pagemagic.generate.pipeline.events import Event
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.pipeline.progress import progress_of
from pagemagic.kernel.errors import StateError
from pagemagic.page.site import Site


def replayed(events: Iterable[Event], given: Given) -> Site:
    """The site that a run made of a brief.

    Raises:
        StateError: The events do not hold a plan.
    """
    found = progress_of(events, given)
    if found.plan is None:
        raise StateError("these events hold no plan; give all events of a run, from the first")
    return concluded(found, given, "").site
