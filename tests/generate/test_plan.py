"""The plan: themes, heroes and orders suit the brief, and differ between briefs and between seeds."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest

from pagemagic.gallery.gallery import builtin_gallery
from pagemagic.gallery.kit_data import gallery_kits
from pagemagic.generate.brief import Brief
from pagemagic.generate.design import design
from pagemagic.generate.plan import themes_for
from pagemagic.kernel.errors import InvalidInputError
from pagemagic.page.site import Site
from tests.generate import briefs

GROUPS = [
    group
    for group in vars(briefs).values()
    if isinstance(group, tuple) and group and isinstance(group[0], briefs.Brief)
]
BRIEFS = {brief.name: brief for group in GROUPS for brief in group}
ALL = list(BRIEFS.values())


def sequence(site: Site) -> tuple[tuple[str, str | None], ...]:
    """Types and variants of all sections."""
    return tuple(
        (section.type, section.variant or site.theme.variant(section.type))
        for page in site.pages
        for section in page.sections
    )


@pytest.mark.parametrize("study", briefs.STUDIES, ids=lambda brief: brief.name)
def test_a_study_gets_its_theme_and_hero(study: briefs.Brief) -> None:
    made = design(study.text)
    assert made.site.theme.name == study.name
    assert made.site.theme.palette == builtin_gallery().entry(study.name).keys.name
    assert made.site.find(type="hero").variant == made.site.theme.variant("hero")  # type: ignore[union-attr]
    assert made.status == "complete"


COMPOSITIONS = {
    "market": ["hero", "glance", "features", "stats", "location", "action"],
    "chambers": ["hero", "glance", "features", "team", "pricing", "contact"],
    "instrument": ["hero", "features", "media", "pricing", "action"],
    "poster": ["hero", "schedule", "pricing", "schedule", "action"],
    "yard": ["hero", "features", "location", "gallery", "action"],
    "contact-sheet": ["hero", "glance", "gallery", "media", "location", "media", "action"],
}


@pytest.mark.parametrize("name", COMPOSITIONS)
def test_a_study_gets_its_composition(name: str) -> None:
    site = design(BRIEFS[name].text).site
    assert [section.type for section in site.pages["/"].sections] == COMPOSITIONS[name]


def test_no_layout_is_more_than_a_tenth_of_all() -> None:
    counted = Counter(sequence(design(brief.text).site) for brief in ALL)
    most, times = counted.most_common(1)[0]
    assert len(ALL) >= 50
    assert times * 10 <= len(ALL), most


@pytest.mark.parametrize("name", [*COMPOSITIONS, "crumb", "jazz", "one-line", "makhbaz", "choir"])
def test_ten_seeds_never_share_hero_theme_and_order(name: str) -> None:
    seen = set()
    for seed in range(10):
        site = design(BRIEFS[name].text, seed=seed).site
        hero = site.find(type="hero")
        assert hero is not None
        # Where there is too little to tell it in another order, the colours change.
        types = tuple(section.type for section in site.pages["/"].sections)
        seen.add((hero.variant, site.theme.name, site.theme.palette, types))
    assert len(seen) == 10


@pytest.mark.parametrize(
    ("text", "themes"),
    [
        ("Tidewater is a backup tool for small servers. Free for one server.", {"instrument", "poster"}),
        ("Glaserei Petersen in Flensburg. Fenster und Spiegel.", {"yard", "poster", "contact-sheet", "instrument"}),
        ("Notaría Elena Ruiz en Valladolid: testamentos y poderes.", {"chambers", "contact-sheet", "poster"}),
        ("Jazz night at the Lantern, Bristol, every Friday. Tickets £12.", {"poster", "contact-sheet", "market"}),
        ("Padaria Aurora, padaria em Braga. Pão de centeio e broa.", {"market", "contact-sheet", "poster"}),
    ],
)
def test_seeds_choose_among_the_themes_of_the_kind(text: str, themes: set[str]) -> None:
    assert {design(text, seed=seed).site.theme.name for seed in range(6)} == themes


def test_advice_alone_is_given_in_chambers_and_software_is_an_instrument() -> None:
    for kit in gallery_kits().values():
        for subject in (None, *kit.subjects):
            themes = themes_for(kit, subject)
            assert len(themes) >= 2
            assert kit.name == "professional" or "chambers" not in themes
            assert kit.name != "software" or set(themes) == {"instrument", "poster"}
            assert kit.name != "events" or themes[0] == "poster"


@pytest.mark.parametrize(
    ("text", "look"),
    [
        ("Padaria Aurora, padaria em Braga. Pão de centeio e broa.", "market"),
        ("A florist in Leeds. Bouquets and plants.", "market"),
        ("Yoga classes in Annecy on Tuesdays.", "hall"),
        ("A club for anyone who keeps bees around Hexham.", "hall"),
        ("Associazione Code Felici, rifugio per cani a Pistoia.", "hall"),
    ],
)
def test_an_awning_stands_over_a_counter_alone(text: str, look: str) -> None:
    assert design(text, theme="market").site.theme.look == look


@pytest.mark.parametrize("brief", ALL, ids=lambda brief: brief.name)
@pytest.mark.parametrize("seed", [0, 3])
def test_rhythm(brief: briefs.Brief, seed: int) -> None:
    """One hero, at most two dark bands before the closing one, no two equal sections in a row, closing last."""
    for page in design(brief.text, seed=seed).site.pages:
        sections = page.sections
        assert sum(section.surface == "deep" for section in sections[:-1]) <= 2
        for before, after in pairwise(sections):
            assert (before.type, before.variant) != (after.type, after.variant)
            assert before.surface != after.surface or after.surface in ("paper", None)
        assert all(section.type not in ("action", "contact") for section in sections[:-1])
        anchors = [section.anchor for section in sections if section.anchor]
        assert len(anchors) == len(set(anchors))


def test_the_asked_theme_and_kit_are_taken() -> None:
    made = design(Brief(text=BRIEFS["market"].text, theme="poster", kit="general"))
    assert (made.site.theme.name, made.kit) == ("poster", "general")
    assert design(BRIEFS["market"].text, theme="yard").site.theme.name == "yard"


@pytest.mark.parametrize("wrong", [{"theme": "marcket"}, {"kit": "bakery"}, {"locale": "not a tag"}])
def test_unknown_wishes_are_refused_with_a_cure(wrong: dict[str, str]) -> None:
    with pytest.raises(InvalidInputError) as error:
        design(BRIEFS["market"].text, **wrong)  # type: ignore[arg-type]
    assert all(reason.cure for reason in error.value.reasons)


def test_a_long_price_list_has_its_own_page() -> None:
    dishes = ", ".join(f"Dish {chr(65 + index)}{chr(97 + index)} £{index + 4}" for index in range(12))
    site = design(f"Corner Kitchen, a restaurant in Leeds. {dishes}. Phone 0113 555 0142.").site
    if len(site.pages) > 1:
        other = site.pages[1]
        assert other.sections[0].type == "menu"
        link = site.frame.header.slots.links[0]  # type: ignore[union-attr]
        assert link.to.kind == "page"
        assert link.to.page == other.id


def test_a_long_story_has_its_own_page() -> None:
    story = " ".join(
        (
            "The workshop stands where the old tannery was.",
            "My grandmother bought it with the money from a lottery ticket.",
            "She taught me to plane before I could read.",
            "We still use her bench, and we still argue about glue.",
            "Every drawer is tried by hand before it leaves the house.",
            "Some of them come back after twenty years to be waxed.",
            "We think that is the best part of the work.",
        )
    )
    site = design(f"Hale Joinery, a joinery in Hebden Bridge. {story} Phone 01422 555 077.").site
    assert len(site.pages) == 2
    assert site.pages[1].kind == "article"
    assert site.pages[1].path == "/about-us"
    assert site.pages[1].sections[0].type == "article"
