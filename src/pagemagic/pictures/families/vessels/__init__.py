"""Vessels: things made from profiles, glazed and shaded, on shelves in the light of a window.

Colours: 1 bone, 2 clay, 3 char, 4 boards and tables, 5 ash green, 6 iron brown, the ground is the wall and the deep colour
the inside of things. Three classes of their own: ``shade`` darkens a little, ``gleam`` brightens a little, ``faint`` makes
a stroke weak; all three work on any colour.
"""

from __future__ import annotations

from pagemagic.pictures.drawing import Drawing, drawing
from pagemagic.pictures.families.vessels import above, cabinet, prints, shelf, still
from pagemagic.pictures.families.vessels.sets import CAFE, OWN, STONEWARE, set_for, unshelved
from pagemagic.pictures.family import PictureRequest
from pagemagic.pictures.motifs.placing import known_motifs
from pagemagic.pictures.stream import Stream
from pagemagic.pictures.things.trades import trade_for

FAMILY = "vessels"
DAYS = 7
VESSELS = frozenset(
    (
        "vase",
        "jug",
        "bowl",
        "plates",
        "cup",
        "coffee-bean",
        "pot",
        "teapot",
        "mended-bowl",
        "mortar",
        "soup",
        "bottle",
        "glass",
        "honey",
        "jam",
        "plant-pot",
    )
)
"""Motifs that are vessels themselves."""


def draw(request: PictureRequest) -> Drawing:
    """Draw what fits the slot."""
    if not known_motifs(request.motifs) and (request.slot not in ("frame", "item") or not request.named):
        return prints.draw(request)
    alone = request.slot == "frame" and request.count == 1 and not request.topic
    if (
        (alone or request.slot in ("hero", "band", "media"))
        and unshelved(request.motifs)
        and trade_for(request.motifs) is None
    ):
        return prints.draw(request)
    things = set_for(request.motifs)
    stream = Stream(request.key, f"vessels {request.slot} {request.index}")
    trade = None if things in OWN and not unshelved(request.motifs) else trade_for(request.motifs)
    if trade and request.slot in ("hero", "band"):
        wall = shelf.HERO if request.slot == "hero" else shelf.BAND
        shapes = shelf.workplace(trade, request.motifs, wall, stream)
        return drawing(wall.width // 10, wall.height // 10, shapes, family=FAMILY, fit="xMidYMax slice")
    if trade and request.slot == "frame" and not request.topic:
        return drawing(*still.FRAME, still.corner(trade, request, stream), family=FAMILY, fit="xMidYMax slice")
    if trade and request.slot == "media":
        shapes = still.place(trade, request, stream)
        return drawing(*still.WIDE, shapes, family=FAMILY, fit="xMidYMax slice")
    if request.slot == "hero":
        return drawing(1260, 540, shelf.hero(things, stream), family=FAMILY)
    if request.slot == "band":
        return drawing(1440, 300, shelf.band(things, stream), family=FAMILY, fit="xMidYMax slice")
    if request.slot == "closing" and things is not STONEWARE:
        # An arch of stones is a kiln: nobody else has one.
        return prints.draw(request)
    if request.slot == "closing":
        return drawing(*cabinet.SIZE, cabinet.closing(things, stream), family=FAMILY, fit="xMidYMax meet")
    if request.slot == "mark":
        known = known_motifs(request.motifs)
        if known and known[0] not in VESSELS:
            return drawing(24, 24, still.sign(known[0]), family=FAMILY, fit="xMidYMid meet")
        return drawing(24, 24, still.mark(Stream(request.key, "vessels mark")), family=FAMILY, fit="xMidYMid meet")
    if request.slot == "media" and things.round:
        return drawing(*above.SIZE, above.table(stream), family=FAMILY)
    if request.slot == "media":
        return drawing(*still.WIDE, still.group(things, stream), family=FAMILY)
    # One order for the whole site, so that no kind repeats before all were shown.
    order = Stream(request.key.partition("/")[0], f"vessels {request.slot}")
    # What a caption names is shown: as a print where no thing of the set stands for it.
    known = known_motifs(request.motifs)
    potter = trade is None and (things.fired or not known or known[0] in VESSELS)
    named = request.named
    if request.slot == "item" and trade and not request.told:
        # A lone print in a list says nothing.
        return drawing(*still.ITEM, [], family=FAMILY, fit="xMidYMid meet")
    if request.topic and not named and not potter:
        if request.slot == "frame":
            return drawing(*still.FRAME, still.plain(request.index, order), family=FAMILY)
        return drawing(*still.ITEM, [], family=FAMILY, fit="xMidYMid meet")
    if named and not ((things.fired or things is CAFE) and named in VESSELS):
        if request.slot == "frame":
            shapes, tiles = still.print_frame(named, order, request.index)
            return drawing(*still.FRAME, shapes, tiles=tiles, family=FAMILY)
        return drawing(*still.ITEM, still.print_item(named, order, request.index), family=FAMILY, fit="xMidYMid meet")
    if request.slot == "frame" and not request.topic and request.count == DAYS:
        return drawing(*still.FRAME, still.day(things, order, stream, request.index), family=FAMILY)
    if request.slot == "frame":
        return drawing(*still.FRAME, still.frame(things, order, stream, request.index, named or ""), family=FAMILY)
    return drawing(
        *still.ITEM, still.item(things, order, stream, request.index, named or ""), family=FAMILY, fit="xMidYMid meet"
    )
