"""The family *arcs*: half discs on a base line, ruled with concentric rings, one line of tape in every picture.

Colours: 1 light disc, 2 tape, 3 dark disc, 4 lines on the dark disc, 5 the overlap, 6 lines on deep ground.
"""

from __future__ import annotations

from pagemagic.pictures.drawing import Drawing, Shape, drawing
from pagemagic.pictures.families._arc_emblem import emblem
from pagemagic.pictures.families._arc_plates import closing, plate
from pagemagic.pictures.families._arc_relations import relation
from pagemagic.pictures.families._arc_scenes import arcade, hanging, pair, seam, trio
from pagemagic.pictures.family import PictureRequest
from pagemagic.pictures.motifs.placing import known_motifs, motif_shapes
from pagemagic.pictures.stream import Stream

_LAW = "scales"


def draw(request: PictureRequest) -> Drawing:
    """Draw the picture of a slot: a wide scene for hero and band, a plate, a relation of circles, a rising half disc."""
    stream = Stream(request.key, f"arcs {request.slot}")
    known = known_motifs(request.motifs)
    # The law has the rings themselves: its scales say what every other office says.
    known = () if known[:1] == (_LAW,) and request.slot in ("hero", "mark", "closing") else known
    if request.slot in ("hero", "band"):
        if known:
            shapes = emblem(stream, known[0])
        elif request.slot == "hero":
            scene = stream.weighted(((pair, 4), (trio, 3), (hanging, 2)))
            shapes = scene(stream)
        else:
            shapes = arcade(stream) if stream.chance(3, 5) else seam(stream)
        return drawing(1440, 400, shapes, family="arcs", fit="xMidYMax slice")
    if request.slot == "item":
        return drawing(96, 56, relation(request), family="arcs", fit="xMidYMid meet")
    if request.slot == "closing":
        return drawing(400, 400, closing(stream, layered=bool(known)), family="arcs", fit="xMaxYMax slice")
    if request.slot == "mark":
        shapes = motif_shapes(known[0], "i", "p") if known else _mark(stream)
        return drawing(24, 24, shapes, family="arcs", fit="xMidYMid meet")
    width, height = (720, 480) if request.slot == "media" else (500, 600)
    shapes, fit = plate(stream, request, width * 10, height * 10)
    return drawing(width, height, shapes, family="arcs", fit=fit)


_MARKS = (
    ("M1 19a8 8 0 0 1 16 0M5 19a4 4 0 0 1 8 0", "M11 19a6 6 0 0 1 12 0"),
    ("M7 19a8 8 0 0 1 16 0M11 19a4 4 0 0 1 8 0", "M1 19a6 6 0 0 1 12 0"),
    ("M1 19a11 11 0 0 1 22 0M9 19a3 3 0 0 1 6 0", "M5 19a7 7 0 0 1 14 0"),
    ("M1 19a6 6 0 0 1 12 0M11 19a6 6 0 0 1 12 0", "M6 19a6 6 0 0 1 12 0"),
)


def _mark(stream: Stream) -> list[Shape]:
    ink, tape = stream.pick(_MARKS)
    return [{"c": "si", "d": ink, "w": "1.7"}, {"c": "s2", "d": tape, "w": "1.7"}]
