"""Pipe runs: pipes, cables, hoses and poles that run through the page, with the fixtures of the trade on them."""

from __future__ import annotations

from pagemagic.pictures.drawing import Drawing, drawing
from pagemagic.pictures.families.pipes import emblem, strip
from pagemagic.pictures.families.pipes.kits import Kit, kit_for
from pagemagic.pictures.families.pipes.plan import Plan
from pagemagic.pictures.families.pipes.scene import FRAME, MEDIA, Room, backdrop, scene
from pagemagic.pictures.family import PictureRequest
from pagemagic.pictures.stream import Stream

FAMILY = "pipes"


def plan(request: PictureRequest) -> Plan | None:
    """Where everything stands in a strip or a scene; None for the slots that show an emblem."""
    kit = kit_for(request.motifs)
    stream = Stream(request.key, f"pipes {request.slot} {request.index}")
    if request.slot == "hero":
        return strip.hero(kit, stream)
    if request.slot == "band":
        return strip.band(kit, stream)
    if request.slot in ("media", "frame"):
        room, subjects = (MEDIA, kit.scenes) if request.slot == "media" else (FRAME, kit.tall)
        order = Stream(request.key, f"pipes {request.slot}").shuffled(subjects)
        return scene(kit, room, order[request.index % len(order)], stream)
    return None


def draw(request: PictureRequest) -> Drawing:
    """Draw what fits the slot."""
    kit = kit_for(request.motifs)
    planned = plan(request)
    if planned is not None and request.slot == "hero":
        return drawing(*strip.HERO, planned.shapes(), family=FAMILY, fit="xMaxYMin slice")
    if planned is not None and request.slot == "band":
        return drawing(*strip.BAND, planned.shapes(), family=FAMILY, fit="xMidYMax slice")
    if planned is not None:
        return _room(request, kit, planned, MEDIA if request.slot == "media" else FRAME)
    stream = Stream(request.key, f"pipes {request.slot}")
    if request.slot == "closing":
        return drawing(emblem.CLOSING, emblem.CLOSING, emblem.closing(kit, stream), family=FAMILY, fit="xMaxYMax slice")
    if request.slot == "mark":
        return drawing(24, 24, emblem.mark(kit), family=FAMILY, fit="xMidYMid meet")
    shapes = emblem.item(kit, stream, request.index)
    return drawing(emblem.ITEM, emblem.ITEM, shapes, family=FAMILY, fit="xMidYMid meet")


def _room(request: PictureRequest, kit: Kit, planned: Plan, room: Room) -> Drawing:
    wall = Stream(request.key, "pipes wall").pick(kit.walls)
    return drawing(room.width, room.height, backdrop(room, wall) + planned.shapes(), family=FAMILY)
