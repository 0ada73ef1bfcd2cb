"""The gallery: which themes and kits there are. Immutable, like a catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from types import MappingProxyType
from typing import TypeVar

from pagemagic.gallery.kit_data import Kit, gallery_kits
from pagemagic.gallery.theme_data import gallery_themes
from pagemagic.gallery.variation import GalleryTheme, vary
from pagemagic.kernel.errors import ConfigurationError, InvalidInputError, Reason
from pagemagic.page.theme import Theme

Value = TypeVar("Value")


@dataclass(frozen=True)
class Gallery:
    """Themes and kits by name."""

    themes: Mapping[str, GalleryTheme] = field(default_factory=dict)
    kits: Mapping[str, Kit] = field(default_factory=dict)

    def with_themes(self, *themes: GalleryTheme) -> Gallery:
        """A gallery with more themes. Raises ConfigurationError for a name that is taken."""
        named = ((entry.theme.name, entry) for entry in themes)
        return replace(self, themes=_joined(self.themes, named, "theme"))

    def with_kits(self, *kits: Kit) -> Gallery:
        """A gallery with more kits. Raises ConfigurationError for a name that is taken."""
        return replace(self, kits=_joined(self.kits, ((kit.name, kit) for kit in kits), "kit"))

    def entry(self, name: str) -> GalleryTheme:
        """The theme of this name, with its palettes. Raises InvalidInputError, naming the known ones."""
        return _known(self.themes, name, "theme")

    def theme(self, name: str, *, palette: str = "", seed: int = 0, brand: str = "") -> Theme:
        """A theme in one of its palettes or with a brand colour: see :func:`pagemagic.gallery.variation.vary`."""
        return vary(self.entry(name), palette=palette, seed=seed, brand=brand)

    def kit(self, name: str) -> Kit:
        """The kit of this name. Raises InvalidInputError, naming the known ones."""
        return _known(self.kits, name, "kit")


def _joined(known: Mapping[str, Value], new: Iterable[tuple[str, Value]], what: str) -> Mapping[str, Value]:
    joined = dict(known)
    for name, value in new:
        if name in joined:
            raise ConfigurationError(f"the {what} {name!r} exists already; plugin names start with a prefix")
        joined[name] = value
    return MappingProxyType(joined)


def _known(values: Mapping[str, Value], name: str, what: str) -> Value:
    found = values.get(name)
    if found is None:
        raise InvalidInputError(
            Reason(what, f"there is no {what} {name[:40]!r}", f"the {what}s are {', '.join(values)}")
        )
    return found


@cache
def builtin_gallery() -> Gallery:
    """The themes and kits that come with the library."""
    return Gallery(gallery_themes(), gallery_kits())


def theme(name: str, *, palette: str = "", seed: int = 0, brand: str = "") -> Theme:
    """A built-in theme, in one of its palettes or with a brand colour: see :func:`pagemagic.gallery.variation.vary`."""
    return builtin_gallery().theme(name, palette=palette, seed=seed, brand=brand)
