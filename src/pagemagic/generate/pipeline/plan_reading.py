"""A plan of what somebody wrote, and the rules every plan keeps. Total: whatever came, there is a plan."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pagemagic.generate.pipeline.backing import Repair, backed
from pagemagic.generate.pipeline.given import Given, themed
from pagemagic.generate.pipeline.mending import shortened
from pagemagic.generate.pipeline.offered import MADE_OF_FACTS, Choice, choices_of, kept_of, planned_as_kept
from pagemagic.generate.pipeline.offline_plan import offline_plan
from pagemagic.generate.site_plan import (
    LEAST_SECTIONS,
    MOST_DESCRIPTION,
    MOST_NAME,
    MOST_PAGES,
    MOST_SECTIONS,
    MOST_TITLE,
    PlannedPage,
    PlannedSection,
    SitePlan,
)
from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.page.base import clean_text

_CLOSING = ("action", "contact")


def read_plan(answer: Any, given: Given) -> tuple[SitePlan, tuple[Repair, ...]]:
    """Make a plan of an answer in the form of :func:`~pagemagic.generate.pipeline.plan_schema.plan_schema`.

    What cannot be used is left out and listed. Where nothing is left, it is the offline author's plan.
    """
    theme = answer.get("theme") if isinstance(answer, Mapping) and given.brief.theme is None else given.site.theme.name
    known = theme in given.gallery.themes
    # The theme decides what the offline author composes, so it is settled before anything is chosen from that.
    offered = choices_of(given)
    given = themed(given, str(theme)) if known else given
    reading = _Reading(given, offered)
    if not known:
        reading.note("theme", "enum", f"there is no theme {str(theme)[:40]!r}; the kit's is used")
    pages = [page for index, one in enumerate(reading.pages(answer)) if (page := reading.page(one, index)) is not None]
    if not pages:
        reading.note("pages", "minItems", "no page can be used; the plan of the offline author is")
        return offline_plan(given, kept=False), tuple(reading.repairs)
    settled = _settled(pages, given, reading)
    return SitePlan(theme=given.site.theme.name, pages=tuple(settled)), tuple(reading.repairs)


def check_plan(plan: SitePlan, given: Given) -> None:
    """Whether a plan that the user gives can be carried out. Raises InvalidInputError with everything that is wrong."""
    reasons: list[Reason] = []
    used: set[str] = set()
    if plan.theme not in given.gallery.themes:
        cure = f"use {', '.join(given.gallery.themes)}"
        raise InvalidInputError(Reason("theme", f"there is no theme {plan.theme!r}", cure))
    given = themed(given, plan.theme)
    for number, page in enumerate(plan.pages):
        if not page.sections:
            reasons.append(Reason(f"pages[{number}].sections", "there are none", "give the page sections or remove it"))
        if number and not page.name.strip():
            reasons.append(Reason(f"pages[{number}].name", "it is empty", "say what menus call the page"))
        for index, section in enumerate(page.sections):
            place = f"pages[{number}].sections[{index}]"
            reasons += _check_section(section, place, given, used)
    if reasons:
        raise InvalidInputError(reasons)


def _check_section(section: PlannedSection, place: str, given: Given, used: set[str]) -> list[Reason]:
    if section.kept is not None:
        known = given.sections.get(section.kept)
        if known is None or known.type != section.type:
            cure = "plan from the same brief, or set kept to null so that it is written"
            return [Reason(f"{place}.kept", f"this brief has no {section.type} section {section.kept}", cure)]
        if section.kept in used:
            return [Reason(f"{place}.kept", "the section is planned twice", "remove one of the two")]
        used.add(section.kept)
        return []
    found = given.catalogue.get(section.type)
    if found is None or found.frame:
        known_types = ", ".join(name for name, one in given.catalogue.items() if not one.frame)
        return [Reason(f"{place}.type", f"there is no section type {section.type!r}", f"use {known_types}")]
    if section.variant is not None and section.variant not in found.variants:
        cure = f"use {', '.join(found.variants)}"
        return [Reason(f"{place}.variant", f"{found.name} has no variant {section.variant!r}", cure)]
    return []


class _Reading:
    """One answer on its way into a plan."""

    def __init__(self, given: Given, offered: Mapping[str, Choice]) -> None:
        self._given = given
        self._offered = offered
        self._choices: Mapping[str, Choice] = choices_of(given)
        self._used: set[str] = set()
        self.repairs: list[Repair] = []

    def note(self, place: str, rule: str, what: str) -> None:
        """Note what was repaired."""
        self.repairs.append(Repair(place, rule, what))

    def pages(self, answer: Any) -> list[Any]:
        """The pages of an answer, no more than there may be."""
        found = answer.get("pages") if isinstance(answer, Mapping) else None
        if not isinstance(found, list):
            self.note("pages", "type", "there is no list of pages")
            return []
        if len(found) > MOST_PAGES:
            self.note("pages", "maxItems", f"{len(found)} pages are too many; the first {MOST_PAGES} are kept")
        return found[:MOST_PAGES]

    def page(self, written: Any, index: int) -> PlannedPage | None:
        """One page; None where it holds nothing that can be used."""
        place = f"pages[{index}]"
        sections = written.get("sections") if isinstance(written, Mapping) else None
        if not isinstance(sections, list):
            self.note(place, "type", "there is no list of sections; the page is left out")
            return None
        if len(sections) > MOST_SECTIONS:
            self.note(f"{place}.sections", "maxItems", f"{len(sections)} are too many; {MOST_SECTIONS} are kept")
        found = [self.section(one, f"{place}.sections[{at}]") for at, one in enumerate(sections[:MOST_SECTIONS])]
        return PlannedPage(
            name=self.text(written, "name", place, MOST_NAME, whole=True),
            title=self.text(written, "title", place, MOST_TITLE),
            description=self.text(written, "description", place, MOST_DESCRIPTION),
            sections=tuple(one for one in found if one is not None),
        )

    def section(self, written: Any, place: str) -> PlannedSection | None:
        """One section; None for what there is not, or is on the site already."""
        use = written.get("use") if isinstance(written, Mapping) else None
        choice = self._choices.get(use) if isinstance(use, str) else None
        if choice is None:
            other = isinstance(use, str) and use in self._offered
            why = f"the theme {self._given.site.theme.name} has" if other else "there is"
            self.note(f"{place}.use", "absent" if other else "enum", f"{why} no {str(use)[:40]!r}; left out")
            return None
        planned = choice.planned
        if planned.kept is not None:
            if planned.kept in self._used:
                self.note(f"{place}.use", "repeated", f"{choice.key} is on the site already; left out")
                return None
            self._used.add(planned.kept)
        name = self.text(written, "name", place, MOST_NAME, whole=True)
        # What is made of facts is called as it always is: the menu of a bakery is no "Our story".
        name = planned.name if planned.kept is not None else name
        about = clean_text(str(written.get("about") or ""))[:600]
        return planned.model_copy(update={"name": name, "about": about})

    def text(self, written: Mapping[str, Any], field: str, place: str, most: int, *, whole: bool = False) -> str:
        """A text for readers: nothing that nobody said, and not too long."""
        value = written.get(field)
        text = " ".join(clean_text(value).split()) if isinstance(value, str) else ""
        kept, lost = backed(text, self._given)
        if lost:
            self.note(f"{place}.{field}", "unbacked", f"{lost[0]!r} is not in the brief; left out")
        kept = str(kept)
        if len(kept) > most:
            self.note(f"{place}.{field}", "maxLength", "it is too long; " + ("left out" if whole else "shortened"))
            return "" if whole else shortened(kept, most)
        return kept


def _settled(pages: list[PlannedPage], given: Given, reading: _Reading) -> list[PlannedPage]:
    """The rules of every plan: an opening, a closing, no thin pages, and nothing that is made of facts is missing."""
    home, others = pages[0], list[PlannedPage]()
    sections = list(home.sections)
    for number, page in enumerate(pages[1:], 1):
        kept = _varied(_closed(page.sections), f"pages[{number}]", reading)
        if len(kept) >= LEAST_SECTIONS and page.name:
            others.append(page.model_copy(update={"sections": tuple(kept)}))
            continue
        why = "it has no name" if not page.name else f"it has fewer than {LEAST_SECTIONS} sections"
        reading.note(f"pages[{number}]", "thin" if page.name else "unnamed", f"{why}; it is joined with the home page")
        sections += page.sections
    on_pages = {section.kept for page in others for section in page.sections}
    there = {section.kept for section in sections} | on_pages
    for section in kept_of(given):
        if section.id not in there:
            sections.append(planned_as_kept(section, given))
    kept = _home(sections, given, reading)
    while len(kept) < LEAST_SECTIONS and others:
        joined = others.pop(0)
        why = f"it has fewer than {LEAST_SECTIONS} sections"
        reading.note("pages[0]", "thin", f"{why}; the page {joined.name} is joined with it")
        sections += joined.sections
        kept = _home(sections, given, reading)
    return [
        home.model_copy(update={"name": home.name or given.site.pages[0].name[:80], "sections": tuple(kept)}),
        *others,
    ]


def _home(sections: list[PlannedSection], given: Given, reading: _Reading) -> list[PlannedSection]:
    """The home page's sections in their order, with what the offline author would write where they are few."""
    return _varied(_closed(_topped_up(_opened(sections), given)), "pages[0]", reading)


def _opened(sections: list[PlannedSection]) -> list[PlannedSection]:
    """The home page opens with its hero, the only one, and the strip of facts goes under it."""
    hero = next((one for one in sections if one.type == "hero"), PlannedSection(type="hero"))
    strip = [one for one in sections if one.type == "glance"]
    return [hero, *strip, *(one for one in sections if one.type not in ("hero", "glance"))]


def _topped_up(sections: list[PlannedSection], given: Given) -> list[PlannedSection]:
    """A home page that has enough: with what the offline author would write about."""
    types = {one.type for one in sections}
    for page in offline_plan(given, kept=False).pages:
        for planned in page.sections:
            if len(sections) < LEAST_SECTIONS and planned.kept is None and planned.type not in types:
                sections = [*sections, planned]
    return sections


def _closed(sections: tuple[PlannedSection, ...] | list[PlannedSection]) -> list[PlannedSection]:
    """What calls to act stands last."""
    middle = [one for one in sections if one.kept is None or one.type not in _CLOSING]
    return [*middle, *(one for one in sections if one.kept is not None and one.type in _CLOSING)]


def _varied(sections: list[PlannedSection], place: str, reading: _Reading) -> list[PlannedSection]:
    """No two neighbours of one look, no second hero, and no strip of facts at the top."""
    ordered: list[PlannedSection] = []
    for one in sections:
        if one.type == "hero" and any(other.type == "hero" for other in ordered):
            reading.note(place, "repeated", "a page has one hero; the second is left out")
        else:
            ordered.append(one)
    ordered.sort(key=lambda one: one.type != "hero")  # stable: the hero comes first, the others stay in order
    while ordered and ordered[0].type in MADE_OF_FACTS and any(other.kept is None for other in ordered):
        # A page opens with a section that has a title of its own and says what the page is about.
        first = next(index for index, other in enumerate(ordered) if other.kept is None)
        ordered.insert(0, ordered.pop(first))
    found: list[PlannedSection] = []
    for one in ordered:
        before = found[-1] if found else None
        if before is not None and one.kept is None and (before.type, before.variant) == (one.type, one.variant):
            reading.note(place, "repeated", f"two {one.type} sections of one look follow each other; one is left out")
        else:
            found.append(one)
    return found
