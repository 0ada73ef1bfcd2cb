"""Building, joinery, roofing and decorating: what stands between the poles."""

from __future__ import annotations

from pagemagic.pictures.things.thing import Fixture, Part, disc, slab


def _course(y: int, start: int, lengths: str) -> str:
    """A course of bricks at ``y``: ``B`` a stretcher, ``b`` a header, ``.`` a gap as long as a header."""
    data = ""
    x = start
    for letter in lengths:
        long = 64 if letter == "B" else 29
        if letter != ".":
            data += slab(x, y, long, 26)
        x += long + 6
    return data


WINDOW = Fixture(
    270,
    250,
    (
        ("f3", slab(-14, 236, 298, 14), 0),
        ("f4", slab(0, 0, 270, 238), 0),
        ("f1", slab(20, 20, 106, 92) + slab(144, 20, 106, 92) + slab(20, 128, 106, 92) + slab(144, 128, 106, 92), 0),
        ("fg", "M20 96L96 20h30L20 126zM144 220l76-92h30v10L172 220z", 0),
        ("f2", slab(129, 112, 12, 30), 0),
    ),
    lift=84,
)
WALL = Fixture(
    400,
    160,
    (
        ("f1", _course(134, 0, "BBBBBb") + _course(102, 0, "bBBBBB") + _course(70, 0, "BBBB"), 0),
        ("f5", _course(38, 0, "bBB") + _course(6, 0, "Bb"), 0),
        ("s3", "M330 62l-20 10M306 54q10 6 8 20", 7),
        ("f3", "M312 66l-56 40-10-34z", 0),
        ("f2", slab(328, 46, 44, 14, 6), 0),
    ),
)
ROOF = Fixture(
    460,
    196,
    (
        ("f5", slab(326, 0, 52, 110), 0),
        ("f3", slab(318, -8, 68, 16), 0),
        ("f4", "M40 168h380v28H40z", 0),
        ("f1", "M230 20l230 148H0z", 0),
        ("s3", "M0 168L230 20l230 148M66 168h330M230 30v138M120 106l60 62M340 106l-60 62", 14),
        ("f2", slab(212, 118, 36, 34), 0),
    ),
)
DOOR = Fixture(
    170,
    300,
    (
        ("f3", slab(-14, -14, 198, 314), 0),
        ("f4", slab(0, 0, 170, 300), 0),
        ("f1", slab(22, 24, 126, 104) + slab(22, 152, 126, 124), 0),
        ("f2", slab(10, 134, 26, 10) + disc(14, 139, 9), 0),
    ),
)
PAINT = Fixture(
    230,
    140,
    (
        ("s3", "M30 50q50-74 100 0", 6),
        ("f1", slab(20, 44, 120, 96, 3), 0),
        ("f2", "M20 44h120v34q-10 10-18 0v-10q-8-8-16 0v34q-9 12-18 0V70q-8-8-16 0v12q-10 10-18 0v-6q-17 12-34 0z", 0),
        ("f3", slab(14, 34, 132, 14, 3) + slab(206, 86, 16, 54, 6), 0),
        ("s3", "M214 90V62h-40V40", 7),
        ("f4", slab(150, 8, 76, 36, 8), 0),
    ),
)
PLANKS = Fixture(
    300,
    110,
    (
        ("f3", slab(40, 96, 26, 14) + slab(234, 96, 26, 14), 0),
        ("f1", slab(0, 72, 300, 22) + slab(30, 20, 240, 22), 0),
        ("f4", slab(16, 46, 268, 22), 0),
        ("f2", slab(140, 16, 14, 80), 0),
    ),
)

SAW_ICON: tuple[Part, ...] = (
    ("f1", "M0 70L62 22l14 18L14 82l-2-6-4 2-1-6-4 2z", 0),
    ("f2", "M58 18L80 6q20 18 10 34L72 48z", 0),
    ("f4", "M74 20l8-4q6 8 2 14l-6 3z", 0),
)
HAMMER_ICON: tuple[Part, ...] = (
    ("f1", "M42 34h12v60H42z", 0),
    ("f3", "M14 10h44q22 0 26 22-14-8-24-2v10H36V32H14z", 0),
    ("f2", slab(42, 70, 12, 24), 0),
)
BRICK_ICON: tuple[Part, ...] = (
    ("f1", slab(4, 66, 42, 20) + slab(50, 66, 42, 20) + slab(4, 42, 19, 20) + slab(27, 42, 42, 20), 0),
    ("f2", slab(4, 18, 42, 20), 0),
)
WINDOW_ICON: tuple[Part, ...] = (
    ("f3", slab(8, 82, 80, 9), 0),
    ("f4", slab(14, 8, 68, 74), 0),
    ("f1", slab(21, 15, 24, 27) + slab(51, 15, 24, 27) + slab(21, 48, 24, 27) + slab(51, 48, 24, 27), 0),
    ("f2", slab(45, 41, 6, 14), 0),
)
ROOF_ICON: tuple[Part, ...] = (
    ("f5", slab(66, 12, 13, 34), 0),
    ("f4", slab(16, 50, 64, 40), 0),
    ("f3", "M48 10L96 52l-7 8L48 26 7 60l-7-8z", 0),
    ("f2", slab(39, 62, 18, 28), 0),
)
PAINT_ICON: tuple[Part, ...] = (
    ("s3", "M78 22h12v22H48v12", 6),
    ("f2", slab(8, 8, 70, 28, 5), 0),
    ("f3", slab(41, 56, 14, 38, 4), 0),
)
LADDER_ICON: tuple[Part, ...] = (
    ("s1", "M28 78h40M30 60h36M33 42h30M35 24h26", 6),
    ("s3", "M22 94L38 4M74 94L58 4", 7),
    ("s2", "M30 60h36", 6),
)
