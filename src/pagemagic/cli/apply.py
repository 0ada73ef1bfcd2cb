"""``pagemagic apply``: change a document by a patch."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from pagemagic.cli.documents import document_path, read_site
from pagemagic.cli.output import data, say
from pagemagic.cli.plugins import catalogue
from pagemagic.kernel.errors import InvalidInputError, Reason


@click.command(name="apply")
@click.argument("place", metavar="SITE", type=click.Path(path_type=Path))
@click.argument("patch", type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="Write the new document here and leave SITE alone."
)
@click.option("--dry-run", is_flag=True, help="Say what it would do, and whether it fits, and write nothing.")
def command(place: Path, patch: Path, output: Path | None, dry_run: bool) -> None:
    """Apply PATCH, a file or - for stdin, to the document at SITE, and print the patch that takes it back.

    The document is replaced in one step, or not at all. Render it again with pagemagic render. Exit code 0: done; 2: the
    patch does not fit, and nothing was changed.
    """
    from pagemagic.page.editing.apply import apply
    from pagemagic.page.editing.summary import summarise
    from pagemagic.page.patch import Patch, RefusedPatchError
    from pagemagic.render.folder import write_file

    path = document_path(place)
    site = read_site(path)
    found = Patch.from_json(_text(patch), catalogue=catalogue())
    try:
        applied = apply(site, found, catalogue=catalogue())
    except RefusedPatchError as error:
        if error.cures is not None:
            say("this would make it fit:\n" + summarise(error.cures, site))
        raise
    say(summarise(found, site))
    if not dry_run:
        write_file(output or path, (applied.site.to_json(indent=2) + "\n").encode())
    data(applied.inverse.model_dump(mode="json"))


def _text(patch: Path) -> bytes:
    if str(patch) == "-":
        return sys.stdin.buffer.read()
    if not patch.is_file():
        raise InvalidInputError(Reason(str(patch), "there is no patch here", "name a file, or - for stdin"))
    return patch.read_bytes()
