"""``pagemagic extend``: more sections for a document, by a model."""

from __future__ import annotations

from pathlib import Path

import click

from pagemagic.cli.editing import change, options


@click.command(name="extend")
@options
def command(
    place: Path, instruction: str, model: str, scope: tuple[str, ...], output: Path | None, dry_run: bool
) -> None:
    """Add sections to pages of the document at SITE as INSTRUCTION says, and print the patch that takes them out.

    The scope names pages. What is there stays as it is; tables of prices, hours and dates are made of the facts of the site and of
    INSTRUCTION. Exit code 1: some of what the model gave was not taken, and is listed.
    """
    change(
        lambda magic, site: magic.extend(site, instruction, scope=scope or None),
        place=place, model=model, output=output, dry_run=dry_run,
    )  # fmt: skip
