"""Whether a patch stays within what it was allowed to touch."""

from __future__ import annotations

from collections.abc import Collection

from pagemagic.kernel.errors import Reason
from pagemagic.page import operations as op
from pagemagic.page.editing.places import Places
from pagemagic.page.patch import Patch, ids_of, touched
from pagemagic.page.site import Site


def check_scope(patch: Patch, allowed: Collection[str], site: Site) -> tuple[Reason, ...]:
    """Everything that a patch for ``site`` would touch outside ``allowed``; empty where it stays within.

    ``allowed`` names ids, each with all that it holds, and the words of :meth:`Patch.touches`. Where it is empty, whatever
    is not allowed says after the patch what it said before, and holds the same in the same order, less what was allowed and
    is removed. So to put something somewhere, to duplicate it and to bring it into another order changes what it stands in;
    to take it out changes only itself: whoever may rewrite a node may remove it, and whether what it stood in may do
    without it is for :func:`pagemagic.apply` to say. What the patch makes belongs to where it puts it. A text in another
    language belongs to its node, and to its language.
    """
    wanted = frozenset(allowed)
    places = Places(site)
    made: set[str] = set()
    reasons: list[Reason] = []
    for index, operation in enumerate(patch.ops):
        for name in sorted(_homes(operation, places)):
            if name not in made and wanted.isdisjoint((name, *places.around(name), *_language(operation))):
                what = f"{name} is outside of what may be changed"
                reasons.append(Reason(f"ops[{index}]", what, f"change only {', '.join(sorted(wanted)) or 'nothing'}"))
        made.update(_made(operation))
    return tuple(reasons)


def _homes(operation: op.Operation, places: Places) -> frozenset[str]:
    """What an operation changes, each once: what it puts into place counts as the place."""
    if isinstance(operation, op.Insert):
        return frozenset((operation.parent,))
    if isinstance(operation, op.Replace):
        return frozenset((operation.node.id,))
    if isinstance(operation, op.Translate):
        return frozenset((operation.key.partition(".")[0],))
    if isinstance(operation, op.Duplicate | op.Move):
        place = places.found.get(operation.id)
        home = operation.id if place is None else place.parent or place.slot
        target = operation.parent if isinstance(operation, op.Move) else None
        return frozenset((home, target or home))
    if isinstance(operation, op.SetFrame):
        return frozenset((f"frame.{operation.part}",))
    if isinstance(operation, op.AddPage | op.AddFact | op.AddAsset | op.AddIntegration | op.AddRedirect):
        return frozenset((op.added(operation)[0],))
    return touched(operation)


def _language(operation: op.Operation) -> frozenset[str]:
    """The language that a text belongs to besides its node."""
    return touched(operation) if isinstance(operation, op.Translate) else frozenset()


def _made(operation: op.Operation) -> tuple[str, ...]:
    if isinstance(operation, op.Insert | op.Replace):
        return ids_of(operation.node)
    if isinstance(operation, op.SetFrame) and operation.section is not None:
        return ids_of(operation.section)
    if isinstance(operation, op.AddPage | op.AddFact | op.AddAsset | op.AddIntegration | op.AddRedirect):
        return ids_of(op.added(operation)[1])
    return ()
