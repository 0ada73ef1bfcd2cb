"""A site on its way to files: everything its pages share, and each file when it is asked for."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.page.catalogue import Catalogue
from pagemagic.page.site import Page, Site
from pagemagic.render.assets import asset_file
from pagemagic.render.context import PageContext
from pagemagic.render.folder import written_pieces
from pagemagic.render.head import HeadLinks
from pagemagic.render.icon import favicon
from pagemagic.render.not_found import lost_file, lost_section, not_found_html
from pagemagic.render.page import page_html
from pagemagic.render.routes import SiteMap, page_file
from pagemagic.render.server_files import server_files
from pagemagic.render.styles import style_sheet
from pagemagic.render.target import Target

DOCUMENT, QUALITY = "site.json", "quality.json"
"""The document that a site is made from, and what can be said of its quality."""
_ICON, _SOCIAL, _TOUCH = "favicon.svg", "social.png", "touch-icon.png"


class PageFile(NamedTuple):
    """A page in a language, and the file it becomes."""

    path: str
    page: Page
    locale: str


class Publication:
    """A site with everything its pages share worked out once; pages and files are made one at a time.

    Raises InvalidInputError for a section whose type is not known: a page with a hole is not published.
    """

    def __init__(
        self,
        site: Site,
        target: Target,
        catalogue: Catalogue,
        *,
        social_image: bytes | None = None,
        touch_icon: bytes | None = None,
    ) -> None:
        check_types(site, catalogue)
        self.site = site
        self.target = target
        self.catalogue = catalogue
        self.map = SiteMap(site)
        self.shared: dict[str, bytes] = {}
        """The small files that pages refer to: style sheets, icons, the picture for shared links."""
        self.sheets = self._style_sheets()
        icon = favicon(PageContext(site, site.pages[0], site.locale, target, catalogue))
        for name, data in ((_ICON, icon.encode() if icon else None), (_SOCIAL, social_image), (_TOUCH, touch_icon)):
            if data is not None:
                self.shared[name] = data

    def _style_sheets(self) -> dict[str, str]:
        """One style sheet per language, named by its digest; languages with equal ones share it."""
        names: dict[str, str] = {}
        site = self.site
        lost = lost_section(site, self.catalogue, site.locale)
        sections = (*site.sections(), *((lost,) if lost is not None else ()))
        for locale in site.locales:
            css = style_sheet(site, locale, sections, self.catalogue).encode()
            name = f"style.{hashlib.sha256(css).hexdigest()[:8]}.css"
            self.shared[name] = css
            names[locale] = name
        return names

    def pages(self) -> Iterator[PageFile]:
        """Every page in every language."""
        for locale in self.site.locales:
            for page in self.site.pages:
                yield PageFile(page_file(self.site, page, locale), page, locale)

    def html(self, found: PageFile) -> bytes:
        """A page."""
        context = PageContext(self.site, found.page, found.locale, self.target, self.catalogue, site_map=self.map)
        return page_html(context, "linked", self._links(context)).encode()

    def _links(self, context: PageContext) -> HeadLinks:
        """The files that the head of a page refers to, as far as there are any."""
        routes = context.routes
        return HeadLinks(
            stylesheet=routes.to_file(self.sheets[context.locale]),
            icon=routes.to_file(_ICON) if _ICON in self.shared else "",
            touch_icon=routes.to_file(_TOUCH) if _TOUCH in self.shared else "",
            social_image=(routes.absolute_file(_SOCIAL) or "") if _SOCIAL in self.shared else "",
        )

    def weight(self, locale: str, size: int) -> dict[str, int]:
        """What a page of ``size`` bytes in a language weighs, for ``quality.json``."""
        css = len(self.shared[self.sheets[locale]])
        return {"html_bytes": size, "css_bytes": css, "script_bytes": 0}

    def around(self) -> Iterator[tuple[str, bytes]]:
        """The files besides pages, the user's own, and :data:`DOCUMENT` and :data:`QUALITY`."""
        site, icon = self.site, _ICON in self.shared
        yield from self.shared.items()
        for tag in site.locales:
            html = not_found_html(site, tag, self.target, self.catalogue, self.sheets[tag], icon=icon)
            yield lost_file(site, tag), html.encode()
        yield from server_files(site, self.target).items()

    def quality(self, document: str, weights: Mapping[str, Mapping[str, int]]) -> Iterator[bytes]:
        """:data:`QUALITY` in pieces, with the digest of the document's bytes and the weights of all pages by path."""
        value: dict[str, Any] = {
            "site": f"sha256-{document}", "catalogue": self.catalogue.digest, "pages": weights, "external_hosts": [],
        }  # fmt: skip
        return written_pieces(value, indent=1)


def check_types(site: Site, catalogue: Catalogue) -> None:
    """Raise InvalidInputError where the site has a section whose type is not known."""
    reasons = [
        Reason(section.id, f"the section type {section.type} is not known here", "install the plugin that supplies it")
        for section in site.sections()
        if section.type not in catalogue or not section.known
    ]
    if reasons:
        raise InvalidInputError(reasons)


def asset_files(site: Site, blobs: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """The files of the site's assets. Raises InvalidInputError for a missing or wrong blob."""
    for index, asset in enumerate(site.assets):
        data = blobs.get(asset.digest)
        if data is None:
            raise InvalidInputError(Reason(f"assets[{index}]", f"no bytes for {asset.digest}", "pass them in blobs"))
        if "sha256-" + hashlib.sha256(data).hexdigest() != asset.digest:
            raise InvalidInputError(
                Reason(f"assets[{index}]", "the bytes do not have the digest", "pass the right ones")
            )
        yield asset_file(asset), data
