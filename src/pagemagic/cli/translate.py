"""``pagemagic translate``: the texts of a site out to translators, and back in."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Literal

import click

from pagemagic.cli.asking import BUDGET_HELP, MODEL_HELP
from pagemagic.cli.books import spent
from pagemagic.cli.documents import document_path, read_site
from pagemagic.cli.editing import Verb
from pagemagic.cli.output import say
from pagemagic.cli.plugins import catalogue
from pagemagic.kernel.errors import InvalidInputError, Reason


@click.command(name="translate")
@click.argument("place", metavar="SITE", type=click.Path(path_type=Path))
@click.option("--to", "locale", help="The language to take a bundle out for, such as es.")
@click.option(
    "--out", type=click.Path(path_type=Path, dir_okay=False), help="Write the bundle here; without it, to stdout."
)
@click.option("--open", "only_open", is_flag=True, help="Take out only what is missing or stale.")
@click.option(
    "--model",
    "models",
    multiple=True,
    help=f"With --to: let a model translate what is open, and put it in. {MODEL_HELP}",
)
@click.option("--budget", metavar="AMOUNT", help=f"With --model. {BUDGET_HELP}")
@click.option(
    "--in", "bundle", type=click.Path(path_type=Path, allow_dash=True), help="Put a bundle, a file or - for stdin, in."
)
@click.option("--partial", is_flag=True, help="Take what fits, and say what does not; else it is all or nothing.")
@click.option(
    "--pseudo", type=click.Choice(["en-XA", "ar-XB"]), help="Add a language that shows what others do to the pages."
)
def command(place: Path, locale: str | None, out: Path | None, only_open: bool, models: tuple[str, ...],
            budget: str | None, bundle: Path | None, partial: bool, pseudo: str | None) -> None:  # fmt: skip
    """Take the texts of the document at SITE out to be translated, or put them back in.

    A bundle is a JSON file: translators fill in target, and keep the markers in it. Put in, it changes the document in one step,
    and adds the language where it is new. Exit code 0: done; 1: some of it was refused, the rest is in; 2: nothing was
    changed.
    """
    if sum(one is not None for one in (locale, bundle, pseudo)) != 1:
        raise click.UsageError("say one of --to LOCALE, --in BUNDLE and --pseudo LOCALE")
    path = document_path(place)
    if bundle is not None:
        _put_in(path, bundle, partial)
    elif pseudo is not None:
        _pseudo(path, pseudo)
    elif locale is not None and models:
        _by_model(path, locale, models, budget)
    elif locale is not None:
        _take_out(path, locale, out, only_open)


def _by_model(path: Path, locale: str, models: tuple[str, ...], budget: str | None) -> None:
    verb = Verb(
        lambda magic, site: magic.estimates.translate(site, locale), lambda magic, site: magic.translate(site, locale)
    )
    edit = verb(read_site(path), models, budget)
    _write(path, edit.site.to_json(indent=2))
    for one in edit.kept:
        say(f"not translated, {one}")
    count = sum(one.op == "translate" for one in edit.patch.ops)
    say(f"{count} texts translated, {len(edit.kept)} left open; {spent(edit.calls)}")
    sys.exit(1 if edit.kept else 0)


def _take_out(path: Path, locale: str, out: Path | None, only_open: bool) -> None:
    from pagemagic.page.translation_bundle import translation_bundle
    from pagemagic.render.folder import write_file

    which: Literal["all", "open"] = "open" if only_open else "all"
    found = translation_bundle(read_site(path), locale, which=which, catalogue=catalogue())
    text = json.dumps(found, ensure_ascii=False, indent=1) + "\n"
    if out is None:
        click.echo(text, nl=False)
    else:
        write_file(out, text.encode())
    states = [one["state"] for one in found["segments"]]
    say(", ".join(f"{states.count(state)} {state}" for state in ("missing", "stale", "translated")))


def _put_in(path: Path, bundle: Path, partial: bool) -> None:
    from pagemagic.page.codec import parse_json
    from pagemagic.page.editing.apply import apply
    from pagemagic.page.editing.summary import summarise
    from pagemagic.page.translation_bundle import read_translations

    site = read_site(path)
    found = read_translations(site, parse_json(_text(bundle)), catalogue=catalogue())
    if found.refused and not partial:
        raise InvalidInputError([*found.refused, Reason("", "nothing was changed", "--partial takes what fits")])
    applied = apply(site, found.patch, catalogue=catalogue())
    _write(path, applied.site.to_json(indent=2))
    if found.patch:
        say(summarise(found.patch, site))
    for reason in found.refused:
        say(f"refused: {reason}")
    say(f"{sum(one.op == 'translate' for one in found.patch.ops)} texts translated, {len(found.refused)} refused")
    sys.exit(1 if found.refused else 0)


def _pseudo(path: Path, locale: str) -> None:
    from pagemagic.page.pseudo import pseudo_localised

    _write(path, pseudo_localised(read_site(path), locale, catalogue=catalogue()).to_json(indent=2))
    say(f"{path} is in {locale} too")


def _write(path: Path, text: str) -> None:
    from pagemagic.render.folder import write_file

    write_file(path, (text + "\n").encode())


def _text(bundle: Path) -> bytes:
    if str(bundle) == "-":
        return sys.stdin.buffer.read()
    if not bundle.is_file():
        raise InvalidInputError(Reason(str(bundle), "there is no bundle here", "name a file, or - for stdin"))
    return bundle.read_bytes()
