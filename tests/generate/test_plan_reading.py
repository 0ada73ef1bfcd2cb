"""Plans: whatever comes, there is one, and it keeps the rules of plans."""

from __future__ import annotations

import itertools
import json
from typing import Any

import pytest
from hypothesis import given as drawn
from hypothesis import strategies as st

import pagemagic as pm
from pagemagic.generate.pipeline.given import given_of, themed
from pagemagic.generate.pipeline.offered import choices_of, kept_of
from pagemagic.generate.pipeline.offline_plan import offline_plan
from pagemagic.generate.pipeline.plan_reading import check_plan, read_plan
from pagemagic.generate.pipeline.plan_schema import plan_schema
from pagemagic.generate.site_plan import LEAST_SECTIONS, PlannedSection, SitePlan
from pagemagic.testing.models.bakery import BRIEF, PLAN
from tests.generate.test_assembly import WASHING

GIVEN = given_of(BRIEF)
KEYS = list(choices_of(GIVEN))
_ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
_SECTION = st.fixed_dictionaries(
    {
        "use": st.sampled_from(KEYS) | st.text(max_size=4),
        "name": st.text(max_size=40),
        "about": st.text(max_size=20) | _ANY,
    }
)
_PAGE = st.fixed_dictionaries(
    {
        "name": st.sampled_from(["Bread", "Our flour", "", "Since 2001"]) | st.text(max_size=40),
        "title": st.text(max_size=90),
    },
    optional={"description": st.text(max_size=20), "sections": st.lists(_SECTION, max_size=12) | _ANY},
)
PLANS = (
    st.fixed_dictionaries(
        {"theme": st.sampled_from(["market", "yard", "none"]), "pages": st.lists(_PAGE, max_size=8) | _ANY}
    )
    | _ANY
)


@drawn(PLANS)
def test_every_answer_is_a_plan(answer: Any) -> None:
    """It can be carried out, opens with the only hero, has all that is made of facts once, and no thin pages."""
    plan, repairs = read_plan(answer, GIVEN)
    check_plan(plan, GIVEN)
    given = themed(GIVEN, plan.theme)
    home = plan.pages[0]
    assert [section.type for section in home.sections].count("hero") == 1
    assert home.sections[0].type == "hero"
    kept = [section.kept for section in plan.sections() if section.kept is not None]
    assert sorted(kept) == sorted(section.id for section in kept_of(given))
    assert len(home.sections) >= LEAST_SECTIONS
    for page in plan.pages[1:]:
        assert page.name
        assert len(page.sections) >= LEAST_SECTIONS
    for page in plan.pages:
        looks = [(section.type, section.variant) for section in page.sections if section.kept is None]
        pairs = zip(page.sections, page.sections[1:], strict=False)
        assert looks
        assert not any((a.type, a.variant) == (b.type, b.variant) and b.kept is None for a, b in pairs)
    assert repairs or answer["pages"]


def test_what_a_second_hero_parted_is_not_told_twice() -> None:
    """Two sections of one look that come together where a hero is left out."""
    prose = {"use": "article/prose", "name": "", "about": ""}
    hero = {"use": "hero/split", "name": "", "about": ""}
    page = {"name": "Bread", "title": "", "sections": [prose, hero, hero, prose]}
    plan, repairs = read_plan({"theme": "market", "pages": [{"name": "Home", "title": ""}, page]}, GIVEN)
    looks = [[(one.type, one.variant) for one in made.sections] for made in plan.pages]
    assert not any(a == b for made in looks for a, b in itertools.pairwise(made))
    assert repairs


def test_a_home_page_that_stays_thin_takes_in_another() -> None:
    """Where the offline author has nothing more to write about, and what is made of facts was planned elsewhere."""
    given = given_of(WASHING)
    kept = [{"use": section.type, "name": "", "about": ""} for section in kept_of(given)]
    answer = {
        "theme": given.site.theme.name,
        "pages": [
            {"name": "Home", "sections": [{"use": "hero/split"}, {"use": "media/split"}]},
            {"name": "Mais", "sections": [{"use": "columns/plain"}, *kept]},
        ],
    }
    plan, repairs = read_plan(answer, given)
    check_plan(plan, given)
    (home,) = plan.pages
    assert {"hero", "media", "columns"} <= {section.type for section in home.sections}
    assert {section.kept for section in home.sections} >= {section.id for section in kept_of(given)}
    assert "thin" in [one.rule for one in repairs]


def test_a_good_plan_is_taken_as_it_is() -> None:
    """Nothing is repaired; what is made of facts and was forgotten is added."""
    plan, repairs = read_plan(PLAN, GIVEN)
    assert repairs == ()
    assert [page.name for page in plan.pages] == ["Home", "Our flour"]
    types = [section.type for section in plan.pages[0].sections]
    assert types == ["hero", "features", "location", "menu", "stats", "action"]
    assert SitePlan.model_validate_json(plan.model_dump_json()) == plan


@pytest.mark.parametrize(
    ("changed", "rule"),
    [
        ({"theme": "neon"}, "enum"),
        ({"pages": []}, "minItems"),
        ({"pages": [{"name": "Home", "sections": [{"use": "hologram"}, *PLAN["pages"][0]["sections"]]}]}, "enum"),
        ({"pages": [PLAN["pages"][0]] * 9}, "maxItems"),
        ({"pages": [{**PLAN["pages"][0], "title": "Open since 1887"}]}, "unbacked"),
        ({"pages": [{**PLAN["pages"][0], "title": "x" * 99}]}, "maxLength"),
        ({"pages": [PLAN["pages"][0], {"name": "Thin", "sections": [{"use": "faq/details"}]}]}, "thin"),
        ({"pages": [PLAN["pages"][0], {**PLAN["pages"][1], "name": ""}]}, "unnamed"),
        ({"pages": [{"name": "Home", "sections": [{"use": "menu"}, {"use": "menu"}]}]}, "repeated"),
    ],
)
def test_what_is_repaired_is_said(changed: dict[str, Any], rule: str) -> None:
    """Each repair names the rule that was broken."""
    _, repairs = read_plan({**PLAN, **changed}, GIVEN)
    assert rule in {repair.rule for repair in repairs}


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"theme": "neon"}, r"theme: there is no theme 'neon' \(use chambers"),
        ({"type": "hologram", "variant": None}, r"there is no section type 'hologram' \(use hero"),
        ({"variant": "sideways"}, r"hero has no variant 'sideways' \(use split"),
        ({"kept": "n0"}, "this brief has no hero section n0"),
    ],
)
def test_a_plan_of_the_users_is_checked(changed: dict[str, Any], said: str) -> None:
    """What cannot be carried out is refused, with place and cure."""
    plan = json.loads(read_plan(PLAN, GIVEN)[0].model_dump_json())
    target = plan if "theme" in changed else plan["pages"][0]["sections"][0]
    target.update(changed)
    with pytest.raises(pm.InvalidInputError, match=said):
        check_plan(SitePlan.model_validate(plan), GIVEN)


def test_a_theme_of_the_brief_is_not_asked_for() -> None:
    """What the user chose is no choice of the model's."""
    given = given_of(pm.Brief(text=BRIEF, theme="yard"))
    assert "theme" not in plan_schema(given)["properties"]
    assert read_plan(PLAN, given)[0].theme == "yard"


def test_the_offline_plan_can_be_carried_out() -> None:
    """In both forms."""
    for kept in (True, False):
        check_plan(offline_plan(GIVEN, kept=kept), GIVEN)


def test_sections_made_of_facts_are_offered_only_where_there_are_facts() -> None:
    """No prices, no price list; nobody is quoted who said nothing."""
    few = choices_of(given_of("Aurora, a bakery."))
    assert "menu" in KEYS
    assert not {"menu", "pricing", "quote", "team", "legal", "gallery/grid"} & set(few)
    assert all(isinstance(choice.planned, PlannedSection) for choice in few.values())
