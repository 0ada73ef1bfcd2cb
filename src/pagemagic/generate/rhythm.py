"""The rhythm of a page: no two neighbours of one family, bands in turn, at most two dark ones."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.gallery.staging import DARK, surface_of
from pagemagic.generate.compose.work import Part
from pagemagic.page.catalogue import Catalogue

FAMILIES = {
    "features": "list", "menu": "list", "list": "list", "faq": "list", "gallery": "gallery", "media": "picture",
    "stats": "figures", "pricing": "figures", "team": "people", "location": "facts", "schedule": "list", "article": "text",
    "quote": "text", "steps": "steps", "columns": "steps",
}  # fmt: skip
"""Section type -> how it is laid out."""
MOST_DARK = 2


def family(part: Part) -> str:
    """How a part is laid out."""
    if part.type == "schedule" and part.variant == "dates":
        return "facts"
    return FAMILIES.get(part.type, part.type)


def arranged(parts: Sequence[Part]) -> list[Part]:
    """The parts in an order where neighbours differ in layout, as near to the given one as that allows."""
    left = list(parts)
    found: list[Part] = []
    while left:
        last = family(found[-1]) if found else ""
        index = next((at for at, part in enumerate(left) if family(part) != last), 0)
        found.append(left.pop(index))
    return found


def band(parts: Sequence[Part], theme: str, catalogue: Catalogue) -> None:
    """Give every part its colour band: the theme's staging, with no equal neighbours in colour and few dark ones."""
    dark = 0
    for index, part in enumerate(parts):
        known = catalogue.get(part.type)
        chosen = part.surface or surface_of(theme, part.type) or (known.surface if known is not None else "paper")
        before = parts[index - 1].surface if index else None
        last = index == len(parts) - 1
        if chosen in DARK and not last:
            dark += 1
        if chosen in DARK and not last and ((dark >= MOST_DARK and part.type != "glance") or before in DARK):
            chosen = "quiet" if before != "quiet" else "paper"
        if chosen in DARK and part.type == "glance" and index == len(parts) - 2:
            # The closing band is the dark one of a page that has nothing between.
            chosen = "quiet"
        if chosen == before and chosen not in ("paper",):
            chosen = "paper"
        part.surface = chosen
