"""Which questions an edit will ask, before anybody is asked: those of :mod:`pagemagic.generate.edits`, and how many."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from math import ceil
from typing import TypeAlias

from pagemagic.generate.edits.changes import MOST_CHANGES, Reach, reach_of
from pagemagic.generate.edits.edit import check_reach
from pagemagic.generate.edits.extending import MOST_ADDED, Addition, Extension, addable, extended
from pagemagic.generate.edits.questions import (
    edit_question,
    extend_question,
    revise_question,
    rewrite_question,
    translate_question,
    variant_question,
)
from pagemagic.generate.edits.revising import shown
from pagemagic.generate.edits.rewrite import some_leaves
from pagemagic.generate.edits.rewriting import LEAVES_AT_ONCE
from pagemagic.generate.edits.translate import AT_ONCE
from pagemagic.generate.edits.translating import asked_for
from pagemagic.generate.edits.variants import to_vary
from pagemagic.generate.estimate import SECTION_WRITTEN, Foreseen
from pagemagic.generate.model_author import REPAIRS
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.prompts.questions import Question, section_question
from pagemagic.generate.running.bounds import BYTES_A_TOKEN
from pagemagic.page.site import Page
from pagemagic.page.translation_bundle import translation_bundle

WISHES_WRITTEN = 150
"""Tokens that an answer is expected to have which says what to do."""
KEY_WRITTEN = 8
"""Tokens of the key that a text stands under."""
ABOUT = 2400 + 200
"""Bytes that a wish may have, and the name of what is wished."""

Kinds: TypeAlias = tuple[list[Foreseen], str]
"""The questions, and in words how many they are."""


def rewriting(given: Given, scope: Collection[str], instruction: str) -> Kinds:
    """Every text once. Raises what :func:`~pagemagic.generate.edits.rewrite.rewrite` raises before it asks."""
    leaves = some_leaves(given, scope)
    parts = [leaves[at : at + LEAVES_AT_ONCE] for at in range(0, len(leaves), LEAVES_AT_ONCE)]
    questions = [rewrite_question(part, instruction, given) for part in parts]
    written = _tokens([leaf.text for leaf in leaves], len(parts))
    said = f"{len(leaves)} texts, {LEAVES_AT_ONCE} in a question, each as long as before"
    return [Foreseen(questions, written, len(parts), len(parts))], said


def translating(given: Given, locale: str) -> Kinds:
    """Every open text once, and once more what is not taken."""
    segments = asked_for(translation_bundle(given.site, locale, which="open", catalogue=given.catalogue))
    parts = [segments[at : at + AT_ONCE] for at in range(0, len(segments), AT_ONCE)]
    questions = [translate_question(part, given, locale) for part in parts]
    written = _tokens([str(one["source"]) for one in segments], len(parts))
    said = f"{len(segments)} texts, {AT_ONCE} in a question, each as long as its source"
    return [Foreseen(questions, written, len(parts), len(parts), again=1)], said


def extending(given: Given, pages: Sequence[Page], instruction: str) -> Kinds:
    """What to add, then each section of it."""
    first = extend_question(instruction, pages, addable(given, instruction), given)
    sections = Foreseen(
        _additions(given, pages[0], instruction), SECTION_WRITTEN, 1, MOST_ADDED, REPAIRS, MOST_ADDED * ABOUT
    )
    return [_wishes(first), sections], f"expected: 1 section is added; at most: {MOST_ADDED}"


def editing(given: Given, scope: Collection[str], instruction: str) -> Kinds:
    """What to change, then each section that is written anew or added.

    Raises what :func:`~pagemagic.generate.edits.edit.edit` raises before it asks.
    """
    reach = reach_of(given, scope)
    check_reach(reach)
    known = addable(given, instruction) if reach.pages else {}
    questions = [*_revisions(reach, instruction)]
    if reach.pages:
        questions += _additions(given, reach.pages[0], instruction)
    some = min(1, len(questions))
    sections = Foreseen(questions, SECTION_WRITTEN, some, some * MOST_CHANGES, REPAIRS, some * MOST_CHANGES * ABOUT)
    said = f"expected: {some} section is written; at most: {some * MOST_CHANGES}"
    return [_wishes(edit_question(instruction, reach, known)), sections], said


def varying(given: Given, identifier: str, number: int, instruction: str) -> Kinds:
    """Every variant. Raises what :func:`~pagemagic.generate.edits.variants.variants` raises before it asks."""
    _, section, now = to_vary(given, identifier, number)
    questions = [variant_question(section, now, instruction, (at, number), given) for at in range(1, number + 1)]
    return [Foreseen(questions, SECTION_WRITTEN, number, number, REPAIRS)], f"{number} variants are written"


def _wishes(question: Question) -> Foreseen:
    return Foreseen([question], WISHES_WRITTEN, 1, 1)


def _tokens(texts: Sequence[str], parts: int) -> int:
    """Tokens of an answer that holds its share of some texts."""
    size = sum(len(text.encode("utf-8", "surrogatepass")) for text in texts)
    return ceil((size / BYTES_A_TOKEN + KEY_WRITTEN * len(texts)) / max(1, parts))


def _revisions(reach: Reach, instruction: str) -> list[Question]:
    """The sections within reach, each as if it were to be written anew."""
    found: list[Question] = []
    for section in reach.sections.values():
        now = shown(section, reach.given)
        if now is not None:
            found.append(revise_question(section, now, {}, instruction, reach.given))
    return found


def _additions(given: Given, page: Page, instruction: str) -> list[Question]:
    """A section of every kind that is written, as if it were to be added to a page."""
    after = page.sections[-1].id if page.sections else None
    kinds = {one.type: one for one in addable(given, instruction).values() if one.made is None}
    found: list[Question] = []
    for one in kinds.values():
        skeleton, _ = extended(given, Extension([Addition(page.id, after, one)]))
        found += [section_question(task, skeleton, given) for task in skeleton.written]
    return found
