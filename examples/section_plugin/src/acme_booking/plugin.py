"""The plugin: what the entry point in ``pyproject.toml`` names."""

from __future__ import annotations

from acme_booking.booking import BOOKING
from pagemagic.hookspecs import hookimpl
from pagemagic.page.catalogue import Catalogue


@hookimpl
def pagemagic_register_sections(catalogue: Catalogue) -> Catalogue:
    """Add ``acme.booking``."""
    return catalogue.with_types(BOOKING)
