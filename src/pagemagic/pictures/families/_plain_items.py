"""Items of a list that no word of theirs names: a plain sign that says which of how many it is, and claims nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.pictures.drawing import Shape, tenths
from pagemagic.pictures.family import PictureRequest
from pagemagic.pictures.letters import EM, WEIGHT, Placing, advance, strokes


def told_apart(names: Sequence[str | None]) -> tuple[str | None, ...]:
    """The names of a list's signs, none twice, and none at all where fewer than half of the items would have one."""
    taken: dict[str, None] = {}
    kept = []
    for name in names:
        kept.append(None if name in taken else name)
        if name is not None:
            taken[name] = None
    return tuple(kept) if 2 * len(taken) >= len(names) else (None,) * len(names)


def standing(request: PictureRequest) -> tuple[int, int]:
    """Which of how many items a request draws: from 0, and at least 1."""
    if request.series:
        return request.place, len(request.series)
    count = max(request.count, 1)
    return request.index % count, count


def numeral(number: int, x: int, y: int, height: int, colour: str) -> Shape:
    """A number of digits ``height`` high, centred on ``x`` and hung from ``y``; all in tenths."""
    text = str(number)
    em = height
    width = sum(advance(digit, em) for digit in text)
    left, path = x - width // 2, ""
    for digit in text:
        path += strokes(digit, Placing(left, y, em))
        left += advance(digit, em)
    return Shape(c=f"s{colour}", d=path, w=tenths(max(WEIGHT * em // EM, 10)))
