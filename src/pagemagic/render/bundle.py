"""A whole site as files."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.markup.escape import escape
from pagemagic.page.catalogue import Catalogue, builtin_catalogue
from pagemagic.page.site import Site
from pagemagic.render import not_found
from pagemagic.render.assets import asset_file
from pagemagic.render.context import PageContext
from pagemagic.render.head import HeadLinks
from pagemagic.render.icon import favicon
from pagemagic.render.page import page_html
from pagemagic.render.routes import page_file
from pagemagic.render.styles import style_sheet
from pagemagic.render.target import Target


@dataclass(frozen=True)
class Bundle(Mapping[str, bytes]):
    """The files of a site: path -> bytes, sorted by path."""

    files: Mapping[str, bytes]

    def __getitem__(self, path: str) -> bytes:
        return self.files[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self.files)

    def __len__(self) -> int:
        return len(self.files)

    @property
    def digest(self) -> str:
        """``sha256-`` and a digest of all paths and bytes: the identity of a deployment."""
        found = hashlib.sha256()
        for path, data in self.files.items():
            found.update(f"{len(path)}:{path}{len(data)}:".encode())
            found.update(data)
        return "sha256-" + found.hexdigest()

    def zip(self) -> bytes:
        """A ZIP archive: stored, not deflated, with a fixed time, so equal bundles are equal archives."""
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
            for path, data in self.files.items():
                info = zipfile.ZipInfo(path, (1980, 1, 1, 0, 0, 0))
                info.create_system = 3
                info.external_attr = 0o644 << 16
                archive.writestr(info, data)
        return buffer.getvalue()

    def write(self, folder: str | Path, *, force: bool = False) -> list[str]:
        """Write the files into ``folder``; returns the paths that changed.

        Each file appears whole or not at all. Files of an earlier bundle that are no longer part of it are removed;
        files from elsewhere are left alone.

        Raises StateError, before anything is written, where a file would be overwritten that was not written here;
        ``force`` overwrites it.
        """
        from pagemagic.render.folder import write_folder

        return write_folder(self.files, Path(folder), force)


def render_site(
    site: Site,
    *,
    target: Target | None = None,
    blobs: Mapping[str, bytes] | None = None,
    catalogue: Catalogue | None = None,
    social_image: bytes | None = None,
    touch_icon: bytes | None = None,
) -> Bundle:
    """Render all pages in all languages, with everything a web server needs.

    ``blobs`` holds the bytes of the site's assets by digest. ``social_image`` and ``touch_icon`` are PNG files, such as
    those of :mod:`pagemagic.render.social`; they become ``social.png``, which pages with an origin announce, and
    ``touch-icon.png``. Raises InvalidInputError for a missing blob, and for a
    section whose type is not known here: a page with a hole is not published.
    """
    chosen = catalogue or builtin_catalogue()
    where = target or Target()
    given = blobs or {}
    check_types(site, chosen)
    entries: dict[str, bytes] = dict(asset_files(site, given))
    sheets = _style_sheets(site, chosen, entries)
    first = PageContext(site, site.pages[0], site.locale, where, chosen)
    icon = favicon(first)
    if icon:
        entries["favicon.svg"] = icon.encode()
    if social_image is not None:
        entries[_SOCIAL] = social_image
    if touch_icon is not None:
        entries[_TOUCH] = touch_icon
    report: dict[str, Any] = {}
    for locale in site.locales:
        for page in site.pages:
            context = PageContext(site, page, locale, where, chosen)
            links = _links(context, entries, sheets[locale])
            html = page_html(context, "linked", links).encode()
            path = page_file(site, page.path, locale)
            entries[path] = html
            report[path] = {"html_bytes": len(html), "css_bytes": len(entries[sheets[locale]]), "script_bytes": 0}
    entries[not_found.FILE] = not_found.not_found_html(
        site, where, chosen, sheets[site.locale], icon=bool(icon)
    ).encode()
    entries.update(_server_files(site, where))
    entries["site.json"] = site.to_json().encode()
    quality = {"site": site.digest, "catalogue": chosen.digest, "pages": report, "external_hosts": []}
    entries["quality.json"] = (json.dumps(quality, sort_keys=True, indent=1) + "\n").encode()
    return Bundle(MappingProxyType(dict(sorted(entries.items()))))


_SOCIAL, _TOUCH = "social.png", "touch-icon.png"


def _links(context: PageContext, entries: Mapping[str, bytes], sheet: str) -> HeadLinks:
    """The files that the head of a page refers to, as far as the bundle has them."""
    routes = context.routes
    return HeadLinks(
        stylesheet=routes.to_file(sheet),
        icon=routes.to_file("favicon.svg") if "favicon.svg" in entries else "",
        touch_icon=routes.to_file(_TOUCH) if _TOUCH in entries else "",
        social_image=(routes.absolute_file(_SOCIAL) or "") if _SOCIAL in entries else "",
    )


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


def _style_sheets(site: Site, catalogue: Catalogue, entries: dict[str, bytes]) -> dict[str, str]:
    """One style sheet per language, named by its digest; languages with equal ones share it."""
    names: dict[str, str] = {}
    lost = not_found.lost_section(site, catalogue)
    sections = (*site.sections(), *((lost,) if lost is not None else ()))
    for locale in site.locales:
        css = style_sheet(site, locale, sections, catalogue).encode()
        name = f"style.{hashlib.sha256(css).hexdigest()[:8]}.css"
        entries[name] = css
        names[locale] = name
    return names


def content_security_policy(target: Target) -> str:
    """The policy of the site's pages: nothing from anywhere else, no script, no exception."""
    forms = f"form-action {target.forms}" if target.forms else "form-action 'none'"
    return (
        "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; "
        f"{forms}; base-uri 'none'; frame-ancestors 'self'"
    )


def _server_files(site: Site, target: Target) -> dict[str, bytes]:
    base = target.base_path or "/"
    headers = (
        f"{base}*\n  Content-Security-Policy: {content_security_policy(target)}\n"
        "  X-Content-Type-Options: nosniff\n  Referrer-Policy: strict-origin-when-cross-origin\n"
        "  Permissions-Policy: camera=(), geolocation=(), microphone=()\n"
        f"{base}files/*\n  Cache-Control: public, max-age=31536000, immutable\n"
        f"{base}style.*\n  Cache-Control: public, max-age=31536000, immutable\n"
    )
    files = {"_headers": headers.encode()}
    if target.indexable:
        robots = f"User-agent: *\nAllow: /\nSitemap: {target.origin}{base}sitemap.xml\n"
        files["sitemap.xml"] = _sitemap(site, target).encode()
    else:
        robots = "User-agent: *\nDisallow: /\n"
    files["robots.txt"] = robots.encode()
    redirects = _redirects(site, target)
    if redirects:
        files["_redirects"] = redirects.encode()
    return files


def _sitemap(site: Site, target: Target) -> str:
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    lines.append(
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">'
    )
    for page in site.pages:
        if not page.seo.index:
            continue
        context = PageContext(site, page, site.locale, target, Catalogue())
        alternates = [(tag, context.routes.absolute(page.path, tag) or "") for tag in site.locales]
        for _, address in alternates:
            links = ""
            if len(alternates) > 1:
                links = "".join(
                    f'<xhtml:link rel="alternate" hreflang="{tag}" href="{escape(url)}"/>' for tag, url in alternates
                )
            lines.append(f"<url><loc>{escape(address)}</loc>{links}</url>")
    lines.append("</urlset>\n")
    return "\n".join(lines)


def _redirects(site: Site, target: Target) -> str:
    # A server knows no page that a reader comes from, so everything is written from the root.
    base = target.base_path or "/"
    context = PageContext(site, site.pages["/"], site.locale, replace(target, base_path=base), Catalogue())
    lines: list[str] = []
    for redirect in site.redirects:
        link = context.link(redirect.to)
        if link is not None and not link["href"].startswith(("mailto:", "tel:")):
            href = base + link["href"] if link["href"].startswith("#") else link["href"]
            lines.append(f"{base}{redirect.source[1:]} {href} {301 if redirect.permanent else 302}\n")
    return "".join(lines)
