"""Texts: blocks with nothing to read in them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from pagemagic.audit.findings import Finding
from pagemagic.audit.subject import Subject, fix
from pagemagic.page.blocks import (
    BlockBase,
    GroupBlock,
    ListBlock,
    PairBlock,
    PointBlock,
    PriceBlock,
    QuestionBlock,
    QuoteBlock,
    StatBlock,
    TextBlock,
)
from pagemagic.page.editing.slots import slots_of
from pagemagic.page.operations import Remove
from pagemagic.page.patch import Patch, ids_of
from pagemagic.page.section_type import Rule

_NEEDED: dict[type[BlockBase], tuple[str, ...]] = {
    PairBlock: ("value",),
    PriceBlock: ("price",),
    StatBlock: ("value",),
    QuestionBlock: ("answer",),
    QuoteBlock: ("text",),
}
"""Blocks that say something only with these texts; what else they hold is kept, so only their author can mend them."""


def check_texts(subject: Subject) -> Iterator[Finding]:
    """Blocks that say nothing, which can go, and blocks that lack what makes sense of the rest of them."""
    for holder in subject.holders:
        slots = holder.section.slots if holder.node is holder.section else holder.node
        if isinstance(holder.node, BlockBase) and _says_nothing(holder.node):
            continue
        rules = subject.catalogue[holder.section.type].rules if holder.node is holder.section else ()
        for slot in slots_of(type(slots)):
            silent = [block for block in getattr(slots, slot) if _says_nothing(block)]
            free = bool(silent) and _may_go(subject, slots, slot, silent, rules)
            for block in silent:
                yield Finding(
                    "empty-block", "warning", holder.place, f"this {_called(block)} has nothing to read in it",
                    "write something, or remove it", block.id, fix=_removed(block) if free else None,
                )  # fmt: skip
        for prop in _NEEDED.get(type(holder.node), ()):
            if not getattr(holder.values, prop) and not _says_nothing(holder.node):
                what = f"the {prop} of this {_called(holder.node)} is empty"
                yield Finding("empty-text", "warning", holder.place, what, "write it", holder.node.id, prop)


def _called(block: Any) -> str:
    return str(block.type)


def _says_nothing(block: BlockBase) -> bool:
    if isinstance(block, TextBlock | PointBlock):
        return not block.text
    if isinstance(block, QuoteBlock):
        return not (block.text or block.cite)
    if isinstance(block, ListBlock):
        return not any(point.text for point in block.points)
    if isinstance(block, GroupBlock):
        return not (block.title or block.items)
    return False


def _may_go(subject: Subject, holder: Any, slot: str, silent: list[BlockBase], rules: tuple[Rule, ...]) -> bool:
    """Whether all of them can be removed: nothing in another language is lost, and enough is left."""
    ids = {identifier for block in silent for identifier in ids_of(block)}
    if any(key.partition(".")[0] in ids for key in subject.translated):
        return False
    left = tuple(block for block in getattr(holder, slot) if block not in silent)
    for rule in rules:
        least = {"min_items": rule.limit, "required": 1}.get(rule.kind, 0)
        if rule.place == slot and (len(left) < least):
            return False
    values = {name: getattr(holder, name) for name in type(holder).model_fields} | {slot: left}
    try:
        type(holder).model_validate(values)
    except ValidationError:
        return False
    return True


def _removed(block: BlockBase) -> Patch:
    return fix(Remove(id=block.id))
