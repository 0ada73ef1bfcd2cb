"""Text that may lead somewhere."""

from __future__ import annotations

from typing import Any, TypedDict

from pagemagic.markup.types import Href, Inline, Token
from pagemagic.page.present import Context


class LinkedText(TypedDict):
    """Text that may lead somewhere."""

    text: Inline
    is_link: bool
    href: Href
    rel: Token | None


_NOWHERE = Href("")


def linked(value: Inline, to: Any, context: Context) -> LinkedText:
    """Text with where it leads, if it does."""
    if to is None or not value or (link := context.link(to)) is None:
        return {"text": value, "is_link": False, "href": _NOWHERE, "rel": None}
    return {"text": value, "is_link": True, "href": link["href"], "rel": link["rel"]}
