"""The plugin: what the entry point in ``pyproject.toml`` names."""

from __future__ import annotations

import click

from pagemagic.gallery.gallery import Gallery
from pagemagic.generate.ports import MODEL
from pagemagic.hookspecs import hookimpl
from pagemagic.kernel.registry import Registry
from pagemagic.page.catalogue import Catalogue
from pagemagic_acme.booking import BOOKING
from pagemagic_acme.harbour import BOATYARD, HARBOUR, HARBOUR_LOOK


@hookimpl
def pagemagic_register_sections(catalogue: Catalogue) -> Catalogue:
    """Add ``acme.booking``, and the look of the theme."""
    return catalogue.with_types(BOOKING).with_looks(HARBOUR_LOOK)


@hookimpl
def pagemagic_register_gallery(gallery: Gallery) -> Gallery:
    """Add the theme ``acme-harbour`` and the kit ``acme-boatyard``."""
    return gallery.with_themes(HARBOUR).with_kits(BOATYARD)


@hookimpl
def pagemagic_register_adapters(registry: Registry) -> None:
    """Add the model ``acme``."""
    registry.add(MODEL, "acme", "pagemagic_acme.model:create")


@hookimpl
def pagemagic_register_commands(cli: click.Group) -> None:
    """Add ``pagemagic acme-bookings``."""
    from pagemagic_acme.command import bookings

    cli.add_command(bookings)
