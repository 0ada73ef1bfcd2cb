"""Comparing markup as browsers read it."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

import html5lib


def tree(html: str) -> Any:
    """A fragment as nested tuples; text in one piece, attributes without order, comments left out."""
    root = html5lib.parseFragment(html, namespaceHTMLElements=False)
    return _children(root)


def body(html: str, within: str = "") -> Any:
    """The same for the body of a document, or for what stands in its element with the id ``within``."""
    root = html5lib.parse(html, namespaceHTMLElements=False).find("body")
    assert root is not None
    found = root.find(f".//*[@id='{within}']") if within else root
    assert found is not None, within
    return _children(found)


def _is_hint(found: Element) -> bool:
    """React asks browsers to fetch the picture of a hero early; that stands in front of the page."""
    return found.tag == "link" and found.get("rel") == "preload" and found.get("as") == "image"


def _children(found: Element) -> list[Any]:
    """What an element holds: texts and elements in turn."""
    parts: list[Any] = [found.text or ""]
    for child in found:
        if not isinstance(child.tag, str):  # a comment, by which React keeps two texts apart
            parts[-1] += child.tail or ""
        elif not _is_hint(child):
            parts += [(child.tag, sorted(child.items()), _children(child)), child.tail or ""]
    return parts
