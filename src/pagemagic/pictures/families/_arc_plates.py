"""Plates of the arcs family: one half disc at an edge of a plain ground. Lengths in tenths."""

from __future__ import annotations

from dataclasses import dataclass

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.families._arc_rings import bowl, dome, ring_radii, side
from pagemagic.pictures.family import PictureRequest
from pagemagic.pictures.geometry import rect
from pagemagic.pictures.stream import Stream


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the half disc of a plate sits: parts of a hundred of the plate's width, height and shorter side."""

    edge: str
    x: int
    y: int
    r: int
    fit: str


_PLACES = (
    _Place("top", 62, 0, 62, "xMidYMin slice"),
    _Place("bottom", 24, 100, 70, "xMinYMax slice"),
    _Place("right", 100, 44, 64, "xMaxYMid slice"),
    _Place("top", 12, 0, 76, "xMinYMin slice"),
    _Place("bottom", 58, 100, 58, "xMidYMax slice"),
    _Place("left", 0, 60, 66, "xMinYMid slice"),
)

_JOINED = (_Place("top", 100, 0, 62, "xMaxYMin slice"), _Place("top", 0, 0, 62, "xMinYMin slice"))
"""Two plates side by side carry one disc between them."""

_SCHEMES = (("fd", "f3", "s6"), ("fg", "f1", "sl"), ("fd", "f3", "s6"))
"""Ground, disc and lines, in turn along a series."""


def plate(stream: Stream, request: PictureRequest, width: int, height: int) -> tuple[list[Shape], str]:
    """The shapes of a plate and how it may be cropped. A series walks through the places, so neighbours differ."""
    ground, disc, lines = _SCHEMES[0]
    if request.count == 2 and request.slot == "frame":
        place = _JOINED[request.index % 2]
    else:
        site = Stream(request.key.partition("/")[0], f"arcs {request.slot}")
        step = site.below(len(_PLACES)) + request.index
        place = _PLACES[step % len(_PLACES)]
        scheme = request.index if request.slot == "frame" else stream.below(3)
        ground, disc, lines = _SCHEMES[scheme % len(_SCHEMES)]
    r = min(width, height) * place.r // 100
    cx, cy = width * place.x // 100, height * place.y // 100
    if request.slot == "media":
        # A series keeps to its places; a picture of its own has a size and a position of its own.
        r = r * stream.between(110, 135) // 100
        along = stream.between(-600, 600)
        cx, cy = (cx + along, cy) if place.edge in ("top", "bottom") else (cx, cy + along // 2)
    radii = ring_radii(r, 90)
    shapes: list[Shape] = [
        {"c": ground, "d": rect(0, 0, width, height)},
        {"c": disc, "d": f"{_half(place.edge, cx, cy, r)}z"},
        {"c": f"{lines} hair", "d": "".join(_half(place.edge, cx, cy, ring) for ring in radii)},
        {"c": "s2", "d": _half(place.edge, cx, cy, r), "w": "2.5"},
    ]
    return shapes, place.fit


def _half(edge: str, cx: int, cy: int, r: int) -> str:
    if edge == "top":
        return bowl(cx, cy, r)
    if edge == "bottom":
        return dome(cx, cy, r)
    return side(cx, cy, r, to_right=edge == "left")


def closing(stream: Stream) -> list[Shape]:
    """A half disc in lines only, at the lower or the end edge and cropped by the end edge; 400 x 400 units."""
    gap = stream.between(80, 110)
    edge = stream.weighted((("bottom", 3), ("right", 1)))
    r = stream.between(2500, 3300) if edge == "bottom" else stream.between(1750, 1900)
    cx, cy = (stream.between(2400, 3600), 4000) if edge == "bottom" else (4000, stream.between(1900, 2200))
    return [
        {"c": "s6 hair", "d": "".join(_half(edge, cx, cy, ring) for ring in ring_radii(r, gap))},
        {"c": "s2", "d": _half(edge, cx, cy, r), "w": "2.5"},
    ]
