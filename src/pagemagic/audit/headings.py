"""Headings: no level is left out, and no two parts of a page are called the same."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from pagemagic.audit.findings import Finding
from pagemagic.audit.subject import Subject, fix
from pagemagic.page.blocks import HeadingBlock, TableBlock
from pagemagic.page.editing.slots import slots_of
from pagemagic.page.operations import Set


def check_headings(subject: Subject) -> Iterator[Finding]:
    """Headings that jump, and parts of a page of one name."""
    yield from _jumps(subject)
    yield from _namesakes(subject)


def _namesakes(subject: Subject) -> Iterator[Finding]:
    """Sections and tables of one name: who hears the page is offered the same place twice."""
    seen: set[tuple[str, str]] = set()
    for holder in subject.holders:
        prop = "caption" if isinstance(holder.node, TableBlock) else "title"
        if holder.page is None or not (holder.node is holder.section or isinstance(holder.node, TableBlock)):
            continue
        name = subject.text(holder, getattr(holder.values, prop, "")).casefold()
        if name and (holder.place, name) in seen:
            what = "another part of the page is called the same"
            yield Finding("same-heading", "warning", holder.place, what, "tell them apart", holder.node.id, prop)
        seen.add((holder.place, name))


def _jumps(subject: Subject) -> Iterator[Finding]:
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
