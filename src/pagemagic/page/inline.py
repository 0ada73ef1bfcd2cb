"""Inline text: a typed tree of bounded depth, stored as compactly as it allows.

In JSON, text without marks is a string; marked text is a list of strings and nodes:

``["Call ", {"type": "fact", "id": "n4"}, " before ", {"type": "strong", "children": ["noon"]}]``
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Literal, TypeAlias

from pydantic import AfterValidator, Discriminator, Field, StringConstraints, Tag

from pagemagic.page.base import Frozen, NodeId, Text, Word
from pagemagic.page.links import Link

MAX_DEPTH = 4
"""How deep marks may be nested."""
MAX_LENGTH = 20_000
"""How many characters one inline text may hold."""

_Run = Annotated[Text, StringConstraints(max_length=MAX_LENGTH)]

# White space and what is invisible, written out: what Python knows of it changes with its Unicode version.
_INVISIBLE = re.compile(
    "[ \t\n\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180e\u2000-\u200f\u2028\u2029\u202f\u205f-\u2064"
    "\u206a-\u206f\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0]*"
)


class Strong(Frozen):
    """Important text."""

    type: Literal["strong"] = "strong"
    children: Children


class Emphasis(Frozen):
    """Stressed text."""

    type: Literal["emphasis"] = "emphasis"
    children: Children


class Code(Frozen):
    """Text from or for a machine."""

    type: Literal["code"] = "code"
    text: _Run


class LinkRun(Frozen):
    """Text that leads somewhere."""

    type: Literal["link"] = "link"
    to: Link
    children: Children


class Break(Frozen):
    """A line break."""

    type: Literal["break"] = "break"


class FactRun(Frozen):
    """The text of a fact, written for the reader's language when the page is rendered."""

    type: Literal["fact"] = "fact"
    id: NodeId
    field: Word = "text"
    """One of :data:`pagemagic.page.facts.FIELDS` of the fact's kind."""


Mark: TypeAlias = Annotated[Strong | Emphasis | Code | LinkRun | Break | FactRun, Field(discriminator="type")]


def _text_or_mark(value: object) -> str:
    return "text" if isinstance(value, str) else "mark"


def _text_or_runs(value: object) -> str:
    return "runs" if isinstance(value, list | tuple) else "text"


def _joined(value: Children) -> Children:
    """One form for one run: adjoining strings joined, empty strings and marks dropped, links need something to read."""
    parts: list[str | Mark] = []
    for part in value:
        if isinstance(part, LinkRun) and is_blank(part.children):
            found: Children = part.children
        elif isinstance(part, Strong | Emphasis) and not part.children:
            found = ()
        else:
            found = (part,)
        for child in found:
            if isinstance(child, str) and parts and isinstance(parts[-1], str):
                parts[-1] += child
            elif child != "":
                parts.append(child)
    return tuple(parts)


Children: TypeAlias = Annotated[
    tuple[Annotated[Annotated[_Run, Tag("text")] | Annotated[Mark, Tag("mark")], Discriminator(_text_or_mark)], ...],
    AfterValidator(_joined),
]


def is_blank(value: str | Children) -> bool:
    """Whether there is nothing to read: no text but white space, and no fact."""
    if isinstance(value, str):
        return _INVISIBLE.fullmatch(value) is not None
    for _, part in walk(value):
        text = part.text if isinstance(part, Code) else part
        if isinstance(part, FactRun) or (isinstance(text, str) and not _INVISIBLE.fullmatch(text)):
            return False
    return True


def _normal(value: InlineText) -> InlineText:
    """One form for one text: nothing to read is the empty string, a lone string is unwrapped. Raises ValueError."""
    if is_blank(value):
        return ""
    if isinstance(value, str):
        return value
    if len(value) == 1 and isinstance(value[0], str):
        return value[0]
    length = 0
    for depth, part in walk(value):
        if depth > MAX_DEPTH:
            raise ValueError(f"marks may be nested at most {MAX_DEPTH} deep; flatten the text")
        length += len(part) if isinstance(part, str) else len(getattr(part, "text", ""))
        if isinstance(part, LinkRun) and any(isinstance(child, LinkRun) for _, child in walk(part.children)):
            raise ValueError("a link cannot hold another link; end the first before the second")
    if length > MAX_LENGTH:
        raise ValueError(f"text may have at most {MAX_LENGTH} characters, this has {length}; split it")
    return value


InlineText: TypeAlias = Annotated[
    Annotated[_Run, Tag("text")] | Annotated[Children, Tag("runs")],
    Discriminator(_text_or_runs),
    AfterValidator(_normal),
]
"""A string, or a tuple of strings and marks."""


def _not_blank(value: InlineText) -> InlineText:
    if value == "":
        raise ValueError("there is nothing to read; write something, or remove what it belongs to")
    return value


NonBlankText: TypeAlias = Annotated[InlineText, AfterValidator(_not_blank)]
"""Inline text with something to read: what a button, a link or a heading must have."""

for _model in (Strong, Emphasis, LinkRun):
    _model.model_rebuild()


def walk(value: str | Children) -> Iterator[tuple[int, str | Mark]]:
    """Every string and mark of an inline text in reading order, with its depth from 1. Iterative."""
    stack: list[tuple[int, str | Mark]] = [(1, value)] if isinstance(value, str) else [(1, p) for p in reversed(value)]
    while stack:
        depth, part = stack.pop()
        yield depth, part
        if isinstance(part, Strong | Emphasis | LinkRun):
            stack.extend((depth + 1, child) for child in reversed(part.children))


def plain(value: str | Children) -> str:
    """The text without marks; a break is a space, a fact is left out."""
    if isinstance(value, str):
        return value
    return "".join(
        part
        if isinstance(part, str)
        else " "
        if isinstance(part, Break)
        else part.text
        if isinstance(part, Code)
        else ""
        for _, part in walk(value)
    )
