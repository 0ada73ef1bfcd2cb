"""Building a site into a folder, page by page: what did not change is not made again.

Besides the document, which is in memory whole, a build holds one page or a piece of a file at a time; and for each page in each
language its path and digests, with the keys of one language's texts in order.

Beside the digests of the files (:mod:`pagemagic.render.folder`) a folder remembers for each page what it was made from. A page
is skipped where that is the same and its file still has the bytes that were written.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from pagemagic.page.catalogue import Catalogue, builtin_catalogue
from pagemagic.page.site import Site, json_pieces
from pagemagic.render.bundle import digest_of
from pagemagic.render.folder import Ledger, read_marker, written_pieces
from pagemagic.render.publication import DOCUMENT, QUALITY, PageFile, Publication, asset_files
from pagemagic.render.sources import Sources
from pagemagic.render.target import Target

PAGES = ".pagemagic-pages.json"
"""The file that says what the pages of a folder were made from."""


@dataclass(frozen=True, slots=True)
class BuildEvent:
    """One step of a build."""

    kind: Literal["page", "file", "removed", "done"]
    path: str
    """The file; empty when done."""
    state: Literal["rendered", "skipped", "written", "unchanged", "removed", "done"]
    """A page that is ``rendered`` has new bytes; one that came out as it was is ``unchanged``; a ``skipped`` one was not made."""
    done: int
    """How many pages are done."""
    total: int
    """How many pages there are, in all languages."""


@dataclass(frozen=True, slots=True)
class Build:
    """What a build did, in numbers of files."""

    pages: int
    rendered: int
    """Pages that were made; the others were skipped."""
    written: int
    """Files with new bytes."""
    removed: int


def build_site(
    site: Site,
    folder: str | Path,
    *,
    target: Target | None = None,
    blobs: Mapping[str, bytes] | None = None,
    catalogue: Catalogue | None = None,
    social_image: bytes | None = None,
    touch_icon: bytes | None = None,
    on_event: Callable[[BuildEvent], None] | None = None,
    fresh: bool = False,
    force: bool = False,
) -> Build:
    """Write a site into ``folder``: the same files as :func:`pagemagic.render_site`, holding one of them at a time.

    A page whose content, language, surroundings, target and library version are those of the last build is skipped; ``fresh``
    makes every page again. ``on_event`` is called after every page and file. An interrupted build leaves whole files, and the
    next one goes on from there.

    Raises InvalidInputError as :func:`pagemagic.render_site` does, and StateError where a file would be overwritten that was
    not written here; ``force`` overwrites it.
    """
    made = Publication(
        site, target or Target(), catalogue or builtin_catalogue(), social_image=social_image, touch_icon=touch_icon
    )
    return _Builder(made, Path(folder), on_event or (lambda event: None), fresh, force).run(blobs or {})


class _Builder:
    """One run of a build."""

    def __init__(
        self, made: Publication, folder: Path, on_event: Callable[[BuildEvent], None], fresh: bool, force: bool
    ) -> None:
        self.made = made
        self.ledger = Ledger(folder, force)
        self.on_event = on_event
        self.known = {} if fresh else _known(folder / PAGES)
        self.pages: dict[str, dict[str, Any]] = {}
        self.total = len(made.site.pages) * len(made.site.locales)
        self.rendered = 0
        self.written = 0

    def run(self, blobs: Mapping[str, bytes]) -> Build:
        """Do it."""
        sources = Sources(self.made)
        for path, data in asset_files(self.made.site, blobs):
            self._file(path, data)
        for found in self.made.pages():
            self._page(found, sources.of(found))
        del sources
        for path, data in self.made.around():
            self._file(path, data)
        self._pieces(DOCUMENT, map(str.encode, json_pieces(self.made.site)))
        weights = {path: self.made.weight(found["locale"], found["size"]) for path, found in self.pages.items()}
        self._pieces(QUALITY, self.made.quality(self.ledger.now[DOCUMENT], weights))
        self._pieces(PAGES, written_pieces(self.pages, indent=0))
        removed = self.ledger.finish()
        for path in removed:
            self._tell("removed", path, "removed")
        self._tell("done", "", "done")
        return Build(self.total, self.rendered, self.written, len(removed))

    def _page(self, found: PageFile, source: str) -> None:
        kept = self.known.get(found.path)
        if kept is not None and kept.get("source") == source and self.ledger.keep(found.path, kept.get("bytes", "")):
            self.pages[found.path] = kept
            self._tell("page", found.path, "skipped")
            return
        html = self.made.html(found)
        self.rendered += 1
        changed = self.ledger.write(found.path, html)
        self.written += changed
        digest = hashlib.sha256(html).hexdigest()
        self.pages[found.path] = {"source": source, "bytes": digest, "size": len(html), "locale": found.locale}
        self._tell("page", found.path, "rendered" if changed else "unchanged")

    def _file(self, path: str, data: bytes) -> None:
        self._told(path, self.ledger.write(path, data))

    def _pieces(self, path: str, pieces: Iterable[bytes]) -> None:
        self._told(path, self.ledger.write_pieces(path, pieces))

    def _told(self, path: str, changed: bool) -> None:
        self.written += changed
        self._tell("file", path, "written" if changed else "unchanged")

    def _tell(self, kind: Any, path: str, state: Any) -> None:
        self.on_event(BuildEvent(kind, path, state, len(self.pages), self.total))


def folder_digest(folder: Path) -> str:
    """The digest of what was built into a folder: :attr:`pagemagic.Bundle.digest` of the same files. Reads one at a time."""
    paths = sorted(path for path in read_marker(folder) if path != PAGES)
    return digest_of((path, (folder / path).read_bytes()) for path in paths)


def _known(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {name: one for name, one in found.items() if isinstance(one, dict)} if isinstance(found, dict) else {}
