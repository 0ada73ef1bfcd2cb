"""Electrics: what cables run to."""

from __future__ import annotations

from pagemagic.pictures.things.thing import Fixture, Part, Port, disc, slab


def _breakers(y: int, thrown: int) -> tuple[Part, ...]:
    """A row of eight circuit breakers at ``y``, one of them thrown."""
    bodies = "".join(slab(32 + 30 * at, y, 24, 52) for at in range(8))
    levers = "".join(slab(38 + 30 * at, y + 14, 12, 16) for at in range(8) if at != thrown)
    return (("f1", bodies, 0), ("f3", levers, 0), ("f2", slab(38 + 30 * thrown, y + 24, 12, 18), 0))


FUSE_BOX = Fixture(
    300,
    214,
    (
        ("f3", slab(0, 0, 300, 214, 10), 0),
        ("f4", slab(20, 22, 260, 76) + slab(20, 116, 260, 76), 0),
        *_breakers(34, 2),
        *_breakers(128, 5),
    ),
    (Port(62, 0, "up"), Port(150, 0, "up"), Port(238, 0, "up"), Port(150, 214, "down")),
    lift=96,
)
SOCKETS = Fixture(
    250,
    108,
    (
        ("f1", slab(0, 0, 250, 108, 8), 0),
        ("f4", slab(10, 10, 230, 88, 4), 0),
        ("f1", disc(72, 54, 32) + disc(178, 54, 32), 0),
        ("f3", "".join(disc(x, 54, 6) for x in (60, 84, 166, 190)), 0),
        ("s3", "M72 26v8M72 74v8M178 26v8M178 74v8", 5),
        ("f2", slab(119, 44, 12, 22), 0),
    ),
    (Port(250, 54, "right"), Port(0, 54, "left"), Port(125, 0, "up")),
    lift=52,
)
PENDANT = Fixture(
    190,
    190,
    (
        ("f2", disc(95, 100, 32), 0),
        ("f3", "M0 98q4-76 76-80v-18h38v18q72 4 76 80z", 0),
        ("s2", "M95 150v32M50 142l-16 26M140 142l16 26", 7),
    ),
    (Port(95, 0, "up"),),
    lift=180,
)
CHARGER = Fixture(
    150,
    250,
    (
        ("f1", slab(6, 236, 128, 14), 0),
        ("f3", "M20 20a20 20 0 0 1 20-20h60a20 20 0 0 1 20 20v216H20z", 0),
        ("f4", slab(38, 26, 64, 54, 4), 0),
        ("s3", "M74 34l-10 20h14l-8 18", 5),
        ("f2", slab(38, 94, 64, 8), 0),
        ("s5", "M120 120h14q16 0 16 16v42q0 20-20 20t-20-20v-30", 9),
        ("f1", slab(100, 120, 22, 34, 4), 0),
    ),
    (Port(20, 204, "left"), Port(120, 222, "right")),
)
SOLAR = Fixture(
    380,
    168,
    (
        ("s5", "M96 110v58M286 110v58", 12),
        ("f3", "M70 0h310l-70 126h-310z", 0),
        ("s1", "M148 0l-70 126M225 0l-70 126M302 0l-70 126M47 42h310M23 84h310", 4),
        ("f4", slab(150, 112, 80, 56, 4), 0),
        ("f2", slab(164, 126, 20, 16), 0),
    ),
    (Port(340, 70, "right"), Port(150, 150, "left")),
)

BULB_ICON: tuple[Part, ...] = (
    ("f2", "M34 66c-2-12-16-18-16-36a30 30 0 0 1 60 0c0 18-14 24-16 36z", 0),
    ("s4", "M40 66v-22l8 7 8-7v22", 4),
    ("f3", slab(33, 68, 30, 8) + slab(33, 79, 30, 8) + slab(40, 90, 16, 6), 0),
)
SOCKET_ICON: tuple[Part, ...] = (
    ("f1", slab(12, 12, 72, 72, 8), 0),
    ("f4", slab(19, 19, 58, 58, 4), 0),
    ("f1", disc(48, 48, 23), 0),
    ("f3", disc(38, 48, 5) + disc(58, 48, 5), 0),
    ("s2", "M48 24v7M48 65v7", 5),
)
PLUG_ICON: tuple[Part, ...] = (
    ("s5", "M48 74v22", 9),
    ("s1", "M36 8v22M60 8v22", 8),
    ("f3", "M24 28h48v20q0 26-24 28-24-2-24-28z", 0),
    ("f2", slab(24, 28, 48, 9), 0),
)
SWITCH_ICON: tuple[Part, ...] = (
    ("f1", slab(16, 10, 64, 76, 7), 0),
    ("f4", slab(24, 18, 48, 60, 3), 0),
    ("f3", slab(38, 30, 20, 36), 0),
    ("f2", slab(38, 30, 20, 18), 0),
)
FUSE_ICON: tuple[Part, ...] = (
    ("f3", slab(6, 16, 84, 64, 5), 0),
    ("f4", slab(13, 27, 70, 42), 0),
    ("f1", "".join(slab(17 + 16 * at, 32, 13, 32) for at in range(4)), 0),
    ("f3", "".join(slab(20 + 16 * at, 38, 7, 10) for at in (0, 1, 3)), 0),
    ("f2", slab(52, 48, 7, 12), 0),
)
PENDANT_ICON: tuple[Part, ...] = (
    ("s3", "M48 0v26", 5),
    ("f2", disc(48, 64, 15), 0),
    ("f3", "M10 64q2-38 30-40h16q28 2 30 40z", 0),
    ("s2", "M48 84v10M26 80l-6 9M70 80l6 9", 5),
)
