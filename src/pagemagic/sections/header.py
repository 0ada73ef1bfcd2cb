"""Header: the name, the way around, at most one action, and what phones keep in view below it."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypedDict

from pydantic import Field

from pagemagic.markup.elements import E, attr, call, cls, each, inline, mod, text, view, when
from pagemagic.markup.types import Href, Inline, Token
from pagemagic.page.base import Content
from pagemagic.page.blocks import ButtonBlock, ImageBlock, LinkBlock
from pagemagic.page.inline import InlineText
from pagemagic.page.links import PageLink
from pagemagic.page.present import Context, PictureView
from pagemagic.page.section import Section
from pagemagic.page.section_type import Rule, SectionType
from pagemagic.sections.languages import LANGUAGES, LanguageLink, language_links
from pagemagic.sections.shared import ACTION, PICTURE, ActionView, actions
from pagemagic.sections.style import style

MENU_ID = "pm-menu"
"""The ``id`` of the navigation, which small screens open by ``:target``."""
SHORT = 3
"""Up to so many links stay visible on phones; more go into the menu."""


class HeaderProps(Content):
    """What the header says besides the name."""

    tagline: InlineText | None = None


class HeaderSlots(Content):
    """What the header holds."""

    logo: Annotated[tuple[ImageBlock, ...], Field(max_length=1)] = ()
    """The user's own sign; without it, a drawn mark stands beside the name."""
    links: Annotated[tuple[LinkBlock, ...], Field(max_length=8)] = ()
    actions: Annotated[tuple[ButtonBlock, ...], Field(max_length=1)] = ()
    bar: Annotated[tuple[ButtonBlock, ...], Field(max_length=2)] = ()
    """One or two real actions in a bar that phones keep in view below the first screen: call, opening hours."""


class MenuLink(TypedDict):
    """A link of the navigation."""

    text: Inline
    href: Href
    current: Literal["page"] | None


class HeaderView(TypedDict):
    """The view model of a header."""

    variant: Token
    surface: Token
    name: str
    home: Href
    has_tagline: bool
    tagline: Inline
    mark: PictureView
    links: list[MenuLink]
    has_links: bool
    is_short: bool
    nav_label: str
    menu_label: str
    close_label: str
    has_action: bool
    action: list[ActionView]
    has_languages: bool
    languages: list[LanguageLink]
    """The way to the other languages, where no footer shows it."""
    languages_label: str
    has_bar: bool
    bar: list[ActionView]
    bar_label: str


_LINKS = E.ul(
    each("links", E.li(E.a(inline("text"), href=attr("href"), aria_current=attr("current", optional=True)))),
)

VIEW = view(
    "header",
    HeaderView,
    E.header(
        E.div(
            E.a(
                call(PICTURE, "mark"),
                E.span(text("name")),
                class_="pm-name",
                href=attr("home"),
            ),
            when("has_tagline", E.p(inline("tagline"), class_="pm-header__tagline")),
            when(
                "has_links",
                when(
                    "is_short",
                    E.nav(_LINKS, class_="pm-nav pm-nav--short", aria_label=attr("nav_label")),
                    otherwise=(
                        E.a(text("menu_label"), class_="pm-menu-open", href=f"#{MENU_ID}"),
                        E.nav(
                            E.a(text("close_label"), class_="pm-menu-close", href="#pm-main"),
                            _LINKS,
                            each("action", call(ACTION)),
                            class_="pm-nav pm-nav--menu",
                            id=MENU_ID,
                            aria_label=attr("nav_label"),
                        ),
                    ),
                ),
            ),
            when("has_action", E.div(each("action", call(ACTION)), class_="pm-header__action")),
            when(
                "has_languages",
                E.nav(LANGUAGES, class_="pm-nav pm-nav--short", aria_label=attr("languages_label")),
            ),
            class_="pm-wrap pm-header__row",
        ),
        class_=cls("pm-header", mod("variant", "pm-header--"), mod("surface", "pm-on-")),
    ),
    # Beside the header and not in it: its track is as long as the page.
    when("has_bar", E.nav(E.div(each("bar", call(ACTION))), class_="pm-bar", aria_label=attr("bar_label"))),
)


def present(section: Section, context: Context) -> HeaderView:
    """The view model of a header."""
    slots: Any = section.slots
    links: list[MenuLink] = []
    for block in slots.links:
        link = context.link(block.to)
        if link is not None:
            here = isinstance(block.to, PageLink) and block.to.page == context.page.id
            links.append(MenuLink(text=context.t(block, "text"), href=link["href"], current="page" if here else None))
    tagline = context.t(section, "tagline")
    shown, bar = actions(slots.actions, context), actions(slots.bar, context)
    languages = language_links(context) if context.site.frame.footer is None else []
    home = next(page for page in context.site.pages if page.path == "/")
    mark = context.picture(slots.logo[0].picture if slots.logo else None, "mark")
    found = context.link(PageLink(page=home.id))
    return HeaderView(
        variant=context.variant,
        surface=context.surface,
        name=context.site.name,
        home=found["href"] if found else Href("/"),
        has_tagline=bool(tagline),
        tagline=tagline,
        mark=mark,
        links=links,
        has_links=bool(links),
        is_short=len(links) <= SHORT,
        nav_label=context.label("main_nav"),
        menu_label=context.label("menu"),
        close_label=context.label("close"),
        has_action=bool(shown),
        action=shown,
        has_languages=bool(languages),
        languages=languages,
        languages_label=context.label("languages"),
        has_bar=bool(bar),
        bar=bar,
        bar_label=context.label("quick_actions"),
    )


HEADER = SectionType(
    name="header",
    v=1,
    props=HeaderProps,
    slots=HeaderSlots,
    view=VIEW,
    present=present,
    style=style("header"),
    variants=("bar",),
    frame=True,
    translatable=("tagline",),
    rules=(Rule("links", "max_items", 5, "more than five ways are no way"),),
    hint="Stands above every page: the name, three to five links to real sections or pages, at most one action.",
    example={"id": "n1", "type": "header", "props": {}, "slots": {}},
)
