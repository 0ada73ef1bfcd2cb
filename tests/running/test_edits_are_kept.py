"""Edits and translations keep answers as generations do: the same words about the same site are not paid for twice."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import anyio
import pytest

import pagemagic as pm
from pagemagic.generate.edits.result import Edit
from pagemagic.generate.ports import ChatRequest
from pagemagic.generate.running.answers import Answers, KeptAnswer, MemoryAnswers
from pagemagic.generate.running.store import SqlAnswers
from pagemagic.generate.store import sqlite_engine
from pagemagic.testing.models.bakery import BRIEF, SECTIONS
from pagemagic.testing.models.scripted import ScriptedModel
from tests.running.test_edits_in_budget import said as texts
from tests.running.test_running import PRICES, still

SITE = pm.design(BRIEF).site
HERO = SITE.pages["/"].sections[0]
Ask = Callable[..., Awaitable[Edit]]


def said(request: ChatRequest) -> Any:
    """What a model that does as it is told answers to each kind of edit."""
    assert request.shape is not None
    match request.shape.name:
        case "texts" | "translations":
            return texts(request)
        case "additions":
            return {"sections": [{"use": "steps/columns", "behind": "", "name": "Baking", "about": "how"}]}
        case "changes":
            one = {"do": "write", "node": HERO.id, "behind": "", "use": "", "about": "shorter"}
            return {"changes": [one]}
        case name:
            return SECTIONS[name]


VERBS: dict[str, Callable[[pm.PageMagic], Ask]] = {
    "rewrite": lambda magic: lambda **given: magic.rewrite(SITE, "shorter", **given),
    "extend": lambda magic: lambda **given: magic.extend(SITE, "add how it is made", **given),
    "edit": lambda magic: lambda **given: magic.edit(SITE, "a shorter beginning", **given),
    "translate": lambda magic: lambda **given: magic.translate(SITE, "pt", **given),
}


@pytest.fixture(params=["memory", "sql"])
def answers(request: pytest.FixtureRequest, tmp_path: Path) -> Answers:
    """A keeper."""
    return MemoryAnswers() if request.param == "memory" else SqlAnswers(sqlite_engine(tmp_path / "kept.db"))


@pytest.mark.parametrize("verb", VERBS)
def test_the_second_time_costs_nothing(verb: str, answers: Answers) -> None:
    """The ledger and the events say so; the patch is the same; another tenant pays, and so does who wants it fresh."""
    model, emitted = ScriptedModel(said), list[pm.Event]()

    async def go() -> None:
        async with pm.PageMagic(model, prices=PRICES, context=still(), answers=answers, emit=emitted.append) as magic:
            first = await VERBS[verb](magic)()
            asked = len(model.requests)
            assert (first.status, len(first.calls)) == ("complete", asked)
            assert first.cost is not None
            assert first.cost > pm.Money.zero("USD")
            emitted.clear()
            second = await VERBS[verb](magic)()
            assert len(model.requests) == asked
            assert second.patch == first.patch
            assert {call.outcome for call in second.calls} == {"cached"}
            assert second.cost == pm.Money.zero("USD")
            assert second.usage.total == 0
            assert [event.data["outcome"] for event in emitted] == ["cached"] * asked
            assert {event.data["cost"]["amount"] for event in emitted} == {"0"}
            await VERBS[verb](magic.scoped(pm.Scope("b")))()
            assert len(model.requests) == 2 * asked
            await VERBS[verb](magic)(fresh=True)
            assert len(model.requests) == 3 * asked

    anyio.run(go)


@pytest.mark.parametrize("verb", VERBS)
def test_equal_edits_at_once_are_asked_once(verb: str, answers: Answers) -> None:
    """One pays; the others' rows say that they were shared or kept."""
    model, made = ScriptedModel(said), list[Edit]()

    async def go() -> None:
        async with pm.PageMagic(model, prices=PRICES, context=still(), answers=answers) as magic:

            async def one() -> None:
                made.append(await VERBS[verb](magic)())

            async with anyio.create_task_group() as tasks:
                for _ in range(3):
                    tasks.start_soon(one)

    anyio.run(go)
    outcomes = [call.outcome for edit in made for call in edit.calls]
    assert len(model.requests) == outcomes.count("stop") == len(made[0].calls)
    assert set(outcomes) == {"stop", "shared"} | set(outcomes) & {"cached"}
    assert made[0].patch == made[1].patch == made[2].patch


@pytest.mark.parametrize("verb", ["rewrite", "extend", "edit", "translate"])
def test_what_could_not_be_taken_is_asked_again(verb: str) -> None:
    """An answer of which something was refused is not kept."""
    model = ScriptedModel(lambda request: {"nothing": "of use"})

    async def go() -> None:
        async with pm.PageMagic(model, prices=PRICES, context=still(), answers=MemoryAnswers()) as magic:
            first = await VERBS[verb](magic)()
            asked = len(model.requests)
            assert first.status == "degraded"
            second = await VERBS[verb](magic)()
            assert len(model.requests) == 2 * asked
            assert {call.outcome for call in second.calls} == {"stop"}

    anyio.run(go)


def test_a_translation_that_was_mended_is_kept_as_a_whole() -> None:
    """Under the first question: what was taken at once and what came the second time."""
    number = [0]

    def forgetful(request: ChatRequest) -> Any:
        number[0] += 1
        found = texts(request)
        return dict(list(found.items())[1:]) if number[0] == 1 else found

    model = ScriptedModel(forgetful)

    async def go() -> None:
        async with pm.PageMagic(model, prices=PRICES, context=still(), answers=MemoryAnswers()) as magic:
            first, second = [await magic.translate(SITE, "pt") for _ in range(2)]
        assert len(model.requests) == 2
        assert (first.status, second.patch) == ("complete", first.patch)
        assert [call.outcome for call in second.calls] == ["cached"]

    anyio.run(go)


class Broken(MemoryAnswers):
    """A keeper whose database is gone."""

    async def get(self, key: str) -> KeptAnswer | None:
        raise OSError("gone")

    async def put(self, key: str, tenant: str, answer: KeptAnswer) -> None:
        raise OSError("gone")


def test_a_keeper_that_fails_is_no_reason_to_make_nothing(caplog: pytest.LogCaptureFixture) -> None:
    """What was paid for is used, and the log says what is wrong."""

    async def go() -> Edit:
        async with pm.PageMagic(ScriptedModel(said), prices=PRICES, context=still(), answers=Broken()) as magic:
            return await magic.rewrite(SITE, "shorter")

    assert anyio.run(go).status == "complete"
    assert "could not be looked for" in caplog.text
    assert "could not be kept" in caplog.text


class Slow(MemoryAnswers):
    """A keeper that looks at once and says it late."""

    async def get(self, key: str) -> KeptAnswer | None:
        found = await super().get(key)
        for _ in range(200):
            await anyio.lowlevel.checkpoint()
        return found


def test_who_looked_before_it_was_kept_does_not_pay_again() -> None:
    """Two ask one after the other; the second has looked before the first was done, and hears of it only after."""
    model = ScriptedModel(said)

    async def go() -> None:
        async with pm.PageMagic(model, prices=PRICES, context=still(), answers=Slow()) as magic:

            async def one(wait: int) -> None:
                for _ in range(wait):
                    await anyio.lowlevel.checkpoint()
                await magic.rewrite(SITE, "shorter")

            for wait in (0, 150, 350, 450):
                async with anyio.create_task_group() as tasks:
                    tasks.start_soon(one, 0)
                    tasks.start_soon(one, wait)

    anyio.run(go)
    assert len(model.requests) == 1


def test_the_second_models_answer_is_found_too() -> None:
    """Where the first model is down both times, what the second has answered is not paid for again."""
    from pagemagic.generate.model_errors import OutOfCredit

    first = ScriptedModel(lambda request: OutOfCredit("nothing left", adapter="scripted"), name="scripted:empty")
    second = ScriptedModel(said)

    async def go() -> None:
        async with pm.PageMagic([first, second], prices=PRICES, context=still(), answers=MemoryAnswers()) as magic:
            for _ in range(2):
                edit = await magic.rewrite(SITE, "shorter")
                assert edit.status == "complete"
            assert [call.outcome for call in edit.calls] == ["OutOfCredit", "cached"]
            assert edit.cost == pm.Money.zero("USD")

    anyio.run(go)
    assert len(second.requests) == 1
