"""A site without fault that has a place for every fault there is a rule for."""

from __future__ import annotations

from typing import Any

from pagemagic.page.messages import messages, source_hash
from pagemagic.page.site import Site
from pagemagic.testing.choices import Choices
from pagemagic.testing.files import asset
from tests.sample import hero, page, site


def text(identifier: str, value: Any) -> dict[str, Any]:
    """A paragraph as JSON."""
    return {"id": identifier, "type": "text", "text": value}


def table(identifier: str) -> dict[str, Any]:
    """A table of three rows as JSON."""
    cells = [["Loaf", "Price"], ["Corn", "two euros"], ["Rye", "three euros"]]
    rows = [
        {
            "id": f"{identifier}{row}",
            "type": "row",
            "cells": [
                {"id": f"{identifier}{row}{column}", "type": "cell", "text": word} for column, word in enumerate(words)
            ],
        }
        for row, words in enumerate(cells)
    ]
    return {"id": identifier, "type": "table", "caption": "Bread by the loaf", "rows": rows}


def image() -> dict[str, Any]:
    """A picture of the site's own as JSON."""
    simplest = asset(Choices(b"", lambda strategy: None), "na3", "")
    return simplest | {"description": {"kind": "described", "alt": "Loaves before the oven"}}


FACTS = (
    {"id": "na0", "kind": "phone", "text": "253 555 018", "tel": "253555018"},
    {"id": "na1", "kind": "hours", "openings": [{"days": [1, 2, 3], "opens": "08:00", "closes": "18:00"}]},
)


def faultless(**changes: Any) -> Site:
    """The site: two pages, a language more, a picture, a table, lists, headings and links of every kind."""
    buttons = [
        {"id": "n20", "type": "button", "text": "Prices of bread", "to": {"kind": "page", "page": "n7"}},
        {
            "id": "n21",
            "type": "button",
            "text": "How we bake",
            "to": {"kind": "section", "section": "n5"},
            "quiet": True,
        },
    ]
    body = [
        {"id": "n30", "type": "heading", "text": "Flour"},
        text("n31", "We mill what we bake on the day before."),
        {"id": "n32", "type": "heading", "rank": 2, "text": "Corn"},
        {
            "id": "n33",
            "type": "list",
            "points": [{"id": f"n3{letter}", "type": "point", "text": f"Mill number {letter}"} for letter in "abc"],
        },
        {"id": "n34", "type": "image", "picture": {"kind": "asset", "asset": "na3"}},
        table("n4"),
    ]
    items = [
        {"id": f"nk{number}", "type": "item", "title": f"Loaf {number}", "to": {"kind": "page", "page": "n7"}}
        for number in range(3)
    ]
    home = page(
        hero(slots={"actions": buttons}),
        {"id": "n5", "type": "article", "props": {"title": "How we bake"}, "slots": {"body": body}},
        {"id": "n60", "type": "features", "props": {"title": "What there is"}, "slots": {"items": items}},
    )
    prices = page(
        hero("n8", props={"title": "What bread costs", "lead": "From two euros a loaf."}),
        {
            "id": "n9",
            "type": "article",
            "props": {"title": "By the loaf"},
            "slots": {"body": [text("n90", "Half loaves cost half."), text("n91", "We round down.")]},
        },
        identifier="n7",
        path="/prices",
        name="Bread and prices",
    )
    content = {
        "facts": FACTS,
        "assets": [image()],
        "frame": {"header": {"id": "nf0", "type": "header"}},
        "pages": [home, prices],
    }
    translated = {
        found.key: {"text": f"Pão: {found.text}", "source_hash": source_hash(found.text)} for found in messages(site(**content))
        if found.kind != "path"
    }  # fmt: skip
    return site(**content | {"locales": ["en", "pt-PT"], "translations": {"pt-PT": translated}} | changes)
