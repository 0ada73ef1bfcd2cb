"""``pagemagic check``: what is wrong with a document, and mending what can be mended."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import click

from pagemagic.cli.documents import document_path, read_site
from pagemagic.cli.output import data, say
from pagemagic.cli.plugins import catalogue

if TYPE_CHECKING:
    from pagemagic.audit.findings import Findings
    from pagemagic.page.site import Site


@click.command(name="check")
@click.argument("place", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "sarif"]),
    default="text",
    show_default=True,
    help="Print the findings as JSON, or as SARIF for code hosts and editors.",
)
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@click.option("--fix", is_flag=True, help="Mend what can be mended, and say what was done.")
@click.option("--dry-run", is_flag=True, help="With --fix: say what it would do, and write nothing.")
def command(place: Path, form: str, as_json: bool, fix: bool, dry_run: bool) -> None:
    """Check the document at PLACE: a folder that create made, or a site.json.

    With --fix the document is replaced in one step, and what is left to mend is printed. Render it again with pagemagic render.

    Exit code 0: nothing to mend, or only to-dos; 1: warnings or errors; 2: not a valid document.
    """
    from pagemagic.audit.audit import audit

    if dry_run and not fix:
        raise click.UsageError("--dry-run says what --fix would do; give both")
    path = document_path(place)
    site = read_site(path)
    findings = audit(site, catalogue=catalogue())
    if fix:
        site = _mended(site, findings, path, dry_run)
        findings = audit(site, catalogue=catalogue())
    if form == "sarif":
        from pagemagic.audit.sarif import to_sarif

        data(to_sarif(findings, site, path.resolve().as_uri() if path.is_absolute() else quote(path.as_posix())))
    elif form == "json" or as_json:
        data([finding.to_dict() for finding in findings])
    _tell(findings, fixed=fix)
    sys.exit(1 if any(finding.severity != "todo" for finding in findings) else 0)


def _mended(site: Site, findings: Findings, path: Path, dry_run: bool) -> Site:
    """The site with every fix, written in its place; as it was where nothing can be mended, or nothing shall be written."""
    from pagemagic.page.editing.apply import apply
    from pagemagic.page.editing.summary import summarise
    from pagemagic.render.folder import write_file

    patch = findings.fix
    if patch is None:
        say("nothing can be mended without knowing more than the document says")
        return site
    said = summarise(patch, site)
    say("\n".join(f"{'would mend' if dry_run else 'mended'}: {line}" for line in said.splitlines()))
    if dry_run:
        return site
    mended = apply(site, patch, catalogue=catalogue()).site
    write_file(path, (mended.to_json(indent=2) + "\n").encode())
    return mended


def _tell(findings: Findings, *, fixed: bool) -> None:
    for finding in findings:
        say(f"{finding.severity}: {finding}")
    count = len(findings)
    can = len([finding for finding in findings if finding.fix is not None])
    hint = f", {can} of them can be mended with --fix" if can and not fixed else ""
    say(f"{count} finding{'s' if count != 1 else ''}{hint}")
