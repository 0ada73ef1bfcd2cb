"""What a plan may choose from: compositions that an author writes, and sections of the offline author's made of facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.site_plan import PlannedSection
from pagemagic.page.section import Section

MADE_OF_FACTS = frozenset(
    ("glance", "menu", "pricing", "location", "schedule", "stats", "contact", "action", "quote", "team", "legal")
)
"""Section types that code composes: tables of prices, hours and dates, people, what somebody said, what the law asks for.
An author who put the right price beside the wrong thing would invent without inventing a number."""
_NEEDS_FACTS = {"hero": frozenset(("facts", "event", "menu", "product", "letter"))}
"""Compositions that show facts as tables; offered where the offline author found them."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing a plan may put on a page."""

    key: str
    """As authors write it: ``features/cards``, or ``menu`` for what is made of facts."""
    planned: PlannedSection
    hint: str


def choices_of(given: Given) -> Mapping[str, Choice]:
    """Everything a plan may choose from, in the order of the catalogue."""
    found: dict[str, Choice] = {}
    chosen = {section.variant for section in given.sections.values() if section.type == "hero"}
    for name, known in given.catalogue.items():
        if known.frame or name in MADE_OF_FACTS:
            continue
        if name == "gallery" and not any(asset.media.startswith("image/") for asset in given.site.assets):
            continue
        for variant in known.variants:
            if variant in _NEEDS_FACTS.get(name, ()) and variant not in chosen:
                continue
            found[f"{name}/{variant}"] = Choice(
                f"{name}/{variant}", PlannedSection(type=name, variant=variant), known.hint
            )
    for section in kept_of(given):
        key = section.type
        while key in found:
            key = f"{key}+"
        found[key] = Choice(key, planned_as_kept(section, given), given.catalogue[section.type].hint)
    return found


def kept_of(given: Given) -> tuple[Section, ...]:
    """The sections of the offline site that are made of facts, in its order."""
    return tuple(section for section in given.sections.values() if section.type in MADE_OF_FACTS)


def planned_as_kept(section: Section, given: Given) -> PlannedSection:
    """A section of the offline site in a plan that keeps it."""
    name = labels_of(given).get(section.id, "")
    return PlannedSection(type=section.type, variant=section.variant, name=name, kept=section.id)


def labels_of(given: Given) -> dict[str, str]:
    """What the offline site's header calls its sections: id -> words."""
    header = given.site.frame.header
    links = getattr(header.slots, "links", ()) if header is not None and header.known else ()
    found: dict[str, str] = {}
    for link in links:
        target = getattr(link.to, "section", None)
        if target is not None and isinstance(link.text, str):
            found[target] = link.text
    return found
