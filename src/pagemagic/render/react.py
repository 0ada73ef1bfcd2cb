"""A whole site as a React project: the same views as components, the same pages as content."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from pagemagic.i18n.labels import label
from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.markup.check import fields_of
from pagemagic.markup.tsx import print_components, reachable
from pagemagic.markup.tsx_props import Props, props_of
from pagemagic.page.catalogue import Catalogue, builtin_catalogue
from pagemagic.page.section import Section
from pagemagic.page.section_type import SectionType
from pagemagic.page.site import Site
from pagemagic.page.theme import SURFACE_NAMES
from pagemagic.render.bundle import Bundle
from pagemagic.render.context import PageContext
from pagemagic.render.head import HeadLinks
from pagemagic.render.icon import favicon
from pagemagic.render.not_found import lost_context, lost_file, lost_head, lost_section
from pagemagic.render.page import head_of, hidden_title, section_json_ld
from pagemagic.render.publication import asset_files, check_types
from pagemagic.render.react_scaffold import (
    PAGE_COMPONENT,
    PROGRAMS,
    package_json,
    readme,
    section_component,
    vite_config,
)
from pagemagic.render.routes import SiteMap, page_file
from pagemagic.render.section_context import SectionContext
from pagemagic.render.styles import style_sheet
from pagemagic.render.target import UNPUBLISHED, Target

_OWN_FOLDERS = ("dist", "node_modules", "public", "src")
"""Folders of the project, which therefore cannot be a page's."""


def render_react(
    site: Site,
    *,
    target: Target | None = None,
    blobs: Mapping[str, bytes] | None = None,
    catalogue: Catalogue | None = None,
) -> Bundle:
    """Print a site as a React project: TypeScript, Vite, one component per section type, pages as JSON.

    ``npm install && npm run build`` makes pages of it with the same content and look as :func:`pagemagic.render_site`
    gives, which read without JavaScript and are then taken over by React. Nothing of this library is needed to run it,
    and it holds only what the site uses. A pure function: the same arguments give the same bytes on every machine.

    ``blobs`` holds the bytes of the site's assets by digest. Raises InvalidInputError for a missing blob, for a section
    whose type is not known here, and for a page whose address is a folder of the project: ``/src``, ``/public``,
    ``/dist``, ``/node_modules``.
    """
    chosen = catalogue or builtin_catalogue()
    where = target or UNPUBLISHED
    check_types(site, chosen)
    _check_paths(site)
    files = {f"public/{path}": data for path, data in asset_files(site, blobs or {})}
    icon = favicon(PageContext(site, site.pages[0], site.locale, where, chosen))
    if icon:
        files["public/favicon.svg"] = icon.encode()
    props = react_props(chosen)
    text = dict(_sources(site, chosen, props))
    sheets = _style_sheets(site, chosen, text)
    pages: list[str] = []
    for path, context, head in _pages(site, where, chosen, sheets, "/favicon.svg" if icon else ""):
        name = path.removesuffix(".html")
        pages.append(path)
        text[path] = _index_html(head, site.theme.look, name)
        text[f"src/content/{name}.json"] = json.dumps(_content(context, props), ensure_ascii=False, indent=2) + "\n"
    text["vite.config.ts"] = vite_config(where.base_path or "./", sorted(pages))
    text["package.json"] = package_json(site.name)
    text["README.md"] = readme(site.name)
    text.update(PROGRAMS)
    files.update((path, source.encode()) for path, source in text.items())
    files["site.json"] = site.to_json().encode()
    return Bundle(MappingProxyType(dict(sorted(files.items()))))


def _pages(
    site: Site, where: Target, catalogue: Catalogue, sheets: Mapping[str, str], icon: str
) -> Iterator[tuple[str, PageContext, str]]:
    """Every page in every language: its file, its surroundings and its document up to the body.

    The pages for addresses that lead nowhere are among them where addresses are known: they are served at any depth.
    """
    site_map = SiteMap(site)
    for locale in site.locales:
        sheet = f"/{sheets[locale]}"
        for page in site.pages:
            context = PageContext(site, page, locale, where, catalogue, site_map=site_map)
            head = head_of(context, "linked", HeadLinks(stylesheet=sheet, icon=icon), section_json_ld(context))
            yield page_file(site, page, locale), context, head
        if where.base_path:
            context = lost_context(site, locale, where, catalogue)
            yield lost_file(site, locale), context, lost_head(context, sheet, icon)


def _shown(site: Site, catalogue: Catalogue) -> list[Section]:
    """Every section that the project shows."""
    lost = lost_section(site, catalogue, site.locale)
    return [*site.sections(), *((lost,) if lost is not None else ())]


def _check_paths(site: Site) -> None:
    reasons = [
        Reason(page.id, f"the address {page.path} is a folder of the project", "give the page another address")
        for page in site.pages
        if page.path.split("/")[1] in _OWN_FOLDERS
    ]
    if reasons:
        raise InvalidInputError(reasons)


def _used(site: Site, catalogue: Catalogue) -> list[SectionType]:
    """The section types of the site, in the order of the catalogue."""
    used = {section.type for section in _shown(site, catalogue)}
    return [catalogue[name] for name in catalogue.types if name in used]


def react_props(catalogue: Catalogue) -> Props:
    """What the fields of all view models of a catalogue become, the same in the project of every site."""
    words: dict[Any, dict[str, list[str]]] = {}
    for found in catalogue.values():
        fields = fields_of(found.view.model)
        known = words.setdefault(found.view.model, {})
        for name, more in (("variant", found.variants), ("surface", SURFACE_NAMES)):
            if name in fields:
                known[name] = list(dict.fromkeys([*known.get(name, ()), *more]))
    return props_of(reachable(found.view for found in catalogue.values()), words)


def _sources(site: Site, catalogue: Catalogue, props: Props) -> Iterable[tuple[str, str]]:
    """The components of the site: path -> source."""
    used = _used(site, catalogue)
    for path, source in print_components((found.view for found in used), "sections", props).items():
        yield f"src/components/{path}", source
    yield "src/components/section.tsx", section_component({found.name: found.view for found in used})
    yield "src/pages/page.tsx", PAGE_COMPONENT


def _style_sheets(site: Site, catalogue: Catalogue, text: dict[str, str]) -> dict[str, str]:
    """Language -> the file of its style sheet; languages with equal ones share it."""
    names: dict[str, str] = {}
    known: dict[str, str] = {}
    for locale in site.locales:
        css = style_sheet(site, locale, _shown(site, catalogue), catalogue) + _ROOT_STYLE
        name = known.setdefault(css, f"src/styles.{locale.lower()}.css" if known else "src/styles.css")
        text[name] = css
        names[locale] = name
    return names


_ROOT_STYLE = "\n#root { display: contents }\n"
"""The element that React fills takes no part in the layout."""


def _index_html(head: str, look: str, name: str) -> str:
    """The file from which Vite makes a page: its head as in our own pages, and a place for the body."""
    # Markup in values is escaped, so that this meets tags only.
    lines = re.sub(r">(?=<(?:meta|title|link|script|style))", ">\n    ", head)
    lines = lines.replace("<!doctype html><html", "<!doctype html>\n<html").replace("><head>", ">\n  <head>")
    lines = lines.replace("</head>", "\n  </head>")
    return (
        f'{lines}\n  <body class="pm pm-look-{look}">\n'
        f'    <div id="root" data-page="{name}"><!--page--></div>\n'
        '    <script type="module" src="/src/main.tsx"></script>\n  </body>\n</html>\n'
    )


def _content(context: PageContext, props: Props) -> dict[str, Any]:
    """What a page shows, as its component takes it."""
    frame = context.site.frame

    def shown(section: Section, index: int = 0) -> dict[str, Any]:
        found = context.catalogue[section.type]
        model = found.present(section, SectionContext(context, section, index))
        return {"id": section.id, "type": section.type, "props": props.content(found.view.model, model)}

    return {
        "skip": label("skip_to_content", context.locale),
        "heading": hidden_title(context),
        "top": [shown(section) for section in (frame.announcement, frame.header) if section is not None],
        "sections": [shown(section, index) for index, section in enumerate(context.page.sections)],
        "bottom": [] if frame.footer is None else [shown(frame.footer)],
    }
