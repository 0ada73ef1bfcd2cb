"""``pagemagic diff``: the patch between two versions of a site."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from pagemagic.cli.documents import document_path, read_site
from pagemagic.cli.output import data, say


@click.command(name="diff")
@click.argument("a", type=click.Path(path_type=Path))
@click.argument("b", type=click.Path(path_type=Path))
def command(a: Path, b: Path) -> None:
    """Print the patch that turns site A into site B; say in words, on stderr, what it does.

    Exit code 0: they are the same; 1: they differ; 2: one is not a valid document.
    """
    from pagemagic.page.editing.diff import diff
    from pagemagic.page.editing.summary import summarise

    old, new = read_site(document_path(a)), read_site(document_path(b))
    patch = diff(old, new)
    data(patch.model_dump(mode="json"))
    if patch:
        say(summarise(patch, old))
    sys.exit(1 if patch else 0)
