"""Extending: new sections in their places, tables made of facts by code, and nothing that is there is touched."""

from __future__ import annotations

from typing import Any

import anyio
import pytest

import pagemagic as pm
from pagemagic.generate.edits.extending import addable, extended, extension_schema, read_extension
from pagemagic.generate.model_errors import Overloaded
from pagemagic.generate.pipeline.given import given_of_site
from pagemagic.page.inline import plain
from pagemagic.testing.models.bakery import BRIEF, SECTIONS
from pagemagic.testing.models.scripted import ScriptedModel

SITE = pm.design(BRIEF).site
HOME = SITE.pages["/"]
PRICES = "add a price list: baguette 1.20 EUR, birthday cake 12 EUR"


def adding(*sections: dict[str, str]) -> Any:
    """A model that adds these, and writes each well."""

    def said(request: Any) -> Any:
        if request.shape.name == "additions":
            return {"sections": [{"behind": "", "name": "", "about": "", **one} for one in sections]}
        return SECTIONS[request.shape.name]

    return said


def extended_by(script: Any, instruction: str = "add questions", **options: Any) -> tuple[Any, ScriptedModel]:
    """Extend the site with a script."""
    model = ScriptedModel(script)

    async def go() -> Any:
        async with pm.PageMagic(model) as magic:
            return await magic.extend(SITE, instruction, **options)

    return anyio.run(go), model


def types_of(site: pm.Site) -> list[str]:
    """What stands on the home page."""
    return [section.type for section in site.pages["/"].sections]


def test_a_section_is_added() -> None:
    """Before what closes the page, by a model, with its reason; one step takes it back."""
    edit, model = extended_by(adding({"use": "faq/details", "name": "Questions"}), scope=["/"])
    assert edit.status == "complete"
    assert types_of(edit.site) == [*types_of(SITE)[:-1], "faq", types_of(SITE)[-1]]
    assert (edit.patch.author, edit.patch.reason) == ("model", "add questions")
    assert [one.op for one in edit.patch.ops] == ["insert"]
    assert pm.check_scope(edit.patch, [HOME.id], SITE) == ()
    assert [call.task.partition(" ")[0] for call in edit.calls] == ["extend", "section"]
    assert "When do you open?" in pm.render_page(edit.site, "/")
    workspace = pm.Workspace(SITE)
    workspace.apply(edit.patch)
    assert workspace.undo().pages == SITE.pages
    assert len(model.requests) == 2


def test_a_price_list_is_made_of_facts() -> None:
    """Of those in the instruction, as text; no model writes a price, and none is asked to."""
    edit, model = extended_by(adding({"use": "menu"}), PRICES, scope=["/"])
    assert edit.status == "complete"
    assert len(model.requests) == 1
    (insert,) = edit.patch.ops
    items = [(plain(item.title), item.price) for item in insert.node.slots.items]
    assert items == [("Baguette", "€1.20"), ("Birthday cake", "€12")]
    assert edit.site.facts == SITE.facts


def test_there_is_no_table_without_facts() -> None:
    """What nobody said cannot be chosen, and a model that chooses it anyway is told."""
    assert "pricing" not in addable(given_of_site(SITE), "add ticket prices")
    edit, _ = extended_by(adding({"use": "quote"}), "add what customers say")
    assert not edit.patch
    assert edit.status == "degraded"
    assert [one.what for one in edit.kept] == ["there is no 'quote' to add; left out"]


def test_in_their_places() -> None:
    """Behind what the model names, several in their order, with addresses of their own."""
    known = addable(given_of_site(SITE), "")
    given = given_of_site(SITE)
    answer = {
        "sections": [
            {"use": "faq/details", "behind": "hero", "name": "Questions"},
            {"use": "steps/columns", "behind": "hero", "name": "Questions"},
            {"use": "features/cards", "behind": "nowhere"},
        ]
    }
    skeleton, made = extended(given, read_extension(answer, given, [HOME], known))
    assert [task.type for task in skeleton.sheets[0].tasks] == [
        "hero", "faq", "steps", *types_of(SITE)[1:-1], "features", types_of(SITE)[-1],
    ]  # fmt: skip
    assert [task.anchor for task in skeleton.written] == ["questions", "questions-2", "features"]
    assert not made
    ids = [next(skeleton.ids(task)) for task in skeleton.written]
    assert len(set(ids)) == 3


@pytest.mark.parametrize(
    "answer",
    [None, [], {}, {"sections": 3}, {"sections": [None, 3, "x", {"use": 4}, {"use": "hero/split"}, {"use": "footer/band"}]}],
)  # fmt: skip
def test_nothing_comes_of_nonsense(answer: Any) -> None:
    """Everything that cannot be added is said, and nothing is changed."""
    given = given_of_site(SITE)
    found = read_extension(answer, given, [HOME], addable(given, ""))
    assert found.additions == []
    assert found.repairs
    edit, _ = extended_by(lambda request: answer)
    assert not edit.patch
    assert edit.site == SITE


def test_the_schema_names_what_there_is() -> None:
    """Sections that can be made, places to put them, and pages only where there are several."""
    given = given_of_site(SITE)
    known = addable(given, PRICES)
    one = extension_schema(given, [HOME], known)["properties"]["sections"]["items"]["properties"]
    assert set(one) == {"use", "behind", "name", "about"}
    assert {"faq/details", "menu"} <= set(one["use"]["enum"])
    assert "footer/band" not in one["use"]["enum"]
    assert one["behind"]["enum"][:2] == ["", "hero"]


def test_what_cannot_be_written_is_left_out() -> None:
    """Nothing stands in for it: the page is whole without it."""

    def said(request: Any) -> Any:
        return adding({"use": "faq/details"}, {"use": "steps/columns"})(request) if request.shape.name != "faq" else {}

    edit, _ = extended_by(said)
    assert edit.status == "degraded"
    assert "steps" in types_of(edit.site)
    assert "faq" not in types_of(edit.site)
    assert len(edit.kept) == 1


def test_a_model_that_cannot_be_used() -> None:
    """Raises as everywhere."""

    def said(request: Any) -> Any:
        if request.shape.name == "additions":
            return {"sections": [{"use": "faq/details", "behind": "", "name": "", "about": ""}]}
        return Overloaded("full", adapter="scripted", retry_after=3600)

    with pytest.raises(Overloaded):
        extended_by(said)


@pytest.mark.parametrize(
    ("scope", "said"), [(["/nowhere"], "has no '/nowhere'"), ([HOME.sections[0].id], "is no page")]
)
def test_a_scope_that_cannot_be(scope: list[str], said: str) -> None:
    """With the cure, before anybody is asked."""
    with pytest.raises(pm.InvalidInputError, match=said):
        extended_by(lambda request: pytest.fail("asked"), scope=scope)


def test_offline_does_not_extend() -> None:
    """It says what does."""

    async def go() -> None:
        async with pm.PageMagic() as magic:
            await magic.extend(SITE, "add a price list")

    with pytest.raises(pm.NotSupported, match="use a model"):
        anyio.run(go)
