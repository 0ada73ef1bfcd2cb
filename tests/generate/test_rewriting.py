"""Rewriting: whatever a model does, only texts in the scope change, and what they refer to stays."""

from __future__ import annotations

import json
from typing import Any

import anyio
import pytest
from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st

import pagemagic as pm
from pagemagic.generate.edits.leaves import leaves_of
from pagemagic.generate.edits.rewriting import read_rewritten
from pagemagic.generate.edits.scope import scope_ids
from pagemagic.generate.pipeline.given import given_of_site
from pagemagic.page.catalogue import builtin_catalogue
from pagemagic.page.walk import references
from pagemagic.testing.models.bakery import BRIEF
from pagemagic.testing.models.scripted import ScriptedModel
from tests.generate.briefs import STUDIES

SITES = [pm.design(brief.text).site for brief in STUDIES]
SITE = pm.design(BRIEF).site
_WORDS = st.sampled_from(
    ["", " ", "Bread", "{{phone}}", "{{nobody}}", "[x](/)", "[x](javascript:a)", "Over 40 ovens.", "<script>", "x" * 5000, "a\x00b",
     "**b", "Sunday", "{{", "\ud800"]
)  # fmt: skip


@st.composite
def attacks(draw: st.DrawFn) -> tuple[pm.Site, frozenset[str], Any]:
    """A site, a scope, and an answer that wants to change everything."""
    site = draw(st.sampled_from(SITES))
    every = [page.path for page in site.pages] + [section.id for section in site.sections()]
    scope = scope_ids(site, draw(st.lists(st.sampled_from(every), min_size=1, max_size=3)))
    leaves = leaves_of(site, frozenset(page.id for page in site.pages), given_of_site(site).names, builtin_catalogue())
    said: dict[str, Any] = {}
    for leaf in leaves:
        said[leaf.key] = draw(
            st.sampled_from([leaf.text, leaf.text + " Today.", leaf.text.upper(), "Today. " + leaf.text])
            | _WORDS
            | st.none()
            | st.text(max_size=20)
        )
    return site, scope, draw(st.sampled_from([said, list(said), None, {"n1.title": 5, **said}]))


@drawn(attacks())
@settings(max_examples=60)
def test_only_texts_in_the_scope_change(attack: tuple[pm.Site, frozenset[str], Any]) -> None:
    """The patch keeps to the scope, the inverse restores the site, links, ids and facts survive."""
    check(*attack)


@pytest.mark.full
@drawn(attacks())
@settings(max_examples=1000)
def test_a_thousand_times(attack: tuple[pm.Site, frozenset[str], Any]) -> None:
    """The same, more often."""
    check(*attack)


def check(site: pm.Site, scope: frozenset[str], answer: Any) -> None:
    """The laws of rewriting."""
    given = given_of_site(site)
    leaves = leaves_of(site, scope, given.names, builtin_catalogue())
    found = read_rewritten(answer, leaves, given.names, given)
    patch = pm.Patch(ops=found.ops, author="model")
    assert pm.check_scope(patch, scope, site) == ()
    applied = pm.apply(site, patch)
    assert pm.apply(applied.site, applied.inverse).site.digest == site.digest
    before, after = list(site.sections()), list(applied.site.sections())
    assert [section.id for section in before] == [section.id for section in after]
    for one, other in zip(before, after, strict=True):
        assert sorted(references(one), key=str) == sorted(references(other), key=str)
        assert [type(value) for value in one.slots.__dict__.values()] == [
            type(value) for value in other.slots.__dict__.values()
        ]
    assert "40 ovens" not in applied.site.to_json()
    changed = {f"{one.id}.{one.prop}" for one in found.ops}
    assert changed <= {leaf.key for leaf in leaves}
    assert {one.place for one in found.kept}.isdisjoint(changed)


def edited(script: Any, **options: Any) -> Any:
    """Rewrite with a script."""

    async def go() -> Any:
        async with pm.PageMagic(ScriptedModel(script)) as magic:
            return await magic.rewrite(SITE, **options)

    return anyio.run(go)


def shorter(request: Any) -> dict[str, str]:
    """A model that does what it is told."""
    texts = json.loads(request.messages[-1].text.partition("\n\n")[2])["texts"]
    return {key: f"{text} here" for key, text in texts.items()}


def test_a_model_rewrites() -> None:
    """The result is a patch by a model, with its reason, and what it cost."""
    edit = edited(shorter, scope=["/"], instruction="say where")
    assert edit.status == "complete"
    assert edit.patch
    assert edit.patch.author == "model"
    assert edit.patch.reason == "say where"
    assert " here" in edit.site.to_json()
    assert pm.apply(SITE, edit.patch).site == edit.site
    assert len(edit.calls) == 1
    assert edit.usage.total > 0


def test_what_is_not_taken_is_said() -> None:
    """Text by text."""
    hero = SITE.find(type="hero")
    assert hero is not None
    edit = edited(lambda request: {f"{hero.id}.title": "Over 40 ovens"}, scope=[hero.id], instruction="boast")
    assert edit.status == "degraded"
    assert not edit.patch
    assert edit.site == SITE
    assert {one.rule for one in edit.kept} <= {"refused", "required"}
    assert any("'40' is said nowhere" in one.what or "other facts" in one.what for one in edit.kept)


def test_what_the_instruction_says_is_said() -> None:
    """The user's own words are no invention of the model's."""
    hero = SITE.find(type="hero")
    assert hero is not None
    action = SITE.find(type="action")
    assert action is not None

    def said(request: Any) -> dict[str, str]:
        texts = json.loads(request.messages[-1].text.partition("\n\n")[2])["texts"]
        return {key: text + " Now with 40 ovens." for key, text in texts.items()}

    assert not edited(said, scope=[hero.id], instruction="mention the ovens").patch
    assert edited(said, scope=[hero.id], instruction="mention our 40 ovens").patch


@pytest.mark.parametrize(
    ("scope", "said"),
    [
        (["n0zz"], "the site has no 'n0zz'"),
        (["/nowhere"], "has no '/nowhere'"),
        ([], "it is empty"),
        ([SITE.facts[0].id], "is a fact"),
    ],
)
def test_a_scope_that_there_is_not(scope: list[str], said: str) -> None:
    """With the cure, and before anybody is asked."""
    with pytest.raises(pm.InvalidInputError, match=said):
        edited(shorter, scope=scope, instruction="x")


def test_locked_sections_are_left_alone() -> None:
    """Nothing else in the scope: an error that says so."""
    hero = SITE.find(type="hero")
    assert hero is not None
    locked = pm.apply(SITE, pm.Patch(ops=[{"op": "set", "id": hero.id, "prop": "lock", "value": True}])).site

    async def go() -> None:
        async with pm.PageMagic(ScriptedModel(shorter)) as magic:
            with pytest.raises(pm.InvalidInputError, match="unlock it"):
                await magic.rewrite(locked, scope=[hero.id], instruction="x")
            edit = await magic.rewrite(locked, scope=["/"], instruction="say baker")
            assert hero.id not in {op.id for op in edit.patch.ops}

    anyio.run(go)


def test_offline_does_not_rewrite() -> None:
    """It says what does."""

    async def go() -> None:
        async with pm.PageMagic() as magic:
            await magic.rewrite(SITE, instruction="x")

    with pytest.raises(pm.NotSupported, match="use a model"):
        anyio.run(go)
