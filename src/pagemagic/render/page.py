"""A whole page as HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal

from pagemagic.i18n.labels import label
from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.markup.escape import escape
from pagemagic.page.catalogue import Catalogue, builtin_catalogue
from pagemagic.page.section import Section
from pagemagic.page.site import Page, Site
from pagemagic.render.context import MAIN_ID, PageContext
from pagemagic.render.fragment import section_html
from pagemagic.render.head import HeadLinks, head_html
from pagemagic.render.icon import favicon_data_url
from pagemagic.render.json_ld import page_json_ld
from pagemagic.render.section_context import SectionContext
from pagemagic.render.styles import style_sheet
from pagemagic.render.target import UNPUBLISHED, Target


def page_at(site: Site, path: str) -> Page:
    """The page with a path. Raises InvalidInputError naming the paths there are."""
    for page in site.pages:
        if page.path == path:
            return page
    known = ", ".join(page.path for page in site.pages)
    raise InvalidInputError(Reason("path", f"there is no page {path!r}", f"the site has {known}"))


def check_locale(site: Site, locale: str | None) -> str:
    """The locale to render: the site's where none is given. Raises InvalidInputError for one it does not have."""
    if locale is None:
        return site.locale
    if locale not in site.locales:
        known = ", ".join(site.locales)
        raise InvalidInputError(Reason("locale", f"the site is not in {locale!r}", f"it is in {known}"))
    return locale


def page_sections(site: Site, page: Page) -> Iterator[Section]:
    """The sections that one page shows, in the order of the document."""
    if site.frame.announcement is not None:
        yield site.frame.announcement
    if site.frame.header is not None:
        yield site.frame.header
    yield from page.sections
    if site.frame.footer is not None:
        yield site.frame.footer


def body_html(context: PageContext, fragment: Callable[[Section, int], str] | None = None) -> str:
    """The ``body`` of a page. ``fragment`` gives the HTML of a section, where somebody keeps it."""
    site = context.site
    made = fragment or (lambda section, index: section_html(context, section, index))
    frame = site.frame
    skip = escape(label("skip_to_content", context.locale))
    parts = [f'<body class="pm pm-look-{site.theme.look}"><a class="pm-skip" href="#{MAIN_ID}">{skip}</a>']
    for section in (frame.announcement, frame.header):
        if section is not None:
            parts.append(made(section, 0))
    parts.append(f'<main id="{MAIN_ID}">')
    name = hidden_title(context)
    if name is not None:
        parts.append(f'<h1 class="pm-vh">{escape(name)}</h1>')
    parts.extend(made(section, index) for index, section in enumerate(context.page.sections))
    parts.append("</main>")
    if frame.footer is not None:
        parts.append(made(frame.footer, 0))
    parts.append("</body></html>\n")
    return "".join(parts)


def hidden_title(context: PageContext) -> str | None:
    """The heading of the first level that a page has for those who hear it; None where its first section shows one."""
    if _opens_with_title(context):
        return None
    return context.site.name if context.page.path == "/" else context.page.name


def _opens_with_title(context: PageContext) -> bool:
    """Whether the first section has a title, which is then the page's heading of the first level."""
    first = next(iter(context.page.sections), None)
    if first is None or not first.known or first.type not in context.types:
        return False
    return SectionContext(context, first, 0).level == 1


def section_json_ld(context: PageContext) -> list[dict[str, Any]]:
    """What the sections of a page add to its structured data."""
    found: list[dict[str, Any]] = []
    for index, section in enumerate(context.page.sections):
        kind = context.catalogue.get(section.type)
        if kind is not None and kind.json_ld is not None and section.known:
            found.extend(kind.json_ld(section, SectionContext(context, section, index)))
    return found


def render_page(
    site: Site,
    path: str = "/",
    *,
    locale: str | None = None,
    css: Literal["inline", "linked"] = "inline",
    target: Target | None = None,
    blobs: Mapping[str, bytes] | None = None,
    catalogue: Catalogue | None = None,
) -> str:
    """Render one page to a complete HTML document.

    ``css="inline"`` stands alone: styles are in the page, and so are the pictures whose bytes are in ``blobs`` (by digest).
    ``"linked"`` leaves both to the files of :func:`pagemagic.render.bundle.render_site`. A pure function: the same
    arguments give the same bytes on every machine.

    Raises InvalidInputError for a path or locale that the site does not have.
    """
    chosen = catalogue or builtin_catalogue()
    page = page_at(site, path)
    context = PageContext(
        site, page, check_locale(site, locale), target or UNPUBLISHED, chosen, blobs if css == "inline" else None
    )
    return page_html(context, css, HeadLinks() if css == "linked" else None)


def page_html(context: PageContext, css: str, links: HeadLinks | None = None) -> str:
    """A page in surroundings that are ready."""
    return head_of(context, css, links, section_json_ld(context)) + body_html(context)


def head_of(context: PageContext, css: str, links: HeadLinks | None, data: list[dict[str, Any]]) -> str:
    """The head of a page with the structured ``data`` of its sections."""
    site = context.site
    style = ""
    if css == "inline":
        style = style_sheet(site, context.locale, page_sections(site, context.page), context.catalogue)
        links = links or HeadLinks(icon=favicon_data_url(context))
    return head_html(context, links or HeadLinks(), style, page_json_ld(context, data))


def place_of(context: PageContext, section: Section) -> int:
    """Which section of its page one is, in the page's language; 0 for one that the language leaves out."""
    return next((index for index, shown in enumerate(context.page.sections) if shown.id == section.id), 0)


def render_fragment(
    site: Site,
    identifier: str,
    *,
    locale: str | None = None,
    target: Target | None = None,
    catalogue: Catalogue | None = None,
) -> str:
    """Render one section to HTML, as it stands on its page; nothing where the language leaves it out.

    Raises InvalidInputError for an id that is no section.
    """
    chosen = catalogue or builtin_catalogue()
    tag = check_locale(site, locale)
    for page in site.pages:
        for section in page.sections:
            if section.id == identifier:
                context = PageContext(site, page, tag, target or UNPUBLISHED, chosen)
                return section_html(context, section, place_of(context, section))
    for framed in (site.frame.header, site.frame.footer, site.frame.announcement):
        if framed is not None and framed.id == identifier:
            return section_html(PageContext(site, site.pages[0], tag, target or UNPUBLISHED, chosen), framed, 0)
    raise InvalidInputError(Reason("id", f"there is no section {identifier!r}", "ask site.sections() for the ids"))
