"""Fittings: what sits on a run. Each is drawn around the point of the run it sits on, upright."""

from __future__ import annotations

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.things.thing import Part, disc, placed, slab

VALVE: tuple[Part, ...] = (
    ("s3", "M0-2v-28", 7),
    ("f3", "M-26-15 0-4 26-15V15L0 4-26 15z", 0),
    ("f2", slab(-22, -39, 44, 12), 0),
)
GAUGE: tuple[Part, ...] = (
    ("s3", "M0 0v-24", 7),
    ("f3", disc(0, -46, 28), 0),
    ("f4", disc(0, -46, 21), 0),
    ("sd", "M-13-40A14 14 0 0 1 13-40", 4),
    ("s2", "M-1-43l9-10", 5),
)
THERMOSTAT: tuple[Part, ...] = (("f2", "M-6-4h12v-24h10v-34h-32v34h10z", 0),)
JUNCTION: tuple[Part, ...] = (
    ("f3", slab(-24, -24, 48, 48, 6), 0),
    ("f1", slab(-16, -16, 32, 32, 3), 0),
    ("f2", disc(0, 0, 6), 0),
)
LAMP: tuple[Part, ...] = (
    ("s3", "M0 0v-24", 7),
    ("f3", "M-14-38h28v16h-28z", 0),
    ("f2", "M-13-38c-2-10-9-14-9-24a22 22 0 0 1 44 0c0 10-7 14-9 24z", 0),
    ("s4", "M-6-38v-14l6 5 6-5v14", 3),
)
SWITCH: tuple[Part, ...] = (
    ("f1", slab(-26, -26, 52, 52, 4), 0),
    ("f4", slab(-20, -20, 40, 40, 3), 0),
    ("f2", slab(-6, -12, 12, 24), 0),
)


def fitting(parts: tuple[Part, ...], x: int, y: int, *, turn: int = 0) -> list[Shape]:
    """A fitting on the point ``x, y``, turned clockwise by whole degrees (90 where the run is upright)."""
    shapes = placed(parts, x, y)
    if turn:
        for one in shapes:
            one["t"] = f"{one.get('t', '')} rotate({turn})"
    return shapes
