"""Findings: what is wrong with a document, or still missing, in words a user understands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from pagemagic.audit.rules import check_rules
from pagemagic.page.catalogue import Catalogue, builtin_catalogue
from pagemagic.page.legibility import check_theme
from pagemagic.page.site import Page, Site
from pagemagic.page.walk import references

Severity = Literal["error", "warning", "todo"]
"""``error``: must not be published; ``warning``: should be mended; ``todo``: something the page wants and nobody said."""

ORDER: dict[Severity, int] = {"error": 0, "warning": 1, "todo": 2}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing an audit found."""

    rule: str
    """A stable name, such as ``title-too-long``."""
    severity: Severity
    place: str
    """Path of the page, or empty for the site."""
    message: str
    cure: str = ""
    node: str = ""
    """Id of the section or block, where it is about one."""

    def __str__(self) -> str:
        where = f"{self.place} {self.node}".strip()
        text = f"{where}: {self.message}" if where else self.message
        return f"{text} ({self.cure})" if self.cure else text

    def to_dict(self) -> dict[str, str]:
        """The finding as JSON."""
        return {
            "rule": self.rule, "severity": self.severity, "place": self.place, "node": self.node,
            "message": self.message, "cure": self.cure,
        }  # fmt: skip

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        return {"text/plain": f"{self.severity}: {self}", "application/vnd.pagemagic.finding+json": self.to_dict()}


class Findings(tuple[Finding, ...]):
    """Findings, the gravest first; shows itself as a table in notebooks."""

    __slots__ = ()

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        from pagemagic.markup.escape import escape

        rows = "".join(
            f"<tr><td>{finding.severity}</td><td>{escape(finding.place)}</td><td>{escape(finding.message)}</td>"
            f"<td>{escape(finding.cure)}</td></tr>"
            for finding in self
        )
        text = "\n".join(f"{finding.severity}: {finding}" for finding in self) or "nothing to mend"
        return {"text/plain": text, "text/html": f"<table><tbody>{rows}</tbody></table>" if self else f"<p>{text}</p>"}


def audit(site: Site, *, catalogue: Catalogue | None = None) -> Findings:
    """Check a site's content and structure; the gravest findings first, then in the order of the document."""
    chosen = catalogue or builtin_catalogue()
    found = [*_site(site), *_sections(site, chosen)]
    for page in site.pages:
        found.extend(_page(page))
        found.extend(_images(site, page))
    return Findings(sorted(found, key=lambda finding: ORDER[finding.severity]))


def _site(site: Site) -> Iterator[Finding]:
    for reason in check_theme(site.theme):
        yield Finding("contrast", "error", "", f"{reason.place}: {reason.problem}", reason.cure)
    kinds = {fact.kind for fact in site.facts}
    if not kinds & {"phone", "email", "url", "handle", "address"}:
        yield Finding("no-contact", "todo", "", "nobody can get in touch", "add a phone number or an e-mail address")
    for fact in site.facts:
        if fact.origin.by == "inferred":
            yield Finding("inferred", "todo", "", f"a {fact.kind} was inferred, not given", "confirm it", fact.id)
    for tag in site.locales[1:]:
        if not site.translations.get(tag):
            yield Finding("untranslated", "warning", "", f"there is no text in {tag}", "translate the site")


def _sections(site: Site, catalogue: Catalogue) -> Iterator[Finding]:
    for page in site.pages:
        for section in page.sections:
            found = catalogue.get(section.type)
            if found is None or not section.known:
                yield Finding(
                    "unknown-type", "error", page.path, f"the section type {section.type} is not known here",
                    "install the plugin that supplies it, or remove the section", section.id,
                )  # fmt: skip
                continue
            for broken in check_rules(section, found):
                yield Finding(broken.rule, broken.severity, page.path, broken.message, broken.why, section.id)


def _page(page: Page) -> Iterator[Finding]:
    if not page.sections:
        yield Finding("empty-page", "error", page.path, "the page has no sections", "add one, or remove the page")
        return
    first = page.sections[0]
    if first.known and not getattr(first.props, "title", None):
        yield Finding("no-title", "error", page.path, "the first section has no title", "give it one", first.id)
    families = [section.type for section in page.sections]
    for before, after in zip(page.sections, page.sections[1:], strict=False):
        if before.type == after.type and before.variant == after.variant:
            yield Finding(
                "same-again", "warning", page.path, f"two {after.type} sections of one look follow each other",
                "choose another variant, or join them", after.id,
            )  # fmt: skip
    if families.count("hero") > 1:
        yield Finding("two-heroes", "warning", page.path, "the page has two heroes", "keep the first")


def _images(site: Site, page: Page) -> Iterator[Finding]:
    assets = {asset.id: asset for asset in site.assets}
    for section in page.sections:
        for what, identifier, _ in references(section):
            asset = assets.get(identifier) if what == "asset" else None
            if asset is not None and asset.media.startswith("image/") and not (asset.width and asset.height):
                yield Finding(
                    "no-size", "error", page.path, f"{asset.name} has no size", "add width and height", section.id
                )
