"""Steps: an ordered list of headings."""

import re

import pytest

from pagemagic.markup.check import check_view
from pagemagic.sections.steps import STEPS
from tests.sections.documents import HOSTILE, elements, heading_levels, section_html, shape, tree


def steps(number: int, text: str = "Send", variant: str = "columns") -> dict[str, object]:
    rows = [{"type": "step", "title": text, **({"text": text} if at % 2 else {})} for at in range(number)]
    return {"type": "steps", "variant": variant, "props": {"title": text}, "slots": {"steps": rows}}


def test_the_view_fits_its_model() -> None:
    check_view(STEPS.view)


@pytest.mark.parametrize("variant", STEPS.variants)
@pytest.mark.parametrize("number", range(1, 9))
def test_as_many_steps_as_items(number: int, variant: str) -> None:
    html = section_html(steps(number, variant=variant))
    (listed,) = [found for found in elements(tree(html)) if found.tag == "ol"]
    assert len(list(listed)) == number
    assert heading_levels(html) == [2, *[3] * number]


def test_hostile_texts_stay_texts() -> None:
    def without_size(text: str) -> list[str]:
        return [re.sub("pm-fit-[a-z]+", "", part) for part in shape(section_html(steps(3, text)))]

    assert without_size(HOSTILE) == without_size("Send")


def test_the_example_renders() -> None:
    assert "Set a threshold" in section_html({key: value for key, value in STEPS.example.items() if key != "id"})
