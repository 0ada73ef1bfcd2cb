"""Hooks that are called while sites are made, with plugins that do well and plugins that fail."""

from __future__ import annotations

import logging
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import anyio
import pytest

import pagemagic as pm
from pagemagic.generate.pipeline.events import Event
from pagemagic.generate.pipeline.given import given_of
from pagemagic.generate.pipeline.replay import replayed
from pagemagic.generate.running.answers import MemoryAnswers
from pagemagic.generate.runs.log import MemoryRunLog
from pagemagic.hookspecs import hookimpl
from pagemagic.kernel.clock import CountedIds, ManualClock, SeededEntropy
from pagemagic.kernel.registry import AdapterContext
from pagemagic.page.operations import Remove, SetSite
from pagemagic.plugins import PluginError
from pagemagic.testing.models.bakery import BRIEF, answered
from pagemagic.testing.models.scripted import ScriptedModel


def plugin(name: str, **hooks: Any) -> Any:
    """A plugin with some hooks."""
    return SimpleNamespace(__name__=name, **{f"pagemagic_{hook}": hookimpl(one) for hook, one in hooks.items()})


def made_with(*plugins: Any, **options: Any) -> tuple[pm.Generation, list[Event], ScriptedModel]:
    """Generate with plugins: the result, the events and the model."""
    model = ScriptedModel(answered)
    context = AdapterContext(ManualClock(), CountedIds(), SeededEntropy())

    async def go() -> tuple[pm.Generation, list[Event]]:
        async with (
            pm.PageMagic(model, context=context, plugins=plugins, **options) as magic,
            magic.stream(BRIEF) as run,
        ):
            made = await run.result()
            return made, run.log

    return *anyio.run(go), model


def formal(request: Any) -> Any:
    """Adds a wish to the first message."""
    first, *rest = request.messages
    return replace(request, messages=(replace(first, text=first.text + "Be formal."), *rest))


def rename(to: str) -> Any:
    """Changes the name of a site."""

    def transform_page(site: pm.Site, context: Any) -> pm.Patch:
        assert context.brief.text == BRIEF
        return pm.Patch(ops=(SetSite(prop="name", value=to),))

    return transform_page


def test_prompts_are_prepared() -> None:
    """Each question, one plugin after the other; all else stays, and the beginning is still the same for all."""
    _, _, model = made_with(plugin("a", prepare_prompt=formal), plugin("b", prepare_prompt=lambda request: None))
    assert all(request.messages[0].text.endswith("Be formal.") for request in model.requests)
    assert len({request.messages[0] for request in model.requests}) == 1


def test_other_words_are_another_question() -> None:
    """What was kept under the old words is not found."""
    answers = MemoryAnswers()
    for plugins, asked in (((), 6), ((plugin("a", prepare_prompt=formal),), 6), ((), 0)):
        _, _, model = made_with(*plugins, answers=answers)
        assert len(model.requests) == asked


def fails(**given: Any) -> Any:
    """Does what no plugin should."""
    raise KeyError("colour")


@pytest.mark.parametrize(("prepare", "said"), [
    (lambda request: fails(), "raises KeyError: 'colour'"),
    (lambda request: "words", "gave str; it must return the request, or None"),
    (lambda request: replace(request, messages=request.messages[:1]), "other messages than it came with"),
])  # fmt: skip
def test_a_prompt_that_cannot_be_prepared_is_not_asked(prepare: Any, said: str) -> None:
    """Nothing is paid for it."""
    with pytest.raises((PluginError, pm.InvalidInputError), match=said):
        made_with(plugin("a", prepare_prompt=prepare))


def test_sites_are_transformed_once() -> None:
    """By one plugin after the other, at the end; replay and followers get the same."""
    made, events, _ = made_with(plugin("a", transform_page=rename("One")), plugin("b", transform_page=rename("Two")))
    assert made.site.name == "Two"
    assert [event.data["plugin"] for event in events if event.kind == "patch"] == ["a", "b"]
    assert events[-1].data["digest"] == made.site.digest
    assert replayed([Event.from_json(event.to_json()) for event in events], given_of(BRIEF)) == made.site
    assert made.status == "complete"
    with pm.BlockingPageMagic(plugins=[plugin("a", transform_page=rename("One"))]) as magic:
        assert magic.generate(BRIEF).site.name == "One"


def transform_removing(site: pm.Site, context: Any) -> pm.Patch:
    """Removes what there is not."""
    return pm.Patch(ops=(Remove(id="nzzzz"),))


@pytest.mark.parametrize(("transform", "said"), [
    (lambda site, context: fails(), "KeyError: 'colour'"),
    (lambda site, context: {"ops": []}, "gave dict; it must return a Patch or None"),
    (transform_removing, "nzzzz"),
])  # fmt: skip
def test_a_transformation_that_fails_changes_nothing(transform: Any, said: str) -> None:
    """What was made is not lost, a finding says why, and the next plugin has its turn."""
    log = MemoryRunLog()
    made, events, _ = made_with(
        plugin("a", transform_page=transform), plugin("b", transform_page=rename("Two")), runs=log
    )
    assert made.site.name == "Two"
    (found,) = [one for one in made.findings if one.rule == "plugin-failed"]
    assert said in found.message
    assert "the plugin a could not change" in found.message

    async def follow() -> pm.Generation:
        run = events[0]
        assert run.seq == 1
        return await pm.PageMagic(ScriptedModel(answered), runs=log).run("run_1").result()

    again = anyio.run(follow)
    assert (again.site, again.findings) == (made.site, made.findings)


def test_locks_bind_plugins() -> None:
    """Whoever they say they are."""

    def lock_and_remove(site: pm.Site, context: Any) -> pm.Patch:
        section = next(one for page in site.pages for one in page.sections if one.lock)
        return pm.Patch(ops=(Remove(id=section.id),), author="user")

    def lock(site: pm.Site, context: Any) -> pm.Patch:
        from pagemagic.page.operations import Set

        return pm.Patch(ops=(Set(id=site.pages["/"].sections[0].id, prop="lock", value=True),))

    made, *_ = made_with(plugin("a", transform_page=lock), plugin("b", transform_page=lock_and_remove))
    locked = made.site.pages["/"].sections[0]
    failed = [one.message for one in made.findings if one.rule == "plugin-failed"]
    assert len(failed) == 1, failed
    assert locked.id in {one.id for one in made.site.pages["/"].sections}


def test_listeners(caplog: pytest.LogCaptureFixture) -> None:
    """Are told of every attempt; one that fails is logged and changes nothing."""
    caplog.set_level(logging.ERROR)
    heard: list[pm.Event] = []
    made, *_ = made_with(
        plugin("a", on_event=lambda event: fails()), plugin("b", on_event=lambda event: heard.append(event))
    )
    assert [event.data["task"] for event in heard] == [call.task for call in made.calls]
    assert "a listener failed" in caplog.text
