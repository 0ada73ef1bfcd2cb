"""The family *letterforms*: letters and figures built from strokes, enlarged until they are shapes, cropped on purpose.

Colours: 1 main ground, 2 second ground, 3 ink, 4 paper; dark tiles take the deep colour.
"""

from __future__ import annotations

from pagemagic.pictures.drawing import Drawing, Shape, Tile, drawing
from pagemagic.pictures.families._initial import initial_mark
from pagemagic.pictures.families._letter_crops import PAIRS, capacity_tile
from pagemagic.pictures.families._letter_figures import figure_strokes, figures
from pagemagic.pictures.families._letter_prints import overprinted, prints
from pagemagic.pictures.families._letter_strips import (
    HEIGHT,
    LONGEST_ROW,
    MOST_PLACES,
    MOST_TILES,
    USUAL,
    capacities,
    own_word,
    strip,
    word,
)
from pagemagic.pictures.families._plain_prints import plain, printed
from pagemagic.pictures.family import PictureRequest
from pagemagic.pictures.geometry import circle, rect
from pagemagic.pictures.motifs.placing import known_motifs, motif_shapes
from pagemagic.pictures.stream import Stream

__all__ = ["capacity_tile", "draw", "figure_strokes"]


def draw(request: PictureRequest) -> Drawing:
    """Draw the picture of a slot: interlocking figures or the trade's thing, a strip of letter crops, one crop, a cropped sign, a mark."""
    match request.slot:
        case "hero":
            shapes, masks = figures(request)
            return drawing(640, 800, shapes, family="letterforms", fit="xMaxYMid meet", masks=masks)
        case "band" | "item":
            return _strip(request)
        case "closing":
            if request.figures and _ADDRESS in request.topic:
                return drawing(520, 520, _address(), family="letterforms", fit="xMinYMid slice")
            return drawing(520, 520, _closing(request), family="letterforms", fit="xMidYMid meet")
        case "mark":
            return drawing(24, 24, _mark(request), family="letterforms", fit="xMidYMid meet")
        case "frame":
            return drawing(500, 600, _plate(request, 5000, 6000), family="letterforms")
        case _:
            return drawing(720, 480, _plate(request, 7200, 4800), family="letterforms")


def _mark(request: PictureRequest) -> list[Shape]:
    """The trade's thing on a tile; where none is known, the name's letter."""
    known = known_motifs(request.motifs)
    if not known:
        return initial_mark(request.initials, "i", "p")
    return [Shape(c="fi", d=rect(0, 0, 240, 240)), *motif_shapes(known[0], "p", "i", 30, 30, 180)]


_SHORTEST_ROW = 4


def _strip(request: PictureRequest) -> Drawing:
    known = known_motifs(request.motifs)
    if request.slot == "band" and known:
        return _windows(prints(known, Stream(request.key, "letterforms band").below(len(PAIRS))), HEIGHT)
    count = max(request.count, 1) if request.count > 1 or request.slot == "item" else 7
    numbers = [figure for figure in request.figures if figure.isascii() and figure.isdigit() and len(figure) < 4]
    places = int(numbers[0]) if numbers else 0
    if request.slot == "item" and 1 < places <= MOST_PLACES:
        return _windows(capacities(request, count, places), HEIGHT)
    if request.slot == "band" and request.count <= 1:
        # As many tiles as the word has letters; a very short or long one gets the usual seven.
        letters = len(own_word(request))
        count = letters if _SHORTEST_ROW <= letters <= LONGEST_ROW else 7
    if count == 1 and not own_word(request):
        count = _SHORTEST_ROW
    # What is too many to be counted has its word once.
    if count == 1 or (count > MOST_TILES and own_word(request)):
        return drawing(1050, 250, word(request), family="letterforms", fit="xMinYMid slice")
    # The letters of a band are one word: no crop may cut it.
    family = "letterforms pm-art--word" if request.slot == "band" else "letterforms"
    return _windows(*strip(request, count if count <= MOST_TILES else USUAL), family)


def _windows(tiles: list[Tile], height: int, family: str = "letterforms") -> Drawing:
    return drawing(1050, height // 10, [], family=family, fit="xMinYMid slice", tiles=tiles)


def _plate(request: PictureRequest, width: int, height: int) -> list[Shape]:
    """What the topic names, printed large; the trade where it stands alone; plain geometry for an unknown one of a series."""
    site = Stream(request.key.partition("/")[0], f"letterforms {request.slot}")
    pair = site.below(len(PAIRS)) + request.index
    known = known_motifs(request.motifs)
    alone = request.slot == "media" or not request.topic
    named = request.named or (known[request.index % len(known)] if known and alone else None)
    if named is not None and known_motifs((named,)):
        return printed(named, width, height, pair)
    return plain(width, height, pair)


_ADDRESS = "@"


def _address() -> list[Shape]:
    """The sign of an e-mail address, cropped at the end: an event, whose days are its first picture, is signed up for there."""
    tail = "M444 150V290A78 78 0 0 0 600 290V260A248 248 0 1 0 476 475"
    return [Shape(c="s1", d=circle(3520, 2600, 920), w="74"), Shape(c="s2", d=tail, w="74")]


def _closing(request: PictureRequest) -> list[Shape]:
    """The trade's thing; where none is known, a disc over its copy. A letter here would be no word of the page."""
    known = known_motifs(request.motifs)
    if not known:
        return [Shape(c="f2", d=circle(3000, 2800, 2100)), Shape(c="f1", d=circle(3400, 2500, 2100))]
    # The first stands in the hero, but for an event, which shows its days: the page ends with another one where there is.
    return overprinted(known[0 if request.figures else 1 % len(known)], 500, 350, 4500, ("1", "2", "d"))
