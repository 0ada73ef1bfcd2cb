"""The author that asks a language model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from pagemagic.generate.asking import Answer, Asker
from pagemagic.generate.author import Hear, Planned, Restarted
from pagemagic.generate.pipeline.backing import Repair
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.pipeline.plan_reading import read_plan
from pagemagic.generate.pipeline.section_making import Made, made_of
from pagemagic.generate.pipeline.skeleton import Skeleton, Task
from pagemagic.generate.prompts.questions import Question, again, plan_question, section_question

REPAIRS = 2
"""How often a section that cannot be used is asked for again."""


class ModelAuthor:
    """Plans and writes with a model. What it writes is read as if it were hostile."""

    def __init__(self, asker: Asker) -> None:
        self._asker = asker

    @property
    def name(self) -> str:
        """The model's."""
        return self._asker.model.name

    async def plan(self, given: Given, hear: Hear) -> Planned:
        """Ask for a plan; what cannot be used of it is left out, and a plan of nothing is the offline author's."""
        question = plan_question(given)
        answer = await self._asker.ask(question, hear, lambda value: True)
        plan, repairs = read_plan(answer.value, given)
        return Planned(plan, (*_cut(answer), *repairs))

    async def section(self, task: Task, skeleton: Skeleton, given: Given, hear: Hear) -> Made:
        """Ask for a section, and for a better one where it cannot be used."""
        question = section_question(task, skeleton, given)
        return await until_fit(
            self._asker, question, lambda value: made_of(value, task, given, skeleton.ids(task)), hear
        )


async def until_fit(asker: Asker, question: Question, read: Callable[[Any], Made], hear: Hear) -> Made:
    """Ask for a section, and for a better one, at most :data:`REPAIRS` times, where ``read`` finds faults in it."""
    answer = await asker.ask(question, hear, lambda value: read(value).section is not None)
    made = read(answer.value)
    for _ in range(REPAIRS):
        if made.section is not None:
            break
        hear(Restarted("; ".join(str(fault) for fault in made.faults)[:400]))
        answer = await asker.ask(again(question, answer.value, made.faults), hear)
        made = read(answer.value)
        if made.section is not None:
            await asker.keep(question, answer)
    return _noted(made, answer)


def _noted(made: Made, answer: Answer) -> Made:
    return replace(made, repairs=(*_cut(answer), *made.repairs), by=answer.model)


def _cut(answer: Answer) -> tuple[Repair, ...]:
    return () if answer.complete else (Repair("", "cut", "the answer was cut; what came of it is used"),)
