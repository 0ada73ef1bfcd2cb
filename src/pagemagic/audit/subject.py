"""What an audit looks at: a site with everything that several rules ask of it, worked out once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from pagemagic.markup.inline import inline_text
from pagemagic.page.base import node_id
from pagemagic.page.catalogue import Catalogue
from pagemagic.page.operations import Operation
from pagemagic.page.patch import Patch
from pagemagic.page.section import Section
from pagemagic.page.site import Page, Site
from pagemagic.page.walk import blocks
from pagemagic.render.context import PageContext
from pagemagic.render.target import Target


class Holder(NamedTuple):
    """A section or block: whatever has texts and links."""

    page: Page | None
    """The page it stands on; None around every page."""
    section: Section
    node: Any
    """The section itself, or a block in it."""
    values: Any
    """Where its properties are: of a section, ``props``."""
    texts: tuple[str, ...]
    """Names of its inline texts."""

    @property
    def place(self) -> str:
        """The path of the page; empty around every page."""
        return "" if self.page is None else self.page.path


class Subject:
    """A site under audit."""

    def __init__(self, site: Site, catalogue: Catalogue) -> None:
        self.site = site
        self.catalogue = catalogue
        self._next = site.next_id

    def fresh(self) -> str:
        """An id for something that a fix adds; no two fixes of one audit add the same."""
        self._next += 1
        return node_id(self._next - 1)

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        """The pages that have anything on them."""
        return tuple(page for page in self.site.pages if page.sections)

    @cached_property
    def contexts(self) -> Mapping[str, PageContext]:
        """Page id -> its surroundings in the site's own language."""
        return {
            page.id: PageContext(self.site, page, self.site.locale, Target(), self.catalogue)
            for page in self.site.pages
        }

    @cached_property
    def holders(self) -> tuple[Holder, ...]:
        """Every section of a known type and every block, in the order of the document; the frame comes first."""
        return tuple(self._holders())

    def _holders(self) -> Iterator[Holder]:
        frame = self.site.frame
        for section in (frame.announcement, frame.header, frame.footer):
            if section is not None:
                yield from self._in(None, section)
        for page in self.site.pages:
            for section in page.sections:
                yield from self._in(page, section)

    def _in(self, page: Page | None, section: Section) -> Iterator[Holder]:
        found = self.catalogue.get(section.type)
        if found is None or not section.known:
            return
        yield Holder(page, section, section, section.props, found.translatable)
        for block in blocks(section.slots):
            yield Holder(page, section, block, block, block.translatable)

    def text(self, holder: Holder, value: Any) -> str:
        """A text as visitors read it in the site's own language, facts written out; white space is joined."""
        context = self.contexts[(holder.page or self.site.pages[0]).id]
        return " ".join(inline_text(context.inline(value or "")).split())

    @cached_property
    def translated(self) -> frozenset[str]:
        """The ``n7.title`` of every text that has a translation."""
        return frozenset(key for texts in self.site.translations.values() for key in texts)


def fix(*ops: Operation) -> Patch:
    """A patch of a finding."""
    return Patch.model_construct(ops=ops, author="user", reason="audit")
