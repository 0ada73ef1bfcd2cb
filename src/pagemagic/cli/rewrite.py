"""``pagemagic rewrite``: other words for texts of a document, by a model."""

from __future__ import annotations

from pathlib import Path

import click

from pagemagic.cli.editing import change, options


@click.command(name="rewrite")
@options
def command(
    place: Path, instruction: str, model: str, scope: tuple[str, ...], output: Path | None, dry_run: bool
) -> None:
    """Rewrite texts of the document at SITE as INSTRUCTION says, and print the patch that takes it back.

    Links, facts and structure stay as they are. Render the document again with pagemagic render. Exit code 1: some of what the
    model gave was not taken, and is listed.
    """
    change(
        lambda magic, site: magic.rewrite(site, instruction, scope=scope or None),
        place=place, model=model, output=output, dry_run=dry_run,
    )  # fmt: skip
