"""The incremental renderer: what did not change is not made again."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any, Literal

from pagemagic.page.catalogue import Catalogue, builtin_catalogue
from pagemagic.page.section import Section
from pagemagic.page.site import Page, Site
from pagemagic.render.context import PageContext
from pagemagic.render.fragment import section_html
from pagemagic.render.page import body_html, check_locale, page_at, page_html
from pagemagic.render.target import Target


class Renderer:
    """Renders pages of one site as it is edited; gives the same bytes as :func:`pagemagic.render_page`.

    Fragments are kept by the identity of their section, which documents never change in place, together with
    everything else a fragment depends on: language, position, facts, addresses, assets, theme. At most ``cache_size``
    fragments are kept, the least recently used go first. For one owner: not for use from several threads at once.
    """

    def __init__(self, catalogue: Catalogue | None = None, cache_size: int = 4096, target: Target | None = None) -> None:
        self.catalogue = catalogue or builtin_catalogue()
        self.target = target or Target()
        self.cache_size = cache_size
        self.rendered = 0
        """How many fragments were made so far: what tests count instead of time."""
        self._fragments: OrderedDict[tuple[Any, ...], tuple[Section, str]] = OrderedDict()
        self._surroundings: dict[tuple[str, str], tuple[tuple[Any, ...], PageContext]] = {}
        self._heads: dict[tuple[str, str, str], tuple[tuple[Any, ...], str]] = {}

    def render_page(self, site: Site, path: str = "/", *, locale: str | None = None, css: Literal["inline", "linked"] = "inline") -> str:
        """A complete page. Raises InvalidInputError for a path or locale that the site does not have."""
        page = page_at(site, path)
        context, key = self._context(site, page, check_locale(site, locale))
        body = body_html(context, lambda section, index: self._fragment(context, key, section, index))
        return self._head(context, key, css) + body

    def render_fragment(self, site: Site, page: Page, index: int, *, locale: str | None = None) -> str:
        """The section number ``index`` of a page."""
        context, key = self._context(site, page, check_locale(site, locale))
        return self._fragment(context, key, page.sections[index], index)

    def _context(self, site: Site, page: Page, locale: str) -> tuple[PageContext, tuple[Any, ...]]:
        # The parts a section can see of its site. They are frozen, so the same object is the same value; holding them
        # in the key keeps an id from being used again.
        routes = tuple((p.id, p.path, p.name, tuple((s.id, s.anchor, s.type) for s in p.sections)) for p in site.pages)
        parts = (site.facts, site.theme, site.art, site.assets, site.translations, site.name, site.locales)
        found = self._surroundings.get((page.id, locale))
        if found is not None and found[0][1] == routes and all(a is b for a, b in zip(found[0][0], parts, strict=True)):
            context = found[1]
            context.site, context.page = site, page
            return context, found[0]
        key = (parts, routes)
        context = PageContext(site, page, locale, self.target, self.catalogue)
        self._surroundings[page.id, locale] = (key, context)
        for kept in [kept for kept in self._fragments if kept[1:3] == (page.id, locale)]:
            del self._fragments[kept]
        return context, key

    def _fragment(self, context: PageContext, key: tuple[Any, ...], section: Section, index: int) -> str:
        place = (id(section), context.page.id, context.locale, index == 0)
        found = self._fragments.get(place)
        if found is not None and found[0] is section:
            self._fragments.move_to_end(place)
            return found[1]
        made = section_html(context, section, index)
        self.rendered += 1
        self._fragments[place] = (section, made)
        if len(self._fragments) > self.cache_size:
            self._fragments.popitem(last=False)
        return made

    def _head(self, context: PageContext, key: tuple[Any, ...], css: str) -> str:
        # The head depends on the first sections' texts too, so it is kept only while the page's sections are the same.
        place = (context.page.id, context.locale, css)
        state = (key, context.page, context.site.frame)
        found = self._heads.get(place)
        if found is not None and all(a is b for a, b in zip(found[0], state, strict=True)):
            return found[1]
        html = page_html(context, css, body="")
        self._heads[place] = (state, html)
        return html

