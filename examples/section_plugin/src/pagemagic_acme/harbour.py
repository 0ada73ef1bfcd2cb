"""The theme ``acme-harbour`` with its look, and the kit ``acme-boatyard``: data files, read once."""

from __future__ import annotations

from importlib.resources import files

from pagemagic.gallery.kit_data import Kit
from pagemagic.gallery.variation import GalleryTheme
from pagemagic.markup.css import split_style
from pagemagic.page.catalogue import Look


def _read(name: str) -> str:
    return files("pagemagic_acme").joinpath(name).read_text(encoding="utf-8")


HARBOUR = GalleryTheme.model_validate_json(_read("harbour.json"))
"""The tokens of the theme, with what its palettes are made from."""
HARBOUR_LOOK = Look("acme-harbour", *split_style(_read("harbour.css"), "section"))
"""What the theme's character needs beyond tokens."""
BOATYARD = Kit.model_validate_json(_read("boatyard.json"))
"""The kit."""
