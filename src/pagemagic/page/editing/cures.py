"""What would cure a reference that leads nowhere: as operations, the gentlest that is valid."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from pagemagic.kernel.errors import InvalidInputError
from pagemagic.page import operations as op
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
        for candidate in _candidates(draft, found):
            if _fits(draft, candidate, found):
                done.append(candidate)
                break
    return tuple(done)


def _fits(draft: Draft, candidate: op.Operation, found: Dangling) -> bool:
    """Try a cure on the draft. Whether blocks may be missing where they stood is seen when the whole is checked."""
    try:
        undo = change(draft, candidate)
    except (InvalidInputError, ValidationError):
        return False
    if found.reference in draft.places.targets.get(found.name, ()):
        change(draft, undo)
        return False
    return True


def _candidates(draft: Draft, found: Dangling) -> Iterator[op.Operation]:
    if found.name.startswith("translations."):
        _, locale, key = found.name.split(".", 2)
        yield op.Translate(locale=locale, key=key)
        return
    node = draft.node(found.name)
    holder = node.props if isinstance(node, Section) else node
    for prop in () if isinstance(node, Section) and not node.known else properties(type(holder)):
        value = getattr(holder, prop)
        without = _without(value, found.reference.id)
        if without is not value:
            yield op.Set(id=found.name, prop=prop, value=without)
            yield op.Set(id=found.name, prop=prop, value=None)
    place = draft.place(found.name)
    if place.kind == "block" and _may_go(draft, found.name):
        yield op.Remove(id=found.name)
    for outer in () if place.kind in ("page", "fact") else draft.places.around(found.name):
        if draft.place(outer).kind in ("section", "frame", "block") and _may_go(draft, outer):
            yield op.Remove(id=outer)
    if place.kind in ("section", "redirect", "frame"):
        yield op.Remove(id=found.name)


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
