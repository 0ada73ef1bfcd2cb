"""Laws of the integer colour arithmetic, and values known from the standards."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pagemagic.kernel.errors import InvalidInputError
from pagemagic.page.colour import (
    Oklch,
    contrast,
    fitted,
    hue_distance,
    is_dark,
    luminance,
    to_hex,
    to_oklch,
    with_contrast,
)

hexes = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06x}")
shades = st.builds(Oklch, st.integers(0, 10_000), st.integers(0, 4000), st.integers(0, 3599))


def codes(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour[1:]))


@pytest.mark.parametrize(
    ("colour", "expected"),
    [
        ("#000000", (0, 0, 0)),
        ("#ffffff", (10_000, 0, 0)),
        ("#ff0000", (6280, 2577, 292)),
        ("#00ff00", (8664, 2948, 1425)),
        ("#0000ff", (4520, 3132, 2641)),
        ("#777777", (5693, 0, 0)),
    ],
)
def test_known_colours(colour: str, expected: tuple[int, int, int]) -> None:
    assert tuple(to_oklch(colour)) == expected


@pytest.mark.parametrize(
    ("first", "second", "ratio"),
    [
        ("#000000", "#ffffff", 2100),
        ("#777777", "#ffffff", 447),
        ("#767676", "#ffffff", 454),
        ("#ffffff", "#ffffff", 100),
        ("#a8231b", "#fcf7ec", 672),
    ],
)
def test_known_contrasts(first: str, second: str, ratio: int) -> None:
    assert contrast(first, second) == contrast(second, first) == ratio


@given(hexes)
def test_a_colour_survives_the_way_there_and_back(colour: str) -> None:
    back = to_hex(to_oklch(colour))
    assert all(abs(a - b) <= 4 for a, b in zip(codes(colour), codes(back), strict=True))


@given(shades)
def test_fitting_gives_up_chroma_alone(shade: Oklch) -> None:
    within = fitted(shade)
    assert (within.lightness, within.hue) == (shade.lightness, shade.hue)
    assert within.chroma <= shade.chroma
    assert fitted(within) == within


@given(shades)
def test_hue_and_lightness_survive_the_way_to_hex(shade: Oklch) -> None:
    shown = to_oklch(to_hex(shade))
    # The first step from black is a big one.
    assert abs(shown.lightness - shade.lightness) <= (700 if shade.lightness < 1000 else 120)
    if min(shown.chroma, fitted(shade).chroma) >= 400:
        assert hue_distance(shown.hue, shade.hue) <= 60


@given(hexes, hexes)
def test_contrast_is_the_ratio_of_the_standard(first: str, second: str) -> None:
    def exact(colour: str) -> float:
        parts = [code / 255 for code in codes(colour)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    high, low = max(exact(first), exact(second)), min(exact(first), exact(second))
    assert abs(contrast(first, second) - (high + 0.05) / (low + 0.05) * 100) <= 1.01


@given(shades, hexes, st.sampled_from([140, 300, 450, 700]))
def test_solving_contrast_reaches_it_and_keeps_the_hue(shade: Oklch, ground: str, least: int) -> None:
    solved = with_contrast(shade, ground, least)
    if solved is None:
        assert contrast("#ffffff" if is_dark(ground) else "#000000", ground) < least
        return
    assert contrast(to_hex(solved), ground) >= least
    assert solved.hue == shade.hue
    assert solved.chroma <= shade.chroma


@given(shades, hexes)
def test_text_contrast_can_be_had_on_every_ground(shade: Oklch, ground: str) -> None:
    assert with_contrast(shade, ground, 450) is not None


def test_a_colour_that_is_clear_already_does_not_move() -> None:
    red = to_oklch("#a8231b")
    assert with_contrast(red, "#fcf7ec", 450) == red


@pytest.mark.parametrize("bad", ["", "#fff", "#FFFFFF", "ffffff", "#gggggg", "#ffffff\n", "red"])
def test_malformed_colours_are_refused(bad: str) -> None:
    with pytest.raises(InvalidInputError, match="is not a colour"):
        luminance(bad)
