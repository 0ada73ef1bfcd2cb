"""Stats: what is drawn as tiles or pieces is said in text as well."""

import pytest

from pagemagic.markup.check import check_view
from pagemagic.sections.stats import STATS
from tests.sections.documents import FACTS, HOSTILE, count, elements, section_html, shape, text_of, tree


def stats(variant: str, *values: tuple[str, str]) -> dict[str, object]:
    rows = [{"type": "stat", "value": value, "label": label} for value, label in values]
    return {"type": "stats", "variant": variant, "props": {"title": "In figures"}, "slots": {"stats": rows}}


def test_the_view_fits_its_model() -> None:
    check_view(STATS.view)


@pytest.mark.parametrize("variant", STATS.variants)
@pytest.mark.parametrize("number", range(2, 7))
def test_as_many_figures_as_stats(variant: str, number: int) -> None:
    html = section_html(stats(variant, *[(str(at + 3), f"label {at}.") for at in range(number)]))
    (listed,) = [found for found in elements(tree(html)) if found.tag == "ul"]
    assert len(list(listed)) == number
    assert all(f"label {at}." in text_of(html) for at in range(number))


def test_a_year_is_a_tile_for_each_digit_and_a_text() -> None:
    html = section_html(stats("tiles", ("1974", "")))
    assert count(html, "span", "pm-stats__digit") == 4
    hidden = [found for found in elements(tree(html)) if found.get("aria-hidden") == "true"]
    assert ["".join(found.itertext()) for found in hidden] == ["1974"]
    assert count(html, "span", "pm-vh") == 1
    assert text_of(html).startswith("In figures")


@pytest.mark.parametrize("value", ["12,000", "Twenty", "1234567", "", "١٩٧٤"])
def test_what_is_no_short_row_of_digits_is_set_as_a_figure(value: str) -> None:
    html = section_html(stats("tiles", (value, "seats")))
    assert "pm-stats__digit" not in html
    assert value in text_of(html)


@pytest.mark.parametrize("value", ["0", "7", "16", "17", "99999999999999999999", "7 talks"])
def test_strips_draw_only_what_can_be_counted(value: str) -> None:
    html = section_html(stats("strips", (value, "talks")))
    assert ("pm-item__art" in html) == (value in {"7", "16"})


@pytest.mark.parametrize("variant", STATS.variants)
def test_hostile_texts_stay_texts(variant: str) -> None:
    plain = section_html(stats(variant, ("x" * len(HOSTILE), "plain")))
    assert shape(section_html(stats(variant, (HOSTILE, HOSTILE)))) == shape(plain)


@pytest.mark.parametrize(("locale", "expected"), [("en", "Since 1921"), ("ja", "1921 since")])
def test_since_stands_where_the_language_has_it(locale: str, expected: str) -> None:
    year = {"kind": "year", "id": "n190", "year": 1921, "role": "since"}
    row = {"type": "stat", "value": [{"type": "fact", "id": "n190"}], "label": "since"}
    section = {"type": "stats", "variant": "figures", "props": {"title": "The club"}, "slots": {"stats": [row]}}
    html = section_html(section, locale=locale, facts=[*FACTS, year])
    assert expected in " ".join(text_of(html).replace("1921年", "1921").split())
