"""Writing a bundle into a folder: whole files only, and nobody else's work lost."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pagemagic.kernel.errors import StateError

JOURNAL = ".pagemagic.journal"
"""The file that says what a build writes while it writes it."""
MARKER = ".pagemagic.json"
"""The file that says which files of a folder were written here, with the digest of each; while writing, with two."""


def write_folder(files: Mapping[str, bytes], folder: Path, force: bool) -> list[str]:
    """Write ``files`` into ``folder`` and return the paths that changed; see :meth:`Bundle.write`."""
    known = read_marker(folder)
    changed = [path for path, data in files.items() if not _same(folder / path, data)]
    if not force:
        foreign = [path for path in changed if (folder / path).exists() and not _ours(folder / path, known.get(path))]
        if foreign:
            listed = ", ".join(foreign[:5])
            raise StateError(
                f"{folder} holds files that were not written here or were changed since: {listed}; "
                "choose another folder, or overwrite them with force"
            )
    marker = {path: hashlib.sha256(data).hexdigest() for path, data in files.items()}
    if changed:
        # Said before it is done, so that after an interruption both the old and the new bytes count as written here.
        both = {path: f"{known.get(path, '')} {marker.get(path, '')}".strip() for path in {**known, **marker}}
        _write_marker(folder, both)
    for path in changed:
        write_file(folder / path, files[path])
    for path, digest in known.items():
        if path not in files and _ours(folder / path, digest):
            (folder / path).unlink()
            _drop_empty((folder / path).parent, folder)
    _write_marker(folder, marker)
    return changed


def _write_marker(folder: Path, marker: Mapping[str, str]) -> None:
    place = folder / MARKER
    with _drafted(place) as draft:
        with draft.open("wb") as file:
            file.writelines(written_pieces(marker, indent=0))
        draft.replace(place)
    (folder / JOURNAL).unlink(missing_ok=True)


def written_pieces(value: Any, *, indent: int) -> Iterator[bytes]:
    """A JSON value as lines with sorted keys, in pieces."""
    yield from map(str.encode, json.JSONEncoder(sort_keys=True, indent=indent).iterencode(value))
    yield b"\n"


class Ledger:
    """Writes files one after the other, and knows at every moment which of a folder's files are its own.

    What is written is said before it is done, in a journal that :func:`read_marker` reads too, so that after an interruption
    both the old and the new bytes count as written here.
    """

    def __init__(self, folder: Path, force: bool) -> None:
        self.folder = folder
        self.force = force
        self.known = read_marker(folder)
        self.now: dict[str, str] = {}

    def write(self, path: str, data: bytes) -> bool:
        """Write a file; False where it has these bytes already. Raises StateError where it is somebody else's."""
        place = self.folder / path
        digest = hashlib.sha256(data).hexdigest()
        if _same(place, data):
            self.now[path] = digest
            return False
        self._claim(path, digest)
        write_file(place, data)
        return True

    def write_pieces(self, path: str, pieces: Iterable[bytes]) -> bool:
        """Write a file of which one piece is held at a time; else as :meth:`write`."""
        place = self.folder / path
        found = hashlib.sha256()
        with _drafted(place) as draft:
            with draft.open("wb") as file:
                for piece in pieces:
                    found.update(piece)
                    file.write(piece)
            if _ours(place, found.hexdigest()):
                self.now[path] = found.hexdigest()
                return False
            self._claim(path, found.hexdigest())
            draft.replace(place)
        return True

    def _claim(self, path: str, digest: str) -> None:
        """Say what is about to be written. Raises StateError where something of somebody else's stands there."""
        self.now[path] = digest
        place = self.folder / path
        if not self.force and place.exists() and not _ours(place, self.known.get(path)):
            raise StateError(
                f"{self.folder} holds a file that was not written here or was changed since: {path}; "
                "choose another folder, or overwrite it with force"
            )
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / JOURNAL).open("a", encoding="utf-8") as journal:
            journal.write(json.dumps([path, digest]) + "\n")

    def keep(self, path: str, digest: str) -> bool:
        """Leave a file as it is; False where it has not got the bytes of ``digest``."""
        if not digest or not _ours(self.folder / path, digest):
            return False
        self.now[path] = digest
        return True

    def finish(self) -> list[str]:
        """Remove the files that are no longer part of it, and return their paths."""
        removed = [
            path for path, digest in self.known.items() if path not in self.now and _ours(self.folder / path, digest)
        ]
        for path in removed:
            (self.folder / path).unlink()
            _drop_empty((self.folder / path).parent, self.folder)
        _write_marker(self.folder, self.now)
        return removed


def read_marker(folder: Path) -> dict[str, str]:
    """Path -> digest (or digests, separated by spaces) of what was written into a folder; empty for a folder that is new or has no marker."""
    try:
        found = json.loads((folder / MARKER).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        found = {}
    marker = (
        {path: digest for path, digest in found.items() if isinstance(digest, str)} if isinstance(found, dict) else {}
    )
    for path, digest in _journal(folder):
        marker[path] = f"{marker.get(path, '')} {digest}".strip()
    return {path: digest for path, digest in marker.items() if _inside(path)}


def _journal(folder: Path) -> list[tuple[str, str]]:
    """What an interrupted build wrote, or was about to; a line that was cut is not read."""
    try:
        lines = (folder / JOURNAL).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return []
    found: list[tuple[str, str]] = []
    for line in lines:
        try:
            path, digest = json.loads(line)
        except ValueError:
            continue
        found.append((str(path), str(digest)))
    return found


def _inside(path: str) -> bool:
    parts = path.split("/")
    return bool(path) and ".." not in parts and not path.startswith("/") and "\\" not in path


def write_file(path: Path, data: bytes) -> None:
    """Write a file so that it is there whole or not at all: beside it first, then in its place."""
    with _drafted(path) as draft:
        draft.write_bytes(data)
        draft.replace(path)


@contextmanager
def _drafted(path: Path) -> Iterator[Path]:
    """Where to write a file before it takes its place; nothing is left there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        yield draft
    finally:
        draft.unlink(missing_ok=True)


def _same(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def _ours(path: Path, digest: str | None) -> bool:
    try:
        if digest is None:
            return False
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() in digest.split()
    except OSError:
        return False


def _drop_empty(folder: Path, stop: Path) -> None:
    while folder != stop and stop in folder.parents:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent
