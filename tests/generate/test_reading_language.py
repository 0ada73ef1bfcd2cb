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
        ("Violin maker in Uppsala. New bow hair 900 kr.", "en-SE"),
        ("Sauna boat in Oslo, 450 kr a seat.", "en-NO"),
        ("Knife sharpening in Aarhus. Three knives 150 kr.", "en-DK"),
        ("Pottery classes in Halifax, $60 a session.", "en-CA"),
        ("Taquería en Oaxaca con tres tacos a $45.", "es-MX"),
        ("Cafetería en Valparaíso, café $2.500.", "es-CL"),
        ("Una cafetería con café a $25.", "es-419"),
        ("Goldschmiede in Luzern. Ring weiten CHF 80.", "de-CH"),
    ],
)
def test_locale(text: str, locale: str) -> None:
    assert read(text).locale == locale


def test_a_brief_without_words_of_a_language_takes_the_locale_asked_for() -> None:
    assert read("Xyzzy", locale="de").locale == "de"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Schoorsteenveger Piet veegt schoorstenen in heel Zeeland. 65 euro per kanaal, zonder rommel.", "nl"),
        ("Hondenuitlaatservice Amersfoort, wandelingen per uur 15 euro.", "nl"),
        ("Pottenbakkerij Leem, Gouda. Workshops elke zaterdag.", "nl"),
        ("Glaszetter Haarlem, dubbel glas en reparaties", "nl"),
        ("Kapsalon Noor. Knippen 28 euro, verven vanaf 55 euro.", "nl"),
        ("Töpferei Lehm, Kursangebote samstags, Anmeldung per Mail.", "de"),
        ("Klavierunterricht Berlin Pankow, 45 Minuten 38 Euro", "de"),
        ("Malermeister Franke, Jena. Fassaden, Innenräume, Tapeten.", "de"),
        ("Hofladen Sonnenfeld: Eier, Kartoffeln, Honig", "de"),
        ("Band Night Riders sucht Schlagzeuger, Proben donnerstags in Kassel", "de"),
        ("Fleuriste Rose Thé, Rennes. Bouquets, mariages, deuil.", "fr"),
        ("Cours de guitare Toulouse 25 € l'heure", "fr"),
        ("Garage Morel, Limoges. Révision 149 €, pneus, freins.", "fr"),
        ("Chocolaterie artisanale Bayonne", "fr"),
        ("Plombier Marseille dépannage 7j/7", "fr"),
        ("Floristería Jazmín, Murcia. Ramos, bodas, coronas.", "es"),
        ("Clases de guitarra Bilbao 20 € hora", "es"),
        ("Taller mecánico Hermanos Ruiz, Gijón", "es"),
        ("Panadería artesana Soria", "es"),
        ("Bufete Ortega, Cádiz: herencias, divorcios, despidos.", "es"),
        ("Florista Jasmim, Braga. Ramos, casamentos, coroas.", "pt"),
        ("Aulas de guitarra Porto 20 € hora", "pt"),
        ("Oficina Irmãos Sousa, Leiria. Revisões, pneus, travões.", "pt"),
        ("Padaria artesanal Évora", "pt"),
        ("Explicações de matemática, Coimbra, 15 euros", "pt"),
        ("Fiorista Gelsomino, Siena. Mazzi, matrimoni, corone.", "it"),
        ("Lezioni di chitarra Torino 25 € ora", "it"),
        ("Officina Fratelli Russo, Lecce", "it"),
        ("Panificio artigianale Matera", "it"),
        ("Idraulico Roma pronto intervento", "it"),
        ("Piano lessons Leeds £25", "en"),
        ("Plumber Oxford emergency callout", "en"),
        ("Flower shop, Dover. Bouquets, weddings.", "en"),
        ("Sourdough bakery Hackney", "en"),
        ("Casa Bonita tapas bar, Brighton. Paella on Sundays.", "en"),
        ("Trattoria Luca in Leeds. Pasta, pizza, wine.", "en"),
        ("Le Petit Four, patisserie in Bath", "en"),
        ("Pizzeria Vesuvio, Nîmes. Pâte maison, four à bois.", "fr"),
        ("Bed and breakfast Casa Nina, Alghero. Camere con colazione.", "it"),
        ("Hostal Mar Azul, Denia. Habitaciones desde 45 €.", "es"),
    ],
)
def test_a_few_words_tell_the_language(text: str, language: str) -> None:
    """Hardly a stop-word, and those that there are belong to several languages."""
    assert read(text).locale.partition("-")[0] == language
