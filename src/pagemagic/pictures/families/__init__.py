"""The picture families by name."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pagemagic.pictures.families import arcs, letterforms, mosaic, parcels, pipes, vessels
from pagemagic.pictures.family import Family

FAMILIES: Mapping[str, Family] = MappingProxyType(
    {
        "mosaic": mosaic.draw,
        "arcs": arcs.draw,
        "parcels": parcels.draw,
        "letterforms": letterforms.draw,
        "pipes": pipes.draw,
        "vessels": vessels.draw,
    }
)
