"""Where every node of a site stands, and who refers to it: what makes an edit cost the same in a large site."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from pagemagic.page.blocks import BlockBase
from pagemagic.page.editing.slots import slots_of
from pagemagic.page.section import Section
from pagemagic.page.site import Page, Site
from pagemagic.page.walk import Reference, references, section_ids, seo_references

FRAME = ("announcement", "header", "footer")


class Place(NamedTuple):
    """Where a node stands."""

    kind: str
    """``page``, ``section``, ``frame`` (a section around every page), ``block``, ``fact``, ``asset``, ``integration``,
    ``redirect``, or ``inner``: something in a section whose type is not known."""
    parent: str
    """The id of what holds it; empty for what the site itself holds."""
    slot: str
    """The list it stands in: ``pages``, ``facts`` …, ``sections``, a slot's name, or the part of the frame."""


class Places:
    """The nodes of a site by id, with the reverse of all references. For one owner; changed with the site it describes."""

    def __init__(self, site: Site) -> None:
        self.visited = 0
        """How many nodes were looked at so far: what tests count instead of time."""
        self.found: dict[str, Place] = {}
        self.at: dict[str, int] = {}
        """Where in its list a node was last seen."""
        self.targets: dict[str, tuple[Reference, ...]] = {}
        """What each node refers to."""
        self.referrers: dict[str, set[str]] = {}
        """Id -> everything that refers to it: ids, and ``translations.de.n7.title`` for texts in other languages."""
        for slot, kind in KINDS.items():
            for value in getattr(site, slot):
                self.add(value, Place(kind, "", slot))
        for part in FRAME:
            section = getattr(site.frame, part)
            if section is not None:
                self.add(section, Place("frame", "", part))
        for tag, texts in site.translations.items():
            for key, text in texts.items():
                self.refer(message_name(tag, key), text)

    def add(self, node: Any, place: Place) -> None:
        """Learn a node and everything in it. The ids must be new."""
        for inner, where in inside(node, place):
            self.visited += 1
            if isinstance(inner, str):
                self.found[inner] = where
            else:
                self.found[inner.id] = where
                self.refer(inner.id, inner)

    def drop(self, node: Any) -> list[str]:
        """Forget a node and everything in it; returns the ids. What refers to them is kept."""
        gone: list[str] = []
        for inner, _ in inside(node, Place("", "", "")):
            self.visited += 1
            identifier = inner if isinstance(inner, str) else inner.id
            gone.append(identifier)
            del self.found[identifier]
            self.at.pop(identifier, None)
            self.refer(identifier, None)
        return gone

    def refer(self, name: str, part: Any) -> None:
        """Learn what a node, or a text in another language, refers to now; None: it is no more."""
        for old in self.targets.pop(name, ()):
            known = self.referrers.get(old.id)
            if known is not None:
                known.discard(name)
                if not known:
                    del self.referrers[old.id]
        if part is None:
            return
        found = tuple(dict.fromkeys(own_references(part)))
        if found:
            self.targets[name] = found
        for reference in found:
            self.referrers.setdefault(reference.id, set()).add(name)

    def around(self, identifier: str) -> tuple[str, ...]:
        """What a node stands in, from the inside out: ids, and ``frame.header`` for what stands around every page."""
        names: list[str] = []
        while (place := self.found.get(identifier)) is not None:
            if place.kind == "frame":
                names.append(f"frame.{place.slot}")
            if not place.parent:
                break
            names.append(identifier := place.parent)
        return tuple(names)


KINDS = {
    "pages": "page", "facts": "fact", "assets": "asset", "integrations": "integration", "redirects": "redirect",
}  # fmt: skip
"""The site's own lists and what stands in them."""


def message_name(locale: str, key: str) -> str:
    """How a text in another language is named among what refers."""
    return f"translations.{locale}.{key}"


def own_references(part: Any) -> Iterator[Reference]:
    """What a node itself refers to, without what it holds."""
    if isinstance(part, Page):
        yield from seo_references(part)
        return
    yield from references(part.props if isinstance(part, Section) else part, own=True)


def inside(node: Any, place: Place) -> Iterator[tuple[Any, Place]]:
    """A node and everything in it, each with its place; of sections of unknown types, ids only. Iterative."""
    stack: list[tuple[Any, Place]] = [(node, place)]
    while stack:
        found, where = stack.pop()
        yield found, where
        if isinstance(found, Page):
            stack.extend((section, Place("section", found.id, "sections")) for section in reversed(found.sections))
        elif isinstance(found, Section) and not found.known:
            inner = [identifier for identifier in section_ids(found) if identifier != found.id]
            stack.extend((identifier, Place("inner", found.id, "")) for identifier in reversed(inner))
        elif isinstance(found, Section | BlockBase):
            holder = found.slots if isinstance(found, Section) else found
            for slot in reversed(slots_of(type(holder))):
                children = getattr(holder, slot)
                stack.extend((child, Place("block", found.id, slot)) for child in reversed(children))
