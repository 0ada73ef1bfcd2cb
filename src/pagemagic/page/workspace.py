"""Editing one site for a while: every edit costs what it changes, however large the site is."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple, Protocol

from pagemagic.kernel.errors import InvalidInputError, Reason, StateError
from pagemagic.kernel.late import late
from pagemagic.page.catalogue import Catalogue
from pagemagic.page.editing.apply import Applied, run
from pagemagic.page.editing.diff import diff
from pagemagic.page.editing.draft import Draft
from pagemagic.page.operations import Operation
from pagemagic.page.patch import Patch
from pagemagic.page.site import Page, Site


class Fragments(Protocol):
    """What makes the HTML of single sections and keeps it: :class:`pagemagic.Renderer`, or one of the host's own."""

    def render_fragment(self, site: Site, page: Page, index: int, *, locale: str | None = None) -> str:
        """The section number ``index`` of a page of the site."""
        ...

    def render_page(self, site: Site, path: str = "/", *, locale: str | None = None) -> str:
        """A complete page."""
        ...


class Step(NamedTuple):
    """One step of the history: what was done, and what takes it back."""

    patch: Patch
    inverse: Patch


class Workspace:
    """An editing session of one site: patches, undo and redo, named versions, and the HTML of what changed.

    It knows where every node stands and who refers to it, so a patch, its validation, its inverse and the changed fragment
    cost the same in a site of a hundred nodes and of ten thousand. A patch is one step, whoever made it. For one owner: not
    for use from several threads at once. It saves nothing; ``site`` is the document to save.
    """

    def __init__(
        self,
        site: Site,
        *,
        catalogue: Catalogue | None = None,
        fragments: Fragments | None = None,
        max_steps: int = 1000,
    ) -> None:
        self._draft = Draft(site, catalogue)
        self._fragments: Fragments = fragments or late("fragments")()(self._draft.catalogue)
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._versions: dict[str, Site] = {}
        self.max_steps = max_steps
        """How many steps can be undone; older ones are forgotten."""

    @property
    def site(self) -> Site:
        """The site as it is now."""
        return self._draft.site

    @property
    def visited(self) -> int:
        """How many nodes were looked at so far: what tests count instead of time."""
        return self._draft.places.visited

    def apply(self, patch: Patch | Operation) -> Applied:
        """Apply a patch as one step; what was undone before can no longer be done again.

        Raises RefusedPatchError as :func:`pagemagic.apply` does, and changes nothing then.
        """
        whole = patch if isinstance(patch, Patch) else Patch(ops=(patch,))
        inverse = run(self._draft, whole)
        self._done.append(Step(whole, inverse))
        del self._done[: -self.max_steps]
        self._undone.clear()
        return Applied(self.site, inverse)

    @property
    def steps(self) -> tuple[Patch, ...]:
        """What was done and can be undone, the oldest first."""
        return tuple(step.patch for step in self._done)

    @property
    def undone(self) -> tuple[Patch, ...]:
        """What was undone and can be done again, the next one last."""
        return tuple(step.patch for step in self._undone)

    def undo(self) -> Site:
        """Take the last step back. Raises StateError where there is none."""
        if not self._done:
            raise StateError("there is nothing to undo; ask steps first")
        step = self._done.pop()
        # The way back is not bound by locks: whoever may undo may undo what a model did.
        again = run(self._draft, _as_host(step.inverse))
        self._undone.append(Step(step.patch, again))
        return self.site

    def redo(self) -> Site:
        """Do the last step that was undone again, with the same ids. Raises StateError where there is none."""
        if not self._undone:
            raise StateError("there is nothing to redo; ask undone first")
        step = self._undone.pop()
        inverse = run(self._draft, _as_host(step.inverse))
        self._done.append(Step(step.patch, inverse))
        return self.site

    def name_version(self, name: str) -> None:
        """Remember the site as it is now under a name. A later call with the same name replaces it."""
        self._versions[name] = self.site

    @property
    def versions(self) -> Mapping[str, Site]:
        """The named versions, in the order in which they were named first."""
        return MappingProxyType(self._versions)

    def restore(self, name: str) -> Applied:
        """Go back to a named version, as one step that can be undone. Raises InvalidInputError for an unknown name."""
        if name not in self._versions:
            known = ", ".join(self._versions) or "none"
            raise InvalidInputError(Reason("name", f"there is no version {name!r}", f"there are {known}"))
        found = diff(self.site, self._versions[name])
        return self.apply(found.model_copy(update={"author": "host", "reason": f"back to {name}"}))

    def node(self, identifier: str) -> Any:
        """A page, section, block, fact, asset, integration or redirect. Raises InvalidInputError for an unknown id."""
        return self._draft.node(identifier)

    def around(self, identifier: str) -> tuple[str, ...]:
        """What a node stands in, from the inside out, as ids; see :meth:`pagemagic.Patch.touches` for the words among them."""
        return self._draft.places.around(identifier)

    def referrers(self, identifier: str) -> tuple[str, ...]:
        """The ids of what refers to a node, and ``translations.de.n7.title`` for texts in other languages."""
        return tuple(sorted(self._draft.places.referrers.get(identifier, ())))

    def fragment(self, identifier: str, *, locale: str | None = None) -> str:
        """The HTML of the section that a node is, or stands in. Made again only where something in it changed.

        Raises InvalidInputError for what does not stand in a section of a page.
        """
        for name in (identifier, *self.around(identifier)):
            place = self._draft.places.found.get(name)
            if place is not None and place.kind == "section":
                page = self.node(place.parent)
                return self._fragments.render_fragment(self.site, page, self._draft.position(name), locale=locale)
        raise InvalidInputError(Reason("id", f"{identifier} stands in no section of a page", "render the page"))

    def page(self, path: str = "/", *, locale: str | None = None) -> str:
        """A complete page; only the sections that changed are made again."""
        return self._fragments.render_page(self.site, path, locale=locale)


def _as_host(patch: Patch) -> Patch:
    return patch.model_copy(update={"author": "host"})
