"""``pagemagic check``: what is wrong with a document."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from pagemagic.cli.documents import document_path, read_site
from pagemagic.cli.output import data, say


@click.command(name="check")
@click.argument("place", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
def command(place: Path, as_json: bool) -> None:
    """Check the document at PLACE: a folder that create made, or a site.json.

    Exit code 0: nothing to mend, or only to-dos; 1: warnings or errors; 2: not a valid document.
    """
    from pagemagic.audit.findings import audit

    site = read_site(document_path(place))
    findings = audit(site)
    if as_json:
        data([finding.to_dict() for finding in findings])
    for finding in findings:
        say(f"{finding.severity}: {finding}")
    say(f"{len(findings)} finding{'s' if len(findings) != 1 else ''}")
    sys.exit(1 if any(finding.severity != "todo" for finding in findings) else 0)
