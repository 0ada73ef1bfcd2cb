"""Words and motifs: what a word leads to in each language, and what an unknown one never does."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pagemagic as pm
from pagemagic.gallery.kit_data import gallery_kits
from pagemagic.pictures.motifs import MOTIFS
from pagemagic.pictures.motifs.company import COMPANY
from pagemagic.pictures.motifs.fields import DECISIVE, FIELDS, OPEN, akin, fields_of
from pagemagic.pictures.motifs.friends import FRIENDS
from pagemagic.pictures.motifs.lexicon import LEXICON
from pagemagic.pictures.motifs.lexicon_callings import CALLING_WORDS
from pagemagic.pictures.motifs.words import motif_for, motifs_in, motifs_of_list, site_motifs

TABLE = {
    "en": "Sourdough:loaf Currant buns:brioche Bathroom fitting:bath EV chargers:charger Fuse boards:fuse-box Dog walking:dog Painting:roller Refrigerated transport:cold-truck Night market:paper-lantern Block paving:paving Garage doors:garage-door Ready mix:concrete-mixer",
    "pt": "Broa de milho:corn Sericaia:pudding Açorda de bacalhau:fish Carne de porco:steak Arrendamento:house Desentupimentos:pipe Armazém frigorífico:cold-truck Calceteiro:paving Reboque:tow-truck Agrimensura:theodolite Papelaria:notebook Acupuntura:needles Fossas sépticas:tanker",
    "es": "Empanadas:empanada Roscón:ring-bread Desatascos:pipe Calderas:boiler Baños completos:bath Murales:wall Carteles:poster Tintorería:hanger Aire acondicionado:air-con Mercado nocturno:paper-lantern Bolera:bowling-pins Ferretería:pegboard Gimnasia rítmica:pommel-horse Hormigón:concrete-mixer",
    "fr": "Reblochon fermier:cheese Pain de seigle:loaf Coiffure:scissors Ramonage:chimney Chaudières:boiler Déménagement:truck Pressing:hanger Climatisation:air-con Obsèques:wreath Pompes funèbres:wreath Pavage:paving Chapiteau:marquee Quincaillerie:pegboard Imprimerie:printing Fosse septique:tanker",
    "de": "Einbauschränke:cabinet Fensterinstandsetzung:window Lymphdrainage:treatment-table Wärmepumpen:heat-pump Apfelkuchen:cake Steuererklärung:calculator Batteriespeicher:home-battery Parkettverlegung:parquet Abschleppdienst:tow-truck Zeltverleih:marquee Zierfische:aquarium Wintergärten:conservatory Garagentore:garage-door Estrich:concrete-mixer Akupunktur:needles",
    "it": "Gelato di pistacchio:ice-cream Granita di limone:citrus Sedie impagliate:chair Intarsi:saw Pulizie:broom Caldaie:boiler Lavasecco:hanger Carroattrezzi:tow-truck Onoranze funebri:wreath Acquari:aquarium Cartoleria:notebook Bomboloni:doughnut Calcestruzzo:concrete-mixer",
    "nl": "Tweedehands fietsen:bicycle Onderhoudsbeurt:gear Kaas:cheese Slotenmaker:key Dakdekker:roof Moestuin:seedling Snoepwinkel:sweet-jar Uitvaartzorg:wreath Stomerij:hanger Landmeter:theodolite Drukkerij:printing Garagedeuren:garage-door Oliebollen:doughnut",
    "ar": "خبز بلدي:loaf كعك بالسمسم:ring-bread مناقيش بالزعتر:flatbread قهوة:cup سمك مشوي:fish تكييف:air-con",
    "ja": "深煎りコーヒー:cup プリン:pudding ナポリタン:tomato 金継ぎ教室:mended-bowl 写真:camera 葬儀:wreath エアコン:air-con ボウリング:bowling-pins ドーナツ:doughnut 文房具:notebook",
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
    assert {*LEXICON, *CALLING_WORDS} <= set(MOTIFS)
    assert all("_" not in listed and "-" not in listed for listed in (*LEXICON.values(), *CALLING_WORDS.values()))
    assert set(MOTIFS) >= DECISIVE


@pytest.mark.parametrize(
    "word", ["the", "and", "for", "les", "des", "und", "per", "con", "het", "van", "uma", "una", "time"]
)
def test_small_words_mean_nothing(word: str) -> None:
    assert motifs_in(word) == ()


@pytest.mark.parametrize(
    ("phrase", "company", "motif"),
    [
        ("Pain de seigle", ("wheat",), "loaf"),
        ("Back pain", ("pulse",), "pulse"),
        ("Küchen", ("saw",), "kitchen"),
        ("Kuchen", ("loaf",), "cake"),
    ],
)
def test_a_word_of_two_senses_keeps_company_with_the_trade(phrase: str, company: tuple[str, ...], motif: str) -> None:
    assert motif_for(phrase, company) == motif


@given(st.sampled_from(sorted(MOTIFS)))
def test_an_unknown_word_shows_nothing(first: str) -> None:
    assert motif_for("Xyzzy", (first, "fish", "wheat")) is None
    assert motifs_of_list(("Xyzzy", "Qwerty"), (first,)) == (None, None)


FRIENDS_TABLE = """
pt food:fish      Caldeirada: pot          pt services:boiler Caldeiras: boiler
pt food:cloche    Prato do dia: pot        it garden:mower    Prato inglese: mower
en lodging:bed    Four rooms: bed          fr food:loaf       Cuit au four: oven
en food:fish      Hundred grams: -         de animals:dog     Hundeschule: dog
en building:roof  Dachshund walks: -       de building:roof   Dachausbau: roof
en outdoors:tent  Mountain hut: mountain   de textile:spool   Hüte: hat
nl building:door  Ramen en deuren: window  en food:soup       Ramen: noodles
en food:cup       Light lunches: fork-knife en sport:racket   Tennis courts: racket
it animals:dog    Cani e gatti: dog        en farm:apple      Cane fruit: apple
en music:note     Some people: -           pt music:note      Som e luz: headphones
en music:note     Conductor: -             es vehicles:car    Conducción: car
en health:pulse   Back pain: pulse         fr food:wheat      Pain au levain: loaf
pt food:fish      Choco: cuttlefish        en food:cake       Choco: -
en body:yoga      Will power: -            en law:scales      Wills: will
en food:cheese    Cheese boards: cheese    es health:cross    Escaldado: -
"""


@pytest.mark.parametrize(
    ("language", "motif", "phrase", "expected"),
    [
        (language, motif, phrase, "" if expected == "-" else expected)
        for language, motif, phrase, expected in re.findall(r"(\w\w) \w+:([\w-]+) +([^:]+): ([\w-]+|-)", FRIENDS_TABLE)
    ],
)
def test_a_false_friend_is_read_in_its_own_language_and_trade(
    language: str, motif: str, phrase: str, expected: str
) -> None:
    assert (motif_for(phrase, (motif,), language) or "") == expected


def test_every_false_friend_is_an_entry_of_the_lexicon() -> None:
    rows = (*LEXICON.items(), *CALLING_WORDS.items())
    entries = {(entry, motif) for motif, listed in rows for entry in listed.split()}
    words = {entry for entry, _ in entries}
    assert all((entry, motif) in entries if motif else entry in words for entry, motif in FRIENDS)


def test_every_motif_has_a_field() -> None:
    assert set(FIELDS) == set(MOTIFS)
    assert set(MOTIFS) >= OPEN


WORDS = st.lists(
    st.sampled_from(
        sorted(
            {entry.strip("*") for listed in LEXICON.values() for entry in listed.split()} | {"xyzzy", "four", "prato"}
        )
    ),
    max_size=8,
)


@given(WORDS, st.sampled_from(sorted(MOTIFS)), st.sampled_from(["", "en", "pt", "es", "fr", "de", "it", "nl"]))
def test_a_list_shows_nothing_twice_and_nothing_of_another_field(words: list[str], first: str, language: str) -> None:
    shown = motifs_of_list(words, (first,), language)
    assert len(shown) == len(words)
    by_word = dict(zip(words, shown, strict=True))
    assert all(by_word[word] == motif for word, motif in zip(words, shown, strict=True))
    drawn = [motif for motif in by_word.values() if motif is not None]
    assert len(set(drawn)) == len(drawn)
    assert not drawn or 2 * len(drawn) >= len(by_word)
    assert all(akin(motif, fields_of((first,))) for motif in drawn)


SUBJECTS = [(kit, subject) for kit in gallery_kits().values() for subject in kit.subjects if subject.motifs]


@pytest.mark.parametrize(("kit", "subject"), SUBJECTS, ids=[subject.name for _, subject in SUBJECTS])
def test_the_motifs_of_a_trade_are_of_its_own_field(kit, subject) -> None:
    fields = fields_of(subject.motifs)
    assert subject.motifs[0] in OPEN or all(akin(motif, fields) for motif in subject.motifs), subject.motifs


@given(WORDS, st.sampled_from(SUBJECTS), st.sampled_from(["en", "pt", "es", "fr", "de", "it", "nl"]))
def test_whatever_is_said_a_trade_keeps_to_its_field(words: list[str], trade, language: str) -> None:
    _, subject = trade
    motifs = site_motifs("", words, subject.motifs, language=language)
    fields = fields_of(subject.motifs)
    # Of a trade in goods that the brief does not name one drawing may be left.
    assert len(set(motifs)) == len(motifs) >= 1
    assert all(akin(motif, fields) for motif in motifs)


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
        # Who hires things out shows what is hired, and has none of its own.
        assert not subject.motifs or len(set(subject.motifs)) >= 3, subject.name


def test_a_site_of_no_known_trade_takes_its_motifs_from_its_words() -> None:
    assert site_motifs("Fromagerie", ["Reblochon fermier"], ())[0] == "cheese"
    assert "key" not in site_motifs("Fromagerie", [], ())
    assert site_motifs("dog-walking service", [], ("paw", "house"))[0] == "dog"
    assert site_motifs("bakery", ["Roggenbrot"], ("loaf", "wheat", "oven"))[0] == "loaf"


def test_without_a_trade_the_things_on_offer_have_to_agree() -> None:
    assert site_motifs("", ["Rye bread", "Croissants", "Pies"], (), language="en")[0] in ("loaf", "croissant", "pie")
    assert site_motifs("", ["Kitchen knives", "Scissors", "Garden tools"], (), language="en") == ()
    assert site_motifs("", ["Rye bread"], (), language="en") == ()


@pytest.mark.parametrize("trade", ["repairs", "shop", "family firm", "workshop", "Reparatur", "tienda"])
def test_a_word_of_many_trades_shows_nothing(trade: str) -> None:
    assert site_motifs(trade, [], ()) == ()


def test_lessons_show_what_is_taught() -> None:
    own = gallery_kits()["professional"].subjects
    teaching = next(subject for subject in own if subject.name == "teaching")
    assert site_motifs("Piano lessons", [], teaching.motifs, language="en")[0] == "piano"
    assert site_motifs("Tutor", [], teaching.motifs, language="en")[0] in (*teaching.motifs, "mortarboard")


def test_company_is_kept_by_motifs_that_exist() -> None:
    assert set(COMPANY) | {name for row in COMPANY.values() for name in row} <= set(MOTIFS)
    assert all(motif not in row and len(set(row)) == len(row) for motif, row in COMPANY.items())


@pytest.mark.parametrize("trade", ["cheesemonger", "fishmonger", "pharmacy", "toy shop", "nail salon"])
def test_no_star_beside_a_cheese(trade: str) -> None:
    motifs = pm.design(f"A {trade} in Norwich.").site.art.motifs
    assert len(motifs) >= 3
    assert not {"star", "burst", "fork-knife"} & set(motifs)


FIELDS_OF_TRADES = (
    ("picture framer", ("hung-picture", "mitre", "frame", "mount", "canvas"), "Mirror frames", "hung-picture"),
    ("food bank", ("basket", "hand", "apple"), "Three days of bread", "basket"),
    ("physiotherapy practice", ("stretching", "treatment-table", "gym-ball"), "Sports therapy", "stretching"),
    ("boat hire", ("day-boat", "lifebuoy", "wave"), "Electric boats", "day-boat"),
)


@pytest.mark.parametrize(("trade", "own", "offer", "lead"), FIELDS_OF_TRADES)
def test_a_trade_with_motifs_of_its_own_leads_with_them(
    trade: str, own: tuple[str, ...], offer: str, lead: str
) -> None:
    found = site_motifs(trade, [offer], own, language="en")
    assert found[0] == lead
    assert len(found) >= 3
    assert not {"pulse", "coins", "fork-knife", "mortarboard", "oar"} & set(found)


def test_a_subject_of_a_kit_has_enough_for_a_scene() -> None:
    few = [(kit.name, one.name) for kit in gallery_kits().values() for one in kit.subjects if 0 < len(one.motifs) < 3]
    assert few == []
