"""Rows of prices: each price has its name and all that the brief says of it."""

from __future__ import annotations

import pytest

from pagemagic.generate.reading.reader import read
from tests.generate.test_reading_briefs import line

ROWS = (
    ("Marta Oyelaran, mediator in Bristol. First call free, sessions £110 each, in person or online.",
     ["0 GBP free [First call]", "110 GBP each, in person or online [Sessions]"]),
    ("Quinta do Souto, vinhos em Mangualde. Provas aos sábados às 11h, 18 € por pessoa, visita com almoço 45 €.",
     ["18 EUR por pessoa, aos sábados às 11h [Provas]", "45 EUR [Visita com almoço]"]),
    ("Peddle & Post, a bicycle shop in Leeds. Full service £120, puncture repair £12 including tube.",
     ["120 GBP [Full service]", "12 GBP including tube [Puncture repair]"]),
    ("Tidewatch is stock software. Free for one shop, £9 a month for up to five shops, £29 a month beyond that.",
     ["0 GBP Free [One shop]", "9 GBP a month [Up to five shops]", "29 GBP a month [Beyond that]"]),
    ("Kanuverleih Havelblick in Werder. Einer 12 € pro Stunde. Tour samstags um 10 Uhr, 38 € pro Person mit Brotzeit.",
     ["12 EUR pro Stunde [Einer]", "38 EUR pro Person mit Brotzeit, samstags um 10 Uhr [Tour]"]),
    ("Les Pépinières du Val à Thouaré. Arbustes à partir de 12 €, livraison 15 € dans un rayon de 20 km.",
     ["from 12 EUR [Arbustes]", "15 EUR dans un rayon de 20 km [Livraison]"]),
    ("Streekmuseum De Kaap in Medemblik. Volwassenen € 9, museumkaart gratis. Rondleiding elke zondag om 14.00 uur, € 3 extra.",
     ["9 EUR [Volwassenen]", "0 EUR gratis [Museumkaart]", "3 EUR extra, elke zondag om 14.00 uur [Rondleiding]"]),
    ("Palestra Vertigine a Trento. Ingresso 11 €. Corso base ogni martedì alle 20, 120 € per sei lezioni.",
     ["11 EUR [Ingresso]", "120 EUR per sei lezioni, ogni martedì alle 20 [Corso base]"]),
    ("Las Albahacas, casa rural en Cazorla. Cama supletoria 20 €. Cena casera 18 € por persona, bajo pedido.",
     ["20 EUR [Cama supletoria]", "18 EUR por persona, bajo pedido [Cena casera]"]),
    ("Anna Bell, wedding photographer in Dumfries. Travel included up to 50 miles, then 45p a mile.",
     ["0.45 GBP 45p a mile [Travel included up to 50 miles, then]"]),
    ("Anna Bell, wedding photographer in Dumfries. Half day £650. A £200 deposit holds the date.",
     ["650 GBP [Half day]", "200 GBP"]),
    ("Peddle & Post, a bicycle shop in Leeds. Most repairs in two weeks, from £40.", ["from 40 GBP [Repairs]"]),
    ("Óptica Lago, ópticos en Lugo. Revisión de la vista gratis, gafas completas desde 89 €.",
     ["0 EUR gratis [Revisión de la vista]", "from 89 EUR [Gafas completas]"]),
    ("Elif Demir, potter in Lisbon. Wheel taster €45, two hours, clay and firing included.",
     ["45 EUR two hours, clay and firing included [Wheel taster]"]),
    ("Hook & Line, fishing trips from Brixham. Half day £55 per person. £20 deposit per seat.",
     ["55 GBP per person [Half day]", "20 GBP per seat [Deposit]"]),
    ("La Ferme des Tilleuls à Vannes. Petit panier 12 €, grand panier 19 €. Livraison offerte dès 30 €.",
     ["12 EUR [Petit panier]", "19 EUR [Grand panier]"]),
    ("Lavandaria Espuma, Almada. Lavagem 5 €. Recolha e entrega 6 €, grátis acima de 40 €.",
     ["5 EUR [Lavagem]", "6 EUR grátis acima de 40 € [Recolha e entrega]"]),
    ("Surf Oleada en Zarautz. Alquiler de tabla 25 € medio día o 35 € el día completo.",
     ["25 EUR medio día [Alquiler de tabla]", "35 EUR el día completo [Alquiler de tabla]"]),
    ("Wells Choir in Wells. Membership £90 a year or £35 a term.", ["90 GBP a year [Membership]", "35 GBP a term [Membership]"]),
    ("Cantina Rovere a Cormons. Degustazione di tre vini 12 €, di cinque vini 18 €, con tagliere 28 €.",
     ["12 EUR [Degustazione di tre vini]", "18 EUR [Degustazione di cinque vini]", "28 EUR [Degustazione con tagliere]"]),
    ("Kapsalon Zus, Haarlem. Heren € 29, kinderen t/m 12 € 19,50.", ["29 EUR [Heren]", "19.50 EUR [Kinderen t/m 12]"]),
    ("Rosa Lind, piano tuner in Exeter. Repairs £45 an hour plus parts. No call-out charge within 15 miles, after that 60p a mile.",
     ["45 GBP an hour plus parts [Repairs]", "0.60 GBP 60p a mile [No call-out charge within 15 miles, after that]"]),
    ("Hundeschule Pfotenwerk, Kassel. Einzelstunde 55 €, Hausbesuch zzgl. 0,50 € pro Kilometer.",
     ["55 EUR [Einzelstunde]", "0.50 EUR zzgl. 0,50 € pro Kilometer [Hausbesuch]"]),
    ("Rizos, peluquería canina en Getafe. Baño 20 €, perros de más de 30 kg 10 € más.",
     ["20 EUR [Baño]", "10 EUR más [Perros de más de 30 kg]"]),
    ("Le Petit Atelier, réparation de vélos à Nantes. Crevaison 12 €. Vélos d'occasion à partir de 120 €, garantis six mois.",
     ["12 EUR [Crevaison]", "from 120 EUR garantis six mois [Vélos d'occasion]"]),
    ("Bodega Ruiz en Aranda. Visita y cata 15 € por persona, mínimo cuatro personas. Envíos 6,90 €.",
     ["15 EUR por persona, mínimo cuatro personas [Visita y cata]", "6.90 EUR [Envíos]"]),
    ("Gîte du Héron, maison pour huit à Saint-Malo. Semaine 780 € en basse saison et 1 150 € en juillet. Animaux acceptés, 5 € par jour.",
     ["780 EUR en basse saison [Semaine]", "1150 EUR en juillet [Semaine]", "5 EUR par jour [Animaux acceptés]"]),
    ("Maison Aubrac, traiteur à Rodez. Buffet froid 18 € par personne à partir de vingt convives, cocktail 26 €.",
     ["18 EUR par personne à partir de vingt convives [Buffet froid]", "26 EUR [Cocktail]"]),
    ("Quintal das Letras, livraria em Évora. Hora do conto ao sábado às 11h, entrada livre. Oficina 12 € por criança.",
     ["0 EUR entrada livre ao sábado às 11h [Hora do conto]", "12 EUR por criança [Oficina]"]),
    ("Academia Norte en Vigo. Clases particulares 22 € la hora, intensivo de julio 240 €.",
     ["22 EUR la hora [Clases particulares]", "240 EUR [Intensivo de julio]"]),
)  # fmt: skip


def prices(text: str) -> list[str]:
    return [line(fact).removeprefix("price: ") for fact in read(text).of("price")]


@pytest.mark.parametrize(("text", "rows"), ROWS, ids=[str(at) for at in range(len(ROWS))])
def test_a_row_has_all_that_is_said_of_it(text: str, rows: list[str]) -> None:
    assert prices(text) == rows


def test_a_time_that_something_takes_stays_a_statement() -> None:
    found = read("Peddle & Post, a bicycle shop in Leeds. Most repairs in two weeks, from £40.")
    assert [fact.text for fact in found.of("claim") if fact.kind == "claim"] == ["Most repairs in two weeks"]


def test_what_a_product_works_with_is_no_place() -> None:
    found = read("Tidewatch is stock software for small shops. Works with Square and Shopify.")
    assert not found.of("address")


def test_gluten_free_is_no_price() -> None:
    assert prices("Bun & Co, bakery in Hull. Bread gluten free, loaves £4.") == ["4 GBP [Loaves]"]
