"""Menu: what there is to eat, drink or buy, with prices."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from pagemagic.markup.elements import E, call, each, inline, mod, view, when
from pagemagic.markup.elements import cls as classes
from pagemagic.markup.types import Inline, Token
from pagemagic.page.base import Content
from pagemagic.page.blocks import GroupBlock, ItemBlock
from pagemagic.page.facts import PriceFact
from pagemagic.page.inline import FactRun, InlineText, walk
from pagemagic.page.present import Context
from pagemagic.page.section import Section
from pagemagic.page.section_type import Rule, SectionType
from pagemagic.sections.items import ITEM_LIST, ItemListView, count_class, lists, with_items
from pagemagic.sections.shared import Envelope, envelope, root, title_and


class MenuProps(Content):
    """What stands above and below the list."""

    title: InlineText | None = None
    lead: InlineText | None = None
    note: InlineText | None = None
    """What holds for all of it: ``Bread on request``."""


class MenuSlots(Content):
    """The list."""

    items: Annotated[tuple[ItemBlock, ...], Field(max_length=40)] = ()
    groups: Annotated[tuple[GroupBlock, ...], Field(max_length=8)] = ()


class MenuView(Envelope):
    """The view model of a menu."""

    has_head: bool
    has_lead: bool
    lead: Inline
    lists: list[ItemListView]
    n: Token
    """How many lists there are."""
    has_note: bool
    note: Inline


VIEW = view(
    "menu",
    MenuView,
    root(
        "menu",
        E.div(
            when("has_head", title_and(when("has_lead", E.p(inline("lead"), class_="pm-lead")))),
            E.div(each("lists", call(ITEM_LIST)), class_=classes("pm-menu__lists", mod("n", "pm-menu__lists--"))),
            when("has_note", E.p(inline("note"), class_="pm-menu__note")),
            class_="pm-wrap pm-stack",
        ),
    ),
)


def present(section: Section, context: Context) -> MenuView:
    """The view model of a menu."""
    slots: Any = section.slots
    found = envelope(section, context)
    lead, note = context.t(section, "lead"), context.t(section, "note")
    level = context.level + 1 if found["has_title"] else context.level
    shown = lists(slots.items, slots.groups, context.variant, level, context)
    return MenuView(
        **found,
        has_head=found["has_title"] or bool(lead),
        has_lead=bool(lead),
        lead=lead,
        lists=shown,
        n=count_class(len(shown)),
        has_note=bool(note),
        note=note,
    )


def json_ld(section: Section, context: Context) -> list[dict[str, Any]]:
    """A ``Menu`` with its sections and items; prices where they are facts."""
    slots: Any = section.slots
    found: dict[str, Any] = {"@type": "Menu"}
    if context.plain(section, "title"):
        found["name"] = context.plain(section, "title")
    if slots.items:
        found["hasMenuItem"] = [_item(block, context) for block in slots.items]
    parts = [
        {
            "@type": "MenuSection",
            "name": context.plain(group, "title"),
            "hasMenuItem": [_item(block, context) for block in group.items],
        }
        for group in slots.groups
        if group.items
    ]
    if parts:
        found["hasMenuSection"] = parts
    return [found] if slots.items or parts else []


def _item(block: ItemBlock, context: Context) -> dict[str, Any]:
    found: dict[str, Any] = {"@type": "MenuItem", "name": context.plain(block, "title")}
    described = ". ".join(text for text in (context.plain(block, prop) for prop in ("note", "text")) if text)
    if described:
        found["description"] = described
    price = _price_fact(block, context)
    if price is not None:
        found["offers"] = {"@type": "Offer", "price": price.amount, "priceCurrency": price.currency}
    return found


def _price_fact(block: ItemBlock, context: Context) -> PriceFact | None:
    """The price fact that an item's price shows. A price in words has no currency that a machine could rely on."""
    if block.price is None:
        return None
    shown = [context.fact(part.id) for _, part in walk(block.price) if isinstance(part, FactRun)]
    return next((fact for fact in shown if isinstance(fact, PriceFact)), None)


MENU = SectionType(
    name="menu",
    v=1,
    props=MenuProps,
    slots=MenuSlots,
    view=VIEW,
    present=present,
    variants=("board", "bill", "columns"),
    translatable=("title", "lead", "note"),
    rules=(
        Rule("items", "max_items", 40, "a longer list needs groups"),
        Rule("title", "max_words", 6),
    ),
    json_ld=json_ld,
    hint=(
        "Dishes, drinks or goods, with prices where they are known; groups for a real menu. Never invent a dish or a price. "
        "bill for a short list with a picture per item, board for prices, columns for long lists."
    ),
    example={
        "id": "n1",
        "type": "menu",
        "props": {"title": "Menu"},
        "slots": {
            "groups": [
                {
                    "id": "n2",
                    "type": "group",
                    "title": "To start",
                    "items": [
                        {"id": "n3", "type": "item", "title": "Caldo verde", "price": "3.50 €"},
                        {"id": "n4", "type": "item", "title": "Olives", "note": "from the Alentejo", "price": "2 €"},
                    ],
                },
                {
                    "id": "n5",
                    "type": "group",
                    "title": "Main courses",
                    "items": [
                        {"id": "n6", "type": "item", "title": "Salt cod with cream", "price": "12 €"},
                        {"id": "n7", "type": "item", "title": "Rice with octopus", "price": "14 €"},
                    ],
                },
            ]
        },
    },
    **with_items("menu", ("board", "bill", "columns")),
)
