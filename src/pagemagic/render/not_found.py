"""The page for addresses that lead nowhere: the site's own frame, one sentence and two ways on."""

from __future__ import annotations

from collections import ChainMap
from dataclasses import replace
from typing import Any, cast

from pagemagic.i18n.labels import label
from pagemagic.i18n.locale import direction
from pagemagic.markup.escape import escape
from pagemagic.page.catalogue import Catalogue
from pagemagic.page.facts import EmailFact, PhoneFact
from pagemagic.page.frozen import FrozenDict
from pagemagic.page.messages import section_messages, source_hash
from pagemagic.page.section import Section
from pagemagic.page.site import Page, Pages, Site, Translation
from pagemagic.page.wording import fact_text
from pagemagic.render.context import PageContext
from pagemagic.render.page import body_html
from pagemagic.render.target import Target

_PATH = "/404"
_PAGE, _HERO, _HOME, _CONTACT = (f"n{'z' * 11}{last}" for last in "wxyz")
"""The very last ids of the counter, which no site reaches."""


def lost_file(site: Site, locale: str) -> str:
    """The file of the page: ``404.html``, ``es/404.html``. Hosts take the nearest one, or the first for all."""
    return "404.html" if locale == site.locale else f"{locale.lower()}/404.html"


def lost_section(site: Site, catalogue: Catalogue, locale: str) -> Section | None:
    """The hero that says so, on the band of the site's own heroes; None where the catalogue has no heroes."""
    if "hero" not in catalogue:
        return None
    home = {"kind": "page", "page": next(page.id for page in site.pages if page.path == "/")}
    buttons: list[dict[str, Any]] = [{"id": _HOME, "type": "button", "text": label("back_home", locale), "to": home}]
    reach = next((fact for kind in (PhoneFact, EmailFact) for fact in site.facts if isinstance(fact, kind)), None)
    if reach is not None:
        icon = "phone" if isinstance(reach, PhoneFact) else "mail"
        shown = fact_text(reach, "text", locale)
        to = {"kind": "fact", "fact": reach.id}
        buttons.append({"id": _CONTACT, "type": "button", "text": shown, "to": to, "quiet": True, "icon": icon})
    surfaces = [section.surface for section in site.sections() if section.type == "hero"]
    return Section.model_validate(
        {
            "id": _HERO,
            "type": "hero",
            "variant": "framed",
            "surface": surfaces[0] if surfaces else None,
            "props": {"title": label("not_found_title", locale), "lead": label("not_found_text", locale)},
            "slots": {"actions": buttons},
        },
        context={"catalogue": catalogue},
    )


def _said(site: Site, locale: str, lost: Section | None, catalogue: Catalogue) -> FrozenDict[str, Any]:
    """The site's translations, and the section's own texts as such: they are in the language already."""
    if locale == site.locale or lost is None:
        return site.translations
    own = {
        found.key: Translation(text=found.text, source_hash=source_hash(found.text))
        for found in section_messages(lost, _PATH, catalogue)
    }
    return FrozenDict(
        {**site.translations, locale: ChainMap(own, cast("dict[str, Translation]", site.translations.get(locale, {})))}
    )


def lost_context(site: Site, locale: str, target: Target, catalogue: Catalogue) -> PageContext:
    """The page in a language. It is served at any depth, so what it refers to is absolute."""
    lost = lost_section(site, catalogue, locale)
    page = Page(id=_PAGE, path=_PATH, name=label("not_found_title", locale), sections=(lost,) if lost else ())
    # One language: a lost reader is led home, not to where the reader is as lost.
    update = {
        "pages": Pages((*site.pages, page)),
        "locales": (locale,),
        "translations": _said(site, locale, lost, catalogue),
    }
    where = replace(target, base_path=target.base_path or "/")
    return PageContext(site.model_copy(update=update), page, locale, where, catalogue)


def lost_head(context: PageContext, sheet: str, icon: str) -> str:
    """The document up to its body; ``sheet`` and ``icon`` are addresses, the latter empty where there is none."""
    locale = context.locale
    links = f'<link rel="stylesheet" href="{sheet}">'
    if icon:
        links += f'<link rel="icon" href="{icon}" type="image/svg+xml">'
    return (
        f'<!doctype html><html lang="{locale}" dir="{direction(locale)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<title>{escape(context.page.name)} – {escape(context.site.name)}</title><meta name="robots" content="noindex">'
        f'<meta name="color-scheme" content="light dark">{links}</head>'
    )


def not_found_html(site: Site, locale: str, target: Target, catalogue: Catalogue, sheet: str, *, icon: bool) -> str:
    """The whole page, with the style sheet ``sheet`` and the site's icon from the root of the bundle."""
    context = lost_context(site, locale, target, catalogue)
    root = context.target.base_path
    return lost_head(context, f"{root}{sheet}", f"{root}favicon.svg" if icon else "") + body_html(context)
