"""Plates of the arcs family: one half disc at an edge of a plain ground. Lengths in tenths."""

from __future__ import annotations

from dataclasses import dataclass

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.families._arc_emblem import LAYERS, core, half, medal
from pagemagic.pictures.families._arc_rings import ring_radii
from pagemagic.pictures.family import PictureRequest
from pagemagic.pictures.geometry import rect
from pagemagic.pictures.motifs.placing import known_motifs
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

_WHOLE = tuple(place for place in _PLACES if 20 <= place.x <= 80 or place.edge in ("left", "right"))
"""Those where the middle of the half disc is within the plate."""

_JOINED = (_Place("top", 100, 0, 62, "xMaxYMin slice"), _Place("top", 0, 0, 62, "xMinYMin slice"))
"""Two plates side by side carry one disc between them."""

_SCHEMES = (("fd", "f3", "s6"), ("fg", "f1", "sl"), ("fd", "f3", "s6"))
"""Ground, disc and lines, in turn along a series."""


def plate(stream: Stream, request: PictureRequest, width: int, height: int) -> tuple[list[Shape], str]:
    """The shapes of a plate and how it may be cropped. A series walks through the places, so neighbours differ."""
    ground, disc, lines = _SCHEMES[0]
    motif = _shown(request)
    if request.count == 2 and request.slot == "frame":
        place = _JOINED[request.index % 2]
    else:
        site = Stream(request.key.partition("/")[0], f"arcs {request.slot}")
        places = _WHOLE if motif else _PLACES
        step = site.below(len(places)) + request.index
        place = places[step % len(places)]
        scheme = request.index if request.slot == "frame" else stream.below(3)
        ground, disc, lines = _SCHEMES[scheme % len(_SCHEMES)]
    r = min(width, height) * place.r // 100
    cx, cy = width * place.x // 100, height * place.y // 100
    if request.slot == "media":
        # A series keeps to its places; a picture of its own has a size and a position of its own.
        r = r * stream.between(110, 135) // 100
        along = stream.between(-600, 600)
        cx, cy = (cx + along, cy) if place.edge in ("top", "bottom") else (cx, cy + along // 2)
    radii = [ring for ring in ring_radii(r, 90) if not motif or ring > core(r)]
    shapes: list[Shape] = [
        {"c": ground, "d": rect(0, 0, width, height)},
        {"c": disc, "d": f"{half(place.edge, cx, cy, r)}z"},
        {"c": f"{lines} hair", "d": "".join(half(place.edge, cx, cy, ring) for ring in radii)},
        {"c": "s2", "d": half(place.edge, cx, cy, r), "w": "2.5"},
    ]
    if motif:
        main, cut = ("4", "3") if disc == "f3" else ("3", "1")
        shapes += medal(place.edge, cx, cy, r, motif, main, cut)
    return shapes, place.fit


def _shown(request: PictureRequest) -> str:
    """The emblem of a plate that stands alone: what its topic names, else the trade's. Plates of a series have none."""
    known = known_motifs(request.motifs)
    if not known or (request.slot == "frame" and request.count > 1):
        return ""
    named = request.named
    return named if named is not None and named in known_motifs((named,)) else known[0]


def closing(stream: Stream, *, layered: bool = False) -> list[Shape]:
    """A half disc in lines only, a few of them where it is ``layered``, at the lower or the end edge and cropped by the end edge; 400 x
    400 units."""
    gap = stream.between(80, 110)
    edge = stream.weighted((("bottom", 3), ("right", 1)))
    r = stream.between(2500, 3300) if edge == "bottom" else stream.between(1750, 1900)
    cx, cy = (stream.between(2400, 3600), 4000) if edge == "bottom" else (4000, stream.between(1900, 2200))
    tape = Shape(c="s2", d=half(edge, cx, cy, r), w="2.5")
    if layered:
        arcs = "".join(half(edge, cx, cy, r * share // 100) for share in LAYERS)
        return [Shape(c="s6", d=arcs, w="2"), tape]
    return [
        {"c": "s6 hair", "d": "".join(half(edge, cx, cy, ring) for ring in ring_radii(r, gap))},
        tape,
    ]
