"""Features: one row per item in every composition, whatever an item lacks."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pagemagic.markup.check import check_view
from pagemagic.sections.features import FEATURES
from tests.sections.documents import (
    HOSTILE,
    count,
    elements,
    heading_levels,
    is_outline,
    page_html,
    section_html,
    shape,
    text_of,
    tree,
)

LISTS = tuple(variant for variant in FEATURES.variants if variant != "sheet")
LOOKS = ("market", "chambers", "poster", "yard", "instrument", "contact-sheet")


def item(title: str, **more: Any) -> dict[str, Any]:
    return {"type": "item", "title": title, **more}


def features(variant: str, *items: dict[str, Any], groups: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    slots: dict[str, Any] = {"items": list(items), "groups": groups or []}
    return {"type": "features", "variant": variant, "props": {"title": "What we do"}, "slots": slots}


def test_the_view_fits_its_model() -> None:
    check_view(FEATURES.view)


def test_the_example_renders() -> None:
    html = section_html({key: value for key, value in FEATURES.example.items() if key != "id"})
    assert "Ring bread" in html
    assert "on Saturdays" in html


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("variant", LISTS)
def test_every_composition_serves_every_theme(variant: str, look: str) -> None:
    html = page_html(features(variant, item("One", price="£85"), item("Two", note="n", text="t")), look=look)
    assert f"pm-items--{variant}" in html
    # The styles of the composition come along, whichever theme asks for it.
    assert f".pm-items--{variant}" in html.partition("</style>")[0]


extras = st.fixed_dictionaries(
    {},
    optional={
        "note": st.just("a note"),
        "text": st.just("a sentence"),
        "price": st.just("12 €"),
        "count": st.integers(1, 40),
        "capacity": st.integers(1, 40),
    },
)


@settings(max_examples=40, deadline=None)
@given(variant=st.sampled_from(LISTS), rows=st.lists(extras, max_size=12), look=st.sampled_from(LOOKS))
def test_as_many_items_as_rows(variant: str, rows: list[dict[str, Any]], look: str) -> None:
    items = [item(f"Title {at}.", **row) for at, row in enumerate(rows)]
    html = section_html(features(variant, *items), look=look)
    assert count(html, "li", "pm-item") == len(rows)
    said = text_of(html)
    for at, row in enumerate(rows):
        assert f"Title {at}." in said
        assert all(str(row[name]) in said for name in ("note", "text", "price") if name in row)
    assert is_outline(heading_levels(html))
    assert not rows or f"pm-items--{f'n{len(rows)}' if len(rows) < 7 else 'many'}" in html


@pytest.mark.parametrize("variant", FEATURES.variants)
def test_hostile_texts_stay_texts(variant: str) -> None:
    def made(text: str) -> str:
        return section_html(
            features(variant, item(text, note=text, price=text, motif="loaf"), item(text, text=text, motif="cake"), groups=[
                {"type": "group", "title": text, "items": [item(text, motif="cup")]}
            ])
        )  # fmt: skip

    assert shape(made(HOSTILE)) == shape(made("plain"))
    assert "onerror=y" in text_of(made(HOSTILE))


def test_groups_keep_their_headings_in_every_variant() -> None:
    group = {"type": "group", "title": "Interface", "items": [item("Input", note="Field boundary")]}
    for variant in FEATURES.variants:
        html = section_html(features(variant, item("Alone", note="n"), groups=[group]))
        assert is_outline(heading_levels(html))
        assert "Interface" in text_of(html)
        assert "Alone" in text_of(html)


def test_a_sheet_is_a_description_list_without_empty_values() -> None:
    group = {"type": "group", "title": "Use", "items": [item("Clients", note="Python"), item("Webhooks")]}
    html = section_html(features("sheet", groups=[group]))
    found = list(elements(tree(html)))
    assert [sum(part.tag == name for part in found) for name in ("dl", "dt", "dd")] == [1, 2, 2]
    assert "Yes" in text_of(html)


def test_a_list_without_a_title_takes_the_level_of_the_section() -> None:
    section = features("index", item("One"), item("Two"))
    section["props"] = {}
    assert heading_levels(section_html(section)) == [2, 2]
    assert "pm-head" not in section_html(section)


def test_counts_are_pieces_up_to_what_the_eye_counts() -> None:
    row = section_html(features("strips", item("talks", count=7)))
    assert "pm-item__art--tiles" in row
    assert "pm-item__art--n7" in row
    assert "pm-item__art--band" in section_html(features("strips", item("visitors", count=5000)))
    assert "pm-item__art--strip" in section_html(features("strips", item("talks", count=7)), look="poster")


def test_long_indexes_have_no_pictures() -> None:
    few = section_html(features("index", *[item(f"T{at}", motif="loaf") for at in range(6)]))
    many = section_html(features("index", *[item(f"T{at}", motif="loaf") for at in range(7)]))
    assert "pm-item__art" in few
    assert "pm-item__art" not in many


LED = [
    ((item("Rye", note="on Saturdays"), item("Corn")), True),
    ((item("Rye"), item("Corn")), False),
    ((item("Rye", note="on Saturdays"),), False),
    ((item("Rye", note="on Saturdays"), item("Corn", price="£3")), False),
    ((item("Rye", note="on Saturdays"), item("Corn", text="Stone-milled.")), False),
    ((item("Rye", note="on Saturdays, and on the eve of holidays"), item("Corn")), False),
    (tuple(item(f"Rye {n}", note="on Saturdays") for n in range(7)), False),
]


@pytest.mark.parametrize(("items", "led"), LED)
def test_short_notes_stand_at_the_end_of_dots(items: tuple[dict[str, Any], ...], led: bool) -> None:
    assert ("pm-items--leaders" in section_html(features("bill", *items))) is led
