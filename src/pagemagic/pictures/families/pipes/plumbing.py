"""Plumbing: what water and heat run to."""

from __future__ import annotations

from pagemagic.pictures.things.thing import Fixture, Part, Port, disc, slab


def radiator(columns: int) -> Fixture:
    """A column radiator that hangs on the wall."""
    width = 30 * columns - 8
    pillars = "".join(f"M{30 * at + 6} 0h10q6 0 6 6v116q0 6-6 6h-10q-6 0-6-6v-116q0-6 6-6z" for at in range(columns))
    return Fixture(
        width,
        128,
        (("s1", f"M-4 22h{width + 8}M-4 108h{width + 8}", 10), ("f1", pillars, 0)),
        (Port(width, 22, "right"), Port(width, 108, "right"), Port(0, 108, "left")),
        lift=30,
    )


BATH = Fixture(
    500,
    142,
    (
        ("f3", "M62 116h28l-7 26h-14zM410 116h28l-7 26h-14z", 0),
        ("f4", "M0 8h500v24h-10C486 92 466 120 422 120H78C34 120 14 92 10 32H0z", 0),
        ("f1", slab(0, 0, 500, 24), 0),
        ("f3", slab(64, -40, 32, 16), 0),
    ),
    (Port(80, -40, "up"), Port(250, 120, "down")),
)
BASIN = Fixture(
    230,
    206,
    (
        ("f1", "M86 112h58l14 94h-86z", 0),
        ("f4", "M4 46h222v12q0 60-62 64h-98q-62-4-62-64z", 0),
        ("f1", slab(0, 34, 230, 18), 0),
        ("s3", "M115 36v-22q0-12 12-12h26v14", 14),
        ("f2", slab(100, -18, 30, 10), 0),
        ("s3", "M115 2v-12", 6),
    ),
    (Port(80, 160, "left"), Port(150, 160, "right")),
)
BOILER = Fixture(
    216,
    264,
    (
        ("f5", "M84 4h48v-600h-48z", 0),
        ("f3", slab(70, -12, 76, 16), 0),
        ("f4", slab(0, 0, 216, 252, 12), 0),
        ("f1", "M0 176h216v64a12 12 0 0 1-12 12H12a12 12 0 0 1-12-12z", 0),
        ("f3", slab(60, 196, 96, 36, 4), 0),
        ("s2", "M76 214h24", 10),
        ("s4", "M116 214h24", 6),
        ("f3", disc(108, 92, 34), 0),
        ("f2", "M108 66c-4 16-18 20-18 34a18 18 0 0 0 36 0c0-8-4-12-8-16-2 6-6 8-8 8 2-10 2-18-2-26z", 0),
        ("f3", slab(20, 252, 176, 12), 0),
    ),
    (Port(48, 264, "down"), Port(108, 264, "down"), Port(168, 264, "down")),
    lift=110,
)
METER = Fixture(
    256,
    184,
    (
        ("f3", slab(0, 0, 256, 184, 16), 0),
        ("f4", slab(32, 36, 192, 52), 0),
        ("sd", "M56 50v24M80 50v24M104 50v24M128 50v24M152 50v24", 12),
        ("s2", "M176 50v24M200 50v24", 12),
        ("f1", disc(56, 136, 20) + disc(128, 136, 20) + disc(200, 136, 20), 0),
        ("sd", "M56 136l9-10M128 136l-4-13M200 136l-12 7", 4),
        ("f5", slab(34, 184, 28, 10) + slab(34, -8, 28, 8), 0),
    ),
    (Port(48, 184, "down"), Port(208, 0, "up")),
    lift=90,
)
CYLINDER = Fixture(
    150,
    224,
    (
        ("f3", "M26 210h20v14h-20zM104 210h20v14h-20z", 0),
        ("f1", slab(0, 0, 150, 214, 38), 0),
        ("s3", "M0 66h150M0 160h150", 6),
        ("f4", slab(48, 92, 54, 42, 4), 0),
        ("sd", "M58 122a18 18 0 0 1 34 0", 4),
        ("s2", "M75 124l9-14", 5),
    ),
    (Port(0, 186, "left"), Port(75, 0, "up"), Port(150, 186, "right")),
)
SHOWER: tuple[Part, ...] = (
    ("f3", "M-50 18a50 30 0 0 1 100 0z", 0),
    ("s5", "M-36 36l-6 26M-12 36l-2 36M12 36l2 30M36 36l6 36M-40 86l-5 22M-13 100l-2 24M14 92l2 24M44 84l6 24", 5),
)
"""A shower head around the end of a run that reaches it from above."""

TAP_ICON: tuple[Part, ...] = (
    ("f3", "M0 40h20v-6h12v8h34q16 0 16 16v10h-22v-8h-28v8h-12v-6h-20z", 0),
    ("f3", slab(37, 26, 10, 18), 0),
    ("f2", slab(22, 14, 40, 12), 0),
    ("f5", "M71 76c-5 7-8 9-8 13a8 8 0 0 0 16 0c0-4-3-6-8-13z", 0),
)
RADIATOR_ICON: tuple[Part, ...] = (
    ("s1", "M2 32h92M2 74h92", 6),
    ("f1", "".join(slab(12 + 19 * at, 20, 14, 66, 4) for at in range(4)), 0),
    ("f2", slab(86, 14, 10, 18), 0),
)
BATH_ICON: tuple[Part, ...] = (
    ("f3", "M24 82h10l-3 10h-5zM62 82h10l-3 10h-5z", 0),
    ("f4", "M6 56h84c0 22-8 28-20 28h-44c-12 0-20-6-20-28z", 0),
    ("f1", slab(2, 50, 92, 9), 0),
    ("s3", "M18 50v-28q0-10 10-10t10 10v4", 7),
    ("f2", slab(32, 26, 12, 6), 0),
)
BOILER_ICON: tuple[Part, ...] = (
    ("f5", slab(40, 0, 16, 14), 0),
    ("f4", slab(18, 12, 60, 66, 5), 0),
    ("f1", "M18 58h60v15a5 5 0 0 1-5 5h-50a5 5 0 0 1-5-5z", 0),
    ("f3", disc(48, 36, 13) + "M28 78h8v18h-8zM60 78h8v18h-8z", 0),
    ("f2", "M48 26c-1 6-7 8-7 13a7 7 0 0 0 14 0c0-3-2-5-3-7-1 2-2 3-3 3 1-4 1-6-1-9z", 0),
)
SHOWER_ICON: tuple[Part, ...] = (
    ("s3", "M80 0v24q0 12-12 12h-10", 9),
    ("f3", "M14 48a30 18 0 0 1 60 0z", 0),
    ("s5", "M24 58l-4 14M38 58l-1 20M52 58l1 16M65 58l4 18", 4),
)
GAUGE_ICON: tuple[Part, ...] = (
    ("f3", disc(48, 44, 36) + slab(40, 78, 16, 18), 0),
    ("f4", disc(48, 44, 27), 0),
    ("sd", "M30 52A19 19 0 0 1 66 52", 5),
    ("s2", "M46 48l12-14", 6),
)
VALVE_ICON: tuple[Part, ...] = (
    ("s3", "M48 58v-34", 8),
    ("f3", "M10 40l38 14 38-14v42l-38-14-38 14z", 0),
    ("f2", slab(18, 12, 60, 15), 0),
)
