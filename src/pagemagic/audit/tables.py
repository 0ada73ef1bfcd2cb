"""Tables: rows of one length, and a name for every row and column."""

from __future__ import annotations

from collections.abc import Iterator

from pagemagic.audit.findings import Finding
from pagemagic.audit.subject import Holder, Subject, fix
from pagemagic.page.blocks import CellBlock, RowBlock, TableBlock
from pagemagic.page.inline import is_blank
from pagemagic.page.operations import Insert
from pagemagic.page.patch import Patch


def check_tables(subject: Subject) -> Iterator[Finding]:
    """Rows that are shorter than the longest, and heads of rows and columns without a word."""
    for holder in subject.holders:
        if not isinstance(holder.node, TableBlock):
            continue
        rows = holder.node.rows
        widest = max(len(row.cells) for row in rows)
        for index, row in enumerate(rows):
            if len(row.cells) < widest:
                # An empty head would be a fault of its own; an empty cell says that there is nothing.
                mended = _filled(subject, row, widest) if index else None
                what = f"a row of the table has {len(row.cells)} cells, the longest has {widest}"
                yield Finding("ragged-table", "warning", holder.place, what, "fill it up", row.id, "cells", mended)
        yield from _heads(holder, rows)


def _filled(subject: Subject, row: RowBlock, width: int) -> Patch:
    after = row.cells[-1].id
    ops: list[Insert] = []
    for _ in range(width - len(row.cells)):
        cell = CellBlock(id=subject.fresh(), text="")
        ops.append(Insert(node=cell, parent=row.id, slot="cells", after=after))
        after = cell.id
    return fix(*ops)


def _heads(holder: Holder, rows: tuple[RowBlock, ...]) -> Iterator[Finding]:
    for cell in rows[0].cells:
        if is_blank(cell.text):
            what = "a column of the table has no head"
            yield Finding("empty-head", "warning", holder.place, what, "say what stands in it", cell.id, "text")
    for row in rows[1:]:
        if is_blank(row.cells[0].text):
            what = "a row of the table has no head"
            yield Finding("empty-head", "warning", holder.place, what, "say what it is about", row.cells[0].id, "text")
