"""The audit of a document: every rule, over every part of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pagemagic.audit.colours import check_colours
from pagemagic.audit.facts import check_facts
from pagemagic.audit.findings import ORDER, Finding, Findings
from pagemagic.audit.headings import check_headings
from pagemagic.audit.languages import check_languages
from pagemagic.audit.links import check_links
from pagemagic.audit.looks import check_looks
from pagemagic.audit.pages import check_pages
from pagemagic.audit.pictures import check_pictures
from pagemagic.audit.rules import check_rules
from pagemagic.audit.subject import Subject
from pagemagic.audit.tables import check_tables
from pagemagic.audit.texts import check_texts
from pagemagic.audit.titles import check_titles
from pagemagic.audit.translations import check_translations
from pagemagic.page.catalogue import Catalogue, builtin_catalogue
from pagemagic.page.site import Site

CHECKS: tuple[Callable[[Subject], Iterator[Finding]], ...] = (
    check_colours,
    check_facts,
    check_languages,
    check_translations,
    check_pages,
    check_titles,
    check_rules,
    check_looks,
    check_headings,
    check_texts,
    check_links,
    check_tables,
    check_pictures,
)
"""All checks. Each is pure, and its fixes fit together with those of all others."""


def audit(site: Site, *, catalogue: Catalogue | None = None) -> Findings:
    """Check a site's content and structure; the gravest findings first, then in the order of the document.

    Where a finding can be mended without knowing more than the document says, ``finding.fix`` is the patch that does it, and
    ``findings.fix`` the patch that mends all of them.
    """
    subject = Subject(site, catalogue or builtin_catalogue())
    order = {page.path: number for number, page in enumerate(site.pages, 1)}
    found = [finding for check in CHECKS for finding in check(subject)]
    return Findings(sorted(found, key=lambda one: (ORDER[one.severity], order.get(one.place, 0))))
