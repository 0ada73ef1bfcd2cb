"""Fittings: what sits on a run. Each is drawn around the point of the run it sits on, upright."""

from __future__ import annotations

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.families.pipes.parts import Part, disc, placed, slab

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
HOSE_TAP: tuple[Part, ...] = (
    ("s3", "M0-2v-24", 7),
    ("f3", slab(-24, -13, 48, 26, 5), 0),
    ("f2", "M-22-36h44v10h-44z", 0),
)
SPRINKLER: tuple[Part, ...] = (
    ("f3", "M-16 8v-14l10-6v-22h12v22l10 6v14z", 0),
    ("s5", "M-12-40q-20-26-44-14M0-44v-30M12-40q20-26 44-14", 5),
    ("f2", slab(-12, -42, 24, 9), 0),
)
COUPLER: tuple[Part, ...] = (
    ("f3", slab(-18, -18, 36, 36, 3), 0),
    ("f2", "M-5-9h10l5 9-5 9h-10l-5-9z", 0),
)
DOVETAIL: tuple[Part, ...] = (
    ("f1", slab(-36, -13, 72, 26), 0),
    ("f2", "M-26-13h16l5 26h-26zM10-13h16l5 26H5z", 0),
)
FLAG: tuple[Part, ...] = (
    ("s3", "M0 4v-70", 6),
    ("f2", "M3-66h46l-12 15 12 15h-46z", 0),
    ("f3", slab(-14, -8, 28, 16), 0),
)


def fitting(parts: tuple[Part, ...], x: int, y: int, *, turn: int = 0) -> list[Shape]:
    """A fitting on the point ``x, y``, turned clockwise by whole degrees (90 where the run is upright)."""
    shapes = placed(parts, x, y)
    if turn:
        for one in shapes:
            one["t"] = f"{one.get('t', '')} rotate({turn})"
    return shapes
