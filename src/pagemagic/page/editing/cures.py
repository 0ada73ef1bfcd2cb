"""What would cure a reference that leads nowhere: as operations, the gentlest that is valid."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from pagemagic.kernel.errors import InvalidInputError
from pagemagic.page import operations as op
from pagemagic.page.blocks import BlockBase
from pagemagic.page.editing.change import change, properties
from pagemagic.page.editing.checks import Dangling
from pagemagic.page.editing.draft import Draft, changed
from pagemagic.page.inline import Emphasis, FactRun, LinkRun, Strong
from pagemagic.page.links import AssetLink, FactLink, PageLink, SectionLink
from pagemagic.page.section import Section


def cure(draft: Draft, broken: list[Dangling]) -> tuple[op.Operation, ...]:
    """Operations after which ``broken`` references are gone; applied to the draft, which is not checked for more."""
    done: list[op.Operation] = []
    for found in broken:
        if found.reference not in draft.places.targets.get(found.name, ()):
            continue
        done.extend(_emptied(draft, found) or _removed(draft, found))
    return tuple(done)


def _emptied(draft: Draft, found: Dangling) -> list[op.Operation]:
    """The properties without what they refer to, done on the draft; nothing where that is not enough."""
    if found.name.startswith("translations."):
        return []
    node = draft.node(found.name)
    if isinstance(node, Section) and not node.known:
        return []
    holder = node.props if isinstance(node, Section) else node
    values = {prop: getattr(holder, prop) for prop in properties(type(holder))}
    less = {prop: _without(value, found.reference.id) for prop, value in values.items()}
    changing = [prop for prop, value in values.items() if less[prop] is not value]
    if isinstance(node, BlockBase) and len(changing) > 1:
        return []  # little would be left of it
    made: list[op.Operation] = []
    undone: list[op.Operation] = []
    for prop in changing:
        for value in (less[prop], None):
            candidate = op.Set(id=found.name, prop=prop, value=value)
            undo = _tried(draft, candidate)
            if undo is not None:
                made.append(candidate)
                undone.append(undo)
                break
    if found.reference in draft.places.targets.get(found.name, ()):
        for undo in reversed(undone):
            change(draft, undo)
        return []
    return made


def _removed(draft: Draft, found: Dangling) -> list[op.Operation]:
    """The removal of what refers, or of the least around it that may go, done on the draft."""
    for candidate in _removals(draft, found.name):
        undo = _tried(draft, candidate)
        if undo is None:
            continue
        if found.reference not in draft.places.targets.get(found.name, ()):
            return [candidate]
        change(draft, undo)
    return []


def _tried(draft: Draft, candidate: op.Operation) -> op.Operation | None:
    """Do an operation and return what takes it back; None where it cannot be done.

    Whether blocks may be missing where they stood is seen when the whole is checked.
    """
    try:
        return change(draft, candidate)
    except InvalidInputError:
        return None


def _removals(draft: Draft, name: str) -> Iterator[op.Operation]:
    if name.startswith("translations."):
        _, locale, key = name.split(".", 2)
        yield op.Translate(locale=locale, key=key)
        return
    place = draft.place(name)
    if place.kind == "block" and _may_go(draft, name):
        yield op.Remove(id=name)
    for outer in () if place.kind in ("page", "fact") else draft.places.around(name):
        # The outermost name of what stands around every page is a word: frame.footer.
        known = draft.places.found.get(outer)
        if known is not None and known.kind in ("section", "frame", "block") and _may_go(draft, outer):
            yield op.Remove(id=outer)
    if place.kind in ("section", "redirect", "frame"):
        yield op.Remove(id=name)


def _may_go(draft: Draft, identifier: str) -> bool:
    """Whether what holds a block may be without it."""
    place = draft.place(identifier)
    if place.kind != "block":
        return True
    outer = draft.node(place.parent)
    holder: Any = outer.slots if isinstance(outer, Section) else outer
    values = {name: getattr(holder, name) for name in type(holder).model_fields}
    values[place.slot] = tuple(child for child in values[place.slot] if child.id != identifier)
    try:
        type(holder).model_validate(values)
    except ValidationError:
        return False
    return True


def _without(value: Any, target: str) -> Any:
    """A property without its references to ``target``: links in text become text, facts in text go."""
    if isinstance(value, tuple):
        parts: list[Any] = []
        for part in value:
            if isinstance(part, FactRun) and part.id == target:
                continue
            if isinstance(part, LinkRun) and _leads_to(part.to, target):
                parts.extend(_without(part.children, target))
            elif isinstance(part, Strong | Emphasis | LinkRun):
                parts.append(changed(part, children=_without(part.children, target)))
            else:
                parts.append(part)
        made = tuple(parts)
        return value if made == value else made
    if hasattr(value, "image") and value.image == target:
        return changed(value, image=None)
    return None if _leads_to(value, target) or value == target else value


def _leads_to(link: Any, target: str) -> bool:
    if isinstance(link, PageLink | SectionLink | FactLink | AssetLink):
        return target in (getattr(link, link.kind),)
    return getattr(link, "asset", None) == target
