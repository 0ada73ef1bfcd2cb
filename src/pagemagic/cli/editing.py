"""What the commands that change a document with a model have in common."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from pagemagic.cli.asking import BUDGET_HELP, MODEL_HELP, Told, asking
from pagemagic.cli.books import spent
from pagemagic.cli.documents import DOCUMENT, document_path, read_site
from pagemagic.cli.output import data, say
from pagemagic.cli.plugins import catalogue

if TYPE_CHECKING:
    from pagemagic.blocking import BlockingPageMagic
    from pagemagic.generate.edits.result import Edit
    from pagemagic.generate.estimate import Estimate
    from pagemagic.page.site import Site


@dataclass(frozen=True)
class Asked:
    """What such a command is told."""

    place: Path
    instruction: str
    models: tuple[str, ...]
    budget: str | None
    scope: tuple[str, ...]
    output: Path | None
    dry_run: bool


def options(command: Callable[..., None]) -> Callable[..., None]:
    """The arguments and options of such a command, which gets them as one :class:`Asked`, and its own beside it."""

    @wraps(command)
    def run(**given: Any) -> None:
        mine = {one.name: given.pop(one.name) for one in fields(Asked)}
        command(Asked(**mine), **given)

    found: Callable[..., None] = run
    for option in (
        click.option("--dry-run", is_flag=True, help="Say what would change, and write nothing."),
        click.option("-o", "--output", type=click.Path(path_type=Path), help="Write the new document here and leave SITE alone."),
        click.option("--scope", multiple=True, help="What may be changed: a path such as /, or an id; may be given several times."),
        click.option("--budget", metavar="AMOUNT", help=BUDGET_HELP),
        click.option("--model", "models", required=True, multiple=True, help=MODEL_HELP),
        click.argument("instruction"),
        click.argument("place", metavar="SITE", type=click.Path(path_type=Path)),
    ):  # fmt: skip
        found = option(found)
    return found


@dataclass(frozen=True)
class Verb:
    """What is asked for, and what it is expected to cost."""

    estimate: Callable[[BlockingPageMagic, Site], Estimate]
    ask: Callable[[BlockingPageMagic, Site], Any]

    def __call__(self, site: Site, models: Sequence[str], budget: str | None) -> Any:
        """Say what it will cost, then what comes while it comes; the result of asking."""
        with asking(models, budget, emit=Told()) as magic:
            if models != ("offline",):
                say(str(self.estimate(magic, site)))
            say(f"asking {models[0]} …")
            return self.ask(magic, site)


def change(verb: Verb, asked: Asked) -> None:
    """Change a document, say what was changed and what was not, and print the patch that takes it back.

    Ends the command with exit code 1 where something that came could not be taken.
    """
    from pagemagic.page.editing.apply import apply
    from pagemagic.page.editing.summary import summarise
    from pagemagic.render.folder import write_file

    path = document_path(asked.place)
    site = read_site(path)
    edit: Edit = verb(site, asked.models, asked.budget)
    inverse = apply(site, edit.patch, catalogue=catalogue()).inverse
    say(summarise(edit.patch, site) if edit.patch else "nothing changes")
    for one in edit.kept:
        say(f"not taken, {one}")
    say(spent(edit.calls))
    if edit.patch and not asked.dry_run:
        write_file(asked.output or path, (edit.site.to_json(indent=2) + "\n").encode())
    data(inverse.model_dump(mode="json"))
    sys.exit(1 if edit.kept else 0)


def compare(verb: Verb, asked: Asked) -> NoReturn:
    """Say what each of several edits would change, print their patches as a list, and write the documents below the output.

    Ends the command, with exit code 1 where something that came could not be taken.
    """
    from pagemagic.page.editing.summary import summarise
    from pagemagic.render.folder import write_file

    site = read_site(document_path(asked.place))
    edits: Sequence[Edit] = verb(site, asked.models, asked.budget)
    for number, edit in enumerate(edits, start=1):
        say(f"{number}: {summarise(edit.patch, site) if edit.patch else 'nothing changes'}")
        for one in edit.kept:
            say(f"not taken, {one}")
        if asked.output is not None and edit.patch and not asked.dry_run:
            write_file(asked.output / str(number) / DOCUMENT, (edit.site.to_json(indent=2) + "\n").encode())
    say(spent([call for edit in edits for call in edit.calls]))
    data([edit.patch.model_dump(mode="json") for edit in edits])
    sys.exit(1 if any(edit.kept for edit in edits) else 0)
