"""What stands under the board of trades that lay no pipes: keys, cleaning, moving, roofs, chimneys, painting, warmth."""

from __future__ import annotations

from pagemagic.pictures.things.thing import Fixture, disc, slab

_KEY = "M{x} 34v84h-9V34zM{x} 86h16v10h-16zM{x} 106h22v10h-22z"


def _ring(x: int) -> str:
    return disc(x, 36, 24)


KEY_RAIL = Fixture(
    420,
    172,
    (
        ("f3", slab(0, -6, 420, 16, 4) + slab(14, 10, 12, 162) + slab(394, 10, 12, 162), 0),
        ("s5", "M80 6v14M146 6v14M212 6v14M278 6v14M344 6v14", 7),
        ("f1", "".join(_ring(x) + _KEY.format(x=x + 4) for x in (80, 212, 344)), 0),
        ("f3", _ring(146) + "M152 34v106h-12V34zM152 100h22v12h-22zM152 124h16v12h-16z", 0),
        ("f2", _ring(278) + _KEY.format(x=282), 0),
        ("fg", "".join(disc(x, 34, 11) for x in (80, 146, 212, 278, 344)), 0),
    ),
)
"""Keys on a rail."""

PADLOCK = Fixture(
    150,
    172,
    (
        ("s5", "M36 84V50a39 39 0 0 1 78 0v34", 20),
        ("f3", slab(0, 76, 150, 96, 12), 0),
        ("f2", disc(75, 112, 15) + "M67 118h16l6 32H61z", 0),
    ),
)
BUCKET = Fixture(
    150,
    126,
    (
        ("s3", "M12 26q63-96 126 0", 7),
        ("f4", disc(42, 22, 20) + disc(78, 12, 24) + disc(112, 22, 18), 0),
        ("f1", "M8 28h134l-18 98H26z", 0),
        ("f2", "M14 60h122l-5 26H19z", 0),
        ("f3", slab(0, 22, 150, 14, 4), 0),
    ),
)
BROOM = Fixture(
    120,
    172,
    (
        ("s3", "M104-30L58 92", 10),
        ("f2", "M34 88l58 18-6 18-58-18z", 0),
        ("f1", "M26 104l62 20-4 48H0q18-30 26-68z", 0),
        ("s3", "M44 126l-14 42M66 132l-8 38", 4),
    ),
)
SPRAY = Fixture(
    84,
    140,
    (
        ("f3", "M14 0h50l14 16H48v24H26V20l-12 8z", 0),
        ("f2", "M24 38h30q26 14 26 44v58H0V82q0-30 24-44z", 0),
        ("f4", slab(14, 82, 52, 34), 0),
    ),
)
VAN = Fixture(
    350,
    156,
    (
        ("f1", slab(0, 0, 222, 126, 4), 0),
        ("f3", "M222 36h62q10 0 16 10l24 38q26 2 26 22v20H222z", 0),
        ("f4", "M238 50h42l20 34h-62z", 0),
        ("f2", slab(0, 82, 222, 20) + slab(330, 94, 18, 12), 0),
        ("f3", disc(70, 124, 32) + disc(280, 124, 32), 0),
        ("f4", disc(70, 124, 14) + disc(280, 124, 14), 0),
    ),
)
CARTONS = Fixture(
    220,
    162,
    (
        ("f5", slab(0, 82, 112, 80), 0),
        ("f1", slab(118, 92, 102, 70) + slab(48, 8, 108, 74), 0),
        ("f2", slab(92, 8, 20, 30) + slab(46, 82, 20, 26) + slab(160, 92, 18, 26), 0),
        ("s3", "M66 64h30M18 144h30M136 146h24", 5),
    ),
)
ARMCHAIR = Fixture(
    170,
    128,
    (
        ("f3", slab(22, 110, 14, 18) + slab(134, 110, 14, 18), 0),
        ("f1", "M30 0h110q14 0 14 14v70H16V14Q16 0 30 0z", 0),
        ("f2", slab(30, 66, 110, 26, 8), 0),
        ("f3", "M0 56q0-14 16-14t16 14v36h106V56q0-14 16-14t16 14v58H0z", 0),
    ),
)


def _tiles(columns: int, rows: int, x: int, y: int) -> str:
    """Courses of round-footed tiles, each half a tile beside the last; the upper ends lie under the next course."""
    return "".join(
        f"M{x + 34 * at - 17 * (row % 2)} {y + 24 * row}h34v14a17 17 0 0 1-34 0z"
        for row in range(rows)
        for at in range(columns - row)
    )


ROOF_SLOPE = Fixture(
    460,
    172,
    (
        ("f4", slab(40, 128, 380, 44), 0),
        ("f1", slab(96, 140, 54, 32) + slab(310, 140, 54, 32), 0),
        ("f5", slab(330, -22, 50, 60), 0),
        ("f3", slab(322, -30, 66, 14), 0),
        ("f4", "M48 16h364l48 112H0z", 0),
        ("s5", "M250 18l10 110M310 18l18 110M370 18l30 110", 9),
        ("s3", "M44 28h374M34 52h394M24 76h414M14 100h434", 6),
        ("f1", _tiles(8, 4, 34, 22), 0),
        ("s3", _tiles(8, 4, 34, 22), 3),
        ("f2", "M170 94h34v14a17 17 0 0 1-34 0z", 0),
        ("f3", slab(44, 8, 372, 14, 4) + slab(-8, 124, 476, 12), 0),
    ),
)
"""A roof half tiled: battens over rafters where the tiles are still to come."""

STEPLADDER = Fixture(
    116,
    172,
    (
        ("s5", "M66 0l42 172", 9),
        ("s3", "M48 0L6 172", 12),
        ("s1", "M40 40h36M30 80h56M20 120h76", 9),
        ("f2", slab(32, -8, 50, 14), 0),
    ),
)
TILE_STACK = Fixture(
    150,
    100,
    (
        ("f3", slab(0, 88, 150, 12), 0),
        ("f1", "".join(slab(8, y, 64, 14, 6) for y in (24, 40, 56, 72)), 0),
        ("f5", "".join(slab(78, y, 64, 14, 6) for y in (40, 56, 72)), 0),
        ("f2", slab(14, 8, 64, 14, 6), 0),
    ),
)
CHIMNEY = Fixture(
    330,
    176,
    (
        ("f3", "M0 176l70-52h190l70 52z", 0),
        ("s1", "M60 140h214M30 160h272", 4),
        ("f1", slab(100, 34, 130, 116), 0),
        (
            "s3",
            "M100 58h130M100 82h130M100 106h130M100 130h130M132 34v24M186 34v24M158 58v24M210 58v24M132 82v24M186 82v24"
            "M158 106v24M210 106v24",
            3,
        ),
        ("f3", slab(88, 22, 154, 16), 0),
        ("f2", "M112-18h36l6 40h-48zM182-18h36l6 40h-48z", 0),
    ),
)
SWEEP_BRUSH = Fixture(
    150,
    172,
    (
        ("s3", "M75 56v116", 9),
        (
            "s3",
            "M75-6v124M13 56h124M31 12l88 88M119 12L31 100M52-1l46 114M98-1L52 113M18 33l114 46M132 33L18 79",
            6,
        ),
        ("f2", disc(75, 56, 16), 0),
    ),
)
"""The round brush on its rod."""

PAINTED_WALL = Fixture(
    380,
    170,
    (
        ("f3", slab(-8, 162, 396, 8), 0),
        ("f4", slab(0, 0, 380, 162), 0),
        ("f1", slab(0, 0, 96, 162) + slab(96, 0, 96, 146), 0),
        ("f2", "M192 0h96v96q-12 12-24 0v-14q-10-8-20 0v30q-14 12-28 0v-8q-12-8-24 4z", 0),
        ("f3", slab(186, 72, 108, 30, 10), 0),
        ("s5", "M294 88h26v34h-60v26", 7),
        ("f3", slab(252, 132, 16, 34, 4), 0),
    ),
)
HEAT_PUMP = Fixture(
    250,
    152,
    (
        ("f3", slab(20, 138, 34, 14) + slab(196, 138, 34, 14), 0),
        ("f1", slab(0, 0, 250, 140, 8), 0),
        ("f3", disc(92, 70, 60), 0),
        ("s1", disc(92, 70, 46) + disc(92, 70, 31), 4),
        ("f4", "M92 70q-20-24-4-44 20 16 4 44q24-20 44-4-16 20-44 4q20 24 4 44-20-16-4-44q-24 20-44 4 16-20 44-4z", 0),
        ("f2", disc(92, 70, 9) + slab(176, 22, 54, 14), 0),
        ("s3", "M176 58h54M176 78h54M176 98h54M176 118h54", 6),
    ),
)
"""The outdoor unit with its fan."""

SUN = Fixture(
    150,
    150,
    (
        ("f2", disc(75, 75, 36), 0),
        ("s2", "M75 4v22M75 124v22M4 75h22M124 75h22M25 25l15 15M110 110l15 15M125 25l-15 15M40 110l-15 15", 9),
    ),
    lift=22,
)
SPADE = Fixture(
    70,
    168,
    (
        ("s3", "M35 0v100M14 0h42", 10),
        ("f1", "M6 92h58v40q-6 26-29 36-23-10-29-36z", 0),
        ("f2", slab(10, -6, 50, 12, 5), 0),
    ),
)
