"""What a web server reads besides pages: headers, robots, the sitemap and redirects."""

from __future__ import annotations

from dataclasses import replace

from pagemagic.markup.escape import escape
from pagemagic.page.catalogue import Catalogue
from pagemagic.page.site import Site
from pagemagic.render.context import PageContext
from pagemagic.render.not_found import lost_file
from pagemagic.render.routes import Routes, SiteMap
from pagemagic.render.target import Target


def content_security_policy(target: Target) -> str:
    """The policy of the site's pages: nothing from anywhere else, no script, no exception.

    No page connects to anything; ``connect-src`` lets tools that audit a page read ``robots.txt`` in its name.
    """
    forms = f"form-action {target.forms}" if target.forms else "form-action 'none'"
    return (
        "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; "
        "connect-src 'self'; "
        f"{forms}; base-uri 'none'; frame-ancestors 'self'"
    )


def server_files(site: Site, target: Target) -> dict[str, bytes]:
    """The files by path."""
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
    where = SiteMap(site)
    for page in site.pages:
        if not page.seo.index:
            continue
        routes = Routes(where, target, site.locale, page)
        links = "".join(
            f'<xhtml:link rel="alternate" hreflang="{tag}" href="{escape(url)}"/>'
            for tag, url in routes.alternates(page)
        )
        for tag in site.locales:
            lines.append(f"<url><loc>{escape(routes.absolute(page, tag) or '')}</loc>{links}</url>")
    lines.append("</urlset>\n")
    return "\n".join(lines)


def _redirects(site: Site, target: Target) -> str:
    # A server knows no page that a reader comes from, so everything is written from the root.
    base = target.base_path or "/"
    context = PageContext(site, site.pages["/"], site.locale, replace(target, base_path=base), Catalogue())
    lines: list[str] = []
    for redirect in site.redirects:
        link = context.link(redirect.to)
        if link is not None and not link["href"].startswith(("mailto:", "sms:", "tel:")):
            href = base + link["href"] if link["href"].startswith("#") else link["href"]
            lines.append(f"{base}{redirect.source[1:]} {href} {301 if redirect.permanent else 302}\n")
    # Readers who are lost in another language are told so in it, where the host asks this file for every address.
    lines += [f"{base}{tag.lower()}/* {base}{lost_file(site, tag)} 404\n" for tag in site.locales[1:]]
    return "".join(lines)
