"""The themes that come with the library, read once from package data."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from pagemagic.gallery.variation import GalleryTheme, vary
from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.page.theme import Theme

AWNINGS: Mapping[str, str] = MappingProxyType({"market": "hall"})
"""Look with an awning, for counters of shops and eating places -> the same look without one, for everyone else."""


@cache
def gallery_themes() -> MappingProxyType[str, GalleryTheme]:
    """All built-in themes by name, in alphabetical order."""
    folder = files("pagemagic.gallery") / "themes"
    found = sorted((item for item in folder.iterdir() if item.name.endswith(".json")), key=lambda item: item.name)
    entries = [GalleryTheme.model_validate_json(item.read_bytes()) for item in found]
    return MappingProxyType({entry.theme.name: entry for entry in entries})


def gallery_theme(name: str) -> GalleryTheme:
    """The built-in theme of this name. Raises InvalidInputError, naming the known ones, if there is none."""
    try:
        return gallery_themes()[name]
    except KeyError:
        known = ", ".join(gallery_themes())
        raise InvalidInputError(
            Reason("theme", f"there is no theme {name[:40]!r}", f"the themes are {known}")
        ) from None


def theme(name: str, *, palette: str = "", seed: int = 0, brand: str = "") -> Theme:
    """A built-in theme, in one of its palettes or with a brand colour: see :func:`pagemagic.gallery.variation.vary`."""
    return vary(gallery_theme(name), palette=palette, seed=seed, brand=brand)
