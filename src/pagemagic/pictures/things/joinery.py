"""Joinery: the bench with a plane at work, and what leaves it."""

from __future__ import annotations

from pagemagic.pictures.things.thing import Fixture, Part, disc, slab

_SHAVINGS = "M286 14c34-30 62-12 56 10s-38 16-30-4M300 4c24-32 58-34 66-12s-20 32-30 16"

BENCH = Fixture(
    440,
    166,
    (
        ("f5", slab(70, 128, 300, 16), 0),
        ("f3", slab(44, 84, 36, 82) + slab(360, 84, 36, 82), 0),
        ("f2", slab(56, 130, 12, 12) + slab(372, 130, 12, 12), 0),
        ("f1", slab(0, 62, 440, 26), 0),
        ("f3", slab(-16, 58, 16, 58), 0),
        ("s3", "M-16 98h-24M-38 78v40", 7),
        ("f2", slab(404, 46, 14, 16), 0),
        ("f4", slab(40, 40, 364, 22), 0),
        ("s1", "M40 52h250M330 50h74", 2),
        ("s2 cap", _SHAVINGS, 6),
        ("f3", "M150 40V20q0-8 8-8h122q14 0 14 14v14z", 0),
        ("f2", "M166 14q10-12 0-34 8-14 24-8 18 8 12 22-6 10-4 20z", 0),
        ("s5", "M222 14l26-34", 10),
        ("f2", disc(272, -8, 12) + slab(267, 0, 10, 14), 0),
    ),
)
"""The plane runs over a board that a bench dog holds; two shavings curl from it."""

TRESTLE = Fixture(
    250,
    130,
    (
        ("s3", "M52 36L30 130M52 36l22 94M198 36l-22 94M198 36l22 94", 12),
        ("s5", "M40 96h24M186 96h24", 8),
        ("f3", slab(34, 30, 36, 12) + slab(180, 30, 36, 12), 0),
        ("f1", slab(0, 14, 250, 18), 0),
        ("f4", slab(14, -4, 220, 18), 0),
        ("f2", "M96-4h16l5 18H91zM136-4h16l5 18h-26z", 0),
    ),
)
"""Two boards on trestles; the upper one shows its dovetails."""

ROOF_FRAME = Fixture(
    420,
    200,
    (
        ("s5", "M70 164l-18 36M350 164l18 36M88 164l14 36M332 164l-14 36", 10),
        ("f1", slab(-6, 146, 432, 22), 0),
        ("s3", "M210 20v126", 20),
        ("s3", "M210 140L118 82M210 140l92-58", 14),
        ("s1", "M4 146L210 10l206 136", 22),
        (
            "f4",
            disc(210, 34, 6)
            + disc(118, 80, 5)
            + disc(302, 80, 5)
            + disc(210, 157, 6)
            + disc(30, 157, 5)
            + disc(390, 157, 5),
            0,
        ),
        ("f2", slab(280, 132, 46, 14) + slab(292, 124, 8, 10), 0),
    ),
)
"""A roof truss on its supports, pegged."""

CHAIR = Fixture(
    104,
    168,
    (
        ("s3", "M12 0v168M90 92v76", 13),
        ("s5", "M12 132h78", 8),
        ("f1", slab(4, 84, 98, 14, 4), 0),
        ("f2", slab(2, 8, 20, 12) + slab(2, 34, 20, 12), 0),
    ),
)
"""A chair from the side."""

DRAWERS = Fixture(
    170,
    150,
    (
        ("f3", slab(12, 136, 18, 14) + slab(140, 136, 18, 14) + slab(-6, 0, 182, 14), 0),
        ("f1", slab(0, 14, 170, 124), 0),
        ("f4", slab(14, 26, 142, 30) + slab(14, 64, 142, 30) + slab(14, 102, 142, 28), 0),
        ("f2", disc(85, 41, 6) + disc(85, 79, 6) + disc(85, 116, 6), 0),
    ),
)
MORTISE_ICON: tuple[Part, ...] = (
    ("f1", "M4 38h30v-10h18v40H34V58H4z", 0),
    ("f3", slab(60, 4, 26, 88), 0),
    ("f2", slab(60, 36, 26, 24), 0),
)
