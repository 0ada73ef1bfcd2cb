"""Patches: applied whole or not at all, and taken back exactly."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sample import hero, page, site, value

from pagemagic.kernel.errors import InvalidInputError
from pagemagic.page.base import node_id
from pagemagic.page.blocks import BlockBase
from pagemagic.page.editing.apply import apply
from pagemagic.page.operations import Insert, Move, Remove, Set, SetFact, SetTheme
from pagemagic.page.patch import Patch, RefusedPatchError
from pagemagic.page.site import Site
from pagemagic.page.walk import blocks, references
from pagemagic.testing.strategies import sections, sites, themes

FAQ: dict[str, Any] = {
    "id": "n5", "type": "faq", "props": {"title": "Questions"},
    "slots": {"questions": [{"id": "n6", "type": "question", "question": "When?", "answer": "Now."}]},
}  # fmt: skip


def made() -> Site:
    return site(
        hero(slots={"actions": [{"id": "n3", "type": "button", "text": "Ask", "to": {"kind": "section", "section": "n5"}}]}),
        FAQ,
        pages=[
            page(hero(slots={"actions": [
                {"id": "n3", "type": "button", "text": "Ask", "to": {"kind": "section", "section": "n5"}}]}), FAQ),
            page(identifier="n7", path="/prices"),
        ],
        facts=[{"id": "n8", "kind": "year", "year": 1987}],
        frame={"footer": {"id": "n9", "type": "footer", "props": {"line": "Bakery"}, "slots": {}}},
    )  # fmt: skip


def content(found: Site) -> dict[str, Any]:
    """The document without the counter, which never goes back: ids are not used again."""
    document: dict[str, Any] = json.loads(found.to_json())
    document.pop("next_id")
    return document


def patch(*ops: Any, **more: Any) -> Patch:
    return Patch.model_validate({"ops": ops, **more})


@st.composite
def operations(draw: Any, found: Site) -> Any:
    """An operation that may or may not fit a site."""
    everything = [section for section in found.sections() if section.known]
    kind = draw(st.integers(0, 5))
    pages = [shown.id for shown in found.pages]
    placed = [section.id for shown in found.pages for section in shown.sections]
    if kind == 0 or not everything:
        section = draw(sections("faq"))
        fresh = json.loads(section.model_dump_json())
        number = found.next_id
        fresh["id"] = node_id(number)
        for index, block in enumerate(fresh["slots"]["questions"], 1):
            block["id"], block["question"], block["answer"] = node_id(number + index), "Where?", "Here."
        fresh["props"] = {"title": "More"}
        return Insert.model_validate({"parent": draw(st.sampled_from(pages)), "node": fresh,
                                      "after": draw(st.sampled_from([None, *placed]))})  # fmt: skip
    if kind == 1 and placed:
        return Remove(id=draw(st.sampled_from(placed)))
    if kind == 2 and placed:
        return Move(id=draw(st.sampled_from(placed)), parent=draw(st.sampled_from(pages)),
                    after=draw(st.sampled_from([None, *placed])))  # fmt: skip
    if kind == 3 and found.facts:
        fact = draw(st.sampled_from(found.facts))
        return SetFact(fact=fact.model_copy(update={"label": "Changed"}))
    if kind == 4:
        return SetTheme(theme=draw(themes()))
    section = draw(st.sampled_from(everything))
    if draw(st.booleans()):
        prop = draw(st.sampled_from(["surface", "lock", "anchor"]))
        return Set(id=section.id, prop=prop, value={"surface": "deep", "lock": True, "anchor": "here"}[prop])
    target: BlockBase | Any = draw(st.sampled_from([section.props, *blocks(section.slots)]))
    texts = [name for name in ("title", "text", "lead", "label", "note") if name in type(target).model_fields]
    identifier = section.id if target is section.props else target.id
    return Set(
        id=identifier, prop=draw(st.sampled_from(texts or ["title"])), value=draw(st.sampled_from(["New", None]))
    )


@given(sites(max_locales=1), st.data())
def test_the_inverse_takes_it_back(found: Site, data: st.DataObject) -> None:
    ops = tuple(data.draw(operations(found)) for _ in range(data.draw(st.integers(1, 3))))
    before = found.to_json()
    try:
        applied = apply(found, Patch(ops=ops))
    except InvalidInputError:
        assert found.to_json() == before
        return
    assert Site.from_json(applied.site.to_json()) == applied.site
    back = apply(applied.site, applied.inverse)
    assert content(back.site) == content(found)
    assert content(apply(back.site, back.inverse).site) == content(applied.site)
    assert found.to_json() == before


@given(sites(max_locales=1), st.data())
def test_patches_are_json(found: Site, data: st.DataObject) -> None:
    original = Patch(ops=(data.draw(operations(found)),), reason="why", author="model")
    assert Patch.model_validate_json(original.model_dump_json()) == original


REFUSED = [
    ([{"op": "remove", "id": "n99"}], "no node n99"),
    ([{"op": "remove", "id": "n1"}], "no page has the path /"),
    ([{"op": "remove", "id": "n5"}], "section n5, which does not exist"),
    ([{"op": "move", "id": "n5", "parent": "n99"}], "no node n99"),
    ([{"op": "move", "id": "n5", "parent": "n7", "after": "n2"}], "no node n2"),
    ([{"op": "move", "id": "n5", "parent": "n1", "after": "n5"}], "behind or in itself"),
    ([{"op": "insert", "parent": "n1", "node": hero("n2")}], "n2 is used already"),
    ([{"op": "insert", "parent": "n1", "node": hero("n99"), "after": "n98"}], "no node n98"),
    ([{"op": "set", "id": "n99", "prop": "title", "value": "x"}], "no node n99"),
    ([{"op": "set", "id": "n2", "prop": "nothing", "value": "x"}], "no property 'nothing'"),
    ([{"op": "set", "id": "n2", "prop": "id", "value": "n98"}], "no property 'id'"),
    ([{"op": "set", "id": "n3", "prop": "type", "value": "text"}], "no property 'type'"),
    ([{"op": "set", "id": "n2", "prop": "title", "value": None}], "valid"),
    ([{"op": "set", "id": "n2", "prop": "title", "value": {"a": 1}}], "valid"),
    ([{"op": "set", "id": "n2", "prop": "variant", "value": "splot"}], "no variant"),
    ([{"op": "set", "id": "n2", "prop": "title", "value": [{"type": "fact", "id": "n99"}]}], "fact n99"),
    ([{"op": "set", "id": "n3", "prop": "text", "value": " "}], "nothing to read"),
    ([{"op": "set_fact", "fact": {"id": "n99", "kind": "year", "year": 1987}}], "no node n99"),
    ([{"op": "set", "id": "n2", "prop": "title", "value": "x"}, {"op": "remove", "id": "n99"}], "no node n99"),
]


@pytest.mark.parametrize(("ops", "problem"), REFUSED)
def test_what_does_not_fit_changes_nothing(ops: list[Any], problem: str) -> None:
    found = made()
    before = found.to_json()
    with pytest.raises(InvalidInputError, match=problem):
        apply(found, patch(*ops))
    assert found.to_json() == before


def test_a_reference_may_go_with_what_it_refers_to() -> None:
    gone = apply(made(), patch({"op": "remove", "id": "n2"}, {"op": "remove", "id": "n5"}))
    assert gone.site.pages["/"].sections == ()
    assert content(apply(gone.site, gone.inverse).site) == content(made())


def test_the_frame_is_edited_like_a_page() -> None:
    changed = made().apply(patch({"op": "set", "id": "n9", "prop": "line", "value": "Baker"}))
    assert changed.site.frame.footer is not None
    assert changed.site.frame.footer.props.line == "Baker"  # type: ignore[attr-defined]


@pytest.mark.parametrize("op", [{"op": "remove", "id": "n5"}, {"op": "move", "id": "n5", "parent": "n7"},
                                {"op": "set", "id": "n5", "prop": "lock", "value": False},
                                {"op": "set", "id": "n6", "prop": "answer", "value": "No"}])  # fmt: skip
@pytest.mark.parametrize("author", ["user", "host", "model", "plugin"])
def test_locks_bind_models_and_plugins(op: Any, author: str) -> None:
    locked = apply(made(), patch({"op": "set", "id": "n5", "prop": "lock", "value": True})).site
    loose = apply(locked, patch({"op": "set", "id": "n3", "prop": "to", "value": {"kind": "phone", "tel": "112"}})).site
    if author in ("user", "host"):
        apply(loose, patch(op, author=author))
    else:
        with pytest.raises(InvalidInputError, match="locked"):
            apply(loose, patch(op, author=author))


def test_ids_are_never_used_again() -> None:
    found = Site.model_validate(value(next_id=40))
    grown = apply(found, patch({"op": "insert", "parent": "n1", "node": hero(node_id(50))}))
    assert grown.site.next_id == 51
    assert apply(grown.site, grown.inverse).site.next_id == 51


def test_unknown_types_may_be_moved_and_removed_but_not_edited() -> None:
    found = site(hero(), {"id": "n5", "type": "acme.booking", "props": {"a": None}, "slots": {"id": "n6", "type": "x"}})
    moved = apply(found, patch({"op": "move", "id": "n5", "parent": "n1"}))
    assert [section.id for section in moved.site.pages["/"].sections] == ["n5", "n2"]
    back = apply(moved.site, patch({"op": "remove", "id": "n5"}))
    assert content(apply(back.site, back.inverse).site) == content(moved.site)
    for target in ("n5", "n6"):
        with pytest.raises(InvalidInputError, match="not known here"):
            apply(found, patch({"op": "set", "id": target, "prop": "a", "value": 1}))


@pytest.mark.parametrize("frame", [True, False])
def test_a_cure_takes_a_fact_out_of_several_properties(frame: bool) -> None:
    """What still says something without it stays, also around every page."""
    year = [{"type": "fact", "id": "n8"}]
    said = {"line": ["Since ", *year], "lead": year} if frame else {"title": ["Bread since ", *year], "lead": year}
    section = {"id": "n9", "type": "footer" if frame else "hero", "props": said, "slots": {}}
    before = site(
        *([] if frame else [section]),
        facts=[{"id": "n8", "kind": "year", "year": 1987}],
        frame={"footer": section} if frame else {},
    )
    with pytest.raises(RefusedPatchError) as refused:
        apply(before, patch({"op": "remove", "id": "n8"}))
    cures = refused.value.cures
    assert cures is not None
    assert [found.op for found in cures.ops] == ["remove", "set", "set"]
    assert not list(references(apply(before, cures).site.frame))
