"""A word as a poster prints it: one bold letter beside the other, as high as its row. Lengths in tenths."""

from __future__ import annotations

from dataclasses import dataclass

from pagemagic.pictures.letters import EM, GLYPHS, Placing, advance, strokes

BOLD = 52
"""The width of the strokes, in units of the em: heavier than the alphabet's own, as a row of a poster is."""
_APART = 26
"""From letter to letter, in units of the em."""
_FULL, _HIGHEST = 80, 200
"""How much of a row its letters fill in height, in hundredths, and by how many units a letter grows at most for that."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter where it stands, with its strokes and the room it takes in the row."""

    left: int
    right: int
    middle: int
    d: str


@dataclass(frozen=True, slots=True)
class Word:
    """The letters of a word and the width of their strokes."""

    letters: tuple[Letter, ...]
    weight: int

    @property
    def d(self) -> str:
        """The centre lines of the whole word."""
        return "".join(letter.d for letter in self.letters)


def filling(text: str, width: int, height: int) -> Word:
    """A word whole across and down in its row, whose letters take all of the width.

    Where the width makes them small, they grow in height alone; where the height does, they stand apart.
    """
    high = _foot(text) - _head(text)
    units = sum(GLYPHS[sign].width + _APART for sign in text)
    em = min(width * EM // units, height * _FULL * EM // (100 * high))
    grown = height * _FULL * EM // (100 * em) - high
    tall = max(min(grown, _HIGHEST), 0) // 10 * 10
    y = (height - (high + tall) * em // EM) // 2 - _head(text) * em // EM
    return _set(text, width, Placing(0, y, em, grain=1, tall=tall))


def cropped(text: str, width: int, height: int) -> Word:
    """A word as large as the width allows: a short one loses its foot at the lower edge, but never so much that it can
    no longer be read. A long one is whole."""
    units = sum(GLYPHS[sign].width + _APART for sign in text)
    em = min(width * 98 * EM // (100 * units), height * 124 // 100)
    if em * (_foot(text) - _head(text)) // EM < height * 110 // 100:
        return filling(text, width, height)
    return _set(text, width, Placing(0, height * 4 // 100 - _head(text) * em // EM, em, grain=1))


def _set(text: str, width: int, first: Placing) -> Word:
    em = first.em
    spare = width - sum(advance(sign, em) for sign in text)
    left, letters = 0, []
    for at, sign in enumerate(text):
        right = left + advance(sign, em) + spare * (at + 1) // len(text) - spare * at // len(text)
        x = left + (right - left - advance(sign, em)) // 2
        d = strokes(sign, Placing(x, first.y, em, grain=1, tall=first.tall))
        letters.append(Letter(left, right, x + advance(sign, em) // 2, d))
        left = right
    return Word(tuple(letters), BOLD * em // EM // 10 * 10)


def pieces(word: Word, count: int) -> list[tuple[int, int, str]]:
    """``left, right, d`` of the pieces a word is cut into, so that all can be read: between its letters or, where there
    are more pieces than letters, through their middles. With still more pieces they are equal."""
    letters = word.letters
    if count > 2 * len(letters):
        width = letters[-1].right
        return [(width * at // count, width * (at + 1) // count, word.d) for at in range(count)]
    halved = sorted(range(len(letters)), key=lambda at: letters[at].left - letters[at].right)[: count - len(letters)]
    found: list[tuple[int, int, str]] = []
    for at, one in enumerate(letters):
        if at in halved and count > len(letters):
            found += [(one.left, one.middle, one.d), (one.middle, one.right, one.d)]
        else:
            found.append((one.left, one.right, one.d))
    while len(found) > count:
        at = min(range(len(found) - 1), key=lambda at: found[at + 1][1] - found[at][0])
        found[at : at + 2] = [(found[at][0], found[at + 1][1], found[at][2] + found[at + 1][2])]
    return found


def _head(text: str) -> int:
    return min(GLYPHS[sign].top for sign in text)


def _foot(text: str) -> int:
    return max(GLYPHS[sign].bottom for sign in text)
