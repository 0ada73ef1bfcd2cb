"""Putting a motif into a drawing."""

from __future__ import annotations

from collections.abc import Iterable

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.geometry import divided, numbers
from pagemagic.pictures.motifs import MOTIFS

GRID = 240
"""The side of the grid on which motifs are drawn, in tenths."""


def known_motifs(names: Iterable[str]) -> tuple[str, ...]:
    """The names that exist, each once, in the order given."""
    return tuple(dict.fromkeys(name for name in names if name in MOTIFS))


def motif_shapes(name: str, main: str, cut: str, x: int = 0, y: int = 0, size: int = GRID) -> list[Shape]:
    """The shapes of a motif whose grid covers the square of side ``size`` at ``x, y`` (all three in tenths).

    ``main`` and ``cut`` are colour letters of a drawing's classes (``1`` to ``6``, ``p``, ``i``, ``b`` …). Raises KeyError
    where there is no such motif.
    """
    move = placement(x, y, size)
    shapes: list[Shape] = []
    last = None
    for part in MOTIFS[name]:
        colour = main if part.role in "ko" else cut
        classes = f"f{colour}" if part.role in "kf" else f"fn s{colour} cap"
        if shapes and last == (classes, part.w):
            shapes[-1]["d"] += part.d
            continue
        last = (classes, part.w)
        shape = Shape(c=classes, d=part.d)
        if part.w:
            shape["w"] = part.w
        if move:
            shape["t"] = move
        shapes.append(shape)
    return shapes


def placement(x: int, y: int, size: int, grid: int = GRID) -> str:
    """The transform that takes a grid of side ``grid`` to the square of side ``size`` at ``x, y``; empty for none.

    All in tenths; the scale is rounded to a thousandth.
    """
    move = f"translate({numbers(x)} {numbers(y)})" if x or y else ""
    if size == grid:
        return move
    whole, rest = divmod(divided(size * 1000, grid), 1000)
    scale = f"{whole or ''}.{rest:03}".rstrip("0").rstrip(".")
    return f"{move} scale({scale})".strip()
