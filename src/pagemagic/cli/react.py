"""``pagemagic react``: the document in, a React project out."""

from __future__ import annotations

from pathlib import Path

import click

from pagemagic.cli.documents import BLOBS, FolderBlobs, document_path, read_site
from pagemagic.cli.output import data, say
from pagemagic.cli.plugins import catalogue


@click.command(name="react")
@click.argument("place", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    "folder",
    required=True,
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder for the project.",
)
@click.option("--origin", help="Where it will be published, such as https://aurora.example.")
@click.option(
    "--base-path", default="/", show_default=True, help="Path of the home page on the origin, such as /shop/."
)
@click.option("--json", "as_json", is_flag=True, help="Print what was written as JSON.")
@click.option("--force", is_flag=True, help="Overwrite files that were not written by this command.")
def command(place: Path, folder: Path, origin: str | None, base_path: str, as_json: bool, force: bool) -> None:
    """Write the document at PLACE as a React project in TypeScript: a folder that create made, or a site.json."""
    from pagemagic.render.react import render_react
    from pagemagic.render.target import Target

    path = document_path(place)
    site = read_site(path)
    target = Target(origin=origin, base_path=base_path)
    bundle = render_react(site, target=target, blobs=FolderBlobs(path.parent / BLOBS), catalogue=catalogue())
    written = bundle.write(folder, force=force)
    if as_json:
        data({"written": written, "digest": bundle.digest, "to": str(folder)})
    say(f"{folder}: {len(written)} of {len(bundle)} files changed; next: npm install && npm run dev")
