"""Editing beside jsonpatch: ``python -m bench.editing``.

One edit on sites of about 100 and 10,000 nodes with twelve sections a page: the patch, its validation, its inverse and the
HTML of the section that changed, in a workspace; beside it the same edit of a text as a JSON Patch (RFC 6902) on the parsed document,
with jsonpatch's own copy, validated and rendered in full, as one does without a workspace.
"""

from __future__ import annotations

from functools import partial
from typing import Any

import jsonpatch

import pagemagic as pm
from bench.interleave import interleaved, ratio
from bench.sites import pages
from pagemagic.page.messages import messages
from pagemagic.page.operations import Operation, Set, SetSite, Translate
from pagemagic.page.site import Translation
from pagemagic.page.walk import site_ids

SIZES = {"100": 1, "10,000": 100}


def in_two_languages(site: pm.Site) -> pm.Site:
    """The site with each of its texts in a second language."""
    said = {found.key: {"text": "Pão", "source_hash": "0" * 16} for found in messages(site) if found.kind != "path"}
    value = {**site.model_dump(mode="json"), "locales": ["en", "pt-PT"], "translations": {"pt-PT": said}}
    return pm.Site.model_validate(value)


class Edited:
    """A site of some pages, edited by both ways in turn."""

    def __init__(self, count: int) -> None:
        self.site = in_two_languages(pages(count))
        self.workspace = pm.Workspace(self.site)
        self.page = self.site.pages[count // 2]
        self.block: str = self.page.sections[3].slots.items[3].id  # type: ignore[attr-defined]
        self.value: dict[str, Any] = self.site.model_dump(mode="json")
        self.place = f"/pages/{count // 2}/sections/3/slots/items/3/title"
        self.number = 0
        for page in self.site.pages:
            self.workspace.page(page.path)

    def title(self) -> str:
        """Another title each time."""
        self.number += 1
        return f"Edit {self.number}"

    def edits(self) -> dict[str, Operation]:
        """Edits of a section, of the whole site, and of another language."""
        text = self.title()
        said = Translation(text=text, source_hash="0" * 16)
        return {
            "a text": Set(id=self.block, prop="title", value=text),
            "the site's name": SetSite(prop="name", value=text),
            "a translation": Translate(locale="pt-PT", key=f"{self.block}.title", translation=said),
        }

    def edits_of_addresses(self) -> dict[str, Operation]:
        """Edits of what must be unique in the whole site."""
        page, path = self.site.pages[-1].id, f"/{self.title().lower().replace(' ', '-')}"
        said = Translation(text=path, source_hash="0" * 16)
        return {
            "an address": Set(id=page, prop="path", value=path),
            "an address in another language": Translate(locale="pt-PT", key=f"{page}.path", translation=said),
            "the languages": SetSite(prop="locales", value=["en", "pt-PT", *(["fr"] if self.number % 2 else [])]),
        }

    def addressed(self, kind: str) -> None:
        """Patch, validation and inverse; no section shows an address."""
        self.workspace.apply(pm.Patch(ops=(self.edits_of_addresses()[kind],)))

    def ours(self, kind: str = "a text") -> str:
        """Patch, validation, inverse and fragment."""
        self.workspace.apply(pm.Patch(ops=(self.edits()[kind],)))
        return self.workspace.fragment(self.block, locale="pt-PT" if kind == "a translation" else None)

    def patched(self) -> pm.Site:
        """jsonpatch as it comes, and the validation that makes its result a document."""
        operation = {"op": "replace", "path": self.place, "value": self.title()}
        return pm.Site.model_validate(jsonpatch.JsonPatch([operation]).apply(self.value))

    def theirs(self) -> str:
        """The same, and all pages."""
        site = self.patched()
        return "".join(pm.render_page(site, page.path) for page in site.pages)  # in one language


def main() -> None:
    """Measure and print ratios."""
    small, large = (Edited(count) for count in SIZES.values())
    for name, edited in zip(SIZES, (small, large), strict=True):
        print(f"{name:>6}: {sum(1 for _ in site_ids(edited.site))} nodes")
    for kind in small.edits():
        ours = interleaved({"small": partial(small.ours, kind), "large": partial(large.ours, kind)}, 400)
        least = f"{ours['small'].least * 1e6:.0f} us at 100"
        print(f"ours, {kind}, 10,000 / 100 nodes: {ratio(ours['large'], ours['small'])}; {least}")
    two = Edited(2)
    for kind in two.edits_of_addresses():
        ours = interleaved({"small": partial(two.addressed, kind), "large": partial(large.addressed, kind)}, 400)
        print(f"ours, {kind}, 100 / 2 pages: {ratio(ours['large'], ours['small'])}")
    for name, edited, rounds in (("100", small, 20), ("10,000", large, 3)):
        found = interleaved({"ours": edited.ours, "jsonpatch": edited.patched, "with render": edited.theirs}, rounds)
        print(
            f"{name:>6}: jsonpatch and a full render / ours {ratio(found['with render'], found['ours'])}; "
            f"jsonpatch and validation alone / ours {ratio(found['jsonpatch'], found['ours'])}"
        )


if __name__ == "__main__":
    main()
