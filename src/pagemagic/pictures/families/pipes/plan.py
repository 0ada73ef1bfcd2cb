"""Plans: where fixtures, runs and fittings stand, before anything is drawn."""

from __future__ import annotations

from dataclasses import dataclass, field

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.families.pipes.fittings import fitting
from pagemagic.pictures.families.pipes.runs import Run, RunStyle, Spot, shapes
from pagemagic.pictures.motifs.placing import motif_shapes
from pagemagic.pictures.things.thing import Fixture, Part, Port, disc, placed, shape, slab


@dataclass(frozen=True, slots=True)
class Standing:
    """A fixture in its place: ``x, y`` is its top left corner."""

    fixture: Fixture
    x: int
    y: int

    def spot(self, port: Port) -> Spot:
        """Where a port of it is in the picture."""
        return self.x + port.x, self.y + port.y

    def port(self, *ways: str) -> Port | None:
        """The first port that leads in one of these directions."""
        return next((port for port in self.fixture.ports if port.to in ways), None)


@dataclass(frozen=True, slots=True)
class Sign:
    """A motif of ``size`` on an enamel sign; ``middle`` is its ``x``, ``floor`` the ``y`` it stands on.

    Without a motif it has plain geometry: discs, halves and quarters, by the number ``way``.
    """

    motif: str
    middle: int
    floor: int
    size: int
    way: int = 0

    def shapes(self) -> list[Shape]:
        """Frame, sheet, motif and two feet, all in whole units."""
        pad = self.size // 8
        left, top = self.middle - self.size // 2 - pad, self.floor - self.size - 2 * pad - 22
        side = self.size + 2 * pad
        feet = slab(left, top + side, 12, 22) + slab(left + side - 12, top + side, 12, 22)
        return [
            shape("f3", slab(left - 8, top - 8, side + 16, side + 16) + feet),
            shape("f4", slab(left, top, side, side)),
            *(
                motif_shapes(self.motif, "3", "2", (left + pad) * 10, (top + pad) * 10, self.size * 10)
                if self.motif
                else geometry(self.way, left + pad, top + pad, self.size)
            ),
        ]


def geometry(way: int, x: int, y: int, size: int) -> list[Shape]:
    """Plain figures in a square; the accent in one of them."""
    r = size // 2
    cx, cy = x + r, y + r
    if way % 3 == 0:
        return [shape("f3", _half(cx, cy, r, 0)), shape("f2", _half(cx, cy, r, 1))]
    if way % 3 == 1:
        quarters = f"M{x} {y + 2 * r}V{y}A{2 * r} {2 * r} 0 0 1 {x + 2 * r} {y + 2 * r}z"
        inner = f"M{x} {y + 2 * r}V{cy}A{r} {r} 0 0 1 {cx} {y + 2 * r}z"
        return [shape("f3", quarters), shape("f2", inner)]
    return [
        shape("f5", slab(x, y, r, 2 * r)),
        shape("f3", _half(cx, cy, r, 0)),
        shape("f2", disc(cx - r // 2, cy, r // 4)),
    ]


def _half(cx: int, cy: int, r: int, side: int) -> str:
    """The end side of a disc, or with ``side`` 1 the start side."""
    return f"M{cx} {cy - r}A{r} {r} 0 0 {1 - side} {cx} {cy + r}z"


@dataclass(slots=True)
class Plan:
    """The contents of a picture, in the order they are drawn: runs, fixtures, fittings."""

    style: RunStyle
    runs: list[Run] = field(default_factory=list)
    fixtures: list[Standing] = field(default_factory=list)
    fittings: list[tuple[tuple[Part, ...], int, int, int]] = field(default_factory=list)
    """Parts, ``x``, ``y`` and whole degrees."""
    signs: list[Sign] = field(default_factory=list)

    def joints(self) -> list[Spot]:
        """All points at which a run may end within the picture."""
        heads = [(x, y) for _, x, y, _ in self.fittings]
        return heads + [standing.spot(port) for standing in self.fixtures for port in standing.fixture.ports]

    def shapes(self) -> list[Shape]:
        """What the plan looks like."""
        drawn = shapes(self.runs, self.style)
        for standing in self.fixtures:
            fixture = standing.fixture
            drawn += placed(fixture.parts, standing.x, standing.y, percent=fixture.percent)
        for parts, x, y, turn in self.fittings:
            drawn += fitting(parts, x, y, turn=turn)
        for sign in self.signs:
            drawn += sign.shapes()
        return drawn


def stood(fixture: Fixture, x: int, floor: int) -> Standing:
    """The fixture with its left edge at ``x``, on the floor or as high above it as it hangs."""
    return Standing(fixture, x, floor - fixture.lift - fixture.height)
