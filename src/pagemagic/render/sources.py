"""What a page is made from, as a digest: the same sources give the same bytes, so a page is not made again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from pagemagic.kernel.version import __version__
from pagemagic.page.languages import Texts, page_in, path_in, texts_in
from pagemagic.page.site import Site
from pagemagic.page.walk import references, section_ids
from pagemagic.render.anchors import section_anchors
from pagemagic.render.publication import PageFile, Publication

_SHARED = ("name", "locale", "locales", "facts", "theme", "art", "frame", "assets", "edition")
"""Parts of a site that any page may show."""


class Sources:
    """The digests of what the pages of a site are made from."""

    def __init__(self, made: Publication) -> None:
        self.made = made
        site = made.site
        self.pages = {page.id: hashlib.sha256(page.model_dump_json().encode()).hexdigest() for page in site.pages}
        self.texts = {tag: _by_node(texts_in(site, tag)) for tag in site.locales}
        said = any(self.texts.values())
        self.nodes = {
            page.id: [page.id, *(node for section in page.sections for node in section_ids(section))] if said else []
            for page in site.pages
        }
        own = {node for nodes in self.nodes.values() for node in nodes[1:]}
        shared = {name: _json(getattr(site, name)) for name in _SHARED}
        wanted = _linked(site)
        self.around = {tag: self._around(tag, own, shared, wanted) for tag in site.locales}

    def of(self, found: PageFile) -> str:
        """The digest for a page in a language: what surrounds it, what it holds, and what the language says of that."""
        texts = self.texts[found.locale]
        said = [texts[node] for node in self.nodes[found.page.id] if node in texts]
        return _digest([self.around[found.locale], self.pages[found.page.id], said])

    def _around(self, locale: str, own: set[str], shared: Mapping[str, Any], wanted: frozenset[str]) -> str:
        """The digest of everything that the pages of a language may show or refer to, but for their own content."""
        made, site, target = self.made, self.made.site, self.made.target
        said = {
            key: text
            for node, texts in self.texts[locale].items() if node not in own
            for key, text in texts.items() if ".seo." not in key
        }  # fmt: skip
        pages = [[page.id, page.name, *(path_in(site, page, tag) for tag in site.locales)] for page in site.pages]
        where = [target.origin, target.base_path, target.index, target.forms]
        version = [__version__, made.catalogue.digest, made.sheets[locale], sorted(made.shared)]
        return _digest([shared, said, pages, _anchors(site, locale, wanted), where, version])


def _by_node(texts: Texts) -> dict[str, dict[str, Any]]:
    """Translations by the id of what says them, as JSON."""
    found: dict[str, dict[str, Any]] = {}
    for key, said in texts.items():
        text = said.text if isinstance(said.text, str) else said.model_dump(mode="json")["text"]
        found.setdefault(key.partition(".")[0], {})[key] = [text, said.source_hash]
    return found


def _linked(site: Site) -> frozenset[str]:
    """The sections that anything leads to."""
    holders = (*site.sections(), *site.redirects)
    found = (reference for holder in holders for reference in references(holder))
    return frozenset(reference.id for reference in found if reference.what == "section")


def _anchors(site: Site, locale: str, wanted: frozenset[str]) -> list[list[str]]:
    """Where those sections are in a language."""
    texts = texts_in(site, locale)
    return [
        [identifier, page.id, anchor]
        for page in site.pages if any(section.id in wanted for section in page.sections)
        for identifier, anchor in section_anchors(page_in(page, texts)).items() if identifier in wanted
    ]  # fmt: skip


def _json(part: Any) -> Any:
    if isinstance(part, tuple):
        return [_json(one) for one in part]
    return part.model_dump(mode="json") if hasattr(part, "model_dump") else part


def _digest(value: Any) -> str:
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
