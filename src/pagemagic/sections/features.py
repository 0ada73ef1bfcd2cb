"""Features: what there is, what somebody does or what a product can."""

from __future__ import annotations

from typing import Annotated, Any, TypedDict

from pydantic import Field

from pagemagic.markup.elements import E, call, each, heading, inline, view, when
from pagemagic.markup.types import Inline
from pagemagic.page.base import Content
from pagemagic.page.blocks import ButtonBlock, GroupBlock, ItemBlock
from pagemagic.page.inline import InlineText
from pagemagic.page.present import Context
from pagemagic.page.section import Section
from pagemagic.page.section_type import Rule, SectionType
from pagemagic.sections.items import ITEM_LIST, ItemListView, lists, with_items
from pagemagic.sections.shared import (
    ACTIONS,
    LINKED,
    ActionView,
    Envelope,
    LinkedText,
    actions,
    envelope,
    linked,
    root,
    title_and,
)


class FeaturesProps(Content):
    """What stands above the list."""

    title: InlineText | None = None
    lead: InlineText | None = None


class FeaturesSlots(Content):
    """The list."""

    items: Annotated[tuple[ItemBlock, ...], Field(max_length=12)] = ()
    groups: Annotated[tuple[GroupBlock, ...], Field(max_length=6)] = ()
    """Items under headings: the parts of a data sheet."""
    actions: Annotated[tuple[ButtonBlock, ...], Field(max_length=2)] = ()


class SheetRow(TypedDict):
    """A property with its values."""

    label: LinkedText
    values: list[Inline]


class SheetGroup(TypedDict):
    """Properties that belong together."""

    has_title: bool
    title: Inline
    level: int
    rows: list[SheetRow]


class FeaturesView(Envelope):
    """The view model of features."""

    has_head: bool
    has_lead: bool
    lead: Inline
    is_sheet: bool
    groups: list[SheetGroup]
    lists: list[ItemListView]
    has_actions: bool
    actions: list[ActionView]


_SHEET = E.div(
    each(
        "groups",
        E.div(
            when("has_title", heading("level", inline("title"))),
            E.dl(each("rows", E.div(E.dt(call(LINKED, "label")), each("values", E.dd(inline(".")))))),
            class_="pm-features__group",
        ),
    ),
    class_="pm-features__sheet",
)

VIEW = view(
    "features",
    FeaturesView,
    root(
        "features",
        E.div(
            when("has_head", title_and(when("has_lead", E.p(inline("lead"), class_="pm-features__lead")))),
            when("is_sheet", _SHEET, otherwise=E.div(each("lists", call(ITEM_LIST)), class_="pm-features__lists")),
            ACTIONS,
            class_="pm-wrap pm-features__grid",
        ),
    ),
)


def present(section: Section, context: Context) -> FeaturesView:
    """The view model of features."""
    slots: Any = section.slots
    found = envelope(section, context)
    level = context.level + 1 if found["has_title"] else context.level
    lead = context.t(section, "lead")
    shown = actions(slots.actions, context)
    is_sheet = context.variant == "sheet"
    return FeaturesView(
        **found,
        has_head=found["has_title"] or bool(lead),
        has_lead=bool(lead),
        lead=lead,
        is_sheet=is_sheet,
        groups=_sheet(slots, level, context) if is_sheet else [],
        lists=[] if is_sheet else lists(slots.items, slots.groups, context.variant, level, context),
        has_actions=bool(shown),
        actions=shown,
    )


def _sheet(slots: Any, level: int, context: Context) -> list[SheetGroup]:
    groups = [("" if group is None else context.t(group, "title"), items) for group, items in _parts(slots)]
    return [
        SheetGroup(has_title=bool(title), title=title, level=level, rows=[_row(block, context) for block in items])
        for title, items in groups
    ]


def _parts(slots: Any) -> list[tuple[GroupBlock | None, tuple[ItemBlock, ...]]]:
    found: list[tuple[GroupBlock | None, tuple[ItemBlock, ...]]] = [(None, slots.items)] if slots.items else []
    return found + [(group, group.items) for group in slots.groups if group.items]


def _row(block: ItemBlock, context: Context) -> SheetRow:
    """A property; one of which nothing more is said is there."""
    values = [context.t(block, prop) for prop in ("note", "text", "price")]
    found = [value for value in values if value]
    return SheetRow(label=linked(context.t(block, "title"), block.to, context), values=found or [context.label("yes")])


FEATURES = SectionType(
    name="features",
    v=1,
    props=FeaturesProps,
    slots=FeaturesSlots,
    view=VIEW,
    present=present,
    variants=("index", "bill", "manifold", "strips", "cards", "columns", "sheet"),
    translatable=("title", "lead"),
    rules=(
        Rule("items", "max_items", 12, "a longer list is a page of its own"),
        Rule("title", "max_words", 9),
        Rule("lead", "max_words", 30),
    ),
    hint=(
        "What there is, is done or can be had, one item each, in short noun phrases. Variant by what is known: bill for food and "
        "goods with a qualifier, manifold for trades with prices, index for advice and services, strips where things are "
        "counted, sheet for the properties of a product (groups), cards only where items lead somewhere."
    ),
    example={
        "id": "n1",
        "type": "features",
        "variant": "bill",
        "props": {"title": "From our oven"},
        "slots": {
            "items": [
                {"id": "n2", "type": "item", "title": "Rye bread", "note": "long fermentation"},
                {"id": "n3", "type": "item", "title": "Corn bread", "note": "stone-milled"},
                {"id": "n4", "type": "item", "title": "Ring bread", "note": "on Saturdays"},
            ]
        },
    },
    **with_items("features", ("index", "bill", "manifold", "strips", "cards", "columns")),
)
