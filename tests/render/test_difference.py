"""What differs between two published sites is said in words, and nothing where nothing differs."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.page.test_messages import said
from tests.page.test_patch import operations
from tests.sample import hero, page, site

import pagemagic as pm
from pagemagic.kernel.errors import InvalidInputError
from pagemagic.page.site import Site
from pagemagic.render.bundle import render_site
from pagemagic.render.difference import differences, published_target
from pagemagic.render.target import Target
from pagemagic.testing.files import BLOBS
from pagemagic.testing.strategies import sites

CARRIED = {"quality.json", "site.json"}


def bakery(**changes: Any) -> Site:
    pages = [page(hero()), page(hero("n4"), identifier="n3", path="/prices", name="Prices")]
    return site(
        **{"pages": pages, "locales": ["en", "es"], "translations": {"es": {"n2.title": said("Pan", "x")}}, **changes}
    )


def told(old: Site, new: Site, target: Target | None = None) -> dict[str, str]:
    found = differences(render_site(old, target=target), render_site(new, target=target))
    return {one.path: f"{one.kind}: {' | '.join(one.words)}" for one in found}


def test_a_text() -> None:
    new = bakery(
        pages=[
            page(hero(props={"title": "Bread & cake"})),
            page(hero("n4"), identifier="n3", path="/prices", name="Prices"),
        ]
    )
    found = told(bakery(), new)
    assert list(found) == ["index.html"]
    assert "text: “Bread in Braga” became “Bread & cake”" in found["index.html"]
    assert "title: “Aurora – Bread in Braga” became “Aurora – Bread & cake”" in found["index.html"]


@pytest.mark.parametrize(
    ("changes", "path", "words"),
    [
        ({"pages": [page(hero())]}, "prices/index.html", "removed: "),
        ({"locales": ["en", "es", "ar"]}, "ar/index.html", "added: "),
        ({"translations": {}}, "es/index.html", "text: “Pan” became “Bread in Braga”"),
        ({"translations": {}}, "es/index.html", "markup: "),
        ({"art": {"seed": 7}}, "index.html", "drawn pictures: 1 new, 1 gone"),
        ({"name": "Borealis"}, "prices/index.html", "title: “Prices – Aurora” became “Prices – Borealis”"),
        ({"theme": pm.theme("chambers").model_dump(mode="json")}, "style.css", "selectors or declarations new"),
        ({"locales": ["en", "es", "ar"]}, "sitemap.xml", "new: <url><loc>https://aurora.example/ar/</loc>"),
        ({"locales": ["en", "es", "ar"]}, "_redirects", "new: /ar/* /ar/404.html 404"),
        ({"locales": ["en", "es", "ar"]}, "index.html", "link alternate ar: new, “https://aurora.example/ar/”"),
    ],
)  # fmt: skip
def test_words(changes: dict[str, Any], path: str, words: str) -> None:
    assert words in told(bakery(), bakery(**changes), Target(origin="https://aurora.example"))[path]


@settings(max_examples=40)
@given(sites(max_pages=2, max_sections=4), st.data())
def test_different_bytes_have_words(made: Site, data: st.DataObject) -> None:
    """A page that differs is told, with at least one sentence; one that does not, is not."""
    try:
        other = pm.apply(made, pm.Patch(ops=(data.draw(operations(made)),))).site
    except InvalidInputError:
        return
    old, new = render_site(made, blobs=BLOBS), render_site(other, blobs=BLOBS)
    found = {one.path: one for one in differences(old, new)}
    assert all(one.words for one in found.values())
    pages = {path for path in {*old, *new} if path.endswith(".html")}
    sheets = {path for path in {*old, *new} if path.endswith(".css")}
    if not {path for path in sheets if (path in old) != (path in new)}:
        assert {path for path in found if path.endswith(".html")} == {
            path for path in pages if old.get(path) != new.get(path)
        }
    assert differences(old, old) == []


def test_other_bytes_for_the_same_page() -> None:
    (found,) = differences({"index.html": b"<p>a</p>"}, {"index.html": b"<p >a</p>"})
    assert found.words == ("the same elements and texts, written with other bytes",)


@pytest.mark.parametrize(
    "target",
    [
        Target(base_path=""),
        Target(),
        Target(base_path="/shop/"),
        Target(origin="https://aurora.example", base_path="/shop/"),
    ],
)
def test_where_a_site_was_published_for(target: Target) -> None:
    assert published_target(render_site(bakery(), target=target)) == (target.origin, target.base_path)
