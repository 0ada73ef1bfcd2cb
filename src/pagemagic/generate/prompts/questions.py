"""The questions of the pipeline: messages whose beginning is the same for every section of a site."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pagemagic.generate.authoring.schema import authoring_schema
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.pipeline.offered import choices_of
from pagemagic.generate.pipeline.plan_schema import plan_schema
from pagemagic.generate.pipeline.skeleton import Skeleton, Task
from pagemagic.generate.ports import Message
from pagemagic.generate.prompts.material import material_of, plan_of
from pagemagic.generate.prompts.rendering import as_data, filled
from pagemagic.generate.site_plan import LEAST_SECTIONS, MOST_SECTIONS
from pagemagic.kernel.errors import Reason
from pagemagic.page.catalogue import Catalogue
from pagemagic.page.section_type import Rule

_RULES = {
    "max_words": "{place}: at most {limit} words",
    "max_items": "{place}: at most {limit}",
    "min_items": "{place}: at least {limit}",
    "required": "{place}: has to be there",
}


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: messages, and the shape of the answer."""

    task: str
    """For the books: ``plan``, ``section n7``."""
    name: str
    """Names the shape to the provider."""
    messages: tuple[Message, ...]
    cache_prefix: int
    """How many of the first messages are the same in many questions."""
    schema: dict[str, Any]


def plan_question(given: Given) -> Question:
    """Ask for a plan."""
    choices = [
        {"key": choice.key, "made_of_facts": choice.planned.kept is not None} for choice in choices_of(given).values()
    ]
    asked = filled(
        "plan", material=as_data(material_of(given)), choices=choices, least=LEAST_SECTIONS, most=MOST_SECTIONS
    )
    return Question("plan", "site_plan", (_writer(given.catalogue), Message("user", asked)), 1, plan_schema(given))


def section_question(task: Task, skeleton: Skeleton, given: Given) -> Question:
    """Ask for a section."""
    found = given.catalogue[task.type]
    site = filled("site", material=as_data({**material_of(given), "plan": plan_of(skeleton)}))
    wanted = {"kind": task.type, "look": task.variant, "place": task.place, "name": task.name, "about": task.about}
    asked = filled("section", task=as_data(wanted), hint=found.hint, rules=said_rules(found.rules))
    messages = (_writer(given.catalogue), Message("system", site), Message("user", asked))
    schema = authoring_schema(found)
    return Question(f"section {task.id}", task.type.replace(".", "_"), messages, 2, schema)


def again(question: Question, answer: Any, faults: Sequence[Reason]) -> Question:
    """Ask for a section once more: the first question, the last answer, and what is wrong with it."""
    said = filled("again", answer=as_data(answer), faults=[str(fault) for fault in faults])
    first = question.messages[: question.cache_prefix + 1]
    # One message of the user's: not every provider takes two in a row, and the answer is data like the rest.
    asked = Message("user", f"{first[-1].text}\n{said}")
    return Question(question.task, question.name, (*first[:-1], asked), question.cache_prefix, question.schema)


def with_schema(question: Question, schema: dict[str, Any]) -> tuple[Message, ...]:
    """The messages for a model whose decoder is not bound: the schema stands in the words."""
    *before, last = question.messages
    said = f"{last.text}\nAnswer with one JSON object of this JSON Schema:\n{as_data(schema)}\n"
    return (*before, Message("user", said))


def _writer(catalogue: Catalogue) -> Message:
    kinds = [{"name": name, "hint": one.hint} for name, one in sorted(catalogue.items()) if not one.frame]
    return Message("system", filled("writer", kinds=kinds))


def said_rules(rules: tuple[Rule, ...]) -> list[str]:
    """The rules of a section type in words."""
    return [
        _RULES[rule.kind].format(place=rule.place, limit=rule.limit) + (f" ({rule.why})" if rule.why else "")
        for rule in rules
    ]
