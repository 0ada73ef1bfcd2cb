"""Pricing: prices stay text, and their size follows their length."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pagemagic.markup.check import check_view
from pagemagic.sections.pricing import PRICING
from tests.sections.documents import HOSTILE, count, heading_levels, is_outline, section_html, shape, text_of


def plan(title: str, price: str, **more: Any) -> dict[str, Any]:
    return {"type": "plan", "title": title, "price": price, **more}


def pricing(variant: str, plans: list[dict[str, Any]], **props: Any) -> dict[str, Any]:
    return {"type": "pricing", "variant": variant, "props": {"title": "Fees", **props}, "slots": {"plans": plans}}


def test_the_view_fits_its_model() -> None:
    check_view(PRICING.view)


@pytest.mark.parametrize("variant", PRICING.variants)
def test_the_example_renders(variant: str) -> None:
    example = {key: value for key, value in PRICING.example.items() if key != "id"}
    assert "£180" in text_of(section_html({**example, "variant": variant}))


points = st.lists(st.just({"type": "point", "text": "Included"}), max_size=3)
extras = st.fixed_dictionaries(
    {},
    optional={
        "unit": st.just("per month"),
        "text": st.just("A condition."),
        "points": points,
        "recommended": st.booleans(),
    },
)


@settings(max_examples=40, deadline=None)
@given(variant=st.sampled_from(PRICING.variants), rows=st.lists(extras, min_size=1, max_size=8))
def test_as_many_plans_as_prices(variant: str, rows: list[dict[str, Any]]) -> None:
    html = section_html(pricing(variant, [plan(f"Plan {at}.", f"£{at + 10}", **row) for at, row in enumerate(rows)]))
    assert count(html, "li", "pm-plan") == len(rows)
    said = text_of(html)
    assert all(f"Plan {at}." in said and f"£{at + 10}" in said for at in range(len(rows)))
    assert said.count("A condition.") == sum("text" in row for row in rows)
    assert said.count("Included") == sum(len(row.get("points", [])) for row in rows)
    assert is_outline(heading_levels(html))


@pytest.mark.parametrize("variant", PRICING.variants)
def test_hostile_texts_stay_texts(variant: str) -> None:
    def made(text: str) -> str:
        rows = [plan(text, text, unit=text, text=text, points=[{"type": "point", "text": text}])] * 2
        return section_html(pricing(variant, rows, lead=text, note=text, free_label=text, free=5))

    # The price of the plain one is as long, because its size follows its length.
    assert shape(made(HOSTILE)) == shape(made("x" * len(HOSTILE)))


@pytest.mark.parametrize(
    ("unit", "length"), [("a month", "short"), ("pro Person", "short"), ("a head for 60 to 180 guests", "long")]
)
def test_a_short_unit_stands_in_the_line_of_its_price(unit: str, length: str) -> None:
    html = section_html(pricing("panel", plans=[plan("Growth", "£3", unit=unit), plan("Scale", "£9", unit=unit)]))
    assert html.count(f"pm-plan__unit--{length}") == 2


def test_free_units_are_drawn_only_where_each_is_a_square() -> None:
    rates = [plan("Up to the limit", "€0"), plan("After that", "€0.40")]
    assert "<svg" in section_html(pricing("tally", rates, free=50, free_label="One square is one field"))
    over = section_html(pricing("tally", rates, free=1000, free_label="A thousand fields are free"))
    assert "<svg" not in over
    assert "A thousand fields are free" in over
    assert "pm-pricing__tally" not in section_html(pricing("tally", rates))
    assert "<svg" not in section_html(pricing("board", rates, free=50))


def test_the_free_units_are_said_in_every_variant() -> None:
    for variant in PRICING.variants:
        html = section_html(pricing(variant, [plan("One", "€1")], free=50, free_label="Fifty fields are free"))
        assert "Fifty fields are free" in text_of(html)


def test_long_prices_are_set_smaller() -> None:
    made = section_html(
        pricing("panel", [plan("a", "£180"), plan("b", "£1,320.50"), plan("c", "On request, by phone")])
    )
    assert [made.count(f"pm-plan__sum--{size}") for size in ("short", "long", "words")] == [1, 1, 1]
