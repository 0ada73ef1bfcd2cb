"""Signs and spaces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pagemagic.i18n.tables import TABLES
from pagemagic.i18n.typography import left_to_right, sentence_start, typographic, unbroken


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("en", "Tuesday 11 to 7, pages 100 to 12.", "Tuesday 11\u00a0to\u00a07, pages 100 to 12."),
        ("pt", "Das 9h às 18h.", "Das 9h\u00a0às\u00a018h."),
        ("en", "O'Brien's", "O’Brien’s"),
        ("en", "the solicitors' fees", "the solicitors’ fees"),
        ("en", "music of the '90s", "music of the ’90s"),
        ("fr", "L'atelier d'Anne", "L’atelier d’Anne"),
        ("en", 'the "long" bread', "the “long” bread"),
        ("en", "the 'long' bread", "the ‘long’ bread"),
        ("pt", 'o "longo" pão', "o «longo» pão"),
        ("pt-BR", 'o "longo" pão', "o “longo” pão"),
        ("fr", 'le "long" pain', "le «\u202flong\u202f» pain"),
        ("de", 'das "lange" Brot', "das „lange“ Brot"),
        ("de-CH", 'das "lange" Brot', "das «lange» Brot"),
        ("nl", 'het "lange" brood', "het “lange” brood"),
        ("ja", '"長い"パン', "「長い」パン"),
        ("en", "bread - slow", "bread\u00a0– slow"),
        ("en", "bread -- slow", "bread\u00a0– slow"),
        ("en", "rye, corn...", "rye, corn…"),
        ("en", "20 kg of flour, 5 km away", "20\u00a0kg of flour, 5\u00a0km away"),
        ("de", "45 € im Monat", "45\u00a0€ im Monat"),
        ("nl", "€ 45 per maand", "€\u00a045 per maand"),
        ("en", "24 hours", "24 hours"),
        ("en", "5 months", "5 months"),
        ("en", "3000-213", "3000-213"),
        ("en", "a 5'10\" door", "a 5'10\" door"),
        ("en", "well-known", "well-known"),
        ("en", 'he said "', 'he said "'),
    ],
)
def test_signs(tag: str, text: str, expected: str) -> None:
    assert typographic(text, tag) == expected


texts = st.text(alphabet="ab sS'\"-.19é€ kgm–…«»\n", max_size=40)


@given(texts, st.sampled_from(sorted(TABLES)))
def test_letters_and_digits_never_change(text: str, tag: str) -> None:
    def kept(value: str) -> str:
        return "".join(letter for letter in value if letter.isalnum())

    assert kept(typographic(text, tag)) == kept(text)


@given(st.text(alphabet="ab sS’–.19é€ kgm…\n", max_size=40), st.sampled_from(sorted(TABLES)))
def test_a_text_set_once_stays(text: str, tag: str) -> None:
    once = typographic(text, tag)
    assert typographic(once, tag) == once


def test_numbers_of_several_groups_stay_on_a_line() -> None:
    assert unbroken("239 555 018") == "239\u00a0555\u00a0018"
    assert unbroken("0117–555–0142") == "0117\u2011555\u20110142"


def test_numbers_keep_their_order_in_arabic() -> None:
    assert left_to_right("+971 4", "ar-AE") == "\u200e+971 4\u200e"
    assert left_to_right("+971 4", "en-AE") == "+971 4"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("terça", "Terça"), ("élan", "Élan"), ("ßa", "ßa"), ("÷", "÷"), ("الأحد", "الأحد"), ("", ""), ("24", "24")],
)
def test_sentences_start_with_a_capital(text: str, expected: str) -> None:
    assert sentence_start(text) == expected
