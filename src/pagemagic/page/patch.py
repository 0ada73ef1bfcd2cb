"""Patches: changes to a site as data, addressed by id.

``apply`` is atomic: it gives a new, valid site and the patch that takes it back, or raises and changes nothing.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, NamedTuple, TypeAlias

from pydantic import Field, SerializeAsAny, ValidationError

from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.page.base import Frozen, NodeId, Word
from pagemagic.page.blocks import BlockBase
from pagemagic.page.codec import invalid
from pagemagic.page.facts import Fact
from pagemagic.page.section import Section
from pagemagic.page.site import Page, Pages, Site
from pagemagic.page.theme import Theme


class Insert(Frozen):
    """Put a section into a page, behind the section ``after``, or first."""

    op: Literal["insert"] = "insert"
    page: NodeId
    section: SerializeAsAny[Section]
    after: NodeId | None = None


class Remove(Frozen):
    """Take a section out of its page."""

    op: Literal["remove"] = "remove"
    id: NodeId


class Move(Frozen):
    """Put a section elsewhere: into ``page``, behind ``after``, or first."""

    op: Literal["move"] = "move"
    id: NodeId
    page: NodeId
    after: NodeId | None = None


class Set(Frozen):
    """Give a property of a section or block another value; ``null`` empties it.

    The envelope's ``variant``, ``surface``, ``anchor`` and ``lock`` are properties of a section like those of its type.
    """

    op: Literal["set"] = "set"
    id: NodeId
    prop: Word
    value: Any = None


class SetFact(Frozen):
    """Replace the fact that has the same id."""

    op: Literal["set_fact"] = "set_fact"
    fact: Fact


class SetTheme(Frozen):
    """Give the site another theme."""

    op: Literal["set_theme"] = "set_theme"
    theme: Theme


Operation: TypeAlias = Annotated[Insert | Remove | Move | Set | SetFact | SetTheme, Field(discriminator="op")]


class Patch(Frozen):
    """Operations that are applied together or not at all."""

    ops: tuple[Operation, ...]
    author: Literal["user", "host", "model", "plugin"] = "user"
    """Locks bind models and plugins, not users and hosts."""
    reason: str = ""


class Applied(NamedTuple):
    """What applying a patch gives."""

    site: Site
    inverse: Patch


def apply(site: Site, patch: Patch) -> Applied:
    """Apply ``patch``: the new site and the patch that undoes it.

    Raises InvalidInputError, with the operation's place, where an operation does not fit or the result is not valid.
    """
    inverse: list[Operation] = []
    draft = site
    for index, operation in enumerate(patch.ops):
        place = f"ops[{index}]"
        _check_lock(draft, operation, patch.author, place)
        try:
            draft, undo = _apply(draft, operation)
        except KeyError as error:
            raise InvalidInputError(Reason(place, f"there is no node {error.args[0]}", "read the site again")) from None
        except ValidationError as error:
            reasons = invalid(error, {}).reasons
            raise InvalidInputError(
                [Reason(f"{place} {r.place}".strip(), r.problem, r.cure) for r in reasons]
            ) from None
        inverse.insert(0, undo)
    checked = _revalidated(draft)
    return Applied(checked, Patch(ops=tuple(inverse), author=patch.author, reason=f"undo: {patch.reason}".rstrip(": ")))


def _revalidated(draft: Site) -> Site:
    from pagemagic.page.base import node_number
    from pagemagic.page.validity import BrokenSite, check_site
    from pagemagic.page.walk import site_ids

    highest = max(node_number(identifier) for identifier, _ in site_ids(draft))
    draft = draft.model_copy(update={"next_id": max(draft.next_id, highest + 1)})
    try:
        check_site(draft)
    except BrokenSite as error:
        raise InvalidInputError(error.reasons) from None
    return draft


def _check_lock(site: Site, operation: Operation, author: str, place: str) -> None:
    if author in ("user", "host") or isinstance(operation, Insert | SetFact | SetTheme):
        return
    section = _section_of(site, operation.id)
    if section is not None and section.lock:
        raise InvalidInputError(Reason(place, f"section {section.id} is locked", "ask the user to unlock it"))


def _apply(site: Site, operation: Operation) -> tuple[Site, Operation]:
    if isinstance(operation, SetTheme):
        return site.model_copy(update={"theme": operation.theme}), SetTheme(theme=site.theme)
    if isinstance(operation, SetFact):
        return _set_fact(site, operation)
    if isinstance(operation, Set):
        return _set(site, operation)
    if isinstance(operation, Insert):
        return _insert(site, operation), Remove(id=operation.section.id)
    page, index = _locate(site, operation.id)
    section = page.sections[index]
    after = page.sections[index - 1].id if index else None
    without = _with_sections(site, page, page.sections[:index] + page.sections[index + 1 :])
    if isinstance(operation, Remove):
        return without, Insert(page=page.id, section=section, after=after)
    moved = _insert(without, Insert(page=operation.page, section=section, after=operation.after))
    return moved, Move(id=section.id, page=page.id, after=after)


def _set_fact(site: Site, operation: SetFact) -> tuple[Site, Operation]:
    fact = operation.fact
    for index, known in enumerate(site.facts):
        if known.id == fact.id:
            facts = (*site.facts[:index], fact, *site.facts[index + 1 :])
            return site.model_copy(update={"facts": facts}), SetFact(fact=known)
    raise KeyError(fact.id)


def _locate(site: Site, identifier: str) -> tuple[Page, int]:
    for page in site.pages:
        for index, section in enumerate(page.sections):
            if section.id == identifier:
                return page, index
    raise KeyError(identifier)


def _section_of(site: Site, identifier: str) -> Section | None:
    from pagemagic.page.walk import section_ids

    return next((section for section in site.sections() if identifier in set(section_ids(section))), None)


def _with_sections(site: Site, page: Page, sections: tuple[Section, ...]) -> Site:
    changed = page.model_copy(update={"sections": sections})
    return site.model_copy(update={"pages": Pages(changed if p.id == page.id else p for p in site.pages)})


def _insert(site: Site, operation: Insert) -> Site:
    page = next((p for p in site.pages if p.id == operation.page), None)
    if page is None:
        raise KeyError(operation.page)
    index = 0
    if operation.after is not None:
        found = [i for i, section in enumerate(page.sections) if section.id == operation.after]
        if not found:
            raise KeyError(operation.after)
        index = found[0] + 1
    return _with_sections(site, page, (*page.sections[:index], operation.section, *page.sections[index:]))


_ENVELOPE = ("variant", "surface", "anchor", "lock")


def _set(site: Site, operation: Set) -> tuple[Site, Operation]:
    section = _section_of(site, operation.id)
    if section is None:
        raise KeyError(operation.id)
    if not section.known:
        raise InvalidInputError(Reason(section.id, f"the type {section.type} is not known here", "install its plugin"))
    changed, old = _set_in_section(section, operation)
    return _replace_section(site, changed), Set(id=operation.id, prop=operation.prop, value=old)


def _set_in_section(section: Section, operation: Set) -> tuple[Section, Any]:
    if operation.id != section.id:
        slots, old = _set_in_block(section.slots, operation)
        return section.model_copy(update={"slots": slots}), old
    target: Any = section if operation.prop in _ENVELOPE else section.props
    changed, old = _with_value(target, operation)
    return (changed if target is section else section.model_copy(update={"props": changed})), old


def _with_value(target: Any, operation: Set) -> tuple[Any, Any]:
    if operation.prop not in type(target).model_fields or operation.prop in ("id", "type"):
        known = ", ".join(name for name in type(target).model_fields if name not in ("id", "type"))
        raise InvalidInputError(Reason(operation.id, f"there is no property {operation.prop!r}", f"it has {known}"))
    dumped = {name: getattr(target, name) for name in type(target).model_fields}
    old = target.model_dump(mode="json")[operation.prop]
    return type(target).model_validate({**dumped, operation.prop: operation.value}), old


def _set_in_block(model: Any, operation: Set) -> tuple[Any, Any]:
    for name, value in model.__dict__.items():
        if not (isinstance(value, tuple) and any(isinstance(child, BlockBase) for child in value)):
            continue
        for index, child in enumerate(value):
            if child.id == operation.id:
                changed, old = _with_value(child, operation)
            else:
                changed, old = _set_in_block(child, operation)
            if changed is not None:
                return model.model_copy(update={name: (*value[:index], changed, *value[index + 1 :])}), old
    return None, None


def _replace_section(site: Site, section: Section) -> Site:
    for name in ("header", "footer", "announcement"):
        found = getattr(site.frame, name)
        if found is not None and found.id == section.id:
            return site.model_copy(update={"frame": site.frame.model_copy(update={name: section})})
    page, index = _locate(site, section.id)
    return _with_sections(site, page, (*page.sections[:index], section, *page.sections[index + 1 :]))
