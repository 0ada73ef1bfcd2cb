"""What a high street has and sends out: jars of sweets, a floor that is laid, a drive, a marquee, a tow truck, pins, fish."""

from __future__ import annotations

from pagemagic.pictures.things.thing import Fixture, Part, disc, discs, slab

_FLOOR: Part = ("f3", slab(0, 300, 460, 10), 0)


def _sweet(x: int, y: int, r: int = 18) -> str:
    """A sweet in its wrapper."""
    return (
        disc(x, y, r)
        + f"M{x - r + 4} {y}l-{r}-{r * 2 // 3}v{r * 4 // 3}zM{x + r - 4} {y}l{r}-{r * 2 // 3}v{r * 4 // 3}z"
    )


def _jar(x: int, y: int, lid: str) -> tuple[Part, ...]:
    """A glass with a lid, 130 wide and 200 high."""
    glass = f"M{x + 18} {y + 34}h94q18 16 18 44v104q0 18-18 18H{x + 18}q-18 0-18-18V{y + 78}q0-28 18-44z"
    return ("f4", glass, 0), ("s5", glass, 5), (f"f{lid}", slab(x + 10, y, 110, 34, 8), 0)


_HEAP = ((28, 184), (64, 180), (102, 184), (44, 150), (84, 148), (28, 118), (104, 116), (64, 112))

SWEET_JARS = Fixture(
    460,
    310,
    (
        *_jar(4, 94, "3"),
        *_jar(165, 94, "2"),
        *_jar(326, 94, "3"),
        ("f2", "".join(disc(4 + x, 94 + y, 17) for x, y in _HEAP), 0),
        ("f5", "".join(disc(326 + x, 94 + y, 17) for x, y in _HEAP), 0),
        ("f1", _sweet(204, 268, 16) + _sweet(254, 230, 16) + _sweet(204, 194, 16), 0),
        ("f2", _sweet(256, 274, 16) + _sweet(206, 232, 16) + _sweet(254, 190, 16), 0),
        ("s3", "M230 94V66", 6),
        ("f2", disc(230, 36, 34), 0),
        ("s4", "M230 36q0-12 10-12t10 14-18 16-24-18 22-28 34 10-16 40-34 32", 5),
        ("f3", slab(0, 294, 460, 16), 0),
    ),
)
"""Three jars of sweets, and a lollipop."""


_ROWS = (146, 160, 177, 198, 224, 258, 302)
"""Heights at which the boards of a floor meet, nearer ones farther apart."""


def _chevron(columns: int, odd: int) -> str:
    """Every other board of a floor that runs from 280 wide at the back wall to 460 in front."""

    def spot(column: int, y: int) -> str:
        half = 140 + 90 * (y - _ROWS[0]) // (_ROWS[-1] - _ROWS[0])
        return f"{230 - half + 2 * half * column // columns} {y}"

    path = ""
    for column in range(columns):
        rise, fall = (0, 1) if column % 2 else (1, 0)
        for row in range(len(_ROWS) - 2):
            if row % 2 == odd:
                near, far = _ROWS[row + rise], _ROWS[row + fall]
                below, beyond = _ROWS[row + rise + 1], _ROWS[row + fall + 1]
                path += (
                    f"M{spot(column, near)}L{spot(column + 1, far)}L{spot(column + 1, beyond)}L{spot(column, below)}z"
                )
    return path


LAID_FLOOR = Fixture(
    460,
    310,
    (
        ("f5", "M0 0L90 14v132L0 302zM460 0l-90 14v132l90 156z", 0),
        ("f4", slab(90, 14, 280, 132), 0),
        ("f3", slab(152, 30, 92, 82), 0),
        ("f1", slab(160, 38, 34, 66) + slab(202, 38, 34, 66), 0),
        ("f3", slab(284, 36, 60, 110), 0),
        ("f2", disc(332, 94, 5), 0),
        ("f1", "M90 146h280l90 156H0z", 0),
        ("f3", _chevron(6, 0), 0),
        ("f3", slab(90, 136, 194, 10) + slab(344, 136, 26, 10), 0),
        ("f3", slab(0, 300, 460, 10), 0),
    ),
)
"""A room with a floor of boards laid in a chevron."""

PAVED_DRIVE = Fixture(
    460,
    310,
    (
        ("f5", slab(60, 66, 340, 112), 0),
        ("f3", "M30 74L110 0h240l80 74z", 0),
        ("f4", slab(88, 92, 56, 48) + slab(316, 92, 56, 48), 0),
        ("s3", "M116 92v48M88 116h56M344 92v48M316 116h56", 5),
        ("f2", slab(200, 88, 60, 90), 0),
        ("f1", slab(0, 178, 460, 132), 0),
        ("f4", "M184 178h92l120 132H64z", 0),
        ("f2", "M126 242h50l-16 34h-66zM268 204h34l24 32h-46zM206 276h60v34h-64z", 0),
        (
            "s3",
            "M160 204h140M128 240h204M96 276h268M230 178v26M196 178l-12 26M264 178l12 26M206 204l-14 36M252 204l14 36M174 240l-20 36M230 240v36M286 240l20 36M200 276l-6 34M260 276l6 34M128 276l-22 34M332 276l22 34",
            4,
        ),
        ("f5", discs((30, 196, 26), (430, 196, 26), (66, 206, 18), (394, 206, 18)), 0),
    ),
)
"""A drive of blocks that leads to a front door."""

MARQUEE = Fixture(
    460,
    310,
    (
        ("s3", "M230 0v60", 6),
        ("f2", "M230 2l48 18-48 18z", 0),
        ("f5", slab(40, 150, 380, 150), 0),
        ("f4", "M20 152q150-20 210-104 60 84 210 104z", 0),
        (
            "f1",
            "M160 152q52-38 70-104 18 66 70 104zM20 152q150-20 210-104-84 92-120 104zM440 152q-150-20-210-104 84 92 120 104z",
            0,
        ),
        ("f2", "".join(f"M{x} 150h42v12a21 21 0 0 1-42 0z" for x in range(20, 440, 84)), 0),
        ("f4", "".join(f"M{x} 150h42v12a21 21 0 0 1-42 0z" for x in range(62, 440, 84)), 0),
        ("f4", "M40 184h104q0 84-104 116zM420 184H316q0 84 104 116z", 0),
        ("f4", "M166 238h128l10 62H156z", 0),
        (
            "f2",
            "M184 212h18v14q0 8-9 8t-9-8zM258 212h18v14q0 8-9 8t-9-8z" + slab(190, 232, 6, 8) + slab(264, 232, 6, 8),
            0,
        ),
        ("f1", slab(222, 206, 16, 34, 4) + slab(227, 194, 6, 16), 0),
        ("s3", "M36 176v124M424 176v124", 9),
        _FLOOR,
    ),
)
"""A marquee with its flag, open, a table in it."""

TOW_TRUCK = Fixture(
    490,
    250,
    (
        ("s5", "M206 150L58 18", 15),
        ("s3", "M206 150l-70 0M132 84v66", 9),
        ("s3", "M58 18v60q18 4 16 20-4 14-18 12-12-4-12-16", 7),
        ("f2", "M234 62h106q14 0 22 12l44 60h50q20 0 20 20v44H0v-48h234z", 0),
        ("f4", "M262 82h72q6 0 10 6l34 46H262z", 0),
        ("s3", "M306 82v52", 5),
        ("f3", slab(262, 40, 72, 12, 4), 0),
        ("f2", "M280 40q0-22 18-22t18 22z", 0),
        ("f3", slab(0, 182, 480, 22, 4), 0),
        ("f4", slab(456, 146, 20, 18, 6), 0),
        ("f3", discs((92, 204, 38), (380, 204, 38)), 0),
        ("f4", discs((92, 204, 16), (380, 204, 16)), 0),
        ("f3", slab(0, 240, 490, 10), 0),
    ),
)
"""A recovery truck with a beacon and a hook."""


def _pin(x: int, y: int) -> str:
    """A pin, 76 wide and 190 high, by its upper left corner."""
    return (
        f"M{x + 38} {y}q24 0 24 28 0 18-7 34-3 14 6 32 15 24 15 50 0 26-12 46H{x + 12}Q{x} {y + 170} {x} {y + 144}"
        "q0-26 15-50 9-18 6-32-7-16-7-34 0-28 24-28z"
    )


BOWLING = Fixture(
    460,
    310,
    (
        ("f1", "M60 190h340l60 110H0z", 0),
        ("s4", "M150 190l-30 110M230 190v110M310 190l30 110", 4),
        ("f4", _pin(60, 34) + _pin(324, 34) + _pin(192, 10), 0),
        ("s5", _pin(60, 34) + _pin(324, 34) + _pin(192, 10), 5),
        ("s2", "M80 92h36M77 106h42M344 92h36M341 106h42M212 68h36M209 82h42", 8),
        ("f3", disc(230, 236, 66), 0),
        ("f4", discs((208, 204, 10), (240, 200, 10), (228, 228, 10)), 0),
        _FLOOR,
    ),
)
"""Three pins, and the ball before them."""


def _fish(x: int, y: int, way: int = 1) -> str:
    """A fish by its nose, 96 long; ``way`` is -1 where it swims to the right."""
    return f"M{x} {y}q{way * 28} -40 {way * 66} -10l{way * 32} -26v72l{-way * 32} -26q{-way * 38} 30 {-way * 66} -10z"


AQUARIUM = Fixture(
    460,
    310,
    (
        ("f3", slab(20, 250, 420, 60, 6) + slab(0, 0, 460, 26, 6), 0),
        ("f1", slab(14, 26, 432, 224), 0),
        ("s4", "M14 50q27-12 54 0t54 0 54 0 54 0 54 0 54 0 54 0 54 0", 5),
        ("f4", "M14 250v-30q60-26 130-6t150-8 152 14v30z", 0),
        ("s5", "M62 224q-24-32 0-62t0-62M92 224q18-30 0-54t4-44M398 224q-24-30 0-58t2-58", 12),
        ("f2", _fish(150, 110), 0),
        ("f3", _fish(368, 168, -1), 0),
        ("f4", discs((178, 102, 6), (340, 160, 6)), 0),
        ("s4", disc(128, 80, 8) + disc(140, 60, 5), 4),
        ("f5", "M170 236q4-46 40-46t42 46z", 0),
        ("f1", "M196 236q0-22 16-22t16 22z", 0),
        ("s5", slab(14, 26, 432, 224), 7),
        ("f4", slab(200, 274, 60, 10, 5), 0),
    ),
)
"""A tank with two fish, weeds and a cave."""

LAUNDRY = Fixture(
    460,
    310,
    (
        ("f1", slab(0, 70, 140, 230, 8) + slab(160, 70, 140, 230, 8), 0),
        ("f3", slab(0, 70, 140, 42, 8) + slab(160, 70, 140, 42, 8), 0),
        ("f2", discs((24, 91, 10), (184, 91, 10)), 0),
        ("f4", slab(66, 84, 56, 14, 4) + slab(226, 84, 56, 14, 4), 0),
        ("f3", discs((70, 206, 58), (230, 206, 58)), 0),
        ("f4", discs((70, 206, 44), (230, 206, 44)), 0),
        ("f5", "M28 214q20-20 42 0t44-6q-2 42-42 42-38 0-44-36zM188 214q20 20 42 0t44 6q-8 30-42 30-38 0-44-36z", 0),
        ("f2", "M40 228q30 16 60-4-8 26-30 26-22-2-30-22zM208 232q22-14 44 4-10 14-24 14t-20-18z", 0),
        ("f2", slab(330, 186, 120, 26, 12) + slab(338, 162, 104, 26, 12), 0),
        ("f4", slab(334, 174, 112, 16, 8), 0),
        ("f5", "M322 206h136l-14 94H336z", 0),
        ("s4", "M340 226h100M344 248h92M346 270h88M366 214l4 80M414 214l-4 80", 5),
        ("f3", slab(0, 298, 460, 12), 0),
    ),
)
"""Two machines at work, and a basket of what is washed."""
