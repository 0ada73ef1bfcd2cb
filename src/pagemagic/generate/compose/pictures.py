"""Two kinds of work as pictures, for trades whose work can be drawn."""

from __future__ import annotations

from pagemagic.generate.compose.work import Part, Work
from pagemagic.generate.inline import run

FEWEST = 4
"""Offers from which on two of them may be shown again."""


def pictures(work: Work) -> Part | None:
    """The last two of at least four services, each with a drawing of its subject."""
    material = work.material
    own = any(not upload.logo for _, upload in work.assets)
    # Only a theme that shows work in pairs has a picture family that draws what a service is about.
    if material.kit.name != "trades" or len(material.offers) < FEWEST or own or work.theme.variant("gallery") != "pair":
        return None
    shown = material.offers[-2:]
    items = [work.block("item", title=[run(offer.id)]) for offer in shown]
    return work.part("pictures", "gallery", {"title": work.nav("pictures")}, {"items": items}, variant="pair")
