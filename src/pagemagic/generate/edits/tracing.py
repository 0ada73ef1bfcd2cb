"""The span around an edit; the attempts to ask a model are its children."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TypeVar

from pagemagic.generate.asking import Asker
from pagemagic.generate.edits.result import Edit
from pagemagic.generate.running.telemetry import done_attributes, work_attributes, work_name

T = TypeVar("T", Edit, tuple[Edit, ...])


async def traced(verb: str, asker: Asker, work: Awaitable[T]) -> T:
    """Do an edit, or several at once, inside a span of its own. Raises what it raises."""
    at = asker.conditions
    known = work_attributes(at.request, asker.model.name, at.scope)
    with at.trace(work_name(verb), known, "internal") as note:
        try:
            made = await work
        except Exception as error:
            note({"pagemagic.status": "failed"}, type(error).__name__)
            raise
        edits = made if isinstance(made, tuple) else (made,)
        status = next((one.status for one in edits if one.status != "complete"), "complete")
        note(done_attributes(status, [call for one in edits for call in one.calls]), "")
    return made
