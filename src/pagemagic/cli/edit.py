"""``pagemagic edit``: a document changed by words, by a model."""

from __future__ import annotations

from pathlib import Path

import click

from pagemagic.cli.editing import change, options


@click.command(name="edit")
@options
def command(
    place: Path, instruction: str, model: str, scope: tuple[str, ...], output: Path | None, dry_run: bool
) -> None:
    """Change the document at SITE as INSTRUCTION says, and print the patch that takes it back.

    The model may write sections anew, remove, move and add them, and give them another look; nothing outside of the scope changes,
    and no locked section. Exit code 1: some of what it wanted was not taken, and is listed.
    """
    change(
        lambda magic, site: magic.edit(site, instruction, scope=scope or None),
        place=place, model=model, output=output, dry_run=dry_run,
    )  # fmt: skip
