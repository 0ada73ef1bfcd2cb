"""Several versions of one section, written side by side: each a patch of its own, for somebody to choose from."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from itertools import count
from typing import Any

from pagemagic.generate.asking import Asker
from pagemagic.generate.edits.accepting import Group, accepted
from pagemagic.generate.edits.changes import Reach, reach_of
from pagemagic.generate.edits.questions import variant_question
from pagemagic.generate.edits.result import Calls, Edit
from pagemagic.generate.edits.revising import operations_to, revised, shown
from pagemagic.generate.edits.writing import Together, side_by_side
from pagemagic.generate.inline import Json
from pagemagic.generate.model_author import until_fit
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.pipeline.section_making import Made
from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.page.section import Section

MOST_VARIANTS = 8
"""As many as anybody compares."""
_AGAIN = "start from another of its thoughts, in other words"


async def variants(
    given: Given, identifier: str, number: int, instruction: str, asker: Asker, together: Together
) -> tuple[Edit, ...]:
    """Let a model write a section of ``given.site`` anew, ``number`` times; each time it is told to start from elsewhere.

    A variant that says what another says, or what the section says already, is asked for again.

    Raises:
        InvalidInputError: There is no such section, it may not be changed, or that are no variants or too many.
        ModelError: The model cannot be used.
        LimitError: A budget covers none of them.
    """
    reach, section, now = to_vary(given, identifier, number)
    taken: dict[int, Section] = {0: section}
    calls = [Calls() for _ in range(number)]

    def writer(at: int) -> Callable[[], Awaitable[Made]]:
        question = variant_question(section, now, instruction, (at, number), given)

        def read(value: Any) -> Made:
            return _another(revised(value, section, reach, count(given.site.next_id)), at, taken)

        return lambda: until_fit(asker, question, read, calls[at - 1].hear)

    names = {at: f"variant {at}" for at in range(1, number + 1)}
    written, failed = await side_by_side({name: writer(at) for at, name in names.items()}, together)
    why = {one.place: one for one in failed}
    found: list[Edit] = []
    for at, name in names.items():
        groups = (
            [Group(identifier, operations_to(given.site, written[name], given.catalogue))] if name in written else []
        )
        made = accepted(given.site, groups, {identifier}, instruction, given.catalogue)
        kept = (*([why[name]] if name in why else []), *made.kept)
        found.append(Edit(made.patch, made.site, "degraded" if kept else "complete", kept, tuple(calls[at - 1])))
    return tuple(found)


def to_vary(given: Given, identifier: str, number: int) -> tuple[Reach, Section, Json]:
    """What is within reach of variants, the section, and how a model writes what it is now.

    Raises InvalidInputError where there is no such section, it may not be changed, or that are no variants or too many.
    """
    if not 1 <= number <= MOST_VARIANTS:
        raise InvalidInputError(Reason("n", f"it is {number}", f"ask for 1 to {MOST_VARIANTS} variants"))
    reach = reach_of(given, {identifier})
    section = _section(reach, identifier)
    now = shown(section, given)
    if now is None:
        raise InvalidInputError(Reason(identifier, "it refers to what has no name", "edit it by hand"))
    return reach, section, now


def _section(reach: Reach, identifier: str) -> Section:
    """The section that shall have variants. Raises InvalidInputError where there is none that may change."""
    section = reach.sections.get(identifier)
    if section is not None:
        return section
    there = reach.given.site.find(id=identifier)
    if there is not None and there.lock:
        raise InvalidInputError(Reason(identifier, "it is locked", "unlock it, or name another section"))
    if there is not None:
        raise InvalidInputError(Reason(identifier, f"its type {there.type} is not known", "switch its plugin on"))
    one = next(reach.given.site.sections())
    raise InvalidInputError(
        Reason("section", f"the site has no section {identifier[:60]!r}", f"name one by its id, such as {one.id}")
    )


def _another(made: Made, at: int, taken: dict[int, Section]) -> Made:
    """What was made, if nobody has said it: variants are for choosing, and the first to come with something keeps it."""
    if made.section is None:
        return made
    same = next((key for key, one in taken.items() if key != at and one == made.section), None)
    if same is None:
        taken[at] = made.section
        return made
    what = "it says what the section says already" if same == 0 else "it says what another variant says"
    return replace(made, section=None, faults=(*made.faults, Reason("", what, _AGAIN)))
