"""What a motif is: a block print of one thing on a 24 x 24 grid, cut in two colours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

Role = Literal["k", "c", "o", "f"]
"""How a part is printed: ``k`` filled in the main colour, ``o`` stroked in the main colour, ``c`` a cut (stroked in the
second colour, over what lies below) and ``f`` filled in the second colour."""


class Part(NamedTuple):
    """One print run of a motif."""

    role: Role
    d: str
    """Path data on the 24 x 24 grid."""
    w: str = ""
    """Stroke width in units of the grid; empty for fills."""


Motif = tuple[Part, ...]
"""The parts in printing order. The silhouette fills about 20 of the 24 units and is centred for the eye."""

MotifGroup = Mapping[str, Motif]


def k(d: str) -> Part:
    """A silhouette, filled in the main colour."""
    return Part("k", d)


def f(d: str) -> Part:
    """A hole, filled in the second colour."""
    return Part("f", d)


def o(d: str, w: str = "1.8") -> Part:
    """A bar or ring, stroked in the main colour."""
    return Part("o", d, w)


def c(d: str, w: str = "1.4") -> Part:
    """A cut, stroked in the second colour."""
    return Part("c", d, w)
