"""View models of repeated blocks: the same as asking the context for every text."""

from __future__ import annotations

from typing import Any, TypedDict

import pytest

import pagemagic as pm
from pagemagic.markup.types import Inline, Token
from pagemagic.page.catalogue import builtin_catalogue
from pagemagic.page.linked import LinkedText, linked
from pagemagic.render.context import PageContext
from pagemagic.render.section_context import SectionContext
from pagemagic.render.target import UNPUBLISHED


class Line(TypedDict):
    """Every kind of field."""

    look: Token
    has_note: bool
    title: LinkedText
    note: Inline
    text: Inline


ITEMS: list[dict[str, Any]] = [
    {"id": "n3", "type": "item", "title": "Plain"},
    {"id": "n4", "type": "item", "title": "With *all*", "note": "a note", "text": "**bold**"},
    {
        "id": "n5",
        "type": "item",
        "title": "Leads",
        "to": {"kind": "url", "href": "https://aurora.example/"},
        "note": "x",
    },
    {"id": "n6", "type": "item", "title": "Leads nowhere", "to": {"kind": "page", "page": "n1"}, "text": "y"},
]
HOME = {
    "id": "n1",
    "path": "/",
    "name": "Home",
    "sections": [{"id": "n2", "type": "list", "props": {"title": "List"}, "slots": {"items": ITEMS}}],
}
NOTES = {
    "n4.note": {"text": "uma nota", "source_hash": "0" * 16},
    "n5.title": {"text": "Leva", "source_hash": "0" * 16},
}


def made(locale: str) -> SectionContext:
    site = pm.Site.model_validate(
        {
            "name": "Aurora", "locale": "en", "locales": ["en", "pt"], "theme": pm.theme("chambers"), "pages": [HOME],
            "translations": {"pt": NOTES}, "next_id": 100,
        }
    )  # fmt: skip
    page = site.pages[0]
    context = PageContext(site, page, locale, UNPUBLISHED, builtin_catalogue())
    return SectionContext(context, page.sections[0], 0)


@pytest.mark.parametrize("locale", ["en", "pt"])
def test_each_is_what_the_context_says_text_by_text(locale: str) -> None:
    context = made(locale)
    blocks = context.section.slots.items  # type: ignore[attr-defined]
    expected: list[Line] = [
        {
            "look": Token("large"),
            "has_note": bool(context.t(block, "note")),
            "title": linked(context.t(block, "title"), block.to, context),
            "note": context.t(block, "note"),
            "text": context.t(block, "text"),
        }
        for block in blocks
    ]
    found = context.each(Line, blocks, look=Token("large"))
    assert found == expected
    assert [list(line) for line in found] == [list(line) for line in expected]


def test_what_blocks_do_not_say_must_be_given() -> None:
    context = made("en")
    with pytest.raises(TypeError, match="look"):
        context.each(Line, context.section.slots.items)  # type: ignore[attr-defined]
