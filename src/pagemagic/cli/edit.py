"""``pagemagic edit``: a document changed by words, by a model."""

from __future__ import annotations

from pathlib import Path

import click

from pagemagic.cli.editing import change, compare, options


@click.command(name="edit")
@click.option(
    "--variants", type=click.IntRange(1, 8), help="Write the one section of the scope so many times, to choose from."
)
@options
def command(
    place: Path, instruction: str, model: str, scope: tuple[str, ...], output: Path | None, dry_run: bool, variants: int | None
) -> None:  # fmt: skip
    """Change the document at SITE as INSTRUCTION says, and print the patch that takes it back.

    The model may write sections anew, remove, move and add them, and give them another look; nothing outside of the scope changes,
    and no locked section. Exit code 1: some of what it wanted was not taken, and is listed.

    With --variants, SITE is left alone: the patches are printed as a list, each for pagemagic apply, and the documents go to the
    folders 1, 2, … of the output, where one is given.
    """
    if variants is not None:
        if len(scope) != 1:
            raise click.UsageError("--variants needs one section; name it with --scope")
        compare(
            lambda magic, site: magic.variants(site, scope[0], instruction, n=variants),
            place=place, model=model, output=None if dry_run else output,
        )  # fmt: skip
    change(
        lambda magic, site: magic.edit(site, instruction, scope=scope or None),
        place=place, model=model, output=output, dry_run=dry_run,
    )  # fmt: skip
