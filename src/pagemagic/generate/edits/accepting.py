"""What is taken of what somebody wants to change: only what is in the scope, not locked, and leaves a valid site."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from pagemagic.generate.pipeline.backing import Repair
from pagemagic.page.catalogue import Catalogue
from pagemagic.page.editing.apply import apply
from pagemagic.page.editing.scope import check_scope
from pagemagic.page.operations import Operation, SetSite
from pagemagic.page.patch import Patch, RefusedPatchError
from pagemagic.page.site import Site


@dataclass(frozen=True, slots=True)
class Group:
    """Operations that belong together: all of them are taken, or none."""

    place: str
    """What they are about, for whoever reads why they were not taken."""
    ops: Sequence[Operation]


@dataclass(frozen=True, slots=True)
class Accepted:
    """What was taken."""

    patch: Patch
    """By a model, so that locks bind it; it touches nothing outside of the scope."""
    site: Site
    kept: tuple[Repair, ...]
    """What was not taken, and why."""


def accepted(
    site: Site, groups: Iterable[Group], scope: Collection[str], reason: str, catalogue: Catalogue
) -> Accepted:
    """Take the groups that may be taken, one after the other; one that changes nothing is not in the patch.

    A group that leaves references to what it removes brings their removal along where that is in the scope too.
    """
    now = site
    ops: list[Operation] = []
    kept: list[Repair] = []
    for group in groups:
        # A counter that only grows is no change to see, and follows from what is put in.
        own = [one for one in group.ops if not (isinstance(one, SetSite) and one.prop == "next_id")]
        taken = _taken(now, own, scope, catalogue)
        if isinstance(taken, str):
            kept.append(Repair(group.place, "refused", taken))
        elif taken.ops and (then := apply(now, taken, catalogue=catalogue).site) != now:
            now = then
            ops += taken.ops
    patch = Patch.model_construct(ops=tuple(ops), author="model", reason=reason)
    return Accepted(patch, now, tuple(kept))


def _taken(site: Site, ops: Sequence[Operation], scope: Collection[str], catalogue: Catalogue) -> Patch | str:
    """The patch of a group, with what it needs, or why it is not taken."""
    patch = Patch.model_construct(ops=tuple(ops), author="model", reason="")
    if outside := check_scope(patch, scope, site):
        return outside[0].problem
    try:
        apply(site, patch, catalogue=catalogue)
    except RefusedPatchError as error:
        cures = error.cures
        if cures is None:
            return str(error.reasons[0])
        if outside := check_scope(cures, scope, site):
            return f"{error.reasons[0].problem}, and {outside[0].problem}"
        return cures
    return patch
