"""Booking: what can be booked, for how long and at what price, with the place to do it."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files
from typing import Annotated, Any, TypedDict

from pydantic import Field

from pagemagic.markup.css import split_style
from pagemagic.markup.elements import E, call, cls, each, inline, mod, view, when
from pagemagic.markup.inline import inline_text
from pagemagic.markup.types import Inline, Token
from pagemagic.page.base import Frozen
from pagemagic.page.blocks import ButtonBlock, ItemBlock
from pagemagic.page.inline import InlineText, NonBlankText
from pagemagic.page.present import Context
from pagemagic.page.section import Section
from pagemagic.page.section_type import Rule, SectionType
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


class BookingProps(Frozen):
    """What stands around the list."""

    title: NonBlankText
    lead: InlineText | None = None
    note: InlineText | None = None
    """Terms, below the list: ``Free to cancel until the evening before``."""


class BookingSlots(Frozen):
    """What can be booked, and where."""

    items: Annotated[tuple[ItemBlock, ...], Field(min_length=1, max_length=12)]
    """``note`` is how long it takes, ``to`` where this one is booked."""
    actions: Annotated[tuple[ButtonBlock, ...], Field(max_length=2)] = ()
    """Where all of them are booked."""


class BookingItem(TypedDict):
    """One thing that can be booked."""

    title: LinkedText
    has_note: bool
    note: Inline
    has_price: bool
    price: Inline
    has_text: bool
    text: Inline


class BookingView(Envelope):
    """The view model of bookings."""

    has_lead: bool
    lead: Inline
    amount: Token
    items: list[BookingItem]
    has_note: bool
    note: Inline
    has_actions: bool
    actions: list[ActionView]


ITEM = view(
    "booking-item",
    BookingItem,
    E.li(
        E.p(call(LINKED, "title"), class_="pm-acme-booking__title"),
        when("has_note", E.p(inline("note"), class_="pm-acme-booking__time")),
        when("has_price", E.p(inline("price"), class_="pm-acme-booking__price")),
        when("has_text", E.p(inline("text"), class_="pm-acme-booking__text")),
    ),
)

VIEW = view(
    "acme-booking",
    BookingView,
    root(
        "acme-booking",
        E.div(
            title_and(when("has_lead", E.p(inline("lead"), class_="pm-lead"))),
            E.ul(
                each("items", call(ITEM)),
                class_=cls("pm-acme-booking__list", mod("amount", "pm-acme-booking__list--")),
            ),
            when("has_note", E.p(inline("note"), class_="pm-acme-booking__note")),
            ACTIONS,
            class_="pm-wrap pm-stack",
        ),
    ),
)


def present(section: Section, context: Context) -> BookingView:
    """The view model of a section: everything that is decided is decided here."""
    slots: Any = section.slots
    lead, note = context.t(section, "lead"), context.t(section, "note")
    buttons = actions(slots.actions, context)
    return BookingView(
        **envelope(section, context),
        has_lead=bool(lead),
        lead=lead,
        amount=Token("few" if len(slots.items) < 4 else "many"),
        items=[_item(block, context) for block in slots.items],
        has_note=bool(note),
        note=note,
        has_actions=bool(buttons),
        actions=buttons,
    )


def _item(block: ItemBlock, context: Context) -> BookingItem:
    note, price, text = (context.t(block, name) for name in ("note", "price", "text"))
    return BookingItem(
        title=linked(context.t(block, "title"), block.to, context),
        has_note=bool(note),
        note=note,
        has_price=bool(price),
        price=price,
        has_text=bool(text),
        text=text,
    )


def json_ld(section: Section, context: Context) -> list[dict[str, Any]]:
    """A ``Service`` for each thing that has an address of its own where it can be booked."""
    slots: Any = section.slots
    found: list[dict[str, Any]] = []
    for block in slots.items:
        link = context.link(block.to) if block.to is not None else None
        if link is not None and link["href"].startswith("https://"):
            name = inline_text(context.t(block, "title"))
            found.append({"@type": "Service", "name": name, "potentialAction": _reserve(link["href"])})
    return found


def _reserve(href: str) -> dict[str, Any]:
    return {"@type": "ReserveAction", "target": {"@type": "EntryPoint", "urlTemplate": href}}


def _style() -> tuple[str, Mapping[str, str]]:
    text = files("pagemagic_acme").joinpath("booking.css").read_text(encoding="utf-8")
    return split_style(text, "variant")


_STYLE, _VARIANT_STYLES = _style()

BOOKING = SectionType(
    name="acme.booking",
    v=1,
    props=BookingProps,
    slots=BookingSlots,
    view=VIEW,
    present=present,
    style=_STYLE,
    variants=("lines", "tickets"),
    variant_styles=_VARIANT_STYLES,
    surface="quiet",
    translatable=("title", "lead", "note"),
    rules=(Rule("title", "max_words", 9), Rule("items", "max_items", 8, "group the rest on a page of their own")),
    json_ld=json_ld,
    hint="What can be booked online, with how long it takes and what it costs. Only where an address to book at was given.",
    example={
        "id": "n1",
        "type": "acme.booking",
        "props": {"title": "Book a lesson", "note": "Free to cancel until the evening before."},
        "slots": {
            "items": [
                {
                    "id": "n2",
                    "type": "item",
                    "title": "First lesson",
                    "note": "45 minutes",
                    "price": "€30",
                    "to": {"kind": "url", "href": "https://book.example/first"},
                },
                {"id": "n3", "type": "item", "title": "Course of ten", "note": "10 hours", "price": "€380"},
            ],
            "actions": [
                {
                    "id": "n4",
                    "type": "button",
                    "text": "Choose a time",
                    "to": {"kind": "url", "href": "https://book.example/"},
                }
            ],
        },
    },
)
"""The section type."""
