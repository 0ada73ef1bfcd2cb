"""What a page is made from, as a digest: the same sources give the same bytes, so a page is not made again.

What is held of a site of any size are a digest a page, and the keys of the texts of one language at a time, which the document
holds already: neither texts nor their JSON.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Any

from pagemagic.kernel.version import __version__
from pagemagic.page.codec import compact_json
from pagemagic.page.languages import Texts, page_in, path_in, texts_in
from pagemagic.page.site import Site
from pagemagic.page.walk import references, section_ids
from pagemagic.render.anchors import section_anchors
from pagemagic.render.publication import PageFile, Publication

_SHARED = ("name", "locale", "locales", "facts", "theme", "art", "frame", "assets", "edition")
"""Parts of a site that any page may show."""


class Sources:
    """The digests of what the pages of a site are made from. For pages in any order; language by language is quickest."""

    def __init__(self, made: Publication) -> None:
        self.made = made
        site = made.site
        self.pages = {page.id: hashlib.sha256(page.model_dump_json().encode()).hexdigest() for page in site.pages}
        self.shared = _digest(_json(getattr(site, name)) for name in _SHARED)
        self.linked = _linked(site)
        self.locale = ""
        """The language that what follows is of."""
        self.texts = _NONE
        self.around = ""

    def of(self, found: PageFile) -> str:
        """The digest for a page in a language: what surrounds it, what it holds, and what the language says of that."""
        if found.locale != self.locale:
            self.locale = found.locale
            self.texts = _NONE  # those of two languages are never held at once
            self.texts = _Texts(texts_in(self.made.site, found.locale))
            self.around = _digest(self._around(found.locale))
        nodes = (node for section in found.page.sections for node in section_ids(section))
        said = self.texts.of(found.page.id, *nodes) if self.texts else ()
        return _digest((self.around, self.pages[found.page.id], *said))

    def _around(self, locale: str) -> Iterator[Any]:
        """Everything that the pages of a language may show or refer to, but for their own content."""
        made, site, target = self.made, self.made.site, self.made.target
        yield [__version__, made.catalogue.digest, made.sheets[locale], sorted(made.shared)]
        yield [target.origin, target.base_path, target.index, target.forms]
        yield self.shared
        for page in site.pages:
            yield [page.id, page.name, *(path_in(site, page, tag) for tag in site.locales)]
            yield from (one for one in self.texts.of(page.id) if ".seo." not in one[0])
        frame = (site.frame.announcement, site.frame.header, site.frame.footer)
        for section in frame:
            yield from self.texts.of(*(section_ids(section) if section is not None else ()))
        yield from self.texts.of(*(one.id for one in (*site.facts, *site.assets)))
        yield from _anchors(site, locale, self.linked)


class _Texts:
    """The texts of a language, found by the node that they are of."""

    def __init__(self, texts: Texts) -> None:
        self.texts = texts
        self.keys = sorted(texts)

    def __len__(self) -> int:
        return len(self.keys)

    def of(self, *nodes: str) -> Iterator[list[Any]]:
        """The texts of some nodes as JSON, each with its key."""
        for node in nodes:
            start = f"{node}."
            for at in range(bisect_left(self.keys, start), len(self.keys)):
                key = self.keys[at]
                if not key.startswith(start):
                    break
                said = self.texts[key]
                text = said.text if isinstance(said.text, str) else said.model_dump(mode="json")["text"]
                yield [key, text, said.source_hash]


_NONE = _Texts({})


def _linked(site: Site) -> frozenset[str]:
    """The sections that anything leads to."""
    holders = (*site.sections(), *site.redirects)
    found = (reference for holder in holders for reference in references(holder))
    return frozenset(reference.id for reference in found if reference.what == "section")


def _anchors(site: Site, locale: str, wanted: frozenset[str]) -> Iterator[list[str]]:
    """Where those sections are in a language."""
    texts = texts_in(site, locale)
    for page in site.pages:
        if any(section.id in wanted for section in page.sections):
            anchors = section_anchors(page_in(page, texts))
            yield from ([one, page.id, anchor] for one, anchor in anchors.items() if one in wanted)


def _json(part: Any) -> Any:
    if isinstance(part, tuple):
        return [_json(one) for one in part]
    return part.model_dump(mode="json") if hasattr(part, "model_dump") else part


def _digest(values: Iterable[Any]) -> str:
    """The digest of a list of JSON values, one held at a time."""
    found = hashlib.sha256()
    for value in values:
        found.update(compact_json(value).encode() + b"\n")
    return found.hexdigest()
