"""What stands on a shelf: kinds of things, and the colours they are given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.stream import Stream


@dataclass(frozen=True, slots=True)
class Place:
    """Where a thing stands: its axis, the floor, its height (all tenths) and how finely it is drawn."""

    cx: int
    floor: int
    height: int
    step: int = 1

    def unit(self, thousandths: int) -> int:
        """A length in thousandths of the height, in tenths."""
        scaled = self.height * thousandths
        return (scaled + 500 * self.step) // (1000 * self.step) * self.step


@dataclass(frozen=True, slots=True)
class Paint:
    """The colours of a thing, as class letters: its body, and what lies over it."""

    body: str
    over: str


PAINTS = (
    Paint("2", "1"), Paint("1", "5"), Paint("6", "3"), Paint("2", "3"), Paint("5", "1"), Paint("6", "2"),
    Paint("1", "2"), Paint("3", "6"), Paint("5", "3"), Paint("3", "1"), Paint("1", "6"), Paint("2", "5"),
)  # fmt: skip
"""Pairs that stand beside each other well: 1 bone, 2 clay, 3 char, 5 ash, 6 iron."""

Draw = Callable[[Place, Paint, Stream], list[Shape]]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of thing: how to draw it, and how wide it is in thousandths of its height."""

    width: int
    draw: Draw
    centre: int = 0
    """How far the middle of its width lies to the right of its axis, in thousandths of its height."""
    paints: tuple[Paint, ...] = PAINTS
    """What it may be coloured with."""


def bright(kind: Kind) -> Kind:
    """The kind without char, so that it is seen first on every ground, in the dark as well."""
    light = tuple(paint for paint in kind.paints if "3" not in (paint.body, paint.over))
    return replace(kind, paints=light) if light else kind


def without_char(shapes: list[Shape]) -> list[Shape]:
    """The shapes with iron for char, which is lost on a dark ground."""
    for shape in shapes:
        shape["c"] = " ".join({"f3": "f6", "s3": "s6"}.get(name, name) for name in shape["c"].split())
    return shapes


def paints(stream: Stream, kinds: list[Kind]) -> list[Paint]:
    """A paint for each thing in a row: no two neighbours share the colour of their body or of what lies over it."""
    chosen: list[Paint] = []
    for kind in kinds:
        order = stream.shuffled(kind.paints)
        before = chosen[-1] if chosen else Paint("", "")
        used = {(paint.body, paint.over) for paint in chosen}
        free = [p for p in order if p.body != before.body and p.over != before.over]
        fresh = [p for p in free if (p.body, p.over) not in used]
        chosen.append((fresh or free or order)[0])
    return chosen
