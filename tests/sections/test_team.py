"""Team: plates for few, names for many; never a drawn face among photos."""

import pytest

from pagemagic.markup.check import check_view
from pagemagic.sections.team import TEAM
from tests.sections.documents import HOSTILE, count, heading_levels, section_html, shape, text_of


def team(variant: str, number: int, text: str = "Ruth") -> dict[str, object]:
    rows = [
        {
            "type": "person",
            "name": f"{text} {at}",
            **({"role": text} if at % 2 else {}),
            **({"text": text} if at % 3 else {}),
        }
        for at in range(number)
    ]
    return {"type": "team", "variant": variant, "props": {"title": "People"}, "slots": {"people": rows}}


def test_the_view_fits_its_model() -> None:
    check_view(TEAM.view)


@pytest.mark.parametrize("variant", TEAM.variants)
@pytest.mark.parametrize("number", range(1, 13))
def test_as_many_people_as_names(variant: str, number: int) -> None:
    html = section_html(team(variant, number))
    assert count(html, "li", "pm-team__person") == number
    assert heading_levels(html) == [2, *[3] * number]
    assert ("<svg" in html) == (variant == "plates" and number <= 3)
    assert f"Ruth {number - 1}" in text_of(html)


@pytest.mark.parametrize("variant", TEAM.variants)
def test_hostile_texts_stay_texts(variant: str) -> None:
    assert shape(section_html(team(variant, 2, HOSTILE))) == shape(section_html(team(variant, 2)))


def test_the_example_renders() -> None:
    html = section_html({key: value for key, value in TEAM.example.items() if key != "id"})
    assert "pm-team__people--plates" in html
    assert "Karin Strand" in text_of(html)
