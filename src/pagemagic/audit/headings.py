"""Headings in running text: no level is left out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from pagemagic.audit.findings import Finding
from pagemagic.audit.subject import Subject, fix
from pagemagic.page.blocks import HeadingBlock
from pagemagic.page.editing.slots import slots_of
from pagemagic.page.operations import Set


def check_headings(subject: Subject) -> Iterator[Finding]:
    """Headings of the second rank before any of the first. Pages show them as if they were of the first."""
    for holder in subject.holders:
        slots = holder.section.slots if holder.node is holder.section else holder.node
        for slot in slots_of(type(slots)):
            headings = (block for block in getattr(slots, slot) if isinstance(block, HeadingBlock))
            for block in takewhile(lambda heading: heading.rank == 2, headings):
                yield Finding(
                    "heading-jump", "warning", holder.place, "a heading of the second rank comes before any of the first",
                    "make it one of the first", block.id, "rank", fix(Set(id=block.id, prop="rank", value=1)),
                )  # fmt: skip
