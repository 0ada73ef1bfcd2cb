"""Huge figures that interlock and run off the sheet; what they share is printed in a third ink. Lengths in tenths."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b

from pagemagic.pictures.drawing import Mask, Shape, tenths
from pagemagic.pictures.families._letter_prints import overprinted
from pagemagic.pictures.family import PictureRequest
from pagemagic.pictures.geometry import line, rect
from pagemagic.pictures.letters import EM, GLYPHS, WEIGHT, Placing, advance, drawable, run_out, strokes
from pagemagic.pictures.motifs.placing import known_motifs

WIDTH, HEIGHT = 6400, 8000
Placed = list[tuple[str, Placing]]

_GROUND: Shape = {"c": "f1", "d": rect(-30_000, -30_000, 66_400, 68_000)}
"""Larger than the box, so that a frame of another shape is filled too."""


def figure_strokes(text: str, em: int = 6600) -> tuple[str, int, int]:
    """Centre lines of a short text on one line, its width and its stroke's width, all in tenths.

    Raises KeyError where a sign cannot be drawn (:func:`pagemagic.pictures.letters.drawable`).
    """
    x, path = 0, ""
    for sign in text:
        path += strokes(sign, Placing(x, 0, em))
        x += advance(sign, em) + em // 16
    return path, max(x - em // 16, 0), WEIGHT * em // EM


def signs(request: PictureRequest) -> str:
    """Up to four signs the picture is made of: the first and the last figure; where there is none and the trade has no
    motif, the name's letters, else a ring."""
    figures = [figure for figure in map(drawable, request.figures) if figure]
    if len(figures) > 1 and len(figures[0]) == len(figures[-1]) <= 2:
        return figures[0] + figures[-1]
    if figures and len(figures[0]) <= 4:
        return figures[0]
    return "" if known_motifs(request.motifs) else drawable(request.initials)[:2] or "o"


def figures(request: PictureRequest) -> tuple[list[Shape], list[Mask]]:
    """The shapes and the mask of the picture."""
    text = signs(request)
    known = known_motifs(request.motifs)
    # An event about letters has its figures themselves, as large as they go: they are what it is about.
    if known and not (known[0] == _LETTERS and len(text) > 1):
        days = [day for day in map(drawable, request.figures) if 0 < len(day) <= _LONGEST]
        return [_GROUND, *(_dated(days, known[0]) if days else overprinted(known[0], 560, 1240, 5640, _PRINT))], []
    if len(text) == 1:
        return _single(text), []
    em, front, back = _pair(text) if len(text) == 2 else _rows(text) if len(text) == 4 else _cascade(text)
    first, second = (_path(placed) for placed in (front, back))
    weight = WEIGHT * em // EM // 10 * 10
    # Two tenths wider than the figure itself, or a fringe of its colour shows at the edge of the overlap.
    name = f"pm-m{blake2b(f'{request.key} {text}'.encode('utf-8', 'surrogatepass'), digest_size=3).hexdigest()}"
    mask = Mask(id=name, d=second, w=tenths(weight + 20))
    return [
        _GROUND,
        {"c": "s4", "d": first, "w": tenths(weight)},
        {"c": "s3", "d": second, "w": tenths(weight)},
        {"c": "s2", "d": first, "w": tenths(weight), "m": f"url(#{name})"},
    ], [mask]


_LETTERS = "letter"
"""The motif of what is about letters."""
_LONGEST = 4
"""Signs of a figure that has a place in a picture."""
_PRINT = ("3", "2", "1")
"""The inks of a motif: of the print, of the copy below and of what is cut out of it."""


def _dated(days: Sequence[str], motif: str) -> list[Shape]:
    """A row of figures, from the first day to the last, over what the days are about."""
    left, right = days[0], days[-1] if len(days) > 1 and len(days[0]) <= 2 else ""
    dash = WIDTH * 9 // 100 if right else 0
    em = min((WIDTH - 900 - dash * 2) * EM // sum(GLYPHS[sign].width + EM // 12 for sign in left + right), 2150)
    weight = WEIGHT * em // EM // 10 * 10
    x, y = 420, 420
    path = _path(_row(left, x, y, em, ""))
    end = x + _length(left, em) + em // 24
    if right:
        middle = y + em * 52 // 100
        path += line(end + weight // 2, middle, end + dash + weight // 2, middle)
        path += _path(_row(right, end + dash + weight, y, em, ""))
    return [{"c": "s4", "d": path, "w": tenths(weight)}, *overprinted(motif, 700, 2620, 5200, _PRINT)]


def _path(placed: Placed) -> str:
    return "".join(strokes(sign, placing) for sign, placing in placed)


def _single(sign: str) -> list[Shape]:
    glyph = GLYPHS[sign]
    # A descender is shown whole: a piece of its hook alone would look like a mistake.
    share = 98 if glyph.bottom > EM else 112
    em = min(WIDTH * 104 * EM // (100 * glyph.width), HEIGHT * share * EM // (100 * (glyph.bottom - glyph.top)))
    x = max(WIDTH * 10 // 100, WIDTH * 108 // 100 - glyph.width * em // EM)
    y = HEIGHT * (9 if share > 100 else 2) // 100 - glyph.top * em // EM
    path = strokes(sign, run_out(sign, Placing(x, y, em), "br"))
    weight = tenths(WEIGHT * em // EM // 10 * 10)
    return [
        _GROUND,
        {"c": "s2", "d": path, "w": weight, "t": "translate(-30 26)"},
        {"c": "s3", "d": path, "w": weight},
    ]


def _pair(text: str) -> tuple[int, Placed, Placed]:
    first, second = text[0], text[1]
    digits = text.isdigit()
    em = 6600 if digits else 7900
    wide = advance(first, em)
    # The second starts two thirds into the first, but never so far that its end stays inside the sheet; a 7 is empty
    # there, so what follows it moves up to its bar.
    x = 160
    if first == "7":
        next_x, drop = x + wide * 20 // 100, 300
    else:
        next_x = max(x + wide * 45 // 100, min(x + wide * 68 // 100, WIDTH + 300 - advance(second, em)))
        drop = 700 if second in "17" or not digits else 1750
    if second == "4":
        drop = 0
    spare = WIDTH - 500 - next_x - advance(second, em)
    if spare > 0:
        x, next_x = x + spare, next_x + spare
    y = 320 if digits else 6900 - em
    return (
        em,
        [(first, Placing(x, y, em))],
        [(second, run_out(second, Placing(next_x, y + drop, em), "br"))],
    )


def _rows(text: str) -> tuple[int, Placed, Placed]:
    em = 4500
    upper, lower = text[:2], text[2:]
    return em, _row(upper, 160, 260, em, ""), _row(lower, min(620, WIDTH + 260 - _length(lower, em)), 3560, em, "b")


def _length(text: str, em: int) -> int:
    return sum(advance(sign, em) for sign in text) + em // 24


def _row(text: str, x: int, y: int, em: int, sides: str) -> Placed:
    placed = []
    for sign in text:
        placed.append((sign, run_out(sign, Placing(x, y, em), sides)))
        x += advance(sign, em) + em // 24
    return placed


def _cascade(text: str) -> tuple[int, Placed, Placed]:
    em = 4600
    places = []
    x, y = 160, 240
    for at, sign in enumerate(text):
        places.append((sign, run_out(sign, Placing(x, y, em), "b" if at == len(text) - 1 else "")))
        x += advance(sign, em) * 60 // 100
        y += 1650
    return em, [places[0], *places[2:]], [places[1]]
