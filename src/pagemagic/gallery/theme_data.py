"""The themes that come with the library, read once from package data."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from pagemagic.gallery.variation import GalleryTheme

AWNINGS: Mapping[str, str] = MappingProxyType({"market": "hall"})
"""Look with an awning, for counters of shops and eating places -> the same look without one, for everyone else."""


@cache
def gallery_themes() -> MappingProxyType[str, GalleryTheme]:
    """All built-in themes by name, in alphabetical order."""
    folder = files("pagemagic.gallery") / "themes"
    found = sorted((item for item in folder.iterdir() if item.name.endswith(".json")), key=lambda item: item.name)
    entries = [GalleryTheme.model_validate_json(item.read_bytes()) for item in found]
    return MappingProxyType({entry.theme.name: entry for entry in entries})
