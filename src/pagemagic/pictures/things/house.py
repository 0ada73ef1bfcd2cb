"""What is built and fitted: roofs, kitchens, cupboards, tables, tiled walls, arches of stone."""

from __future__ import annotations

from pagemagic.pictures.things.thing import Fixture, disc, slab


def _slates(left: int, right: int, y: int, h: int, slope: int, *, course: int = 30, wide: int = 46) -> str:
    """Strokes of a slope of slates that widens by ``slope`` on both sides: level courses, and joints in half bond."""
    data = ""
    for number, top in enumerate(range(y, y + h - course // 2, course)):
        low = min(top + course, y + h)
        out, under = slope * (top - y) // h, slope * (low - y) // h
        first = left - out + wide // 2 + wide // 2 * (number % 2)
        data += "".join(f"M{x} {top}v{low - top}" for x in range(first, right + out - 6, wide))
        data += f"M{left - under} {low}H{right + under}" if low < y + h else ""
    return data


SLATE_ROOF = Fixture(
    500,
    300,
    (
        ("f1", slab(352, 6, 60, 120), 0),
        ("s3", "M352 34h60M352 62h60M382 6v28M368 34v28M396 34v28M382 62v28", 4),
        ("f3", slab(342, -6, 80, 14), 0),
        ("f2", slab(354, -32, 20, 27) + slab(390, -32, 20, 27), 0),
        ("f4", slab(50, 206, 400, 94), 0),
        ("f3", slab(104, 226, 76, 60), 0),
        ("f4", slab(111, 233, 28, 46) + slab(145, 233, 28, 46), 0),
        ("f2", slab(300, 222, 62, 78), 0),
        ("f3", disc(350, 264, 4), 0),
        ("f5", "M92 50h316l92 148H0z", 0),
        ("sg", _slates(92, 408, 50, 148, 92), 3),
        ("f3", slab(84, 42, 332, 14), 0),
        ("s3", "M-8 204h516M474 206v94", 13),
    ),
)
"""A house under a roof of slates, with chimney, gutter and down pipe."""

KITCHEN = Fixture(
    520,
    300,
    (
        ("f4", slab(0, 0, 150, 104) + slab(372, 0, 148, 104), 0),
        ("s3", "M75 0v104M446 0v104", 4),
        ("f3", "M222 0h78v44l34 50H188l34-50z", 0),
        ("f5", slab(0, 188, 520, 102), 0),
        ("f1", slab(6, 194, 118, 90) + slab(130, 194, 118, 90) + slab(400, 194, 114, 90), 0),
        ("f3", slab(262, 194, 128, 90), 0),
        ("f4", slab(276, 220, 100, 48, 4), 0),
        ("s4", "M276 206h100", 6),
        ("f3", slab(-8, 174, 536, 16) + slab(0, 290, 520, 10), 0),
        ("f2", slab(280, 142, 58, 30, 4), 0),
        ("s2", "M276 142h66", 8),
        ("s3", "M64 174v-32q0-16 16-16h6q14 0 14 18M24 206h80M148 206h80M418 206h78", 7),
    ),
)
"""A fitted kitchen: cupboards, a hood over the hob, an oven, a tap."""

WARDROBE = Fixture(
    330,
    300,
    (
        ("f3", slab(0, 0, 330, 300), 0),
        ("f1", slab(10, 10, 98, 280) + slab(222, 10, 98, 280), 0),
        ("f4", slab(116, 10, 98, 280), 0),
        ("s3", "M116 66h98M116 196h98M116 244h98M122 92h86", 6),
        ("f2", "M134 92h20l8 78h-36zM182 92h16l8 62h-32z", 0),
        ("f5", slab(124, 30, 22, 33) + slab(150, 24, 18, 39) + slab(172, 34, 30, 29) + slab(128, 212, 74, 28), 0),
        ("s3", "M96 130v40M234 130v40", 7),
    ),
)
"""A fitted wardrobe, its middle open."""

DINING_TABLE = Fixture(
    460,
    214,
    (
        ("f5", slab(34, 30, 14, 184) + slab(34, 128, 74, 14) + slab(94, 128, 14, 86), 0),
        ("f5", slab(412, 30, 14, 184) + slab(352, 128, 74, 14) + slab(352, 128, 14, 86), 0),
        ("f1", slab(84, 92, 292, 22), 0),
        ("f3", "M112 114h26l-10 100h-18zM322 114h26l2 100h-18z", 0),
        ("s3", "M124 162h214", 8),
        ("f4", "M196 60q34 34 68 0l-8 32h-52z", 0),
        ("f2", disc(216, 58, 14) + disc(242, 56, 15), 0),
    ),
)
"""A table of planks with two chairs."""

TILED_WALL = Fixture(
    420,
    290,
    (
        ("f4", slab(0, 0, 420, 290), 0),
        (
            "f1",
            "".join(
                slab(x, y, 62, 62)
                for x, y in (
                    (6, 76),
                    (76, 6),
                    (146, 76),
                    (216, 6),
                    (286, 76),
                    (76, 146),
                    (6, 216),
                    (216, 146),
                    (146, 216),
                )
            ),
            0,
        ),
        ("f2", "".join(slab(x, y, 62, 62) for x, y in ((146, 146), (286, 6))), 0),
        ("s3", "M0 72h420M0 142h350M0 212h280M72 0v290M142 0v290M212 0v290M282 0v212M352 0v142", 5),
        ("s5", "M226 236q60-20 120 4M300 178q50-16 104 6M226 266q60-20 150 4", 5),
        ("f3", "M330 250l66-36 10 56z", 0),
        ("s3", "M396 238l20-12v-30", 8),
    ),
)
"""A wall being tiled, the trowel on the bed of adhesive."""


def _voussoirs() -> str:
    return "M70 300V170a130 130 0 0 1 260 0v130h56V0H14v300z"


STONE_ARCH = Fixture(
    400,
    300,
    (
        ("f1", _voussoirs(), 0),
        (
            "s3",
            "M14 60h86M14 120h48M14 180h54M14 240h56M300 60h86M338 120h48M332 180h54M330 240h56M60 0v60M340 0v60M42 120v60M358 120v60M42 240v60M358 240v60",
            4,
        ),
        ("f5", "M70 170a130 130 0 0 1 260 0h-38a92 92 0 0 0-184 0z", 0),
        ("sg", "M78 126l36 16M106 82l30 26M150 52l16 36M250 52l-16 36M294 82l-30 26M322 126l-36 16", 4),
        ("f2", "M176 36h48l-8 50h-32z", 0),
        ("f4", "M222 300v-54h96v54z", 0),
        ("s3", "M150 300l34-90M166 206l40 14", 12),
    ),
)
"""An arch of cut stone with its keystone, a hammer leaning in it."""

SASH_WINDOW = Fixture(
    230,
    300,
    (
        ("f3", slab(-16, 284, 262, 16), 0),
        ("f4", slab(0, 0, 230, 286), 0),
        ("f1", slab(20, 20, 90, 116) + slab(120, 20, 90, 116) + slab(20, 152, 90, 116) + slab(120, 152, 90, 116), 0),
        ("sg", "M34 112l58-70M134 112l58-70M34 244l58-70", 8),
        ("f2", slab(100, 138, 30, 12), 0),
    ),
)
STAIRCASE = Fixture(
    380,
    300,
    (
        ("f1", "M0 300v-44h54v-44h54v-44h54v-44h54V80h54V36h110v264z", 0),
        ("f5", "M40 300h340V120L220 262q-90 10-180 38z", 0),
        (
            "f3",
            slab(-6, 250, 66, 10)
            + slab(48, 206, 66, 10)
            + slab(102, 162, 66, 10)
            + slab(156, 118, 66, 10)
            + slab(210, 74, 66, 10)
            + slab(264, 30, 122, 10),
            0,
        ),
        ("s3", "M24 256v-94M78 212v-94M132 168V74M186 124V30M240 80v-94", 7),
        ("s2", "M10 172L250-24h130", 12),
    ),
)
"""Stairs with a handrail."""
LADDER = Fixture(
    120,
    300,
    (
        ("s3", "M30 300L50 0M90 300L70 0", 10),
        ("s1", "M32 260h56M36 220h50M38 180h46M40 140h42M42 100h36M46 60h30M48 24h24", 8),
    ),
)
