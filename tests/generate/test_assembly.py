"""Assembling: the document of a plan and its sections, whatever of them is there."""

from __future__ import annotations

from itertools import chain, combinations

import pytest

import pagemagic as pm
from pagemagic.generate.pipeline.assembly import assembled
from pagemagic.generate.pipeline.given import given_of, themed
from pagemagic.generate.pipeline.offered import kept_of, planned_as_kept
from pagemagic.generate.pipeline.offline_plan import offline_plan
from pagemagic.generate.pipeline.plan_reading import read_plan
from pagemagic.generate.pipeline.section_making import made_of
from pagemagic.generate.pipeline.skeleton import skeleton_of
from pagemagic.generate.pipeline.stand_ins import stand_ins
from pagemagic.generate.site_plan import PlannedPage, PlannedSection, SitePlan
from pagemagic.page.section import Section
from pagemagic.testing.models.bakery import BRIEF, PLAN, SECTIONS
from tests.generate.briefs import STUDIES

PLANNED = read_plan(PLAN, given_of(BRIEF))[0]
GIVEN = themed(given_of(BRIEF), PLANNED.theme)
SKELETON = skeleton_of(PLANNED, GIVEN)
WASHING = "AutoBrilho, lavagem de carros em Viseu. Lavagem simples: 10 €. Lavagem completa: 18 €. Aberto todos os dias 9h-20h."
"""A brief of facts alone: beside them the offline author has nothing to write but the opening."""


def _section(kind: str, index: int) -> Section:
    task = SKELETON.written[index]
    found = made_of(SECTIONS[kind], task, GIVEN, SKELETON.ids(task)).section
    assert found is not None
    return found.model_copy(update={"anchor": task.anchor})


WRITTEN = {task.id: _section(task.type, index) for index, task in enumerate(SKELETON.written)}


def links_of(site: pm.Site) -> list[tuple[str, str]]:
    """What the header leads to, by its words."""
    assert site.frame.header is not None
    return [(str(link.text), str(link.to.kind)) for link in site.frame.header.slots.links]  # type: ignore[attr-defined]


def test_the_site_of_a_plan() -> None:
    """Pages, sections in order, the theme, facts and the ways around."""
    site = assembled(GIVEN, PLANNED, SKELETON, WRITTEN)
    assert [page.path for page in site.pages] == ["/", "/our-flour"]
    assert [section.type for section in site.pages[1].sections] == ["media", "faq", "steps"]
    assert site.theme.name == "market"
    assert site.pages["/"].seo.title == "Padaria Aurora in Braga"
    assert site.facts == GIVEN.site.facts
    assert links_of(site) == [
        ("Bread", "section"), ("Hours", "section"), ("Prices", "section"), ("Contact", "section"), ("Our flour", "page"),
    ]  # fmt: skip
    assert not [one for one in pm.audit(site) if one.severity == "error"]
    for page in site.pages:
        assert "</html>" in pm.render_page(site, page.path)


@pytest.mark.parametrize(
    "left",
    [set(one) for one in chain.from_iterable(combinations(list(WRITTEN), size) for size in range(len(WRITTEN) + 1))],
    ids=len,
)
def test_whatever_is_missing_the_site_is_valid(left: set[str]) -> None:
    """For each subset of what was written: the offline author stands in, links lead somewhere, ids are unique."""
    written = {identifier: section for identifier, section in WRITTEN.items() if identifier in left}
    standing = stand_ins(SKELETON, written, GIVEN)
    site = assembled(GIVEN, PLANNED, SKELETON, {**written, **standing})
    assert left <= {section.id for section in site.sections()}
    assert pm.Site.from_json(site.to_json()) == site
    assert not [one for one in pm.audit(site) if one.severity == "error"]
    for page in site.pages:
        assert len(page.sections) >= 3
    assert "</html>" in pm.render_page(site, "/")


@pytest.mark.parametrize("brief", STUDIES, ids=lambda brief: brief.name)
def test_the_offline_plan_is_the_offline_site(brief: object) -> None:
    """The pipeline with the offline author changes nothing."""
    given = given_of(brief.text)  # type: ignore[attr-defined]
    plan = offline_plan(given, kept=True)
    assert assembled(given, plan, skeleton_of(plan, given), {}) is given.site
    # Planned in another order it is another site, of the same sections.
    turned = plan.model_copy(
        update={"theme": given.site.theme.name, "pages": (_turned(plan.pages[0]), *plan.pages[1:])}
    )
    site = assembled(given, turned, skeleton_of(turned, given), {})
    assert {section.id for page in site.pages for section in page.sections} == set(given.sections)


def _turned(page: object) -> object:
    first, second, *rest, last = page.sections  # type: ignore[attr-defined]
    return page.model_copy(update={"sections": (first, *reversed(rest), second, last)})  # type: ignore[attr-defined]


def test_a_thin_home_page_takes_in_the_next() -> None:
    """Of a plan whose facts stand on another page, where nothing fit was written for the home page but its opening."""
    given = given_of(WASHING)
    kept = [planned_as_kept(section, given) for section in kept_of(given)]
    hero, media, columns = (PlannedSection(type=name) for name in ("hero", "media", "columns"))
    pages = [
        PlannedPage(name="Home", sections=(hero, media)),
        PlannedPage(name="More", sections=(hero, columns, *kept)),
    ]
    plan = SitePlan(theme=given.site.theme.name, pages=tuple(pages))
    skeleton = skeleton_of(plan, given)
    site = assembled(given, plan, skeleton, stand_ins(skeleton, {}, given))
    (home,) = site.pages
    assert home.sections[0].type == "hero"
    assert sorted(section.type for section in home.sections) == ["hero", "location", "pricing"]
    assert not [one for one in pm.audit(site) if one.severity == "error"]


def test_a_page_opens_with_a_title() -> None:
    """Where the section that was to open it is missing, the next that has one does."""
    opening, second, third = (task.id for task in SKELETON.sheets[1].tasks)
    untitled = WRITTEN[second].model_copy(update={"props": WRITTEN[second].props.model_copy(update={"title": ""})})
    written = {**WRITTEN, second: untitled}
    # Three sections stay, so that the page does too: the missing one is another's.
    extra = {
        opening: WRITTEN[opening].model_copy(update={"props": WRITTEN[opening].props.model_copy(update={"title": ""})})
    }
    site = assembled(GIVEN, PLANNED, SKELETON, {**written, **extra})
    assert [section.id for section in site.pages[1].sections] == [third, opening, second]
