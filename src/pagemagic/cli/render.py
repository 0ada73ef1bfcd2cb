"""``pagemagic render``: the document in, the finished site out."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from pagemagic.cli.documents import BLOBS, PUBLIC, FolderBlobs, document_path, read_site
from pagemagic.cli.output import data, progress, say
from pagemagic.cli.plugins import catalogue
from pagemagic.cli.social import Pictures, pictures

if TYPE_CHECKING:
    from pagemagic.page.site import Site


@click.command(name="render")
@click.argument("place", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder for the site; without it, public beside the document.",
)
@click.option("--origin", help="Where it will be published, such as https://aurora.example.")
@click.option("--base-path", help="Path of the home page on the origin, such as /shop/.")
@click.option("--zip", "archive", type=click.Path(path_type=Path, dir_okay=False), help="Write a ZIP archive instead.")
@click.option("--social", is_flag=True, help="Also draw the picture for shared links and the icon for home screens.")
@click.option("--json", "as_json", is_flag=True, help="Print what was written as JSON.")
@click.option("--force", is_flag=True, help="Overwrite files that were not written by this command.")
def command(place: Path, folder: Path | None, origin: str | None, base_path: str | None, archive: Path | None,
            social: bool, as_json: bool, force: bool) -> None:  # fmt: skip
    """Render the document at PLACE: a folder that create made, or a site.json.

    Into a folder of its own, page by page: those that did not change since the last time are skipped.
    """
    from pagemagic.render.build import folder_digest
    from pagemagic.render.bundle import render_site
    from pagemagic.render.folder import write_file
    from pagemagic.render.target import Target

    path = document_path(place)
    site = read_site(path)
    target = Target(origin=origin, base_path=base_path if base_path is not None else "/" if origin else "")
    blobs = FolderBlobs(path.parent / BLOBS)
    drawn: Pictures = pictures(site) if social else {}
    if folder is not None and archive is None:
        built = _build(folder, site, target=target, blobs=blobs, catalogue=catalogue(), force=force, **drawn)
        if as_json:
            data({"written": built.paths, "digest": folder_digest(folder), "to": str(folder)})
        say(f"{folder}: {len(built.paths)} of {built.files} files changed, {built.skipped} pages skipped")
        return
    bundle = render_site(site, target=target, blobs=blobs, catalogue=catalogue(), **drawn)
    if archive is not None:
        write_file(archive, bundle.zip())
        written, where = [archive.name], archive
    else:
        where = path.parent / PUBLIC
        written = _beside(path, bundle, force)
    if as_json:
        data({"written": written, "digest": bundle.digest, "to": str(where)})
    say(f"{where}: {len(written)} of {len(bundle)} files changed")


class _Built(NamedTuple):
    """What a build into a folder did."""

    paths: list[str]
    """What has new bytes."""
    files: int
    skipped: int


def _build(folder: Path, site: Site, **options: Any) -> _Built:
    """Build into a folder, showing on a terminal how far it is."""
    from pagemagic.render.build import PAGES, BuildEvent, build_site

    paths: list[str] = []
    states: Counter[str] = Counter()

    def told(event: BuildEvent) -> None:
        if event.kind in ("page", "file") and event.path != PAGES:
            states[event.state] += 1
            if event.state in ("rendered", "written"):
                paths.append(event.path)
        if event.kind == "page":
            progress(f"{event.done} of {event.total} pages")

    try:
        build_site(site, folder, on_event=told, **options)
    finally:
        progress("")
    return _Built(paths, states.total(), states["skipped"])


def _beside(path: Path, bundle: object, force: bool) -> list[str]:
    """Write into the folder that create made, keeping what else stands in it."""
    from collections.abc import Mapping
    from typing import cast

    from pagemagic.render.folder import read_marker, write_folder

    root = path.parent
    files = {f"{PUBLIC}/{name}": content for name, content in cast("Mapping[str, bytes]", bundle).items()}
    for name in read_marker(root):
        if not name.startswith(f"{PUBLIC}/") and (root / name).is_file():
            files[name] = (root / name).read_bytes()
    return write_folder(files, root, force)
