"""Rebasing: two sides that edit one site."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.sample import hero, page, site

import pagemagic as pm
from pagemagic.page import operations as op
from pagemagic.page.patch import ids_of
from pagemagic.testing.patches import patches
from pagemagic.testing.strategies import sites

QUESTION = {"type": "question", "question": "When?", "answer": "Now."}


def faq(identifier: str = "n5", *questions: str) -> dict[str, Any]:
    asked = [{**QUESTION, "id": one} for one in questions or ("n6", "n7")]
    return {"id": identifier, "type": "faq", "props": {"title": "Questions"}, "slots": {"questions": asked}}


def base() -> pm.Site:
    return site(pages=[page(hero(), faq())], facts=[{"id": "n8", "kind": "year", "year": 1987}], next_id=40)


def patch(*ops: Any, **more: Any) -> pm.Patch:
    return pm.Patch.model_validate({"ops": ops, **more})


def verdicts(mine: pm.Patch, theirs: pm.Patch) -> list[str]:
    found = pm.rebase(mine, onto=base().apply(theirs).site, base=base())
    assert pm.apply(base().apply(theirs).site, found.patch).site == found.site
    return [verdict.status for verdict in found.verdicts]


TITLE = {"op": "set", "id": "n2", "prop": "title", "value": "New"}
OTHER = {"op": "set", "id": "n2", "prop": "title", "value": "Other"}
ASK = {"op": "set", "id": "n6", "prop": "question", "value": "Who?"}
YEAR = {"op": "set_fact", "fact": {"id": "n8", "kind": "year", "year": 1990}}
RENAME = {"op": "set_site", "prop": "name", "value": "New"}
CASES = [
    ([TITLE], [ASK], ["applied"]),
    ([TITLE], [TITLE], ["dropped"]),
    ([TITLE], [OTHER], ["conflict"]),
    ([TITLE, ASK], [OTHER], ["conflict", "applied"]),
    ([TITLE], [{"op": "remove", "id": "n2"}], ["conflict"]),
    ([{"op": "remove", "id": "n2"}], [{"op": "remove", "id": "n2"}], ["dropped"]),
    ([{"op": "remove", "id": "n2"}], [TITLE], ["conflict"]),
    ([{"op": "remove", "id": "n5"}], [ASK], ["conflict"]),
    ([{"op": "move", "id": "n5", "after": None}], [{"op": "move", "id": "n5", "after": None}], ["dropped"]),
    ([YEAR], [{**YEAR, "fact": {**YEAR["fact"], "year": 1991}}], ["conflict"]),
    ([YEAR], [YEAR], ["dropped"]),
    ([RENAME], [{**RENAME, "value": "Another"}], ["conflict"]),
    ([{"op": "set", "id": "n2", "prop": "title", "value": [{"type": "fact", "id": "n8"}]}],
     [{"op": "remove", "id": "n8"}], ["conflict"]),
]  # fmt: skip


@pytest.mark.parametrize(("mine", "theirs", "expected"), CASES)
def test_every_operation_gets_a_verdict(mine: list[Any], theirs: list[Any], expected: list[str]) -> None:
    """Applied, dropped because it is done already, or a conflict."""
    assert verdicts(patch(*mine), patch(*theirs)) == expected


def test_without_a_base_only_what_does_not_fit_is_a_conflict() -> None:
    """The later of two sides wins where nobody knows what both started from."""
    onto = base().apply(patch(OTHER)).site
    assert [v.status for v in pm.rebase(patch(TITLE, {"op": "remove", "id": "nzz"}), onto=onto).verdicts] == [
        "applied",
        "dropped",
    ]


def test_a_sibling_that_is_gone_is_replaced_by_the_one_before_it() -> None:
    """A place in an order survives the loss of what marked it."""
    mine = patch({"op": "insert", "parent": "n5", "slot": "questions", "after": "n7", "node": {**QUESTION, "id": "n3"}})
    onto = base().apply(patch({"op": "remove", "id": "n7"})).site
    found = pm.rebase(mine, onto=onto, base=base())
    assert [block.id for block in found.site.find(id="n5").slots.questions] == ["n6", "n3"]  # type: ignore[union-attr]


def test_new_ids_that_are_taken_are_replaced() -> None:
    """Two sides that started from one site both use its next id."""
    mine = patch({"op": "insert", "parent": "n1", "node": faq("n18", "n19"), "after": "n2"},
                 {"op": "set", "id": "n18", "prop": "title", "value": "Mine"})  # fmt: skip
    theirs = patch({"op": "insert", "parent": "n1", "node": hero("n18")})
    found = pm.rebase(mine, onto=base().apply(theirs).site, base=base())
    assert [verdict.status for verdict in found.verdicts] == ["applied", "applied"]
    sections = found.site.pages["/"].sections
    assert sections[0].id == "n18"
    assert sections[2].props.title == "Mine"


@settings(max_examples=200)
@given(sites(max_pages=2, max_sections=3), st.data())
def test_any_patch_can_be_rebased(start: pm.Site, data: st.DataObject) -> None:
    """Whatever both sides did, the result is a valid site, and every operation has its verdict."""
    mine, theirs = data.draw(patches(start)), data.draw(patches(start))
    onto = pm.apply(start, theirs).site
    for known in (start, None):
        found = pm.rebase(mine, onto=onto, base=known)
        assert len(found.verdicts) == len(mine.ops)
        assert pm.Site.from_json(found.site.to_json()) == found.site
    same = pm.rebase(mine, onto=start, base=start)
    assert same.site == pm.apply(start, mine).site
    assert pm.summarise(mine, start).count("\n") == max(len(mine.ops) - 1, 0)


def test_scope() -> None:
    """A patch stays within a section, with all it holds, or is told where it does not."""
    inside = patch(ASK, {"op": "insert", "parent": "n5", "slot": "questions", "node": {**QUESTION, "id": "n30"}},
                   {"op": "set", "id": "n30", "prop": "question", "value": "Where?"}, {"op": "remove", "id": "n7"})  # fmt: skip
    assert pm.check_scope(inside, {"n5"}, base()) == ()
    assert pm.check_scope(patch(ASK, TITLE), {"n1"}, base()) == ()
    for bad in (TITLE, YEAR, RENAME, {"op": "duplicate", "id": "n5"}, {"op": "move", "id": "n5"},
                {"op": "set_theme", "theme": base().theme}):  # fmt: skip
        (reason,) = pm.check_scope(patch(ASK, bad), {"n5"}, base())
        assert reason.place == "ops[1]"
    assert pm.check_scope(patch(YEAR, RENAME), {"n8", "site.name"}, base()) == ()
    last = site(pages=[page(hero(), faq("n5", "n6"))], next_id=40)
    assert pm.check_scope(patch({"op": "remove", "id": "n6"}), {"n6"}, last) == ()
    assert pm.check_scope(patch({"op": "move", "id": "n6"}), {"n6"}, last)
    german = patch({"op": "translate", "locale": "de", "key": "n2.title", "translation": None})
    assert [bool(pm.check_scope(german, {name}, base())) for name in ("n2", "translations.de", "n5")] == [
        False,
        False,
        True,
    ]
    header = {"id": "n30", "type": "header", "props": {}}
    framed = patch({"op": "set_frame", "part": "header", "section": header},
                   {"op": "set", "id": "n30", "prop": "surface", "value": "deep"})  # fmt: skip
    assert pm.check_scope(framed, {"frame.header"}, base()) == ()


def test_copies_have_ids_of_their_own() -> None:
    """Pasting gives every block a new id, and the copy no anchor."""
    section = base().find(id="n5")
    assert section is not None
    copy = pm.copied(section, 40)
    assert ids_of(copy) == ("n18", "n19", "n1a")
    pasted = pm.apply(base(), pm.Patch(ops=(op.Insert(node=copy, parent="n1", after="n5"),))).site
    assert pasted.next_id == 43


def test_words() -> None:
    """A patch in words, with names where the site is at hand."""
    found = patch(TITLE, {"op": "remove", "id": "n7"}, YEAR, {"op": "move", "id": "n5"}, RENAME)
    assert pm.summarise(found, base()).splitlines() == [
        "Set the title of the hero section “Bread in Braga” to “New”.",
        "Remove the question “When?”.",
        "Change the year fact “1987” to “1990”.",
        "Move the faq section “Questions”, first.",
        "Change the name of the site to “New”.",
    ]
    assert pm.summarise(patch(TITLE)) == "Set the title of n2 to “New”."
