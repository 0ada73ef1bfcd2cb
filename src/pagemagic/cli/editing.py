"""What the commands that change a document with a model have in common."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

from pagemagic.cli.books import spent
from pagemagic.cli.documents import DOCUMENT, document_path, read_site
from pagemagic.cli.output import data, say
from pagemagic.cli.plugins import catalogue, wanted

if TYPE_CHECKING:
    from pagemagic.blocking import BlockingPageMagic
    from pagemagic.generate.edits.result import Edit
    from pagemagic.page.site import Site

F = TypeVar("F", bound=Callable[..., Any])


def options(command: F) -> F:
    """The arguments and options of such a command."""
    for option in (
        click.option("--dry-run", is_flag=True, help="Say what would change, and write nothing."),
        click.option("-o", "--output", type=click.Path(path_type=Path), help="Write the new document here and leave SITE alone."),
        click.option("--scope", multiple=True, help="What may be changed: a path such as /, or an id; may be given several times."),
        click.option("--model", required=True, help="Who writes: adapter:name; see pagemagic adapters."),
        click.argument("instruction"),
        click.argument("place", metavar="SITE", type=click.Path(path_type=Path)),
    ):  # fmt: skip
        command = option(command)
    return command


def change(
    ask: Callable[[BlockingPageMagic, Site], Edit], *, place: Path, model: str, output: Path | None, dry_run: bool
) -> None:
    """Change a document, say what was changed and what was not, and print the patch that takes it back.

    Ends the command with exit code 1 where something that came could not be taken.
    """
    from pagemagic.blocking import BlockingPageMagic
    from pagemagic.page.editing.apply import apply
    from pagemagic.page.editing.summary import summarise
    from pagemagic.render.folder import write_file
    from pagemagic.settings import Settings

    path = document_path(place)
    site = read_site(path)
    with BlockingPageMagic(model, settings=Settings.from_env(), autoload=wanted()) as magic:
        say(f"asking {model} …")
        edit = ask(magic, site)
        inverse = apply(site, edit.patch, catalogue=catalogue()).inverse
    say(summarise(edit.patch, site) if edit.patch else "nothing changes")
    for one in edit.kept:
        say(f"not taken, {one}")
    say(spent(edit.calls))
    if edit.patch and not dry_run:
        write_file(output or path, (edit.site.to_json(indent=2) + "\n").encode())
    data(inverse.model_dump(mode="json"))
    sys.exit(1 if edit.kept else 0)


def compare(
    ask: Callable[[BlockingPageMagic, Site], Sequence[Edit]], *, place: Path, model: str, output: Path | None
) -> NoReturn:
    """Say what each of several edits would change, print their patches as a list, and write the documents below ``output``.

    Ends the command, with exit code 1 where something that came could not be taken.
    """
    from pagemagic.blocking import BlockingPageMagic
    from pagemagic.page.editing.summary import summarise
    from pagemagic.render.folder import write_file
    from pagemagic.settings import Settings

    site = read_site(document_path(place))
    with BlockingPageMagic(model, settings=Settings.from_env(), autoload=wanted()) as magic:
        say(f"asking {model} …")
        edits = ask(magic, site)
    for number, edit in enumerate(edits, start=1):
        say(f"{number}: {summarise(edit.patch, site) if edit.patch else 'nothing changes'}")
        for one in edit.kept:
            say(f"not taken, {one}")
        if output is not None and edit.patch:
            write_file(output / str(number) / DOCUMENT, (edit.site.to_json(indent=2) + "\n").encode())
    say(spent([call for edit in edits for call in edit.calls]))
    data([edit.patch.model_dump(mode="json") for edit in edits])
    sys.exit(1 if any(edit.kept for edit in edits) else 0)
