"""Things: what pictures of trades are put together from, in five roles that each picture family gives its own colours.

Coordinates are whole units from the top left corner of a thing; y grows downwards, so a thing's floor is at its height.
Parts hold classes only, named by role: ``3`` dark, ``5`` the second dark, ``1`` mid, ``4`` light, ``2`` the one accent, ``g``
the ground behind. Where runs of pipe are joined to a thing it has ports.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from pagemagic.pictures.drawing import Shape

Part = tuple[str, str, int]
"""Classes, path data and the width of the stroke in units (0 for a filled part)."""

Way = Literal["left", "right", "up", "down"]


@dataclass(frozen=True, slots=True)
class Port:
    """Where a run leaves a fixture, and in which direction."""

    x: int
    y: int
    to: Way


@dataclass(frozen=True, slots=True)
class Fixture:
    """Something that pipes, cables or hoses lead to."""

    width: int
    height: int
    parts: tuple[Part, ...]
    ports: tuple[Port, ...] = ()
    lift: int = 0
    """How high it hangs above the floor; 0 stands on it."""
    percent: int = 100
    """The size its parts are shown at. Width, height and ports are already at that size."""


def sized(fixture: Fixture, percent: int) -> Fixture:
    """The fixture at another size."""
    ports = tuple(Port(port.x * percent // 100, port.y * percent // 100, port.to) for port in fixture.ports)
    return replace(
        fixture,
        width=fixture.width * percent // 100,
        height=fixture.height * percent // 100,
        ports=ports,
        percent=fixture.percent * percent // 100,
    )


def shape(classes: str, data: str, width: int = 0) -> Shape:
    """A shape; with a width, a stroke."""
    return Shape(c=classes, d=data, w=str(width)) if width else Shape(c=classes, d=data)


def placed(parts: Iterable[Part], x: int, y: int, *, percent: int = 100) -> list[Shape]:
    """The parts, moved to ``x, y`` and shown at a size."""
    move = f"translate({x} {y})" + (f" scale({_hundredths(percent)})" if percent != 100 else "")
    shapes = []
    for classes, data, width in parts:
        one = shape(classes, data, width)
        one["t"] = move
        shapes.append(one)
    return shapes


def _hundredths(percent: int) -> str:
    whole, rest = divmod(percent, 100)
    return f"{whole or ''}.{rest:02}".rstrip("0").rstrip(".")


def disc(x: int, y: int, r: int) -> str:
    """Path data of a circle in whole units."""
    return f"M{x - r} {y}a{r} {r} 0 1 1 {2 * r} 0a{r} {r} 0 1 1-{2 * r} 0z"


def slab(x: int, y: int, w: int, h: int, r: int = 0) -> str:
    """Path data of a rectangle in whole units, with round corners of radius ``r``."""
    if not r:
        return f"M{x} {y}h{w}v{h}h-{w}z"
    a = f"a{r} {r} 0 0 1 "
    across, down = w - 2 * r, h - 2 * r
    return f"M{x + r} {y}h{across}{a}{r} {r}v{down}{a}-{r} {r}h-{across}{a}-{r}-{r}v-{down}{a}{r}-{r}z"


def discs(*centres: tuple[int, int, int]) -> str:
    """Path data of circles, each ``x, y, r``: a crown, a heap of fruit, froth."""
    return "".join(disc(*one) for one in centres)


def ripples(y: int, width: int, deep: int = 20) -> str:
    """Path data of a line of water from the left edge to the right one, for a stroke: it stays within its thing."""
    count = max(width // 40 // 2 * 2, 2)
    step = width // count
    return f"M{(width - step * count) // 2} {y}q{step // 2}-{deep} {step} 0" + f"t{step} 0" * (count - 1)


def ladder(foot: tuple[int, int], head: tuple[int, int], wide: tuple[int, int], rungs: int = 4) -> str:
    """Path data of a ladder for a stroke, by the middles of its ends; ``wide``: at the foot and at the head."""
    (x, y), (top_x, top_y), (low, high) = foot, head, wide
    path = "".join(f"M{x + side * low // 2} {y}L{top_x + side * high // 2} {top_y}" for side in (-1, 1))
    for at in range(1, rungs + 1):
        part = at * 100 // (rungs + 1)
        middle, half = x + (top_x - x) * part // 100, (low + (high - low) * part // 100) // 2
        path += f"M{middle - half} {y + (top_y - y) * part // 100}h{2 * half}"
    return path
