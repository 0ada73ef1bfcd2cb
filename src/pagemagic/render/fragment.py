"""One section as HTML."""

from __future__ import annotations

from collections.abc import Callable

from pagemagic.markup.compile import compiled
from pagemagic.page.section import Opaque, Section
from pagemagic.render.context import PageContext
from pagemagic.render.section_context import SectionContext


def append_section(page: PageContext, section: Section, index: int, append: Callable[[str], object]) -> None:
    """Append the HTML of a section; nothing for one whose type is not known or that the page's language leaves out."""
    values = section.__dict__
    found = page.types.get(values["type"])
    if found is None or type(values["props"]) is Opaque or values["id"] not in page.anchors:
        return
    compiled(found.view)(found.present(section, SectionContext(page, section, index)), append)


def section_html(page: PageContext, section: Section, index: int) -> str:
    """The HTML of a section."""
    parts: list[str] = []
    append_section(page, section, index, parts.append)
    return "".join(parts)
