"""Segments: words with markers, and the structure of the source around whatever words come back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pagemagic.page.inline_text import read_inline
from pagemagic.page.messages import messages
from pagemagic.page.segments import SegmentError, rebuilt, segment
from pagemagic.page.site import Site
from pagemagic.testing.strategies import sites


@settings(max_examples=60)
@given(sites())
def test_what_comes_back_unchanged_is_the_source(made: Site) -> None:
    for message in messages(made):
        found = segment(message.text)
        assert rebuilt(found.text, message.text) == message.text
        assert segment(message.text, found) == found


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Bread", "Bread"),
        ("Call {{n4}} **before _noon_**", "Call ⟦1⟧ ⟦2⟧before ⟦3⟧noon⟦/3⟧⟦/2⟧"),
        ("[Prices](page:n3) and `make`", "⟦1⟧Prices⟦/1⟧ and ⟦2⟧"),
        ("odd ⟦1⟧ signs", "odd ⟦1⟧1⟦2⟧ signs"),
    ],
)
def test_markers(source: str, text: str) -> None:
    assert segment(read_inline(source)).text == text


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("⟦2⟧antes de ⟦3⟧mediodía⟦/3⟧⟦/2⟧ llame al ⟦1⟧", "**antes de _mediodía_** llame al {{n4}}"),
        ("⟦3⟧mediodía⟦/3⟧: ⟦2⟧llame⟦/2⟧ ⟦1⟧", "*mediodía*: **llame** {{n4}}"),
        ("⟦2⟧⟦1⟧ ⟦3⟧x⟦/3⟧⟦/2⟧ **y** <b>", "**{{n4}} _x_** \\*\\*y\\*\\* <b>"),
    ],
)
def test_words_move_and_marks_stay(target: str, expected: str) -> None:
    """What looks like a mark or a tag in the words is text."""
    source = read_inline("Call {{n4}} **before _noon_**")
    made = rebuilt(target, source)
    assert made == read_inline(expected)
    assert segment(made, segment(source)).text == target


@pytest.mark.parametrize(
    ("target", "problem"),
    [
        ("⟦2⟧x ⟦3⟧y⟦/3⟧⟦/2⟧", "⟦1⟧ is missing"),
        ("⟦1⟧ ⟦1⟧ ⟦2⟧x ⟦3⟧y⟦/3⟧⟦/2⟧", "⟦1⟧ is too many"),
        ("⟦1⟧ ⟦2⟧x ⟦3⟧y⟦/2⟧⟦/3⟧", "closes what is not open"),
        ("⟦1⟧ ⟦/2⟧x ⟦3⟧y⟦/3⟧⟦2⟧", "closes what is not open"),
        ("⟦1⟧ ⟦2⟧ ⟦3⟧y⟦/3⟧⟦/2⟧ ⟦", "outside of markers"),
        ("⟦1⟧ ⟦2⟧⟦3⟧⟦/3⟧⟦/2⟧", "nothing to read"),
        ("⟦1⟧ ⟦2⟧x ⟦3⟧y⟦/3⟧⟦/2⟧ ⟦9⟧", "⟦9⟧ is too many"),
    ],
)
def test_what_does_not_fit(target: str, problem: str) -> None:
    with pytest.raises(SegmentError, match=problem) as caught:
        rebuilt(target, read_inline("Call {{n4}} **before _noon_**"))
    assert caught.value.cure


@settings(max_examples=300)
@given(
    st.lists(
        st.sampled_from(["⟦1⟧", "⟦2⟧", "⟦/2⟧", "⟦3⟧", "⟦/3⟧", "⟦", "⟧", "⟦/1⟧", "word ", "*", "", "\n"]), max_size=12
    )
)
def test_any_target_is_refused_or_has_the_marks_of_the_source(parts: list[str]) -> None:
    source = read_inline("Call {{n4}} **before _noon_**")
    try:
        made = rebuilt("".join(parts), source)
    except SegmentError:
        return
    assert segment(made, segment(source)).parts.keys() == segment(source).parts.keys()
