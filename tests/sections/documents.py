"""Sites of one section, for tests of section types, and what their markup looks like."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any
from xml.etree.ElementTree import Element

import html5lib

from pagemagic.gallery.gallery import theme
from pagemagic.page.base import node_id
from pagemagic.page.site import Site
from pagemagic.render.page import render_fragment, render_page
from pagemagic.render.target import Target

FACTS: list[dict[str, Any]] = [
    {"id": "n2v", "kind": "name", "text": "Test House"},
    {"id": "n2w", "kind": "phone", "text": "239 555 018", "tel": "+351239555018"},
    {"id": "n2x", "kind": "price", "amount": "3.50", "currency": "EUR"},
    {"id": "n2y", "kind": "date", "start": "2027-03-20", "role": "deadline"},
    {"id": "n2z", "kind": "date", "start": "2027-04-03", "end": "2027-04-04", "role": "event"},
]
HOSTILE = "</h3></li></ul><script>alert(1)</script>\"'><img src=x onerror=y>{{phone}}&amp;"
_LETTERS = re.compile(r"\bpm-n\d+\b")
_MARKS = {"fact", "code", "link", "strong", "emphasis", "break"}


def with_ids(value: Any) -> Any:
    """A copy in which every block has an id of its own."""
    counter = iter(range(200, 100_000))

    def walk(part: Any) -> Any:
        if isinstance(part, list):
            return [walk(entry) for entry in part]
        if isinstance(part, dict):
            made = {key: walk(entry) for key, entry in part.items()}
            is_block = "type" in made and "id" not in made and (made["type"] not in _MARKS or "fact" in made)
            return {**made, "id": node_id(next(counter))} if is_block else made
        return part

    return walk(value)


def site_of(
    *sections: dict[str, Any], look: str = "market", locale: str = "en-GB", facts: Sequence[dict[str, Any]] = FACTS
) -> Site:
    """A site with one page of these sections; ids are filled in."""
    page = {
        "id": "n9",
        "path": "/",
        "name": "Home",
        "sections": with_ids([{"props": {}, **found} for found in sections]),
    }
    return Site.model_validate(
        {
            "name": "Test House",
            "locale": locale,
            "next_id": 200_000,
            "theme": theme(look),
            "facts": facts,
            "pages": [page],
        }
    )


def section_html(section: dict[str, Any], **options: Any) -> str:
    """The HTML of one section that stands second on its page, so that its heading is of the second level."""
    first = {"type": "features", "props": {"title": "First"}, "slots": {}}
    made = site_of(first, section, **options)
    return render_fragment(made, made.pages[0].sections[1].id)


def page_html(section: dict[str, Any], **options: Any) -> str:
    """The page of a section."""
    return render_page(site_of(section, **options), "/", target=Target())


def tree(html: str) -> Element:
    """The fragment as elements."""
    return html5lib.parseFragment(html, namespaceHTMLElements=False)


def shape(html: str) -> list[str]:
    """The names and classes of all elements in order: the markup without its texts and how long their words are.

    Drawings are left out.
    """
    return [f"{found.tag}.{_LETTERS.sub('', found.get('class', ''))}" for found in elements(tree(html))]


def elements(root: Element) -> Iterator[Element]:
    """All elements but what is inside drawings."""
    for child in root:
        if isinstance(child.tag, str):
            yield child
            if "svg" not in child.tag:
                yield from elements(child)


def text_of(html: str) -> str:
    """All text of a fragment."""
    return " ".join("".join(tree(html).itertext()).split())


def heading_levels(html: str) -> list[int]:
    """The levels of the headings in order."""
    return [int(found.tag[1]) for found in elements(tree(html)) if found.tag in {"h1", "h2", "h3", "h4", "h5", "h6"}]


def is_outline(levels: list[int]) -> bool:
    """Whether no level is left out on the way down."""
    return all(after <= before + 1 for before, after in pairwise(levels))


def count(html: str, name: str, token: str) -> int:
    """How many elements of a name have a class."""
    return sum(found.tag == name and token in (found.get("class") or "").split() for found in elements(tree(html)))
