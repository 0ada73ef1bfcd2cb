"""Addresses: where each page stands, and how one page links to another."""

from __future__ import annotations

from pagemagic.page.site import Page, Site
from pagemagic.render.target import Target


def page_folder(site: Site, path: str, locale: str) -> str:
    """The folder of a page in the bundle, without slashes at the ends: ``""``, ``prices``, ``es/prices``."""
    prefix = "" if locale == site.locale else locale.lower()
    return "/".join(part for part in (prefix, path.strip("/")) if part)


def page_file(site: Site, path: str, locale: str) -> str:
    """The file of a page in the bundle: ``index.html``, ``prices/index.html``."""
    folder = page_folder(site, path, locale)
    return f"{folder}/index.html" if folder else "index.html"


class Routes:
    """All addresses of a site in one language, seen from one page."""

    __slots__ = ("_homes", "_pages", "locale", "path", "site", "target")

    def __init__(self, site: Site, target: Target, locale: str, path: str) -> None:
        self.site = site
        self.target = target
        self.locale = locale
        self.path = path
        self._pages = {page.id: page.path for page in site.pages}
        self._homes: dict[str, Page] | None = None

    def to_file(self, name: str) -> str:
        """How this page refers to a file at the root of the bundle."""
        if self.target.base_path:
            return self.target.base_path + name
        depth = page_file(self.site, self.path, self.locale).count("/")
        return "../" * depth + name

    def to_path(self, path: str, locale: str | None = None) -> str:
        """How this page links to a page."""
        folder = page_folder(self.site, path, locale or self.locale)
        if self.target.base_path:
            return self.target.base_path + (folder + "/" if folder else "")
        return self.to_file((folder + "/" if folder else "") + "index.html")

    def to_page(self, identifier: str) -> str | None:
        """How this page links to the page with an id; None where there is none."""
        path = self._pages.get(identifier)
        return None if path is None else self.to_path(path)

    def page_of(self, section: str) -> Page | None:
        """The page that holds a section."""
        if self._homes is None:
            self._homes = {found.id: page for page in self.site.pages for found in page.sections}
        return self._homes.get(section)

    def absolute(self, path: str, locale: str | None = None) -> str | None:
        """The full address of a page; None without an origin."""
        if self.target.origin is None:
            return None
        folder = page_folder(self.site, path, locale or self.locale)
        return self.target.origin + (self.target.base_path or "/") + (folder + "/" if folder else "")

    def absolute_file(self, name: str) -> str | None:
        """The full address of a file at the root of the bundle; None without an origin."""
        return None if self.target.origin is None else self.target.origin + (self.target.base_path or "/") + name
