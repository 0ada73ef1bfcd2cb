"""Applying patches: whole or not at all, with the way back."""

from __future__ import annotations

from typing import NamedTuple

from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.page.catalogue import Catalogue
from pagemagic.page.editing.change import change
from pagemagic.page.editing.checks import Dangling, check, dangling
from pagemagic.page.editing.cures import cure
from pagemagic.page.editing.draft import Draft
from pagemagic.page.editing.locks import check_lock
from pagemagic.page.operations import Operation
from pagemagic.page.patch import Patch, RefusedPatchError
from pagemagic.page.site import Site


class Applied(NamedTuple):
    """What applying a patch gives."""

    site: Site
    inverse: Patch


def apply(site: Site, patch: Patch, *, catalogue: Catalogue | None = None) -> Applied:
    """Apply ``patch``: the new site and the patch that undoes it. The counter of ids is all that does not go back.

    Raises RefusedPatchError, with the operation's place, where an operation does not fit or the result is not valid; where
    more operations would make it fit, ``error.cures`` is the patch with them.
    """
    draft = Draft(site, catalogue)
    inverse = run(draft, patch)
    return Applied(draft.site, inverse)


def run(draft: Draft, patch: Patch) -> Patch:
    """Apply ``patch`` to a draft and return the inverse. Where it is refused, the draft is as it was."""
    before = draft.site
    inverse: list[Operation] = []
    try:
        for index, operation in enumerate(patch.ops):
            _do(draft, operation, patch, index, inverse)
        reasons = check(draft)
        if reasons:
            broken = dangling(draft)
            here, catalogue = draft.site, draft.catalogue
            raise RefusedPatchError(reasons, lambda: cured(before, patch, here, broken, catalogue))
    except RefusedPatchError:
        for undo in reversed(inverse):
            change(draft, undo)
        draft.site = before
        draft.addresses = None
        raise
    finally:
        draft.settle()
    inverse.reverse()
    return Patch.model_construct(
        ops=tuple(inverse), author=patch.author, reason=f"undo: {patch.reason}" if patch.reason else "undo"
    )


def _do(draft: Draft, operation: Operation, patch: Patch, index: int, inverse: list[Operation]) -> None:
    try:
        if patch.author not in ("user", "host"):
            check_lock(draft, operation)
        inverse.append(change(draft, operation))
    except InvalidInputError as error:
        raise RefusedPatchError([Reason(f"ops[{index}] {r.place}", r.problem, r.cure) for r in error.reasons]) from None


_ROUNDS = 8
"""How often a cure may need cures of its own: a section that goes is referred to by others."""


def cured(before: Site, patch: Patch, after: Site, broken: list[Dangling], catalogue: Catalogue) -> Patch | None:
    """The patch with what it lacks, so that it applies to ``before``; None where that cannot be told.

    ``after`` is where the patch as it is would lead, ``broken`` the references that would lead nowhere there.
    """
    ops = patch.ops
    for _ in range(_ROUNDS):
        more = cure(Draft(after, catalogue), broken)
        if not more:
            return None
        ops = (*ops, *more)
        whole = patch.model_copy(update={"ops": ops})
        draft = Draft(before, catalogue)
        scratch: list[Operation] = []
        try:
            for index, operation in enumerate(ops):
                _do(draft, operation, patch, index, scratch)
        except RefusedPatchError:
            return None
        if not check(draft):
            return whole
        after, broken = draft.site, dangling(draft)
    return None
