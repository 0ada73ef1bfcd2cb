"""The built-in catalogue: all section types, looks and picture families of the library."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from pagemagic.gallery.theme_data import AWNINGS
from pagemagic.markup.css import split_style
from pagemagic.page.catalogue import Catalogue, Look
from pagemagic.pictures.families import FAMILIES
from pagemagic.sections.all import SECTION_TYPES
from pagemagic.sections.style import style


def builtin_looks() -> list[Look]:
    """The style layers of the built-in themes, from package data."""
    folder = files("pagemagic.gallery").joinpath("looks")
    looks: dict[str, Look] = {}
    for item in sorted(folder.iterdir(), key=lambda found: found.name):
        if item.name.endswith(".css"):
            shared, sections = split_style(item.read_text(encoding="utf-8"), "section")
            looks[item.name.removesuffix(".css")] = Look(item.name.removesuffix(".css"), shared, sections)
    return [
        *(look for name, look in looks.items() if name not in _UPON),
        *(_upon(looks, *pair) for pair in _UPON.items()),
    ]


_UPON: Mapping[str, str] = MappingProxyType({plain: full for full, plain in AWNINGS.items()})
"""Look that changes another one -> that one."""


def _upon(looks: Mapping[str, Look], name: str, full: str) -> Look:
    """A look made of another one, with its own rules after each part of it."""
    base, own = looks[full], looks[name]
    sections = {
        part: base.sections.get(part, "") + own.sections.get(part, "") for part in {**base.sections, **own.sections}
    }
    return Look(name, base.style + own.style, sections)


@cache
def builtin() -> Catalogue:
    """The built-in catalogue."""
    return (
        Catalogue(base=style("base")).with_types(*SECTION_TYPES).with_looks(*builtin_looks()).with_families(**FAMILIES)
    )
