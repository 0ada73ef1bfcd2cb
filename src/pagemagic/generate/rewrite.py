"""Rewriting the texts of a site with a model, question by question."""

from __future__ import annotations

from collections.abc import Collection

from pagemagic.generate.asking import Asker
from pagemagic.generate.author import Called, Heard
from pagemagic.generate.call import Call
from pagemagic.generate.edits.edit import Edit
from pagemagic.generate.edits.leaves import leaves_of
from pagemagic.generate.edits.questions import rewrite_question
from pagemagic.generate.edits.rewriting import LEAVES_AT_ONCE, read_rewritten
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
    leaves = leaves_of(given.site, scope, given.names, given.catalogue)
    if not leaves:
        cure = "name something that has texts, or unlock it"
        raise InvalidInputError(Reason("scope", "nothing in it may be rewritten", cure))
    calls: list[Call] = []
    ops: list[Set] = []
    kept: list[Repair] = []

    def hear(heard: Heard) -> None:
        if isinstance(heard, Called):
            calls.append(heard.call)

    for start in range(0, len(leaves), LEAVES_AT_ONCE):
        some = leaves[start : start + LEAVES_AT_ONCE]
        try:
            answer = await asker.ask(rewrite_question(some, instruction, given), hear)
        except (ModelError, LimitError) as error:
            if start == 0:
                raise
            kept += [Repair(leaf.key, "refused", str(error)) for leaf in leaves[start:]]
            break
        found = read_rewritten(answer.value, some, given.names, given)
        ops += found.ops
        kept += found.kept
    patch = Patch(ops=tuple(ops), author="model", reason=instruction)
    site = apply(given.site, patch, catalogue=given.catalogue).site
    return Edit(patch, site, "degraded" if kept else "complete", tuple(kept), tuple(calls))
