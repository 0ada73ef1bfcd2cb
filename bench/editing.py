"""Editing beside jsonpatch: ``python -m bench.editing``.

One text edit on sites of about 100 and 10,000 nodes with twelve sections a page: the patch, its validation, its inverse and the
HTML of the section that changed, in a workspace; beside it the same edit as a JSON Patch (RFC 6902) on the parsed document,
with jsonpatch's own copy, validated and rendered in full, as one does without a workspace.
"""

from __future__ import annotations

from typing import Any

import jsonpatch

import pagemagic as pm
from bench.interleave import interleaved, ratio
from bench.sites import pages
from pagemagic.page.operations import Set
from pagemagic.page.walk import site_ids

SIZES = {"100": 1, "10,000": 100}


class Edited:
    """A site of some pages, edited by both ways in turn."""

    def __init__(self, count: int) -> None:
        self.site = pages(count)
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

    def ours(self) -> str:
        """Patch, validation, inverse and fragment."""
        self.workspace.apply(pm.Patch(ops=(Set(id=self.block, prop="title", value=self.title()),)))
        return self.workspace.fragment(self.block)

    def patched(self) -> pm.Site:
        """jsonpatch as it comes, and the validation that makes its result a document."""
        operation = {"op": "replace", "path": self.place, "value": self.title()}
        return pm.Site.model_validate(jsonpatch.JsonPatch([operation]).apply(self.value))

    def theirs(self) -> str:
        """The same, and all pages."""
        site = self.patched()
        return "".join(pm.render_page(site, page.path) for page in site.pages)


def main() -> None:
    """Measure and print ratios."""
    small, large = (Edited(count) for count in SIZES.values())
    for name, edited in zip(SIZES, (small, large), strict=True):
        print(f"{name:>6}: {sum(1 for _ in site_ids(edited.site))} nodes")
    ours = interleaved({"small": small.ours, "large": large.ours}, 400)
    print(f"ours, 10,000 / 100 nodes: {ratio(ours['large'], ours['small'])}; {ours['small'].least * 1e6:.0f} us at 100")
    for name, edited, rounds in (("100", small, 20), ("10,000", large, 3)):
        found = interleaved({"ours": edited.ours, "jsonpatch": edited.patched, "with render": edited.theirs}, rounds)
        print(
            f"{name:>6}: jsonpatch and a full render / ours {ratio(found['with render'], found['ours'])}; "
            f"jsonpatch and validation alone / ours {ratio(found['jsonpatch'], found['ours'])}"
        )


if __name__ == "__main__":
    main()
