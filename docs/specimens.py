"""An example of every section type: its JSON, the HTML it renders to, and a page that shows it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

from pagemagic.gallery.gallery import theme
from pagemagic.markup.attributes import VOID
from pagemagic.page.section_type import SectionType
from pagemagic.page.site import Site
from pagemagic.render.page import render_fragment, render_page

FACTS: list[dict[str, Any]] = [
    {"id": "n80", "kind": "name", "text": "Padaria Aurora", "type": "Bakery"},
    {"id": "n81", "kind": "phone", "text": "253 555 014", "tel": "+351253555014"},
    {"id": "n82", "kind": "hours", "openings": [{"days": [2, 3, 4, 5, 6, 7], "opens": "07:00", "closes": "19:00"}]},
    {"id": "n83", "kind": "address", "text": "Rua do Souto 12, Braga", "street": "Rua do Souto", "number": "12"},
]
"""What the example site knows."""

NEED_FACTS: dict[str, dict[str, Any]] = {
    "header": {
        "id": "n1",
        "type": "header",
        "props": {},
        "slots": {
            "links": [{"id": "n2", "type": "link", "text": "Bread", "to": {"kind": "page", "page": "n70"}}],
            "actions": [{"id": "n3", "type": "button", "text": "Call", "to": {"kind": "fact", "fact": "n81"}}],
        },
    },
    "location": {
        "id": "n1",
        "type": "location",
        "props": {"title": "Come by"},
        "slots": {
            "hours": [{"id": "n2", "type": "fact", "fact": "n82"}],
            "address": [{"id": "n3", "type": "fact", "fact": "n83"}],
        },
    },
    "footer": {
        "id": "n1",
        "type": "footer",
        "props": {"line": "A bakery in Braga"},
        "slots": {
            "facts": [
                {
                    "id": "n2",
                    "type": "pair",
                    "label": "Phone",
                    "value": [{"type": "fact", "id": "n81"}],
                    "to": {"kind": "fact", "fact": "n81"},
                },
                {"id": "n3", "type": "pair", "label": "Open", "value": [{"type": "fact", "id": "n82"}]},
            ]
        },
    },
}
"""Examples of the types that show pages and facts of the site, which an example on its own cannot."""


def example(found: SectionType) -> dict[str, Any]:
    """The example of a type as JSON."""
    return NEED_FACTS.get(found.name) or json.loads(json.dumps(found.example))


def site(found: SectionType, look: str = "market") -> Site:
    """A site that shows the example of a type, and nothing else."""
    section = example(found)
    body = [] if found.frame else [section]
    page = {"id": "n70", "path": "/", "name": "Home", "sections": body}
    return Site.model_validate(
        {
            "name": "Padaria Aurora", "locale": "en-GB", "next_id": 400, "theme": theme(look), "facts": FACTS,
            "frame": {found.name: section} if found.frame else {}, "pages": [page],
        }
    )  # fmt: skip


def fragment(found: SectionType) -> str:
    """The HTML of the example, readable: one element per line, drawings shortened."""
    return "\n".join(Printer.lines(render_fragment(site(found), example(found)["id"])))


def document(found: SectionType) -> str:
    """A page that shows the example."""
    return render_page(site(found), "/", css="inline")


def json_text(value: Any, indent: int = 0, width: int = 100) -> str:
    """JSON in as few lines as fit."""
    whole = json.dumps(value, ensure_ascii=False)
    if len(whole) + indent <= width or not isinstance(value, dict | list) or not value:
        return whole
    space = " " * (indent + 2)
    if isinstance(value, dict):
        parts = [f"{space}{json.dumps(key)}: {json_text(part, indent + 2)}" for key, part in value.items()]
        return "{\n" + ",\n".join(parts) + "\n" + " " * indent + "}"
    return "[\n" + ",\n".join(space + json_text(part, indent + 2) for part in value) + "\n" + " " * indent + "]"


class Printer(HTMLParser):
    """HTML with one element per line, where it does not fit in one; what is inside drawings is left out."""

    WIDTH = 100

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.stack: list[tuple[str, str, list[Any]]] = [("", "", [])]

    @classmethod
    def lines(cls, html: str) -> list[str]:
        """The lines of a fragment."""
        printer = cls()
        printer.feed(html)
        printer.close()
        return [line for node in printer.stack[0][2] for line in cls._lines(node, 0)]

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        node: tuple[str, str, list[Any]] = (tag, self.get_starttag_text() or "", [])
        self.stack[-1][2].append(node)
        if tag not in VOID and not node[1].endswith("/>"):
            self.stack.append(node)

    def handle_endtag(self, tag: str) -> None:
        if self.stack[-1][0] == tag:
            self.stack.pop()

    def handle_data(self, data: str) -> None:
        self.stack[-1][2].append(data)

    def handle_entityref(self, name: str) -> None:
        self.stack[-1][2].append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.stack[-1][2].append(f"&#{name};")

    @classmethod
    def _lines(cls, node: Any, depth: int) -> Iterator[str]:
        space = "  " * depth
        whole = space + cls._whole(node)
        if isinstance(node, str) or len(whole) <= cls.WIDTH or node[0] in VOID:
            yield whole
            return
        if node[0] == "svg" or all(isinstance(child, str) for child in node[2]):
            yield whole
            return
        yield space + node[1]
        for child in node[2]:
            yield from cls._lines(child, depth + 1)
        yield f"{space}</{node[0]}>"

    @classmethod
    def _whole(cls, node: Any) -> str:
        if isinstance(node, str):
            return str(node)
        tag, start, children = node
        if tag in VOID or start.endswith("/>"):
            return str(start)
        inside = "…" if tag == "svg" and children else "".join(cls._whole(child) for child in children)
        return f"{start}{inside}</{tag}>"
