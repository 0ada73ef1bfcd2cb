"""Lists that an owner writes in one breath: prices after a colon or in brackets, their spans and guests, and programmes by days."""

from __future__ import annotations

import pytest

from pagemagic.generate.reading.reader import read
from pagemagic.page.wording import fact_link
from tests.generate.test_reading_briefs import line

PRICES = (
    (
        "Corsi di ceramica da Terra Cotta a Faenza: corso base 10 lezioni 320 €, lezione di prova 25 €.",
        ["320 EUR 10 lezioni [Corso base]", "25 EUR [Lezione di prova]"],
    ),
    (
        "Cours de surf à Biarritz : cours collectif 45 €, cours particulier 90 € pour une personne et 60 € par personne à deux.",
        ["45 EUR [Cours collectif]", "90 EUR pour une personne [Cours particulier]", "60 EUR par personne à deux [Cours particulier]"],
    ),
    (
        "Escuela La Olla, Bilbao. Cursos de pan (6 semanas, 240 €), catas los sábados de 10 a 14 h (55 €) y cenas privadas (desde 65 € por persona).",
        ["240 EUR 6 semanas [Cursos de pan]", "55 EUR los sábados de 10 a 14 h [Catas]", "from 65 EUR por persona [Cenas privadas]"],
    ),
    (
        "La Ruche, apiculture à Aubrac: miel 9 € le pot, visites le mercredi à 15h en juillet et août (12 €, enfants 5 €).",
        ["9 EUR le pot [Miel]", "12 EUR le mercredi à 15h en juillet et août [Visites]", "5 EUR [Visites, enfants]"],
    ),
    (
        "Lorena Abad, ceramista en Úbeda. Cursos de torno: 4 sesiones 130 €, 8 sesiones 240 €.",
        ["130 EUR 4 sesiones [Cursos de torno]", "240 EUR 8 sesiones [Cursos de torno]"],
    ),
    (
        "Zé do Mar, Olhão. Pesca desportiva meio dia 180 €, dia inteiro 300 € até 4 pessoas.",
        ["180 EUR [Pesca desportiva, meio dia]", "300 EUR até 4 pessoas [Pesca desportiva, dia inteiro]"],
    ),
    (
        "Boats of Looe, Cornwall. Mackerel fishing £18 adults, £12 children, wildlife cruise £30.",
        ["18 GBP adults [Mackerel fishing]", "12 GBP [Mackerel fishing, children]", "30 GBP [Wildlife cruise]"],
    ),
    (
        "Alquiler de kayaks en Ribadesella: kayak individual 25 €, doble 40 €, tabla de surf 20 € por día.",
        ["25 EUR por día [Kayak individual]", "40 EUR por día [Doble]", "20 EUR por día [Tabla de surf]"],
    ),
    (
        "Casa Alta, turismo rural em Arouca. Quartos 75 € por noite, pequeno-almoço 8 €, cama extra 15 €.",
        ["75 EUR por noite [Quartos]", "8 EUR [Pequeno-almoço]", "15 EUR [Cama extra]"],
    ),
)  # fmt: skip


@pytest.mark.parametrize(("brief", "rows"), PRICES)
def test_every_row_has_the_name_of_a_thing_and_its_terms(brief: str, rows: list[str]) -> None:
    found = [line(fact).removeprefix("price: ") for fact in read(brief).of("price")]
    assert found == rows


PROGRAMMES = (
    (
        "Festa da Castanha em Marvão, 14 e 15 de novembro de 2026. Sábado às 10h abre o mercado, às 15h há magusto e às 21h30 toca o grupo "
        "Adufes. Domingo às 11h caminhada pelos soutos.",
        [
            ("Abre o mercado", "Sábado às 10h"), ("Magusto", "Sábado às 15h"), ("Grupo Adufes", "Sábado às 21h30"),
            ("Caminhada pelos soutos", "Domingo às 11h"),
        ],
    ),
    (
        "Fête du Pain à Die, du 19 au 21 juin 2026. Le vendredi concert à 20h30 place de la République, le samedi défilé à 9h et repas à "
        "12h30 (18 €, enfants 9 €), le dimanche marché de 9h à 17h.",
        [
            ("Concert, place de la République", "Vendredi à 20h30"), ("Défilé", "Samedi à 9h"), ("Repas", "Samedi à 12h30"),
            ("Marché", "Dimanche de 9h à 17h"),
        ],
    ),
    (
        "Harvest Supper, 26 September 2026, Lower Slaughter. Doors 6.30pm, supper at 7.15, dancing till midnight with the Foss Ramblers.",
        [("Supper", "at 7.15"), ("Dancing with the Foss Ramblers", "till midnight")],
    ),
)  # fmt: skip


@pytest.mark.parametrize(("brief", "acts"), PROGRAMMES)
def test_acts_have_their_day_and_hour(brief: str, acts: list[tuple[str, str]]) -> None:
    reading = read(brief)
    assert [(fact.text, fact.note) for fact in reading.of("offer")] == acts  # type: ignore[attr-defined]
    assert not reading.of("address")


def test_what_an_act_costs_is_a_ticket_and_no_price_of_an_offer() -> None:
    reading = read(PROGRAMMES[1][0])
    assert [line(fact) for fact in reading.of("price")] == ["price: 18 EUR [Repas]", "price: 9 EUR [Repas, enfants]"]


HOSTS = (
    ("Corsi di ceramica da Terra Cotta a Faenza.", "Corsi di ceramica", "Terra Cotta"),
    ("Cours de surf à Biarritz avec l'École du Rouleau.", "Cours de surf", "École du Rouleau"),
    ("Cooking classes at Rosemary House, Totnes.", "Cooking classes", "Rosemary House"),
    ("Aulas de equitação com Rita Falcão em Golegã.", "Aulas de equitação", "Rita Falcão"),
)


@pytest.mark.parametrize(("brief", "trade", "name"), HOSTS)
def test_whose_courses_they_are_is_the_name(brief: str, trade: str, name: str) -> None:
    reading = read(brief + " Tel. 600 555 017.")
    assert [getattr(fact, "text", "") for fact in (*reading.of("trade"), *reading.of("name"))] == [trade, name]


@pytest.mark.parametrize(
    ("brief", "note"),
    [
        ("Cours de surf à Biarritz. Tous les jours d'avril à octobre.", "Tous les jours d'avril à octobre"),
        ("Surf lessons in Bude. Open daily May to September.", "Daily May to September"),
    ],
)
def test_days_of_a_season_are_hours_in_words(brief: str, note: str) -> None:
    assert [getattr(fact, "note", "") for fact in read(brief).of("hours")] == [note]


def test_the_other_way_to_buy_is_no_name_of_a_number() -> None:
    reading = read(
        "Harvest Supper, 26 September 2026. Tickets £38, under-16s £20, from the post office or 01451 555 0142."
    )
    assert [fact.label for fact in reading.of("phone")] == [None]
    assert [getattr(fact, "text", "") for fact in reading.of("claim")] == ["From the post office"]


LATER = (
    (
        "Escola Pauta, Setúbal. Aulas de piano, guitarra e violino: 30 minutos 18 €, 45 minutos 25 €. Coro infantil às quartas às 18h, 20 € por mês.",
        [
            "18 EUR 30 minutos [Aulas de piano, guitarra e violino]", "25 EUR 45 minutos [Aulas de piano, guitarra e violino]",
            "20 EUR por mês, às quartas às 18h [Coro infantil]",
        ],
    ),
    (
        "Lua Doce, pastelaria em Beja. Bolos por encomenda: até 10 fatias 28 €, até 20 fatias 48 €, sem glúten mais 6 €.",
        ["28 EUR Até 10 fatias [Bolos por encomenda]", "48 EUR Até 20 fatias [Bolos por encomenda]", "6 EUR mais 6 € [Sem glúten]"],
    ),
    (
        "Foodtruck La Tortuga, Gijón. Arepas 7 €, tequeños (5 uds.) 5,50 €, limonada casera 2,50 €.",
        ["7 EUR [Arepas]", "5.50 EUR 5 uds. [Tequeños]", "2.50 EUR [Limonada casera]"],
    ),
    ("Hugo Leal, guitarrista en Cádiz. Clase suelta 25 €, bono de 8 horas 170 €.", ["25 EUR [Clase suelta]", "170 EUR [Bono de 8 horas]"]),
    (
        "Carrera del Tajo, Aranjuez, 18 de octubre de 2026. Salida a las 9:30 en la plaza de San Antonio. 10 km adultos 14 €, 5 km 10 €.",
        ["14 EUR [10 km adultos]", "10 EUR [5 km]"],
    ),
    ("Hans Kern, Berater in Jena. Erstgespräch 20 €, danach 90 € pro Stunde.", ["20 EUR [Erstgespräch]", "90 EUR pro Stunde [Danach]"]),
)  # fmt: skip


@pytest.mark.parametrize(("brief", "rows"), LATER)
def test_rows_keep_the_thing_they_are_of(brief: str, rows: list[str]) -> None:
    reading = read(brief)
    assert [line(fact).removeprefix("price: ") for fact in reading.of("price")] == rows
    assert not reading.of("address")


def test_a_day_and_a_colon_open_its_acts() -> None:
    reading = read(
        "Festival Les Oreilles en Pointe, Saint-Céré, du 7 au 9 août 2026. Vendredi : Trio Brindille, 21h, cour du château. "
        "Samedi : Fanfare Zébulon, 18h, halle, puis bal à 22h."
    )
    assert [getattr(fact, "text", "") for fact in reading.of("name")] == ["Festival Les Oreilles en Pointe"]
    assert [(fact.text, fact.note) for fact in reading.of("offer")] == [  # type: ignore[attr-defined]
        ("Trio Brindille, cour du château", "Vendredi 21h"),
        ("Fanfare Zébulon, halle", "Samedi 18h"),
        ("Bal", "Samedi à 22h"),
    ]


def test_hours_after_a_lead_are_those_of_a_programme() -> None:
    reading = read(
        "Sagra del Fungo di Borgo, 3 e 4 ottobre 2026, piazza Degasperi. Sabato ore 18 apertura stand, ore 20.30 orchestra Rossi."
    )
    assert [(fact.text, fact.note) for fact in reading.of("offer")] == [  # type: ignore[attr-defined]
        ("Apertura stand", "Sabato ore 18"),
        ("Orchestra Rossi", "Sabato ore 20.30"),
    ]


def test_the_days_of_a_tour_have_their_towns() -> None:
    reading = read(
        "Compagnie du Lampadaire, théâtre d'ombres. Tournée 2026 : 14 mars à Albi, 28 mars à Rodez. Tarif 9 €."
    )
    assert [(fact.label, fact.start) for fact in reading.of("date")] == [  # type: ignore[attr-defined]
        ("Albi", "2026-03-14"),
        ("Rodez", "2026-03-28"),
    ]
    assert not reading.of("place")


def test_hours_of_some_days_in_some_places_stay_a_sentence() -> None:
    reading = read("La Tortuga, Gijón. Los viernes en la plaza Mayor y los domingos en el Rastro de 12 a 16 h.")
    assert not reading.of("hours")
    assert [one.text for one in reading.leftover] == [
        "Los viernes en la plaza Mayor y los domingos en el Rastro de 12 a 16 h."
    ]


def test_when_it_opens_and_when_it_closes_are_hours() -> None:
    hours = read("Casa do Pão, Beja. Abrimos de terça a sábado às 7h e fechamos às 19h.").of("hours")
    assert [row.opens for row in hours[0].openings] == ["07:00"]  # type: ignore[attr-defined]


MORE = (
    (
        "Workshops de tecelagem com Teresa Cunha no Fundão: tear (um dia, 75 €), tapeçaria (fim de semana, 140 €) e fiação para crianças (gratuito).",
        ["75 EUR um dia [Tear]", "140 EUR fim de semana [Tapeçaria]", "0 EUR gratuito [Fiação para crianças]"],
    ),
    (
        "Montoro, luthier en Granada. Construyo guitarras por encargo, desde 2.400 €. Reparaciones: trastes 180 €, puente 90 €.",
        ["from 2400 EUR [Guitarras por encargo]", "180 EUR [Trastes]", "90 EUR [Puente]"],
    ),
    (
        "Nota Alta, clases particulares en Logroño. Matemáticas, 16 € la hora; en grupo de cuatro, 9 €.",
        ["16 EUR la hora [Matemáticas]", "9 EUR en grupo de cuatro"],
    ),
    ("Marine Le Goff, portraitiste à Vannes. Portrait au fusain 90 €, à l'huile 350 €.", ["90 EUR [Portrait au fusain]", "350 EUR [Portrait à l'huile]"]),
    ("Old Mill Pottery School, Bakewell. Taster evening £35, children's Saturday club £14 a session.", ["35 GBP [Taster evening]", "14 GBP a session [Children's Saturday club]"]),
)  # fmt: skip


@pytest.mark.parametrize(("brief", "rows"), MORE)
def test_rows_name_things_and_no_doings(brief: str, rows: list[str]) -> None:
    assert [line(fact).removeprefix("price: ") for fact in read(brief).of("price")] == rows


def test_days_may_follow_what_is_on() -> None:
    reading = read(
        "Feira de Penedono, de 3 a 5 de julho de 2026. Cortejo sexta às 19h, torneio sábado às 17h e domingo às 16h, ceia sábado às 20h (25 €)."
    )
    assert [(fact.text, fact.note) for fact in reading.of("offer")] == [  # type: ignore[attr-defined]
        ("Cortejo", "Sexta às 19h"),
        ("Torneio", "Sábado às 17h e domingo às 16h"),
        ("Ceia", "Sábado às 20h"),
    ]
    assert [line(fact) for fact in reading.of("price")] == ["price: 25 EUR [Ceia]"]


def test_what_is_on_day_by_day_needs_no_hour() -> None:
    reading = read("Penrith Film Nights, 3 to 5 July 2026. Friday: The Third Man. Saturday: Paddington. Gates 8pm.")
    assert [(fact.text, fact.note) for fact in reading.of("offer")] == [  # type: ignore[attr-defined]
        ("The Third Man", "Friday"),
        ("Paddington", "Saturday"),
    ]


def test_days_that_are_left_out_leave_the_others() -> None:
    hours = read("La Grange, Laguiole. Ouvert de 9h à 12h30 et de 14h30 à 19h, sauf le dimanche.").of("hours")
    assert [row.days for row in hours[0].openings] == [(1, 2, 3, 4, 5, 6)] * 2  # type: ignore[attr-defined]


def test_an_address_may_have_letters_of_its_language() -> None:
    found = read("Oficina da Lã, Fundão. Inscrições lã@oficina.example").of("email")
    assert [(fact.text, fact_link(fact)) for fact in found] == [
        ("lã@oficina.example", "mailto:l%C3%A3@oficina.example")
    ]  # type: ignore[attr-defined]


def test_days_that_share_their_month_are_days_of_their_own() -> None:
    reading = read("Corso di olio a Spello, tre serate: 5, 12 e 19 marzo 2026 alle 20.30.")
    assert [fact.start for fact in reading.of("date")] == ["2026-03-05", "2026-03-12", "2026-03-19"]  # type: ignore[attr-defined]


def test_a_price_after_hours_is_that_of_what_they_are_of() -> None:
    reading = read(
        "Ateliê da Ria, Aveiro. Aulas de azulejo às terças das 18h30 às 20h30, 60 € por mês. Oficina no último sábado do mês, 15 €."
    )
    assert [line(fact) for fact in reading.of("price")] == [
        "price: 60 EUR por mês, às terças das 18h30 às 20h30 [Aulas de azulejo]",
        "price: 15 EUR no último sábado do mês [Oficina]",
    ]


def test_a_school_and_its_weekly_hours_after_a_colon() -> None:
    reading = read(
        "Clases de cerámica en el taller Barro Vivo, Málaga: torno los lunes a las 18 h, modelado los jueves a las 17 h."
    )
    assert [getattr(fact, "text", "") for fact in reading.of("name")] == ["Barro Vivo"]
    assert [getattr(fact, "text", "") for fact in reading.of("claim")] == [
        "Torno los lunes a las 18 h",
        "Modelado los jueves a las 17 h",
    ]


@pytest.mark.parametrize(
    ("brief", "trade", "name"),
    [
        ("Aulas de guitarra em Coimbra com o professor Rui Tavares. Aula 22 €.", "Aulas de guitarra", "Rui Tavares"),
        ("Corsi di yoga Spazio Loto, Modena. Mensile 60 €.", "Corsi di yoga", "Spazio Loto"),
    ],
)
def test_who_teaches_and_where_is_the_name(brief: str, trade: str, name: str) -> None:
    reading = read(brief)
    assert [getattr(fact, "text", "") for fact in (*reading.of("trade"), *reading.of("name"))] == [trade, name]


def test_short_days_head_their_acts_and_a_square_is_no_part_of_one() -> None:
    reading = read(
        "Mercado Medieval de Óbidos, de 10 a 12 de julho de 2026. Sexta: cortejo às 19h. Sábado: torneio às 17h e concerto às 22h."
    )
    assert [(fact.text, fact.note) for fact in reading.of("offer")] == [  # type: ignore[attr-defined]
        ("Cortejo", "Sexta às 19h"),
        ("Torneio", "Sábado às 17h"),
        ("Concerto", "Sábado às 22h"),
    ]
    fete = read(
        "Fête de la Musique à Figeac, dimanche 21 juin 2026. Place Champollion à 18h chorale Les Merles, à 20h fanfare."
    )
    assert [getattr(fact, "text", "") for fact in fete.of("offer")] == ["Chorale Les Merles", "Fanfare"]


def test_a_price_per_something_shares_no_name() -> None:
    reading = read("Casa rural La Encina, Cazorla. Casa completa 240 € la noche, por habitación 65 €.")
    assert [fact.label for fact in reading.of("price")] == ["Casa completa", "Por habitación"]


@pytest.mark.parametrize(
    ("brief", "things"),
    [
        ("Penrose Sailmakers in Falmouth. New sails, repairs and winter storage; standing and running rigging made to measure. 01326 555 0149.",
         ["new sails", "repairs", "winter storage", "standing and running rigging"]),
        ("Cafe Mill in Settle. Cakes, soup, hot and cold drinks. 01326 555 0149.", ["cakes", "soup", "hot and cold drinks"]),
        ("Segelmacher Ahlers in Husum. Neue Segel, Reparaturen, stehendes und laufendes Gut. 04841 555 14.",
         ["Neue Segel", "Reparaturen", "stehendes und laufendes Gut"]),
        ("Dane Woods, framers in Settle. Mounts, moulding and mirrors. 01326 555 0149.", ["mounts", "moulding", "mirrors"]),
        ("Bellamy Driving School in Norwich teaches nervous beginners in automatic and manual cars. 01603 555 0178.", ["nervous beginners"]),
    ],
)  # fmt: skip
def test_two_adjectives_before_one_noun_are_one_thing(brief: str, things: list[str]) -> None:
    assert [getattr(fact, "text", "").lower() for fact in read(brief).of("offer")] == [one.lower() for one in things]


@pytest.mark.parametrize(
    ("brief", "row"),
    [
        ("Penrose Sailmakers in Falmouth. Sail survey £60, refunded against work. 01326 555 0149.",
         "price: 60 GBP refunded against work [Sail survey]"),
        ("Atelier Roux, menuisier à Lyon. Devis 50 €, déduits de la commande. 04 78 55 50 17.", "price: 50 EUR déduits de la commande [Devis]"),
        ("Marta Gil, arquitecta en Gijón. Primera visita 60 €, descontable del proyecto. 985 555 017.",
         "price: 60 EUR descontable del proyecto [Primera visita]"),
    ],
)  # fmt: skip
def test_what_becomes_of_the_money_belongs_to_the_price(brief: str, row: str) -> None:
    assert [line(fact) for fact in read(brief).of("price")] == [row]
    assert not read(brief).of("offer")
