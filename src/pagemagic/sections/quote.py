"""Quote: somebody's words, set large. Only words that were really said."""

from __future__ import annotations

from typing import Annotated, Any, TypedDict

from pydantic import Field

from pagemagic.markup.elements import E, each, inline, view, when
from pagemagic.markup.types import Inline
from pagemagic.page.base import Content
from pagemagic.page.blocks import QuoteBlock
from pagemagic.page.inline import InlineText
from pagemagic.page.present import Context
from pagemagic.page.section import Section
from pagemagic.page.section_type import Rule, SectionType
from pagemagic.sections.shared import Envelope, envelope, root, title_and
from pagemagic.sections.style import style


class QuoteProps(Content):
    """What stands above the words."""

    title: InlineText | None = None


class QuoteSlots(Content):
    """The words."""

    quotes: Annotated[tuple[QuoteBlock, ...], Field(min_length=1, max_length=3)]


class QuoteItem(TypedDict):
    """One quotation."""

    text: Inline
    cite: Inline
    has_cite: bool


class QuoteView(Envelope):
    """The view model of quotations."""

    quotes: list[QuoteItem]


VIEW = view(
    "quote",
    QuoteView,
    root(
        "quote",
        E.div(
            title_and(),
            E.div(
                each(
                    "quotes",
                    E.figure(
                        E.blockquote(E.p(inline("text"))),
                        when("has_cite", E.figcaption(inline("cite"))),
                    ),
                ),
                class_="pm-quote__list",
            ),
            class_="pm-wrap pm-stack",
        ),
    ),
)


def present(section: Section, context: Context) -> QuoteView:
    """The view model of quotations."""
    slots: Any = section.slots
    return {**envelope(section, context), "quotes": context.each(QuoteItem, slots.quotes)}


QUOTE = SectionType(
    name="quote",
    v=1,
    props=QuoteProps,
    slots=QuoteSlots,
    view=VIEW,
    present=present,
    style=style("quote"),
    variants=("large",),
    surface="quiet",
    translatable=("title",),
    rules=(Rule("quotes", "max_items", 3),),
    hint="Words that somebody really said, from the brief or the user, with who said them. Never make one up.",
    example={
        "id": "n1",
        "type": "quote",
        "props": {},
        "slots": {
            "quotes": [
                {
                    "id": "n2",
                    "type": "quote",
                    "text": "We knead by hand because the dough tells us when it is done.",
                    "cite": "Rosa, baker",
                }
            ]
        },
    },
)
