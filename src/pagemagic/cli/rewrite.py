"""``pagemagic rewrite``: other words for texts of a document, by a model."""

from __future__ import annotations

from pathlib import Path

import click

from pagemagic.cli.documents import document_path, read_site
from pagemagic.cli.output import data, say


@click.command(name="rewrite")
@click.argument("place", metavar="SITE", type=click.Path(path_type=Path))
@click.argument("instruction")
@click.option("--model", required=True, help="Who writes: adapter:name; see pagemagic models.")
@click.option(
    "--scope", multiple=True, help="What may be changed: a path such as /, or an id; may be given several times."
)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="Write the new document here and leave SITE alone."
)
@click.option("--dry-run", is_flag=True, help="Say what would change, and write nothing.")
def command(
    place: Path, instruction: str, model: str, scope: tuple[str, ...], output: Path | None, dry_run: bool
) -> None:
    """Rewrite texts of the document at SITE as INSTRUCTION says, and print the patch that takes it back.

    Links, facts and structure stay as they are. Render the document again with pagemagic render.
    """
    from pagemagic.blocking import BlockingPageMagic
    from pagemagic.page.editing.apply import apply
    from pagemagic.page.editing.summary import summarise
    from pagemagic.render.folder import write_file
    from pagemagic.settings import Settings

    path = document_path(place)
    site = read_site(path)
    with BlockingPageMagic(model, settings=Settings.from_env()) as magic:
        edit = magic.rewrite(site, instruction, scope=scope or None)
    say(summarise(edit.patch, site) if edit.patch else "nothing changes")
    for one in edit.kept:
        say(f"kept as it is, {one}")
    used = edit.usage
    say(
        f"{len(edit.calls)} calls, {used.total - used.output - used.reasoning} tokens read, {used.output + used.reasoning} written"
    )
    if edit.patch and not dry_run:
        write_file(output or path, (edit.site.to_json(indent=2) + "\n").encode())
    data(apply(site, edit.patch).inverse.model_dump(mode="json"))
