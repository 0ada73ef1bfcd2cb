"""How documents show themselves in notebooks. The pictures come from a higher floor, which provides them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pagemagic.kernel.late import late

if TYPE_CHECKING:
    from pagemagic.page.site import Page, Site


def site_bundle(site: Site) -> dict[str, Any]:
    """MIME type -> content: the home page in a sandboxed frame, an outline, and the document."""
    bundle: dict[str, Any] = late("display")()(site)
    return bundle


def page_bundle(page: Page) -> dict[str, Any]:
    """A page alone has no theme, so it shows its outline."""
    return {"text/plain": outline(page), "application/vnd.pagemagic.page+json": page.model_dump(mode="json")}


def outline(page: Page) -> str:
    """The sections of a page, one per line."""
    lines = [f"{page.path}  {page.name}"]
    lines += [
        f"  {section.id}  {section.type}{f' ({section.variant})' if section.variant else ''}"
        for section in page.sections
    ]
    return "\n".join(lines)
