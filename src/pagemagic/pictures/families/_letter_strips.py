"""Strips: a row of letter crops, as many as there are members; one word where there is one. Lengths in tenths."""

from __future__ import annotations

from pagemagic.pictures.drawing import Shape, Tile, tenths
from pagemagic.pictures.families._letter_crops import PAIRS, capacity_tile, crop_shapes, window
from pagemagic.pictures.families._letter_walks import Crop, walk
from pagemagic.pictures.families._topic_words import split_words
from pagemagic.pictures.family import PictureRequest
from pagemagic.pictures.geometry import circle, line, rect
from pagemagic.pictures.letters import EM, GLYPHS, WEIGHT, Placing, advance, drawable, run_out, strokes
from pagemagic.pictures.stream import Stream

WIDTH, HEIGHT = 10500, 2500
GAP = 60
SHEET = 2 * HEIGHT + GAP
LONGEST_ROW = 8
MOST_TILES = 32
"""Above this many a strip is no longer counted: it has :data:`USUAL` tiles."""
USUAL = 16
MOST_PLACES = 24
"""Above this many places a capacity is no longer seen at a glance."""


def crops_for(request: PictureRequest, count: int) -> list[Crop]:
    """What the ``count`` tiles of a strip show (:func:`.walk`).

    The topic's own word, then its letters, the figures of the count and an ampersand; for a word that cannot be drawn
    whole the letters of it that can, never in its order; without either the name's initials. With nothing at all the
    tiles are numbered.
    """
    columns = max(rows(count))
    text = own_word(request)
    figures = "".join(dict.fromkeys(str(count))) if count > 1 else ""
    if text:
        return walk(text, f"{figures}&", count, columns)
    parts = "".join(sign for one in split_words(request.topic) for sign in drawable(one) if not one.isascii())
    letters = "".join(dict.fromkeys(parts))[::-1] + drawable(request.initials)
    if letters:
        return walk("", f"{letters}{figures}&", count, columns)
    return [Crop(str((at + 1) % 10)) for at in range(count)]


def strip(request: PictureRequest, count: int) -> tuple[list[Tile], int]:
    """The tiles of a strip of ``count`` letter crops and its height: one row up to eight, else a sheet of rows."""
    stream = Stream(request.key, "letterforms strip")
    start = stream.below(len(PAIRS)) + request.index
    height = row_height(count)
    tiles: list[Tile] = []
    for crop, (x, y, width, pair) in zip(crops_for(request, count), layout(count), strict=True):
        low = stream.chance(1, 4)
        shapes = crop_shapes(crop.sign, width, height, start + pair, low=low, close=crop.close)
        if crop.turned:
            shapes[1]["t"] = f"translate({tenths(width)} {tenths(height)}) scale(-1 -1)"
        tiles.append(window(x, y, width, height, shapes))
    return tiles, HEIGHT if count <= LONGEST_ROW else SHEET


def rows(count: int) -> list[int]:
    """How many tiles stand in each row: at most eight, the longer rows first."""
    full = -(-count // LONGEST_ROW)
    return [count // full + (at < count % full) for at in range(full)]


def row_height(count: int) -> int:
    """How high each row is: a strip's height alone, else its share of a sheet."""
    full = len(rows(count))
    return HEIGHT if full == 1 else (SHEET - GAP * (full - 1)) // full // 10 * 10


def layout(count: int) -> list[tuple[int, int, int, int]]:
    """``x, y, width, pair`` of each tile: equal widths in a row, pairs stepping on, each row three pairs ahead."""
    height = row_height(count)
    places: list[tuple[int, int, int, int]] = []
    for row, members in enumerate(rows(count)):
        width = (WIDTH - GAP * (members - 1)) // members
        places += [(at * (WIDTH + GAP) // members, row * (height + GAP), width, at + 3 * row) for at in range(members)]
    return places


def capacities(request: PictureRequest, count: int, places: int) -> list[Tile]:
    """A strip of ``count`` tiles with as many letters i in each as there are places."""
    start = Stream(request.key, "letterforms strip").below(len(PAIRS)) + request.index
    return [
        capacity_tile(places, x, y, width, HEIGHT, start + pair)
        for x, y, width, pair in layout(min(count, LONGEST_ROW))
    ]


def word(request: PictureRequest) -> list[Shape]:
    """The topic's own word across the whole strip, over a copy that is out of register, with the printer's mark.

    Raises ValueError where the topic has none (:func:`own_word`).
    """
    text = own_word(request)
    if not text:
        raise ValueError("the topic has no word that can be drawn")
    stream = Stream(request.key, "letterforms word")
    total = sum(GLYPHS[sign].width for sign in text) + 14 * (len(text) - 1)
    hung = min(GLYPHS[sign].top for sign in text)
    # As wide as the strip, but neither too small to be a shape nor so large that the letters lose their lower half.
    em = min(max(WIDTH * 102 * EM // (100 * total), 2520), 136 * HEIGHT * EM // (100 * (EM - hung)))
    y = HEIGHT * 12 // 100 - hung * em // EM
    x = -WIDTH // 100
    path = ""
    for sign in text:
        if x > WIDTH:
            break
        path += strokes(sign, run_out(sign, Placing(x, y, em), "b"))
        x += advance(sign, em) + 14 * em // EM
    weight = tenths(max(WEIGHT * em // EM, 500) // 10 * 10)
    ground, figure, copy = stream.pick((("f1", "s3", "s2"), ("fd", "s4", "s1"), ("f2", "s3", "s1")))
    shapes: list[Shape] = [
        {"c": ground, "d": rect(0, 0, WIDTH, HEIGHT)},
        {"c": copy, "d": path, "w": weight, "t": "translate(-14 12)"},
        {"c": figure, "d": path, "w": weight},
    ]
    mark_x, mark_y = WIDTH * stream.pick((24, 71, 88)) // 100, HEIGHT * 80 // 100
    cross = line(mark_x - 240, mark_y, mark_x + 240, mark_y) + line(mark_x, mark_y - 240, mark_x, mark_y + 240)
    return [*shapes, {"c": "s4" if ground != "fd" else "s2", "d": cross + circle(mark_x, mark_y, 140), "w": "3"}]


def own_word(request: PictureRequest) -> str:
    """The word of the topic that :func:`word` draws; empty where there is none.

    A word is drawn whole or not at all: a letter that cannot be drawn would make it misspelt.
    """
    whole = [one for one in split_words(request.topic) if drawable(one) == one and len(one) > 2]
    fitting = [one for one in whole if len(one) <= 7] or whole
    return max(fitting, key=len, default="")
