"""Adding sections to a site with a model: what to add first, then each section, then the patch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pagemagic.generate.asking import Asker
from pagemagic.generate.edits.accepting import Group, accepted
from pagemagic.generate.edits.extending import Extension, addable, extended, read_extension
from pagemagic.generate.edits.placing import placed
from pagemagic.generate.edits.questions import extend_question
from pagemagic.generate.edits.result import Calls, Edit
from pagemagic.generate.edits.writing import Together, sections_written
from pagemagic.generate.pipeline.given import Given
from pagemagic.page.site import Page


async def extend(given: Given, pages: Sequence[Page], instruction: str, asker: Asker, together: Together) -> Edit:
    """Let a model add sections to ``pages`` of ``given.site``.

    Raises:
        ModelError: The model cannot be used.
    """
    calls = Calls()
    known = addable(given, instruction)

    def read(value: Any) -> Extension:
        return read_extension(value, given, pages, known)

    question = extend_question(instruction, pages, known, given)
    answer = await asker.ask(question, calls.hear, lambda value: not read(value).repairs)
    extension = read(answer.value)
    skeleton, made = extended(given, extension)
    written, kept = await sections_written(skeleton, given, asker, together, calls.hear)
    groups = [Group(f"{one.node.type} {one.node.id}", (one,)) for one in placed(skeleton, {**made, **written}, given)]
    taken = accepted(given.site, groups, {page.id for page in pages}, instruction, given.catalogue)
    kept = (*extension.repairs, *kept, *taken.kept)
    return Edit(taken.patch, taken.site, "degraded" if kept else "complete", kept, tuple(calls))
