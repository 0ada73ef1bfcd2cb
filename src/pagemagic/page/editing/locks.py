"""Locks: what models and plugins may not change. Users and hosts may."""

from __future__ import annotations

from collections.abc import Iterator

from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.page import operations as op
from pagemagic.page.editing.draft import Draft
from pagemagic.page.editing.places import FRAME
from pagemagic.page.section import Section
from pagemagic.page.site import Page


def check_lock(draft: Draft, operation: op.Operation) -> None:
    """Raise InvalidInputError where an operation would change a locked section, or what it holds."""
    for identifier in _changed(draft, operation):
        for name in (identifier, *draft.places.around(identifier)):
            place = draft.places.found.get(name)
            if place is None or place.kind not in ("section", "frame", "page"):
                continue
            node = draft.node(name)
            held = node.sections if isinstance(node, Page) and isinstance(operation, op.Remove) else (node,)
            for section in held:
                if isinstance(section, Section) and section.lock:
                    raise InvalidInputError(
                        Reason(section.id, f"section {section.id} is locked", "ask the user to unlock it")
                    )


def _changed(draft: Draft, operation: op.Operation) -> Iterator[str]:
    if isinstance(operation, op.Remove | op.Move | op.Set):
        yield operation.id
    elif isinstance(operation, op.Duplicate):
        yield from draft.places.around(operation.id)[:1]
    elif isinstance(operation, op.Replace):
        yield operation.node.id
    if isinstance(operation, op.Insert | op.Move) and operation.parent is not None:
        yield operation.parent
    if isinstance(operation, op.SetFrame) and operation.part in FRAME:
        section: Section | None = getattr(draft.site.frame, operation.part)
        if section is not None:
            yield section.id
