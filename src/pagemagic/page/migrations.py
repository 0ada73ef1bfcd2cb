"""Migrations: from the JSON of an older version to that of the next, step by step, before anything is validated.

A step is a pure function from a JSON object to another; it never looks at anything rendered, and never changes what it was
given. The functions here make the usual ones::

    migrations={1: chain(rename("props", "heading", "title"), give("props", "quiet", False)),
                2: each("slots", "items", rename("", "label", "title"))}
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]
Step: TypeAlias = Callable[[Json], Json]
"""From a version to the next."""


def chain(*steps: Step) -> Step:
    """One step that does several, in order."""

    def chained(value: Json) -> Json:
        for step in steps:
            value = step(value)
        return value

    return chained


def rename(part: str, old: str, new: str) -> Step:
    """Call a property of a ``part`` (``props``, ``slots``, or the whole: the empty string) something else."""
    return _inside(part, lambda found: {new if key == old else key: item for key, item in found.items()})


def drop(part: str, name: str) -> Step:
    """Leave a property out."""
    return _inside(part, lambda found: {key: item for key, item in found.items() if key != name})


def give(part: str, name: str, value: Any) -> Step:
    """Give a property that is not there a value."""
    return _inside(part, lambda found: {name: value, **found})


def convert(part: str, name: str, change: Callable[[Any], Any]) -> Step:
    """Write the value of a property, where it is there, in another way."""
    return _inside(part, lambda found: {k: change(item) if k == name else item for k, item in found.items()})


def each(part: str, name: str, step: Step) -> Step:
    """Do a step to every object in a list."""
    return convert(
        part, name, lambda items: [step(item) if isinstance(item, dict) else item for item in items]
        if isinstance(items, list | tuple) else items,
    )  # fmt: skip


def _inside(part: str, change: Step) -> Step:
    def step(value: Json) -> Json:
        if not part:
            return change(value)
        found = value.get(part)
        # What is not an object is refused, with its place, when the document is validated.
        return {**value, part: change(found)} if isinstance(found, dict) else value

    return step


def migrate(value: Json, key: str, target: int, steps: Mapping[int, Step]) -> Json:
    """Take an object from the version that its ``key`` says to ``target``, one step after the other.

    An object without a version is of the first; one of a version that makes no sense, or is newer, is returned as it is.
    """
    version = value.get(key, 1)
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        return value
    while version < target:
        value = {**steps[version](value), key: version + 1}
        version += 1
    return value
