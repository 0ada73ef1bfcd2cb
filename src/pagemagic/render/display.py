"""Notebook displays: a page in a sandboxed frame, never in the notebook's own document."""

from __future__ import annotations

from typing import Any

from pagemagic.markup.escape import escape
from pagemagic.page.colour import contrast
from pagemagic.page.display import outline
from pagemagic.page.site import Site
from pagemagic.page.theme import Surface, Theme
from pagemagic.render.page import render_page

MAX_FRAME = 400_000
"""How many characters of HTML a display carries at most."""


def frame_html(document: str, title: str, height: int = 560) -> str:
    """A document in an ``iframe`` without permissions."""
    return (
        f'<iframe sandbox title="{escape(title)}" loading="lazy" srcdoc="{escape(document)}" '
        f'style="width:100%;height:{height}px;border:1px solid #8884"></iframe>'
    )


def site_display(site: Site) -> dict[str, Any]:
    """The home page, an outline of all pages and the document itself."""
    document = render_page(site, "/")
    text = "\n".join([f"{site.name} ({site.locale})", *(outline(page) for page in site.pages)])
    shown = frame_html(document, site.name) if len(document) <= MAX_FRAME else f"<pre>{escape(text)}</pre>"
    return {
        "text/plain": text,
        "text/html": shown,
        "application/vnd.pagemagic.site+json": site.model_dump(mode="json"),
    }


def theme_display(theme: Theme) -> dict[str, Any]:
    """Every surface of both schemes with its colours, and the contrast of its text."""
    lines = [f"{theme.name} ({theme.palette})"]
    rows: list[str] = []
    for title, scheme in (("light", theme.light), ("dark", theme.dark)):
        for name, surface in scheme.surfaces.named():
            ratio = contrast(surface.fg, surface.bg)
            shown = f"{ratio // 100}.{ratio % 100:02d}"
            lines.append(f"  {title:<6}{name:<7}{surface.bg} {surface.fg} {shown}:1")
            rows.append(_swatch(f"{title} {name}", surface, shown))
        art = "".join(f'<td style="background:{colour}">&nbsp;</td>' for colour in scheme.art.colours)
        rows.append(f"<tr><th>{title} art</th>{art}</tr>")
    return {
        "text/plain": "\n".join(lines),
        "text/html": f"<table>{''.join(rows)}</table>",
        "application/vnd.pagemagic.theme+json": theme.model_dump(mode="json"),
    }


def _swatch(title: str, surface: Surface, ratio: str) -> str:
    colours = (surface.fg, surface.fg2, surface.link, surface.accent, surface.button)
    cells = "".join(f'<td style="background:{surface.bg};color:{colour}">Aa</td>' for colour in colours)
    return f"<tr><th>{title}</th>{cells}<td>{ratio}:1</td></tr>"
