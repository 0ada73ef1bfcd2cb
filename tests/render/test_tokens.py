"""Theme tokens as CSS: names, schemes, surfaces, sizes and scripts."""

import gzip
import re

import pytest
from pydantic import ValidationError

from pagemagic.gallery.gallery import theme
from pagemagic.gallery.theme_data import gallery_themes
from pagemagic.kernel.errors import InvalidInputError
from pagemagic.page.theme import SURFACE_NAMES, Fonts, FontStack, Size, Theme
from pagemagic.render.fonts import STACKS, font_family
from pagemagic.render.tokens import _decimal, _length, tokens_css

NAMES = tuple(gallery_themes())
ROLES = {"bg", "fg", "fg-2", "link", "accent", "line", "rule", "field", "button", "on-button", "focus"}
PLAIN = {
    *("display", "text", "mono", "stretch", "w-display", "w-strong"),
    *("t-small", "t-body", "t-lead", "t-h3", "t-h2", "t-h1", "t-poster"),
    *("track-h1", "track-h2", "lh-h1", "lh-h2", "lh-body"),
    *("s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "section", "gutter", "wide", "measure"),
    *("radius", "line-w", "rule-w", "on-light", "on-dark"),
    *("art-1", "art-2", "art-3", "art-4", "art-5", "art-6", "art-ground", "art-line", "art-deep"),
}


def declared(css: str) -> set[str]:
    return set(re.findall(r"[{;]--([a-z0-9-]+):", css))


@pytest.mark.parametrize("name", NAMES)
def test_every_token_is_declared(name: str) -> None:
    assert declared(tokens_css(theme(name), "en")) == ROLES | PLAIN


def test_auto_follows_the_visitor_and_the_others_do_not() -> None:
    auto = theme("market")
    css = tokens_css(auto, "pt")
    assert css.startswith("@layer tokens{:root{color-scheme:light dark;")
    light, dark = css.split("@media (prefers-color-scheme:dark)")
    assert "--bg:#fcf7ec" in light
    assert "--bg:#1e1411" in dark
    for scheme, ground in (("light", "#fcf7ec"), ("dark", "#1e1411")):
        css = tokens_css(auto.model_copy(update={"scheme": scheme}), "pt")
        assert f":root{{color-scheme:{scheme};" in css
        assert "@media" not in css
        assert f":root,.pm-on-paper{{--bg:{ground};" in css


def test_only_the_surfaces_asked_for_are_there() -> None:
    css = tokens_css(theme("market"), "en", ("deep",))
    assert set(re.findall(r"\.pm-on-([a-z]+)", css)) == {"deep"}
    assert ":root{--bg:#fcf7ec;" in css
    assert len(css) < len(tokens_css(theme("market"), "en"))


def test_equal_surfaces_share_a_rule() -> None:
    assert ".pm-on-deep,.pm-on-call{--bg:#38201a;" in tokens_css(theme("market"), "en")


def test_the_order_of_the_surfaces_asked_for_does_not_matter() -> None:
    assert tokens_css(theme("yard"), "en", ("deep", "wash")) == tokens_css(
        theme("yard"), "en", ("wash", "deep", "wash")
    )


@pytest.mark.parametrize("name", NAMES)
def test_the_layer_is_small_and_without_wasted_space(name: str) -> None:
    css = tokens_css(theme(name), "en")
    assert len(gzip.compress(css.encode(), mtime=0)) < 1500
    assert not re.search(r"[\n\t]|  |;}|[{;,] ", css)
    assert css.count("{") == css.count("}")


def test_unknown_names_are_refused() -> None:
    with pytest.raises(InvalidInputError, match=r"there is no surface 'velvet' \(use one of paper, quiet"):
        tokens_css(theme("market"), "en", ("paper", "velvet"))
    document = theme("market").model_dump(mode="json")
    document["type"]["display"] = "comic"
    with pytest.raises(ValidationError):
        Theme.model_validate(document)


def test_every_stack_of_the_model_has_its_fonts() -> None:
    assert tuple(STACKS) == FontStack.__args__  # type: ignore[attr-defined]
    assert all(stack[-1] in ("serif", "sans-serif", "monospace") for stack in STACKS.values())


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        (Size(max=100), "1rem"),
        (Size(max=1100, cap=2200), "min(11rem,22vw)"),
        (Size(min=113, base=107, slope=25, max=125), "clamp(1.13rem,1.07rem + .25vw,1.25rem)"),
        (Size(min=125, slope=500, max=300), "clamp(1.25rem,5vw,3rem)"),
        (Size(base=-50, slope=800, max=600), "min(-.5rem + 8vw,6rem)"),
        (Size(min=225, base=100, slope=625, max=650, cap=1300), "min(clamp(2.25rem,1rem + 6.25vw,6.5rem),13vw)"),
        (Size(min=100, base=50, slope=10, max=100), "1rem"),
    ],
)
def test_sizes(size: Size, expected: str) -> None:
    assert _length(size) == expected


@pytest.mark.parametrize(
    ("value", "scale", "expected"), [(0, 100, "0"), (5, 100, ".05"), (-25, 1000, "-.025"), (-150, 100, "-1.5")]
)
def test_decimals(value: int, scale: int, expected: str) -> None:
    assert _decimal(value, scale) == expected


def test_scripts_bring_fonts_and_looser_lines() -> None:
    japanese = tokens_css(theme("market"), "ja")
    assert 'Georgia,"Hiragino Mincho ProN","Yu Mincho","Noto Serif CJK JP",serif' in japanese
    assert "--track-h1:0em" in japanese
    assert "--lh-body:1.8" in japanese
    assert "--lh-h1:1.25" in japanese
    latin = tokens_css(theme("market"), "pt")
    assert "--track-h1:-.025em" in latin
    assert "Hiragino" not in latin
    assert "--track-h1:0em" in tokens_css(theme("poster"), "ar")


@pytest.mark.parametrize(
    ("locale", "expected"),
    [("zh", "PingFang SC"), ("zh-Hans-TW", "PingFang SC"), ("zh-TW", "PingFang TC"), ("zh-Hant", "PingFang TC")],
)
def test_chinese_has_two_scripts(locale: str, expected: str) -> None:
    assert f'"{expected}"' in font_family("neutral", locale)


def test_a_font_of_the_site_stands_first() -> None:
    changed = theme("market").model_copy(update={"fonts": Fonts(display="a1")})
    css = tokens_css(changed, "en")
    assert '--display:pm-display,"Bookman Old Style"' in css
    assert '--text:"Gill Sans"' in css


def test_surfaces_have_all_roles() -> None:
    css = tokens_css(theme("poster"), "en", SURFACE_NAMES)
    for body in re.findall(r"\.pm-on-[a-z]+\{([^}]*)\}", css):
        assert declared("{" + body) == ROLES
