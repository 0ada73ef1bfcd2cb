"""The ids of sections on their page, which links lead to."""

from __future__ import annotations

from typing import Any

from pagemagic.markup.types import Token
from pagemagic.page.site import Frame, Page


def section_anchors(page: Page) -> dict[str, Token]:
    """Section id -> id of its element, unique in the page; the prefix keeps them off the names of the DOM."""
    found: dict[str, Any] = {}
    sections = [section.__dict__ for section in page.sections]
    taken = {values["anchor"] for values in sections}
    numbers: dict[str, int] = {}
    for values in sections:
        name = values["anchor"]
        if name is None:
            stem = values["type"].replace(".", "-")
            number = numbers.get(stem, 0) + 1
            name = f"{stem}-{number}" if number > 1 else stem
            while name in taken:
                number += 1
                name = f"{stem}-{number}"
            numbers[stem] = number
            taken.add(name)
        found[values["id"]] = "s-" + name
    return found


def frame_anchors(frame: Frame) -> dict[str, Token]:
    """The same for the sections around every page."""
    found: dict[str, Token] = {}
    for framed in frame.__dict__.values():
        if framed is not None:
            found[framed.id] = Token(f"f-{framed.type.replace('.', '-')}")
    return found
