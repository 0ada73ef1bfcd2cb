"""Strips: a row of letter crops, as many as there are members; one word where there is one. Lengths in tenths."""

from __future__ import annotations

from pagemagic.pictures.drawing import Shape, Tile, tenths
from pagemagic.pictures.families._letter_crops import PAIRS, capacity_tile, crop_shapes, window
from pagemagic.pictures.families._topic_words import split_words
from pagemagic.pictures.family import PictureRequest
from pagemagic.pictures.geometry import circle, line, rect
from pagemagic.pictures.letters import EM, GLYPHS, WEIGHT, Placing, advance, drawable, run_out, strokes
from pagemagic.pictures.stream import Stream

WIDTH, HEIGHT = 10500, 2500
GAP = 60
LONGEST_ROW = 8
MOST_PLACES = 24
"""Above this many places a capacity is no longer seen at a glance."""


def letters_for(request: PictureRequest, count: int) -> list[str]:
    """``count`` signs for the tiles of a strip; together they say something.

    The topic's own word, over and over, where the strip is long enough for it; its first letter in every tile of a
    shorter one; without a word that can be drawn the name's initials in turn, and without those the tiles are numbered.
    """
    text = own_word(request)
    if len(text) > count:
        text = text[0]
    text = text or drawable(request.initials)
    return [text[at % len(text)] for at in range(count)] if text else [str((at + 1) % 10) for at in range(count)]


def strip(request: PictureRequest, count: int) -> tuple[list[Tile], int]:
    """The tiles of a strip of ``count`` letter crops and its height: one row up to eight, else two."""
    stream = Stream(request.key, "letterforms strip")
    letters = letters_for(request, count)
    start = stream.below(len(PAIRS)) + request.index
    tiles: list[Tile] = []
    for at, (x, y, width, pair) in enumerate(layout(count)):
        shapes = crop_shapes(letters[at], width, HEIGHT, start + pair, low=stream.chance(1, 4))
        tiles.append(window(x, y, width, HEIGHT, shapes))
    return tiles, HEIGHT if count <= LONGEST_ROW else 2 * HEIGHT + GAP


def layout(count: int) -> list[tuple[int, int, int, int]]:
    """``x, y, width, pair`` of each tile: equal widths in a row, pairs stepping on, the second row three pairs ahead."""
    rows = [count] if count <= LONGEST_ROW else [count - count // 2, count // 2]
    places: list[tuple[int, int, int, int]] = []
    for row, members in enumerate(rows):
        width = (WIDTH - GAP * (members - 1)) // members
        places += [(at * (WIDTH + GAP) // members, row * (HEIGHT + GAP), width, at + 3 * row) for at in range(members)]
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
