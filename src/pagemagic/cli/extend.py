"""``pagemagic extend``: more sections for a document, by a model."""

from __future__ import annotations

import click

from pagemagic.cli.editing import Asked, Verb, change, options


@click.command(name="extend")
@options
def command(asked: Asked) -> None:
    """Add sections to pages of the document at SITE as INSTRUCTION says, and print the patch that takes them out.

    The scope names pages. What is there stays as it is; tables of prices, hours and dates are made of the facts of the site and of
    INSTRUCTION. Exit code 1: some of what the model gave was not taken, and is listed.
    """
    said, scope = asked.instruction, asked.scope or None
    verb = Verb(
        lambda magic, site: magic.estimates.extend(site, said, scope=scope),
        lambda magic, site: magic.extend(site, said, scope=scope),
    )
    change(verb, asked)
