"""``pagemagic acme-bookings``: what can be booked on a site, as lines."""

from __future__ import annotations

from pathlib import Path

import click


@click.command(name="acme-bookings")
@click.argument("place", type=click.Path(path_type=Path, exists=True))
def bookings(place: Path) -> None:
    """List what can be booked on the site at PLACE, a folder that create made or a site.json."""
    import pagemagic as pm
    from pagemagic.app import load_catalogue
    from pagemagic_acme import plugin

    document = place / "site.json" if place.is_dir() else place
    site = pm.Site.from_json(document.read_bytes(), catalogue=load_catalogue([plugin]))
    for section in site.sections():
        if section.type == "acme.booking":
            for item in section.slots.items:  # type: ignore[attr-defined]
                click.echo(f"{item.title}: {item.to.href if item.to else 'by request'}")
