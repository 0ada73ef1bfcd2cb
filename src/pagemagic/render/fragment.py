"""One section as HTML."""

from __future__ import annotations

from collections.abc import Callable

from pagemagic.markup.compile import compiled
from pagemagic.page.section import Section
from pagemagic.render.context import PageContext, SectionContext


def append_section(page: PageContext, section: Section, index: int, append: Callable[[str], object]) -> None:
    """Append the HTML of a section; nothing for one whose type is not known."""
    found = page.types.get(section.type)
    if found is None or not section.known:
        return
    model = found.present(section, SectionContext(page, section, index))
    compiled(found.view)(model, append)


def section_html(page: PageContext, section: Section, index: int) -> str:
    """The HTML of a section."""
    parts: list[str] = []
    append_section(page, section, index, parts.append)
    return "".join(parts)
