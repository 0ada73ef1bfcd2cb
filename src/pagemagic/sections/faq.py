"""Questions: real ones, with short answers."""

from __future__ import annotations

from typing import Annotated, Any, TypedDict

from pydantic import Field

from pagemagic.markup.elements import E, each, heading, inline, view, when
from pagemagic.markup.inline import inline_text
from pagemagic.markup.types import Inline
from pagemagic.page.base import Content
from pagemagic.page.blocks import QuestionBlock
from pagemagic.page.inline import InlineText
from pagemagic.page.present import Context
from pagemagic.page.section import Section
from pagemagic.page.section_type import Rule, SectionType
from pagemagic.sections.shared import Envelope, envelope, root, title_and
from pagemagic.sections.style import style, variant_styles


class FaqProps(Content):
    """What stands above the questions."""

    title: InlineText
    lead: InlineText | None = None


class FaqSlots(Content):
    """The questions."""

    questions: Annotated[tuple[QuestionBlock, ...], Field(min_length=1, max_length=20)]


class FaqItem(TypedDict):
    """A question with its answer."""

    level: int
    question: Inline
    answer: Inline


class FaqView(Envelope):
    """The view model of questions."""

    has_lead: bool
    lead: Inline
    folded: bool
    questions: list[FaqItem]


VIEW = view(
    "faq",
    FaqView,
    root(
        "faq",
        E.div(
            title_and(when("has_lead", E.p(inline("lead")))),
            when(
                "folded",
                E.div(
                    each("questions", E.details(E.summary(inline("question")), E.p(inline("answer")))),
                    class_="pm-faq__list",
                ),
                otherwise=E.div(
                    each(
                        "questions",
                        E.div(heading("level", inline("question")), E.p(inline("answer")), class_="pm-faq__pair"),
                    ),
                    class_="pm-faq__list",
                ),
            ),
            class_="pm-wrap pm-faq__grid",
        ),
    ),
)

FOLD_FROM = 3
"""Fewer questions than this are shown with their answers: there is nothing to fold away."""


def present(section: Section, context: Context) -> FaqView:
    """The view model of questions."""
    slots: Any = section.slots
    lead = context.t(section, "lead")
    return {
        **envelope(section, context),
        "has_lead": bool(lead),
        "lead": lead,
        "folded": context.variant == "details" and len(slots.questions) >= FOLD_FROM,
        "questions": context.each(FaqItem, slots.questions, level=context.below),
    }


def json_ld(section: Section, context: Context) -> list[dict[str, Any]]:
    """A ``FAQPage`` with the same questions and answers."""
    slots: Any = section.slots
    entities = [
        {
            "@type": "Question",
            "name": inline_text(context.t(block, "question")),
            "acceptedAnswer": {"@type": "Answer", "text": inline_text(context.t(block, "answer"))},
        }
        for block in slots.questions
    ]
    return [{"@type": "FAQPage", "mainEntity": entities}]


FAQ = SectionType(
    name="faq",
    v=1,
    props=FaqProps,
    slots=FaqSlots,
    view=VIEW,
    present=present,
    style=style("faq"),
    variant_styles=variant_styles("faq"),
    variants=("details", "pairs"),
    surface="quiet",
    translatable=("title", "lead"),
    rules=(Rule("questions", "min_items", 2, "one question is a sentence somewhere else"),),
    json_ld=json_ld,
    hint="Questions that visitors really have, answered from known facts only.",
    example={
        "id": "n1",
        "type": "faq",
        "props": {"title": "Questions"},
        "slots": {
            "questions": [
                {
                    "id": "n2",
                    "type": "question",
                    "question": "Do you bake without gluten?",
                    "answer": "No, there is flour in the air.",
                },
                {
                    "id": "n3",
                    "type": "question",
                    "question": "Can I order by phone?",
                    "answer": "Yes, until six in the evening.",
                },
                {
                    "id": "n4",
                    "type": "question",
                    "question": "Is there parking?",
                    "answer": "Two places in front of the shop.",
                },
            ]
        },
    },
)
