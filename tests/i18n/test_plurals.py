"""Plural categories: those of CLDR, in every language of which CLDR knows any."""

from __future__ import annotations

import babel
import pytest

from pagemagic.i18n.plurals import _RULES, categories, plural

NUMBERS = [*range(1300), *range(9_990, 10_120), *range(99_990, 100_120), *range(999_990, 1_000_120),
           20_000, 21_000, 40_000, 50_000, 60_000, 80_000, 200_000, 1_100_000, 1_234_567, 2_000_000, 10**9]  # fmt: skip


@pytest.mark.parametrize("tag", [*sorted(_RULES), "pt-PT", "pt-BR", "sr-Latn", "zh-Hant-TW", "en-XA"])
def test_they_are_cldrs(tag: str) -> None:
    """Number by number. What Babel has not is left to whoever reads the table."""
    try:
        rule = babel.Locale.parse(tag if tag != "en-XA" else "en", sep="-").plural_form
    except babel.UnknownLocaleError:
        pytest.fail(f"Babel does not know {tag}")
    wrong = [(number, plural(number, tag), rule(number)) for number in NUMBERS if plural(number, tag) != rule(number)]
    assert wrong == []


def test_what_people_of_the_place_say() -> None:
    """Some that every textbook has."""
    said = {"pl": "one few many few", "ru": "one few many few", "ar": "one two few many", "ja": "other other other other",
            "en": "one other other other", "cs": "one few other other"}  # fmt: skip
    for tag, words in said.items():
        assert [plural(number, tag) for number in (1, 2, 5, 22)] == words.split()
    assert plural(0, "fr") == "one"
    assert plural(0, "pt-PT") == "other"
    assert categories("pl") == ("one", "few", "many", "other")
    assert (plural(2, "tlh"), categories("tlh")) == (None, ())
