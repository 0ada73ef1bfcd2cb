"""Icons and marks."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from pagemagic.pictures.drawing import Shape, drawing
from pagemagic.pictures.families.mosaic import draw
from pagemagic.pictures.icons import FLIPPED, ICONS, icon
from pagemagic.pictures.mark import favicon_svg, mark_for

DAY = {letter: f"#{number:06x}" for number, letter in enumerate("123456pibldg", 1)}
NEEDED = [
    "phone",
    "mail",
    "clock",
    "pin",
    "download",
    "check",
    "arrow-right",
    "arrow-up-right",
    "external",
    "plus",
    "minus",
    "menu",
    "close",
    "calendar",
    "ticket",
    "globe",
    "link",
    "at",
    "chat",
    "user",
    "users",
    "home",
    "bag",
    "cart",
    "star",
    "heart",
    "play",
    "search",
    "document",
    "file",
    "code",
    "terminal",
    "key",
    "lock",
    "shield",
    "car",
    "parking",
    "wheelchair",
    "bike",
    "train",
    "card",
    "coin",
    "gift",
    "leaf",
    "flame",
    "drop",
    "sun",
    "moon",
    "info",
    "warning",
    "question",
    "language",
    "print",
    "share",
    "feed",
    "map",
    "route",
    "camera",
    "book",
    "bell",
    "box",
    "truck",
    "tool",
]


@pytest.mark.parametrize("name", sorted(ICONS))
def test_an_icon_is_path_data(name: str) -> None:
    assert re.fullmatch(r"M[A-Za-z0-9 .\-]+", ICONS[name])
    assert len(ICONS[name]) < 420
    for place in re.findall(r"[ML](-?[\d.]+)[ ,]?(-?[\d.]+)", ICONS[name]):
        assert all(1.5 <= float(number) <= 22.5 for number in place)


def test_the_set_holds_what_pages_need() -> None:
    assert set(NEEDED) <= set(ICONS)
    assert set(ICONS) >= FLIPPED
    assert icon("arrow-right")["flips"]
    assert not icon("phone")["flips"]
    assert not icon("clock")["flips"]


def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(KeyError):
        icon("nothing")


def test_a_mark_comes_from_its_family() -> None:
    mark = mark_for("FL", ("wheat",), "7", draw)
    assert mark["box"] == "0 0 24 24"
    assert mark == mark_for("FL", ("wheat",), "7", draw)


@pytest.mark.parametrize("motifs", [(), ("wheat",), ("scales", "book")])
def test_a_favicon_stands_alone(motifs: tuple[str, ...]) -> None:
    text = favicon_svg(mark_for("", motifs, "7", draw), DAY, {"2": "#ffffff", "4": DAY["4"]})
    root = ElementTree.fromstring(text)
    assert root.get("viewBox") == "0 0 24 24"
    assert "@media(prefers-color-scheme:dark){.f2{fill:#ffffff}" in text
    assert ".f4{" not in text
    for path in root.iter("{http://www.w3.org/2000/svg}path"):
        assert re.fullmatch(r"#[0-9a-f]{6}|none", path.get("fill", ""))
    assert len(text) < 2500


def test_a_favicon_of_strokes() -> None:
    ring = drawing(24, 24, [Shape(c="fn si cap", d="M2 2h4", w="2", t="scale(.5)")], family="x")
    assert favicon_svg(ring, DAY) == (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path class="si" fill="none" stroke="#000008" '
        'stroke-width="2" stroke-linecap="round" stroke-linejoin="round" transform="scale(.5)" d="M2 2h4"/></svg>'
    )


@pytest.mark.parametrize("value", ["red", "#fff", 'x"/><script>', ""])
def test_a_favicon_takes_hex_colours_only(value: str) -> None:
    dot = drawing(24, 24, [Shape(c="f1", d="M2 2h4")], family="x")
    with pytest.raises(ValueError, match="#rrggbb"):
        favicon_svg(dot, {"1": value})
