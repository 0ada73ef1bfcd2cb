"""``pagemagic edit``: a document changed by words, by a model."""

from __future__ import annotations

import click

from pagemagic.cli.editing import Asked, Verb, change, compare, options


@click.command(name="edit")
@click.option(
    "--variants", type=click.IntRange(1, 8), help="Write the one section of the scope so many times, to choose from."
)
@options
def command(asked: Asked, variants: int | None) -> None:
    """Change the document at SITE as INSTRUCTION says, and print the patch that takes it back.

    The model may write sections anew, remove, move and add them, and give them another look; nothing outside of the scope changes,
    and no locked section. Exit code 1: some of what it wanted was not taken, and is listed.

    With --variants, SITE is left alone: the patches are printed as a list, each for pagemagic apply, and the documents go to the
    folders 1, 2, … of the output, where one is given.
    """
    said = asked.instruction
    if variants is not None:
        if len(asked.scope) != 1:
            raise click.UsageError("--variants needs one section; name it with --scope")
        (section,) = asked.scope
        some = Verb(
            lambda magic, site: magic.estimates.variants(site, section, said, n=variants),
            lambda magic, site: magic.variants(site, section, said, n=variants),
        )
        compare(some, asked)
    one = Verb(
        lambda magic, site: magic.estimates.edit(site, said, scope=asked.scope or None),
        lambda magic, site: magic.edit(site, said, scope=asked.scope or None),
    )
    change(one, asked)
