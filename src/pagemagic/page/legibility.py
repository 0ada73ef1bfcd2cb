"""Which colours of a theme meet on a page, and how much contrast each pair needs."""

from __future__ import annotations

from typing import NamedTuple

from pagemagic.kernel.errors import Reason
from pagemagic.page.colour import contrast, to_hex, to_oklch, with_contrast
from pagemagic.page.theme import Surface, Theme


class Pair(NamedTuple):
    """Two roles of a surface that touch."""

    front: str
    back: str
    least: int
    """The least contrast, in hundredths."""


PAIRS: tuple[Pair, ...] = (
    Pair("fg", "bg", 450),
    Pair("fg2", "bg", 450),
    Pair("link", "bg", 450),
    Pair("accent", "bg", 300),
    Pair("field", "bg", 300),
    Pair("focus", "bg", 300),
    Pair("on_button", "button", 450),
)
"""Text needs 4.5 to 1; large type, borders of controls and focus rings need 3 to 1. Lines and rules only decorate."""


def failing_pairs(surface: Surface) -> list[tuple[Pair, int]]:
    """The pairs of a surface that have too little contrast, each with what it has, in hundredths."""
    found = []
    for pair in PAIRS:
        ratio = contrast(getattr(surface, pair.front), getattr(surface, pair.back))
        if ratio < pair.least:
            found.append((pair, ratio))
    return found


def check_theme(theme: Theme) -> list[Reason]:
    """Name every pair of colours that a page could show with too little contrast; empty for a sound theme."""
    reasons = []
    for scheme_name, scheme in (("light", theme.light), ("dark", theme.dark)):
        for name, surface in scheme.surfaces.named():
            for pair, ratio in failing_pairs(surface):
                reasons.append(
                    Reason(
                        f"theme.{scheme_name}.surfaces.{name}.{pair.front}",
                        f"{getattr(surface, pair.front)} on {getattr(surface, pair.back)} ({pair.back}) has a "
                        f"contrast of {_ratio(ratio)}, below {_ratio(pair.least)}",
                        "make one of the two lighter or darker",
                    )
                )
    return reasons


def legible(theme: Theme) -> Theme:
    """The theme with every failing colour moved in lightness, no further than it must; hues stay."""
    schemes = {}
    for name, scheme in (("light", theme.light), ("dark", theme.dark)):
        surfaces: dict[str, Surface] = {found: _legible(surface) for found, surface in scheme.surfaces.named()}
        schemes[name] = scheme.model_copy(update={"surfaces": scheme.surfaces.model_copy(update=surfaces)})
    return theme.model_copy(update=schemes)


def _legible(surface: Surface) -> Surface:
    moved: dict[str, str] = {}
    for pair, _ in failing_pairs(surface):
        # Every front belongs to one pair, so mending one pair spoils none. Black or white has 4.58 on any ground.
        found = with_contrast(to_oklch(getattr(surface, pair.front)), getattr(surface, pair.back), pair.least)
        if found is not None:
            moved[pair.front] = to_hex(found)
    return surface.model_copy(update=moved) if moved else surface


def _ratio(hundredths: int) -> str:
    return f"{hundredths // 100}.{hundredths % 100:02d}"
