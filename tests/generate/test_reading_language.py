"""Which language and variety a brief is in."""

from __future__ import annotations

import pytest

from pagemagic.generate.reading.reader import read


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("A bakery with fresh bread every day.", "en"),
        ("A neighbourhood bakery with £2 loaves.", "en-GB"),
        ("A neighborhood bakery with $2 loaves.", "en-US"),
        ("Dentist in Chicago.", "en-US"),
        ("Uma padaria com pão fresco todos os dias.", "pt"),
        ("Uma padaria em Braga.", "pt-PT"),
        ("Uma padaria com pães a R$ 5.", "pt-BR"),
        ("Uma padaria em Salvador, você vai gostar.", "pt-BR"),
        ("Una panadería con pan fresco.", "es"),
        ("Une boulangerie avec du pain frais.", "fr"),
        ("Eine Bäckerei mit frischem Brot für alle.", "de"),
        ("Un panificio con il pane fresco ogni giorno.", "it"),
        ("Een bakkerij met vers brood voor iedereen.", "nl"),
        ("مخبز في دبي", "ar"),
        ("京都のパン屋です", "ja"),
        ("서울의 빵집", "ko"),
        ("Пекарня в Москве", "ru"),
        ("Пекарня у Києві", "uk"),
        ("Φούρνος στην Αθήνα", "el"),
        ("מאפייה בתל אביב", "he"),
        ("北京的面包店", "zh"),
        ("Xyzzy", "en"),
    ],
)
def test_locale(text: str, locale: str) -> None:
    assert read(text).locale == locale


def test_a_brief_without_words_of_a_language_takes_the_locale_asked_for() -> None:
    assert read("Xyzzy", locale="de").locale == "de"
