"""Where people go and what they do there: a truck that sells food, an allotment, a walk with a dog, a wedding's arch, tea."""

from __future__ import annotations

from pagemagic.pictures.geometry import on_circle
from pagemagic.pictures.things.thing import Fixture, Part, disc, discs, slab

FOOD_TRUCK = Fixture(
    450,
    300,
    (
        ("f5", "M118 42q0-42 52-42t52 42z" + slab(118, 62, 104, 14, 7), 0),
        ("f1", slab(112, 40, 116, 12, 6), 0),
        ("f3", slab(118, 50, 104, 14, 6), 0),
        ("f2", slab(10, 76, 316, 176, 12) + "M316 120h62q12 0 18 10l42 66q6 8 6 18v38H316z", 0),
        ("f4", "M336 138h38l36 58h-74z", 0),
        ("f3", slab(52, 118, 216, 74), 0),
        ("f4", disc(160, 152, 19) + "M130 192q0-22 30-22t30 22z", 0),
        ("f3", "M140 148q0-26 20-26t20 26z", 0),
        (
            "f4",
            "".join(f"M{x} 98h36v22q0 18-18 18t-18-18z" for x in range(52, 268, 72)),
            0,
        ),
        (
            "f1",
            "".join(f"M{x} 98h36v22q0 18-18 18t-18-18z" for x in range(88, 268, 72)),
            0,
        ),
        ("f4", slab(40, 190, 240, 14, 4), 0),
        ("f3", discs((98, 252, 38), (364, 252, 38)) + slab(0, 232, 20, 14, 6), 0),
        ("f4", discs((98, 252, 15), (364, 252, 15)), 0),
        ("f3", slab(0, 288, 450, 10), 0),
    ),
)
"""A truck with its hatch open, who serves in it, and a burger on its roof."""


def _sunflower(x: int, y: int, foot: int) -> tuple[Part, ...]:
    petals = "".join(disc(*on_circle(x, y, 26, turn), 13) for turn in range(0, 360, 45))
    leaf = f"M{x} {foot - 30}q34-36 54-20-10 32-54 32zM{x} {foot - 64}q-34-36-54-20 10 32 54 32z"
    return ("s1", f"M{x} {y}V{foot}", 9), ("f1", leaf, 0), ("f2", petals, 0), ("f3", disc(x, y, 19), 0)


ALLOTMENT = Fixture(
    460,
    310,
    (
        ("f5", slab(14, 122, 156, 182), 0),
        ("s3", "M44 122v182M74 122v182M110 122v182M140 122v182", 4),
        ("f3", "M0 130L92 60l92 70z" + slab(66, 186, 52, 118), 0),
        ("f4", disc(92, 102, 12), 0),
        *_sunflower(232, 100, 268),
        ("s3", "M290 268l44-178M378 268L334 90M334 268V84", 6),
        ("s1", "M298 240q30-20 8-48t24-50q20-16 6-44M370 240q-30-24-10-50t-22-44", 8),
        ("f1", discs((306, 206, 11), (322, 156, 11), (354, 176, 11), (364, 224, 11), (338, 112, 11)), 0),
        ("s3", "M428 150v118M412 146h32", 9),
        ("f3", "M410 226h36v30q-4 18-18 26-14-8-18-26z", 0),
        ("f2", slab(190, 262, 262, 42, 4), 0),
        ("s3", "M278 262v42M366 262v42", 4),
        ("f3", slab(0, 300, 460, 10), 0),
    ),
)
"""A shed, a bed with a sunflower and beans on their poles, a spade."""

DOG_WALK = Fixture(
    400,
    320,
    (
        ("s3", "M142 206L262 168", 5),
        (
            "f5",
            "M84 310v-72q-22-4-26-26H34q-14 0-14-18l44-14q6-22 30-22 28 0 32 34 4 18 22 18h54q14-2 20-34l17 4q2 34-14 58v72h-26v-50h-68v50z",
            0,
        ),
        ("f3", "M98 164q26 4 22 46-20-4-28-24z", 0),
        ("f2", "M112 214q16 6 30-14l8 14q-16 20-40 14z", 0),
        ("f4", disc(78, 184, 5), 0),
        ("f3", disc(318, 40, 32), 0),
        ("f5", "M282 34q4-34 38-34 32 0 36 34z" + slab(272, 30, 60, 10, 5), 0),
        ("s3", "M304 214l-22 92M344 214l24 92", 26),
        ("f3", slab(250, 296, 44, 16, 6) + slab(344, 296, 44, 16, 6), 0),
        ("f2", "M290 82q30-14 62 0l26 140H280z", 0),
        ("s2", "M300 98l-36 68", 24),
        ("f3", slab(0, 310, 400, 10), 0),
    ),
)
"""Someone out with a dog on its lead."""

NAIL_COLOURS = Fixture(
    360,
    280,
    (
        ("f3", slab(28, 78, 44, 80, 8) + slab(156, 6, 48, 116, 8) + slab(288, 78, 44, 80, 8), 0),
        ("f1", slab(0, 154, 100, 112, 30), 0),
        ("f2", slab(122, 118, 116, 148, 34), 0),
        ("f5", slab(260, 154, 100, 112, 30), 0),
        ("s4", "M24 192v36M148 168v50M284 192v36", 11),
        ("f3", slab(0, 264, 360, 14), 0),
    ),
)
"""Three bottles of nail polish."""


def _garland() -> tuple[Part, ...]:
    """Flowers and leaves over an arch, thick at the top and thin at its feet."""
    leaves = blooms = hearts = ""
    for at, turn in enumerate(range(180, 361, 15)):
        x, y = on_circle(180, 150, 126, turn)
        leaves += disc(x, y, 25 if at % 2 else 20)
        if at % 2:
            blooms += disc(x, y, 19)
            hearts += disc(x, y, 7)
    return ("f1", leaves, 0), ("f2", blooms, 0), ("f4", hearts, 0)


WEDDING_ARCH = Fixture(
    360,
    330,
    (
        ("s3", "M54 330V150a126 126 0 0 1 252 0v180", 12),
        *_garland(),
        ("f5", "M126 320l26-74h56l26 74z", 0),
        ("s2", disc(156, 190, 36) + disc(204, 190, 36), 11),
        ("f4", "M192 140l12-16 12 16-12 14z", 0),
        ("f3", slab(0, 320, 360, 10), 0),
    ),
)
"""Rings under an arch of flowers, and the way to it."""

DRONE_FLIGHT = Fixture(
    460,
    310,
    (
        ("f4", disc(384, 70, 36), 0),
        ("f1", "M0 300v-60q70-70 150-20 60-70 150-30 90-50 160 40v70z", 0),
        ("f5", "M0 300v-24q110-50 220-8 120-50 240 0v32z", 0),
        ("f2", "M96 238v-36h-10l36-32 36 32h-10v36z", 0),
        ("f3", slab(112, 210, 20, 28), 0),
        ("s3", "M182 92L98 68V50M238 92l84-24V50M176 112l-20 42M244 112l20 42", 10),
        ("s3", "M42 46h112M266 46h112", 9),
        ("f3", "M172 78h76l14 40H158z", 0),
        ("f2", disc(210, 132, 25), 0),
        ("f4", disc(210, 132, 10), 0),
        ("f3", slab(0, 300, 460, 10), 0),
    ),
)
"""A drone with its camera over hills and a house."""

FARRIERY = Fixture(
    400,
    310,
    (
        ("f3", "M96 148h206q40 0 62-26v22q-8 50-78 54v32h36v34H112v-34h36v-30q-58-6-72-52z", 0),
        ("f1", slab(130, 262, 168, 44), 0),
        ("s2", "M172 128C134 76 152 20 206 20s72 56 34 108", 24),
        (
            "f4",
            disc(164, 74, 5)
            + disc(174, 46, 5)
            + disc(196, 28, 5)
            + disc(248, 74, 5)
            + disc(238, 46, 5)
            + disc(218, 28, 5),
            0,
        ),
        ("s5", "M26 300L92 190", 15),
        ("f5", "M64 160l66 38-18 32-66-38z", 0),
        ("f3", slab(0, 300, 400, 10), 0),
    ),
)
"""A horseshoe on an anvil, a hammer beside it."""

TEA_FOR_ONE = Fixture(
    420,
    290,
    (
        ("s2", "M222 196q34-4 50-66M82 154q-62-14-54 46 8 36 62 30", 20),
        ("f2", "M66 186q0-74 84-74t84 74q0 62-42 84h-84q-42-22-42-84z", 0),
        ("f3", "M100 120q8-34 50-34t50 34z" + disc(150, 78, 13), 0),
        ("f4", "M92 168q8-28 34-34-14 24-12 54-16-2-22-20z", 0),
        ("f5", "M282 196h100v16q0 52-50 52t-50-52z", 0),
        ("s5", "M378 204q34-6 32 20-2 24-40 22", 11),
        ("f3", slab(262, 262, 140, 10, 5), 0),
        ("s3", "M314 176q-12-14 0-28t0-28M348 176q-12-14 0-28t0-28", 6),
        ("f1", slab(0, 270, 420, 20), 0),
    ),
)
"""A teapot and a steaming cup."""

INK_AND_QUILL = Fixture(
    420,
    300,
    (
        ("f1", "M0 296L46 118h270l-40 178z", 0),
        ("f4", "M42 278L78 136h196l-32 142z", 0),
        (
            "s3",
            "M98 172q9-20 18 0t18 0 18 0 18 0 18 0 18 0M90 208q9-20 18 0t18 0 18 0 18 0 18 0 18 0 18 0M82 244q9-20 18 0t18 0 18 0",
            6,
        ),
        ("f3", slab(318, 222, 84, 74, 12) + slab(336, 200, 48, 26, 6), 0),
        ("f2", "M350 196Q286 96 372 0q44 92-8 196z", 0),
        ("s3", "M358 214Q334 110 370 20", 6),
        ("f3", slab(0, 290, 420, 10), 0),
    ),
)
"""A written sheet on a slope, an inkwell and a quill."""
