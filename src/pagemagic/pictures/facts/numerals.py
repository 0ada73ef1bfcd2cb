"""Numbers as wood type: one digit per tile, as plain data."""

from __future__ import annotations

from typing import Literal, TypedDict

Tone = Literal["plain", "brand"]


class DigitTile(TypedDict):
    """One tile."""

    digit: str
    tone: Tone
    """``plain``: a figure in the brand colour on paper; ``brand``: the other way round. Neighbours differ."""


def digits_tiles(number: str) -> list[DigitTile]:
    """The tiles of a year or a house number, one per digit; the last one is in the brand colour.

    Raises ValueError where ``number`` is not made of 1 to 8 ASCII digits.
    """
    if not (number.isascii() and number.isdigit() and len(number) <= 8):
        raise ValueError("tiles show 1 to 8 digits")
    last = len(number) - 1
    return [DigitTile(digit=digit, tone="plain" if (last - at) % 2 else "brand") for at, digit in enumerate(number)]
