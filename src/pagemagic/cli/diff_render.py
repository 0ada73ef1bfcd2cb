"""``pagemagic diff-render``: what an upgrade or an edit changes in the published pages."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import click

from pagemagic.cli.documents import BLOBS, FolderBlobs, document_path, read_site
from pagemagic.cli.output import data, say
from pagemagic.cli.plugins import catalogue
from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.render.target import Target


@click.command(name="diff-render")
@click.argument("old", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path))
@click.option(
    "--origin", help="Where documents are published, such as https://aurora.example; else where a published OLD says."
)
@click.option("--base-path", help="Path of the home page on the origin, such as /shop/.")
@click.option("--json", "as_json", is_flag=True, help="Print the differences as JSON.")
def command(old: Path, new: Path, origin: str | None, base_path: str | None, as_json: bool) -> None:
    """Say, page by page and in words, what differs between the published bytes of OLD and NEW.

    Each is a published folder, taken as it is, or a document, which is rendered as this version does. After an upgrade:
    pagemagic diff-render aurora/public aurora/site.json. For an edit: two documents.

    Exit code 0: the same bytes; 1: they differ; 2: one is neither a document nor a published folder.
    """
    from pagemagic.render.difference import differences, published_target

    before = _published(old)
    after = _published(new)
    said = published_target(before or after or {})
    base = base_path if base_path is not None else "/" if origin else said[1]
    target = Target(origin=origin or said[0], base_path=base)
    found = differences(
        before if before is not None else _rendered(old, target), after if after is not None else _rendered(new, target)
    )
    if as_json:
        data([{"path": one.path, "kind": one.kind, "words": list(one.words)} for one in found])
    for one in found:
        say(str(one))
    say(f"{len(found)} file{'s' if len(found) != 1 else ''} differ{'s' if len(found) == 1 else ''}")
    sys.exit(1 if found else 0)


def _published(place: Path) -> Mapping[str, bytes] | None:
    """The files of a published folder; None for what is no such folder."""
    if not (place / "index.html").is_file():
        return None
    paths = sorted(path for path in place.rglob("*") if path.is_file())
    return {path.relative_to(place).as_posix(): path.read_bytes() for path in paths}


def _rendered(place: Path, target: Target) -> Mapping[str, bytes]:
    from pagemagic.render.bundle import render_site

    if not place.exists():
        cure = "name a published folder, a folder that pagemagic create made, or a site.json"
        raise InvalidInputError(Reason(str(place), "there is nothing here", cure))
    path = document_path(place)
    return render_site(read_site(path), target=target, blobs=FolderBlobs(path.parent / BLOBS), catalogue=catalogue())
