"""Footer: a useful card at the end of every page."""

from __future__ import annotations

from typing import Annotated, Any, TypedDict

from pydantic import Field

from pagemagic.markup.elements import E, attr, call, cls, each, inline, mod, text, view, when
from pagemagic.markup.types import Href, Inline, Token
from pagemagic.page.base import Content
from pagemagic.page.blocks import ImageBlock, LinkBlock, PairBlock
from pagemagic.page.inline import InlineText
from pagemagic.page.present import Context, PictureView
from pagemagic.page.section import Section
from pagemagic.page.section_type import SectionType
from pagemagic.sections.action import size_of
from pagemagic.sections.languages import LANGUAGES, LanguageLink, language_links
from pagemagic.sections.shared import NARROW, PAIR, PICTURE, PairView, pairs, wordbreaks
from pagemagic.sections.style import style


class FooterProps(Content):
    """What the footer says."""

    line: InlineText | None = None
    """One line under the name: what and where."""
    lead: InlineText | None = None
    """A contact set large, such as the e-mail address."""


class FooterSlots(Content):
    """What the footer holds."""

    logo: Annotated[tuple[ImageBlock, ...], Field(max_length=1)] = ()
    facts: Annotated[tuple[PairBlock, ...], Field(max_length=6)] = ()
    links: Annotated[tuple[LinkBlock, ...], Field(max_length=12)] = ()


class FooterLink(TypedDict):
    """A link of the footer."""

    text: Inline
    href: Href
    rel: Token | None


class FooterView(TypedDict):
    """The view model of a footer."""

    variant: Token
    surface: Token
    name: str
    mark: PictureView
    has_line: bool
    line: Inline
    has_lead: bool
    lead: Inline
    length: Token
    """How much room ``lead`` needs: see :func:`pagemagic.sections.action.size_of`."""
    has_facts: bool
    facts: list[PairView]
    has_links: bool
    links: list[FooterLink]
    nav_label: str
    has_languages: bool
    languages: list[LanguageLink]
    languages_label: str


VIEW = view(
    "footer",
    FooterView,
    E.footer(
        E.div(
            when("has_lead", E.p(inline("lead"), class_=cls("pm-footer__lead", mod("length", "pm-footer__lead--")))),
            E.div(
                E.p(call(PICTURE, "mark"), E.span(text("name")), class_="pm-name"),
                when("has_line", E.p(inline("line"), class_="pm-footer__line")),
                class_="pm-footer__id",
            ),
            when("has_facts", E.dl(each("facts", call(PAIR)), class_="pm-footer__facts")),
            when(
                "has_links",
                E.nav(
                    E.ul(each("links", E.li(E.a(inline("text"), href=attr("href"), rel=attr("rel", optional=True))))),
                    class_="pm-footer__links",
                    aria_label=attr("nav_label"),
                ),
            ),
            when(
                "has_languages",
                E.nav(LANGUAGES, class_="pm-footer__links", aria_label=attr("languages_label")),
            ),
            class_="pm-wrap pm-footer__grid",
        ),
        class_=cls("pm-footer", mod("variant", "pm-footer--"), mod("surface", "pm-on-")),
    ),
)


def present(section: Section, context: Context) -> FooterView:
    """The view model of a footer."""
    slots: Any = section.slots
    line, lead = context.t(section, "line"), context.t(section, "lead")
    links: list[FooterLink] = []
    for block in slots.links:
        link = context.link(block.to)
        if link is not None:
            links.append(FooterLink(text=context.t(block, "text"), href=link["href"], rel=link["rel"]))
    languages = language_links(context)
    facts = pairs(slots.facts, context)
    return FooterView(
        variant=context.variant,
        surface=context.surface,
        name=context.site.name,
        mark=context.picture(slots.logo[0].picture if slots.logo else None, "mark"),
        has_line=bool(line),
        line=line,
        has_lead=bool(lead),
        lead=wordbreaks(lead, NARROW),
        length=size_of(context.plain(section, "lead")) if lead else Token("short"),
        has_facts=bool(facts),
        facts=facts,
        has_links=bool(links),
        links=links,
        nav_label=context.label("footer_nav"),
        has_languages=bool(languages),
        languages=languages,
        languages_label=context.label("languages"),
    )


FOOTER = SectionType(
    name="footer",
    v=1,
    props=FooterProps,
    slots=FooterSlots,
    view=VIEW,
    present=present,
    style=style("footer"),
    variants=("card",),
    frame=True,
    translatable=("line", "lead"),
    hint="Stands below every page: name, contact, hours, address and the pages. No filler such as 'All rights reserved'.",
    example={"id": "n1", "type": "footer", "props": {"line": "Bakery in Braga"}, "slots": {}},
)
