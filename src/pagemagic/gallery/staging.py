"""How each theme stages a page: on which colour band its sections stand.

A band is a theme's own rhythm: one full-colour moment, at most two dark bands, quiet and plain ones in turn. Themes that
are not listed are staged by the defaults of the section types.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pagemagic.page.theme import SurfaceName

DARK: frozenset[SurfaceName] = frozenset({"deep"})
"""Bands of which a page has two at most."""

STAGING: Mapping[str, Mapping[str, SurfaceName]] = MappingProxyType(
    {
        "market": {
            "hero": "wash",
            "glance": "deep",
            "stats": "quiet",
            "media": "quiet",
            "article": "quiet",
            "pricing": "paper",
            "team": "quiet",
        },
        "chambers": {
            "hero": "paper",
            "glance": "paper",
            "team": "quiet",
            "media": "quiet",
            "stats": "quiet",
            "article": "quiet",
            "list": "quiet",
        },
        "instrument": {
            "hero": "paper",
            "glance": "quiet",
            "media": "deep",
            "faq": "quiet",
            "stats": "quiet",
            "location": "quiet",
            "article": "quiet",
        },
        "poster": {
            "header": "wash",
            "hero": "wash",
            "glance": "deep",
            "location": "quiet",
            "media": "quiet",
            "article": "quiet",
            "stats": "quiet",
        },
        "yard": {
            "hero": "quiet",
            "glance": "deep",
            "location": "deep",
            "media": "quiet",
            "stats": "quiet",
            "article": "quiet",
        },
        "contact-sheet": {
            "hero": "paper",
            "glance": "paper",
            "media": "paper",
            "article": "quiet",
            "stats": "quiet",
            "list": "quiet",
        },
    }
)
"""Theme -> section type -> band."""


def surface_of(theme: str, section: str) -> SurfaceName | None:
    """The band a theme gives a section type; None: the type's own."""
    return STAGING.get(theme, {}).get(section)
