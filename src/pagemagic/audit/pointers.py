"""Where a finding is in the document's JSON: RFC 6901 pointers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pagemagic.audit.findings import Finding
from pagemagic.page.editing.slots import slots_of
from pagemagic.page.section import Section
from pagemagic.page.site import Site

_ENVELOPE = frozenset({"type", "variant", "surface", "anchor", "lock"})


class Pointers:
    """The pointers of one document."""

    def __init__(self, site: Site) -> None:
        self._found: Mapping[str, str] = dict(_nodes(site))
        self._paths = {page.path: f"/pages/{index}" for index, page in enumerate(site.pages)}
        self._slots = {
            section.id: frozenset(slots_of(type(section.slots)) if section.known else ()) for section in site.sections()
        }

    def of(self, finding: Finding) -> str:
        """Where a finding is: its property, else its node, else its page; the empty pointer is the whole document."""
        if not finding.node:
            if finding.prop.startswith("translations."):
                _, tag, key = finding.prop.split(".", 2)
                return f"/translations/{tag}/{key}"
            return "/" + finding.prop.replace(".", "/") if finding.prop else self._paths.get(finding.place, "")
        place = self._found.get(finding.node, self._paths.get(finding.place, ""))
        if not finding.prop:
            return place
        slots = self._slots.get(finding.node)
        if slots is not None and finding.prop not in _ENVELOPE:
            return f"{place}/{'slots' if finding.prop in slots else 'props'}/{finding.prop}"
        return f"{place}/{finding.prop}"


def _nodes(site: Site) -> Iterator[tuple[str, str]]:
    for name in ("facts", "assets", "integrations", "redirects", "pages"):
        for index, value in enumerate(getattr(site, name)):
            yield value.id, f"/{name}/{index}"
    for name in ("announcement", "header", "footer"):
        section = getattr(site.frame, name)
        if section is not None:
            yield from _inside(section, f"/frame/{name}")
    for number, page in enumerate(site.pages):
        for index, section in enumerate(page.sections):
            yield from _inside(section, f"/pages/{number}/sections/{index}")


def _inside(node: Any, place: str) -> Iterator[tuple[str, str]]:
    stack = [(node, place)]
    while stack:
        found, where = stack.pop()
        yield found.id, where
        if isinstance(found, Section) and not found.known:
            continue
        holder = found.slots if isinstance(found, Section) else found
        below = f"{where}/slots" if isinstance(found, Section) else where
        for slot in slots_of(type(holder)):
            stack.extend((block, f"{below}/{slot}/{index}") for index, block in enumerate(getattr(holder, slot)))
