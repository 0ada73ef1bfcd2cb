"""Words and motifs: what a word leads to in each language, and what an unknown one never does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pagemagic as pm
from pagemagic.gallery.kit_data import gallery_kits
from pagemagic.pictures.motifs import MOTIFS
from pagemagic.pictures.motifs.company import COMPANY
from pagemagic.pictures.motifs.lexicon import LEXICON
from pagemagic.pictures.motifs.words import NEUTRAL, motif_for, motif_of_item, motifs_in, site_motifs

TABLE = {
    "en": "Sourdough:loaf Currant buns:brioche Bathroom fitting:bath EV chargers:charger Fuse boards:fuse-box Dog walking:dog Painting:roller",
    "pt": "Broa de milho:corn Sericaia:pudding Açorda de bacalhau:fish Carne de porco:steak Arrendamento:house Desentupimentos:pipe",
    "es": "Empanadas:empanada Roscón:ring-bread Desatascos:pipe Calderas:boiler Baños completos:bath Murales:easel",
    "fr": "Reblochon fermier:cheese Pain de seigle:loaf Coiffure:scissors Ramonage:chimney Chaudières:boiler Déménagement:truck",
    "de": "Einbauschränke:cabinet Fensterinstandsetzung:window Lymphdrainage:hand Wärmepumpen:heat-pump Apfelkuchen:cake Steuererklärung:calculator",
    "it": "Gelato di pistacchio:ice-cream Granita di limone:citrus Sedie impagliate:chair Intarsi:saw Pulizie:broom Caldaie:boiler",
    "nl": "Tweedehands fietsen:bicycle Onderhoudsbeurt:gear Kaas:cheese Slotenmaker:key Dakdekker:roof Moestuin:seedling",
    "ar": "خبز بلدي:loaf كعك بالسمسم:ring-bread مناقيش بالزعتر:flatbread قهوة:cup سمك مشوي:fish",
    "ja": "深煎りコーヒー:cup プリン:pudding ナポリタン:tomato 金継ぎ教室:mended-bowl 写真:camera",
}


def pairs(row: str) -> list[tuple[str, str]]:
    """``phrase:motif`` pairs; a motif has no space, so the phrase of the next one begins after it."""
    found, phrase = [], ""
    for word in row.split(" "):
        head, colon, motif = word.partition(":")
        phrase = f"{phrase} {head}".strip()
        if colon:
            found.append((phrase, motif))
            phrase = ""
    return found


CASES = [(locale, phrase, motif) for locale, row in TABLE.items() for phrase, motif in pairs(row)]


@pytest.mark.parametrize(("locale", "phrase", "motif"), CASES)
def test_a_word_leads_to_its_motif(locale: str, phrase: str, motif: str) -> None:
    assert motif_for(phrase) == motif, locale


def test_every_entry_leads_to_a_motif_that_is_drawn() -> None:
    assert set(LEXICON) <= set(MOTIFS)
    assert set(NEUTRAL) <= set(MOTIFS)
    assert all("_" not in listed and "-" not in listed for listed in LEXICON.values())


@pytest.mark.parametrize(
    "word", ["the", "and", "for", "les", "des", "und", "per", "con", "het", "van", "uma", "una", "time"]
)
def test_small_words_mean_nothing(word: str) -> None:
    assert motifs_in(word) == ()


@pytest.mark.parametrize(
    ("phrase", "company", "motif"),
    [
        ("Pain de seigle", ("wheat",), "loaf"),
        ("Back pain", ("cross",), "cross"),
        ("Küchen", ("saw",), "kitchen"),
        ("Kuchen", ("loaf",), "cake"),
    ],
)
def test_a_word_of_two_senses_keeps_company_with_the_trade(phrase: str, company: tuple[str, ...], motif: str) -> None:
    assert motif_for(phrase, company) == motif


@given(st.integers(0, 9), st.sampled_from(sorted(MOTIFS)))
def test_an_unknown_word_gets_a_neutral_motif_of_the_trade(index: int, first: str) -> None:
    motifs = (first, "fish", "wheat", "cake", "oven")
    assert motif_of_item("Xyzzy", motifs, index) in NEUTRAL
    assert motif_of_item("Xyzzy", (), index) is None


@given(st.text(max_size=40))
def test_any_text_is_read(text: str) -> None:
    assert set(motifs_in(text)) <= set(MOTIFS)
    assert motif_for(text) == (motifs_in(text) or (None,))[0]


@pytest.mark.parametrize("kit", sorted(gallery_kits()))
def test_every_subject_has_motifs_that_are_drawn(kit: str) -> None:
    one = gallery_kits()[kit]
    assert set(one.motifs) <= set(MOTIFS)
    for subject in one.subjects:
        assert set(subject.motifs) <= set(MOTIFS), subject.name
        assert len(set(subject.motifs)) >= 3, subject.name


def test_a_site_of_no_known_trade_takes_its_motifs_from_its_words() -> None:
    general = gallery_kits()["general"].motifs
    assert site_motifs("Fromagerie", "Reblochon fermier", (), general)[0] == "cheese"
    assert "key" not in site_motifs("Fromagerie", "", (), general)
    assert site_motifs("dog-walking service", "", ("paw", "house"), ())[0] == "dog"
    assert site_motifs("bakery", "Roggenbrot", ("loaf", "wheat", "oven"), ())[0] == "loaf"


def test_company_is_kept_by_motifs_that_exist() -> None:
    assert set(COMPANY) | {name for row in COMPANY.values() for name in row} <= set(MOTIFS)
    assert all(motif not in row and len(set(row)) == len(row) for motif, row in COMPANY.items())


@pytest.mark.parametrize("trade", ["cheesemonger", "fishmonger", "pharmacy", "toy shop", "nail salon"])
def test_no_star_beside_a_cheese(trade: str) -> None:
    motifs = pm.design(f"A {trade} in Norwich.").site.art.motifs
    assert len(motifs) >= 3
    assert not {"star", "burst", "fork-knife"} & set(motifs)
