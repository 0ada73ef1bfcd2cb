"""Sites and pages on disk, as the judges see them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Site:
    """One site: a folder that is served as the root of its own origin."""

    name: str
    root: Path
    origin: str
    """``http://…`` without a trailing slash; never resolved, answered from ``root`` by the browser session."""


@dataclass(frozen=True)
class Page:
    """One HTML file of a site."""

    site: Site
    path: Path

    @property
    def url(self) -> str:
        """The address under the site's origin; an ``index.html`` is addressed by its folder."""
        relative = self.path.relative_to(self.site.root).as_posix()
        return f"{self.site.origin}/{relative.removesuffix('index.html') if is_index(relative) else relative}"

    @property
    def label(self) -> str:
        """A short, file-name-safe name, unique among the pages of one run."""
        relative = self.path.relative_to(self.site.root).with_suffix("")
        parts = [part for part in relative.parts if part != "index"]
        return "-".join([self.site.name, *parts])


def is_index(relative: str) -> bool:
    """Whether a path inside a site names a folder's index."""
    return relative == "index.html" or relative.endswith("/index.html")


def find_pages(folders: Iterable[Path]) -> list[Page]:
    """All pages under the folders, in a stable order.

    A folder with an ``index.html`` is a site; otherwise every nearest folder below it that has one is.
    A single ``.html`` file is a page of the site that is its folder.

    Raises:
        FileNotFoundError: a folder does not exist or holds no page.
    """
    pages: list[Page] = []
    names: set[str] = set()
    for folder in folders:
        found = [(folder.parent, [folder])] if folder.is_file() else list(_site_roots(folder))
        if not found:
            raise FileNotFoundError(f"{folder}: no HTML page found")
        for root, files in found:
            name = _unused_name(_site_name(root.resolve(), folder.resolve()), names)
            names.add(name)
            site = Site(name, root.resolve(), f"http://{name.lower()}.site.test")
            pages += [Page(site, file.resolve()) for file in files]
    return pages


def _site_roots(folder: Path) -> Iterable[tuple[Path, list[Path]]]:
    if not folder.is_dir():
        raise FileNotFoundError(f"{folder}: no such folder")
    if (folder / "index.html").is_file():
        yield folder, sorted(folder.rglob("*.html"))
        return
    own = sorted(folder.glob("*.html"))
    if own:
        yield folder, own
    for child in sorted(path for path in folder.iterdir() if path.is_dir() and path.name != "node_modules"):
        yield from _site_roots(child)


def _site_name(root: Path, folder: Path) -> str:
    parts = root.relative_to(folder).parts if root.is_relative_to(folder) and root != folder else (root.name,)
    kept = [part for part in parts if part != "public"] or [root.parent.name if root.name == "public" else root.name]
    name = "-".join("".join(c if c.isascii() and c.isalnum() else "-" for c in part).strip("-") for part in kept)
    return name.strip("-") or "site"


def _unused_name(name: str, taken: set[str]) -> str:
    number, candidate = 2, name
    while candidate in taken:
        candidate, number = f"{name}-{number}", number + 1
    return candidate
