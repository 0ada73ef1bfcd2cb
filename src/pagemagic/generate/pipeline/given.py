"""What is known before anybody writes: the facts, the site the offline author made of them, and what they establish."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pagemagic.audit.findings import Findings
from pagemagic.gallery.gallery import Gallery, builtin_gallery
from pagemagic.generate.authoring.names import Names, fact_names, names_of
from pagemagic.generate.brief import Brief
from pagemagic.generate.design import design
from pagemagic.generate.generation import Generation
from pagemagic.generate.pipeline.claims import Claim, claims_of, known_of
from pagemagic.page.catalogue import Catalogue, builtin_catalogue
from pagemagic.page.facts import FIELDS, DateFact, Fact, HoursFact
from pagemagic.page.inline import plain
from pagemagic.page.section import Section
from pagemagic.page.site import Site
from pagemagic.page.walk import blocks
from pagemagic.page.wording import fact_text


@dataclass(frozen=True)
class Given:
    """Everything an author is given."""

    brief: Brief
    offline: Generation
    """The site of the offline author: its facts and its frame are every author's, its sections stand in for others."""
    catalogue: Catalogue
    gallery: Gallery

    @property
    def site(self) -> Site:
        """The offline author's site."""
        return self.offline.site

    @property
    def language(self) -> str:
        """The language of the site, without its region."""
        return self.site.locale.partition("-")[0]

    @cached_property
    def names(self) -> Names:
        """Names of the facts, pages and files of the offline site."""
        return names_of(self.site)

    @cached_property
    def facts(self) -> dict[str, Fact]:
        """Facts by the names that authors use."""
        by_id = {fact.id: fact for fact in self.site.facts}
        return {name: by_id[identifier] for name, identifier in fact_names(self.site.facts).items()}

    @cached_property
    def sections(self) -> dict[str, Section]:
        """The sections of the offline site by id, in its order."""
        return {section.id: section for page in self.site.pages for section in page.sections}

    @cached_property
    def known(self) -> frozenset[tuple[str, str]]:
        """What the brief and the facts establish, as :func:`~pagemagic.generate.pipeline.claims.known_of` compares it."""
        texts = [self.brief.whole]
        for fact in self.site.facts:
            texts += [fact_text(fact, field, self.site.locale) for field in FIELDS[fact.kind]]
            texts += [fact.label or ""]
        return known_of(texts, self.language) | frozenset(_days(self.site.facts))

    @cached_property
    def in_themes(self) -> dict[str, Given]:
        """The same in other themes, as far as anybody asked; :func:`themed` fills it."""
        return {}

    def unbacked(self, text: str) -> tuple[Claim, ...]:
        """What a text claims and nothing given establishes."""
        return tuple(claim for claim in claims_of(text, self.language) if not claim.within(self.known))


def _days(facts: tuple[Fact, ...]) -> list[tuple[str, str]]:
    """Weekdays and months that hours and dates speak of, also where they are inside a range."""
    found: list[tuple[str, str]] = []
    for fact in facts:
        if isinstance(fact, HoursFact):
            found += [("day", str(day)) for opening in fact.openings for day in opening.days]
        if isinstance(fact, DateFact):
            found += [("month", str(int(day[5:7]))) for day in (fact.start, fact.end) if day is not None]
    return found


def given_of(brief: str | Brief, catalogue: Catalogue | None = None, gallery: Gallery | None = None) -> Given:
    """Read a brief. Raises InvalidInputError as :func:`pagemagic.design` does."""
    asked = brief if isinstance(brief, Brief) else Brief(text=brief)
    known = gallery or builtin_gallery()
    return Given(asked, design(asked, gallery=known), catalogue or builtin_catalogue(), known)


def themed(given: Given, theme: str) -> Given:
    """The same in another theme of the gallery."""
    if theme == given.site.theme.name:
        return given
    if theme not in given.in_themes:
        made = design(given.brief, theme=theme, gallery=given.gallery)
        given.in_themes[theme] = Given(given.brief, made, given.catalogue, given.gallery)
    return given.in_themes[theme]


def given_of_site(
    site: Site, words: str = "", catalogue: Catalogue | None = None, gallery: Gallery | None = None
) -> Given:
    """What is known of a site that is there: its facts, all that it says already, and what the user says to it."""
    chosen = catalogue or builtin_catalogue()
    said = [words]
    for section in site.sections():
        found = chosen.get(section.type)
        if found is not None and section.known:
            said += [_said(section.props, name) for name in found.translatable]
            said += [_said(block, name) for block in blocks(section.slots) for name in block.translatable]
    told = Brief(text="\n".join(filter(None, said)) or site.name)
    made = Generation(site=site, status="complete", findings=Findings())
    return Given(told, made, chosen, gallery or builtin_gallery())


def _said(values: Any, name: str) -> str:
    return plain(getattr(values, name, None) or "")
