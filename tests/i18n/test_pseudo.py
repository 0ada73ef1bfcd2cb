"""Pseudo-locales change letters, and nothing that must stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pagemagic.i18n.labels import LABELS, labels_for
from pagemagic.i18n.pseudo import LONGER, PSEUDO, accented, mirrored, pseudo_text


@given(st.text(st.characters(codec="utf-8")))
def test_longer_by_the_stated_share(text: str) -> None:
    letters = sum(character.isascii() and character.isalpha() for character in text)
    added = len(accented(text)) - len(text)
    assert letters * LONGER <= added * 100
    assert added <= -(-letters * LONGER // 100) + 6  # the last word of the padding


@given(st.text(st.sampled_from("0123456789{}+-:/@#%€ \u00a0\n.")))
def test_digits_signs_and_places_for_values_stay(text: str) -> None:
    assert accented(text) == text
    assert mirrored(text) == text


@pytest.mark.parametrize(
    ("text", "latin", "arabic"),
    [
        ("Bread in Braga", "[Bŕééááð ííñ Bŕááĝáá]", "برياد ين براغا"),
        ("Call {0}?", "[Çááļļ {0}? öñé]", "كالل {0}؟"),
        ("2,40 €", "[2,40 €]", "2،40 €"),
    ],
)
def test_examples(text: str, latin: str, arabic: str) -> None:
    assert pseudo_text(text, "en-XA") == latin
    assert pseudo_text(text, "ar-XB") == arabic


def test_labels() -> None:
    """The interface is in them too: made from the English labels, and the Arabic ones."""
    made = labels_for("en-XA")
    assert made["call"].startswith("[Çá")
    for key, text in LABELS["en"].items():
        assert made[key].count("{0}") == text.count("{0}")
        assert made[key].count("{1}") == text.count("{1}")
    assert labels_for("ar-XB") == labels_for("ar")
    assert set(PSEUDO) == {"en-XA", "ar-XB"}
