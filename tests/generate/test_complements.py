"""A list inside a phrase stays one phrase, and what is said of a whole list is said of no single thing."""

from __future__ import annotations

import pytest

from pagemagic.generate.reading.reader import read

COUNTED = (
    ("Töpfermarkt Gera. 40 Werkstätten aus Thüringen, Böhmen und der Lausitz. Eintritt frei.",
     "40 Werkstätten aus Thüringen, Böhmen und der Lausitz"),
    ("Cheese fair in Wells. 30 makers from Somerset, Devon and the Mendips. Entry £3.",
     "30 makers from Somerset, Devon and the Mendips"),
    ("Marché des potiers à Dieulefit. 25 ateliers de la Drôme, de l'Ardèche et de l'Isère. Entrée 2 €.",
     "25 ateliers de la Drôme, de l'Ardèche et de l'Isère"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "whole"), COUNTED)
def test_what_is_counted_keeps_where_it_is_from(text: str, whole: str) -> None:
    reading = read(text)
    assert not reading.of("offer")
    said = [getattr(one, "text", "") for one in reading.of("claim")] + [
        one.text.rstrip(".") for one in reading.leftover
    ]
    assert whole in said


WHOLE = (
    ("Sapataria Lopes, em Braga. Consertos de sapatos, malas e cintos.", ["Consertos de sapatos, malas e cintos"]),
    ("Zapatero en León. Reparación de zapatos, bolsos y cinturones.", ["Reparación de zapatos, bolsos y cinturones"]),
    ("Calzolaio Rossi a Siena. Riparazione di scarpe, borse e cinture.", ["Riparazione di scarpe, borse e cinture"]),
    ("Fietsenmaker Bos in Breda. Reparatie van fietsen, bakfietsen en scooters.", ["Reparatie van fietsen, bakfietsen en scooters"]),
    ("Cordonnerie Alma, Reims. Réparation de chaussures, sacs et ceintures.", ["Réparation de chaussures, sacs et ceintures"]),
    ("Behrend, Konditorei in Kassel. Torten für Hochzeiten, Geburtstage und Taufen.",
     ["Torten | für Hochzeiten, Geburtstage und Taufen"]),
    ("Bike shop in Hull. Repair of bikes, sales and rental.", ["Repair of bikes", "Sales", "Rental"]),
    ("Fern Nursery in Ludlow. Plants for shade, ferns and hostas.", ["Plants | for shade", "Ferns", "Hostas"]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "items"), WHOLE)
def test_more_of_what_something_is_done_to_is_no_thing_of_its_own(text: str, items: list[str]) -> None:
    found = [
        " | ".join(filter(None, (getattr(one, "text", ""), getattr(one, "note", None))))
        for one in read(text).of("offer")
    ]
    assert found == items


OF_ALL = (
    ("Hugo Blanc, menuisier à Vannes. Je fabrique lits, armoires et portes en chêne et en frêne.",
     ["Lits", "Armoires", "Portes"], "En chêne et en frêne"),
    ("Ida Berg is an illustrator in Leeds. Posters, book covers and maps for The Times, Verso and Tate.",
     ["Posters", "Book covers", "Maps"], "For The Times, Verso and Tate"),
    ("Schreinerei Ott, Ulm. Tische, Betten und Treppen aus Eiche und Esche.", ["Tische", "Betten", "Treppen"], "Aus Eiche und Esche"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "items", "said"), OF_ALL)
def test_what_is_said_behind_a_list_is_said_of_all(text: str, items: list[str], said: str) -> None:
    reading = read(text)
    assert [getattr(one, "text", "") for one in reading.of("offer")] == items
    assert not [one for one in reading.of("offer") if getattr(one, "note", None)]
    assert said in [getattr(one, "text", "") for one in reading.of("claim")]
