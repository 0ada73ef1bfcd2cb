"""The way to the same page in another language: real links, each in its own language, without a script."""

from __future__ import annotations

from typing import TypedDict

from pagemagic.i18n.locale import direction
from pagemagic.i18n.names import language_names
from pagemagic.markup.elements import E, attr, each, text
from pagemagic.markup.types import Href, Token
from pagemagic.page.present import Context


class LanguageLink(TypedDict):
    """The same page in another language."""

    name: str
    """What its speakers call the language."""
    lang: Token
    dir: Token
    """The direction of the name, which may end in brackets."""
    href: Href


LANGUAGES = E.ul(
    each(
        "languages",
        E.li(E.a(text("name"), href=attr("href"), lang=attr("lang"), hreflang=attr("lang"), dir=attr("dir"))),
    )
)
"""A list of them, from a field ``languages``."""


def language_links(context: Context) -> list[LanguageLink]:
    """The other languages of the site, in its order."""
    return [
        LanguageLink(name=name, lang=Token(tag), dir=Token(direction(tag)), href=Href(context.page_href(tag)))
        for tag, name in language_names(context.site.locales).items()
        if tag != context.locale
    ]
