"""A section that was written anew beside the one that was there: what is the same thing keeps its id, and all that no author writes.

Whoever writes gives no ids. Which block is which is found by what they say: those that say the same first, then those that
share words, then what is left of a kind, in order.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from pagemagic.generate.authoring.fields import Field, Fields
from pagemagic.generate.inline import Json

LIKE = 0.3
"""Blocks that share so much of their words are the same thing."""


@dataclass(frozen=True)
class Versions:
    """The same part of a section three times."""

    old: Json
    """As it was."""
    base: Json
    """As it would be, had its author changed nothing: without what authors do not write."""
    new: Json
    """As its author wants it."""


def aligned(old: Json, base: Json, new: Json, fields: Fields, may: Callable[[str], bool]) -> Json:
    """The section that was there with what is new in it, all as JSON.

    ``may`` says of an id whether it may change with all it holds. What may not keeps its properties, and its lists keep
    what they hold in their order.
    """
    found = {**old}
    whole = may(old["id"])
    for name, own in (("props", fields.props), ("slots", fields.slots)):
        found[name] = _part(Versions(old[name], base[name], new[name]), own, may, whole=whole)
    return found


def _part(of: Versions, fields: Sequence[Field], may: Callable[[str], bool], *, whole: bool) -> Json:
    found = {**of.old}
    for one in fields:
        old, base, new = (version.get(one.target) for version in (of.old, of.base, of.new))
        if one.kind == "blocks":
            found[one.target] = _blocks(old or [], base or [], new or [], one, may, whole=whole)
        elif whole and new != base:
            found[one.target] = new
    return found


def _blocks(
    old: list[Json], base: list[Json], new: list[Json], field: Field, may: Callable[[str], bool], *, whole: bool
) -> list[Json]:
    if len(base) != len(old):
        base = old
    partners = _partners(base, new)
    parts = {part.type: part.fields for part in field.parts}

    def merged(index: int, at: int, *, free: bool) -> Json:
        versions = Versions(old[index], base[index], new[at])
        return {**_part(versions, parts.get(str(new[at].get("type")), ()), may, whole=free), "id": old[index]["id"]}

    if whole:
        back = {at: index for index, at in partners.items()}
        return [merged(back[at], at, free=True) if at in back else block for at, block in enumerate(new)]
    return [
        merged(index, partners[index], free=may(block["id"])) if index in partners else block
        for index, block in enumerate(old)
    ]


def _partners(base: list[Json], new: list[Json]) -> dict[int, int]:
    """Which block is which: index in ``base`` -> index in ``new``."""
    found: dict[int, int] = {}
    taken: set[int] = set()

    def pair(index: int, at: int) -> None:
        if index not in found and at not in taken:
            found[index] = at
            taken.add(at)

    said, wanted = [_words(block) for block in base], [_words(block) for block in new]
    pairs = [
        (_likeness(said[index], wanted[at]), index, at)
        for index, block in enumerate(base)
        for at, other in enumerate(new)
        if block.get("type") == other.get("type")
    ]
    for likeness, index, at in sorted(pairs, key=lambda one: (-one[0], abs(one[1] - one[2]), one[1])):
        if likeness >= LIKE:
            pair(index, at)
    for _, index, at in sorted(pairs, key=lambda one: one[1:]):
        pair(index, at)
    return found


def _likeness(one: list[str], other: list[str]) -> float:
    """From 0 to 1: 1 where both say the same in the same order, just below where only their words are the same."""
    if one == other:
        return 1.0
    a, b = set(one), set(other)
    return 0.99 * len(a & b) / max(1, len(a | b))


def _words(value: Any) -> list[str]:
    """Everything that a block says and shows, ids left out."""
    found: list[str] = []
    stack = [value]
    while stack:
        one = stack.pop()
        if isinstance(one, dict):
            block = one.get("type") != "fact" or "fact" in one
            stack.extend(inner for key, inner in reversed(one.items()) if not (key == "id" and block))
        elif isinstance(one, list):
            stack.extend(reversed(one))
        elif one not in (None, False):
            found += str(one).lower().split()
    return found
