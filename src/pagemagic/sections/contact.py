"""Contact: every way to get in touch, the best one first."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from pagemagic.markup.elements import E, attr, call, cls, each, inline, mod, view, when
from pagemagic.markup.types import Href, Inline, Token
from pagemagic.page.base import Content
from pagemagic.page.blocks import ButtonBlock, PairBlock
from pagemagic.page.inline import InlineText
from pagemagic.page.links import Link
from pagemagic.page.present import Context, PictureView
from pagemagic.page.section import Section
from pagemagic.page.section_type import Rule, SectionType
from pagemagic.sections.action import signs_of, size_of, together
from pagemagic.sections.shared import (
    ACTIONS,
    PAIR,
    PICTURE,
    ActionView,
    Envelope,
    PairView,
    actions,
    envelope,
    pairs,
    root,
    title_and,
    wordbreaks,
)
from pagemagic.sections.style import style, variant_styles


class ContactProps(Content):
    """What is said, and the contact that stands out."""

    title: InlineText
    text: InlineText | None = None
    big: InlineText | None = None
    to: Link | None = None
    """Where ``big`` leads."""


class ContactSlots(Content):
    """The other ways."""

    facts: Annotated[tuple[PairBlock, ...], Field(max_length=8)] = ()
    actions: Annotated[tuple[ButtonBlock, ...], Field(max_length=2)] = ()


class ContactView(Envelope):
    """The view model of a contact section."""

    has_text: bool
    text: Inline
    has_big: bool
    big: Inline
    length: Token
    together: Token
    signs: Token
    leads: bool
    href: Href
    rel: Token | None
    has_facts: bool
    facts: list[PairView]
    has_actions: bool
    actions: list[ActionView]
    has_picture: bool
    picture: PictureView


VIEW = view(
    "contact",
    ContactView,
    root(
        "contact",
        when("has_picture", E.div(call(PICTURE, "picture"), class_="pm-contact__art")),
        E.div(
            title_and(when("has_text", E.p(inline("text")))),
            E.div(
                when(
                    "has_big",
                    E.p(
                        when(
                            "leads",
                            E.a(inline("big"), href=attr("href"), rel=attr("rel", optional=True)),
                            otherwise=E.span(inline("big")),
                        ),
                        class_=cls(
                            "pm-contact__big",
                            mod("length", "pm-contact__big--"),
                            mod("signs", "pm-contact__big--"),
                            mod("together", "pm-"),
                        ),
                    ),
                ),
                when("has_facts", E.dl(each("facts", call(PAIR)), class_="pm-contact__facts")),
                ACTIONS,
                class_="pm-contact__body",
            ),
            class_="pm-wrap pm-contact__grid",
        ),
    ),
)


def present(section: Section, context: Context) -> ContactView:
    """The view model of a contact section."""
    slots: Any = section.slots
    props: Any = section.props
    text, big = context.t(section, "text"), context.t(section, "big")
    link = context.link(props.to) if props.to is not None else None
    picture = context.picture(None, "closing") if context.variant == "rail" else context.no_picture()
    shown = actions(slots.actions, context)
    return ContactView(
        **envelope(section, context),
        has_text=bool(text),
        text=text,
        has_big=bool(big),
        big=wordbreaks(big),
        length=size_of(context.plain(section, "big")) if big else Token("short"),
        together=together(context.plain(section, "big")),
        signs=signs_of(context.plain(section, "big")),
        leads=link is not None,
        href=link["href"] if link is not None else Href(""),
        rel=link["rel"] if link is not None else None,
        has_facts=bool(slots.facts),
        facts=pairs(slots.facts, context),
        has_actions=bool(shown),
        actions=shown,
        has_picture=picture["is_image"] or picture["is_drawn"],
        picture=picture,
    )


CONTACT = SectionType(
    name="contact",
    v=1,
    props=ContactProps,
    slots=ContactSlots,
    view=VIEW,
    present=present,
    style=style("contact"),
    variant_styles=variant_styles("contact"),
    variants=("rail", "card"),
    surface="deep",
    translatable=("title", "text", "big"),
    rules=(Rule("title", "required"),),
    hint="Where people get in touch in several ways: the best one large, the others as lines. Only ways that were given.",
    example={
        "id": "n1",
        "type": "contact",
        "props": {
            "title": "To arrange a first meeting",
            "big": "0117 555 0142",
            "to": {"kind": "phone", "tel": "+441175550142"},
        },
        "slots": {
            "facts": [
                {
                    "id": "n2",
                    "type": "pair",
                    "label": "Email",
                    "value": "post@example.org",
                    "to": {"kind": "email", "address": "post@example.org"},
                },
                {"id": "n3", "type": "pair", "label": "Offices", "value": "4 Queen Square, Bristol"},
            ]
        },
    },
)
