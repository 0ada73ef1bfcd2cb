"""The incremental renderer: what did not change is not made again."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any, Generic, Literal, TypeVar

from pagemagic.page.catalogue import Catalogue, builtin_catalogue
from pagemagic.page.section import Section
from pagemagic.page.site import Page, Site
from pagemagic.render.context import PageContext
from pagemagic.render.fragment import section_html
from pagemagic.render.head import HeadLinks, page_description, page_title
from pagemagic.render.page import body_html, check_locale, head_of, page_at, place_of
from pagemagic.render.section_context import SectionContext
from pagemagic.render.target import UNPUBLISHED, Target

K = TypeVar("K", bound=tuple[Any, ...])
V = TypeVar("V")


class _Kept(Generic[K, V]):
    """What was made of sections, the least recently used forgotten first, and what belongs to one page at once.

    The first three parts of a key are the ``id()`` of the section, the page's id and the language.
    """

    def __init__(self, most: int) -> None:
        self.most = most
        self._made: OrderedDict[K, tuple[Section, V]] = OrderedDict()
        self._of: dict[tuple[str, str], set[K]] = {}
        """Page and language -> the keys of what stands there."""

    def __len__(self) -> int:
        return len(self._made)

    def get(self, key: K, section: Section) -> V | None:
        """What was made of a section; None where it was not, or of another one."""
        found = self._made.get(key)
        # The section itself is kept too, so its id cannot become another's.
        if found is None or found[0] is not section:
            return None
        self._made.move_to_end(key)
        return found[1]

    def keep(self, key: K, section: Section, value: V) -> None:
        """Keep what was made of a section."""
        self._made[key] = (section, value)
        self._of.setdefault(key[1:3], set()).add(key)
        if len(self._made) > self.most:
            oldest, _ = self._made.popitem(last=False)
            self._of[oldest[1:3]].discard(oldest)

    def drop(self, page: str, locale: str) -> None:
        """Forget everything of a page in a language, at the cost of that and not of all that is kept."""
        for key in self._of.pop((page, locale), ()):
            del self._made[key]


class Renderer:
    """Renders pages of one site as it is edited; gives the same bytes as :func:`pagemagic.render_page`.

    Fragments are kept by the identity of their section, which documents never change in place. They are dropped when
    anything else that a section can see changes: facts, addresses, theme, assets, translations. At most ``cache_size``
    fragments are kept, the least recently used go first. For one owner: not for use from several threads at once.
    """

    def __init__(
        self, catalogue: Catalogue | None = None, cache_size: int = 4096, target: Target | None = None
    ) -> None:
        self.catalogue = catalogue or builtin_catalogue()
        self.target = target or UNPUBLISHED
        self.cache_size = cache_size
        self.rendered = 0
        """How many fragments were made so far: what tests count instead of time."""
        self._fragments: _Kept[tuple[int, str, str, bool], str] = _Kept(cache_size)
        self._data: _Kept[tuple[int, str, str], list[dict[str, Any]]] = _Kept(cache_size)
        self._surroundings: dict[tuple[str, str], tuple[Site, PageContext]] = {}
        self._heads: dict[tuple[str, str, str], tuple[tuple[Any, ...], str]] = {}

    def render_page(
        self, site: Site, path: str = "/", *, locale: str | None = None, css: Literal["inline", "linked"] = "inline"
    ) -> str:
        """A complete page. Raises InvalidInputError for a path or locale that the site does not have."""
        context = self._context(site, page_at(site, path), check_locale(site, locale))
        body = body_html(context, lambda section, index: self._fragment(context, section, index))
        return self._head(context, css) + body

    def render_fragment(self, site: Site, page: Page, index: int, *, locale: str | None = None) -> str:
        """The section number ``index`` of a page of the site."""
        context = self._context(site, page, check_locale(site, locale))
        section = page.sections[index]
        if context.page.sections is not page.sections:  # some are left out in this language
            index = place_of(context, section)
        return self._fragment(context, section, index)

    def _context(self, site: Site, page: Page, locale: str) -> PageContext:
        """The surroundings of a page, kept while nothing in them has changed."""
        found = self._surroundings.get((page.id, locale))
        if found is not None and _same_surroundings(found[0], site):
            found[1].show(site, page)
            self._surroundings[page.id, locale] = (site, found[1])
            return found[1]
        context = PageContext(site, page, locale, self.target, self.catalogue)
        self._surroundings[page.id, locale] = (site, context)
        self._fragments.drop(page.id, locale)
        self._data.drop(page.id, locale)
        for css in ("inline", "linked"):
            self._heads.pop((page.id, locale, css), None)
        return context

    def _fragment(self, context: PageContext, section: Section, index: int) -> str:
        place = (id(section), context.page.id, context.locale, index == 0)
        found = self._fragments.get(place, section)
        if found is not None:
            return found
        made = section_html(context, section, index)
        self.rendered += 1
        self._fragments.keep(place, section, made)
        return made

    def _structured(self, context: PageContext) -> list[list[dict[str, Any]]]:
        """What each section with structured data adds, kept by section."""
        found: list[list[dict[str, Any]]] = []
        for index, section in enumerate(context.page.sections):
            kind = context.types.get(section.type)
            if kind is None or kind.json_ld is None or not section.known:
                continue
            place = (id(section), context.page.id, context.locale)
            kept = self._data.get(place, section)
            if kept is None:
                kept = kind.json_ld(section, SectionContext(context, section, index))
                self._data.keep(place, section, kept)
            found.append(kept)
        return found

    def _head(self, context: PageContext, css: str) -> str:
        page = context.page
        data = self._structured(context)
        state = (
            page.seo, page.name, page.kind, context.site.frame, page_title(context), page_description(context),
            tuple([(section.type, section.variant, section.surface) for section in page.sections]),
        )  # fmt: skip
        place = (page.id, context.locale, css)
        kept = self._heads.get(place)
        if kept is not None and kept[0][0] == state and all(a is b for a, b in zip(kept[0][1], data, strict=False)):
            return kept[1]
        links = HeadLinks() if css == "linked" else None
        html = head_of(context, css, links, [entry for entries in data for entry in entries])
        self._heads[place] = ((state, data), html)
        return html


def _same_surroundings(a: Site, b: Site) -> bool:
    """Whether two versions of a site look the same from inside a section: all but the sections' own content."""
    if a is b:
        return True
    parts = ("facts", "theme", "art", "assets", "translations", "name", "locale", "locales")
    if any(a.__dict__[part] is not b.__dict__[part] for part in parts) or len(a.pages) != len(b.pages):
        return False
    if a.frame is not b.frame and _frame(a) != _frame(b):
        return False
    return all(p is q or _same_addresses(p, q) for p, q in zip(a.pages, b.pages, strict=True))


def _frame(site: Site) -> list[tuple[str, str] | None]:
    parts = (site.frame.announcement, site.frame.header, site.frame.footer)
    return [None if section is None else (section.id, section.type) for section in parts]


def _same_addresses(p: Page, q: Page) -> bool:
    if (p.id, p.path, p.name) != (q.id, q.path, q.name) or len(p.sections) != len(q.sections):
        return False
    return all(
        s is t or (s.id == t.id and s.anchor == t.anchor and s.type == t.type)
        for s, t in zip(p.sections, q.sections, strict=True)
    )
