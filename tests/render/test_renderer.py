"""The incremental renderer gives the same bytes as a full one, and makes only what changed."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.page.test_patch import operations
from tests.sample import hero, page, site

from pagemagic.kernel.errors import InvalidInputError
from pagemagic.page.editing.apply import apply
from pagemagic.page.patch import Patch
from pagemagic.page.site import Site
from pagemagic.render.page import render_page
from pagemagic.render.renderer import Renderer
from pagemagic.testing.strategies import sites


@settings(max_examples=60)
@given(sites(), st.data())
def test_incremental_is_full(made: Site, data: st.DataObject) -> None:
    """Over random edits, pages and languages, with caches of every size."""
    renderer = Renderer(cache_size=data.draw(st.sampled_from([1, 3, 4096])))
    seen = [made]
    for _ in range(6):
        path = data.draw(st.sampled_from(made.pages)).path
        locale = data.draw(st.sampled_from(made.locales))
        css: Any = data.draw(st.sampled_from(["inline", "linked"]))
        assert renderer.render_page(made, path, locale=locale, css=css) == render_page(
            made, path, locale=locale, css=css
        )
        try:
            made = apply(made, Patch(ops=(data.draw(operations(made)),))).site
        except InvalidInputError:
            made = data.draw(st.sampled_from(seen))
        seen.append(made)


def changed(made: Site, identifier: str, prop: str, value: Any) -> Site:
    return apply(
        made, Patch.model_validate({"ops": [{"op": "set", "id": identifier, "prop": prop, "value": value}]})
    ).site


def many() -> Site:
    sections = [hero(f"n{number}0") for number in range(1, 10)]
    second = page(hero("nb0"), identifier="nb", path="/more")
    header = {"id": "nc", "type": "header", "props": {"tagline": "Bread"}, "slots": {}}
    return site(pages=[page(*sections), second], frame={"header": header}, locales=["en", "pt"],
                facts=[{"id": "na", "kind": "year", "year": 1987}])  # fmt: skip


def test_one_edit_makes_one_fragment() -> None:
    renderer, made = Renderer(), many()
    renderer.render_page(made)
    assert renderer.rendered == 10
    renderer.render_page(made)
    assert renderer.rendered == 10
    for number in range(1, 6):
        made = changed(made, f"n{number}0", "title", f"Number {number}")
        assert renderer.render_page(made) == render_page(made)
        assert renderer.rendered == 10 + number
    made = changed(made, "nc", "tagline", "Bakery")
    assert renderer.render_page(made) == render_page(made)
    assert renderer.rendered == 16


def test_an_edit_of_another_page_makes_nothing_here() -> None:
    renderer, made = Renderer(), many()
    renderer.render_page(made)
    renderer.render_page(made, "/more")
    before = renderer.rendered
    made = changed(made, "nb0", "title", "Other")
    renderer.render_page(made)
    assert renderer.rendered == before
    renderer.render_page(made, "/more")
    assert renderer.rendered == before + 1


def test_languages_are_kept_apart() -> None:
    renderer, made = Renderer(), many()
    for locale in ("en", "pt", "en", "pt"):
        assert renderer.render_page(made, locale=locale) == render_page(made, locale=locale)
    assert renderer.rendered == 20


def test_what_all_sections_see_makes_everything_new() -> None:
    renderer, made = Renderer(), many()
    renderer.render_page(made)
    fact = {"op": "set_fact", "fact": {"id": "na", "kind": "year", "year": 1988}}
    made = apply(made, Patch.model_validate({"ops": [fact]})).site
    assert renderer.render_page(made) == render_page(made)
    assert renderer.rendered == 20


def test_a_changed_frame_is_seen() -> None:
    renderer, made = Renderer(), many()
    renderer.render_page(made)
    bare = made.model_copy(update={"frame": type(made.frame)()})
    assert renderer.render_page(bare) == render_page(bare)
    assert renderer.render_page(made) == render_page(made)


def test_the_cache_is_bounded() -> None:
    renderer, made = Renderer(cache_size=4), many()
    for _ in range(3):
        assert renderer.render_page(made) == render_page(made)
    assert len(renderer._fragments) <= 4


def test_fragments() -> None:
    renderer, made = Renderer(), many()
    part = renderer.render_fragment(made, made.pages["/"], 3)
    assert part in render_page(made)
    assert renderer.render_fragment(made, made.pages["/"], 3) is part
