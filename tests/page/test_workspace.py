"""The editing session: the same as plain functions, at the cost of what changes."""

from __future__ import annotations

from itertools import count
from typing import Any

import pytest
from bench.sites import pages
from hypothesis import given, settings
from hypothesis import strategies as st

import pagemagic as pm
from pagemagic.page.base import node_id
from pagemagic.page.editing.places import Places
from pagemagic.page.messages import messages
from pagemagic.testing.patches import operations
from pagemagic.testing.strategies import sites


@settings(max_examples=60)
@given(sites(max_pages=2, max_sections=3), st.data())
def test_a_workspace_is_plain_apply(site: pm.Site, data: st.DataObject) -> None:
    """Edits, refusals, undo and redo give what plain functions give, and the same HTML."""
    workspace = pm.Workspace(site)
    history = [site]
    for _ in range(4):
        patch = pm.Patch(ops=(data.draw(operations(workspace.site)),))
        try:
            plain = pm.apply(workspace.site, patch)
        except pm.RefusedPatchError:
            before = workspace.site
            with pytest.raises(pm.RefusedPatchError):
                workspace.apply(patch)
            assert workspace.site is before
            continue
        assert workspace.apply(patch) == plain
        history.append(plain.site)
    for section in workspace.site.pages[0].sections:
        assert workspace.fragment(section.id) == pm.render_fragment(workspace.site, section.id)
    assert workspace.page() == pm.render_page(workspace.site)
    last = workspace.site
    for before in reversed(history[:-1]):
        assert uncounted(workspace.undo()) == uncounted(before)
    with pytest.raises(pm.StateError):
        workspace.undo()
    while workspace.undone:
        workspace.redo()
    assert uncounted(workspace.site) == uncounted(last)


def uncounted(site: pm.Site) -> pm.Site:
    """A site without the counter, which never goes back."""
    return site.model_copy(update={"next_id": 0})


def edited(size: int, op: Any) -> int:
    """How many nodes one edit of a site of some pages, in two languages, looks at, once it is under way."""
    site = pages(size)
    said = {found.key: {"text": "Pão", "source_hash": "0" * 16} for found in messages(site) if found.kind != "path"}
    site = pm.Site.model_validate(
        {**site.model_dump(mode="json"), "locales": ["en", "pt-PT"], "translations": {"pt-PT": said}}
    )
    workspace = pm.Workspace(site)
    section = site.pages[size // 2].sections[3]
    for turn in range(2):
        block = section.slots.items[3 + turn].id  # type: ignore[attr-defined]
        before = workspace.visited
        workspace.apply(pm.Patch.model_validate({"ops": [op(block, section.id)]}))
        workspace.fragment(section.id)
    return workspace.visited - before


EDITS: dict[str, Any] = {
    "set": lambda block, section: {"op": "set", "id": block, "prop": "title", "value": "New"},
    "move": lambda block, section: {"op": "move", "id": block, "parent": section, "slot": "items"},
    "duplicate": lambda block, section: {"op": "duplicate", "id": block},
    "insert": lambda block, section: {
        "op": "insert", "parent": section, "slot": "items", "node": {"id": next(NEW), "type": "item", "title": "More"},
    },
    "remove": lambda block, section: {"op": "remove", "id": block},
    "name": lambda block, section: {"op": "set_site", "prop": "name", "value": "Other"},
    "art": lambda block, section: {"op": "set_site", "prop": "art", "value": {"seed": 7}},
    "translate": lambda block, section: {
        "op": "translate", "locale": "pt-PT", "key": f"{block}.title",
        "translation": {"text": "Pão", "source_hash": "0" * 16},
    },
}  # fmt: skip
NEW = (node_id(number) for number in count(2_000_000))


@pytest.mark.parametrize("kind", EDITS)
def test_an_edit_looks_at_the_same_number_of_nodes_in_a_large_site(kind: str) -> None:
    """Work is counted in nodes: a site a hundred times larger costs one edit not one more."""
    assert edited(20, EDITS[kind]) == edited(1, EDITS[kind]) < 120


ADDRESSED: dict[str, Any] = {
    "path": lambda page: {"op": "set", "id": page, "prop": "path", "value": f"/{next(NEW)}"},
    "path of a language": lambda page: {
        "op": "translate", "locale": "pt-PT", "key": f"{page}.path",
        "translation": {"text": f"/{next(NEW)}", "source_hash": "0" * 16},
    },
    "add": lambda page: {
        "op": "add_page", "page": {"id": next(NEW), "path": f"/{next(NEW)}", "name": "More", "seo": {"title": "More"}},
    },
    "remove": lambda page: {"op": "remove", "id": page},
    "languages": lambda page: {"op": "set_site", "prop": "locales", "value": ["en", "pt-PT", "fr"]},
}  # fmt: skip


@pytest.mark.parametrize("kind", ADDRESSED)
def test_an_edit_of_addresses_looks_at_none_of_the_others(kind: str) -> None:
    """They are unique in the whole site; the first edit reads them all, the next ones only what they change."""
    looked = []
    for size in (3, 30):
        workspace = pm.Workspace(pages(size))
        workspace.apply(
            pm.Patch.model_validate({"ops": [{"op": "set_site", "prop": "locales", "value": ["en", "pt-PT"]}]})
        )
        workspace.apply(pm.Patch.model_validate({"ops": [ADDRESSED["path"](workspace.site.pages[-2].id)]}))
        before = workspace.visited
        workspace.apply(pm.Patch.model_validate({"ops": [ADDRESSED[kind](workspace.site.pages[1].id)]}))
        looked.append(workspace.visited - before)
    assert looked[0] == looked[1]


def test_only_what_changed_is_rendered() -> None:
    """One edit, one fragment."""
    site = pages(3)
    renderer = pm.Renderer()
    workspace = pm.Workspace(site, fragments=renderer)
    workspace.page()
    made = renderer.rendered
    workspace.apply(pm.Patch.model_validate({"ops": [EDITS["set"](site.pages[0].sections[0].slots.items[0].id, "")]}))
    workspace.page()
    assert renderer.rendered == made + 1


@pytest.mark.parametrize("kind", ["name", "art", "translate"])
def test_what_every_page_shows_drops_one_page_at_a_time(kind: str) -> None:
    """An edit of the whole site makes the fragment that is asked for again, and looks at no other page's."""
    site = pages(3)
    site = pm.Site.model_validate({**site.model_dump(mode="json"), "locales": ["en", "pt-PT"]})
    renderer = pm.Renderer()
    workspace = pm.Workspace(site, fragments=renderer)
    for page in site.pages:
        workspace.page(page.path)
    section = site.pages[1].sections[0]
    kept, made = len(renderer._fragments), renderer.rendered
    workspace.apply(pm.Patch.model_validate({"ops": [EDITS[kind](section.slots.items[0].id, "")]}))  # type: ignore[attr-defined]
    workspace.fragment(section.id)
    assert renderer.rendered == made + 1
    assert len(renderer._fragments) == kept - len(site.pages[1].sections) + 1
    assert workspace.page("/page-1") == pm.render_page(workspace.site, "/page-1")


def test_a_refused_edit_costs_no_history_and_leaves_the_index_whole() -> None:
    """After a refusal everything is as it was."""
    site = pages(1)
    workspace = pm.Workspace(site)
    bad = {"ops": [{"op": "duplicate", "id": site.pages[0].sections[0].id}, {"op": "remove", "id": "nzz"}]}
    with pytest.raises(pm.RefusedPatchError):
        workspace.apply(pm.Patch.model_validate(bad))
    assert workspace.site is site
    assert workspace.steps == ()
    assert workspace._draft.places.found == Places(site).found


def test_versions_are_named_and_restored_as_one_step() -> None:
    """A named version comes back, and its return can be undone."""
    site = pages(1)
    workspace = pm.Workspace(site)
    workspace.name_version("first")
    workspace.apply(pm.Patch.model_validate({"ops": [{"op": "remove", "id": site.pages[0].sections[1].id}]}))
    workspace.apply(pm.Patch.model_validate({"ops": [{"op": "set_site", "prop": "name", "value": "Other"}]}))
    later = workspace.site
    workspace.restore("first")
    assert uncounted(workspace.site) == uncounted(site)
    assert len(workspace.steps) == 3
    assert uncounted(workspace.undo()) == uncounted(later)
    with pytest.raises(pm.InvalidInputError, match="no version 'second'"):
        workspace.restore("second")


def test_a_models_edit_is_one_step_that_a_user_may_undo() -> None:
    """Several operations of a model are undone together, also where it could not have undone them."""
    site = pages(1)
    workspace = pm.Workspace(site)
    first, second = site.pages[0].sections[:2]
    ops = [{"op": "set", "id": one.id, "prop": "title", "value": "New"} for one in (first, second)]
    workspace.apply(pm.Patch.model_validate({"author": "model", "ops": ops}))
    assert len(workspace.steps) == 1
    assert workspace.undo() == site


def test_referrers_are_known() -> None:
    """Who refers to what can be asked, and follows edits."""
    site = pages(2)
    workspace = pm.Workspace(site)
    home, other = site.pages
    block = home.sections[0].slots.items[0].id
    to = {"kind": "page", "page": other.id}
    workspace.apply(pm.Patch.model_validate({"ops": [{"op": "set", "id": block, "prop": "to", "value": to}]}))
    assert workspace.referrers(other.id) == (block,)
    with pytest.raises(pm.RefusedPatchError) as refused:
        workspace.apply(pm.Patch.model_validate({"ops": [{"op": "remove", "id": other.id}]}))
    assert refused.value.cures is not None
    workspace.apply(refused.value.cures)
    assert len(workspace.site.pages) == 1
    assert workspace.referrers(other.id) == ()
