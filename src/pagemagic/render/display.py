"""Notebook displays: a page in a sandboxed frame, never in the notebook's own document."""

from __future__ import annotations

from typing import Any

from pagemagic.markup.escape import escape
from pagemagic.page.display import outline
from pagemagic.page.site import Site
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
