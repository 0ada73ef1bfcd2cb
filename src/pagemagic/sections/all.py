"""All built-in section types, in the order of their styles."""

from __future__ import annotations

from pagemagic.page.section_type import SectionType
from pagemagic.sections.action import ACTION_SECTION
from pagemagic.sections.article import ARTICLE
from pagemagic.sections.columns import COLUMNS
from pagemagic.sections.contact import CONTACT
from pagemagic.sections.faq import FAQ
from pagemagic.sections.features import FEATURES
from pagemagic.sections.footer import FOOTER
from pagemagic.sections.gallery import GALLERY
from pagemagic.sections.glance import GLANCE
from pagemagic.sections.header import HEADER
from pagemagic.sections.hero import HERO
from pagemagic.sections.legal import LEGAL
from pagemagic.sections.list import LIST
from pagemagic.sections.location import LOCATION
from pagemagic.sections.media import MEDIA
from pagemagic.sections.menu import MENU
from pagemagic.sections.pricing import PRICING
from pagemagic.sections.quote import QUOTE
from pagemagic.sections.schedule import SCHEDULE
from pagemagic.sections.stats import STATS
from pagemagic.sections.steps import STEPS
from pagemagic.sections.team import TEAM

SECTION_TYPES: tuple[SectionType, ...] = (
    HEADER,
    HERO,
    GLANCE,
    ACTION_SECTION,
    ARTICLE,
    COLUMNS,
    CONTACT,
    FAQ,
    GALLERY,
    LEGAL,
    LIST,
    LOCATION,
    MEDIA,
    QUOTE,
    FEATURES,
    MENU,
    STEPS,
    PRICING,
    STATS,
    SCHEDULE,
    TEAM,
    FOOTER,
)
