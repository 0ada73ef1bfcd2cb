"""Soft hyphens, shown as ``·``."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pagemagic.i18n.hyphenation import SOFT_HYPHEN, soft_hyphens


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("pt", "Desenvolvimento local", "Desen·vol·vi·mento local"),
        ("pt-BR", "Responsabilidade", "Res·pon·sa·bi·li·dade"),
        ("es", "Internacionalización", "Inter·na·cio·na·li·za·ción"),
        ("it", "Ristrutturazioni", "Ristrut·tu·ra·zioni"),
        ("it", "amministrazione", "ammi·ni·stra·zione"),
        ("fr", "Institutionnelle", "Ins·ti·tu·tion·nelle"),
        ("en", "Telecommunications", "Tele·com·munica·tions"),
        ("en", "responsibilities", "responsi·bilities"),
        ("de", "Heizungsinstallation", "Heizungs·installation"),
        ("de", "Unternehmensberatung", "Unter·nehmens·beratung"),
        ("de", "Gebäudereinigung", "Gebäude·reinigung"),
        ("de", "Landesamtsverwaltung", "Landesamts·verwaltung"),
        ("de", "HEIZUNGSINSTALLATION", "HEIZUNGS·INSTALLATION"),
        ("nl", "Verzekeringskantoor", "Verzekerings·kantoor"),
        ("nl", "onderhoudswerkzaamheden", "onderhouds·werkzaamheden"),
        ("en", "Cohabitation agreements", "Cohabitation agreements"),
        ("en", "characteristics", "characteristics"),
        ("de", "Heizungsinstallation@example.org", "Heizungsinstallation@example.org"),
        ("de", "www.heizungsinstallation.example", "www.heizungsinstallation.example"),
        ("de", "https://heizungsinstallation", "https://heizungsinstallation"),
        ("de", "Heizungsinstallation2", "Heizungsinstallation2"),
        ("de", "Heizungsinstallation.", "Heizungs·installation."),
        ("pl", "odpowiedzialność", "odpowiedzialność"),
        ("ja", "インターナショナリゼーション", "インターナショナリゼーション"),
    ],
)
def test_long_words(tag: str, text: str, expected: str) -> None:
    assert soft_hyphens(text, tag).replace(SOFT_HYPHEN, "·") == expected


def test_the_limit_may_be_stricter() -> None:
    assert soft_hyphens("encomendas", "pt", longest=8).replace(SOFT_HYPHEN, "·") == "enco·men·das"


_LETTERS = "abcdefghijklmnopqrstuvwxyzäöüéãçABC"


@given(
    st.lists(st.text(alphabet=_LETTERS + "'-.,@/1", min_size=1, max_size=30), max_size=5).map(" ".join),
    st.sampled_from(["pt", "es", "fr", "it", "de", "nl", "en", "ar", "ja", "sv"]),
)
def test_only_soft_hyphens_are_added_once_and_never_at_an_edge(text: str, tag: str) -> None:
    once = soft_hyphens(text, tag)
    assert once.replace(SOFT_HYPHEN, "") == text
    assert soft_hyphens(once, tag) == once
    for token, before in zip(once.split(" "), text.split(" "), strict=True):
        if "@" in before or "/" in before:
            assert SOFT_HYPHEN not in token
        for piece in token.split(SOFT_HYPHEN) if SOFT_HYPHEN in token else ():
            assert len(piece) >= 2
