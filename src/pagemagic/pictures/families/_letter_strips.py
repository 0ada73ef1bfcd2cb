"""Strips: a word that runs through as many pieces as there are members. Lengths in tenths."""

from __future__ import annotations

from pagemagic.pictures.drawing import Shape, Tile, tenths
from pagemagic.pictures.families._letter_crops import PAIRS, capacity_tile, window
from pagemagic.pictures.families._letter_word import cropped, filling, pieces
from pagemagic.pictures.families._plain_prints import plain, printed
from pagemagic.pictures.families._topic_words import split_words
from pagemagic.pictures.family import PictureRequest
from pagemagic.pictures.geometry import rect
from pagemagic.pictures.letters import drawable
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

    The topic's own word stands whole in every row and changes its colours from piece to piece; where no word can be
    drawn, each piece shows what the topic names, or plain geometry.
    """
    stream = Stream(request.key, "letterforms strip")
    start = stream.below(len(PAIRS)) + request.index
    text = own_word(request)
    if text:
        tiles = _spelt(text, count, start)
    else:
        named = next(iter(known_motifs((request.named or "",))), "")
        height = row_height(count)
        tiles = [
            window(
                x,
                y,
                width,
                height,
                printed(named, width, height, start + pair) if named else plain(width, height, start + pair),
            )
            for x, y, width, pair in layout(count)
        ]
    return tiles, HEIGHT if count <= LONGEST_ROW else SHEET


def _spelt(text: str, count: int, start: int) -> list[Tile]:
    # The word in each row, cut where it stays legible: pieces are as wide as what they hold.
    height = row_height(count)
    word = filling(text, WIDTH + GAP, height)
    tiles: list[Tile] = []
    for row, members in enumerate(rows(count)):
        for at, (left, right, d) in enumerate(pieces(word, members)):
            ground, figure = PAIRS[(start + at + 3 * row) % len(PAIRS)]
            width = right - left - GAP
            inner = left + GAP // 2
            piece = Shape(c=figure, d=d, w=tenths(word.weight), t=f"translate(-{tenths(inner)} 0)")
            shapes = [Shape(c=ground, d=rect(0, 0, width, height)), piece]
            tiles.append(window(left, row * (height + GAP), width, height, shapes))
    return tiles


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
    large = cropped(text, WIDTH, HEIGHT)
    path, weight = large.d, tenths(large.weight)
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
