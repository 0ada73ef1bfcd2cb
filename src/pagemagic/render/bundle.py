"""A whole site as files."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from pagemagic.page.catalogue import Catalogue, builtin_catalogue
from pagemagic.page.site import Site
from pagemagic.render.publication import DOCUMENT, QUALITY, Publication, asset_files
from pagemagic.render.target import UNPUBLISHED, Target


@dataclass(frozen=True)
class Bundle(Mapping[str, bytes]):
    """The files of a site: path -> bytes, sorted by path."""

    files: Mapping[str, bytes]

    def __getitem__(self, path: str) -> bytes:
        return self.files[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self.files)

    def __len__(self) -> int:
        return len(self.files)

    @property
    def digest(self) -> str:
        """``sha256-`` and a digest of all paths and bytes: the identity of a deployment."""
        return digest_of(self.files.items())

    def zip(self) -> bytes:
        """A ZIP archive: stored, not deflated, with a fixed time, so equal bundles are equal archives."""
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
            for path, data in self.files.items():
                info = zipfile.ZipInfo(path, (1980, 1, 1, 0, 0, 0))
                info.create_system = 3
                info.external_attr = 0o644 << 16
                archive.writestr(info, data)
        return buffer.getvalue()

    def write(self, folder: str | Path, *, force: bool = False) -> list[str]:
        """Write the files into ``folder``; returns the paths that changed.

        Each file appears whole or not at all. Files of an earlier bundle that are no longer part of it are removed;
        files from elsewhere are left alone.

        Raises StateError, before anything is written, where a file would be overwritten that was not written here;
        ``force`` overwrites it.
        """
        from pagemagic.render.folder import write_folder

        return write_folder(self.files, Path(folder), force)


def digest_of(files: Iterable[tuple[str, bytes]]) -> str:
    """The digest of files in the order of their paths; see :attr:`Bundle.digest`."""
    found = hashlib.sha256()
    for path, data in files:
        found.update(f"{len(path)}:{path}{len(data)}:".encode())
        found.update(data)
    return "sha256-" + found.hexdigest()


def render_site(
    site: Site,
    *,
    target: Target | None = None,
    blobs: Mapping[str, bytes] | None = None,
    catalogue: Catalogue | None = None,
    social_image: bytes | None = None,
    touch_icon: bytes | None = None,
) -> Bundle:
    """Render all pages in all languages, with everything a web server needs.

    ``blobs`` holds the bytes of the site's assets by digest. ``social_image`` and ``touch_icon`` are PNG files, such as
    those of :mod:`pagemagic.render.social`; they become ``social.png``, which pages with an origin announce, and
    ``touch-icon.png``. Raises InvalidInputError for a missing blob, and for a
    section whose type is not known here: a page with a hole is not published.
    """
    made = Publication(
        site, target or UNPUBLISHED, catalogue or builtin_catalogue(), social_image=social_image, touch_icon=touch_icon
    )
    entries: dict[str, bytes] = dict(asset_files(site, blobs or {}))
    weights: dict[str, dict[str, int]] = {}
    for found in made.pages():
        entries[found.path] = made.html(found)
        weights[found.path] = made.weight(found.locale, len(entries[found.path]))
    entries.update(made.around())
    entries[DOCUMENT] = site.to_json().encode()
    entries[QUALITY] = b"".join(made.quality(hashlib.sha256(entries[DOCUMENT]).hexdigest(), weights))
    return Bundle(MappingProxyType(dict(sorted(entries.items()))))
