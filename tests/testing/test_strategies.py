"""The strategies give valid documents of every kind, of plugins' types too, and shrink to simple ones."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypedDict

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from pydantic import Field, StringConstraints, ValidationError

from pagemagic.gallery.theme_data import gallery_themes
from pagemagic.markup.elements import E, attr, inline, view
from pagemagic.markup.types import Inline, Token
from pagemagic.page.base import Frozen
from pagemagic.page.blocks import BLOCKS, CardBlock
from pagemagic.page.catalogue import builtin_catalogue
from pagemagic.page.facts import FIELDS
from pagemagic.page.inline import InlineText, LinkRun, walk
from pagemagic.page.section import Section
from pagemagic.page.section_type import SectionType
from pagemagic.page.site import Site
from pagemagic.page.theme import SURFACE_NAMES, Theme
from pagemagic.page.walk import references
from pagemagic.render.page import render_page
from pagemagic.testing.strategies import blocks, facts, inline_texts, sections, sites, themes

COLLECT = settings(max_examples=400, phases=[Phase.generate], database=None, suppress_health_check=list(HealthCheck))


class Props(Frozen):
    title: InlineText
    code: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}-[0-9]{2}$")]
    rating: Annotated[int, Field(ge=1, le=5)]
    mode: Literal["a", "b"] = "a"
    ratio: float = 1.0


class Slots(Frozen):
    cards: Annotated[tuple[CardBlock, ...], Field(min_length=2, max_length=3)]


class View(TypedDict):
    anchor: Token
    title: Inline


PLUGIN = SectionType(
    name="acme.rating", v=1, props=Props, slots=Slots, style=".pm-acme{}", hint="A rating.", variants=("plain", "loud"),
    view=view("acme-rating", View, E.section(E.p(inline("title")), id=attr("anchor"))),
    present=lambda section, context: {"anchor": context.anchor, "title": context.t(section, "title")},
)  # fmt: skip
CATALOGUE = builtin_catalogue().with_types(PLUGIN)


@settings(max_examples=50)
@given(sections(PLUGIN))
def test_a_plugins_type_needs_no_code(section: Section) -> None:
    props: Any = section.props
    assert 1 <= props.rating <= 5
    assert 2 <= len(section.slots.cards) <= 3  # type: ignore[attr-defined]
    assert section.type == "acme.rating"


@settings(max_examples=30)
@given(sites(CATALOGUE))
def test_sites_of_a_catalogue(made: Site) -> None:
    assert Site.from_json(made.to_json(), catalogue=CATALOGUE) == made
    for page in made.pages:
        assert render_page(made, page.path, catalogue=CATALOGUE)


@pytest.mark.parametrize("name", builtin_catalogue())
def test_every_type_variant_and_surface_occurs(name: str) -> None:
    variants: set[str | None] = set()
    surfaces: set[str | None] = set()
    filled: set[str] = set()

    @COLLECT
    @given(sections(name))
    def collect(section: Section) -> None:
        variants.add(section.variant)
        surfaces.add(section.surface)
        filled.update(slot for slot in type(section.slots).model_fields if getattr(section.slots, slot))

    collect()
    found = builtin_catalogue()[name]
    assert variants == {None, *found.variants}
    assert surfaces == {None, *SURFACE_NAMES}
    assert filled == set(found.slots.model_fields)


def collected(strategy: Any, count: int = 400) -> list[Any]:
    """What a strategy gives, ``count`` times."""
    found: list[Any] = []

    @settings(COLLECT, max_examples=count)
    @given(strategy)
    def collect(value: Any) -> None:
        found.append(value)

    collect()
    return found


def test_every_kind_of_fact_and_block_occurs() -> None:
    assert {fact.kind for fact in collected(facts())} == set(FIELDS)
    assert {block.type for block in collected(blocks())} == set(BLOCKS)
    for kind in BLOCKS:
        assert isinstance(find(blocks(kind), lambda block: True), BLOCKS[kind])


def test_every_mark_and_link_occurs() -> None:
    parts = [part for text in collected(inline_texts(), 1500) for _, part in walk(text)]
    kinds = {"text" if isinstance(part, str) else part.type for part in parts}
    assert kinds == {"text", "strong", "emphasis", "code", "link", "break", "fact"}
    assert any(isinstance(part, LinkRun) for part in parts)
    links = {block.to.kind for block in collected(blocks("button", "link"))}
    assert links == {"page", "section", "url", "phone", "email", "fact", "asset"}


def test_sites_are_rich() -> None:
    made = collected(sites(max_pages=2))
    shown = [section for site in made for page in site.pages for section in page.sections]
    assert {what for section in shown for what, _, _ in references(section)} == {"page", "section", "fact", "asset"}
    lengths = {len(value) for section in shown for value in section.slots.__dict__.values()}
    assert 0 in lengths
    assert max(lengths) >= 12
    assert {len(site.pages) for site in made} == {1, 2}
    assert {len(site.locales) for site in made} == {1, 2}
    assert any(site.translations.get(site.locales[-1]) for site in made if len(site.locales) > 1)
    assert {site.theme.name for site in made} == set(gallery_themes())


@given(themes())
def test_themes(theme: Theme) -> None:
    assert Theme.model_validate_json(theme.model_dump_json()) == theme


def test_sites_shrink_to_simple_ones() -> None:
    smallest = find(
        sites(), lambda made: any(page.sections for page in made.pages), settings=settings(database=None, deadline=None)
    )
    assert len(smallest.pages) == 1
    assert len(smallest.pages[0].sections) == 1
    assert smallest.frame.header is None
    assert smallest.facts == ()
    assert len(smallest.to_json()) < len(find(sites(), lambda made: True).to_json()) + 600


@pytest.mark.parametrize("ratio", [float("inf"), float("nan")])
def test_a_number_that_json_does_not_know_is_refused(ratio: float) -> None:
    with pytest.raises(ValidationError, match="finite"):
        Props(title="Bread", code="ABC-12", rating=3, ratio=ratio)
