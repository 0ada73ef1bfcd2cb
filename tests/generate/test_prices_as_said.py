"""A price is of the thing the brief says, of all things where it says all, and no price where money is something else."""

from __future__ import annotations

import pytest

from pagemagic.generate.design import design
from pagemagic.generate.reading.reader import read
from tests.generate.test_first_screen import first_screen
from tests.generate.test_reading_rows import prices

ROWS = (
    ("Escape rooms in Leeds. Two rooms: The Vault (2–5 players, £95) and The Lab (3–6 players, £120). 0113 555 0123",
     ["95 GBP 2–5 players [The Vault]", "120 GBP 3–6 players [The Lab]"]),
    ("Escapegames in Ulm. Zwei Räume: Der Tresor (2–5 Personen, 95 €) und Das Labor (3–6 Personen, 120 €). 0731 555 0123",
     ["95 EUR 2–5 Personen [Der Tresor]", "120 EUR 3–6 Personen [Das Labor]"]),
    ("Violines Abad, taller en Soria. Un violín tarda ocho meses; desde 2.900 €. 975 555 012", ["from 2900 EUR [Violín]"]),
    ("Geigenbau Ott in Ulm. Eine Geige dauert acht Monate, ab 4.200 €. 0731 555 0123", ["from 4200 EUR [Geige]"]),
    ("Ferry Lane Allotments, Ely. Half plots £28 a year, full plots £52. plots@ferry.example",
     ["28 GBP a year [Half plots]", "52 GBP a year [Full plots]"]),
    ("Huertos del Río, Soria. Media parcela 28 € al año, parcela entera 52 €. huertos@rio.example",
     ["28 EUR al año [Media parcela]", "52 EUR [Parcela entera]"]),
    ("Cane Works in Ely. Weekend course £60 a person, course book £8. 01353 555 012",
     ["60 GBP a person [Weekend course]", "8 GBP [Course book]"]),
    ("Hedges & Co, gardeners in Yate. Felling, stump grinding and hedge trimming from £120. 01454 555 012",
     ["from 120 GBP [Felling, stump grinding and hedge trimming]"]),
    ("Jardins Moreau, paysagiste à Tours. Tonte, taille et débroussaillage à partir de 90 €. 02 47 55 01 22",
     ["from 90 EUR [Tonte, taille et débroussaillage]"]),
    ("Pike Surveyors in Bath. Level 2 survey from £450, Level 3 from £750. 01225 555 012",
     ["from 450 GBP [Level 2 survey]", "from 750 GBP [Level 3 survey]"]),
    ("Pike Surveyors in Bath. Level 2 survey from £450, valuation 3 £75. 01225 555 012",
     ["from 450 GBP [Level 2 survey]", "75 GBP [Valuation 3]"]),
    ("Gridpulse monitors solar roofs. Free for one house; €4 per month for up to five, €29 for installers with 50 houses.",
     ["0 EUR Free [One house]", "4 EUR per month [Up to five]", "29 EUR per month [Installers with 50 houses]"]),
    ("Gridpulse monitors solar roofs. Home €4 per month, €29 for installers with 50 houses.",
     ["4 EUR per month [Home]", "29 EUR [Installers with 50 houses]"]),
    ("Holloway Plumbing in Derby. Boiler services £85, new boilers from £1,950 with a ten-year warranty, bathrooms, leaks and power flushing.",
     ["85 GBP [Boiler services]", "from 1950 GBP with a ten-year warranty [New boilers]"]),
    ("Elm Chess Club, Esher. First three visits free, then £60 a year, juniors £25. 07700 900 455",
     ["0 GBP free [First three visits]", "60 GBP a year [Then]", "25 GBP a year [Juniors]"]),
    ("Salon Mila in Bath. Cut, wash and blow-dry £45, colour from £60. 01225 555 012",
     ["45 GBP [Cut, wash and blow-dry]", "from 60 GBP [Colour]"]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), ROWS, ids=[text.split(",")[0] for text, _ in ROWS])
def test_a_price_has_its_own_subject(text: str, rows: list[str]) -> None:
    assert prices(text) == rows


def test_a_clause_that_a_price_is_told_after_stays_whole() -> None:
    reading = read("Violines Abad, taller en Soria. Un violín tarda ocho meses; desde 2.900 €. 975 555 012")
    assert [one.text for one in reading.leftover] == ["Un violín tarda ocho meses; desde 2.900 €."]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Kells Trees, tree surgeons in Kells. Felling from €120, hedges from €60. Fully insured to €6 million. 046 555 0123",
         "Fully insured to €6 million"),
        ("Baumpflege Ott in Ulm. Fällung ab 120 €, Hecken ab 60 €. Versichert bis 5 Millionen Euro. 0731 555 0123",
         "Versichert bis 5 Millionen Euro"),
        ("Élagage Morel à Dole. Abattage 120 €, haies 60 €. Assurance décennale 500.000 €. 03 84 55 01 22",
         "Assurance décennale 500.000 €"),
    ],
)  # fmt: skip
def test_a_sum_insured_is_no_price(text: str, said: str) -> None:
    reading = read(text)
    assert len(reading.of("price")) == 2
    kept = [getattr(one, "text", "") for one in reading.of("claim")] + [
        one.text.rstrip(".") for one in reading.leftover
    ]
    assert said in kept


@pytest.mark.parametrize(
    "text",
    [
        "Kells Trees, tree surgeons in Kells. Felling from €120, hedges from €60. Free quotes. 046 555 0123",
        "Élagage Morel à Dole. Abattage 120 €, haies 60 €. Devis gratuit. 03 84 55 01 22",
        "Jardines Soto, Soria. Poda 90 €, césped 40 €. Presupuesto gratis. 975 555 012",
        "Hoveniersbedrijf Smit, Zwolle. Snoeien 90 euro, gazon 40 euro. Gratis offerte. 038 555 0123",
    ],
)
def test_a_quote_for_nothing_is_a_term_and_no_row(text: str) -> None:
    assert len(read(text).of("price")) == 2


def test_what_one_thing_costs_does_not_stand_beside_the_contact() -> None:
    site = design(
        "Ida Berg is an illustrator in Leeds. Posters, book covers and maps. Prints from £45 in the shop. ida@berg.example"
    ).site
    closing = [one for one in site.pages[0].sections if one.type in ("action", "contact")]
    assert closing
    assert not any("Prints" in one.model_dump_json() for one in closing)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Studio Legale Galli & Ricci, Bari. Diritto del lavoro, famiglia e successioni. 080 555 0147", "Studio legale a Bari"),
        ("Cabinet Dentaire Lumière, Nantes. Soins, implants et blanchiment. 02 40 55 01 22", "Cabinet dentaire à Nantes"),
        ("Centro Estético Aura, Málaga. Depilación, faciales y masajes. 952 555 012", "Centro estético en Málaga"),
        ("Gabinete de Advogados Reis & Mota, Faro. Direito do trabalho, família e sucessões. 289 555 012",
         "Gabinete de advogados em Faro"),
        ("Osteria Bruna, cucina di mare a Ancona. Brodetto 18 €, vongole 14 €, alici 9 €, sorbetto 5 €. 071 555 0123",
         "Cucina di mare a Ancona"),
        ("喫茶つばめ。京都・西陣の小さな喫茶店です。珈琲 500円、たまごサンド 750円、タルト 650円。電話 075-555-0162", "京都・西陣の小さな喫茶店"),
    ],
)  # fmt: skip
def test_a_trade_is_said_whole_with_its_town(text: str, title: str) -> None:
    assert first_screen(text)[0].replace("\u00ad", "") == title


@pytest.mark.parametrize(
    "text",
    [
        "Ada Holm, cello maker in Lund. New cellos to order, bows and strings. I also sell a few old bows. ada@holm.example",
        "Marie Blanc, accordeuse de pianos à Lille. Accord, réglage et cordes. Je vends aussi quelques pianos. 03 20 55 01 22",
        "Uhrmacherei Lenz in Jena. Uhren, Wecker und Barometer. Ich kaufe auch alte Uhren an. 03641 555 012",
    ],
)
def test_what_only_adds_does_not_lead(text: str) -> None:
    first = first_screen(text)[1].partition(".")[0]
    assert first
    assert not {"also", "aussi", "auch"} & set(first.split())
