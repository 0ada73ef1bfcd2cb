"""What an instrument shows where nothing can be drawn: a matrix of cells in the five-step scale, one of them marked."""

from __future__ import annotations

from pagemagic.pictures.drawing import Shape, tenths
from pagemagic.pictures.families._parcel_field import graded, noise, rulers
from pagemagic.pictures.geometry import rect
from pagemagic.pictures.stream import Stream

_GAP = 30


def matrix(stream: Stream, columns: int, rows: int, cell: int, wave: int = 3) -> list[Shape]:
    """The picture: ``columns`` by ``rows`` cells of ``cell`` tenths, graded by a smooth field; ``wave`` makes it finer."""
    level = noise(stream)
    spots = [(column, row) for row in range(rows) for column in range(columns)]
    grades = graded([level(column * wave, row * wave) for column, row in spots])
    marked = (columns * stream.pick((2, 3)) // 5, rows * stream.pick((2, 3)) // 5)
    paths: dict[int, list[str]] = {}
    for (column, row), grade in zip(spots, grades, strict=True):
        grade = 6 if (column, row) == marked else grade
        size = cell - _GAP
        paths.setdefault(grade, []).append(rect(column * cell + _GAP // 2, row * cell + _GAP // 2, size, size))
    ground = Shape(c="fg", d=rect(0, 0, columns * cell, rows * cell))
    cells = [Shape(c=f"f{grade}", d="".join(found)) for grade, found in sorted(paths.items())]
    x, y = marked
    ring = rect(x * cell - _GAP // 2, y * cell - _GAP // 2, cell + _GAP, cell + _GAP)
    return [
        ground,
        *cells,
        Shape(c="fn sl", d=ring, w=tenths(20)),
        Shape(c="sl", d=rulers(columns, rows, cell), w=".8"),
    ]
