"""The looks of the themes: they style what exists, stay small, differ from each other and stay legible."""

from __future__ import annotations

import re
from collections.abc import Iterator
from gzip import compress
from importlib.resources import files
from itertools import combinations

import pytest
import tinycss2

from pagemagic.gallery.catalogue import builtin
from pagemagic.gallery.gallery import theme
from pagemagic.gallery.theme_data import AWNINGS, gallery_themes
from pagemagic.page.colour import channels, contrast
from pagemagic.page.theme import Scheme, Theme

CATALOGUE = builtin()
LOOKS = dict(CATALOGUE.looks)
CLASS = re.compile(r"\.(pm-[a-z][a-z0-9_-]*)")
TYPICAL = ("header", "hero", "glance", "features", "location", "stats", "action", "footer")
"""The sections of a page for a small business."""


def whole(name: str) -> str:
    """All of a look."""
    return LOOKS[name].style + "".join(LOOKS[name].sections.values())


def rules(css: str) -> Iterator[str]:
    """The declarations of a style sheet with their selectors, those inside at-rules included."""
    for node in tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True):
        if node.type == "at-rule":
            yield from rules(tinycss2.serialize(node.content))
        else:
            selector = tinycss2.serialize(node.prelude).strip()
            for part in tinycss2.parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True):
                yield f"{selector}{{{part.serialize()}}}"


def written_classes() -> tuple[set[str], tuple[str, ...]]:
    """The classes that sections write, and the beginnings of those that end in a variant or a count."""
    source = "".join(
        item.read_text(encoding="utf-8")
        for folder in ("pagemagic.sections", "pagemagic.markup", "pagemagic.pictures", "pagemagic.render")
        for item in files(folder).iterdir()
        if item.name.endswith(".py")
    )
    found = set(re.findall(r"pm-[a-z][a-z0-9_-]*", source))
    sections = {f"pm-{name}" for name in CATALOGUE.types}
    return found | sections, (*(name for name in found if name.endswith("-")), *(f"{name}--" for name in sections))


def test_every_theme_has_its_look_and_every_look_a_theme() -> None:
    plain = set(AWNINGS.values())
    assert {entry.theme.look for entry in gallery_themes().values()} == set(LOOKS) - plain
    assert set(AWNINGS) | plain <= set(LOOKS)


@pytest.mark.parametrize("name", LOOKS)
def test_a_look_has_parts_for_known_sections_only(name: str) -> None:
    assert set(LOOKS[name].sections) <= set(CATALOGUE.types)


@pytest.mark.parametrize("name", LOOKS)
def test_a_look_styles_classes_that_sections_write(name: str) -> None:
    written, beginnings = written_classes()
    unknown = {
        found for found in CLASS.findall(whole(name)) if found not in written and not found.startswith(beginnings)
    }
    assert not unknown


@pytest.mark.parametrize("name", LOOKS)
def test_a_typical_page_pays_little_for_its_look(name: str) -> None:
    look = LOOKS[name]
    used = look.style + "".join(look.sections.get(section, "") for section in TYPICAL)
    assert len(compress(used.encode(), 9)) <= 3_000


@pytest.mark.parametrize(("one", "other"), list(combinations(sorted(set(LOOKS) - set(AWNINGS.values())), 2)))
def test_no_two_looks_are_alike(one: str, other: str) -> None:
    mine, theirs = set(rules(whole(one))), set(rules(whole(other)))
    assert len(mine & theirs) * 4 < min(len(mine), len(theirs))


def mixed(first: str, second: str, percent: int) -> str:
    """``color-mix(in srgb, first percent%, second)``."""
    parts = zip(channels(first), channels(second), strict=True)
    return "#" + "".join(f"{(a * percent + b * (100 - percent) + 50) // 100:02x}" for a, b in parts)


def market_pairs(scheme: Scheme, is_light: bool) -> Iterator[tuple[str, str, int]]:
    """Text on the wheat of plaques and tickets; digits on their tiles; every second number of the steps."""
    wheat, _, dark, flour, *_ = scheme.art.colours
    for surface in (scheme.surfaces.paper, scheme.surfaces.quiet):
        ground = wheat if is_light else mixed(wheat, surface.bg, 14)
        yield surface.fg, ground, 450
        yield surface.fg2, ground, 450
        if not is_light:
            yield dark, flour, 300
    yield dark, wheat, 300


def yard_pairs(scheme: Scheme, is_light: bool) -> Iterator[tuple[str, str, int]]:
    """Values and labels on the plate."""
    colours = scheme.art.colours
    wall, ink = (scheme.art.deep, colours[3]) if is_light else (colours[5], scheme.surfaces.paper.fg)
    yield ink, wall, 450
    yield mixed(ink, wall, 78), wall, 450


def contact_sheet_pairs(scheme: Scheme, is_light: bool) -> Iterator[tuple[str, str, int]]:
    """Captions on film; digits on their tiles."""
    colours = scheme.art.colours
    for surface in (scheme.surfaces.paper, scheme.surfaces.quiet):
        film = mixed(colours[2], scheme.art.line, 55) if is_light else mixed(surface.fg, surface.bg, 10)
        yield colours[0] if is_light else surface.fg2, film, 450
        yield surface.fg, scheme.art.ground, 450


PAIRS = {"market": market_pairs, "yard": yard_pairs, "contact-sheet": contact_sheet_pairs}


def variations(name: str) -> Iterator[Theme]:
    """A theme in every palette, alone and with brand colours that are hard to match."""
    for keys in gallery_themes()[name].choices:
        for brand in ("", "#2255cc", "#ffdd00", "#118844", "#ff0088", "#222222", "#eeeeee"):
            yield theme(name, palette=keys.name, brand=brand)


@pytest.mark.parametrize("name", PAIRS)
def test_what_a_look_sets_on_art_colours_is_legible(name: str) -> None:
    for found in variations(name):
        for scheme, is_light in ((found.light, True), (found.dark, False)):
            for ink, ground, least in PAIRS[name](scheme, is_light):
                assert contrast(ink, ground) >= least, (found.palette, is_light, ink, ground)
