"""``pagemagic rewrite``: other words for texts of a document, by a model."""

from __future__ import annotations

import click

from pagemagic.cli.editing import Asked, Verb, change, options


@click.command(name="rewrite")
@options
def command(asked: Asked) -> None:
    """Rewrite texts of the document at SITE as INSTRUCTION says, and print the patch that takes it back.

    Links, facts and structure stay as they are. Render the document again with pagemagic render. Exit code 1: some of what the
    model gave was not taken, and is listed.
    """
    said, scope = asked.instruction, asked.scope or None
    verb = Verb(
        lambda magic, site: magic.estimates.rewrite(site, said, scope=scope),
        lambda magic, site: magic.rewrite(site, said, scope=scope),
    )
    change(verb, asked)
