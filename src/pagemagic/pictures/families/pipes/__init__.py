"""The yard: pipes and cables that run through the page where the trade lays them, else its things under a board on posts."""

from __future__ import annotations

from dataclasses import replace

from pagemagic.pictures.drawing import Drawing, drawing
from pagemagic.pictures.families._initial import initial_mark
from pagemagic.pictures.families.pipes import emblem, signboard, strip
from pagemagic.pictures.families.pipes.kits import WORKS, Kit, kit_for, stocked, trade_of
from pagemagic.pictures.families.pipes.named import board, fixture_for, icon_for, subject_for
from pagemagic.pictures.families.pipes.plan import Plan
from pagemagic.pictures.families.pipes.scene import FRAME, MEDIA, Room, backdrop, scene, workplace
from pagemagic.pictures.family import PictureRequest
from pagemagic.pictures.motifs.placing import known_motifs, motif_shapes
from pagemagic.pictures.stream import Stream
from pagemagic.pictures.things.thing import placed, shape, sized, slab
from pagemagic.pictures.things.trades import BY_MOTIF, THINGS

FAMILY = "pipes"


def plan(request: PictureRequest) -> Plan | None:
    """Where everything stands in a strip or a scene; None for the slots that show an emblem."""
    kit = stocked(kit_for(request.motifs), request.motifs)
    stream = Stream(request.key, f"pipes {request.slot} {request.index}")
    if request.slot == "hero":
        return strip.hero(kit, stream) if kit.lays else signboard.hero(kit, stream, known_motifs(request.motifs))
    if request.slot == "band":
        return strip.band(kit, stream) if kit.lays else signboard.band(kit, stream, known_motifs(request.motifs))
    if request.slot in ("media", "frame"):
        room, subjects = (MEDIA, kit.scenes) if request.slot == "media" else (FRAME, kit.tall)
        named = fixture_for(request)
        if named is not None:
            named = sized(named, min(100, 100 * (room.width - 60) // named.width))
            return scene(_without_stray_head(kit, request), room, named, stream)
        # The site's order, not the picture's: two pictures of a series differ.
        order = Stream(request.key.partition("/")[0], f"pipes {request.slot}").shuffled(subjects)
        subject = order[request.index % len(order)]
        if request.slot == "media" and not request.topic:
            # Beside a headline the sides of a wide scene are cropped away.
            subject = sized(subject, min(100, 36_000 // subject.width))
        return scene(_without_stray_head(kit, request), room, subject, stream, centred=not request.topic)
    return None


def _without_stray_head(kit: Kit, request: PictureRequest) -> Kit:
    """The kit without its shower where the topic is about something else."""
    wet = not request.topic or request.named in ("bath", "shower")
    return kit if wet else replace(kit, head=())


def draw(request: PictureRequest) -> Drawing:
    """Draw what fits the slot."""
    kit = kit_for(request.motifs)
    planned = plan(request)
    if planned is not None and request.slot == "hero":
        return drawing(
            *strip.HERO,
            planned.shapes(),
            family=FAMILY if kit.lays else f"{FAMILY} pm-art--posts",
            fit="xMaxYMin slice",
        )
    if planned is not None and request.slot == "band":
        return drawing(*strip.BAND, planned.shapes(), family=FAMILY, fit="xMidYMax slice")
    if not known_motifs(request.motifs) and fixture_for(request) is None:
        if planned is not None:
            room = MEDIA if request.slot == "media" else FRAME
            shapes = backdrop(room, Stream(request.key, "pipes wall").pick(kit.walls)) + signboard.plain(room)
            return drawing(room.width, room.height, shapes, family=FAMILY, fit="xMidYMax slice")
        if request.slot == "closing":
            return drawing(emblem.CLOSING, emblem.CLOSING, emblem.plain(), family=FAMILY, fit="xMaxYMax slice")
    trade = trade_of(kit, request.motifs)
    named = request.named or ""
    if trade and planned is not None and not (named and named not in THINGS):
        room = MEDIA if request.slot == "media" else FRAME
        wall = Stream(request.key, "pipes wall").pick(kit.walls)
        stream = Stream(request.key, f"pipes {request.slot} {request.index}")
        own = BY_MOTIF[named] if named else trade
        # Beside a headline the sides of a wide scene are cropped away.
        core = 100 if request.topic or room is FRAME else 54
        shown = (named,) if named else request.motifs
        # What a topic names is shown otherwise than in the site's first picture, where there is another way.
        at = request.index + (1 if named else 0)
        shapes = backdrop(room, wall) + workplace(own, shown, room, stream, at, core=core)
        return drawing(room.width, room.height, shapes, family=FAMILY, fit="xMidYMax slice")
    other = subject_for(request)
    known = known_motifs(request.motifs)
    if kit is WORKS and known and fixture_for(request) is None:
        other = other or known[request.index % len(known)]
    if planned is not None and other:
        room = MEDIA if request.slot == "media" else FRAME
        wall = Stream(request.key, "pipes wall").pick(kit.walls)
        shapes = backdrop(room, wall) + board(other, room.width, room.floor - 34, 200)
        return drawing(room.width, room.height, shapes, family=FAMILY)
    if planned is not None:
        return _room(request, kit, planned, MEDIA if request.slot == "media" else FRAME)
    stream = Stream(request.key, f"pipes {request.slot}")
    if request.slot == "closing":
        return drawing(
            emblem.CLOSING, emblem.CLOSING, emblem.closing(kit, stream, known), family=FAMILY, fit="xMaxYMax slice"
        )
    if request.slot == "mark":
        if known and (kit is WORKS or not kit.mark):
            shapes = [shape("f2", slab(0, 0, 24, 24)), *motif_shapes(known[0], "d", "2", 30, 30, 180)]
            return drawing(24, 24, shapes, family=FAMILY, fit="xMidYMid meet")
        if not known:
            return drawing(24, 24, initial_mark(request.initials, "2", "d"), family=FAMILY, fit="xMidYMid meet")
        return drawing(24, 24, emblem.mark(kit), family=FAMILY, fit="xMidYMid meet")
    icon = icon_for(request)
    if isinstance(icon, str):
        shapes = motif_shapes(icon, "3", "2", 0, 0, emblem.ITEM * 10)
    elif icon:
        shapes = placed(icon, 0, 0)
    else:
        # Things of the trade only where nothing is said; what is said and not known shows nothing.
        shapes = [] if request.topic else emblem.item(kit, stream, request.index, known)
    return drawing(emblem.ITEM, emblem.ITEM, shapes, family=FAMILY, fit="xMidYMid meet")


def _room(request: PictureRequest, kit: Kit, planned: Plan, room: Room) -> Drawing:
    wall = Stream(request.key, "pipes wall").pick(kit.walls)
    # Phones crop to 16:10; a thing that is low enough keeps its feet.
    low = all(one.y >= room.height - room.width * 5 // 8 for one in planned.fixtures)
    fit = "xMidYMax slice" if low else "xMidYMid slice"
    return drawing(room.width, room.height, backdrop(room, wall) + planned.shapes(), family=FAMILY, fit=fit)
