"""Tags, fallbacks and directions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pagemagic.i18n.locale import (
    Locale,
    base_language,
    canonical,
    default_region,
    direction,
    fallbacks,
    is_cjk,
    is_latin,
    parse,
)
from pagemagic.kernel.errors import InvalidInputError


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("en", "en"),
        ("PT_pt", "pt-PT"),
        ("zh-hant-hk", "zh-Hant-HK"),
        ("en-uk", "en-GB"),
        ("iw", "he"),
        ("no-NO", "nb-NO"),
        ("sh", "sr-Latn"),
        ("es-419", "es-419"),
        ("de-CH-1996", "de-CH"),
        ("ar-EG-u-nu-latn", "ar-EG"),
        ("sl-rozaj-biske", "sl"),
        ("en-x-private", "en"),
    ],
)
def test_tags_are_read_and_made_canonical(tag: str, expected: str) -> None:
    assert canonical(tag) == expected
    assert canonical(expected) == expected
    assert str(parse(tag)) == expected


@pytest.mark.parametrize("tag", ["", "e", "english", "en--GB", "12", "pt-", "-pt", "pт", "en GB", "en\n", "a" * 70])
def test_what_is_no_tag_is_refused_with_its_cure(tag: str) -> None:
    with pytest.raises(InvalidInputError, match="BCP 47"):
        parse(tag)


def test_parts() -> None:
    assert parse("zh-Hant-HK") == Locale("zh", "Hant", "HK")
    assert base_language("pt-BR") == "pt"
    assert default_region("pt") == "PT"
    assert default_region("pt-BR") == "BR"
    assert default_region("tlh") is None


@pytest.mark.parametrize(
    ("tag", "chain"),
    [
        ("pt-PT", ("pt-PT", "pt", "en")),
        ("pt-AO", ("pt-AO", "pt-PT", "pt", "en")),
        ("es-MX", ("es-MX", "es-419", "es", "en")),
        ("en-GB", ("en-GB", "en")),
        ("zh-Hant-HK", ("zh-Hant-HK", "zh-Hant", "en")),
        ("zh-TW", ("zh-TW", "zh-Hant", "en")),
        ("zh-CN", ("zh-CN", "zh", "en")),
        ("ja", ("ja", "en")),
    ],
)
def test_fallbacks(tag: str, chain: tuple[str, ...]) -> None:
    assert fallbacks(tag) == chain


@pytest.mark.parametrize("tag", ["ar", "ar-EG", "he", "iw", "fa", "ur-PK", "yi", "ckb", "az-Arab"])
def test_right_to_left(tag: str) -> None:
    assert direction(tag) == "rtl"


@pytest.mark.parametrize("tag", ["en", "ja", "ar-Latn", "uz", "az", "tr", "und"])
def test_left_to_right(tag: str) -> None:
    assert direction(tag) == "ltr"


@pytest.mark.parametrize(
    ("text", "cjk", "latin"),
    [
        ("東京のパン屋", True, False),
        ("パン Bakery", False, False),
        ("パン屋 B", True, False),
        ("한국어", True, False),
        ("Padaria São João 1974", False, True),
        ("مخبز", False, False),
        ("Пекарня", False, False),
        ("1974", False, False),
    ],
)
def test_scripts(text: str, cjk: bool, latin: bool) -> None:
    assert is_cjk(text) is cjk
    assert is_latin(text) is latin


@given(st.text(max_size=12))
def test_reading_gives_a_canonical_tag_or_the_one_error(text: str) -> None:
    try:
        tag = canonical(text)
    except InvalidInputError:
        return
    assert canonical(tag) == tag
    assert fallbacks(tag)[0] == tag
    assert len(set(fallbacks(tag))) == len(fallbacks(tag))
