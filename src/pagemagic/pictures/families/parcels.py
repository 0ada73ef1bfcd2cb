"""The family *parcels*: land cut into plots, fields of measured cells, sheets of rows, charts and small measured signs.

Colours: 1 to 5 are one ordered scale, light to dark, and 6 is the signal: the one thing in a picture that calls.
"""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.pictures.drawing import Drawing, Shape, drawing
from pagemagic.pictures.families._parcel_charts import MOST_DAYS, bar_names, bars, day_labels, profile
from pagemagic.pictures.families._parcel_field import field
from pagemagic.pictures.families._parcel_glyphs import glyph
from pagemagic.pictures.families._parcel_land import land, outlined
from pagemagic.pictures.families._parcel_matters import IN_HEIGHT, IN_WIDTH, OUT_HEIGHT, OUT_WIDTH, matter
from pagemagic.pictures.families._parcel_plain import matrix
from pagemagic.pictures.families._parcel_sheet import OF_THE_LAND, ON_PAPER, ON_RECEIPTS, of_rows, sheet, sheet_lines
from pagemagic.pictures.families._parcel_specimen import measured, on_deep, specimen, specimens
from pagemagic.pictures.families._parcel_time import OF_TIME, days_band, days_kept, listing
from pagemagic.pictures.family import PictureRequest
from pagemagic.pictures.motifs.placing import known_motifs
from pagemagic.pictures.motifs.software import SOFTWARE
from pagemagic.pictures.stream import Stream
from pagemagic.pictures.things.trades import BY_MOTIF, THINGS, trade_for


def draw(request: PictureRequest) -> Drawing:
    """Draw the picture of a slot: a field for the hero, a chart for a band, land, a measured sign, a plan in lines."""
    stream = Stream(request.key, f"parcels {request.slot}")
    rows = of_rows(request.motifs) and (of_software(request.motifs) or request.motifs[0] in ON_PAPER)
    if of_software(request.motifs) and request.slot in ("hero", "band"):
        taken, given = matter(request.motifs)
        if request.slot == "hero":
            return drawing(IN_WIDTH, IN_HEIGHT, taken(stream), family="parcels")
        return drawing(OUT_WIDTH, OUT_HEIGHT, given(stream), family="parcels")
    if request.motifs and request.motifs[0] in OF_TIME and request.slot in _SIZES:
        width, height = _SIZES[request.slot]
        days = days_band if request.slot == "band" else days_kept
        return drawing(width, height, days(stream, width * 10, height * 10, request.figures), family="parcels")
    if rows and request.slot in ("hero", "media", "frame") and not ON_RECEIPTS & set(request.motifs):
        width, height = _SIZES[request.slot]
        return drawing(width, height, listing(stream, width * 10, height * 10), family="parcels")
    things = known_motifs(request.motifs)
    trade = (
        None
        if of_software(request.motifs) or set(request.motifs[:1]) & OF_THE_LAND - MADE
        else trade_for(request.motifs)
    )
    if trade and request.slot in ("hero", "media", "frame") and not (request.topic and request.named not in THINGS):
        width, height = _SIZES[request.slot]
        shown = (request.named,) if request.topic and request.named else request.motifs
        own = BY_MOTIF[shown[0]]
        shapes = measured(stream, width * 10, height * 10, own, shown, request.index)
        return drawing(width, height, shapes, family="parcels")
    if request.slot == "frame" and request.topic and not request.named:
        return drawing(500, 600, land(stream, 5000, 6000, 7), family="parcels")
    if things and not rows and not OF_THE_LAND & set(things[:1]) and request.slot not in ("item", "mark"):
        if request.slot == "closing":
            return drawing(400, 400, on_deep(4000, things[0]), family="parcels", fit="xMaxYMid slice")
        width, height = _SIZES[request.slot]
        if request.slot == "band":
            return drawing(width, height, specimens(width * 10, height * 10, things), family="parcels")
        named = next(iter(known_motifs([request.named or ""])), things[0])
        return drawing(width, height, specimen(stream, width * 10, height * 10, named), family="parcels")
    if not things and request.slot in _PLAIN:
        columns, lines, cell = _PLAIN[request.slot]
        shapes = matrix(stream, columns, lines, cell)
        return drawing(columns * cell // 10, lines * cell // 10, shapes, family="parcels")
    match request.slot:
        case "hero" if rows:
            return drawing(616, 660, sheet(stream, 6160, 6600), family="parcels")
        case "media" if rows:
            return drawing(720, 480, sheet(stream, 7200, 4800), family="parcels")
        case "frame" if rows:
            return drawing(500, 600, sheet(stream, 5000, 6000), family="parcels")
        case "closing" if rows:
            return drawing(400, 400, sheet_lines(stream, 4000, 4000), family="parcels", fit="xMaxYMid slice")
        case "hero":
            return drawing(616, 660, field(stream, 28, 30), family="parcels")
        case "band":
            ahead = next((int(one) for one in request.figures if one.isdigit() and 2 <= int(one) <= MOST_DAYS), 0)
            if ahead and not rows:
                labels = day_labels(Stream(request.key, f"parcels {request.slot}"), ahead)
                labels += bar_names(Stream(request.key, f"parcels {request.slot}"), ahead, dict(request.names))
                return drawing(1440, 400, bars(stream, ahead), family="parcels", fit="xMidYMax slice", labels=labels)
            # A section through the ground says something of land alone.
            chart = bars if rows else stream.weighted(((bars, 3), (profile, 2)))
            return drawing(1440, 400, chart(stream), family="parcels", fit="xMidYMax slice")
        case "item":
            return drawing(96, 56, glyph(request), family="parcels", fit="xMidYMid meet")
        case "closing":
            return drawing(400, 400, outlined(stream, 4000, 4000, 12), family="parcels", fit="xMaxYMid slice")
        case "mark":
            return drawing(24, 24, _mark(stream), family="parcels", fit="xMidYMid meet")
        case "frame":
            return drawing(500, 600, land(stream, 5000, 6000, 11), family="parcels")
        case _:
            return drawing(720, 480, land(stream, 7200, 4800, 15), family="parcels")


def of_software(motifs: Sequence[str]) -> bool:
    """Whether a site is of software that neither measures land nor keeps days."""
    plain = len(SOFTWARE.keys() & set(motifs)) >= _ENOUGH
    return plain and not OF_THE_LAND & set(motifs) and not OF_TIME - {"calendar", "clock"} & set(motifs[:1])


MADE = frozenset(("wheat", "tree", "spade"))
"""Motifs of the land that lead bakers and gardeners as well, who measure none."""
_ENOUGH = 2
"""Motifs of software that make a site one of software."""

_PLAIN = {
    "hero": (14, 15, 440),
    "media": (18, 12, 400),
    "frame": (10, 12, 500),
    "closing": (10, 10, 400),
    "band": (36, 10, 400),
}
"""Columns, rows and the size of a cell, in tenths, of pictures without a subject."""
_SIZES = {"hero": (616, 660), "media": (720, 480), "frame": (500, 600), "band": (1440, 400)}

_SQUARES = ((0, 0), (13, 0), (13, 13), (0, 13))
"""The corners of the mark, clockwise."""


def _mark(stream: Stream) -> list[Shape]:
    signal = stream.below(4)
    light = (signal + stream.pick((1, 2, 3))) % 4
    deep = [at for at in range(4) if at not in (signal, light)]
    x, y = _SQUARES[signal]
    # The signal is smaller and keeps to the middle of its corner.
    return [
        {"c": "f3", "d": "M{} {}h11v11h-11z".format(*_SQUARES[light])},
        {"c": "f5", "d": "".join("M{} {}h11v11h-11z".format(*_SQUARES[at]) for at in deep)},
        {"c": "f6", "d": f"M{x + 2} {y + 2}h7v7h-7z"},
    ]
