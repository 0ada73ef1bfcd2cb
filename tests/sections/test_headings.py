"""Headings fit their column by their data: no word is torn, whatever the language."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from pagemagic.i18n.hyphenation import SOFT_HYPHEN
from pagemagic.i18n.phrases import phrases
from pagemagic.markup.inline import inline_text
from pagemagic.page.wording import LETTER, LIMITS, heading_text

BASE = files("pagemagic.sections").joinpath("base.css").read_text(encoding="utf-8")
ROOM = {name: float(room) for name, room in re.findall(r"\.pm-(?:fit-)?([a-z]+) {[^}]*--fit: ([0-9.]+)", BASE)}
ROOM["xl"] = ROOM.pop("title")
"""Size class -> how many hundredths of its column a heading's type size is at most."""

WORDS = {
    "en": "Bookkeeping Physiotherapist Landscaping Photographers Internationalisation Woodworking Housekeeping Consultancy",
    "pt": "Contabilidade Desenvolvimento Eletrodomésticos Administração Otorrinolaringologista Internacionalização setembro",
    "es": "Otorrinolaringología Electrodomésticos Administración septiembre Acondicionamiento Internacionalización",
    "fr": "Électroménager Développement Accompagnement Administration Kinésithérapeute Renseignements Établissement",
    "de": "Geodatenkonferenz Fensterinstandsetzung Versicherungsvermittlung Steuerberatungsgesellschaft Öffnungszeiten "
    "Kinder- und Jugendpsychotherapie Fahrradreparaturwerkstatt Krankengymnastik Einbauschränke Lebensmittelgeschäft",
    "nl": "Arbeidsongeschiktheidsverzekering Fietsenmaker Verzekeringsadviseur Gezondheidscentrum Loodgietersbedrijf",
    "it": "Ristrutturazioni Commercialista Elettrodomestici Internazionalizzazione Parrucchiere Precipitevolissimevolmente",
    "ja": "お気軽にお問い合わせください 金沢の金継ぎ教室「つぎはぎ」 東京から大阪まで、毎朝焼きたてのパンをお届けします",
    "ar": "للتواصل معنا خبز بلدي، كعك بالسمسم ومناقيش بالزعتر في عمّان",
}


@pytest.mark.parametrize(("locale", "text"), [(tag, word) for tag, words in WORDS.items() for word in words.split()])
def test_the_longest_word_fits_the_column(locale: str, text: str) -> None:
    shown, size = heading_text(text, locale)
    parts = phrases(text, locale) if locale == "ja" else re.split(f"[ {SOFT_HYPHEN}]|(?<=-)", inline_text(shown))
    em = 100 if locale == "ja" else LETTER
    longest = max(len(part) * em for part in parts) / 100
    assert longest * ROOM[size] <= 101 or longest * 100 > 33 * LETTER, "one hundredth is lost by rounding"


def test_every_size_class_has_room_for_its_longest_word() -> None:
    for name, _, longest in LIMITS:
        assert longest * LETTER / 100 * ROOM[name] <= 101
    assert ROOM["xl"] > ROOM["l"] > ROOM["m"] > ROOM["s"] > ROOM["xs"]


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("お気軽にお問い合わせください", "お気軽に|お問い合わせ|ください"),
        ("金沢の金継ぎ教室「つぎはぎ」", "金沢の|金継ぎ教室|「つぎはぎ」"),
        ("東京から大阪まで", "東京から|大阪まで"),
        ("サービス", "サービス"),
        ("少人数で、器を一つ", "少人数で、|器を|一つ"),
    ],
)
def test_japanese_headings_end_their_lines_between_phrases(text: str, parted: str) -> None:
    assert phrases(text, "ja") == parted.split("|")
    shown, _ = heading_text(text, "ja")
    assert inline_text(shown) == text


def test_other_languages_are_left_whole() -> None:
    assert phrases("お気軽に", "en") == ["お気軽に"]


def test_compounds_of_headings_may_break_and_short_words_stay() -> None:
    shown, _ = heading_text("Versicherungsvermittlung in Bonn", "de")
    assert SOFT_HYPHEN in inline_text(shown)
    assert heading_text("Prices", "en") == ("Prices", "xl")
