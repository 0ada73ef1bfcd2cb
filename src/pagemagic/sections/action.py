"""Call to action: the one thing the site asks for, in the largest type of the page."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from pagemagic.markup.elements import E, attr, call, cls, inline, mod, view, when
from pagemagic.markup.types import Href, Inline, Token
from pagemagic.page.base import Content
from pagemagic.page.blocks import ButtonBlock, ImageBlock
from pagemagic.page.inline import InlineText
from pagemagic.page.links import Link
from pagemagic.page.present import Context, PictureView
from pagemagic.page.section import Section
from pagemagic.page.section_type import Rule, SectionType
from pagemagic.sections.hero import event_figures
from pagemagic.sections.shared import (
    ACTIONS,
    PICTURE,
    ActionView,
    Envelope,
    actions,
    address_parts,
    envelope,
    room_for,
    root,
    title_and,
    wordbreaks,
)
from pagemagic.sections.style import style, variant_styles


class ActionProps(Content):
    """What is asked."""

    title: InlineText
    text: InlineText | None = None
    big: InlineText | None = None
    """A phone number, an address, a date: set as large as the page allows."""
    to: Link | None = None
    """Where ``big`` leads."""


class ActionSlots(Content):
    """How it is done."""

    actions: Annotated[tuple[ButtonBlock, ...], Field(max_length=2)] = ()
    picture: Annotated[tuple[ImageBlock, ...], Field(max_length=1)] = ()


class CallView(Envelope):
    """The view model of a call to action."""

    has_text: bool
    text: Inline
    has_big: bool
    big: Inline
    length: Token
    """How much room ``big`` needs: ``short`` up to 16 characters, ``medium`` up to 26, else ``long``."""
    together: Token
    """How many letters of ``big`` have no place to break among them, rounded up: ``n12``, ``n15`` and so on."""
    signs: Token
    """``few`` up to 11 characters, which may be set largest of all, else ``many``."""
    leads: bool
    href: Href
    rel: Token | None
    has_actions: bool
    actions: list[ActionView]
    has_picture: bool
    picture: PictureView


_BIG = when(
    "has_big",
    E.p(
        when(
            "leads",
            E.a(inline("big"), href=attr("href"), rel=attr("rel", optional=True)),
            otherwise=E.span(inline("big")),
        ),
        class_=cls(
            "pm-action__big",
            mod("length", "pm-action__big--"),
            mod("signs", "pm-action__big--"),
            mod("together", "pm-"),
        ),
    ),
)

VIEW = view(
    "action",
    CallView,
    root(
        "action",
        E.div(
            title_and(when("has_text", E.p(inline("text")))),
            _BIG,
            ACTIONS,
            class_="pm-wrap pm-action__grid",
        ),
        when("has_picture", E.div(call(PICTURE, "picture"), class_="pm-action__art")),
    ),
)


def size_of(text: str) -> Token:
    """The size class of a text set as large as the page allows."""
    return Token("short" if len(text) <= 16 else "medium" if len(text) <= 26 else "long")


def signs_of(text: str) -> Token:
    """Whether a text set as large as the page allows has ``few`` signs or ``many``."""
    return Token("few" if len(text) <= _FEW else "many")


_FEW = 11


def together(text: str) -> Token:
    """How many letters of a text set large have no place to break among them, rounded up to one of a few classes."""
    longest = max((len(part) for word in text.split() for part in address_parts(word)), default=0)
    return room_for(longest)


def present(section: Section, context: Context) -> CallView:
    """The view model of a call to action."""
    slots: Any = section.slots
    props: Any = section.props
    text, big = context.t(section, "text"), context.t(section, "big")
    link = context.link(props.to) if props.to is not None else None
    image = slots.picture[0] if slots.picture else None
    wants = image is not None or context.variant in ("picture", "frieze")
    slot = "band" if context.variant == "frieze" else "closing"
    shown = actions(slots.actions, context)
    topic = context.plain(section, "big")
    picture = (
        context.picture(image.picture if image else None, slot, topic=topic, figures=event_figures(context))
        if wants
        else context.no_picture()
    )
    return CallView(
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
        has_actions=bool(shown),
        actions=shown,
        has_picture=picture["is_image"] or picture["is_drawn"],
        picture=picture,
    )


ACTION_SECTION = SectionType(
    name="action",
    v=1,
    props=ActionProps,
    slots=ActionSlots,
    view=VIEW,
    present=present,
    style=style("action"),
    variant_styles=variant_styles("action"),
    variants=("band", "picture", "frieze", "centre"),
    surface="call",
    translatable=("title", "text", "big"),
    rules=(Rule("title", "required"), Rule("title", "max_words", 10)),
    hint="Closes a page: the one action again, in other words than the hero, with the contact itself as the largest type.",
    example={
        "id": "n1",
        "type": "action",
        "props": {
            "title": "Walnut cake? Order by phone.",
            "big": "253 555 018",
            "to": {"kind": "phone", "tel": "+351253555018"},
        },
        "slots": {},
    },
)
