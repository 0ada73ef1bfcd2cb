"""Every valid document is a good page: the laws of pages, over random sites in random languages and themes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from tests.render.page_laws import check_page

from pagemagic.page.site import Site
from pagemagic.render.page import render_page
from pagemagic.render.renderer import Renderer
from pagemagic.testing.strategies import sites

DEFAULT = 500
FULL = 10_000


def check_site(made: Site) -> None:
    """One random site: its pages keep the laws, it survives its JSON, and the incremental renderer agrees."""
    assert Site.from_json(made.to_json()) == made
    renderer = Renderer()
    for page in made.pages:
        for locale in made.locales:
            html = render_page(made, page.path, locale=locale, css="linked")
            check_page(html)
            assert renderer.render_page(made, page.path, locale=locale, css="linked") == html


@settings(max_examples=DEFAULT)
@given(sites())
def test_random_sites(made: Site) -> None:
    check_site(made)


@pytest.mark.full
@settings(max_examples=FULL)
@given(sites(max_pages=4, max_sections=8, max_locales=3))
def test_many_random_sites(made: Site) -> None:
    check_site(made)


@settings(max_examples=25)
@given(sites(max_pages=1))
def test_a_page_that_stands_alone_shows_the_same(made: Site) -> None:
    alone = render_page(made)
    linked = render_page(made, css="linked")
    assert alone.partition("<body")[2] == linked.partition("<body")[2]
    assert alone.count("<style>") == 1
    assert "<style" not in linked
