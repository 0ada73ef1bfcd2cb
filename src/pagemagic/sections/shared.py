"""Views and view models that several section types use: actions, pictures, envelopes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Literal, TypedDict

from pagemagic.i18n.typography import WORD_JOINER
from pagemagic.markup.elements import E, Element, Node, attr, call, cls, each, heading, inline, mod, view, when
from pagemagic.markup.inline import inline_text
from pagemagic.markup.types import Href, Inline, Token
from pagemagic.page.blocks import ButtonBlock
from pagemagic.page.linked import LinkedText as LinkedText
from pagemagic.page.linked import linked as linked
from pagemagic.page.present import Context, ImageView, PictureView
from pagemagic.page.wording import SizeClass, heading_text, longest_word
from pagemagic.pictures.icons import ICONS
from pagemagic.pictures.view import DRAWING

IMAGE = view(
    "image",
    ImageView,
    when(
        "eager",
        E.img(src=attr("src"), alt=attr("alt"), width=attr("width"), height=attr("height"), fetchpriority="high"),
        otherwise=E.img(
            src=attr("src"),
            alt=attr("alt"),
            width=attr("width"),
            height=attr("height"),
            loading="lazy",
            decoding="async",
        ),
    ),
)
"""A picture from a file. What is in view at once is fetched first, everything else when it comes near."""

PICTURE = view(
    "picture",
    PictureView,
    when("is_image", call(IMAGE, "image")),
    when("is_drawn", call(DRAWING, "drawing")),
)
"""A picture from a file or a drawing."""


class IconView(TypedDict):
    """A sign."""

    d: str


ICON = view(
    "icon",
    IconView,
    E.svg(E.path(d=attr("d")), class_="pm-icon", viewBox="0 0 24 24", aria_hidden="true", focusable="false"),
)
"""A sign from the icon set, drawn in the colour of the text beside it."""


class ActionView(TypedDict):
    """A button or link that does the one thing a section asks for."""

    text: Inline
    href: Href
    rel: Token | None
    look: Literal["pm-button", "pm-button pm-button--quiet"]
    has_icon: bool
    icon: IconView


ACTION = view(
    "action-button",
    ActionView,
    E.a(
        when("has_icon", call(ICON, "icon")),
        inline("text"),
        class_=attr("look"),
        href=attr("href"),
        rel=attr("rel", optional=True),
    ),
)


class Envelope(TypedDict):
    """What the view model of every section has."""

    anchor: Token
    title_id: Token
    labelled: Token | None
    """The id of the heading, where the section has one."""
    level: int
    variant: Token
    surface: Token
    has_title: bool
    title: Inline
    fit: SizeClass
    """How large the title may be set: see :func:`pagemagic.page.wording.heading_text`."""


def envelope(section: Any, context: Context) -> Envelope:
    """The envelope of a section; ``title`` is the property of that name, empty where the type has none."""
    title = context.title
    title_id = context.title_id
    shown: Inline = ""
    fit: SizeClass = "xl"
    if title:
        shown, fit = heading_text(title, context.locale)
    return {
        "anchor": context.anchor,
        "title_id": title_id,
        "labelled": title_id if title else None,
        "level": context.level,
        "variant": context.variant,
        "surface": context.surface,
        "has_title": bool(title),
        "title": shown,
        "fit": fit,
    }


def root(name: str, *children: Node | str) -> Element:
    """The element around a section of type ``name``."""
    return E.section(
        *children,
        class_=cls(f"pm-{name}", mod("variant", f"pm-{name}--"), mod("surface", "pm-on-")),
        id=attr("anchor"),
        aria_labelledby=attr("labelled", optional=True),
    )


TITLE = when(
    "has_title",
    heading("level", inline("title"), id=attr("title_id"), class_=cls("pm-title", mod("fit", "pm-fit-"))),
)
"""The heading of a section."""


def title_and(*children: Node | str) -> Node:
    """A section's heading with what stands beside it."""
    return E.div(TITLE, *children, class_="pm-head")


def actions(buttons: Iterable[ButtonBlock], context: Context) -> list[ActionView]:
    """The actions of a section. One that leads nowhere is left out."""
    found: list[ActionView] = []
    for button in buttons:
        link = context.link(button.to)
        if link is None:
            continue
        icon = ICONS.get(button.icon or "")
        found.append(
            ActionView(
                text=context.t(button, "text"),
                href=link["href"],
                rel=link["rel"],
                look="pm-button pm-button--quiet" if button.quiet else "pm-button",
                has_icon=icon is not None,
                icon=IconView(d=icon or ""),
            )
        )
    return found


ACTIONS = when("has_actions", E.div(each("actions", call(ACTION)), class_="pm-actions"))
"""The actions of a section, where it has any: fields ``has_actions`` and ``actions``."""


LINKED = view(
    "linked",
    LinkedText,
    when("is_link", E.a(inline("text"), href=attr("href"), rel=attr("rel", optional=True)), otherwise=inline("text")),
)


class EntryTitle(TypedDict):
    """The title of an entry in a list."""

    words: LinkedText
    together: Token
    """How many letters of it have no place to break among them: ``n15`` and so on."""


ENTRY_TITLE = view("entry-title", EntryTitle, E.span(call(LINKED, "words"), class_=cls(mod("together", "pm-"))))
"""A title whose letters grow no larger than its longest word may in the entry that holds it."""

_ROOMS = (9, 12, 15, 18, 21, 24, 27, 30, 36, 44)
"""Letters that stand together, for which ``base.css`` has a class."""


def room_for(letters: int) -> Token:
    """The class for so many letters that stand together, rounded up."""
    return Token(f"n{next((room for room in _ROOMS if letters <= room), _ROOMS[-1])}")


def entry_title(title: Inline, to: Any, context: Context) -> EntryTitle:
    """Set the title of an entry, with where it leads: its compounds may break, its longest word decides on its size."""
    shown = heading_text(title, context.locale)[0]
    letters = longest_word(inline_text(shown))
    return {
        "words": linked(shown, to, context),
        "together": room_for(letters),
    }


LARGE, NARROW = 26, 18
"""Letters of an address that stay together where it is set large, and in a narrow column."""


def address_parts(value: str, most: int = LARGE) -> list[str]:
    """An e-mail or web address in the parts that its lines may end between: after ``@``, else in front of dots.

    One of up to ``most`` letters stays whole, and so does as much after an ``@``.
    """
    if len(value) <= most or not ("@" in value or value.count(".") > 1):
        return [value]
    name, at, domain = value.rpartition("@")
    dotted = re.split(r"(?<=[^.])(?=[.])", domain) if not at or len(domain) > most else [domain]
    return [f"{name}@", *dotted] if at and name else [at + dotted[0], *dotted[1:]]


def wordbreaks(value: Inline, most: int = LARGE) -> Inline:
    """Let an e-mail or web address break where :func:`address_parts` says, and nowhere else."""
    if not isinstance(value, str) or " " in value:
        return value
    first, *others = address_parts(value, most)
    parts: list[Any] = [first]
    for part in others:
        parts += [{"kind": "wbr"}, part]
    return parts if others else value


_RANGE = re.compile(r"(?<=\S)\u2013(?=[0-9])", re.ASCII)
_JOINED = f"{WORD_JOINER}\u2013{WORD_JOINER}"


def unbroken_ranges(value: str) -> str:
    """Keep ``9:00\u201317:30`` on one line: an en dash before a number lets no line end beside it."""
    return _RANGE.sub(_JOINED, value)


def narrow(value: Inline) -> Inline:
    """Set a value for a narrow column: ranges of times and days stay whole, addresses break where they may."""
    if isinstance(value, str):
        return wordbreaks(unbroken_ranges(value), NARROW)
    return [unbroken_ranges(part) if isinstance(part, str) else part for part in value]


class PairView(TypedDict):
    """A label and a value."""

    label: Inline
    value: LinkedText


PAIR = view("pair", PairView, E.div(E.dt(inline("label")), E.dd(call(LINKED, "value"))))
"""One line of a description list."""


def pairs(blocks: Iterable[Any], context: Context) -> list[PairView]:
    """The pairs of a slot."""
    return [
        {"label": context.t(block, "label"), "value": linked(narrow(context.t(block, "value")), block.to, context)}
        for block in blocks
    ]
