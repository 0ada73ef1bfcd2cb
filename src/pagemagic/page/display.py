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
    """The sections of a page, one per line, with their titles as people write them."""
    from pagemagic.page.inline_text import print_inline  # notebooks only: no start of the command waits for it

    lines = [f"{page.path}  {page.name}"]
    for section in page.sections:
        variant = f" ({section.variant})" if section.variant else ""
        title = print_inline(getattr(section.props, "title", None) or "")
        title = " ".join(title.replace("\\\n", " ").split())
        lines.append(f"  {section.id}  {section.type}{variant}{'  ' + title if title else ''}")
    return "\n".join(lines)
