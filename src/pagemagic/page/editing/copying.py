"""Copies with ids of their own: duplicating, and pasting from another site."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Any

from pagemagic.page.base import node_id
from pagemagic.page.blocks import BlockBase
from pagemagic.page.editing.draft import changed, unknown_type
from pagemagic.page.editing.slots import slots_of
from pagemagic.page.section import Section


def copied(node: Section | BlockBase, first: int) -> Any:
    """A copy of a section or block with new ids, counted from ``first`` in reading order, and without anchor.

    Raises InvalidInputError for a section of an unknown type, whose ids cannot be told.
    """
    return _copied(node, (node_id(number) for number in count(first)))


def _copied(node: Any, ids: Iterator[str]) -> Any:
    # As deep as blocks may be nested: a handful.
    identifier = next(ids)
    if isinstance(node, Section):
        if not node.known:
            raise unknown_type(node)
        return changed(node, id=identifier, anchor=None, slots=changed(node.slots, **_slots(node.slots, ids)))
    return changed(node, id=identifier, **_slots(node, ids))


def _slots(holder: Any, ids: Iterator[str]) -> dict[str, Any]:
    return {slot: tuple(_copied(child, ids) for child in getattr(holder, slot)) for slot in slots_of(type(holder))}
