"""Columns: two to four short texts side by side."""

from __future__ import annotations

from typing import Annotated, Any, TypedDict

from pydantic import Field

from pagemagic.markup.elements import E, call, cls, each, heading, inline, mod, view, when
from pagemagic.markup.types import Inline, Token
from pagemagic.page.base import Content
from pagemagic.page.blocks import CardBlock
from pagemagic.page.inline import InlineText
from pagemagic.page.present import Context, PictureView
from pagemagic.page.section import Section
from pagemagic.page.section_type import Rule, SectionType
from pagemagic.sections.shared import ENTRY_TITLE, PICTURE, EntryTitle, Envelope, entry_title, envelope, root, title_and
from pagemagic.sections.style import style


class ColumnsProps(Content):
    """What stands above the columns."""

    title: InlineText | None = None


class ColumnsSlots(Content):
    """The columns."""

    columns: Annotated[tuple[CardBlock, ...], Field(min_length=1, max_length=4)]


class ColumnView(TypedDict):
    """One column."""

    level: int
    title: EntryTitle
    has_text: bool
    text: Inline
    has_picture: bool
    picture: PictureView


class ColumnsView(Envelope):
    """The view model of columns."""

    count: Token
    columns: list[ColumnView]


VIEW = view(
    "columns",
    ColumnsView,
    root(
        "columns",
        E.div(
            title_and(),
            E.div(
                each(
                    "columns",
                    E.div(
                        when("has_picture", call(PICTURE, "picture")),
                        heading("level", call(ENTRY_TITLE, "title")),
                        when("has_text", E.p(inline("text"))),
                        class_="pm-columns__column",
                    ),
                ),
                class_=cls("pm-columns__grid", mod("count", "pm-columns__grid--")),
            ),
            class_="pm-wrap pm-stack",
        ),
    ),
)


def present(section: Section, context: Context) -> ColumnsView:
    """The view model of columns."""
    slots: Any = section.slots
    found = envelope(section, context)
    level = context.level + 1 if found["has_title"] else context.level
    columns = [_column(block, level, index, context) for index, block in enumerate(slots.columns)]
    return ColumnsView(**found, count=Token(str(len(columns))), columns=columns)


def _column(block: CardBlock, level: int, index: int, context: Context) -> ColumnView:
    text = context.t(block, "text")
    picture = (
        context.picture(block.picture, "media", index=index, seed=block.id)
        if block.picture is not None
        else context.no_picture()
    )
    return ColumnView(
        level=level,
        title=entry_title(context.t(block, "title"), block.to, context),
        has_text=bool(text),
        text=text,
        has_picture=picture["is_image"] or picture["is_drawn"],
        picture=picture,
    )


COLUMNS = SectionType(
    name="columns",
    v=1,
    props=ColumnsProps,
    slots=ColumnsSlots,
    view=VIEW,
    present=present,
    style=style("columns"),
    variants=("plain",),
    translatable=("title",),
    rules=(Rule("columns", "min_items", 2, "one column is a media section or an article"),),
    hint="Two to four short texts of equal weight, side by side. Not for features or services: those are lists.",
    example={
        "id": "n1",
        "type": "columns",
        "props": {},
        "slots": {
            "columns": [
                {"id": "n2", "type": "card", "title": "For schools", "text": "Classes visit on weekday mornings."},
                {"id": "n3", "type": "card", "title": "For families", "text": "Sundays are open to all ages."},
            ]
        },
    },
)
