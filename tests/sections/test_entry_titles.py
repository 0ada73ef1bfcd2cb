"""Titles of entries know how long their longest word is, so that it stays whole in a narrow column and in large text."""

from __future__ import annotations

import re
from importlib.resources import files
from typing import Any

import pytest

from pagemagic.render.page import render_page
from tests.sections.documents import site_of


def entries(title: str) -> list[dict[str, Any]]:
    item = {"type": "item", "title": title}
    return [
        {"type": "features", "variant": "columns", "slots": {"items": [item]}},
        {"type": "menu", "variant": "board", "slots": {"items": [item]}},
        {"type": "schedule", "variant": "list", "slots": {"items": [item]}},
        {"type": "steps", "slots": {"steps": [{"type": "step", "title": title}]}},
        {"type": "pricing", "slots": {"plans": [{"type": "plan", "title": title, "price": "45 €"}]}},
        {"type": "team", "slots": {"people": [{"type": "person", "name": title}]}},
        {"type": "columns", "slots": {"columns": [{"type": "card", "title": title}, {"type": "card", "title": title}]}},
    ]


@pytest.mark.parametrize("section", entries(""), ids=lambda section: str(section["type"]))
@pytest.mark.parametrize(
    ("title", "room"),
    [
        ("Küchen und Bäder", "n9"),
        ("Einbauschränke", "n15"),
        ("Fensterinstandsetzung", "n15"),
        ("Donaudampfschifffahrt", "n21"),
        ("Frei-Haus-Lieferung", "n9"),
        ("Wärmepumpen", "n12"),
    ],
)
def test_the_part_that_stays_together(section: dict[str, Any], title: str, room: str) -> None:
    made = next(found for found in entries(title) if found["type"] == section["type"])
    html = render_page(site_of(made, locale="de-DE"), "/")
    found = re.findall(r"<h\d[^>]*><span class=\"pm-(n\d+)\">", html)
    assert found
    assert set(found) == {room}


def test_every_class_has_its_letters_and_every_entry_its_width() -> None:
    css = files("pagemagic.sections").joinpath("base.css").read_text(encoding="utf-8")
    for room in (9, 12, 15, 18, 21, 24, 27, 30, 36, 44):
        assert f".pm-n{room} {{ --n: {room} }}" in css
    assert re.search(r"\.pm-item, .*container-type: inline-size", css)
