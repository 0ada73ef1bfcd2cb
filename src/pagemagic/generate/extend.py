"""Adding sections to a site with a model: what to add first, then each section, then the patch."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.asking import Asker
from pagemagic.generate.author import Called, Heard
from pagemagic.generate.call import Call
from pagemagic.generate.edits.accepting import Group, accepted
from pagemagic.generate.edits.edit import Edit
from pagemagic.generate.edits.extending import addable, extended, read_extension
from pagemagic.generate.edits.placing import placed
from pagemagic.generate.edits.questions import extend_question
from pagemagic.generate.edits.writing import Together, sections_written
from pagemagic.generate.pipeline.given import Given
from pagemagic.page.site import Page


async def extend(given: Given, pages: Sequence[Page], instruction: str, asker: Asker, together: Together) -> Edit:
    """Let a model add sections to ``pages`` of ``given.site``.

    Raises:
        ModelError: The model cannot be used.
    """
    calls: list[Call] = []

    def hear(heard: Heard) -> None:
        if isinstance(heard, Called):
            calls.append(heard.call)

    known = addable(given, instruction)
    answer = await asker.ask(extend_question(instruction, pages, known, given), hear)
    extension = read_extension(answer.value, given, pages, known)
    skeleton, made = extended(given, extension)
    written, kept = await sections_written(skeleton, given, asker, together, hear)
    groups = [Group(f"{one.node.type} {one.node.id}", (one,)) for one in placed(skeleton, {**made, **written}, given)]
    taken = accepted(given.site, groups, {page.id for page in pages}, instruction, given.catalogue)
    kept = (*extension.repairs, *kept, *taken.kept)
    return Edit(taken.patch, taken.site, "degraded" if kept else "complete", kept, tuple(calls))
