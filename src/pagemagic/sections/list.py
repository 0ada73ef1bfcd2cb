"""List: lines, plain or leading somewhere."""

from __future__ import annotations

from typing import Annotated, Any, TypedDict

from pydantic import Field

from pagemagic.markup.elements import E, call, each, inline, view, when
from pagemagic.markup.types import Inline
from pagemagic.page.base import Content
from pagemagic.page.blocks import ItemBlock, LinkBlock
from pagemagic.page.inline import InlineText
from pagemagic.page.present import Context
from pagemagic.page.section import Section
from pagemagic.page.section_type import SectionType
from pagemagic.sections.shared import LINKED, Envelope, LinkedText, envelope, linked, root, title_and
from pagemagic.sections.style import style, variant_styles


class ListProps(Content):
    """What stands above the lines."""

    title: InlineText | None = None
    lead: InlineText | None = None


class ListSlots(Content):
    """The lines."""

    items: Annotated[tuple[ItemBlock, ...], Field(max_length=40)] = ()
    links: Annotated[tuple[LinkBlock, ...], Field(max_length=40)] = ()


class LineView(TypedDict):
    """One line."""

    title: LinkedText
    has_note: bool
    note: Inline
    has_text: bool
    text: Inline


class ListView(Envelope):
    """The view model of a list."""

    has_lead: bool
    lead: Inline
    lines: list[LineView]


VIEW = view(
    "list",
    ListView,
    root(
        "list",
        E.div(
            title_and(when("has_lead", E.p(inline("lead")))),
            E.ul(
                each(
                    "lines",
                    E.li(
                        E.b(call(LINKED, "title")),
                        when("has_note", " ", E.span(inline("note"))),
                        when("has_text", E.p(inline("text"))),
                    ),
                ),
                class_="pm-list__lines",
            ),
            class_="pm-wrap pm-list__grid",
        ),
    ),
)


def present(section: Section, context: Context) -> ListView:
    """The view model of a list."""
    slots: Any = section.slots
    lead = context.t(section, "lead")
    lines = context.each(LineView, slots.items)
    lines += [_leading(block, context) for block in slots.links]
    return {**envelope(section, context), "has_lead": bool(lead), "lead": lead, "lines": lines}


def _leading(block: LinkBlock, context: Context) -> LineView:
    title, note = linked(context.t(block, "text"), block.to, context), context.t(block, "note")
    return {"title": title, "has_note": bool(note), "note": note, "has_text": False, "text": ""}


LIST = SectionType(
    name="list",
    v=1,
    props=ListProps,
    slots=ListSlots,
    view=VIEW,
    present=present,
    style=style("list"),
    variant_styles=variant_styles("list"),
    variants=("ruled", "links"),
    translatable=("title", "lead"),
    hint="Plain lines where nothing else fits: memberships, what to bring, places to follow. Links: a page of links.",
    example={
        "id": "n1",
        "type": "list",
        "props": {"title": "What to bring"},
        "slots": {
            "items": [
                {"id": "n2", "type": "item", "title": "Walking shoes"},
                {"id": "n3", "type": "item", "title": "Water"},
            ]
        },
    },
)
