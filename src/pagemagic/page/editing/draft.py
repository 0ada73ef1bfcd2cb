"""A site while it is edited: the newest version, its places, and what must be looked at before it may be kept."""

from __future__ import annotations

from typing import Any

from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.page.base import node_number
from pagemagic.page.catalogue import Catalogue, builtin_catalogue
from pagemagic.page.editing.addresses import Addresses
from pagemagic.page.editing.places import Place, Places
from pagemagic.page.editing.slots import slots_of
from pagemagic.page.section import Section
from pagemagic.page.site import Page, Pages, Site

ADDRESSED = ("page", "redirect")
"""Kinds of nodes that have an address."""


class Draft:
    """Reads and replaces nodes by id, and remembers what that may have broken.

    Replacing a node copies what it stands in, up to the site, and nothing else.
    """

    def __init__(self, site: Site, catalogue: Catalogue | None = None, places: Places | None = None) -> None:
        self.site = site
        self.catalogue = catalogue or builtin_catalogue()
        self.places = places or Places(site)
        self.changed: set[str] = set()
        """What may refer to something else now, or was refers to something that is gone."""
        self.filled: set[str] = set()
        """Sections and blocks whose slots hold something else now."""
        self.anchored: set[str] = set()
        """Pages whose anchors may be the same now."""
        self.addresses: Addresses | None = None
        """Every address, once one has changed."""
        self.addressed: set[str] = set()
        """Pages and redirects whose addresses, in any language, have changed."""
        self.spoken = False
        """True where languages have changed."""
        self.translated: set[tuple[str, str]] = set()
        """Texts in other languages, by language and key, that have changed."""

    def settle(self) -> None:
        """Everything was looked at."""
        self.changed.clear()
        self.filled.clear()
        self.anchored.clear()
        self.addressed.clear()
        self.spoken = False
        self.translated.clear()

    def place(self, identifier: str) -> Place:
        """Where a node stands. Raises InvalidInputError for an id that is not there."""
        found = self.places.found.get(identifier)
        if found is None:
            raise InvalidInputError(Reason(identifier, f"there is no node {identifier}", "read the site again"))
        return found

    def node(self, identifier: str) -> Any:
        """A node by its id. Raises InvalidInputError for one that is not there, or not known by its type."""
        place = self.place(identifier)
        self.places.visited += 1
        if place.kind == "inner":
            raise unknown_type(self.node(place.parent))
        if place.kind == "frame":
            return getattr(self.site.frame, place.slot)
        siblings = self.children(place.parent, place.slot)
        return siblings[self.position(identifier, siblings)]

    def children(self, parent: str, slot: str) -> tuple[Any, ...]:
        """What a list holds: of the site itself where ``parent`` is empty."""
        holder: Any = self.node(parent) if parent else self.site
        found: tuple[Any, ...] = getattr(holder.slots if isinstance(holder, Section) else holder, slot)
        return found

    def position(self, identifier: str, siblings: tuple[Any, ...] | None = None) -> int:
        """Where a node stands in its list; ``siblings``, where they are at hand."""
        if siblings is None:
            place = self.place(identifier)
            siblings = self.children(place.parent, place.slot)
        known = self.places.at.get(identifier, -1)
        if 0 <= known < len(siblings) and siblings[known].id == identifier:
            return known
        for index, sibling in enumerate(siblings):
            self.places.visited += 1
            self.places.at[sibling.id] = index
        return self.places.at[identifier]

    def before(self, identifier: str) -> str | None:
        """The id of the sibling before a node; None for the first."""
        place = self.place(identifier)
        siblings = self.children(place.parent, place.slot)
        index = self.position(identifier, siblings)
        return siblings[index - 1].id if index else None

    def put(self, node: Any) -> None:
        """Put another version of a node into its place."""
        place = self.places.found[node.id]
        if place.kind == "frame":
            self.site = changed(self.site, frame=changed(self.site.frame, **{place.slot: node}))
            return
        siblings = self.children(place.parent, place.slot)
        index = self.position(node.id, siblings)
        self._hold(place.parent, place.slot, (*siblings[:index], node, *siblings[index + 1 :]))

    def _hold(self, parent: str, slot: str, children: tuple[Any, ...]) -> None:
        if not parent:
            self.site = changed(self.site, **{slot: Pages(children) if slot == "pages" else children})
            return
        node = self.node(parent)
        if isinstance(node, Section):
            self.put(changed(node, slots=changed(node.slots, **{slot: children})))
        else:
            self.put(changed(node, **{slot: children}))

    def attach(self, node: Any, place: Place, after: str | None) -> None:
        """Put a new node, or one that was detached, behind a sibling. Raises InvalidInputError where it does not fit."""
        siblings = self.children(place.parent, place.slot)
        index = 0
        if after is not None:
            standing = self.place(after)
            if standing != place:
                what = f"there is no node {after} in {place.slot} of {place.parent or 'the site'}"
                raise InvalidInputError(Reason(node.id, what, "name a sibling, or none for the first place"))
            index = self.position(after, siblings) + 1
        self._hold(place.parent, place.slot, (*siblings[:index], node, *siblings[index:]))
        self.places.at[node.id] = index
        self.mark(place, node.id)

    def detach(self, identifier: str) -> Any:
        """Take a node out of its list; its place is kept until :meth:`forget`."""
        place = self.place(identifier)
        siblings = self.children(place.parent, place.slot)
        index = self.position(identifier, siblings)
        self._hold(place.parent, place.slot, (*siblings[:index], *siblings[index + 1 :]))
        self.mark(place, identifier)
        return siblings[index]

    def mark(self, place: Place, identifier: str) -> None:
        """Look at what a place holds before the site is kept: ``identifier`` is what came, went or was replaced."""
        if place.kind == "block":
            self.filled.add(place.parent)
        elif place.kind == "section":
            self.anchored.add(place.parent)
        elif place.kind in ADDRESSED:
            self.addressed.add(identifier)

    def learn(self, node: Any, place: Place, ids: tuple[str, ...]) -> None:
        """Make the ids of a new node known, which must not be in use; ids are never used again."""
        for identifier in ids:
            if identifier in self.places.found:
                what = f"the id {identifier} is used already"
                raise InvalidInputError(Reason(identifier, what, "give it a new id"))
        if len(set(ids)) < len(ids):
            raise InvalidInputError(Reason(ids[0], "an id in it is used twice", "give each its own"))
        self.places.add(node, place)
        self.changed.update(ids)
        if place.kind == "page":
            self.anchored.add(node.id)
        highest = max(map(node_number, ids))
        if highest >= self.site.next_id:
            self.site = changed(self.site, next_id=highest + 1)

    def forget(self, node: Any) -> None:
        """Make the ids of a node that was taken out unknown; whatever refers to them is looked at later."""
        for identifier in self.places.drop(node):
            self.suspect(identifier)

    def suspect(self, identifier: str) -> None:
        """Look at whatever refers to a node before the site is kept."""
        self.changed.update(self.places.referrers.get(identifier, ()))

    def refresh(self, identifier: str) -> None:
        """Learn what a node itself refers to now."""
        self.places.refer(identifier, self.node(identifier))
        self.changed.add(identifier)

    def slot(self, parent: str, slot: str) -> Place:
        """The place in a slot of a page, section or block. Raises InvalidInputError where there is none of that name."""
        holder = self.node(parent)
        if isinstance(holder, Page):
            known: tuple[str, ...] = ("sections",)
        elif isinstance(holder, Section) and not holder.known:
            raise unknown_type(holder)
        else:
            known = slots_of(type(holder.slots if isinstance(holder, Section) else holder))
        if slot not in known:
            cure = f"it has {', '.join(known)}" if known else "it holds nothing"
            raise InvalidInputError(Reason(parent, f"there is no slot {slot!r}", cure))
        return Place("section" if isinstance(holder, Page) else "block", parent, slot)


def changed(model: Any, **values: Any) -> Any:
    """A copy of a frozen model with other values, which are valid already."""
    return model.model_copy(update=values)


def unknown_type(section: Section) -> InvalidInputError:
    """A section of an unknown type may be moved and removed, never edited."""
    return InvalidInputError(Reason(section.id, f"the type {section.type} is not known here", "install its plugin"))
