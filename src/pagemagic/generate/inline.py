"""Building inline text as JSON: strings, references to facts, and templates filled with either."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, TypeAlias

from pagemagic.i18n.lists import list_text

Json: TypeAlias = dict[str, Any]
Inline: TypeAlias = "str | list[Any]"
"""Inline text in its JSON form (:mod:`pagemagic.page.inline`)."""

_HOLE = re.compile(r"\{([a-z]+)\}")
_FIRST_MARK = 0xE000  # private use: no brief that passed cleaning means anything by it


def run(identifier: str, field: str = "text") -> Json:
    """A reference to a fact."""
    return {"type": "fact", "id": identifier} if field == "text" else {"type": "fact", "id": identifier, "field": field}


def strong(*parts: Any) -> Json:
    """Important text."""
    return {"type": "strong", "children": runs(join(*parts))}


def line_break() -> Json:
    """A line break."""
    return {"type": "break"}


def runs(value: Inline) -> list[Any]:
    """The parts of an inline text."""
    return [value] if isinstance(value, str) else list(value)


BESIDE = "\u00a0· "
"""Between things that stand in one line; where the line breaks, it breaks after the point."""


def join(*parts: Any) -> Inline:
    """One inline text of several strings, runs and inline texts; strings that meet become one."""
    found: list[Any] = []
    for part in parts:
        for piece in part if isinstance(part, list) else [part]:
            if isinstance(piece, str) and found and isinstance(found[-1], str):
                found[-1] += piece
            elif piece != "":
                found.append(piece)
    if not found:
        return ""
    return found[0] if len(found) == 1 and isinstance(found[0], str) else found


def fill(template: str, **values: Any) -> Inline:
    """A template with its holes filled. Raises KeyError for a hole without a value."""
    parts: list[Any] = []
    at = 0
    for hole in _HOLE.finditer(template):
        parts += [template[at : hole.start()], values[hole[1]]]
        at = hole.end()
    return join(*parts, template[at:])


def listed(items: Iterable[tuple[Inline, str]], locale: str) -> Inline:
    """A list as a reader says it, ``a, b and c``, of inline texts with their plain text (which the grammar looks at)."""
    pairs = list(items)
    # Each item is put in as its plain text with a mark after it, so the joints come from one place.
    marked = [plain + chr(_FIRST_MARK + index) for index, (_, plain) in enumerate(pairs)]
    text = list_text(marked, locale)
    parts: list[Any] = []
    for (value, _), mark in zip(pairs, marked, strict=True):
        before, _, text = text.partition(mark)
        parts += [before, value]
    return join(*parts, text)


def upper_first(value: Inline) -> Inline:
    """The same with a capital where it begins with a letter of its own; a fact at the start stays as it is."""
    if isinstance(value, str):
        return value[:1].upper() + value[1:]
    first = value[0] if value else ""
    return join(first[:1].upper() + first[1:], value[1:]) if isinstance(first, str) else value


def references(value: Any) -> Iterable[str]:
    """The ids of the facts that a JSON value refers to or links to, in any place of it."""
    stack = [value]
    while stack:
        found = stack.pop()
        if isinstance(found, dict):
            if found.get("type") == "fact" and isinstance(found.get("id"), str):
                yield str(found.get("fact", found["id"]))
            if found.get("kind") == "fact" and isinstance(found.get("fact"), str):
                yield found["fact"]
            if isinstance(found.get("date"), str):
                yield found["date"]
            stack.extend(found.values())
        elif isinstance(found, list | tuple):
            stack.extend(found)
