"""What a town is called for: a house that is surveyed, a cold lorry, clean clothes, a mended phone, a farewell, cool air."""

from __future__ import annotations

from pagemagic.pictures.geometry import on_circle
from pagemagic.pictures.things.thing import Fixture, Part, disc, discs, slab

_FLOOR: Part = ("f3", slab(0, 300, 460, 10), 0)

SURVEYED_HOUSE = Fixture(
    460,
    310,
    (
        ("f3", slab(176, 34, 30, 60), 0),
        ("f1", slab(26, 126, 206, 174), 0),
        ("f3", "M0 136L129 24l129 112z", 0),
        ("f4", slab(54, 156, 48, 50) + slab(156, 156, 48, 50) + slab(54, 232, 48, 50), 0),
        ("s3", "M78 156v50M54 181h48M180 156v50M156 181h48M78 232v50M54 257h48", 5),
        ("f2", slab(154, 224, 52, 76), 0),
        ("s3", "M336 152L276 300M336 152l60 148M336 152v148", 10),
        ("f3", slab(304, 138, 64, 20, 5) + "M312 96v-24h48v24h-10V82h-28v14z", 0),
        ("f5", slab(306, 90, 60, 50, 8), 0),
        ("f3", slab(280, 100, 104, 28, 6) + slab(268, 94, 18, 40, 4), 0),
        ("f2", disc(336, 114, 11), 0),
        ("f4", slab(424, 60, 22, 240), 0),
        ("f2", "".join(slab(424, y, 22, 24) for y in range(60, 300, 48)), 0),
        _FLOOR,
    ),
)
"""A house, the surveyor's level on its tripod and a staff."""


def _flake(x: int, y: int, r: int) -> str:
    """A snowflake: six arms with a pair of twigs each, for a stroke."""
    path = ""
    for turn in range(30, 390, 60):
        tip, fork = on_circle(x, y, r, turn), on_circle(x, y, r * 56 // 100, turn)
        path += f"M{x} {y}L{tip[0]} {tip[1]}"
        for side in (-28, 28):
            twig = on_circle(x, y, r * 86 // 100, turn + side)
            path += f"M{fork[0]} {fork[1]}L{twig[0]} {twig[1]}"
    return path


COLD_LORRY = Fixture(
    490,
    250,
    (
        ("f1", slab(0, 0, 316, 184, 8), 0),
        ("f5", slab(0, 152, 316, 32), 0),
        ("s4", _flake(140, 76, 62), 9),
        ("f3", slab(318, 16, 40, 46, 8), 0),
        ("s4", "M326 30h24M326 42h24", 4),
        ("f2", "M326 72h82q14 0 20 12l34 58q12 4 12 18v40H326z", 0),
        ("f4", "M352 90h50q6 0 8 5l26 45h-84z", 0),
        ("f3", slab(0, 184, 478, 22, 4) + slab(456, 168, 20, 16, 4), 0),
        ("f3", discs((66, 204, 36), (144, 204, 36), (398, 204, 36)), 0),
        ("f4", discs((66, 204, 15), (144, 204, 15), (398, 204, 15)), 0),
        ("f3", slab(0, 240, 490, 10), 0),
    ),
)
"""A lorry with a snowflake on its box and a cooler over its cab."""


def _lanterns(*hung: tuple[int, int, int, str]) -> tuple[Part, ...]:
    """Paper lanterns by the middle of the upper end, the half of the width and the letter of the colour."""
    parts: list[Part] = []
    for x, y, r, colour in hung:
        high = r * 8 // 5
        parts += [
            ("s3", f"M{x} {y - 26}v{26}M{x} {y + high}v34", 4),
            (f"f{colour}", slab(x - r, y, 2 * r, high, high // 2 - 2), 0),
            ("f3", slab(x - r // 2, y - 5, r, 12, 3) + slab(x - r // 2, y + high - 7, r, 12, 3), 0),
            (
                "s4",
                f"M{x} {y + 8}v{high - 16}M{x - r // 2} {y + 10}q-{r // 3} {high // 2 - 10} 0 {high - 20}M{x + r // 2} {y + 10}q{r // 3} {high // 2 - 10} 0 {high - 20}",
                4,
            ),
        ]
    return tuple(parts)


LANTERNS = Fixture(
    460,
    310,
    (
        ("s3", "M0 6q230 96 460 0", 5),
        *_lanterns((76, 54, 46, "1"), (230, 80, 62, "2"), (384, 54, 46, "5")),
        ("f3", discs((58, 226, 25), (160, 240, 23), (300, 240, 23), (402, 222, 26)), 0),
        (
            "f3",
            "M14 310q0-60 44-60t44 60zM120 310q0-48 40-48t40 48zM260 310q0-48 40-48t40 48zM356 310q0-64 46-64t46 64z",
            0,
        ),
    ),
)
"""Paper lanterns on a string over people who look up."""

HOME_BATTERY = Fixture(
    460,
    310,
    (
        ("f2", disc(52, 54, 34), 0),
        ("s2", "M52 0v10M52 98v10M-2 54h10M96 54h10M14 16l7 7M83 85l7 7M90 16l-7 7M21 85l-7 7", 7),
        ("f1", slab(120, 140, 290, 160), 0),
        ("f5", "M92 148L180 34h210l48 114z", 0),
        ("f3", "M178 50h196l34 82H118z", 0),
        ("s4", "M228 50l-18 82M276 50l-4 82M326 50l16 82M148 91h242", 4),
        ("f4", slab(146, 180, 56, 56), 0),
        ("s3", "M174 180v56M146 208h56", 5),
        ("f3", slab(262, 172, 104, 128, 8) + slab(290, 160, 48, 16, 4), 0),
        ("f2", "".join(slab(276, y, 76, 18, 3) for y in (232, 256, 280)), 0),
        ("f4", slab(276, 208, 76, 18, 3), 0),
        ("s4", "M276 186h76", 6),
        _FLOOR,
    ),
)
"""The sun, panels on a roof and the battery of the house, three parts of four full."""


def _hung(x: int) -> str:
    """A hook over a rail and the shoulders of a hanger, for a stroke."""
    return f"M{x} 66V46q16-4 14-18-2-12-14-12-12 0-14 12M{x - 50} 92L{x} 66l50 26"


CLOTHES_RAIL = Fixture(
    460,
    310,
    (
        ("s3", "M30 300V26h400v274M6 300h48M406 300h48", 10),
        ("s5", _hung(106) + _hung(230) + _hung(354), 5),
        ("f5", "M82 84l24 20 24-20 38 22v96l-20 2v56H64v-56l-20-2v-96z", 0),
        ("f4", "M90 82l16 34 16-34-16-6z", 0),
        ("f2", "M100 92h12l4 12-4 40h-12l-4-40z", 0),
        ("f2", "M208 84q22 26 44 0l10 8-8 70 44 104H162l44-104-8-70z", 0),
        ("f4", slab(204, 156, 52, 10), 0),
        ("f1", "M332 82l22 14 22-14 42 24-12 46-16-6v98h-72v-98l-16 6-12-46z", 0),
        ("s3", "M354 96v148M342 86l12 20 12-20", 4),
        ("f3", discs((354, 128, 3), (354, 160, 3), (354, 192, 3)), 0),
        _FLOOR,
    ),
)
"""A jacket, a dress and a shirt on hangers."""

MENDED_PHONE = Fixture(
    420,
    310,
    (
        ("f3", slab(128, 0, 164, 292, 24), 0),
        ("f4", slab(142, 28, 136, 222, 4), 0),
        ("f1", slab(142, 28, 136, 44) + slab(156, 204, 108, 30, 8), 0),
        ("f4", disc(210, 271, 11) + slab(186, 11, 48, 7, 3), 0),
        ("s3", "M278 84L214 126l18 34-50 26-40 10M214 126l-72-38M232 160l46 26M214 126l-12-54M182 186l10 40", 5),
        ("f2", slab(344, 96, 40, 96, 16), 0),
        ("f3", slab(354, 188, 20, 14), 0),
        ("f5", slab(359, 202, 10, 92) + "M356 286h16l-4 16h-8z", 0),
        ("f5", slab(22, 188, 72, 112, 8) + slab(42, 176, 32, 14, 3), 0),
        ("f2", "M64 204l-24 42h16l-6 34 28-44H60z", 0),
        ("f3", slab(0, 300, 420, 10), 0),
    ),
)
"""A phone with a cracked screen, a battery and a screwdriver."""

FAREWELL = Fixture(
    460,
    310,
    (
        ("s5", "M250 190q-6-60-52-96M258 190q0-70 8-128M266 190q10-60 60-84", 7),
        ("f5", "M252 184q-64-4-86-54 66 2 86 54zM266 184q60-8 76-54-62 6-76 54z", 0),
        (
            "f4",
            "M206 108q-40-14-40-56 0-26 24-40 2 26 22 38 18 14 8 44zM264 74q-34-20-26-58 6-14 26-16 20 2 26 18 8 34-26 56zM318 118q-18-32 4-50 20-12 22-40 24 18 20 46-6 40-46 44z",
            0,
        ),
        ("s2", "M196 56q8 14 10 34M264 24v32M340 64q-12 16-18 36", 8),
        ("f3", "M218 182h80q-10 22-6 42 4 20 18 40 8 20-6 36h-92q-14-16-6-36 14-20 18-40 4-20-6-42z", 0),
        ("f1", slab(56, 128, 52, 156), 0),
        ("f4", "M56 128h52v22q-8 14-14 0-6-10-12 8-8 14-14-2-6-8-12 4z", 0),
        ("s3", "M82 128v-16", 5),
        ("f2", "M82 46q34 42 16 62-16 14-32 0-18-20 16-62z", 0),
        ("f3", slab(34, 284, 96, 16, 5), 0),
        _FLOOR,
    ),
)
"""Three white lilies and a candle that burns."""

COOL_ROOM = Fixture(
    460,
    310,
    (
        ("f1", slab(40, 0, 380, 96, 18), 0),
        ("f3", slab(62, 66, 336, 16, 8), 0),
        ("f2", disc(386, 32, 8), 0),
        ("f4", slab(62, 24, 200, 8, 4), 0),
        ("s5", "M96 108q-6 34-40 56M150 108q-4 30-26 52M310 108q4 30 26 52M364 108q6 34 40 56", 9),
        ("s3", _flake(230, 146, 36), 7),
        ("f5", slab(104, 202, 196, 66, 20), 0),
        ("f3", slab(80, 232, 44, 60, 16) + slab(280, 232, 44, 60, 16) + slab(100, 256, 204, 36, 8), 0),
        ("f3", slab(94, 290, 14, 12) + slab(296, 290, 14, 12), 0),
        ("f2", slab(124, 216, 46, 42, 8), 0),
        ("f1", "M384 246q-34-12-32-66 30 14 32 66 0-60 28-74 10 48-28 74z", 0),
        ("f3", "M360 246h48l-8 56h-32z", 0),
        _FLOOR,
    ),
)
"""A cooler on the wall, and the air it sends down into a room."""
