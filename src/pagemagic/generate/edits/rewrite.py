"""Rewriting the texts of a site with a model, question by question."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from pagemagic.generate.asking import Asker
from pagemagic.generate.edits.leaves import Leaf, leaves_of
from pagemagic.generate.edits.questions import rewrite_question
from pagemagic.generate.edits.result import Calls, Edit
from pagemagic.generate.edits.rewriting import LEAVES_AT_ONCE, Rewritten, read_rewritten
from pagemagic.generate.model_errors import ModelError
from pagemagic.generate.pipeline.backing import Repair
from pagemagic.generate.pipeline.given import Given
from pagemagic.kernel.errors import InvalidInputError, LimitError, Reason
from pagemagic.page.editing.apply import apply
from pagemagic.page.operations import Set
from pagemagic.page.patch import Patch


async def rewrite(given: Given, scope: Collection[str], instruction: str, asker: Asker) -> Edit:
    """Let a model rewrite the texts of ``given.site`` within a scope of ids.

    Raises:
        InvalidInputError: There is nothing in the scope that may be rewritten.
        ModelError: The model cannot be used.
        LimitError: A budget does not cover the first question. Where it does not cover a later one, what came before is kept.
    """
    leaves = some_leaves(given, scope)
    calls, ops, kept = Calls(), list[Set](), list[Repair]()
    for start in range(0, len(leaves), LEAVES_AT_ONCE):
        some = leaves[start : start + LEAVES_AT_ONCE]
        try:
            found = await _rewritten(some, instruction, given, asker, calls)
        except (ModelError, LimitError) as error:
            if start == 0:
                raise
            kept += [Repair(leaf.key, "refused", str(error)) for leaf in leaves[start:]]
            break
        ops += found.ops
        kept += found.kept
    patch = Patch(ops=tuple(ops), author="model", reason=instruction)
    site = apply(given.site, patch, catalogue=given.catalogue).site
    return Edit(patch, site, "degraded" if kept else "complete", tuple(kept), tuple(calls))


def some_leaves(given: Given, scope: Collection[str]) -> tuple[Leaf, ...]:
    """The texts in a scope. Raises InvalidInputError where there are none."""
    leaves = leaves_of(given.site, scope, given.names, given.catalogue)
    if not leaves:
        cure = "name something that has texts, or unlock it"
        raise InvalidInputError(Reason("scope", "nothing in it may be rewritten", cure))
    return leaves


async def _rewritten(
    leaves: Sequence[Leaf], instruction: str, given: Given, asker: Asker, calls: Calls
) -> Rewritten:  # fmt: skip
    def read(value: Any) -> Rewritten:
        return read_rewritten(value, leaves, given.names, given)

    question = rewrite_question(leaves, instruction, given)
    answer = await asker.ask(question, calls.hear, lambda value: not read(value).kept)
    return read(answer.value)
