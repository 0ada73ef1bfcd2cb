"""Walks: which letter stands in each tile of a strip, and how it is cropped."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count as counting
from math import gcd


@dataclass(frozen=True, slots=True)
class Crop:
    """One tile: a sign, upright or upside down, whole or so close that only a piece of it is seen."""

    sign: str
    turned: bool = False
    close: bool = False


_LAPS = ((True, False), (False, True), (True, True), (False, False))
"""``turned, close`` of the laps that follow the word itself."""


def first_letters(word: str, count: int) -> str:
    """``count`` letters of a word that has as many, in its order: all of it, or the first that differ if there are enough.

    Letters that differ make a livelier strip than a beginning of a word, and no other word by accident.
    """
    different = "".join(dict.fromkeys(word))
    return word if len(word) == count else (different if len(different) >= count else word)[:count]


def walk(word: str, others: str, count: int, columns: int) -> list[Crop]:
    """``count`` crops in rows of ``columns``: the word once, then its letters and the other signs in strides.

    After the word no tile shows the sign of the one before it or above it, as long as there are three signs; every lap
    through the signs crops them another way.
    """
    crops = [Crop(sign) for sign in (first_letters(word, count) if len(word) >= count else word)]
    pool = "".join(dict.fromkeys(word + others))
    stride = next(step for step in counting(max(len(pool) // 2, 1)) if gcd(step, len(pool)) == 1) if pool else 1
    seen = 0
    while len(crops) < count:
        at = len(crops)
        near = {crops[back].sign for back in (at - 1, at - columns) if 0 <= back < at}
        order = [pool[(seen + k) * stride % len(pool)] for k in range(len(pool))]
        taken = next((k for k, sign in enumerate(order) if sign not in near), 0)
        seen += taken + 1
        turned, close = _LAPS[seen // len(pool) % len(_LAPS)]
        crops.append(Crop(order[taken], turned, close))
    return crops
