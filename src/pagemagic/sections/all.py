"""All built-in section types, in the order of their styles."""

from __future__ import annotations

from pagemagic.page.section_type import SectionType
from pagemagic.sections.footer import FOOTER
from pagemagic.sections.glance import GLANCE
from pagemagic.sections.header import HEADER
from pagemagic.sections.hero import HERO

SECTION_TYPES: tuple[SectionType, ...] = (
    HEADER,
    HERO,
    GLANCE,
    FOOTER,
)
