"""Changing a site by words, with a model: what to change first, then each section that is written anew, then the patch."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Iterator, Mapping
from dataclasses import replace
from itertools import count
from typing import Any

from pagemagic.generate.asking import Asker
from pagemagic.generate.author import Hear
from pagemagic.generate.edits.accepting import Group, accepted
from pagemagic.generate.edits.changes import Changes, Reach, reach_of, read_changes
from pagemagic.generate.edits.extending import Extension, addable, extended
from pagemagic.generate.edits.placing import placed
from pagemagic.generate.edits.questions import edit_question, revise_question
from pagemagic.generate.edits.result import Calls, Edit
from pagemagic.generate.edits.revising import operations_to, revised, shown
from pagemagic.generate.edits.writing import Together, sections_written, side_by_side
from pagemagic.generate.model_author import until_fit
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.pipeline.section_making import Made
from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.page.editing.places import Places
from pagemagic.page.operations import Move, Remove, Set
from pagemagic.page.section import Section


async def edit(given: Given, scope: Collection[str], instruction: str, asker: Asker, together: Together) -> Edit:
    """Let a model change ``given.site`` within a scope of ids.

    Raises:
        InvalidInputError: There is nothing in the scope that may be changed.
        ModelError: The model cannot be used.
    """
    reach = reach_of(given, scope)
    check_reach(reach)
    calls = Calls()
    known = addable(given, instruction) if reach.pages else {}

    def read(value: Any) -> Changes:
        return read_changes(value, reach, known)

    question = edit_question(instruction, reach, known)
    answer = await asker.ask(question, calls.hear, lambda value: not read(value).repairs)
    changes = read(answer.value)
    written, failed = await side_by_side(_writers(changes, reach, instruction, asker, calls.hear), together)
    first = accepted(given.site, _groups(changes, written, reach), scope, instruction, given.catalogue)
    here = replace(given, offline=replace(given.offline, site=first.site))
    skeleton, made = extended(here, Extension(changes.additions))
    new, missing = await sections_written(skeleton, here, asker, together, calls.hear)
    added = [Group(f"{one.node.type} {one.node.id}", (one,)) for one in placed(skeleton, {**made, **new}, here)]
    second = accepted(first.site, added, scope, instruction, given.catalogue)
    # What goes goes last, so that what is put behind it finds its place.
    gone = [Group(one, (Remove(id=one),)) for one in changes.removals if one in Places(second.site).found]
    third = accepted(second.site, gone, scope, instruction, given.catalogue)
    ops = (*first.patch.ops, *second.patch.ops, *third.patch.ops)
    kept = (*changes.repairs, *failed, *first.kept, *missing, *second.kept, *third.kept)
    patch = third.patch.model_copy(update={"ops": ops})
    return Edit(patch, third.site, "degraded" if kept else "complete", kept, tuple(calls))


def check_reach(reach: Reach) -> None:
    """Raise InvalidInputError where nothing is within reach."""
    if not reach.nodes and not reach.pages:
        cure = "name a page, section or block, or unlock it"
        raise InvalidInputError(Reason("scope", "nothing in it may be changed", cure))


def _writers(
    changes: Changes, reach: Reach, instruction: str, asker: Asker, hear: Hear
) -> dict[str, Callable[[], Awaitable[Made]]]:
    """Who writes each section anew; their blocks have ids of their own."""
    step = max(1, len(changes.writing))

    def writer(section: Section, wishes: Mapping[str, str], first: int) -> Callable[[], Awaitable[Made]]:
        async def write() -> Made:
            now = shown(section, reach.given)
            if now is None:
                why = Reason(section.id, "it refers to what has no name", "edit it by hand")
                return Made(None, faults=(why,))
            question = revise_question(section, now, wishes, instruction, reach.given)
            return await until_fit(
                asker, question, lambda value: revised(value, section, reach, count(first, step)), hear
            )

        return write

    start = reach.given.site.next_id
    return {
        identifier: writer(reach.sections[identifier], wishes, start + number)
        for number, (identifier, wishes) in enumerate(changes.writing.items())
    }


def _groups(changes: Changes, written: Mapping[str, Section], reach: Reach) -> Iterator[Group]:
    """Everything but additions and removals, in the order in which it is done."""
    given = reach.given
    for identifier, section in written.items():
        yield Group(identifier, operations_to(given.site, section, given.catalogue))
    for identifier, look in changes.looks.items():
        if reach.sections[identifier].variant != look:
            yield Group(identifier, (Set(id=identifier, prop="variant", value=look),))
    for identifier, after in changes.moves:
        yield Group(identifier, (Move(id=identifier, after=after),))
