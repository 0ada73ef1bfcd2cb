"""The last day to act keeps the word that says so, stands after the days of the event and over the contact it is for."""

from __future__ import annotations

import pytest

from pagemagic.generate.design import design
from pagemagic.generate.reading.reader import read
from pagemagic.page.site import Site

_EVENTS = (
    ("Winzerfest Nordheim, 5. September 2027, am Mainufer. Eintritt frei. Anträge für Stände bis 15. April an stand@winzer.example",
     "Anträge für Stände bis"),
    ("Salon du jeu de Vannes, 12 juin 2027, au palais des Arts. Entrée libre. Dossiers des exposants jusqu'au 1er mars : jeu@vannes.example",
     "Dossiers des exposants jusqu’au"),
    ("Mercatino di Brunate, 5 dicembre 2027, in piazza Bonacossa. Ingresso libero. Domande entro il 30 settembre a mercato@brunate.example",
     "Domande entro il"),
    ("Feira do Mel de Góis, 8 de agosto de 2027, no Parque do Baião. Entrada livre. Candidaturas até 15 de maio para mel@gois.example",
     "Candidaturas até"),
    ("Festival de Cortos de Ronda, 3 de octubre de 2027, en Ronda. Envío de películas hasta el 30 de junio a cortos@ronda.example. Entradas 5 €.",
     "Envío de películas hasta el"),
    ("Kunstmarkt Bergen, 12 juni 2027, op het Plein. Toegang gratis. Aanmelden van kramen tot 1 april via markt@bergen.example",
     "Aanmelden van kramen tot"),
    ("Hexham Craft Fair, 12 June 2027, Queen's Hall, Hexham. Entry £2. Stall requests by 1 April to fair@hexham.example",
     "Stall requests by"),
)  # fmt: skip


@pytest.mark.parametrize(("brief", "ends"), _EVENTS, ids=[ends for _, ends in _EVENTS])
def test_a_deadline_keeps_its_word(brief: str, ends: str) -> None:
    site: Site = design(brief).site
    days = {one.id: one.role for one in site.facts if one.kind == "date"}
    schedule = next(one for one in site.pages["/"].sections if one.type == "schedule" and one.slots.dates)  # type: ignore[attr-defined]
    shown = schedule.slots.dates  # type: ignore[attr-defined]
    assert [days[one.fact] for one in shown] == ["deadline", "event"]
    assert shown[0].label == ends
    closing = str(site.pages["/"].sections[-1])
    assert ends in closing
    assert shown[0].fact in closing


@pytest.mark.parametrize(
    "sentence",
    ["Anmeldung zum Kurs bis 1. März an kurs@holm.example", "Bewerbungen bis 30. November an kurs@holm.example"],
)
def test_the_stop_of_an_ordinal_ends_nothing(sentence: str) -> None:
    """A day without a year is no date, and stays in the words before the contact."""
    reading = read(f"Töpferei Holm in Kiel. {sentence}")
    assert reading.sentences[-1].text == sentence
    (mail,) = reading.of("email")
    assert mail.label == sentence.partition(" an ")[0]  # type: ignore[attr-defined]
    assert not reading.of("claim")
