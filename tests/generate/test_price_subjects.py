"""A price keeps its subject and its unit, whatever stands between."""

from __future__ import annotations

import pytest

from pagemagic.generate.reading.reader import read
from tests.generate.test_reading_rows import prices

ROWS = (
    ("Trattoria Il Pozzo a Lucca. Tordelli 12 €. Degustazione su prenotazione il giovedì sera, 28 €.",
     ["12 EUR [Tordelli]", "28 EUR su prenotazione il giovedì sera [Degustazione]"]),
    ("Escuela Fado, clases de canto en Vigo. Clase suelta 25 €, coro infantil los martes a las 17:30, 40 € al mes.",
     ["25 EUR [Clase suelta]", "40 EUR al mes, los martes a las 17:30 [Coro infantil]"]),
    ("Tide Hire in Falmouth. Board £15 an hour, guided tour every Sunday at 9am, £35 a head.",
     ["15 GBP an hour [Board]", "35 GBP a head, every Sunday at 9am [Guided tour]"]),
    ("Töpferei Lindner in Höhr. Becher 18 €. Kurse an der Scheibe samstags von 10 bis 13 Uhr, 65 €.",
     ["18 EUR [Becher]", "65 EUR samstags von 10 bis 13 Uhr [Kurse an der Scheibe]"]),
    ("Cantinho da Avó, restaurante em Viseu. Prato do dia 8,50 €. Cozido às quintas, por encomenda, 12 €.",
     ["8.50 EUR [Prato do dia]", "12 EUR às quintas, por encomenda [Cozido]"]),
    ("Casa Solana, casa rural en Ronda. Suite 120 €. Paseo a caballo, dos horas, 40 €.",
     ["120 EUR [Suite]", "40 EUR dos horas [Paseo a caballo]"]),
    ("Locanda Elce, locanda a Pienza. Camera doppia 95 € a notte con colazione, appartamento 140 €.",
     ["95 EUR a notte con colazione [Camera doppia]", "140 EUR a notte [Appartamento]"]),
    ("Amis du Four, association à Uzès. Adhésion 15 € par an, familles 25 €.",
     ["15 EUR par an [Adhésion]", "25 EUR par an [Adhésion, familles]"]),
    ("Tolpuddle Choir, Poole. £5 a session, first one free. Spring concert 18 May 2027, tickets £8.",
     ["5 GBP [Session]", "0 GBP free [First session]", "8 GBP [Spring concert, tickets]"]),
    ("Boekbinderij Van Loon in Deventer. Scriptie 35 euro. Workshop boekbinden elke eerste zaterdag van de maand, 65 euro inclusief lunch.",
     ["35 EUR [Scriptie]", "65 EUR inclusief lunch, elke eerste zaterdag van de maand [Workshop boekbinden]"]),
    ("Bellamy Driving School in Norwich. £34 an hour, block of ten £320. 01603 555 0178.",
     ["34 GBP an hour", "320 GBP [Block of ten]"]),
    ("Legatoria Rossi a Lucca. Tesi 35 €. Corso di legatoria il primo sabato del mese, 65 € pranzo incluso. 0583 555 018.",
     ["35 EUR [Tesi]", "65 EUR pranzo incluso, il primo sabato del mese [Corso di legatoria]"]),
    ("Hilltop Riding School in Skipton. £30 an hour, theory evening £16, pony parties from £120. 01756 555 018.",
     ["30 GBP an hour", "16 GBP [Theory evening]", "from 120 GBP [Pony parties]"]),
    ("Harlow & Finch, bridal alterations in Cheltenham. Hems from £60, bodices taken in from £45. 01242 555 0163.",
     ["from 60 GBP [Hems]", "from 45 GBP [Bodices taken in]"]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), ROWS, ids=[str(at) for at in range(len(ROWS))])
def test_a_price_is_of_what_its_clause_begins_with(text: str, rows: list[str]) -> None:
    assert prices(text) == rows


def test_when_a_thing_with_a_price_takes_place_is_no_opening_time() -> None:
    reading = read("Töpferei Lindner in Höhr. Becher 18 €. Kurse an der Scheibe samstags von 10 bis 13 Uhr, 65 €.")
    assert not reading.of("hours")


def test_a_deposit_is_nothing_on_offer() -> None:
    reading = read("Wheel Hire in Ely. City bikes, tandems, children's bikes. Day hire £18, deposit £50.")
    assert "Deposit" not in [getattr(one, "text", "") for one in reading.of("offer")]
    assert "Deposit" in [one.label for one in reading.of("price")]


def test_which_day_of_a_month_is_no_name() -> None:
    reading = read(
        "Book club in Ludlow. Last Tuesday of the month, 7.30pm, £4 with cake. Poetry night on 9 March 2027, tickets £6."
    )
    assert "Last" not in [one.label for one in reading.of("price")]
