"""Pages and fragments: what stands where, and what is refused."""

from __future__ import annotations

import pytest
from tests.render.page_laws import check_page, tags
from tests.sample import hero, page, site

from pagemagic.kernel.errors import InvalidInputError
from pagemagic.page.catalogue import builtin_catalogue
from pagemagic.page.site import Site
from pagemagic.render.context import PageContext
from pagemagic.render.head import HeadLinks
from pagemagic.render.page import page_html, render_fragment, render_page
from pagemagic.render.target import Target

GLANCE = {
    "id": "n5",
    "type": "glance",
    "props": {},
    "slots": {"facts": [{"id": "n6", "type": "pair", "label": "Open", "value": "Now"}]},
}
LEGAL = {"id": "n5", "type": "legal", "props": {"title": ""}, "slots": {"body": [
    {"id": "n6", "type": "heading", "text": "One", "rank": 2}, {"id": "n7", "type": "heading", "text": "Two"},
    {"id": "n8", "type": "heading", "text": "Three", "rank": 2}]}}  # fmt: skip
OPAQUE = {"id": "n5", "type": "acme.booking", "props": {}, "slots": {}}


def headings(html: str) -> list[tuple[str, str]]:
    return [(tag.name, tag.text) for tag in tags(html) if tag.name in ("h1", "h2", "h3", "h4")]


@pytest.mark.parametrize(
    ("first", "found"),
    [
        (hero("n9"), [("h1", "Bread in Braga")]),
        (hero("n9", props={"title": ""}), [("h1", "Aurora")]),
        (GLANCE, [("h1", "Aurora")]),
        (OPAQUE, [("h1", "Aurora")]),
        (LEGAL, [("h1", "Aurora"), ("h2", "One"), ("h2", "Two"), ("h3", "Three")]),
    ],
)
def test_one_heading_of_the_first_level(first: object, found: list[tuple[str, str]]) -> None:
    made = site(first)
    check_page(render_page(made, css="linked"))
    assert headings(render_page(made, css="linked")) == found


def test_only_the_first_section_has_it() -> None:
    made = site(GLANCE, hero())
    assert headings(render_page(made, css="linked")) == [("h1", "Aurora"), ("h2", "Bread in Braga")]
    inner = site(pages=[page(hero()), page(identifier="n9", path="/prices", name="Prices & more")])
    assert headings(render_page(inner, "/prices", css="linked")) == [("h1", "Prices & more")]


def test_ids_of_anchors_and_headings_never_meet() -> None:
    sections = [
        hero("n3", anchor="main"), hero("n4", anchor="hero"), hero("n5", anchor="hero-t"), hero("n6"), hero("n7"),
        hero("n8", anchor="header"),
    ]  # fmt: skip
    header = {"id": "n9", "type": "header", "props": {}, "slots": {}}
    check_page(render_page(site(*sections, frame={"header": header}), css="linked"))


def test_fragments_are_parts_of_their_page() -> None:
    footer = {"id": "n9", "type": "footer", "props": {}, "slots": {}}
    made = site(hero(), GLANCE, frame={"footer": footer})
    whole = render_page(made)
    for identifier in ("n2", "n5", "n9"):
        part = render_fragment(made, identifier)
        assert part
        assert part in whole
    with pytest.raises(InvalidInputError, match="no section 'n1'"):
        render_fragment(made, "n1")


def test_pages_and_languages_that_there_are_not() -> None:
    with pytest.raises(InvalidInputError, match="the site has /"):
        render_page(site(), "/nowhere")
    with pytest.raises(InvalidInputError, match="it is in en"):
        render_page(site(), locale="fr")
    with pytest.raises(InvalidInputError, match="it is in en"):
        render_fragment(site(), "n2", locale="fr")


def test_language_and_direction() -> None:
    arabic = site(locale="ar")
    assert render_page(arabic).startswith('<!doctype html><html lang="ar" dir="rtl">')
    assert 'lang="en" dir="ltr"' in render_page(site())


def test_without_an_origin_nothing_absolute_is_written() -> None:
    html = render_page(site())
    assert "canonical" not in html
    assert '<meta name="robots" content="noindex">' in html
    assert "https://aurora.example" not in html


def test_hreflang_is_reciprocal() -> None:
    made: Site = site(locales=["en", "pt-BR"])
    target = Target(origin="https://aurora.example", base_path="/shop/")
    links = []
    for locale in made.locales:
        html = render_page(made, locale=locale, target=target, css="linked")
        found = [tag.attributes for tag in tags(html) if tag.name == "link"]
        links.append({a["hreflang"]: a["href"] for a in found if "hreflang" in a})
        own = "https://aurora.example/shop/" + ("" if locale == "en" else "pt-br/")
        assert [a["href"] for a in found if a["rel"] == "canonical"] == [own]
    expected = {"en": "https://aurora.example/shop/", "pt-BR": "https://aurora.example/shop/pt-br/"}
    assert links == [{**expected, "x-default": expected["en"]}] * 2


def social(media: str = "image/png", *, drawn: str = "", **changes: object) -> dict[str, str]:
    """What a page with a picture of its own says to those who share it."""
    ending = {"image/png": "png", "image/svg+xml": "svg"}[media]
    asset = {
        "id": "n9",
        "digest": "sha256-" + "a" * 64,
        "name": f"shop.{ending}",
        "media": media,
        "width": 800,
        "height": 400,
    }
    made = site(assets=[asset | changes], pages=[page(hero(), seo={"image": "n9"})])
    target = Target(origin="https://aurora.example", base_path="/shop/")
    context = PageContext(made, made.pages[0], "en", target, builtin_catalogue())
    html = page_html(context, "linked", HeadLinks(social_image=drawn))
    found = [tag.attributes for tag in tags(html) if tag.name == "meta"]
    named = {a.get("property") or a.get("name") or "": a.get("content") or "" for a in found}
    return {name: content for name, content in named.items() if "image" in name or name == "twitter:card"}


DRAWN = "https://aurora.example/shop/social.png"


def test_a_shared_link_shows_the_picture_of_its_page() -> None:
    expected = {
        "og:image": "https://aurora.example/shop/files/shop.aaaaaaaa.png", "og:image:width": "800",
        "og:image:height": "400", "twitter:card": "summary_large_image",
    }  # fmt: skip
    assert social() == social(drawn=DRAWN) == expected
    described = {"kind": "described", "alt": 'The "shop" & its door'}
    assert social(description=described) == expected | {"og:image:alt": 'The "shop" & its door'}


def test_else_the_drawn_one() -> None:
    drawn = {
        "og:image": DRAWN,
        "og:image:width": "1200",
        "og:image:height": "630",
        "twitter:card": "summary_large_image",
    }
    assert social("image/svg+xml", drawn=DRAWN) == drawn
    assert social("image/svg+xml") == {}


def test_without_an_origin_no_picture_is_announced() -> None:
    asset = {
        "id": "n9",
        "digest": "sha256-" + "a" * 64,
        "name": "shop.png",
        "media": "image/png",
        "width": 8,
        "height": 8,
    }
    assert "og:image" not in render_page(site(assets=[asset], pages=[page(hero(), seo={"image": "n9"})]))
