"""What a drawn picture is: plain data that a view turns into inline SVG.

A drawing holds no colours and no styles, only classes: ``f1`` to ``f6`` fill with the theme's art colours, ``s1`` to
``s6`` stroke with them, and the letters ``p`` paper, ``i`` ink, ``b`` brand, ``l`` line, ``d`` deep, ``g`` ground and
``n`` none follow the same rule (``fp``, ``si`` …). So a drawing follows the theme and the colour scheme for free, needs
no ``style`` attribute, and is the same bytes on every machine.
"""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class Shape(TypedDict):
    """One path. Everything is drawn with paths, circles and rectangles included."""

    c: str
    """Classes, space separated, from the closed set of the pictures' style sheet."""
    d: str
    """Path data."""
    w: NotRequired[str]
    """Stroke width in units of the view box; without it, the style sheet's."""
    t: NotRequired[str]
    """An SVG transform list, such as ``translate(24 48) rotate(90)``."""
    m: NotRequired[str]
    """``url(#id)`` of a mask of the same drawing."""
    v: NotRequired[Literal["non-scaling-stroke"]]
    """``vector-effect``: lines of the class ``hair`` keep their width at every size of the picture."""


class Tile(TypedDict):
    """A rectangular window into which shapes are drawn and by whose edge they are cropped."""

    x: str
    y: str
    w: str
    h: str
    box: str
    """The window's own view box, such as ``0 0 145 250``."""
    shapes: list[Shape]


class Mask(TypedDict):
    """Where shapes that name it are visible: the stroke (white) of a path, over the whole picture."""

    id: str
    d: str
    w: str


class Label(TypedDict):
    """A short text in the picture, such as an hour on a dial."""

    c: str
    x: str
    y: str
    text: str


class Drawing(TypedDict):
    """A picture, ready to be shown."""

    box: str
    """``viewBox``: ``0 0 width height``."""
    fit: str
    """``preserveAspectRatio``, which says what is kept where the frame crops: ``xMidYMid slice``."""
    c: str
    """Classes of the ``svg`` element: ``pm-art`` and the family, such as ``pm-art--mosaic``."""
    shapes: list[Shape]
    tiles: list[Tile]
    masks: list[Mask]
    has_masks: bool
    labels: list[Label]
    title: str
    """What the picture says, for those who cannot see it; empty where it only decorates."""
    has_title: bool
    title_id: str
    """An id for the title, unique in the page; set when the drawing is placed."""
