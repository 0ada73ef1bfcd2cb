"""Strips of frames: forms of what a maker turns, and the days on which a studio may be visited."""

from __future__ import annotations

import pytest

from pagemagic.generate.design import design

_VARGA = (
    "Ines Varga, ceramicist in Ghent. Tableware and large vessels in stoneware, wood-fired twice a year. Work for "
    "restaurants on commission. Studio visits on Saturdays by appointment. Next firing: October. studio@inesvarga.example."
)


@pytest.mark.parametrize(
    ("brief", "frames"),
    [
        (_VARGA, 10),
        (_VARGA.replace("Tableware and large vessels", "Tiles and reliefs"), 2),
        ("Milo Brandt, photographer in Basel. Portraits and weddings on film. milo@brandtfoto.example", 0),
    ],
)
def test_many_forms_are_shown_of_what_is_turned(brief: str, frames: int) -> None:
    shown = [one for one in design(brief).site.pages[0].sections if one.type == "gallery"]
    assert sum(len(one.slots.items) for one in shown) == frames  # type: ignore[attr-defined]


def test_visits_are_a_day_of_the_week_that_is_drawn() -> None:
    sections = {one.type: one for one in design(_VARGA).site.pages[0].sections}
    assert sections["location"].variant is None
    assert len(sections["glance"].slots.facts) == 2  # type: ignore[attr-defined]
