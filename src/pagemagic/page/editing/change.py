"""The one edit function: what each operation does to a draft, and the operation that takes it back."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Annotated, Any

from pydantic import BaseModel, TypeAdapter, ValidationError

from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.page import operations as op
from pagemagic.page.blocks import BlockBase
from pagemagic.page.editing.copying import copied
from pagemagic.page.editing.draft import ADDRESSED, Draft, changed, unknown_type
from pagemagic.page.editing.places import KINDS, Place, message_name
from pagemagic.page.editing.slots import slots_of
from pagemagic.page.facts import BaseFact
from pagemagic.page.frozen import FrozenDict, thaw
from pagemagic.page.patch import ids_of
from pagemagic.page.refusals import invalid
from pagemagic.page.section import Section
from pagemagic.page.site import Page, Site


def change(draft: Draft, operation: op.Operation) -> op.Operation:
    """Do one operation, or raise InvalidInputError; returns the operation that takes it back.

    Whether references, slots, anchors, paths and languages still fit is looked at once for all operations of a patch, by
    :func:`pagemagic.page.editing.checks.check`.
    """
    do: Callable[[Draft, Any], op.Operation] = _DO.get(type(operation), _add)
    return do(draft, operation)


def _insert(draft: Draft, operation: op.Insert) -> op.Operation:
    place = draft.slot(operation.parent, operation.slot)
    node = _known(draft, operation.node)
    if isinstance(node, Section) != (place.kind == "section"):
        what = "a section stands in a page, a block in a slot"
        raise InvalidInputError(Reason(node.id, what, f"{operation.parent} takes {place.kind}s"))
    _new(draft, node, place, operation.after)
    return op.Remove.model_construct(id=node.id)


def _new(draft: Draft, node: Any, place: Place, after: str | None) -> None:
    kept = draft.site
    draft.attach(node, place, after)
    try:
        draft.learn(node, place, ids_of(node))
    except InvalidInputError:
        draft.site = kept
        raise


def _known(draft: Draft, node: Any) -> Any:
    """A node as the catalogue knows it: read again where it was read without its type."""
    if isinstance(node, Section) and not node.known and node.type in draft.catalogue:
        return _validated(Section, node.model_dump(mode="json"), draft, node.id)
    return node


def _validated(model: type[BaseModel], value: Any, draft: Draft, at: str) -> Any:
    try:
        return model.model_validate(value, context={"catalogue": draft.catalogue})
    except ValidationError as error:
        raise invalid(error, value, at) from None


def _add(draft: Draft, operation: op.Add) -> op.Operation:
    slot, value = op.added(operation)
    if isinstance(value, Page):
        value = changed(value, sections=tuple(_known(draft, section) for section in value.sections))
    _new(draft, value, Place(KINDS[slot], "", slot), operation.after)
    return op.Remove.model_construct(id=value.id)


def _remove(draft: Draft, operation: op.Remove) -> op.Operation:
    place = draft.place(operation.id)
    node = draft.node(operation.id)
    if place.kind == "frame":
        return _set_frame(draft, op.SetFrame.model_validate({"part": place.slot}))
    after = draft.before(operation.id)
    draft.detach(operation.id)
    draft.forget(node)
    if place.slot in KINDS and not place.parent:
        return op.adding(place.slot, node, after)
    return op.Insert.model_construct(node=node, parent=place.parent, slot=place.slot, after=after)


def _move(draft: Draft, operation: op.Move) -> op.Operation:
    place = draft.place(operation.id)
    if place.kind in ("frame", "inner"):
        raise InvalidInputError(Reason(operation.id, "this cannot be moved", "remove it and set it elsewhere"))
    target = place if operation.parent is None else draft.slot(operation.parent, operation.slot)
    if target.kind != place.kind:
        what = f"a {place.kind} cannot stand among {target.kind}s"
        raise InvalidInputError(Reason(operation.id, what, "name another parent"))
    if operation.id in (operation.after, target.parent, *draft.places.around(target.parent)):
        raise InvalidInputError(Reason(operation.id, "it cannot stand behind or in itself", "name another place"))
    after = draft.before(operation.id)
    kept = draft.site
    node = draft.detach(operation.id)
    try:
        draft.attach(node, target, operation.after)
    except InvalidInputError:
        draft.site = kept
        raise
    draft.places.found[operation.id] = target
    parent = None if not place.parent else place.parent
    return op.Move.model_construct(id=operation.id, parent=parent, slot=place.slot, after=after)


def _duplicate(draft: Draft, operation: op.Duplicate) -> op.Operation:
    place = draft.place(operation.id)
    node = draft.node(operation.id)
    if place.kind not in ("section", "block"):
        raise InvalidInputError(Reason(operation.id, f"a {place.kind} cannot be duplicated", "add another"))
    copy = copied(node, draft.site.next_id if operation.first is None else operation.first)
    _new(draft, copy, place, operation.id)
    return op.Remove.model_construct(id=copy.id)


def _replace(draft: Draft, operation: op.Replace) -> op.Operation:
    node = _known(draft, operation.node)
    old = draft.node(node.id)
    place = draft.place(node.id)
    if not isinstance(old, Section if isinstance(node, Section) else BlockBase):
        raise InvalidInputError(
            Reason(node.id, "a node is replaced by one of its kind", "remove it and insert another")
        )
    kept = draft.site
    draft.put(node)
    draft.forget(old)
    try:
        draft.learn(node, place, ids_of(node))
    except InvalidInputError:
        draft.site = kept
        draft.places.add(old, place)
        raise
    draft.mark(place, node.id)
    return op.replacing(old)


_ENVELOPE = ("variant", "surface", "anchor", "lock")


def _set(draft: Draft, operation: op.Set) -> op.Operation:
    node = draft.node(operation.id)
    if isinstance(node, Section) and not node.known:
        raise unknown_type(node)
    target = node.props if isinstance(node, Section) and operation.prop not in _ENVELOPE else node
    known_here = properties(type(target))
    if operation.prop not in known_here:
        known = ", ".join([*known_here, *(_ENVELOPE if target is not node else ())])
        raise InvalidInputError(Reason(operation.id, f"there is no property {operation.prop!r}", f"it has {known}"))
    old = target.model_dump(mode="json", include={operation.prop})[operation.prop]
    values = {name: getattr(target, name) for name in type(target).model_fields}
    values[operation.prop] = thaw(operation.value)
    made = _validated(type(target), values, draft, operation.id)
    draft.put(made if target is node else changed(node, props=made))
    draft.refresh(operation.id)
    place = draft.place(operation.id)
    if operation.prop == "anchor" and place.kind == "section":
        draft.anchored.add(place.parent)
    elif operation.prop == "media" and place.kind == "asset":
        draft.suspect(operation.id)
    elif operation.prop in ("path", "source") and place.kind in ADDRESSED:
        draft.addressed.add(operation.id)
    return op.Set(id=operation.id, prop=operation.prop, value=old)


_properties: dict[type[BaseModel], tuple[str, ...]] = {Section: _ENVELOPE}


def properties(model: type[BaseModel]) -> tuple[str, ...]:
    """The properties of a node, or of a section's ``props``, that ``set`` may change."""
    if model not in _properties:
        _properties[model] = _settable(model)
    return _properties[model]


def _settable(model: type[BaseModel]) -> tuple[str, ...]:
    fixed = ("id", "kind") if issubclass(model, BaseFact) else ("id", "type", "sections")
    return tuple(name for name in model.model_fields if name not in (*fixed, *slots_of(model)))


def _set_fact(draft: Draft, operation: op.SetFact) -> op.Operation:
    if draft.place(operation.fact.id).kind != "fact":
        raise InvalidInputError(Reason(operation.fact.id, f"there is no fact {operation.fact.id}", "add it"))
    old = draft.node(operation.fact.id)
    draft.put(operation.fact)
    draft.refresh(old.id)
    if old.kind != operation.fact.kind:
        draft.suspect(old.id)
    return op.SetFact.model_construct(fact=old)


def _set_theme(draft: Draft, operation: op.SetTheme) -> op.Operation:
    old = draft.site.theme
    draft.site = changed(draft.site, theme=operation.theme)
    return op.SetTheme.model_construct(theme=old)


def _set_frame(draft: Draft, operation: op.SetFrame) -> op.Operation:
    old: Section | None = getattr(draft.site.frame, operation.part)
    section = _known(draft, operation.section)
    place = Place("frame", "", operation.part)
    kept = draft.site
    draft.site = changed(draft.site, frame=changed(draft.site.frame, **{operation.part: section}))
    if old is not None:
        draft.forget(old)
    if section is not None:
        try:
            draft.learn(section, place, ids_of(section))
        except InvalidInputError:
            draft.site = kept
            if old is not None:
                draft.places.add(old, place)
            raise
    return op.SetFrame.model_construct(part=operation.part, section=old)


@cache
def _site_property(name: str) -> TypeAdapter[Any]:
    field = Site.model_fields[name]
    hint: Any = Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation
    return TypeAdapter(hint)


def _set_site(draft: Draft, operation: op.SetSite) -> op.Operation:
    old = getattr(draft.site, operation.prop)
    value = thaw(operation.value)
    try:
        value = _site_property(operation.prop).validate_python(value)
    except ValidationError as error:
        raise invalid(error, value, f"site.{operation.prop}") from None
    if operation.prop == "next_id":
        value = max(value, old)
    draft.site = changed(draft.site, **{operation.prop: value})
    if operation.prop in ("locale", "locales"):
        draft.spoken = True
    return op.SetSite(prop=operation.prop, value=old)


def _translate(draft: Draft, operation: op.Translate) -> op.Operation:
    texts: FrozenDict[str, Any] = draft.site.translations.get(operation.locale, FrozenDict())
    old = texts.get(operation.key)
    if operation.translation is None:
        texts = texts.without(operation.key)
    else:
        texts = texts.having(operation.key, operation.translation)
    every = draft.site.translations
    every = every.having(operation.locale, texts) if texts else every.without(operation.locale)
    draft.site = changed(draft.site, translations=every)
    name = message_name(operation.locale, operation.key)
    draft.places.refer(name, operation.translation)
    draft.changed.add(name)
    draft.translated.add((operation.locale, operation.key))
    if operation.key.endswith(".path"):
        draft.addressed.add(operation.key.removesuffix(".path"))
    return op.Translate.model_construct(locale=operation.locale, key=operation.key, translation=old)


_DO: dict[type[Any], Callable[[Draft, Any], op.Operation]] = {
    op.Insert: _insert, op.Remove: _remove, op.Move: _move, op.Duplicate: _duplicate, op.Replace: _replace, op.Set: _set,
    op.SetFact: _set_fact, op.SetTheme: _set_theme, op.SetFrame: _set_frame, op.SetSite: _set_site,
    op.Translate: _translate,
}  # fmt: skip
