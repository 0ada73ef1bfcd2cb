"""The span around an edit; the attempts to ask a model are its children."""

from __future__ import annotations

from collections.abc import Awaitable

from pagemagic.generate.asking import Asker
from pagemagic.generate.edits.result import Edit
from pagemagic.generate.running.telemetry import done_attributes, work_attributes, work_name


async def traced(verb: str, asker: Asker, work: Awaitable[Edit]) -> Edit:
    """Do an edit inside a span of its own. Raises what it raises."""
    at = asker.conditions
    known = work_attributes(at.request, asker.model.name, at.scope)
    with at.trace(work_name(verb), known, "internal") as note:
        try:
            made = await work
        except Exception as error:
            note({"pagemagic.status": "failed"}, type(error).__name__)
            raise
        note(done_attributes(made.status, made.calls), "")
    return made
