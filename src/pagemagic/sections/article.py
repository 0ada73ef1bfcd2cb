"""Article: a text with headings, pictures, lists and tables."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from pagemagic.markup.elements import E, call, each, inline, view, when
from pagemagic.markup.types import Inline
from pagemagic.page.base import Content
from pagemagic.page.blocks import ContentBlock
from pagemagic.page.inline import InlineText
from pagemagic.page.present import Context
from pagemagic.page.section import Section
from pagemagic.page.section_type import Rule, SectionType
from pagemagic.sections.prose import PROSE, ProseView, prose
from pagemagic.sections.shared import Envelope, envelope, root, title_and
from pagemagic.sections.style import style, variant_styles


class ArticleProps(Content):
    """What stands above the text."""

    title: InlineText | None = None
    lead: InlineText | None = None


class ArticleSlots(Content):
    """The text."""

    body: Annotated[tuple[ContentBlock, ...], Field(min_length=1, max_length=200)]


class ArticleView(Envelope):
    """The view model of an article."""

    has_lead: bool
    lead: Inline
    body: list[ProseView]


VIEW = view(
    "article",
    ArticleView,
    root(
        "article",
        E.div(
            title_and(when("has_lead", E.p(inline("lead"), class_="pm-lead"))),
            E.div(each("body", call(PROSE)), class_="pm-prose"),
            class_="pm-wrap pm-article__grid",
        ),
    ),
)


def present(section: Section, context: Context) -> ArticleView:
    """The view model of an article."""
    slots: Any = section.slots
    found = envelope(section, context)
    lead = context.t(section, "lead")
    below = context.level + 1 if found["has_title"] else context.level
    return ArticleView(**found, has_lead=bool(lead), lead=lead, body=prose(slots.body, context, below))


ARTICLE = SectionType(
    name="article",
    v=1,
    props=ArticleProps,
    slots=ArticleSlots,
    view=VIEW,
    present=present,
    style=style("article"),
    variant_styles=variant_styles("article"),
    variants=("prose", "rail"),
    translatable=("title", "lead"),
    rules=(Rule("title", "max_words", 12),),
    hint="A text to read: a story, a post, an explanation. Headings inside the body follow the section's title.",
    example={
        "id": "n1",
        "type": "article",
        "props": {"title": "How the sourdough is kept"},
        "slots": {
            "body": [
                {"id": "n2", "type": "text", "text": "The starter is fed twice a day and never leaves the bakery."},
                {"id": "n3", "type": "list", "points": [{"id": "n4", "type": "point", "text": "Rye flour"}]},
            ]
        },
    },
)
