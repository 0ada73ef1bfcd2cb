"""Style sheets of the built-in section types, from the package."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from pagemagic.markup.css import split_style


def style(name: str) -> str:
    """The style sheet ``name``.css beside this module, up to its first ``/* @variant … */`` comment."""
    return _split(name)[0]


def variant_styles(name: str) -> dict[str, str]:
    """Variant -> the part of the style sheet behind ``/* @variant … */``, which only pages with the variant need."""
    return _split(name)[1]


@cache
def _split(name: str) -> tuple[str, dict[str, str]]:
    text = files("pagemagic.sections").joinpath(f"{name}.css").read_text(encoding="utf-8")
    return split_style(text, "variant")
