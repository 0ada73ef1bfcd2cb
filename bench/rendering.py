"""Rendering beside hand-written peers: ``python -m bench.rendering``.

One page at about 60, 1,000 and 20,000 elements, body only, byte for byte the same from all three:

- ours: ``present`` and the compiled views;
- Jinja2: the same view models, made by the same ``present``, through templates written by hand (compiled, autoescape);
- Jinja2 with subscripts: the same templates with ``m["title"]`` for ``m.title``. Nobody writes templates so, but for dicts it is
  twice as fast: a dot tries an attribute first, and the failure of that costs more than all the rest;
- walk: a hand-written loop that appends and escapes a ready tree of plain dicts, without ``present``: the floor of
  renderers that keep an element tree. Elements without attributes are one ``append``.

Then one text edit on the 1,000-element page, to its fragment and to the full page, beside the cold page.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, Template

import pagemagic as pm
from bench.interleave import interleaved, ratio
from bench.sites import site
from pagemagic.markup.attributes import LEAVES, VOID
from pagemagic.markup.escape import escape
from pagemagic.page.catalogue import builtin_catalogue
from pagemagic.page.editing.apply import apply
from pagemagic.page.operations import Set
from pagemagic.page.patch import Patch
from pagemagic.render.context import PageContext
from pagemagic.render.fragment import append_section
from pagemagic.render.section_context import SectionContext

FOLDER = Path(__file__).parent / "templates"
ENVIRONMENT = Environment(loader=FileSystemLoader(FOLDER), autoescape=True)
TEMPLATES = {name: ENVIRONMENT.get_template(f"{name}.html") for name in ("faq", "list", "quote")}
"""Loaded and compiled before anything is measured."""
TARGET = pm.Target()
CATALOGUE = builtin_catalogue()
SIZES = {"60": 2, "1,000": 29, "20,000": 580}
ROUNDS = {"60": 400, "1,000": 60, "20,000": 7}


def ours(document: pm.Site) -> str:
    """Our body, cold: nothing kept from an earlier run but the compiled views."""
    page = document.pages[0]
    context = PageContext(document, page, document.locale, TARGET, CATALOGUE)
    parts: list[str] = []
    for index, section in enumerate(page.sections):
        append_section(context, section, index, parts.append)
    return "".join(parts)


def _subscripts(source: str) -> str:
    """A template with ``m["title"]`` for ``m.title``."""
    return re.sub(r"{[{%].*?[%}]}", lambda tag: re.sub(r"\.([a-z_]+)", r'["\1"]', tag[0]), source)


SUBSCRIPTS = {
    name: ENVIRONMENT.from_string(_subscripts((FOLDER / f"{name}.html").read_text(encoding="utf-8")))
    for name in TEMPLATES
}


def jinja(document: pm.Site, templates: Mapping[str, Template] = TEMPLATES) -> str:
    """The same view models through Jinja2."""
    page = document.pages[0]
    context = PageContext(document, page, document.locale, TARGET, CATALOGUE)
    parts: list[str] = []
    for index, section in enumerate(page.sections):
        model = context.types[section.type].present(section, SectionContext(context, section, index))
        parts.append(templates[section.type].render(m=model))
    return "".join(parts)


class _Tree(HTMLParser):
    """Builds the ready tree of the walk from our HTML."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root: dict[str, Any] = {"name": "", "attributes": {}, "children": []}
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = {"name": tag, "attributes": {name: value or "" for name, value in attrs}, "children": []}
        self.open[-1]["children"].append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_endtag(self, tag: str) -> None:
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1]["children"].append(data)


def tree(html: str) -> list[Any]:
    """The ready tree."""
    builder = _Tree()
    builder.feed(html)
    builder.close()
    children: list[Any] = builder.root["children"]
    return children


EMPTY = VOID | LEAVES


def walk(nodes: list[Any], append: Callable[[str], object]) -> None:
    """The hand-written walk."""
    for node in nodes:
        if node.__class__ is str:
            append(escape(node))
            continue
        name, attributes = node["name"], node["attributes"]
        if attributes:
            append(f"<{name}")
            for key, value in attributes.items():
                append(f' {key}="{escape(value)}"')
            append(">")
        else:
            append(f"<{name}>")
        if name in EMPTY:
            continue
        walk(node["children"], append)
        append(f"</{name}>")


def walked(nodes: list[Any]) -> str:
    """The walk's output."""
    parts: list[str] = []
    walk(nodes, parts.append)
    return "".join(parts)


def main() -> None:
    """Measure and print ratios."""
    for name, sections in SIZES.items():
        document = site(sections)
        html = ours(document)
        nodes = tree(html)
        assert jinja(document) == jinja(document, SUBSCRIPTS) == html, "Jinja2 writes something else"
        assert walked(nodes) == html, "the walk writes something else"
        elements = len(re.findall(r"<[a-z]", html))
        timings = interleaved(
            {
                "ours": lambda d=document: ours(d),
                "jinja2": lambda d=document: jinja(d),
                "subscripts": lambda d=document: jinja(d, SUBSCRIPTS),
                "walk": lambda n=nodes: walked(n),
            },
            ROUNDS[name],
        )
        mine = timings["ours"]
        print(
            f"{elements:>6} elements, {len(html) / 1000:>7.1f} kB: ours {mine.least / elements * 1e6:.3f} us per element; "
            f"Jinja2 / ours {ratio(timings['jinja2'], mine)}, with subscripts {ratio(timings['subscripts'], mine)}; "
            f"ours / walk {ratio(mine, timings['walk'])}"
        )
    edits()


def edits() -> None:
    """One text edit beside the cold page."""
    document = site(SIZES["1,000"])
    renderer = pm.Renderer()
    renderer.render_page(document)
    block = document.pages[0].sections[9].slots.items[3]  # type: ignore[attr-defined]
    versions = [
        apply(document, Patch(ops=(Set(id=block.id, prop="title", value=f"Edit {number}"),))).site for number in (1, 2)
    ]
    state = {"number": 0}

    def edited() -> pm.Site:
        state["number"] ^= 1
        return versions[state["number"]]

    def fragment() -> str:
        found = edited()
        return renderer.render_fragment(found, found.pages[0], 9)

    assert renderer.render_page(versions[0]) == pm.render_page(versions[0])
    timings = interleaved(
        {
            "cold": lambda: pm.render_page(edited()),
            "page": lambda: renderer.render_page(edited()),
            "fragment": fragment,
        },
        200,
    )
    print(
        f"one edit at 1,000 elements: cold page / fragment {ratio(timings['cold'], timings['fragment'])}; "
        f"cold page / edited page {ratio(timings['cold'], timings['page'])}"
    )


if __name__ == "__main__":
    main()
