"""Bottles, jars and glasses: kitchens, cellars, bars and shops."""

from __future__ import annotations

from pagemagic.pictures.families.vessels.kind import Paint
from pagemagic.pictures.families.vessels.turning import labelled

_DARK = (Paint("3", "2"), Paint("6", "3"), Paint("5", "3"), Paint("3", "6"), Paint("5", "6"), Paint("6", "2"))
_PALE = (Paint("1", "2"), Paint("1", "6"), Paint("1", "5"), Paint("1", "3"))

WINE = labelled(
    ((0, 52), (40, 50), (270, 52), (400, 118), (470, 146), (960, 146), (1000, 138)),
    over=(0, 230), label=(580, 830), colours=_DARK,
)  # fmt: skip
SLENDER = labelled(
    ((0, 62), (40, 48), (330, 50), (480, 100), (640, 118), (970, 118), (1000, 112)),
    over=(0, 90), label=(660, 850), colours=_DARK,
)  # fmt: skip
DEMIJOHN = labelled(
    ((0, 84), (40, 72), (170, 74), (300, 190), (470, 340), (660, 402), (840, 372), (1000, 280)),
    over=(470, 1000), lines=(560, 650, 740, 830, 920), closed=False,
    colours=(Paint("5", "2"), Paint("6", "2"), Paint("3", "2"), Paint("5", "6")),
)  # fmt: skip
PRESERVE = labelled(
    ((0, 300), (130, 300), (150, 284), (250, 350), (330, 364), (930, 364), (1000, 336)),
    over=(0, 140), label=(450, 780), colours=(Paint("2", "3"), Paint("6", "2"), Paint("5", "2"), Paint("6", "1")),
)  # fmt: skip
CROCK = labelled(
    ((0, 350), (90, 352), (100, 330), (160, 380), (900, 380), (1000, 356)),
    over=(0, 96), label=None, lines=(300, 860), colours=(Paint("2", "6"), Paint("1", "2"), Paint("5", "3"), Paint("1", "3")),
)  # fmt: skip
CARAFE = labelled(
    ((0, 196), (60, 160), (260, 120), (470, 200), (700, 312), (860, 320), (1000, 270)),
    over=(560, 1000), closed=False, colours=_PALE,
)  # fmt: skip
STEMWARE = labelled(
    ((0, 218), (190, 262), (370, 214), (470, 46), (530, 22), (890, 24), (960, 110), (1000, 212)),
    over=(150, 480), closed=False, colours=_PALE,
)  # fmt: skip
TUMBLER = labelled(((0, 380), (500, 350), (1000, 310)), over=(340, 1000), closed=False, colours=_PALE)
BARREL = labelled(
    ((0, 330), (250, 402), (500, 424), (750, 402), (1000, 330)),
    over=(110, 170), label=(790, 850), lines=(330, 670), closed=False, paper="3",
    colours=(Paint("2", "3"), Paint("6", "3"), Paint("2", "6"), Paint("6", "2")),
)  # fmt: skip
TIN = labelled(
    ((0, 360), (1000, 360)), over=(0, 120), label=(300, 800),
    colours=(Paint("5", "3"), Paint("2", "3"), Paint("6", "2"), Paint("3", "2")),
)  # fmt: skip
