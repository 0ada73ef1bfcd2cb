"""The picture families by name. Each is loaded when it first draws: a site uses one of them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pagemagic.page.drawing import Drawing
from pagemagic.pictures.family import Family, PictureRequest


def _mosaic(request: PictureRequest) -> Drawing:
    from pagemagic.pictures.families.mosaic import draw

    return draw(request)


def _arcs(request: PictureRequest) -> Drawing:
    from pagemagic.pictures.families.arcs import draw

    return draw(request)


def _parcels(request: PictureRequest) -> Drawing:
    from pagemagic.pictures.families.parcels import draw

    return draw(request)


def _letterforms(request: PictureRequest) -> Drawing:
    from pagemagic.pictures.families.letterforms import draw

    return draw(request)


def _pipes(request: PictureRequest) -> Drawing:
    from pagemagic.pictures.families.pipes import draw

    return draw(request)


def _vessels(request: PictureRequest) -> Drawing:
    from pagemagic.pictures.families.vessels import draw

    return draw(request)


FAMILIES: Mapping[str, Family] = MappingProxyType(
    {
        "mosaic": _mosaic,
        "arcs": _arcs,
        "parcels": _parcels,
        "letterforms": _letterforms,
        "pipes": _pipes,
        "vessels": _vessels,
    }
)
