"""Menu: every dish with its price, in text and for machines."""

import json
import re
from typing import Any

import pytest

from pagemagic.markup.check import check_view
from pagemagic.sections.menu import MENU
from tests.sections.documents import HOSTILE, count, heading_levels, is_outline, page_html, section_html, shape, text_of

FACT_PRICE = [{"type": "fact", "id": "n2x"}]


def menu(variant: str, items: list[dict[str, Any]], groups: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    slots = {"items": items, "groups": groups or []}
    return {"type": "menu", "variant": variant, "props": {"title": "Menu", "note": "Bread on request"}, "slots": slots}


def dish(title: str, **more: Any) -> dict[str, Any]:
    return {"type": "item", "title": title, **more}


def graph(html: str) -> list[dict[str, Any]]:
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)
    return [part for part in json.loads(found[1])["@graph"] if part["@type"] == "Menu"] if found else []


def test_the_view_fits_its_model() -> None:
    check_view(MENU.view)


def test_the_example_renders() -> None:
    html = section_html({key: value for key, value in MENU.example.items() if key != "id"})
    assert heading_levels(html) == [2, 3, 4, 4, 3, 4, 4]


@pytest.mark.parametrize("variant", MENU.variants)
@pytest.mark.parametrize("number", [0, 1, 2, 3, 5, 12, 40])
def test_as_many_dishes_as_rows(variant: str, number: int) -> None:
    dishes = [dish(f"Dish {at}", **({"price": "7 €"} if at % 2 else {"note": "with rice"})) for at in range(number)]
    html = section_html(menu(variant, dishes))
    assert count(html, "li", "pm-item") == number
    assert text_of(html).count("7 €") == number // 2
    assert is_outline(heading_levels(html))


@pytest.mark.parametrize("variant", MENU.variants)
def test_hostile_texts_stay_texts(variant: str) -> None:
    def made(text: str) -> str:
        group = {"type": "group", "title": text, "items": [dish(text, price=text, motif="loaf")]}
        return section_html(menu(variant, [dish(text, note=text, motif="cake")], [group]))

    assert shape(made(HOSTILE)) == shape(made("plain"))


def test_machines_read_only_prices_that_are_facts() -> None:
    group = {"type": "group", "title": "To start", "items": [dish("Soup", price=FACT_PRICE)]}
    (found,) = graph(page_html(menu("board", [dish("Olives", note="green", price="2 €")], [group])))
    assert found["hasMenuItem"] == [{"@type": "MenuItem", "name": "Olives", "description": "green"}]
    (soup,) = found["hasMenuSection"][0]["hasMenuItem"]
    assert soup["offers"] == {"@type": "Offer", "price": "3.50", "priceCurrency": "EUR"}


def test_an_empty_menu_says_nothing_to_machines() -> None:
    assert graph(page_html(menu("board", []))) == []


def test_pictures_go_on_from_one_group_to_the_next() -> None:
    groups = [
        {"type": "group", "title": f"G{at}", "items": [dish("A", motif="loaf"), dish("B", motif="cake")]}
        for at in range(2)
    ]
    html = section_html(menu("bill", [], groups))
    drawings = re.findall(r"<svg.*?</svg>", html, re.DOTALL)
    assert len(drawings) == 4
    assert len(set(drawings)) == 4


def test_a_menu_of_which_some_dishes_cannot_be_drawn_has_no_pictures() -> None:
    assert "<svg" not in section_html(menu("bill", [dish("Loaf"), dish("Frico")]))
