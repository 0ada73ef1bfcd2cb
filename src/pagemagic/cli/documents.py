"""Finding and reading the document a command works on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from pagemagic.cli.plugins import catalogue
from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.page.catalogue import Catalogue
from pagemagic.page.site import Site

DOCUMENT = "site.json"
"""The name of the document in a site's folder."""
PUBLIC = "public"
"""The folder of the finished site beside it."""
BLOBS = "assets"
"""The folder of the user's own files beside it, each named by its digest."""


def document_path(place: Path) -> Path:
    """The document that a folder or file name means. Raises InvalidInputError where there is none."""
    found = place / DOCUMENT if place.is_dir() else place
    if not found.is_file():
        cure = "name a folder that pagemagic create made, or a site.json"
        raise InvalidInputError(Reason(str(place), "there is no document here", cure))
    return found


def read_site(path: Path, types: Catalogue | None = None) -> Site:
    """Read a document from a file, with ``types`` or those of plugins. Raises InvalidInputError, naming the file."""
    known = types or catalogue()
    try:
        return Site.from_json(path.read_bytes(), catalogue=known)
    except InvalidInputError as error:
        raise InvalidInputError(
            [Reason(f"{path} {r.place}".rstrip(), r.problem, r.cure) for r in error.reasons]
        ) from None


class FolderBlobs(Mapping[str, bytes]):
    """The files of a folder by digest; read when they are asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __getitem__(self, digest: str) -> bytes:
        try:
            return (self.folder / digest.removeprefix("sha256-")).read_bytes()
        except OSError:
            raise KeyError(digest) from None

    def __iter__(self) -> Iterator[str]:
        return (f"sha256-{path.name}" for path in sorted(self.folder.glob("[0-9a-f]*")))

    def __len__(self) -> int:
        return sum(1 for _ in self)
