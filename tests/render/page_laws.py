"""What must be true of every page, whatever the document: checked on the tree that an HTML parser makes of it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import html5lib

_REFERENCES = ("aria-labelledby", "aria-describedby", "aria-controls", "for", "headers", "list")
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


@dataclass(frozen=True)
class Tag:
    """An element: its name (``svg:title`` in drawings), its attributes and its text."""

    name: str
    attributes: dict[str, str]
    text: str


def tags(html: str) -> list[Tag]:
    """The elements of a document in order. Raises AssertionError where the parser had to mend anything."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree = parser.parse(html)
    assert parser.errors == [], [(position, code, found) for position, code, found in parser.errors[:3]]
    return [_tag(element) for element in tree.iter() if isinstance(element.tag, str)]


def _tag(element: Any) -> Tag:
    space, _, local = element.tag.rpartition("}")
    name = f"svg:{local}" if space else local
    text = "".join(element.itertext()) if name in _HEADINGS | {"a", "title", "script", "summary"} else ""
    return Tag(name, {str(key): value for key, value in element.attrib.items()}, text)


def broken_laws(found: list[Tag]) -> Iterator[str]:
    """Everything that is wrong with a page, in words."""
    root = found[0]
    if not root.attributes.get("lang") or root.attributes.get("dir") not in ("ltr", "rtl"):
        yield f"html has {root.attributes}"
    names = Counter(tag.name for tag in found)
    for name in ("title", "h1", "main"):
        if names[name] != 1:
            yield f"{names[name]} <{name}>"
    yield from _heading_order(found)
    yield from _identity(found)
    yield from _content(found)


def _heading_order(found: list[Tag]) -> Iterator[str]:
    level = 0
    for tag in found:
        if tag.name in _HEADINGS:
            own = int(tag.name[1])
            if own > level + 1:
                yield f"<h{own}> {tag.text[:30]!r} after level {level}"
            level = own


def _identity(found: list[Tag]) -> Iterator[str]:
    ids = Counter(tag.attributes["id"] for tag in found if "id" in tag.attributes)
    yield from (f"id {name!r} is used {count} times" for name, count in ids.items() if count > 1)
    for tag in found:
        for name in _REFERENCES:
            for target in tag.attributes.get(name, "").split():
                if target not in ids:
                    yield f"{name}={target!r} of <{tag.name}> leads nowhere"
        href = tag.attributes.get("href", "")
        if href.startswith("#") and href[1:] not in ids:
            yield f"href={href!r} leads nowhere"
        for value in tag.attributes.values():
            if value.startswith("url(#") and value[5:-1] not in ids:
                yield f"{value!r} leads nowhere"


def _content(found: list[Tag]) -> Iterator[str]:
    for tag in found:
        if tag.name in _HEADINGS and not tag.text.strip():
            yield f"<{tag.name}> is empty"
        if tag.name == "img" and not ({"src", "alt", "width", "height"} <= set(tag.attributes)):
            yield f"<img> has {sorted(tag.attributes)}"
        if tag.name in ("style", "base", "iframe", "object", "embed"):
            yield f"<{tag.name}> is on the page"
        if tag.name == "script":
            if tag.attributes != {"type": "application/ld+json"}:
                yield f"<script> has {tag.attributes}"
            else:
                json.loads(tag.text)
        for name in tag.attributes:
            if name.lower().startswith("on") or name in ("style", "srcdoc"):
                yield f"<{tag.name}> has {name}"
    yield from _nameless(found)


def _nameless(found: list[Tag]) -> Iterator[str]:
    for tag in found:
        if tag.name == "a" and not tag.text.strip() and not tag.attributes.get("aria-label"):
            yield f"<a href={tag.attributes.get('href')!r}> has no name"


def check_page(html: str) -> None:
    """Raise AssertionError naming every law that a page breaks."""
    broken = list(broken_laws(tags(html)))
    assert broken == [], broken
