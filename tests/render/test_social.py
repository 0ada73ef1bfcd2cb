"""Social image and touch icon: right size, the theme's colours, drawn as a browser would draw, in the bundle if given."""

from __future__ import annotations

import io
import sys
from typing import Any

import pytest
from tests.sections.documents import site_of

from pagemagic.gallery.catalogue import builtin
from pagemagic.gallery.theme_data import gallery_themes
from pagemagic.kernel.errors import MissingExtraError
from pagemagic.page.site import Site
from pagemagic.pictures.drawing import Mask, Shape, Tile, drawing
from pagemagic.pictures.family import PictureRequest
from pagemagic.render.bundle import render_site
from pagemagic.render.lettering import Lettering, spelt, writable
from pagemagic.render.outlines import chains, transform
from pagemagic.render.raster import Canvas
from pagemagic.render.social import social_image, touch_icon
from pagemagic.render.strokes import dashed, outline
from pagemagic.render.target import Target

image_module: Any = pytest.importorskip("PIL.Image")
THEMES = tuple(gallery_themes())
COLOURS = {**dict.fromkeys("123456pibldg", "#808080"), "1": "#ff0000", "2": "#0000ff"}
HERO = {"type": "hero", "props": {"title": "Rye bread and corn bread in Braga", "lead": "Baked here since 1987."}}


def opened(data: bytes) -> Any:
    return image_module.open(io.BytesIO(data)).convert("RGB")


def colour(text: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(text[1:]))


def named(name: str, theme: str = "market", locale: str = "en-GB") -> Site:
    plain = site_of(HERO, look=theme, locale=locale).model_dump(mode="json", by_alias=True, exclude_none=True)
    return Site.model_validate({**plain, "name": name})


def pixels(*shapes: Shape, size: int = 40, **more: Any) -> Any:
    """Shapes on white, one unit a pixel."""
    canvas = Canvas(size, size, "#ffffff")
    canvas.draw(drawing(size, size, list(shapes), family="test", **more), (0, 0, size, size), COLOURS)
    return canvas.finished().load()


WHITE, RED, BLUE, BLACK = (255, 255, 255), (255, 0, 0), (0, 0, 255), (0, 0, 0)


@pytest.mark.parametrize("theme", THEMES)
def test_a_social_image_in_every_theme(theme: str) -> None:
    site = named("Padaria Aurora", theme)
    data = social_image(site)
    found = opened(data)
    assert found.size == (1200, 630)
    assert len(data) < 300_000
    counts = {value: count for count, value in found.getcolors(1 << 20)}
    art = [colour(value) for value in (*site.theme.light.art.colours, site.theme.light.art.deep)]
    assert sum(counts.get(value, 0) > 400 for value in art) >= 2, "the composition is there"
    assert max(counts.values()) < 0.9 * 1200 * 630, "and not lost"
    words = {colour(surface.fg) for _, surface in site.theme.light.surfaces.named()}
    assert sum(counts.get(value, 0) for value in words) > 1500, "the name is there"
    assert social_image(site) == data


@pytest.mark.parametrize("theme", THEMES)
def test_a_touch_icon_in_every_theme(theme: str) -> None:
    site = named("Padaria Aurora", theme)
    found = opened(touch_icon(site))
    assert found.size == (180, 180)
    assert found.getpixel((2, 2)) == colour(site.theme.light.surfaces.paper.bg)
    assert len(found.getcolors(1 << 16)) > 2


@pytest.mark.parametrize("name", ["مخبز الفجر", "あけぼのパン", "Пекарня"])
def test_other_scripts_leave_the_room_to_the_picture(name: str) -> None:
    found = opened(social_image(named(name, locale="ar")))
    assert found.size == (1200, 630)
    assert not writable(name)


def test_long_and_accented_names_stay_inside() -> None:
    for theme in THEMES:
        name = "Associação dos Amigos da Música Antiga de São João da Pesqueira e Arredores"
        found = opened(social_image(named(name, theme, "pt-PT")))
        ground = found.getpixel((20, 20))
        assert all(found.getpixel((x, 40)) == ground for x in range(10, 60))


def test_themes_without_a_family_and_pages_without_sections() -> None:
    plain = named("Test House").model_dump(mode="json", by_alias=True, exclude_none=True)
    plain["theme"]["pictures"]["family"] = "unknown"
    assert opened(social_image(Site.model_validate(plain))).size == (1200, 630)
    assert opened(touch_icon(Site.model_validate(plain))).size == (180, 180)
    plain["pages"][0]["sections"] = []
    assert opened(social_image(Site.model_validate(plain))).size == (1200, 630)


def test_without_pillow_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PIL", None)
    with pytest.raises(MissingExtraError, match=r"pagemagic\[images\]"):
        social_image(named("Test House"))


def test_the_bundle_holds_what_it_is_given() -> None:
    site, target = named("Test House"), Target(origin="https://test.example", base_path="/shop/")
    bundle = render_site(site, target=target, social_image=b"social", touch_icon=b"touch")
    page = bundle["index.html"].decode()
    assert bundle["social.png"] == b"social"
    assert bundle["touch-icon.png"] == b"touch"
    assert '<meta property="og:image" content="https://test.example/shop/social.png">' in page
    assert '<link rel="apple-touch-icon" href="/shop/touch-icon.png">' in page
    assert "og:image" not in render_site(site, social_image=b"social")["index.html"].decode()
    assert "touch-icon" not in render_site(site, target=target)["index.html"].decode()
    assert "social.png" not in render_site(site, target=target)


def test_fills_follow_the_nonzero_rule() -> None:
    same = pixels({"c": "f1", "d": "M4 4H36V36H4ZM12 12H28V28H12Z"})
    hole = pixels({"c": "f1", "d": "M4 4H36V36H4ZM12 12V28H28V12Z"})
    assert (same[20, 20], hole[20, 20]) == (RED, WHITE)
    assert (same[6, 6], hole[6, 6], hole[2, 2]) == (RED, RED, WHITE)


def test_relative_commands_and_curves() -> None:
    disc = pixels({"c": "f1", "d": "M4 20a16 16 0 1 1 32 0a16 16 0 1 1-32 0z"})
    assert (disc[20, 20], disc[20, 6], disc[6, 6], disc[35, 35]) == (RED, RED, WHITE, WHITE)
    wave = pixels({"c": "f1", "d": "M0 20q10-20 20 0t20 0v20h-40z"})
    assert (wave[10, 15], wave[30, 25], wave[10, 38]) == (RED, WHITE, RED)
    cubic = pixels({"c": "f1", "d": "M0 40c0-40 40-40 40 0s0 0 0 0z"})
    assert (cubic[20, 12], cubic[20, 8]) == (RED, WHITE)


@pytest.mark.parametrize(("flags", "inside", "outside"), [("0 1", (20, 12), (20, 28)), ("0 0", (20, 28), (20, 12))])
def test_arcs_turn_to_the_right_side(flags: str, inside: tuple[int, int], outside: tuple[int, int]) -> None:
    found = pixels({"c": "f1", "d": f"M4 20A16 16 0 {flags} 36 20Z"})
    assert (found[inside], found[outside]) == (RED, WHITE)


def test_large_arcs_go_the_long_way() -> None:
    long = pixels({"c": "f1", "d": "M20 8A12 12 0 1 1 8 20Z"})
    short = pixels({"c": "f1", "d": "M20 8A12 12 0 0 0 8 20Z"})
    assert (long[26, 26], short[26, 26]) == (RED, WHITE)
    assert (long[9, 9], short[13, 13]) == (WHITE, RED)


def test_strokes_have_widths_ends_and_joins() -> None:
    butt = pixels({"c": "s1", "d": "M10 20H30", "w": "8"})
    assert (butt[20, 20], butt[20, 17], butt[20, 25], butt[8, 20], butt[32, 20]) == (RED, RED, WHITE, WHITE, WHITE)
    rounded = pixels({"c": "s1 cap", "d": "M10 20H30", "w": "8"})
    assert (rounded[7, 20], rounded[6, 16]) == (RED, WHITE)
    mitred = pixels({"c": "s1", "d": "M10 30V10H30", "w": "8"})
    assert mitred[6, 6] == RED
    closed = pixels({"c": "s1", "d": "M10 10H30V30H10Z", "w": "8"})
    assert (closed[6, 6], closed[33, 33], closed[20, 20]) == (RED, RED, WHITE)
    hair = pixels({"c": "s1 hair", "d": "M0 20H40", "w": "30"})
    assert (hair[20, 20], hair[20, 24]) == (RED, WHITE)


def test_masks_tiles_transforms_and_shades() -> None:
    masked = pixels({"c": "f1", "d": "M0 0H40V40H0Z", "m": "url(#a)"}, masks=[Mask(id="a", d="M0 20H40", w="10")])
    assert (masked[20, 20], masked[20, 30]) == (RED, WHITE)
    window = Tile(x="10", y="10", w="20", h="20", box="0 0 10 10", shapes=[{"c": "f1", "d": "M-5 0H5V20H-5Z"}])
    tiled = pixels(tiles=[window])
    assert (tiled[15, 15], tiled[25, 15], tiled[5, 15], tiled[15, 35]) == (RED, WHITE, WHITE, WHITE)
    moved = pixels({"c": "f1", "d": "M0 0H5V5H0Z", "t": "translate(30 10) rotate(90) scale(2)"})
    assert (moved[25, 15], moved[35, 15]) == (RED, WHITE)
    shaded = pixels({"c": "shade", "d": "M0 0H20V40H0Z"}, {"c": "fn", "d": "M0 0H40V40H0Z"})
    assert shaded[10, 10] == (222, 222, 222)
    assert shaded[30, 10] == WHITE


def test_transforms_nest_like_elements() -> None:
    assert transform("translate(3 4) scale(2)")((1, 1)) == (5, 6)
    assert transform("rotate(90 10 10)")((10, 0)) == (20, 10)
    assert transform("")((7, 8)) == (7, 8)


def test_dashes_cover_their_share() -> None:
    parts = list(dashed([(0.0, 0.0), (10.0, 0.0)], False, (2.0, 3.0)))
    assert parts == [[(0.0, 0.0), (2.0, 0.0)], [(5.0, 0.0), (7.0, 0.0)]]


def test_nothing_has_no_outline() -> None:
    assert outline([(3.0, 3.0), (3.0, 3.0)], False, 4) == []
    assert chains("M3 3") == []
    assert chains("M0 0L1 0 1 1z") == [([(0, 0), (1, 0), (1, 1)], True)]


@pytest.mark.parametrize("family", builtin().families)
def test_every_family_can_be_drawn(family: str) -> None:
    """Another class or command than those known would raise here."""
    for slot in ("hero", "band", "closing", "mark"):
        made = builtin().families[family](PictureRequest(slot, f"7/{slot}", initials="PA"))  # type: ignore[arg-type]
        canvas = Canvas(60, 40, "#123456")
        canvas.draw(made, (0, 0, 60, 40), COLOURS)
        assert len(canvas.finished().getcolors(5000)) > 1


def test_words_are_written_with_their_accents() -> None:
    assert spelt("Straße\u00a0–  Ærø") == "Strasse - Aerø"
    assert all(writable(text) for text in ("Pão, Açaí", "Łódź", "Škoda", "Ångström", "îșț", "Señor", "Œuvre"))
    assert not any(writable(text) for text in ("日", "Ж", "٣", "₿"))
    lettering = Lettering(60, 20)
    for plain, accented in zip("aeiouncso", "ãéíôüñçšø", strict=True):
        drawn = [image_module.new("L", (100, 120), 0) for _ in range(2)]
        for image, sign in zip(drawn, (plain, accented), strict=True):
            lettering.write(image, (20, 80), sign, "#ffffff")
        assert lettering.width(plain) == lettering.width(accented)
        assert drawn[0].tobytes() != drawn[1].tobytes(), accented


def test_lines_are_balanced() -> None:
    lettering = Lettering(30)
    width = lettering.width("one two three four")
    assert lettering.lines("one two three four five", width) == ["one two three", "four five"]
    assert lettering.lines("Unbreakable", 10) == ["Unbreakable"]
