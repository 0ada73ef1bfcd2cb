"""A page in another language: its own words, links that stay in it, and the source's words where it has none."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, settings
from tests.page.test_messages import said
from tests.render.page_laws import tags
from tests.sample import hero, page, site

from pagemagic.i18n.labels import label
from pagemagic.i18n.names import language_names
from pagemagic.page.site import Site
from pagemagic.render.bundle import render_site
from pagemagic.render.page import render_fragment, render_page
from pagemagic.render.target import Target
from pagemagic.testing.files import BLOBS
from pagemagic.testing.strategies import sites

ORIGIN = "https://aurora.example"
FACTS = [
    {"id": "nf1", "kind": "phone", "text": "253 555 018", "tel": "+351253555018"},
    {"id": "nf2", "kind": "trade", "text": "bakery"},
    {"id": "nf3", "kind": "place", "text": "Lisbon"},
    {"id": "nf4", "kind": "hours", "openings": [{"days": [2, 3, 4, 5, 6, 7], "opens": "07:00", "closes": "19:30"}]},
]
FACT = {"type": "fact"}
FRAME = {
    "header": {"id": "nh", "type": "header", "slots": {"links": [
        {"id": "nh1", "type": "link", "text": "Prices", "to": {"kind": "page", "page": "n3"}},
        {"id": "nh2", "type": "link", "text": "Bread", "to": {"kind": "section", "section": "n2"}}]}},
    "footer": {"id": "ng", "type": "footer", "props": {"line": [{**FACT, "id": "nf2"}, " in ", {**FACT, "id": "nf3"}]}},
}  # fmt: skip
WORDS = {
    "n2.title": said("Pan en Braga", "Bread in Braga"),
    "n3.path": said("/precios", "/prices"),
    "n3.name": said("Precios", "Prices"),
    "n3.seo.title": said("Precios de pan", "Bread prices"),
    "nf2.text": said("panadería", "bakery"),
    "nf3.text": said("Lisboa", "Lisbon"),
    "nh1.text": said("Precios", "Prices"),
}


def trilingual(**changes: Any) -> Site:
    pages = [
        page(hero(), hero("n5", variant="statement", props={"title": "Second"})),
        page(
            hero("n4", props={"title": ["Call ", {**FACT, "id": "nf1"}, ", ", {**FACT, "id": "nf4"}]}),
            identifier="n3", path="/prices", name="Prices", seo={"title": "Bread prices"},
        ),
    ]  # fmt: skip
    document = {
        "locales": ["en", "es", "ar"],
        "pages": pages,
        "facts": FACTS,
        "frame": FRAME,
        "translations": {"es": WORDS},
    }
    return site(**{**document, **changes})


def test_texts_facts_head_and_frame_are_translated() -> None:
    html = render_page(trilingual(), "/prices", locale="es", target=Target(origin=ORIGIN))
    assert '<html lang="es" dir="ltr">' in html
    assert "<title>Precios de pan</title>" in html
    assert '"name":"Precios"' in html
    assert "panadería en Lisboa" not in html  # the text around the facts has no translation yet
    assert label("skip_to_content", "es") in html
    assert ">Precios</a>" in html
    home = render_page(trilingual(), locale="es")
    assert "Pan en Braga</h1>" in home
    assert "Bread in Braga" not in home.split("<body")[1]


def test_what_is_missing_is_said_in_the_source_language_and_marked() -> None:
    """With the source's words for its facts; what needs no words has no mark."""
    html = render_page(trilingual(), "/prices", locale="es")
    assert '<bdi lang="en">Call 253 555 018, Tuesday to Sunday, 7:00–19:30</bdi>' in html.replace("\u00a0", " ")
    assert '<bdi lang="en">Bakery in Lisbon</bdi>' in html
    assert '<bdi lang="en">Bread</bdi>' in html


def test_a_fact_without_words_of_the_language_is_marked_alone() -> None:
    texts = {"ng.line": said([{**FACT, "id": "nf2"}, " en ", {**FACT, "id": "nf3"}], "x")}
    html = render_page(trilingual(translations={"es": texts}), locale="es")
    assert '<bdi lang="en">Bakery</bdi> en Lisbon' in html


def test_facts_keep_their_own_form() -> None:
    """A number and an address are the same; hours are written as the language writes them."""
    texts = {"n4.title": said([{**FACT, "id": "nf1"}, " ", {**FACT, "id": "nf4"}], "x")}
    html = render_page(trilingual(translations={"es": texts}), "/prices", locale="es").replace("\u00a0", " ")
    assert "253 555 018 De martes a domingo" in html or "253 555 018 de martes a domingo" in html


def test_a_text_of_one_language_alone() -> None:
    """What was made from nothing is shown; what is left of a source that is gone is not."""
    for source, shown in (("", True), ("Gone", False)):
        html = render_page(trilingual(translations={"es": {"n2.lead": said("Solo aquí", source)}}), locale="es")
        assert ("Solo aquí" in html) is shown


def test_links_stay_in_the_language() -> None:
    made = trilingual()
    for target, root in ((Target(), "/"), (Target(base_path="/shop/"), "/shop/")):
        html = render_page(made, locale="es", target=target)
        assert f'href="{root}es/precios/"' in html
        assert f'href="{root}prices/"' not in html
        assert f'href="{root}ar/"' in html
    assert 'href="../ar/index.html"' in render_page(made, locale="es", target=Target(base_path=""))
    bundle = render_site(made, target=Target(base_path=""))
    assert b'href="../../es/index.html#s-hero"' in bundle["es/precios/index.html"]
    assert "es/prices/index.html" not in bundle
    assert "ar/prices/index.html" in bundle


def test_a_section_may_be_left_out_of_a_language() -> None:
    """With its headings, its anchor and the links to it; links then lead to its page."""
    made = trilingual(translations={"es": {**WORDS, "n2.shown": said("no", "yes")}})
    html = render_page(made, locale="es")
    assert "Pan en Braga" not in html
    assert "<h1" in html
    assert '<bdi lang="en">Second</bdi></h1>' in html
    assert 'href="#pm-main"' in html
    assert "Bread in Braga" in render_page(made)
    assert render_fragment(made, "n2", locale="es") == ""
    assert "<h1" in render_fragment(made, "n5", locale="es")
    assert b'href="/es/"' in render_site(made)["es/precios/index.html"]


@pytest.mark.parametrize("part", ["header", "footer"])
def test_every_page_leads_to_itself_in_the_other_languages(part: str) -> None:
    """In their own names, from the footer, or from the header where there is no footer."""
    made = trilingual(frame={part: FRAME[part]})
    for path, es, ar in (("/", "/es/", "/ar/"), ("/prices", "/es/precios/", "/ar/prices/")):
        links = [
            tag.attributes for tag in tags(render_page(made, path)) if tag.name == "a" and "hreflang" in tag.attributes
        ]
        assert links == [
            {"href": es, "lang": "es", "hreflang": "es", "dir": "ltr"},
            {"href": ar, "lang": "ar", "hreflang": "ar", "dir": "rtl"},
        ]
        assert ">Español<" in render_page(made, path)
        assert ">English<" in render_page(made, path, locale="ar")
    assert "hreflang" not in render_page(trilingual(locales=["en"], translations={}), "/")


def test_languages_of_one_name_are_told_apart() -> None:
    assert language_names(["es-ES", "es-MX", "pt", "pt-BR"]) == {
        "es-ES": "Español (es-ES)", "es-MX": "Español (es-MX)", "pt": "Português", "pt-BR": "Português (Brasil)",
    }  # fmt: skip


def test_direction() -> None:
    bundle = render_site(trilingual())
    assert b'<html lang="ar" dir="rtl">' in bundle["ar/index.html"]
    assert b'<html lang="ar" dir="rtl">' in bundle["ar/404.html"]


@settings(max_examples=30)
@given(sites())
def test_alternates_are_reciprocal(made: Site) -> None:
    """Every page names the same set, itself in it, which all exist; the first language is for everybody else."""
    bundle = render_site(made, target=Target(origin=ORIGIN), blobs=BLOBS)
    sets: dict[str, dict[str, str]] = {}
    canonical: dict[str, str] = {}
    for path, data in bundle.items():
        if path.endswith("index.html"):
            found = [tag.attributes for tag in tags(data.decode()) if tag.name == "link"]
            url = f"{ORIGIN}/" + path.removesuffix("index.html")
            sets[url] = {str(one["hreflang"]): str(one["href"]) for one in found if "hreflang" in one}
            canonical[url] = next(str(one["href"]) for one in found if one.get("rel") == "canonical")
    assert canonical == {url: url for url in sets}
    for url, alternates in sets.items():
        if len(made.locales) == 1:
            assert not alternates
            continue
        assert list(alternates) == [*made.locales, "x-default"]
        assert url in alternates.values()
        assert alternates["x-default"] == alternates[made.locale]
        assert all(sets[other] == alternates for other in alternates.values())


def test_lost_readers_are_told_so_in_their_language() -> None:
    bundle = render_site(trilingual(), target=Target(origin=ORIGIN))
    assert "es/404.html" in bundle
    lost = bundle["es/404.html"].decode()
    assert "<bdi" not in lost.split("<main")[1].split("</main>")[0]
    assert 'href="/es/"' in lost
    assert bundle["_redirects"].decode().splitlines() == ["/es/* /es/404.html 404", "/ar/* /ar/404.html 404"]
    assert "_redirects" not in render_site(trilingual(locales=["en"], translations={}))


@settings(max_examples=30)
@given(sites())
def test_only_what_is_foreign_is_marked(made: Site) -> None:
    """No page in the document's own language has a mark, and every mark names that language."""
    for path in [shown.path for shown in made.pages]:
        assert "<bdi lang" not in render_page(made, path)
        for tag in made.locales[1:]:
            marks = set(re.findall(r'<bdi lang="([^"]*)"', render_page(made, path, locale=tag)))
            assert marks <= {made.locale}
