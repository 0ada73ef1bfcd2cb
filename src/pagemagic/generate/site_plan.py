"""The plan of a site: pages, the sections on them in order, and the theme. Shown, edited and passed back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field, StringConstraints

from pagemagic.page.base import Frozen, NodeId, Text, Word

MOST_PAGES = 6
MOST_SECTIONS = 10
"""On one page, before what is made of facts is added."""
LEAST_SECTIONS = 3
"""A page with fewer is no page of its own."""
MOST_NAME, MOST_TITLE, MOST_DESCRIPTION = 30, 70, 200
"""Characters of what menus call a page or section, and of what search engines show."""

_Name = Annotated[Text, StringConstraints(max_length=80)]
_Note = Annotated[Text, StringConstraints(max_length=600)]


class PlannedSection(Frozen):
    """One section that is to be there."""

    type: Word
    variant: Word | None = None
    """Its composition; without one, the theme's."""
    name: _Name = ""
    """What menus call it, in a word or two; empty: it is in no menu."""
    about: _Note = ""
    """What it shall say, for who writes it."""
    kept: NodeId | None = None
    """A section of the offline author's that is used as it is, because it is made of facts."""


class PlannedPage(Frozen):
    """One page."""

    name: _Name
    """What menus call it. The first page is the home page."""
    title: _Name = ""
    """For search engines; empty: derived."""
    description: _Note = ""
    sections: Annotated[tuple[PlannedSection, ...], Field(max_length=60)]


class SitePlan(Frozen):
    """A site before it is written."""

    theme: Word
    """A theme of the gallery."""
    pages: Annotated[tuple[PlannedPage, ...], Field(min_length=1, max_length=MOST_PAGES)]

    def sections(self) -> Iterator[PlannedSection]:
        """Every planned section in order."""
        for page in self.pages:
            yield from page.sections
