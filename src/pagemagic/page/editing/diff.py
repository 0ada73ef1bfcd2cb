"""The patch between two versions of a site."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import Any

from pagemagic.page import operations as op
from pagemagic.page.blocks import BlockBase
from pagemagic.page.editing.change import properties
from pagemagic.page.editing.draft import Draft
from pagemagic.page.editing.places import FRAME, KINDS
from pagemagic.page.editing.slots import slots_of
from pagemagic.page.facts import BaseFact
from pagemagic.page.patch import Patch
from pagemagic.page.section import Section
from pagemagic.page.site import Page, Site, Translation


def diff(a: Site, b: Site) -> Patch:
    """The patch that turns ``a`` into ``b``: what is in both stays, and is moved or set only where it differs.

    ``apply(a, diff(a, b)).site`` is ``b``, but for the counter of ids, which is the greater of the two. A node is the same in both
    where its id, its type and what it stands in are; anything else is taken out and put in again.
    """
    if a is b:
        return Patch(ops=())
    return Patch(ops=tuple(_Comparison(a, b).operations()))


class _Comparison:
    def __init__(self, a: Site, b: Site) -> None:
        self.a, self.b = a, b
        self.old, self.new = Draft(a), Draft(b)
        self.kept: set[str] = set()
        """Ids of what is the same thing in both."""
        for identifier in self.new.places.found:
            # What holds something comes before it, so its parent is settled.
            if self._same(identifier):
                self.kept.add(identifier)

    def _same(self, identifier: str) -> bool:
        old, new = self.old.places.found.get(identifier), self.new.places.found[identifier]
        if old is None or old.kind != new.kind or new.kind == "inner":
            return False
        if old.kind == "frame" and old.slot != new.slot:
            return False
        p, q = self.old.node(identifier), self.new.node(identifier)
        if type(p) is not type(q):
            return False
        if isinstance(p, Section) and not (p.known and q.known and p.type == q.type and p.v == q.v):
            return bool(p == q)
        return not new.parent or (new.parent in self.kept and old.parent in self.kept)

    def operations(self) -> Iterator[op.Operation]:
        yield from self._removals()
        yield from self._site()
        for slot in KINDS:
            yield from self._list("", slot)
        yield from self._frame()
        for identifier in self.new.places.found:
            yield from self._content(identifier)
        for identifier in self.new.places.found:
            if identifier in self.kept:
                yield from self._properties(identifier)
        yield from self._translations()
        highest = max(self.a.next_id, self.b.next_id)
        if highest > self.a.next_id:
            yield op.SetSite(prop="next_id", value=highest)

    def _removals(self) -> Iterator[op.Operation]:
        for identifier, place in self.old.places.found.items():
            if identifier in self.kept or place.kind == "inner" or (place.parent and place.parent not in self.kept):
                continue
            yield op.Remove(id=identifier)

    def _site(self) -> Iterator[op.Operation]:
        if self.a.theme != self.b.theme:
            yield op.SetTheme(theme=self.b.theme)
        for prop in ("id", "name", "locale", "locales", "art", "edition"):
            if getattr(self.a, prop) != getattr(self.b, prop):
                value = self.b.model_dump(mode="json", include={prop})[prop]
                yield op.SetSite.model_validate({"prop": prop, "value": value})

    def _frame(self) -> Iterator[op.Operation]:
        for part in FRAME:
            section = getattr(self.b.frame, part)
            if section is not None and section.id not in self.kept:
                yield op.SetFrame.model_validate({"part": part, "section": section})

    def _content(self, identifier: str) -> Iterator[op.Operation]:
        """What stands in a node of both sites."""
        if identifier not in self.kept:
            return
        node = self.new.node(identifier)
        if isinstance(node, Page):
            yield from self._list(identifier, "sections")
        elif isinstance(node, BlockBase) or (isinstance(node, Section) and node.known):
            for slot in slots_of(type(node.slots if isinstance(node, Section) else node)):
                yield from self._list(identifier, slot)

    def _list(self, parent: str, slot: str) -> Iterator[op.Operation]:
        """Bring a list into the order of ``b``: what is new is put in, what stands elsewhere is moved here."""
        wanted = self.new.children(parent, slot)
        standing = {child.id: index for index, child in enumerate(self.old.children(parent, slot))}
        here = [child.id for child in wanted if child.id in self.kept and child.id in standing]
        steady = set(longest_rise(here, standing))
        after: str | None = None
        for child in wanted:
            if child.id not in self.kept:
                if parent:
                    yield op.Insert.model_construct(node=child, parent=parent, slot=slot, after=after)
                else:
                    yield op.adding(slot, child, after)
            elif child.id not in steady:
                yield op.Move.model_construct(id=child.id, parent=parent or None, slot=slot, after=after)
            after = child.id

    def _properties(self, identifier: str) -> Iterator[op.Operation]:
        p, q = self.old.node(identifier), self.new.node(identifier)
        if isinstance(p, BaseFact):
            if p != q:
                yield op.SetFact.model_construct(fact=q)
            return
        pairs = [(p, q)]
        if isinstance(p, Section):
            if not p.known:
                return
            pairs.append((p.props, q.props))
        for old, new in pairs:
            different = [name for name in properties(type(new)) if getattr(old, name) != getattr(new, name)]
            if len(different) > 1 and isinstance(new, BlockBase) and not _one_by_one(old, new, different):
                yield op.replacing(new)
                return
            for name in different:
                value = new.model_dump(mode="json", include={name})[name]
                yield op.Set(id=identifier, prop=name, value=value)

    def _translations(self) -> Iterator[op.Operation]:
        for tag in sorted({*self.a.translations, *self.b.translations}):
            old: Mapping[str, Translation] = self.a.translations.get(tag, {})
            new: Mapping[str, Translation] = self.b.translations.get(tag, {})
            for key in sorted({*old, *new}):
                if old.get(key) != new.get(key):
                    yield op.Translate.model_construct(locale=tag, key=key, translation=new.get(key))


def _one_by_one(old: Any, new: Any, names: list[str]) -> bool:
    """Whether properties may be set one after the other, each step valid."""
    state = {name: getattr(old, name) for name in type(old).model_fields}
    for name in names:
        state[name] = getattr(new, name)
        try:
            type(old).model_validate(state)
        except ValueError:
            return False
    return True


def longest_rise(items: list[str], position: dict[str, int]) -> list[str]:
    """The longest run of ``items``, in order, whose positions rise: what need not be moved."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, item in enumerate(items):
        at = bisect_left(tails, position[item])
        before.append(ends[at - 1] if at else -1)
        if at == len(tails):
            tails.append(position[item])
            ends.append(index)
        else:
            tails[at], ends[at] = position[item], index
    found: list[str] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        found.append(items[index])
        index = before[index]
    return found[::-1]
