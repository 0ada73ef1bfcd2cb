"""Gardens: beds, cans, glass and trees."""

from __future__ import annotations

from pagemagic.pictures.things.thing import Fixture, Part, Port, disc, slab

_LETTUCE = "q-30-2-30-30 14 0 22 8 0-18 8-28 8 10 8 28 8-8 22-8 0 28-30 30z"
_STALK = "v-58m0 22q-22 0-24-24 22 2 24 24m0-16q22 0 24-24-22 2-24 24"


def _row(y: int, plants: int) -> tuple[Part, ...]:
    """A row of plants that grow from ``y``: lettuces and, between them, stalks with a fruit."""
    lettuces = "".join(f"M{46 + 62 * at} {y}{_LETTUCE}" for at in range(0, plants, 2))
    stalks = "".join(f"M{46 + 62 * at} {y}{_STALK}" for at in range(1, plants, 2))
    fruits = "".join(disc(46 + 62 * at, y - 62, 11) for at in range(1, plants, 2))
    return (("s5", stalks, 6), ("f5", stalks + lettuces, 0), ("f2", fruits, 0))


BED = Fixture(
    404,
    148,
    (
        *_row(82, 6),
        ("f1", slab(0, 80, 404, 68), 0),
        ("s3", "M0 112h404", 4),
        ("f3", slab(-6, 70, 22, 78) + slab(388, 70, 22, 78), 0),
    ),
    (Port(410, 84, "right"), Port(-6, 84, "left")),
)
WATERING_CAN = Fixture(
    250,
    150,
    (
        ("s3", "M196 60c58-14 58 76-6 70", 11),
        ("s3", "M100 46c0-56 84-56 84 0", 11),
        ("f1", "M84 44h120l8 106H76z", 0),
        ("f1", "M82 128L22 58l14-12 50 40z", 0),
        ("f3", slab(76, 138, 136, 12), 0),
        ("f2", "M0 62l46-38 8 9-46 38z", 0),
    ),
)
GREENHOUSE = Fixture(
    360,
    270,
    (
        ("f4", "M0 104L180 0l180 104v166H0z", 0),
        ("f1", slab(20, 214, 120, 16) + slab(230, 214, 112, 16), 0),
        ("f5", "".join(f"M{x} 216{_LETTUCE}" for x in (50, 110, 258, 314)), 0),
        ("f2", disc(80, 200, 10) + disc(286, 200, 10), 0),
        ("s3", "M4 106L180 6l176 100v160H4zM4 106h352M92 56v158M268 56v158M152 266V106M208 266V106M180 6v100", 8),
    ),
    (Port(0, 246, "left"), Port(360, 246, "right")),
)
TOPIARY = Fixture(
    150,
    244,
    (
        ("s3", "M75 90v100", 12),
        ("f5", disc(75, 132, 42) + disc(75, 62, 60), 0),
        ("f2", disc(52, 50, 8) + disc(98, 74, 8) + disc(70, 140, 8), 0),
        ("f1", "M28 182h94l-12 62H40z", 0),
        ("f3", slab(22, 174, 106, 16), 0),
    ),
    (Port(112, 226, "right"), Port(38, 226, "left")),
)

CAN_ICON: tuple[Part, ...] = (
    ("s3", "M72 42c22-4 22 36-2 34", 6),
    ("s3", "M34 36c0-26 34-26 34 0", 6),
    ("f1", "M28 34h46l4 52H24z", 0),
    ("f1", "M26 76L6 46l6-5 20 18z", 0),
    ("f2", "M-2 46l18-14 4 5-18 14z", 0),
    ("f3", slab(24, 80, 54, 6), 0),
)
PLANT_ICON: tuple[Part, ...] = (
    ("s5", "M48 66V24", 5),
    ("f5", "M48 46C24 46 14 34 14 16c22 0 34 10 34 30zM48 34c0-20 12-30 34-30 0 18-10 30-34 30z", 0),
    ("f1", "M26 66h44l-6 28H32z", 0),
    ("f2", slab(22, 60, 52, 9), 0),
)
SPADE_ICON: tuple[Part, ...] = (
    ("s1", "M48 20v42", 8),
    ("f2", "M32 4h32v8l-10 12H42L32 12z", 0),
    ("f3", "M28 52h40v16q0 20-20 28-20-8-20-28z", 0),
)
TREE_ICON: tuple[Part, ...] = (
    ("s3", "M48 50v44", 9),
    ("f5", disc(48, 34, 31), 0),
    ("f2", disc(36, 28, 5) + disc(58, 40, 5), 0),
    ("f1", slab(14, 88, 68, 8), 0),
)
MOWER_ICON: tuple[Part, ...] = (
    ("s3", "M66 60L92 10", 6),
    ("f1", "M8 56h60l8 20H8z", 0),
    ("f2", slab(22, 42, 32, 16, 3), 0),
    ("f3", disc(22, 80, 12) + disc(66, 78, 15), 0),
    ("f4", disc(22, 80, 4) + disc(66, 78, 6), 0),
)
