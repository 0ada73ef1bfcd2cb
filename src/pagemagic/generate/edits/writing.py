"""Having sections written side by side, each asked for again where it cannot be used."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, TypeAlias

from pagemagic.generate.asking import Asker
from pagemagic.generate.author import Hear
from pagemagic.generate.model_author import ModelAuthor
from pagemagic.generate.model_errors import ModelError
from pagemagic.generate.pipeline.backing import Repair
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.pipeline.section_making import Made
from pagemagic.generate.pipeline.skeleton import Skeleton, Task
from pagemagic.kernel.errors import LimitError
from pagemagic.page.section import Section

Job: TypeAlias = Callable[[], Awaitable[None]]
Together: TypeAlias = Callable[[Sequence[Job]], Awaitable[None]]
"""Does jobs side by side, a few at a time, and waits for all."""


async def side_by_side(
    writers: dict[str, Callable[[], Awaitable[Made]]], together: Together
) -> tuple[dict[str, Section], tuple[Repair, ...]]:
    """The sections that came of writers, by their names, and why others did not.

    Raises:
        ModelError: None could be asked.
        LimitError: A budget covers none.
    """
    found: dict[str, Section] = {}
    kept: dict[str, Repair] = {}
    errors: list[ModelError | LimitError] = []

    def job(name: str, writer: Callable[[], Awaitable[Made]]) -> Job:
        async def run() -> None:
            try:
                made = await writer()
            except (ModelError, LimitError) as error:
                errors.append(error)
                kept[name] = Repair(name, "refused", str(error))
                return
            if made.section is not None:
                found[name] = made.section
            else:
                kept[name] = Repair(name, "refused", "; ".join(str(fault) for fault in made.faults))

        return run

    await together([job(name, writer) for name, writer in writers.items()])
    if errors and len(errors) == len(writers):
        raise errors[0]
    return found, tuple(kept[name] for name in writers if name in kept)


async def sections_written(
    skeleton: Skeleton, given: Given, asker: Asker, together: Together, hear: Hear
) -> tuple[dict[str, Section], tuple[Repair, ...]]:
    """The sections of all tasks that have to be written. Raises what :func:`side_by_side` raises."""
    author = ModelAuthor(asker)

    def writer(task: Task) -> Callable[[], Awaitable[Any]]:
        return lambda: author.section(task, skeleton, given, hear)

    return await side_by_side({task.id: writer(task) for task in skeleton.written}, together)
