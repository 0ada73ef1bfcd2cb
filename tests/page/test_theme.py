"""The theme model: canonical, frozen, free of floating point numbers; and its contrast rules."""

import json
import pickle
from typing import Any

import pytest
from pydantic import ValidationError

from pagemagic.page.legibility import PAIRS, check_theme, failing_pairs
from pagemagic.page.theme import SURFACE_NAMES, Size, Surface, Surfaces, Theme

SURFACE: dict[str, str] = {
    "bg": "#fcf7ec", "fg": "#2e1a12", "fg2": "#674636", "link": "#a8231b", "accent": "#a8231b", "line": "#cdb389",
    "rule": "#2e1a12", "field": "#8a6a55", "button": "#a8231b", "on_button": "#fff8ea", "focus": "#a8231b",
}  # fmt: skip
SCHEME: dict[str, Any] = {
    "surfaces": dict.fromkeys(SURFACE_NAMES, SURFACE),
    "art": {"colours": ["#f3cb68"] * 6, "ground": "#f3cb68", "line": "#38201a", "deep": "#38201a"},
}
FIXED = {"max": 100}
DOCUMENT: dict[str, Any] = {
    "name": "market",
    "look": "market",
    "light": SCHEME,
    "dark": SCHEME,
    "type": {
        "display": "bookman", "text": "humanist", "small": FIXED, "body": FIXED, "lead": FIXED, "h3": FIXED,
        "h2": FIXED, "h1": FIXED, "poster": FIXED, "display_weight": 650, "strong_weight": 700, "h1_track": -25,
        "h2_track": -15, "h1_line": 106, "h2_line": 112,
    },
    "space": {"section": FIXED, "gutter": FIXED},
    "shape": {"radius": 4},
    "pictures": {"family": "tiles", "hours": "week", "dates": "strip", "prices": "board", "counts": "figure"},
    "variants": {"hero": "split", "features": "bill"},
}  # fmt: skip


def changed(**changes: Any) -> dict[str, Any]:
    return DOCUMENT | changes


def test_a_theme_survives_json_pickle_and_hashing() -> None:
    theme = Theme.model_validate(DOCUMENT)
    assert Theme.model_validate_json(theme.model_dump_json()) == theme
    assert pickle.loads(pickle.dumps(theme)) == theme
    assert hash(Theme.model_validate(DOCUMENT)) == hash(theme)


def test_variants_are_an_object_in_json_and_sorted_in_the_model() -> None:
    theme = Theme.model_validate(DOCUMENT)
    assert theme.variants == (("features", "bill"), ("hero", "split"))
    assert json.loads(theme.model_dump_json())["variants"] == {"features": "bill", "hero": "split"}
    assert theme.variant("hero") == "split"
    assert theme.variant("faq") is None
    assert Theme.model_json_schema()["properties"]["variants"]["type"] == "object"


def test_no_number_of_a_theme_is_a_float() -> None:
    text = Theme.model_validate(DOCUMENT).model_dump_json()
    json.loads(text, parse_float=lambda found: pytest.fail(f"{found} is a floating point number"))


@pytest.mark.parametrize(
    "bad",
    [
        changed(extra=1),
        changed(look="Market Stall"),
        changed(scheme="sepia"),
        changed(variants={"hero": "Split!"}),
        changed(variants=[["hero", "split"], ["hero", "statement"]]),
        changed(variants="hero"),
        changed(type=DOCUMENT["type"] | {"display": "comic"}),
        changed(type=DOCUMENT["type"] | {"small": {"max": 70}}),
        changed(light=SCHEME | {"art": SCHEME["art"] | {"colours": ["#ffffff"] * 5}}),
        changed(light=SCHEME | {"art": SCHEME["art"] | {"ground": "red"}}),
    ],
)
def test_what_is_no_theme_is_refused(bad: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Theme.model_validate(bad)


def test_a_size_is_ordered() -> None:
    with pytest.raises(ValidationError, match="above the largest"):
        Size(min=200, max=100)


def test_surfaces_come_in_their_order() -> None:
    surfaces = Surfaces.model_validate(SCHEME["surfaces"])
    assert tuple(name for name, _ in surfaces.named()) == SURFACE_NAMES == tuple(Surfaces.model_fields)


def test_a_sound_theme_has_no_findings() -> None:
    assert check_theme(Theme.model_validate(DOCUMENT)) == []


@pytest.mark.parametrize("pair", PAIRS)
def test_each_pair_is_checked(pair: Any) -> None:
    surface = Surface.model_validate(SURFACE | {pair.front: SURFACE[pair.back]})
    assert pair in [found for found, _ in failing_pairs(surface)]


def test_a_finding_says_where_what_and_how_to_mend_it() -> None:
    weak = SCHEME | {"surfaces": SCHEME["surfaces"] | {"wash": SURFACE | {"fg2": "#c0a070"}}}
    (reason,) = check_theme(Theme.model_validate(changed(dark=weak)))
    assert reason.place == "theme.dark.surfaces.wash.fg2"
    assert "#c0a070 on #fcf7ec (bg) has a contrast of 2." in reason.problem
    assert reason.problem.endswith("below 4.50")
    assert reason.cure
