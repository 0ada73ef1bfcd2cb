"""Pages: what stands on them at all, and how they begin."""

from __future__ import annotations

from collections.abc import Iterator

from pagemagic.audit.findings import Finding
from pagemagic.audit.subject import Subject, fix
from pagemagic.page.operations import Remove
from pagemagic.page.patch import Patch
from pagemagic.page.site import Page, Site
from pagemagic.page.walk import references


def check_pages(subject: Subject) -> Iterator[Finding]:
    """Empty pages, sections nobody knows, pages that begin without a title or twice."""
    linked = _linked(subject.site)
    for page in subject.site.pages:
        if not page.sections:
            yield Finding(
                "empty-page", "error", page.path, "the page has no sections", "add one, or remove the page", page.id,
                fix=_without(subject, page, linked),
            )  # fmt: skip
            continue
        for section in page.sections:
            if not section.known or section.type not in subject.catalogue:
                yield Finding(
                    "unknown-type", "error", page.path, f"the section type {section.type} is not known here",
                    "install the plugin that supplies it, or remove the section", section.id,
                )  # fmt: skip
        first = page.sections[0]
        if first.known and not getattr(first.props, "title", None):
            what = "the first section has no title"
            yield Finding("no-title", "error", page.path, what, "give it one", first.id, "title")
        heroes = [section.id for section in page.sections if section.type == "hero"]
        if len(heroes) > 1:
            what = f"the page has {len(heroes)} heroes"
            yield Finding("two-heroes", "warning", page.path, what, "keep the first", heroes[1])


def _linked(site: Site) -> frozenset[str]:
    """The pages that anything refers to."""
    parts = (site.frame, *site.redirects, *(section for page in site.pages for section in page.sections))
    texts = (text for language in site.translations.values() for text in language.values())
    return frozenset(found.id for part in (*parts, *texts) for found in references(part) if found.what == "page")


def _without(subject: Subject, page: Page, linked: frozenset[str]) -> Patch | None:
    """An empty page can go where nothing leads to it and it is not the home page."""
    texts = any(key.startswith(f"{page.id}.") for key in subject.translated)
    return None if page.path == "/" or page.id in linked or texts else fix(Remove(id=page.id))
