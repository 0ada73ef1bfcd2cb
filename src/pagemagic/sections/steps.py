"""Steps: a way from here to there, in order."""

from __future__ import annotations

from typing import Annotated, Any, TypedDict

from pydantic import Field

from pagemagic.markup.elements import E, call, cls, each, heading, inline, mod, view, when
from pagemagic.markup.types import Inline, Token
from pagemagic.page.base import Content
from pagemagic.page.blocks import StepBlock
from pagemagic.page.inline import InlineText
from pagemagic.page.present import Context
from pagemagic.page.section import Section
from pagemagic.page.section_type import Rule, SectionType
from pagemagic.sections.items import count_class
from pagemagic.sections.shared import ENTRY_TITLE, EntryTitle, Envelope, entry_title, envelope, root, title_and
from pagemagic.sections.style import style, variant_styles


class StepsProps(Content):
    """What stands above the steps."""

    title: InlineText | None = None
    lead: InlineText | None = None


class StepsSlots(Content):
    """The steps, in order."""

    steps: Annotated[tuple[StepBlock, ...], Field(min_length=1, max_length=8)]


class StepItem(TypedDict):
    """One step."""

    level: int
    title: EntryTitle
    has_text: bool
    text: Inline


class StepsView(Envelope):
    """The view model of steps."""

    has_head: bool
    has_lead: bool
    lead: Inline
    n: Token
    steps: list[StepItem]


VIEW = view(
    "steps",
    StepsView,
    root(
        "steps",
        E.div(
            when("has_head", title_and(when("has_lead", E.p(inline("lead"), class_="pm-lead")))),
            E.ol(
                each(
                    "steps", E.li(heading("level", call(ENTRY_TITLE, "title")), when("has_text", E.p(inline("text"))))
                ),
                class_=cls("pm-steps__list", mod("n", "pm-steps__list--")),
            ),
            class_="pm-wrap pm-stack",
        ),
    ),
)


def present(section: Section, context: Context) -> StepsView:
    """The view model of steps."""
    slots: Any = section.slots
    found = envelope(section, context)
    lead = context.t(section, "lead")
    level = context.level + 1 if found["has_title"] else context.level
    return StepsView(
        **found,
        has_head=found["has_title"] or bool(lead),
        has_lead=bool(lead),
        lead=lead,
        n=count_class(len(slots.steps)),
        steps=[_step(block, level, context) for block in slots.steps],
    )


def _step(block: StepBlock, level: int, context: Context) -> StepItem:
    words = context.t(block, "text")
    title = entry_title(context.t(block, "title"), None, context)
    return StepItem(level=level, title=title, has_text=bool(words), text=words)


STEPS = SectionType(
    name="steps",
    v=1,
    props=StepsProps,
    slots=StepsSlots,
    view=VIEW,
    present=present,
    style=style("steps"),
    variant_styles=variant_styles("steps"),
    variants=("columns", "list"),
    translatable=("title", "lead"),
    rules=(
        Rule("steps", "min_items", 2, "one step is a sentence"),
        Rule("steps", "max_items", 6, "a longer way is a text"),
    ),
    hint="What happens in which order, two to six steps that were said in the brief. Never invent a procedure.",
    example={
        "id": "n1",
        "type": "steps",
        "props": {"title": "From boundary to alert in three steps"},
        "slots": {
            "steps": [
                {
                    "id": "n2",
                    "type": "step",
                    "title": "Send a boundary",
                    "text": "The outline of a field is the only input.",
                },
                {
                    "id": "n3",
                    "type": "step",
                    "title": "Read the moisture",
                    "text": "Readings and forecast come back as JSON.",
                },
                {
                    "id": "n4",
                    "type": "step",
                    "title": "Set a threshold",
                    "text": "From then on, we call your software.",
                },
            ]
        },
    },
)
