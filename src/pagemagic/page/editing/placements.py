"""What a patch puts somewhere, and behind what: by which two sides that edit one list are told apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from pagemagic.kernel.errors import InvalidInputError
from pagemagic.page import operations as op
from pagemagic.page.base import node_number
from pagemagic.page.catalogue import Catalogue
from pagemagic.page.editing.change import change
from pagemagic.page.editing.draft import Draft
from pagemagic.page.patch import Patch, ids_of
from pagemagic.page.site import Site

Anchor: TypeAlias = tuple[str, str, str | None]
"""A place that a side did not make itself: what holds the list, the list's name, and the sibling before."""


class Placements(dict[str, Anchor]):
    """Where a side put what: id to anchor. What it put behind something that it put itself has that one's anchor."""

    def __init__(self, found: Mapping[str, Anchor]) -> None:
        super().__init__(found)
        self._lowest: dict[Anchor, int] = {}
        for identifier, anchor in found.items():
            number = node_number(identifier)
            self._lowest[anchor] = min(number, self._lowest.get(anchor, number))

    def lowest(self, anchor: Anchor) -> int | None:
        """The lowest number of an id that was put at an anchor; None where nothing was."""
        return self._lowest.get(anchor)

    def only(self, names: Iterable[str]) -> Placements:
        """Those of some ids."""
        return Placements({name: self[name] for name in names})


def placements(base: Site, patch: Patch, catalogue: Catalogue) -> Placements:
    """What a patch for ``base`` leaves somewhere else than it was; as far as it applies there."""
    draft = Draft(base, catalogue)
    found: dict[str, Anchor] = {}
    for operation in patch.ops:
        anchor = _anchor(operation, draft)
        if anchor is not None and anchor[-1] in found:
            anchor = found[anchor[-1]]
        try:
            undo = change(draft, operation)
        except InvalidInputError:
            continue
        if anchor is not None and isinstance(undo, op.Move | op.Remove):
            found[undo.id] = anchor
    return Placements({name: anchor for name, anchor in found.items() if name in draft.places.found})


def _anchor(operation: op.Operation, draft: Draft) -> Anchor | None:
    if isinstance(operation, op.Duplicate):
        place = draft.places.found.get(operation.id)
        return None if place is None else (place.parent, place.slot, operation.id)
    found = list_of(operation, draft)
    return None if found is None else (*found, getattr(operation, "after", None))


def new_ids(operation: op.Operation) -> tuple[str, ...]:
    """The ids that an operation brings along."""
    if isinstance(operation, op.Insert):
        return ids_of(operation.node)
    if isinstance(operation, op.Replace):
        return ids_of(operation.node)[1:]
    if isinstance(operation, op.SetFrame):
        return () if operation.section is None else ids_of(operation.section)
    if isinstance(operation, op.AddPage | op.AddFact | op.AddAsset | op.AddIntegration | op.AddRedirect):
        return ids_of(op.added(operation)[1])
    return ()


def list_of(operation: op.Operation, draft: Draft) -> tuple[str, str] | None:
    """The list that an operation puts something into: of the site itself where the first part is empty."""
    if isinstance(operation, op.Insert):
        return operation.parent, operation.slot
    if isinstance(operation, op.Move):
        if operation.parent is not None:
            return operation.parent, operation.slot
        place = draft.places.found.get(operation.id)
        return None if place is None else (place.parent, place.slot)
    if isinstance(operation, op.AddPage | op.AddFact | op.AddAsset | op.AddIntegration | op.AddRedirect):
        return "", op.added(operation)[0]
    return None
