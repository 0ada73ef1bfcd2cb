"""The head of a page: what browsers, search engines and shared links read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pagemagic.i18n.locale import direction
from pagemagic.markup.css import style_text
from pagemagic.markup.escape import escape, escape_json
from pagemagic.markup.inline import inline_text
from pagemagic.render.assets import asset_file
from pagemagic.render.context import PageContext


@dataclass(frozen=True)
class HeadLinks:
    """Files the head refers to, as this page refers to them; empty where there is none."""

    stylesheet: str = ""
    icon: str = ""
    touch_icon: str = ""
    social_image: str = ""
    """A full URL, for pages without a picture of their own."""


def page_title(page: PageContext) -> str:
    """The page's title: its own, else what it is called and the site's name."""
    if page.page.seo.title:
        return page.page.seo.title
    name = page.site.name
    if page.page.path != "/":
        return f"{page.page.name} – {name}"
    heading = _first_text(page, ("title",))
    return f"{name} – {heading}" if heading and name.casefold() not in heading.casefold() else heading or name


def page_description(page: PageContext) -> str:
    """What the page is about in up to 160 characters: its own description, else its first sentences."""
    if page.page.seo.description:
        return page.page.seo.description
    return shortened(_first_text(page, ("lead", "text")) or _first_text(page, ("title",)), 160)


def shortened(text: str, limit: int) -> str:
    """Cut a text behind a word, with an ellipsis where something is missing."""
    text = " ".join(text.replace("\u00ad", "").split())
    if len(text) <= limit:
        return text
    cut = text[:limit].rsplit(" ", 1)[0].rstrip(" ,;:.–-")
    return f"{cut}…"


def _first_text(page: PageContext, names: tuple[str, ...]) -> str:
    for section in page.page.sections:
        for name in names:
            said = page.said(f"{section.id}.{name}", getattr(section.props, name, None))
            if said:
                return inline_text(said).replace("\u00ad", "")
    return ""


def head_html(page: PageContext, links: HeadLinks, style: str, json_ld: list[dict[str, Any]]) -> str:
    """Everything from the doctype to the end of ``head``. ``style`` is inline CSS, empty where it is linked."""
    theme = page.site.theme
    title, description = page_title(page), page_description(page)
    parts = [
        f'<!doctype html><html lang="{escape(page.locale)}" dir="{direction(page.locale)}"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(title)}</title>",
    ]
    if description:
        parts.append(f'<meta name="description" content="{escape(description)}">')
    if not (page.target.indexable and page.page.seo.index):
        parts.append('<meta name="robots" content="noindex">')
    schemes = {"auto": "light dark"}.get(theme.scheme, theme.scheme)
    parts.append(f'<meta name="color-scheme" content="{schemes}">')
    parts.extend(_theme_colours(page))
    parts.extend(_addresses(page))
    parts.extend(_open_graph(page, title, description, links.social_image))
    if links.icon:
        parts.append(f'<link rel="icon" href="{escape(links.icon)}" type="image/svg+xml">')
    if links.touch_icon:
        parts.append(f'<link rel="apple-touch-icon" href="{escape(links.touch_icon)}">')
    if links.stylesheet:
        parts.append(f'<link rel="stylesheet" href="{escape(links.stylesheet)}">')
    if style:
        parts.append(f"<style>{style_text(style)}</style>")
    if json_ld:
        graph: Any = {"@context": "https://schema.org", "@graph": json_ld}
        parts.append(f'<script type="application/ld+json">{escape_json(graph)}</script>')
    parts.append("</head>")
    return "".join(parts)


def _theme_colours(page: PageContext) -> list[str]:
    theme = page.site.theme
    light, dark = theme.light.surfaces.paper.bg, theme.dark.surfaces.paper.bg
    if theme.scheme != "auto":
        return [f'<meta name="theme-color" content="{light if theme.scheme == "light" else dark}">']
    return [
        f'<meta name="theme-color" content="{light}" media="(prefers-color-scheme: light)">',
        f'<meta name="theme-color" content="{dark}" media="(prefers-color-scheme: dark)">',
    ]


def _addresses(page: PageContext) -> list[str]:
    own = page.routes.absolute(page.page)
    if own is None:
        return []
    parts = [f'<link rel="canonical" href="{escape(own)}">']
    alternates = page.routes.alternates(page.page)
    parts += [f'<link rel="alternate" hreflang="{tag}" href="{escape(address)}">' for tag, address in alternates]
    return parts


def _open_graph(page: PageContext, title: str, description: str, image: str) -> list[str]:
    tags = [
        ("og:type", "article" if page.page.kind == "article" else "website"),
        ("og:title", title),
        ("og:site_name", page.site.name),
        ("og:locale", page.locale.replace("-", "_")),
    ]
    others = [tag for tag in page.site.locales if tag != page.locale]
    tags += [("og:locale:alternate", tag.replace("-", "_")) for tag in others]
    if description:
        tags.insert(2, ("og:description", description))
    own = page.routes.absolute(page.page)
    if own:
        tags.append(("og:url", own))
    tags += _social_image(page, image)
    parts = [f'<meta property="{name}" content="{escape(value)}">' for name, value in tags]
    if tags[-1][0].startswith("og:image"):
        parts.append('<meta name="twitter:card" content="summary_large_image">')
    return parts


def _social_image(page: PageContext, drawn: str) -> list[tuple[str, str]]:
    """What a shared link shows: the page's own picture, else the drawn one; nothing without an address in full."""
    asset = page.assets.get(page.page.seo.image or "")
    # Those who read og:image show no SVG.
    if asset is None or not asset.media.startswith("image/") or asset.media == "image/svg+xml":
        address, width, height, alt = drawn, 1200, 630, ""
    else:
        address = page.routes.absolute_file(asset_file(asset)) or ""
        width, height = asset.width or 0, asset.height or 0
        alt = asset.description.alt if asset.description.kind == "described" else ""
    if not address:
        return []
    tags = [("og:image", address)]
    if width and height:
        tags += [("og:image:width", str(width)), ("og:image:height", str(height))]
    if alt:
        tags.append(("og:image:alt", alt))
    return tags
