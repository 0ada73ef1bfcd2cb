"""Homes and what is in them: houses of a street, a farmhouse, a roof with solar panels, a wood stove, a furnished room."""

from __future__ import annotations

from pagemagic.pictures.things.thing import Fixture, disc, discs, slab


def _panes(*corners: tuple[int, int], w: int = 42, h: int = 46) -> tuple[tuple[str, str, int], tuple[str, str, int]]:
    """Windows by their upper left corners, and their bars."""
    bars = "".join(f"M{x + w // 2} {y}v{h}M{x} {y + h // 2}h{w}" for x, y in corners)
    return ("f4", "".join(slab(x, y, w, h) for x, y in corners), 0), ("s3", bars, 5)


HOUSE_ROW = Fixture(
    420,
    330,
    (
        ("f3", slab(148, 58, 26, 70) + slab(342, 20, 28, 70), 0),
        ("f1", slab(22, 142, 176, 180), 0),
        ("f3", "M2 150L110 52l108 98z", 0),
        ("f5", slab(214, 100, 184, 222), 0),
        ("f2", "M198 106L306 12l108 94z", 0),
        *_panes((44, 176), (134, 176), (236, 136), (332, 136), (236, 236)),
        ("f2", "M88 322v-74q0-22 22-22t22 22v74z", 0),
        ("f3", slab(332, 226, 46, 96), 0),
        ("f4", disc(122, 278, 5) + disc(342, 276, 5), 0),
        ("f3", slab(0, 320, 420, 10), 0),
    ),
)
"""Two houses side by side."""

COTTAGE = Fixture(
    460,
    320,
    (
        ("f2", slab(252, 62, 32, 60), 0),
        ("f5", slab(48, 170, 280, 142), 0),
        ("f2", "M20 178L70 92h236l50 86z", 0),
        *_panes((76, 206), (256, 206)),
        ("f3", "M160 312v-66q0-28 28-28t28 28v66z", 0),
        ("f1", "M408 312q-42-4-42-92 0-92 42-160 42 68 42 160 0 88-42 92z", 0),
        ("f1", discs((30, 292, 30), (68, 300, 22), (342, 298, 24)), 0),
        ("s3", "M408 314V176", 7),
        ("f3", slab(0, 310, 460, 10), 0),
    ),
)
"""A long low house in the country, and a tall tree."""

SOLAR_ROOF = Fixture(
    480,
    320,
    (
        ("f2", disc(430, 46, 34), 0),
        ("s2", "M430 96v22M384 84l-14 14M380 46h-20", 8),
        ("f1", slab(60, 196, 320, 116), 0),
        ("f3", "M16 206L96 60h260l72 146z", 0),
        ("f5", "M118 82h216l50 102H62z", 0),
        ("s4", "M190 82L169 184M262 82l21 102M90 133h270M118 82h216l50 102H62z", 5),
        *_panes((96, 226), (284, 226), h=50),
        ("f2", slab(196, 224, 52, 88), 0),
        ("f3", slab(0, 310, 460, 10), 0),
    ),
)
"""Panels on the roof of a house, and the sun."""

WOOD_STOVE = Fixture(
    260,
    340,
    (
        ("f5", slab(114, 0, 32, 110), 0),
        (
            "f3",
            slab(26, 112, 208, 178, 10) + slab(10, 96, 240, 20, 6) + slab(42, 288, 26, 36) + slab(192, 288, 26, 36),
            0,
        ),
        ("f4", slab(50, 136, 160, 104, 8), 0),
        ("f2", "M130 236q-62 0-54-50 10 12 22 8-6-32 32-56-2 28 20 40 8-8 6-22 28 24 28 46 0 34-54 34z", 0),
        ("f4", "M130 236q-26 0-24-24 12 4 24-24 12 14 22 16 2 32-22 32z", 0),
        ("s4", "M96 264h68", 8),
        ("f1", slab(0, 322, 260, 18), 0),
    ),
)
"""A fire behind the window of a stove."""

LOG_STACK = Fixture(
    150,
    120,
    (
        ("f5", discs((30, 90, 30), (90, 90, 30), (60, 38, 30)), 0),
        ("f4", discs((30, 90, 21), (90, 90, 21), (60, 38, 21)), 0),
        ("s5", discs((30, 90, 10), (90, 90, 10), (60, 38, 10)), 5),
    ),
)

FURNISHED_ROOM = Fixture(
    460,
    310,
    (
        ("f3", slab(172, 6, 142, 100), 0),
        ("f4", slab(182, 16, 122, 80), 0),
        ("f1", "M182 96v-16q32-36 62-10 30-30 60 0v26z", 0),
        ("f2", disc(272, 40, 13), 0),
        ("s3", "M64 96v196", 9),
        ("f2", "M34 30h60l26 76H8z", 0),
        ("f3", slab(36, 288, 56, 14, 6), 0),
        ("f5", slab(144, 146, 204, 90, 22), 0),
        ("f2", slab(168, 164, 54, 54, 10), 0),
        ("f4", slab(262, 172, 48, 48, 10), 0),
        ("f5", slab(120, 182, 46, 96, 20) + slab(326, 182, 46, 96, 20) + slab(140, 226, 212, 52, 8), 0),
        ("s3", "M166 232h160", 6),
        ("f3", slab(138, 278, 16, 24) + slab(338, 278, 16, 24), 0),
        ("f1", "M420 222q-44-14-42-92 40 20 42 92 0-92 38-116 16 66-38 116z", 0),
        ("f3", "M392 222h58l-10 80h-38z", 0),
        ("f3", slab(0, 300, 460, 10), 0),
    ),
)
"""A sofa under a picture, between a lamp and a plant."""
