"""A sheet of rows, for sites whose data are no land: a receipt as an instrument reads it. Lengths in tenths."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.geometry import line, polygon, rect
from pagemagic.pictures.stream import Stream

OF_THE_LAND = frozenset(("seedling", "tractor", "tree", "spade", "wheat", "greenhouse", "map"))
"""Motifs of trades that measure land."""
ON_PAPER = frozenset(
    (
        "receipt", "ledger", "calculator", "abacus", "coins", "document", "stamp", "nodes", "layers", "terminal", "brackets",
        "browser", "database", "bars", "chart", "calendar", "phone", "snapshots", "lock", "shield", "cursor", "dial", "key",
    )
)  # fmt: skip
"""Motifs of trades whose work is rows and amounts."""
ON_RECEIPTS = frozenset(("receipt", "ledger", "calculator", "abacus", "coins", "stamp"))
"""Those of trades that deal with sums of money: their rows stand on a torn sheet, with a total."""

_ROW = 440


def of_rows(motifs: Sequence[str]) -> bool:
    """Whether a site's pictures are sheets of rows rather than fields and plots."""
    return not OF_THE_LAND & set(motifs) and bool(ON_PAPER & set(motifs))


def sheet(stream: Stream, width: int, height: int) -> list[Shape]:
    """A torn sheet with rows of items and amounts, one of them read by a frame in the signal colour, and a total."""
    w = min(width * 64 // 100, height * 80 // 100) // 10 * 10
    left, top, bottom = (width - w) // 20 * 10, height * 8 // 1000 * 10, height - 500
    teeth = 12
    torn = [(left + w - w * at // teeth // 10 * 10, bottom - (220 if at % 2 else 0)) for at in range(teeth + 1)]
    rows = (bottom - 500 - top - 900) // _ROW
    read = stream.between(1, max(rows - 3, 1))
    names: dict[int, str] = {2: "", 3: "", 4: ""}
    amounts = rules = ""
    x, right = left + w // 10, left + w - w // 10
    for row in range(rows - 1):
        y = top + 900 + row * _ROW
        level = stream.pick((2, 3, 4))
        names[level] += rect(x, y, w * stream.between(22, 46) // 1000 * 10, 150)
        amount = w * stream.between(10, 18) // 1000 * 10
        amounts += rect(right - amount, y, amount, 150)
        rules += line(x, y + 290, right, y + 290)
    y = top + 900 + read * _ROW - 110
    frame = rect(left - 300, y, w + 600, 370)
    total = top + 900 + (rows - 1) * _ROW
    corners = "".join(rect(cx - 60, cy - 60, 120, 120) for cx in (left - 300, left + w + 300) for cy in (y, y + 370))
    return [
        Shape(c="fg", d=rect(0, 0, width, height)),
        Shape(c="f2", d=rect(left + 160, top + 160, w, bottom - top - 400)),
        Shape(c="fp", d=polygon([(left, top), (left + w, top), *torn])),
        Shape(c="f5", d=rect(x, top + 320, w * 40 // 1000 * 10, 260)),
        *(Shape(c=f"f{level}", d=path) for level, path in names.items() if path),
        Shape(c="f4", d=amounts),
        Shape(c="sl hair", d=rules),
        Shape(
            c="f5",
            d=rect(x, total, w * 20 // 1000 * 10, 220)
            + rect(right - w * 28 // 1000 * 10, total, w * 28 // 1000 * 10, 220),
        ),
        Shape(c="s6", d=frame, w="3"),
        Shape(c="f6", d=corners),
    ]


def sheet_lines(stream: Stream, width: int, height: int) -> list[Shape]:
    """The same in lines, for a deep band: columns of a ledger that leave the picture, one cell filled."""
    columns = (width * 30 // 100, width * 66 // 100, width * 86 // 100)
    rows = range(height // 8, height, height // 8)
    grid = "".join(line(width * 6 // 100, y, width, y) for y in rows)
    rules = "".join(line(x, height // 8, x, height) for x in columns)
    row = stream.between(2, 5) * (height // 8)
    entries = "".join(
        rect(
            columns[0] + 150,
            y + height // 24,
            (columns[1] - columns[0]) * stream.between(40, 85) // 1000 * 10,
            height // 24,
        )
        for y in rows
    )
    return [
        Shape(c="s4", d=grid, w="1.5"),
        Shape(c="s4", d=rules, w="1.5"),
        Shape(c="f4", d=entries),
        Shape(c="f6", d=rect(columns[1], row, columns[2] - columns[1], height // 8)),
    ]
