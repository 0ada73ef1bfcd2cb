"""Prices: a tally of what is free, and a tag."""

from __future__ import annotations

from pagemagic.pictures.drawing import Drawing, Shape, drawing
from pagemagic.pictures.geometry import circle, numbers, rect

PER_ROW = 10
MOST_SQUARES = 100
_SIDE, _PITCH = 200, 240


def tally_scale(count: int) -> int:
    """How many things a square of a tally of ``count`` stands for: 1, 10, 100 …, so that there are 100 at most.

    Raises ValueError where ``count`` is negative.
    """
    if count < 0:
        raise ValueError("a tally counts from 0")
    scale = 1
    while -(-count // scale) > MOST_SQUARES:
        scale *= 10
    return scale


def tally(count: int, per_square: int = 0, *, next_one: bool = True, title: str = "") -> Drawing:
    """One square for each of ``count`` things, ten in a row, then the next one as an outline in the brand colour.

    ``per_square``: how many things a square stands for; 0 takes :func:`tally_scale`. A begun square is drawn whole. The
    rest of the last row is outlined faintly. Raises ValueError where there would be more than 100
    squares, or ``count`` is negative.
    """
    scale = per_square or tally_scale(count)
    squares = -(-count // scale)
    if count < 0 or per_square < 0 or squares > MOST_SQUARES:
        raise ValueError("a tally shows 0 to 100 squares")
    cells = squares + next_one
    rows = max(-(-cells // PER_ROW), 1)
    shapes = []
    if squares:
        shapes.append(Shape(c="f5", d="".join(_square(at) for at in range(squares))))
    rest = range(cells, rows * PER_ROW) if next_one or cells % PER_ROW else range(0)
    if rest:
        shapes.append(Shape(c="fn si faint", d="".join(_outline(at) for at in rest), w="1.5"))
    if next_one:
        shapes.append(Shape(c="fn sb", d=_outline(squares), w="2"))
    width, height = PER_ROW * _PITCH - _PITCH + _SIDE, rows * _PITCH - _PITCH + _SIDE
    return drawing(width // 10, height // 10, shapes, family="tally", fit="xMinYMin meet", title=title)


def price_tag(*, brand: bool = True) -> Drawing:
    """A tag of 320 x 140 with a hole and a string, empty: the price is set over it, from x 90 to 300."""
    tag = "M36 70L76 20h232a8 8 0 0 1 8 8v84a8 8 0 0 1-8 8H76z"
    hole = f"M{numbers(660, 700)}a14 14 0 1 0 28 0a14 14 0 1 0-28 0z"
    return drawing(
        320,
        140,
        [
            Shape(c="fb" if brand else "f4", d=tag + hole),
            Shape(c="fn si cap", d="M80 70C40 60 20 96 4 60C-4 40 4 14 20 4", w="4"),
            Shape(c="fn si", d=circle(800, 700, 140), w="3"),
        ],
        family="tag",
        fit="xMidYMid meet",
    )


def _square(at: int) -> str:
    row, column = divmod(at, PER_ROW)
    return rect(column * _PITCH, row * _PITCH, _SIDE, _SIDE)


def _outline(at: int) -> str:
    row, column = divmod(at, PER_ROW)
    return rect(column * _PITCH + 10, row * _PITCH + 10, _SIDE - 20, _SIDE - 20)
