"""Editing by words: what to do with which node, sections written anew beside what was there, and what is not taken."""

from __future__ import annotations

import json
from typing import Any

import anyio
import pytest

import pagemagic as pm
from pagemagic.gallery.catalogue import builtin
from pagemagic.generate.edits.accepting import Group, accepted
from pagemagic.generate.edits.changes import changes_schema, outline_of, reach_of, read_changes
from pagemagic.generate.edits.extending import addable
from pagemagic.generate.edits.revising import shown
from pagemagic.generate.edits.scope import scope_ids
from pagemagic.generate.pipeline.given import given_of_site
from pagemagic.page.operations import Move
from pagemagic.testing.models.bakery import SECTIONS
from pagemagic.testing.models.scripted import ScriptedModel

QUESTIONS = {
    "nz1": ("When do you open?", "At seven."),
    "nz2": ("Do you bake rye?", "Yes."),
    "nz3": ("Where?", "In Braga."),
}


def site_with_questions() -> pm.Site:
    """A bakery with a list of questions."""
    site = pm.design("Padaria Aurora, a bakery in Braga. Rye bread and corn bread. Call 253 555 018.").site
    blocks = [{"id": key, "type": "question", "question": q, "answer": a} for key, (q, a) in QUESTIONS.items()]
    faq = {
        "id": "nz0",
        "type": "faq",
        "anchor": "questions",
        "props": {"title": "Questions"},
        "slots": {"questions": blocks},
    }
    home = site.pages["/"]
    op = {"op": "insert", "parent": home.id, "node": faq, "after": home.sections[0].id}
    return pm.apply(site, pm.Patch(ops=[op])).site


SITE = site_with_questions()
HOME = SITE.pages["/"]
HERO, FAQ, ACTION = (section.id for section in HOME.sections)


def change(do: str, node: str, **more: str) -> dict[str, str]:
    """A change as a model writes it."""
    return {"do": do, "node": node, "behind": "", "use": "", "about": "", **more}


def edited(changes: Any, write: Any = None, site: pm.Site = SITE, **options: Any) -> Any:
    """Edit with a model that wants these changes, and writes sections by ``write`` from what they were."""

    def said(request: Any) -> Any:
        if request.shape.name == "changes":
            return {"changes": changes} if isinstance(changes, list) else changes
        text = request.messages[-1].text
        if '"section"' not in text:
            return SECTIONS[request.shape.name]
        now, _ = json.JSONDecoder().raw_decode(text[text.index("\n{") + 1 :])
        return write(now["section"])

    async def go() -> Any:
        async with pm.PageMagic(ScriptedModel(said)) as magic:
            return await magic.edit(site, options.pop("instruction", "do it"), **options)

    return anyio.run(go)


def questions_of(site: pm.Site) -> list[tuple[str, str]]:
    """Ids and questions of the list."""
    faq = site.find(id=FAQ)
    assert faq is not None
    return [(block.id, block.question) for block in faq.slots.questions]  # type: ignore[attr-defined]


def test_something_is_added_to_a_list() -> None:
    """What is there keeps its id and its words; only the new one is put in."""

    def write(section: Any) -> Any:
        parking = {"question": "Can I park?", "answer": "In front of the door."}
        return {**section, "questions": [parking, *section["questions"]]}

    edit = edited([change("write", FAQ, about="parking")], write, scope=["/"], instruction="say that one can park")
    assert edit.status == "complete"
    assert [one.op for one in edit.patch.ops] == ["insert"]
    (first, question), *others = questions_of(edit.site)
    assert question == "Can I park?"
    assert first not in QUESTIONS
    assert others == questions_of(SITE)


def test_what_is_reworded_and_reordered_keeps_its_id() -> None:
    """Found by its words; what shares none is another thing."""

    def write(section: Any) -> Any:
        one, two, three = section["questions"]
        return {**section, "questions": [three, {**one, "question": "At what time do you open?"}, two]}

    edit = edited([change("write", FAQ)], write, scope=[FAQ])
    assert [identifier for identifier, _ in questions_of(edit.site)] == ["nz3", "nz1", "nz2"]
    assert {one.op for one in edit.patch.ops} == {"move", "set"}


def test_nothing_changes_where_nothing_is_changed() -> None:
    """A section that comes back as it was is no change, whatever models are not shown of it."""
    edit = edited([change("write", HERO), change("write", ACTION)], lambda section: section)
    assert edit.status == "complete"
    assert not edit.patch
    assert edit.site == SITE


def test_only_the_blocks_of_the_scope_change() -> None:
    """The model writes the whole list anew; one of its questions may change."""

    def write(section: Any) -> Any:
        wild = [{"question": f"{one['question']} Really?", "answer": "Perhaps."} for one in section["questions"]]
        return {"title": "Answers", "questions": [*wild, {"question": "One more?", "answer": "No."}]}

    edit = edited([change("write", "nz2")], write, scope=["nz2"])
    assert {one.id for one in edit.patch.ops} == {"nz2"}
    assert dict(questions_of(edit.site)) == {**dict(questions_of(SITE)), "nz2": "Do you bake rye? Really?"}


def test_remove_move_look_and_add() -> None:
    """Each is one operation, in an order in which places are still there."""
    changes = [
        change("remove", "nz2"),
        change("move", "nz1", behind="nz3"),
        change("look", HERO, use=f"hero/{_other_look()}"),
        change("add", FAQ, use="steps/columns", about="how we bake"),
    ]
    edit = edited(changes, scope=["/"])
    assert edit.status == "complete", edit.kept
    assert [identifier for identifier, _ in questions_of(edit.site)] == ["nz3", "nz1"]
    assert [section.type for section in edit.site.pages["/"].sections] == ["hero", "faq", "steps", "action"]
    assert [one.op for one in edit.patch.ops] == ["set", "move", "insert", "remove"]


def _other_look() -> str:
    hero = HOME.sections[0]
    looks = reach_of(given_of_site(SITE), {HERO}).given.catalogue["hero"].variants
    return next(look for look in looks if look != hero.variant)


def test_what_others_lead_to_goes_with_its_links() -> None:
    """Where the links are in the scope too; else it stays, and that is said."""
    link = {"id": "nzz", "type": "link", "text": "Questions", "to": {"kind": "section", "section": FAQ}}
    header = SITE.frame.header
    assert header is not None
    linked = pm.apply(SITE, pm.Patch(ops=[{"op": "insert", "parent": header.id, "slot": "links", "node": link}])).site
    edit = edited([change("remove", FAQ)], site=linked, scope=["/"])
    assert not edit.patch
    assert "outside of what may be changed" in edit.kept[0].what
    edit = edited([change("remove", FAQ)], site=linked)
    assert edit.status == "complete"
    assert edit.site.find(id=FAQ) is None
    assert FAQ not in edit.site.to_json()


def test_nobody_is_made_to_say_anything() -> None:
    """A quotation that stands nowhere is asked for again, and then not taken; one of the user's own words is."""
    quote = {
        "id": "nq0",
        "type": "quote",
        "props": {},
        "slots": {"quotes": [{"id": "nq1", "type": "quote", "text": "Good bread.", "cite": "Ana"}]},
    }
    quoted = pm.apply(SITE, pm.Patch(ops=[{"op": "insert", "parent": HOME.id, "node": quote, "after": HERO}])).site

    def write(section: Any) -> Any:
        return {"quotes": [*section["quotes"], {"text": "The best bread in Braga.", "cite": "Rui Costa"}]}

    edit = edited([change("write", "nq0")], write, quoted, instruction="add another voice")
    assert not edit.patch
    assert "nobody said that" in edit.kept[0].what
    said = 'add what Rui Costa said: "The best bread in Braga."'
    assert [one.op for one in edited([change("write", "nq0")], write, quoted, instruction=said).patch.ops] == ["insert"]


def test_what_is_claimed_has_to_be_said() -> None:
    """Numbers that nobody said go with their sentence; those of the instruction stay."""

    def write(section: Any) -> Any:
        return {**section, "lead": "We bake. Over 40 ovens are hot."}

    lead = edited([change("write", HERO)], write, instruction="boast").site.find(id=HERO).props.lead
    assert lead == "We bake."
    said = edited([change("write", HERO)], write, instruction="say that over 40 ovens are hot")
    assert "40 ovens" in said.site.to_json()


def test_locks_bind() -> None:
    """A locked section is not shown; one that holds all there is, is an error with the cure."""
    locked = pm.apply(SITE, pm.Patch(ops=[{"op": "set", "id": FAQ, "prop": "lock", "value": True}])).site
    edit = edited([change("remove", "nz2"), change("write", FAQ)], lambda section: {}, locked, scope=["/"])
    assert not edit.patch
    assert len(edit.kept) == 2
    with pytest.raises(pm.InvalidInputError, match="unlock it"):
        edited([], site=locked, scope=[FAQ])


@pytest.mark.parametrize(
    "changes",
    [None, 3, {}, [None, 3, "x"], [change("write", "n999")], [change("paint", HERO)], [change("look", HERO, use="faq/details")],
     [change("look", "nz1", use="faq/details")], [change("move", "nz1", behind=HERO)], [change("add", HERO, use="footer/band")]],
)  # fmt: skip
def test_nothing_comes_of_nonsense(changes: Any) -> None:
    """What cannot be done is said, and nothing else."""
    edit = edited(changes, scope=["/"])
    assert not edit.patch
    assert edit.status == "degraded"
    assert edit.kept
    assert edit.site == SITE


def test_the_schema_names_what_there_is() -> None:
    """Nodes of the scope and nothing else; nothing is added where the scope is no page."""
    given = given_of_site(SITE)
    for scope, adds in ((["/"], True), ([FAQ], False)):
        reach = reach_of(given, scope_ids(SITE, scope))
        one = changes_schema(reach, addable(given, ""))["properties"]["changes"]["items"]["properties"]
        assert ("add" in one["do"]["enum"]) is adds
        assert ("steps/columns" in one["use"]["enum"]) is adds
        assert {FAQ, "nz1", "nz2", "nz3"} <= set(one["node"]["enum"])
        assert (HERO in one["node"]["enum"]) is adds
        assert {one["id"] for one in outline_of(reach)} == set(reach.sections)


def test_a_page_without_anything_that_may_change() -> None:
    """Everything on it is locked: what can be asked for is more."""
    ops = [{"op": "set", "id": section.id, "prop": "lock", "value": True} for section in SITE.sections()]
    locked = pm.apply(SITE, pm.Patch(ops=ops)).site
    given = given_of_site(locked)
    reach = reach_of(given, scope_ids(locked, ["/"]))
    one = changes_schema(reach, addable(given, ""))["properties"]["changes"]["items"]["properties"]
    assert (one["do"]["enum"], one["node"]["enum"]) == (["add"], [""])
    edit = edited([change("add", "", use="steps/columns"), change("remove", FAQ)], site=locked, scope=["/"])
    assert [operation.op for operation in edit.patch.ops] == ["insert"]
    assert len(edit.kept) == 1


def test_read_changes_gathers_wishes() -> None:
    """Several wishes for one section are one question."""
    reach = reach_of(given_of_site(SITE), scope_ids(SITE, None))
    found = read_changes({"changes": [change("write", "nz1", about="a"), change("write", FAQ, about="b")]}, reach, {})
    assert found.writing == {FAQ: {"nz1": "a", FAQ: "b"}}


def test_what_has_no_name_is_not_shown() -> None:
    """Every section of a site can be shown to a model as it would write it."""
    given = given_of_site(SITE)
    assert all(shown(section, given) is not None for section in SITE.sections())


def test_offline_does_not_edit() -> None:
    """It says what does."""

    async def go() -> None:
        async with pm.PageMagic() as magic:
            await magic.edit(SITE, "shorter")

    with pytest.raises(pm.NotSupported, match="use a model"):
        anyio.run(go)


def test_a_move_to_where_something_is_is_no_change() -> None:
    there = [Group(HERO, (Move(id=HERO, after=None),))]
    away = [Group(FAQ, (Move(id=FAQ, after=None),))]
    assert accepted(SITE, there, [HOME.id, HERO], "as it is", builtin()).patch.ops == ()
    assert accepted(SITE, there, [HOME.id, HERO], "as it is", builtin()).kept == ()
    assert len(accepted(SITE, away, [HOME.id, FAQ], "first", builtin()).patch.ops) == 1
