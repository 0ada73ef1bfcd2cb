"""Letters and digits built from strokes: lines and arcs of one weight with butt ends, drawn rather than set in a font.

A glyph is path data of centre lines in an em of 240 units (ten to each step of a 24 grid): capitals' and digits' top at
0, top of the small letters at 60, base line at 240, descenders to 312. Stroked with :data:`WEIGHT` the outlines
reach exactly these lines. The ends of upright stems lie on them, so a stem can be told from a bowl and run out further.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pagemagic.pictures.geometry import divided, numbers

EM = 240
WEIGHT = 44


@dataclass(frozen=True, slots=True)
class Glyph:
    """One sign: its advance width, its highest and lowest line, and its centre lines."""

    width: int
    top: int
    bottom: int
    d: str


_BOWL = "M22 150A68 68 0 1 1 158 150A68 68 0 1 1 22 150Z"
_ARCH = "M22 150A68 68 0 0 1 158 150V240"


def _small(width: int, d: str) -> Glyph:
    return Glyph(width, 60, 240, d)


def _tall(width: int, d: str) -> Glyph:
    return Glyph(width, 0, 240, d)


def _hung(width: int, d: str, top: int = 60) -> Glyph:
    return Glyph(width, top, 312, d)


GLYPHS: dict[str, Glyph] = {
    "0": _tall(160, "M22 80A58 58 0 0 1 138 80V160A58 58 0 0 1 22 160Z"),
    "1": _tall(114, "M92 240V44L32 85"),
    "2": _tall(152, "M22 84V80A58 58 0 1 1 130 109L67 218H152"),
    "3": _tall(164, "M8 22H90A46 46 0 0 1 90 114H48M90 114A52 52 0 0 1 90 218H0"),
    "4": _tall(180, "M122 240V74L50 184H180"),
    "5": _tall(163, "M142 22H40V108H86A55 55 0 0 1 86 218H4"),
    "6": _tall(164, "M130 22H108A86 86 0 0 0 22 108V158A60 60 0 1 0 142 158A60 60 0 1 0 22 158"),
    "7": _tall(166, "M0 22H134L56 240"),
    "8": _tall(160, "M34 68A46 46 0 1 1 126 68A46 46 0 1 1 34 68ZM28 166A52 52 0 1 1 132 166A52 52 0 1 1 28 166Z"),
    "9": _tall(164, "M34 218H56A86 86 0 0 0 142 132V82A60 60 0 1 0 22 82A60 60 0 1 0 142 82"),
    "a": _small(180, f"M158 60V240{_BOWL}"),
    "b": _tall(180, f"M22 0V240{_BOWL}"),
    "c": _small(164, "M142 106A68 68 0 0 0 22 150A68 68 0 0 0 142 194"),
    "d": _tall(180, f"M158 0V240{_BOWL}"),
    "e": _small(180, "M22 150H158A68 68 0 0 0 22 150A68 68 0 0 0 138 198"),
    "f": _tall(132, "M54 240V82A60 60 0 0 1 114 22H132M6 82H126"),
    "g": _hung(180, f"M158 60V222A68 68 0 0 1 31 256{_BOWL}"),
    "h": _tall(180, f"M22 0V240{_ARCH}"),
    "i": _tall(44, "M22 60V240M22 0V40"),
    "j": _hung(88, "M66 60V236A46 46 0 0 1 20 282H0M66 0V40", 0),
    "k": _tall(172, "M22 0V240M156 60L42 150L156 240"),
    "l": _tall(44, "M22 0V240"),
    "m": _small(252, "M22 60V240M22 134A52 52 0 0 1 126 134V240M126 134A52 52 0 0 1 230 134V240"),
    "n": _small(180, f"M22 60V240{_ARCH}"),
    "o": _small(180, _BOWL),
    "p": _hung(180, f"M22 60V312{_BOWL}"),
    "q": _hung(180, f"M158 60V312{_BOWL}"),
    "r": _small(118, "M22 60V240M22 150A68 68 0 0 1 90 82H118"),
    "s": _small(150, "M136 82H56A34 34 0 0 0 22 116A34 34 0 0 0 56 150H94A34 34 0 0 1 128 184A34 34 0 0 1 94 218H10"),
    "t": _tall(130, "M54 10V160A58 58 0 0 0 112 218H130M6 82H124"),
    "u": _small(180, "M22 60V150A68 68 0 0 0 158 150M158 60V240"),
    "v": _small(180, "M14 60L90 196L166 60"),
    "w": _small(256, "M10 60L72 198L128 106L184 198L246 60"),
    "x": _small(180, "M16 60L164 240M164 60L16 240"),
    "y": _hung(180, "M166 60L60 312M16 60L106 204"),
    "z": _small(178, "M14 82H132L44 218H170"),
    "@": Glyph(
        340,
        -20,
        320,
        "M115 150A55 55 0 1 1 225 150A55 55 0 1 1 115 150ZM225 85V168A46 46 0 0 0 317 168V150A147 147 0 1 0 170 297",
    ),
    "&": _tall(206, "M190 240L62 84A36 36 0 1 1 116 84L50 130A56 56 0 1 0 124 208L186 136"),
    "!": _tall(44, "M22 0V166M22 196V240"),
    "?": _tall(160, "M22 90V80A58 58 0 1 1 80 138V172M80 198V240"),
    "%": _tall(
        240, "M22 58A36 36 0 1 1 94 58A36 36 0 1 1 22 58ZM146 182A36 36 0 1 1 218 182A36 36 0 1 1 146 182ZM172 0L68 240"
    ),
    "+": _tall(160, "M10 150H150M80 80V220"),
    ".": _tall(44, "M22 196V240"),
}
"""The signs that can be drawn."""

_COMMAND = re.compile(r"([MLHVAZ])([^MLHVAZ]*)")


@dataclass(frozen=True, slots=True)
class Placing:
    """Where a glyph goes, in tenths: its upper left corner, the size of its em, and how far free ends run out."""

    x: int
    y: int
    em: int
    head: int | None = None
    """Where stems that end at the top of the em run to instead."""
    foot: int | None = None
    """Where stems that end on or below the base line run to instead."""
    reach: int | None = None
    """Where strokes that end at the advance width run to instead."""
    grain: int = 10
    """What coordinates are rounded to: 10 for whole units, 1 for tenths."""
    tall: int = 0
    """By how many units of the em small letters are drawn higher than they are."""

    def scaled(self, length: int) -> int:
        """A length of the em's units in tenths, rounded to the grain."""
        return divided(length * self.em, EM * self.grain) * self.grain

    @property
    def weight(self) -> int:
        """The stroke's width, in tenths."""
        return self.scaled(WEIGHT)


def drawable(text: str) -> str:
    """The signs of a text that can be drawn, in lower case."""
    return "".join(sign for sign in text.lower() if sign in GLYPHS)


def advance(sign: str, em: int) -> int:
    """The width of a sign at an em of so many tenths."""
    return divided(GLYPHS[sign].width * em, EM)


def strokes(sign: str, placing: Placing) -> str:
    """Path data of a sign's centre lines where it is placed. Raises KeyError for a sign that cannot be drawn."""
    glyph = GLYPHS[sign]
    drawn = heightened(sign, placing.tall) if placing.tall else glyph.d
    path, pen = "", (0, 0)
    for letter, values in _COMMAND.findall(drawn):
        given = [int(value) for value in values.split()]
        path += _command(letter, given, pen, glyph, placing)
        pen = _moved(letter, given, pen)
    return path


def run_out(sign: str, placing: Placing, sides: str) -> Placing:
    """The placing with free ends running 3000 units out at the sides named: ``t`` top, ``b`` bottom, ``r`` right."""
    far = 30_000
    return Placing(
        placing.x,
        placing.y,
        placing.em,
        head=-far if "t" in sides and sign in STEM_UP else None,
        foot=far if "b" in sides and sign in STEM_DOWN else None,
        reach=far if "r" in sides and sign in ARM_RIGHT else None,
        grain=placing.grain,
    )


STEM_DOWN = frozenset("14abdfhiklmnpqru")
"""Signs whose upright stems may run out at the foot."""
STEM_UP = frozenset("bdhkl")
"""Signs whose upright stems may run out at the head."""
ARM_RIGHT = frozenset("24")
"""Signs with a level stroke that may run out to the right."""


_WAISTS = {"s": (116, 184)}
_WAIST = (150,)
_POINTED = {"v": 70, "w": 60}
"""How much of the added height, in hundredths, a point takes: the steeper its strokes, the longer it is itself."""


def heightened(sign: str, by: int) -> str:
    """A sign's centre lines ``by`` units higher: bowls part at their waist and straight lines join their halves.

    Curves and the stroke's weight stay as they are, so a high letter is narrow beside its height and not pulled out.
    """
    waists = _WAISTS.get(sign, _WAIST)
    by = by * _POINTED.get(sign, 100) // 100

    def moved(line: int, below: bool) -> int:
        return line + sum(by // len(waists) for waist in waists if waist < line or (below and waist == line))

    path, pen, at = "", (0, 0), 0
    for letter, values in _COMMAND.findall(GLYPHS[sign].d):
        given = [int(value) for value in values.split()]
        end = _moved(letter, given, pen)
        below = letter == "A" and _hangs(pen, end, given[4], waists)
        if letter == "A" and at != moved(pen[1], below):
            path += f"V{moved(pen[1], below)}"
        level = moved(end[1], below)
        match letter:
            case "A":
                path += f"A{given[0]} {given[1]} {given[2]} {given[3]} {given[4]} {end[0]} {level}"
            case "V":
                path += f"V{level}"
            case "Z" | "H":
                path += f"{letter}{' '.join(map(str, given))}"
            case _:
                path += f"{letter}{end[0]} {level}"
        pen, at = end, at if letter in "HZ" else level
    return path


def _hangs(start: tuple[int, int], end: tuple[int, int], sweep: int, waists: tuple[int, ...]) -> bool:
    # Whether an arc that begins or ends at a waist lies below it; on a level chord the sense of its turn tells.
    if start[1] == end[1]:
        return (end[0] > start[0]) != bool(sweep)
    return (start[1] in waists and end[1] > start[1]) or (end[1] in waists and start[1] > end[1])


def _moved(letter: str, given: list[int], pen: tuple[int, int]) -> tuple[int, int]:
    # Where the pen stands after a command.
    match letter:
        case "H":
            return given[0], pen[1]
        case "V":
            return pen[0], given[0]
        case "Z":
            return pen
        case _:
            return given[-2], given[-1]


def _command(letter: str, given: list[int], pen: tuple[int, int], glyph: Glyph, placing: Placing) -> str:
    def x(value: int) -> int:
        if placing.reach is not None and value == glyph.width:
            return placing.reach
        return placing.x + placing.scaled(value)

    def y(value: int) -> int:
        if placing.foot is not None and value in (240, 312):
            return placing.foot
        if placing.head is not None and value == 0:
            return placing.head
        return placing.y + placing.scaled(value)

    if letter == "Z":
        return "z"
    if letter == "H":
        return f"H{numbers(x(given[0]))}"
    if letter == "V":
        return f"V{numbers(y(given[0]))}"
    if letter == "A":
        radius = placing.scaled(given[0])
        # A half circle takes its radius from its ends as they are rounded: one that is too small grows to fit them,
        # while one that is larger leaves a kink where the arc meets its line.
        chords = [
            abs(of(end) - of(start))
            for of, start, end in ((x, pen[0], given[5]), (y, pen[1], given[6]))
            if abs(end - start) == 2 * given[0]
        ]
        radius = min((radius, *(chord // 2 // placing.grain * placing.grain for chord in chords)))
        return f"A{numbers(radius, radius)} 0 {given[3]} {given[4]} {numbers(x(given[5]), y(given[6]))}"
    return f"{letter}{numbers(x(given[0]), y(given[1]))}"
