"""``pagemagic create``: a brief in, a finished site out."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from pagemagic.cli.asking import BUDGET_HELP, MODEL_HELP
from pagemagic.cli.documents import BLOBS, DOCUMENT, PUBLIC
from pagemagic.cli.output import data, heading, say, size
from pagemagic.cli.plugins import catalogue
from pagemagic.cli.social import Pictures, pictures
from pagemagic.kernel.errors import InvalidInputError, Reason


@click.command(name="create")
@click.argument("brief")
@click.option(
    "-o",
    "--output",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    required=True,
    help="Folder for the site.",
)
@click.option(
    "--seed", type=click.IntRange(0, 999_999), default=0, help="Another seed, another design.", show_default=True
)
@click.option("--locale", help="Language of the site, such as pt-PT; without it, the brief's.")
@click.option("--theme", help="Name of a theme; see pagemagic gallery list.")
@click.option("--kit", help="Name of an industry kit; without it, what the brief suggests.")
@click.option(
    "--model",
    "models",
    multiple=True,
    default=["offline"],
    show_default=True,
    help=MODEL_HELP,
)
@click.option("--budget", metavar="AMOUNT", help=BUDGET_HELP)
@click.option(
    "--fallback", type=click.Choice(["offline"]), help="Go on without the model where it cannot be used at all."
)
@click.option("--origin", help="Where it will be published, such as https://aurora.example.")
@click.option(
    "--logo", type=click.Path(path_type=Path, exists=True, dir_okay=False), help="Your own sign: a picture file."
)
@click.option(
    "--assets", type=click.Path(path_type=Path, exists=True, file_okay=False), help="A folder with your own pictures."
)
@click.option("--social", is_flag=True, help="Also draw the picture for shared links and the icon for home screens.")
@click.option("--json", "as_json", is_flag=True, help="Print what was made as JSON.")
@click.option("--open", "show", is_flag=True, help="Open the site in the browser.")
@click.option("--force", is_flag=True, help="Overwrite files that were not written by this command.")
def command(brief: str, folder: Path, seed: int, locale: str | None, theme: str | None, kit: str | None, models: tuple[str, ...], budget: str | None,
            fallback: str | None, origin: str | None, logo: Path | None, assets: Path | None, social: bool, as_json: bool, show: bool, force: bool) -> None:  # fmt: skip
    """Make a site from BRIEF, one sentence or many; - reads it from standard input.

    The brief says what there is: name, place, what is offered, prices, hours, phone, e-mail. Nothing is invented: what
    is missing is listed at the end. The document is written to site.json in the output folder, the finished site to
    public in it.
    """
    from pagemagic.cli.writing import written
    from pagemagic.generate.brief import Brief
    from pagemagic.render.bundle import render_site
    from pagemagic.render.target import Target

    text = sys.stdin.buffer.read(1_000_001).decode("utf-8", "replace") if brief == "-" else brief
    # Relative links, so that the site also works when its folder is opened from disk.
    target = Target(origin=origin, base_path="/" if origin else "")
    asked = Brief(text=text, assets=_uploads(logo, assets), locale=locale, seed=seed, theme=theme, kit=kit)
    made = written(asked, models, fallback, budget)
    drawn: Pictures = pictures(made.site) if social else {}
    bundle = render_site(made.site, target=target, blobs=made.blobs, catalogue=catalogue(), **drawn)
    changed = _write(folder, made, bundle, force)
    if as_json:
        data(_report(folder, made, bundle))
    _tell(folder, made, bundle, len(changed))
    if show:
        click.launch((folder / PUBLIC / "index.html").resolve().as_uri())


def _uploads(logo: Path | None, assets: Path | None) -> tuple[Any, ...]:
    from pagemagic.generate.uploads import upload

    found = [upload(logo.name, logo.read_bytes(), logo=True)] if logo else []
    for path in sorted(assets.iterdir()) if assets else ():
        if path.is_file() and not path.name.startswith("."):
            found.append(upload(path.name, path.read_bytes()))
    return tuple(found)


def _write(folder: Path, made: Any, bundle: Any, force: bool) -> list[str]:
    from pagemagic.render.folder import write_folder

    if folder.exists() and not folder.is_dir():
        raise InvalidInputError(Reason(str(folder), "is a file", "choose another output folder"))
    files = {f"{PUBLIC}/{path}": content for path, content in bundle.items()}
    files[DOCUMENT] = (made.site.to_json(indent=1) + "\n").encode()
    for digest, content in made.blobs.items():
        files[f"{BLOBS}/{digest.removeprefix('sha256-')}"] = content
    return write_folder(files, folder, force)


def _report(folder: Path, made: Any, bundle: Any) -> dict[str, Any]:
    site = made.site
    return {
        "site": str(folder / DOCUMENT),
        "public": str(folder / PUBLIC),
        "digest": bundle.digest,
        "locale": site.locale,
        "theme": site.theme.name,
        "palette": site.theme.palette,
        "status": made.status,
        "provenance": made.provenance,
        "pages": [
            {"path": page.path, "name": page.name, "sections": [section.type for section in page.sections]}
            for page in site.pages
        ],
        "facts": [fact.model_dump(mode="json", exclude_none=True) for fact in site.facts],
        "unused": list(made.unused),
        "findings": [finding.to_dict() for finding in made.findings],
        "cost": None if made.cost is None else {"amount": f"{made.cost.amount:f}", "currency": made.cost.currency},
        "calls": [call.to_dict() for call in made.calls],
    }


def _tell(folder: Path, made: Any, bundle: Any, changed: int) -> None:
    from pagemagic.page.wording import fact_text

    site = made.site
    pages = [path for path in bundle if path.endswith("index.html")]
    weight = sum(len(content) for path, content in bundle.items() if path.endswith((".html", ".css")))
    heading(
        f"{site.name}: {len(pages)} page{'s' if len(pages) != 1 else ''} in {site.locale}, {size(weight)}, theme {site.theme.name}"
    )
    for page in site.pages:
        say(f"  {page.path:<12} {', '.join(section.type for section in page.sections)}")
    used = [fact for fact in site.facts if fact.origin.by == "brief"]
    if used:
        heading("From the brief")
        for fact in used:
            say(f"  {fact.kind:<9} {fact.label + ': ' if fact.label else ''}{fact_text(fact, 'text', site.locale)}")
    if made.unused:
        heading("Not used")
        for sentence in made.unused:
            say(f"  {sentence}")
    if made.findings:
        heading("Still to do")
        for finding in made.findings:
            say(f"  {finding}")
    heading("Look at it")
    say(f"  pagemagic preview {folder}")
    say(f"  or open {folder / PUBLIC / 'index.html'}")
    if not changed:
        say("  (nothing changed)")
