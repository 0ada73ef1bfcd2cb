"""Answers that are kept, and questions that are asked once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

import pagemagic as pm
from pagemagic.generate.pipeline.events import Event as RunEvent
from pagemagic.generate.ports import ChatRequest, Finished, Message, Started, TextDelta
from pagemagic.generate.prompts.questions import Question
from pagemagic.generate.running.answers import Answers, KeptAnswer, MemoryAnswers, answer_key
from pagemagic.generate.usage import Usage
from pagemagic.testing.models.bakery import BRIEF, answered
from pagemagic.testing.models.scripted import ScriptedModel
from tests.running.test_running import PRICES, still

QUESTION = Question(
    "section n1", "thing", (Message("system", "You write."), Message("user", "Café\nopen")), 1, {"a": {"b": 1, "c": 2}}
)


@pytest.mark.parametrize("other", [
    replace(QUESTION, task="section n2"), replace(QUESTION, cache_prefix=0), replace(QUESTION, schema={"a": {"c": 2, "b": 1}}),
    replace(QUESTION, messages=(QUESTION.messages[0], Message("user", "  Cafe\u0301\r\nopen\n"))),
])  # fmt: skip
def test_what_decides_nothing_is_not_in_the_key(other: Question) -> None:
    """The id of a section, the order of fields, Unicode forms and line ends."""
    assert answer_key(other, "a:b", 10, "t") == answer_key(QUESTION, "a:b", 10, "t")


words = st.text(st.characters(codec="utf-8"), max_size=6)


@given(words, words, words, words, st.integers(1, 3), st.integers(1, 3))
def test_what_decides_is(one: str, other: str, tenant: str, another: str, most: int, more: int) -> None:
    """Two keys are equal only where model, tenant and limit are."""
    keys = answer_key(QUESTION, one, most, tenant), answer_key(QUESTION, other, more, another)
    assert (keys[0] == keys[1]) == ((one, most, tenant) == (other, more, another))


def made_with(
    script: Any, answers: Answers, times: int = 2, **options: Any
) -> tuple[list[pm.Generation], ScriptedModel, list[pm.Event]]:
    """Generate several times with one keeper."""
    model, emitted = ScriptedModel(script), list[pm.Event]()

    async def go() -> list[pm.Generation]:
        async with pm.PageMagic(model, prices=PRICES, context=still(), answers=answers, emit=emitted.append) as magic:
            return [await magic.generate(BRIEF, **options) for _ in range(times)]

    return anyio.run(go), model, emitted


def test_the_second_time_costs_nothing() -> None:
    """And says so; the site is the same."""
    (first, second), model, emitted = made_with(answered, MemoryAnswers())
    assert second.site == first.site
    assert len(model.requests) == 6
    assert {call.outcome for call in second.calls} == {"cached"}
    assert second.cost == pm.Money.zero("USD") != first.cost
    assert second.usage.total == 0
    assert set(second.written.values()) == {"scripted:model"}
    assert len(emitted) == 12


def test_another_tenant_pays_for_its_own() -> None:
    """Nothing crosses; and what is erased is asked for again."""
    model, answers = ScriptedModel(answered), MemoryAnswers()

    async def go() -> None:
        async with pm.PageMagic(model, prices=PRICES, context=still(), answers=answers) as magic:
            for tenant in ("a", "b", "a"):
                await magic.scoped(pm.Scope(tenant)).generate(BRIEF)
            assert len(model.requests) == 12
            await answers.erase("a")
            for tenant in ("a", "b"):
                await magic.scoped(pm.Scope(tenant)).generate(BRIEF)
            assert len(model.requests) == 18

    anyio.run(go)


def test_fresh_asks_again_and_keeps_the_new() -> None:
    """The third is the second's."""
    number = [0]

    def said(request: ChatRequest) -> Any:
        assert request.shape is not None
        if request.shape.name != "hero":
            return answered(request)
        number[0] += 1
        return {**answered(request), "title": f"Bread of the {['first', 'second'][number[0] - 1]} kind"}

    model, answers = ScriptedModel(said), MemoryAnswers()

    async def go() -> list[pm.Generation]:
        async with pm.PageMagic(model, context=still(), answers=answers) as magic:
            return [await magic.generate(BRIEF, fresh=fresh) for fresh in (False, True, False)]

    first, second, third = anyio.run(go)
    assert first.site != second.site
    assert second.site == third.site
    assert len(model.requests) == 12


def test_only_what_was_fit_is_kept() -> None:
    """What was cut, declined or could not stand on the page is asked for again; what mended it is kept under the first question."""
    said: dict[str, int] = {}

    def script(request: ChatRequest) -> Any:
        assert request.shape is not None
        name = request.shape.name
        said[name] = said.get(name, 0) + 1
        if name == "hero" and said[name] == 1:
            return {"title": "Over 40 ovens"}
        if name == "steps":
            return (Started("m"), Finished("refusal", "policy"))
        if name == "faq":
            return (Started("m"), TextDelta('{"title": "Quest'), Finished("length"))
        return answered(request)

    (first, second), _, _ = made_with(script, MemoryAnswers())
    assert said["hero"] == 2
    assert said["steps"] == 2
    assert said["faq"] >= 2
    assert {call.task for call in second.calls if call.outcome == "cached"} > {"plan"}
    assert first.site.pages["/"].sections[0] == second.site.pages["/"].sections[0]


def test_what_is_kept_is_bounded() -> None:
    """What was longest unused goes first."""

    async def go() -> None:
        answers = MemoryAnswers(most=2)
        for key in ("a", "b"):
            await answers.put(key, "t", KeptAnswer(key, "text", "m"))
        await answers.get("a")
        await answers.put("c", "t", KeptAnswer("c", "text", "m"))
        assert [await answers.get(key) is not None for key in ("a", "b", "c")] == [True, False, True]

    anyio.run(go)


def at_once(leave: bool = False) -> tuple[list[pm.Generation], list[list[RunEvent]], ScriptedModel]:
    """Two equal runs at the same time; the first leaves in the middle, if told to."""
    model = ScriptedModel(answered)
    made: list[pm.Generation] = []
    heard: list[list[RunEvent]] = []

    async def go() -> None:
        async with pm.PageMagic(model, prices=PRICES, context=still(), answers=MemoryAnswers()) as magic:

            async def one(stay: bool) -> None:
                async with magic.stream(BRIEF) as run:
                    events: list[RunEvent] = []
                    async for event in run:
                        events.append(event)
                        if not stay and event.kind == "section.delta":
                            return
                    heard.append(events)
                    made.append(await run.result())

            async with anyio.create_task_group() as tasks:
                tasks.start_soon(one, not leave)
                tasks.start_soon(one, True)

    anyio.run(go)
    return made, heard, model


def test_equal_questions_at_once_are_asked_once() -> None:
    """Both get all events and the same site; one pays, the other's rows say that they were shared, and the sum is what was served."""
    made, heard, model = at_once()
    assert len(model.requests) == 6
    assert made[0].site == made[1].site
    kinds = [[(event.kind, event.data.get("id")) for event in events if event.kind != "usage"] for events in heard]
    assert sorted(kinds[0], key=str) == sorted(kinds[1], key=str)
    outcomes = [call.outcome for one in made for call in one.calls]
    assert outcomes.count("stop") == 6
    assert outcomes.count("shared") + outcomes.count("cached") == 6
    assert outcomes.count("shared") > 0
    (alone,), *_ = made_with(answered, MemoryAnswers(), times=1)
    assert sum((one.usage for one in made), Usage()) == alone.usage
    assert alone.cost == sum((one.cost for one in made if one.cost is not None), pm.Money.zero("USD"))


def test_who_listens_goes_on_where_the_first_leaves() -> None:
    """It asks for itself what was cut off, and nothing that was done."""
    made, heard, model = at_once(leave=True)
    assert len(made) == 1
    assert made[0].status == "complete"
    assert 6 < len(model.requests) <= 11
    assert model.open == 0
    done = [event.data["id"] for event in heard[0] if event.kind == "section.done"]
    assert len(done) == len(set(done)) == 5
