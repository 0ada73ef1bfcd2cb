"""The types of view-model fields that mean more than "a string".

A view model is a ``TypedDict`` of plain JSON values. These names tell the checker, and the printer of other languages,
what a string may be used for.
"""

from __future__ import annotations

from typing import Literal, NewType, NotRequired, TypedDict

Href = NewType("Href", str)
"""Where a link leads: passes :func:`~pagemagic.markup.urls.check_url` with kind ``link``."""

Src = NewType("Src", str)
"""The address of an image: kind ``image``."""

Token = NewType("Token", str)
"""A word from a program: class names, language tags, ids. Never a user's text."""


class InlineNode(TypedDict):
    """One marked run of inline text."""

    kind: Literal["strong", "em", "code", "link", "time", "bdi", "break", "wbr"]
    children: NotRequired[list[str | InlineNode]]
    href: NotRequired[Href]
    rel: NotRequired[Token]
    value: NotRequired[Token]
    """``datetime`` of a ``time``; ``lang`` of a ``bdi``."""


Inline = str | list[str | InlineNode]
"""Inline text: most often just a string."""
