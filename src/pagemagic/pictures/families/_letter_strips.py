"""Strips: a word that runs through as many pieces as there are members. Lengths in tenths."""

from __future__ import annotations

from pagemagic.pictures.drawing import Shape, Tile, tenths
from pagemagic.pictures.families._letter_crops import PAIRS, capacity_tile, window
from pagemagic.pictures.families._plain_prints import plain, printed
from pagemagic.pictures.families._topic_words import split_words
from pagemagic.pictures.family import PictureRequest
from pagemagic.pictures.geometry import rect
from pagemagic.pictures.letters import EM, GLYPHS, WEIGHT, Placing, advance, drawable, strokes
from pagemagic.pictures.motifs.placing import known_motifs
from pagemagic.pictures.stream import Stream

WIDTH, HEIGHT = 10500, 2500
GAP = 60
SHEET = 2 * HEIGHT + GAP
LONGEST_ROW = 8
MOST_TILES = 32
"""Above this many a strip is no longer counted: it has :data:`USUAL` tiles."""
USUAL = 16
LONGEST_WORD = 11
"""A longer word would be too small to be a picture."""
MOST_PLACES = 24
"""Above this many places a capacity is no longer seen at a glance."""


def strip(request: PictureRequest, count: int) -> tuple[list[Tile], int]:
    """The tiles of a strip of ``count`` pieces and its height: one row up to eight, else a sheet of rows.

    The topic's own word runs whole through every row and changes its colours from piece to piece; where no word can be
    drawn, each piece shows what the topic names, or plain geometry.
    """
    stream = Stream(request.key, "letterforms strip")
    start = stream.below(len(PAIRS)) + request.index
    height = row_height(count)
    text = own_word(request)
    named = next(iter(known_motifs((request.named or "",))), "")
    path, weight = lettering(text, height) if text else ("", 0)
    tiles: list[Tile] = []
    for x, y, width, pair in layout(count):
        if text:
            ground, figure = PAIRS[(start + pair) % len(PAIRS)]
            piece = Shape(c=figure, d=path, w=tenths(weight))
            if x:
                piece["t"] = f"translate(-{tenths(x)} 0)"
            shapes = [Shape(c=ground, d=rect(0, 0, width, height)), piece]
        else:
            shapes = printed(named, width, height, start + pair) if named else plain(width, height, start + pair)
        tiles.append(window(x, y, width, height, shapes))
    return tiles, HEIGHT if count <= LONGEST_ROW else SHEET


def lettering(text: str, height: int) -> tuple[str, int]:
    """Centre lines of a word, whole across and down in a row of ``height``, and its stroke's width.

    As large as the row allows; a short word stands wide apart, so that it reaches from end to end.
    """
    total = sum(GLYPHS[sign].width for sign in text) + 14 * (len(text) - 1)
    hung, foot = min(GLYPHS[sign].top for sign in text), max(GLYPHS[sign].bottom for sign in text)
    em = min(WIDTH * 95 * EM // (100 * total), height * 84 * EM // (100 * (foot - hung))) // 10 * 10
    y = (height - (foot - hung) * em // EM) // 2 - hung * em // EM
    room = WIDTH * 95 // 100 - total * em // EM
    gap = 14 * em // EM + min(room // max(len(text) - 1, 1), em * 40 // EM)
    width = total * em // EM + (gap - 14 * em // EM) * (len(text) - 1)
    x = max((WIDTH - width) // 2, WIDTH * 25 // 1000) // 10 * 10
    path = ""
    for sign in text:
        path += strokes(sign, Placing(x, y, em))
        x += advance(sign, em) + gap
    return path, max(WEIGHT * em // EM, 300) // 10 * 10


_HEAD_LAST = frozenset(("en", "de", "nl"))


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
    """The topic's own word across the whole strip, over a copy that is out of register.

    Raises ValueError where the topic has none (:func:`own_word`).
    """
    text = own_word(request)
    if not text:
        raise ValueError("the topic has no word that can be drawn")
    stream = Stream(request.key, "letterforms word")
    path, width = lettering(text, HEIGHT)
    weight = tenths(width)
    ground, figure, copy = stream.pick((("f1", "s3", "s2"), ("fd", "s4", "s1"), ("f2", "s3", "s1")))
    shapes: list[Shape] = [
        {"c": ground, "d": rect(0, 0, WIDTH, HEIGHT)},
        {"c": copy, "d": path, "w": weight, "t": "translate(-14 12)"},
        {"c": figure, "d": path, "w": weight},
    ]
    return shapes


_ARTICLE = 3


def own_word(request: PictureRequest) -> str:
    """The word of the topic that :func:`word` draws; empty where there is none.

    A word is drawn whole or not at all: a letter that cannot be drawn would make it misspelt.
    """
    whole = [one for one in split_words(request.topic) if drawable(one) == one and len(one) > 2]
    fitting = [one for one in whole if len(one) <= LONGEST_WORD]
    # An article is no word to be drawn where there is another.
    fitting = [one for one in fitting if len(one) > _ARTICLE] or fitting
    # What a group of words is about stands last in Germanic languages, first in Romance ones.
    return fitting[-1 if request.language in _HEAD_LAST else 0] if fitting else ""
