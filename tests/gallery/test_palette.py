"""The palette solver: its laws over all themes, palettes, seeds and brand colours."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pagemagic.gallery.gallery import builtin_gallery, theme
from pagemagic.gallery.palette import CHROMA_FLOOR, NEUTRAL, muddy, solve
from pagemagic.gallery.theme_data import gallery_themes
from pagemagic.gallery.variation import turned, vary
from pagemagic.kernel.errors import InvalidInputError
from pagemagic.page.colour import Oklch, contrast, hue_distance, is_dark, luminance, to_oklch
from pagemagic.page.legibility import check_theme
from pagemagic.page.theme import Scheme, Theme

NAMES = ("chambers", "contact-sheet", "instrument", "market", "poster", "yard")
names = st.sampled_from(NAMES)
seeds = st.integers(0, 10_000)
hexes = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06x}")


def schemes(found: Theme) -> tuple[Scheme, Scheme]:
    return found.light, found.dark


def test_there_are_six_themes() -> None:
    assert tuple(gallery_themes()) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_solving_a_theme_for_its_own_keys_gives_the_theme(name: str) -> None:
    entry = builtin_gallery().entry(name)
    assert solve(entry.character, entry.keys) == schemes(entry.theme)
    assert theme(name) == entry.theme


@pytest.mark.parametrize("name", NAMES)
def test_every_theme_has_three_to_six_palettes_that_differ_at_sight(name: str) -> None:
    choices = builtin_gallery().entry(name).choices
    assert 3 <= len(choices) <= 6
    assert len({keys.name for keys in choices}) == len(choices)
    for index, keys in enumerate(choices):
        for other in choices[:index]:
            apart = [
                hue_distance(to_oklch(getattr(keys, key)).hue, to_oklch(getattr(other, key)).hue)
                for key in ("brand", "deep", "wash")
            ]
            assert max(apart) >= 250, (keys.name, other.name)


@pytest.mark.parametrize("name", NAMES)
def test_papers_are_tinted_and_ink_is_not_black(name: str) -> None:
    entry = builtin_gallery().entry(name)
    for keys in entry.choices:
        for scheme in schemes(vary(entry, palette=keys.name)):
            paper = scheme.surfaces.paper
            assert "#ffffff" not in (paper.bg, scheme.surfaces.quiet.bg, scheme.surfaces.panel.bg)
            assert "#000000" not in (paper.bg, paper.fg)
            assert 20 <= to_oklch(paper.bg).chroma <= 250


@pytest.mark.parametrize("name", NAMES)
def test_dark_schemes_are_dark_and_their_deep_band_is_lighter_than_the_page(name: str) -> None:
    entry = builtin_gallery().entry(name)
    for keys in entry.choices:
        dark = vary(entry, palette=keys.name).dark.surfaces
        assert 1600 <= to_oklch(dark.paper.bg).lightness <= 2200
        assert to_oklch(dark.deep.bg).lightness >= to_oklch(dark.paper.bg).lightness + 300


@given(names, seeds)
@settings(deadline=None, max_examples=120)
def test_every_seed_gives_a_legible_theme(name: str, seed: int) -> None:
    assert check_theme(theme(name, seed=seed)) == []


@given(names, hexes)
@settings(deadline=None, max_examples=200)
def test_every_brand_colour_gives_a_legible_theme(name: str, brand: str) -> None:
    found = theme(name, brand=brand)
    assert check_theme(found) == []
    assert Theme.model_validate_json(found.model_dump_json()) == found


@given(names, seeds)
@settings(deadline=None, max_examples=120)
def test_coloured_roles_keep_a_hue_of_the_palette_and_their_chroma(name: str, seed: int) -> None:
    entry = builtin_gallery().entry(name)
    choices = entry.choices
    found = vary(entry, seed=seed)
    keys = turned(choices[seed % len(choices)], (0, 60, -60, 110, -110)[seed // len(choices) % 5])
    if seed % len(choices) == 0 and keys == entry.keys:
        return
    sources = [to_oklch(getattr(keys, key)) for key in ("brand", "accent", "wash")]
    for scheme in schemes(found):
        for _, surface in scheme.surfaces.named():
            for role in ("link", "accent", "button", "focus"):
                colour = getattr(surface, role)
                shade = to_oklch(colour)
                if colour == surface.fg or shade.chroma < 3 * NEUTRAL:
                    continue
                assert min(hue_distance(shade.hue, source.hue) for source in sources) <= 60
                assert shade.chroma * 100 >= min(source.chroma for source in sources) * CHROMA_FLOOR // 3


@given(names, hexes)
@settings(deadline=None, max_examples=100)
def test_no_yellow_becomes_olive_text(name: str, brand: str) -> None:
    source = to_oklch(brand)
    if source.lightness < 8000 or source.chroma < 900 or not 800 <= source.hue <= 1200:
        brand = "#ffd400"
    surfaces = theme(name, brand=brand).light.surfaces
    for surface in (surfaces.paper, surfaces.quiet):
        for role in ("link", "accent", "button"):
            shade = to_oklch(getattr(surface, role))
            assert not (shade.chroma >= 600 and 800 <= shade.hue <= 1200 and shade.lightness < 6500)


@given(names, hexes)
@settings(deadline=None, max_examples=100)
def test_buttons_are_never_lost_on_their_ground(name: str, brand: str) -> None:
    for scheme in schemes(theme(name, brand=brand)):
        for _, surface in scheme.surfaces.named():
            assert contrast(surface.button, surface.bg) >= 140


def test_a_dark_brand_on_a_wash_turns_its_text_pale() -> None:
    wash = theme("poster", brand="#0057b8").light.surfaces.wash
    assert wash.bg == "#0057b8"
    assert is_dark(wash.bg)
    assert luminance(wash.fg) > luminance(wash.bg)


def test_a_light_yellow_brand_keeps_its_colour_and_takes_dark_text() -> None:
    surface = theme("yard", brand="#ffd400").light.surfaces.deep
    assert surface.button == "#ffd400"
    assert luminance(surface.on_button) < luminance(surface.button)


def test_a_brand_that_is_clear_enough_is_used_as_it_is() -> None:
    assert theme("market", brand="#0057b8").light.surfaces.paper.button == "#0057b8"


def test_a_grey_brand_takes_the_buttons_and_leaves_the_colours() -> None:
    plain, grey = theme("market"), theme("market", brand="#111111")
    assert grey.light.surfaces.paper.button == "#111111"
    assert grey.light.surfaces.paper.accent == plain.light.surfaces.paper.accent
    assert grey.light.art == plain.light.art


def test_a_deep_band_of_the_brand_colour_stays_deep() -> None:
    deep = theme("chambers", brand="#7a3cff").light.surfaces.deep.bg
    assert abs(to_oklch(deep).lightness - to_oklch(builtin_gallery().entry("chambers").keys.deep).lightness) < 400


def test_seeds_turn_hues_only_after_the_curated_palettes() -> None:
    entry = builtin_gallery().entry("market")
    count = len(entry.choices)
    for index, keys in enumerate(entry.choices):
        assert vary(entry, seed=index) == vary(entry, palette=keys.name)
    everything = {vary(entry, seed=seed).light for seed in range(5 * count)}
    assert len(everything) == 5 * count


def test_unknown_names_are_refused_with_the_known_ones() -> None:
    with pytest.raises(InvalidInputError, match=r"there is no theme 'disco'.*chambers, contact-sheet"):
        theme("disco")
    with pytest.raises(InvalidInputError, match=r"market has no palette 'neon'.*paprika, plum"):
        theme("market", palette="neon")
    with pytest.raises(InvalidInputError, match="is not a colour"):
        theme("market", brand="red")


def test_mud_is_lost_chroma_or_a_darkened_yellow() -> None:
    yellow = Oklch(8600, 1700, 950)
    assert muddy(yellow._replace(lightness=5500), yellow)
    assert muddy(yellow._replace(chroma=800), yellow)
    assert not muddy(yellow, yellow)
    red = Oklch(6600, 2200, 330)
    assert not muddy(red._replace(lightness=5600, chroma=2000), red)
    assert not muddy(Oklch(2000, 10, 0), Oklch(9000, 100, 900))


def test_solved_colours_are_the_same_on_every_machine() -> None:
    plum = theme("market", palette="plum")
    light, dark = plum.light.surfaces.paper, plum.dark.surfaces.deep
    assert (light.bg, light.fg2, light.line, light.button) == ("#f9f8ed", "#654354", "#beb98d", "#791e52")
    assert (dark.bg, dark.fg2, dark.field, dark.accent) == ("#301f29", "#cbc7a5", "#ac839a", "#d2d180")
