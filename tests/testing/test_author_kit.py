"""The kit for authors: on those that there are, on models without any sense, and on authors that break the port."""

from __future__ import annotations

from random import Random
from typing import Any

import anyio
import pytest
from tests.generate.wreckers import babbler
from tests.models.test_asking import conditions

from pagemagic.generate.asking import Asker
from pagemagic.generate.author import Author, Hear, Planned
from pagemagic.generate.model_author import ModelAuthor
from pagemagic.generate.offline_author import OfflineAuthor
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.pipeline.section_making import Made
from pagemagic.generate.pipeline.skeleton import Skeleton, Task
from pagemagic.testing.authors import kit
from pagemagic.testing.authors.kit_tests import AuthorKit
from pagemagic.testing.models.bakery import answered
from pagemagic.testing.models.scripted import ScriptedModel


def model_author(script: Any) -> Author:
    """The author that asks a scripted model."""
    return ModelAuthor(Asker([ScriptedModel(script, step=4000)], conditions([])))


class TestOffline(AuthorKit):
    def make_author(self) -> Author:
        return OfflineAuthor()


class TestModel(AuthorKit):
    def make_author(self) -> Author:
        return model_author(answered)


class TestModelWithoutSense(AuthorKit):
    def make_author(self) -> Author:
        return model_author(babbler(Random("kit")))


class Liar(OfflineAuthor):
    """Writes what nobody said, from memory."""

    async def plan(self, given: Given, hear: Hear) -> Planned:
        plan = (await super().plan(given, hear)).plan
        written = [one.model_copy(update={"kept": None}) for one in plan.pages[0].sections]
        return Planned(
            plan.model_copy(update={"pages": (plan.pages[0].model_copy(update={"sections": tuple(written)}),)})
        )

    async def section(self, task: Task, skeleton: Skeleton, given: Given, hear: Hear) -> Made:
        fit = next(one for one in given.sections.values() if one.type == task.type)
        props = fit.props.model_copy(update={"title": "Over 40 ovens"})
        return Made(fit.model_copy(update={"id": task.id, "props": props}))


class Silent(OfflineAuthor):
    """Gives nothing, and no reason."""

    async def plan(self, given: Given, hear: Hear) -> Planned:
        return await Liar().plan(given, hear)

    async def section(self, task: Task, skeleton: Skeleton, given: Given, hear: Hear) -> Made:
        return Made(None)


class Wilful(OfflineAuthor):
    """Plans what there is not."""

    async def plan(self, given: Given, hear: Hear) -> Planned:
        return Planned((await super().plan(given, hear)).plan.model_copy(update={"theme": "nothing"}))


@pytest.mark.parametrize(
    ("author", "check"), [(Liar(), kit.check_sections), (Silent(), kit.check_sections), (Wilful(), kit.check_plans)]
)
def test_the_kit_sees_faults(author: Author, check: Any) -> None:
    """An author that breaks the port does not pass."""
    with pytest.raises((AssertionError, ValueError)):
        anyio.run(check, author)
