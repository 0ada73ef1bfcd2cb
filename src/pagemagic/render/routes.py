"""Addresses: where each page stands, and how one page links to another."""

from __future__ import annotations

from pagemagic.page.languages import path_in
from pagemagic.page.site import Page, Site
from pagemagic.render.target import Target


def page_folder(site: Site, page: Page, locale: str) -> str:
    """The folder of a page in the bundle, without slashes at the ends: ``""``, ``prices``, ``es/precios``."""
    prefix = "" if locale == site.locale else locale.lower()
    return "/".join(part for part in (prefix, path_in(site, page, locale).strip("/")) if part)


def page_file(site: Site, page: Page, locale: str) -> str:
    """The file of a page in the bundle: ``index.html``, ``prices/index.html``."""
    folder = page_folder(site, page, locale)
    return f"{folder}/index.html" if folder else "index.html"


class SiteMap:
    """Where the pages and sections of a site are; shared by all its pages in all languages."""

    __slots__ = ("_homes", "pages", "site")

    def __init__(self, site: Site) -> None:
        self.site = site
        self.pages = {page.id: page for page in site.pages}
        self._homes: dict[str, Page] | None = None

    def page_of(self, section: str) -> Page | None:
        """The page that holds a section."""
        if self._homes is None:
            self._homes = {found.id: page for page in self.site.pages for found in page.sections}
        return self._homes.get(section)


class Routes:
    """All addresses of a site in one language, seen from one page."""

    __slots__ = ("locale", "map", "page", "site", "target")

    def __init__(self, where: SiteMap, target: Target, locale: str, page: Page) -> None:
        self.map = where
        self.site = where.site
        self.target = target
        self.locale = locale
        self.page = page

    def to_file(self, name: str) -> str:
        """How this page refers to a file at the root of the bundle."""
        if self.target.base_path:
            return self.target.base_path + name
        depth = page_file(self.site, self.page, self.locale).count("/")
        return "../" * depth + name

    def to_page(self, page: Page, locale: str | None = None) -> str:
        """How this page links to a page."""
        folder = page_folder(self.site, page, locale or self.locale)
        if self.target.base_path:
            return self.target.base_path + (folder + "/" if folder else "")
        return self.to_file((folder + "/" if folder else "") + "index.html")

    def to(self, identifier: str) -> str | None:
        """How this page links to the page with an id; None where there is none."""
        page = self.map.pages.get(identifier)
        return None if page is None else self.to_page(page)

    def absolute(self, page: Page, locale: str | None = None) -> str | None:
        """The full address of a page; None without an origin."""
        if self.target.origin is None:
            return None
        folder = page_folder(self.site, page, locale or self.locale)
        return self.target.origin + (self.target.base_path or "/") + (folder + "/" if folder else "")

    def alternates(self, page: Page) -> list[tuple[str, str]]:
        """The addresses of a page in all languages, and last the one for everybody else; none without an origin.

        Every page of the set names the same set, itself included, as search engines ask for.
        """
        if self.target.origin is None or len(self.site.locales) < 2:
            return []
        found = [(tag, self.absolute(page, tag) or "") for tag in self.site.locales]
        return [*found, ("x-default", found[0][1])]

    def absolute_file(self, name: str) -> str | None:
        """The full address of a file at the root of the bundle; None without an origin."""
        return None if self.target.origin is None else self.target.origin + (self.target.base_path or "/") + name
