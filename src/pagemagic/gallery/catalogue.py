"""The built-in catalogue: all section types, looks and picture families of the library."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from pagemagic.markup.css import split_style
from pagemagic.page.catalogue import Catalogue, Look
from pagemagic.pictures.families import FAMILIES
from pagemagic.sections.all import SECTION_TYPES
from pagemagic.sections.style import style


def builtin_looks() -> list[Look]:
    """The style layers of the built-in themes, from package data."""
    folder = files("pagemagic.gallery").joinpath("looks")
    looks: list[Look] = []
    for item in sorted(folder.iterdir(), key=lambda found: found.name):
        if item.name.endswith(".css"):
            shared, sections = split_style(item.read_text(encoding="utf-8"), "section")
            looks.append(Look(item.name.removesuffix(".css"), shared, sections))
    return looks


@cache
def builtin() -> Catalogue:
    """The built-in catalogue."""
    return (
        Catalogue(base=style("base")).with_types(*SECTION_TYPES).with_looks(*builtin_looks()).with_families(**FAMILIES)
    )
