"""What decides whether somebody calls stands beside how to call, not among the services."""

from __future__ import annotations

import json

import pytest

from pagemagic.generate.design import design
from pagemagic.page.site import Site
from tests.generate.test_design import page_text

_ALWAYS = (
    ("Kilbride Vet, mobile vet around Oban. Vaccinations, blood tests. Monday to Friday 9 to 6, emergencies any time. 01631 555 0190.",
     "Emergencies any time", "Blood tests"),
    ("Klempnerei Ohm in Fulda. Rohre und Heizungen. Mo bis Fr 8 bis 17 Uhr, Notdienst jederzeit. 0661 555 018.",
     "Notdienst jederzeit", "Heizungen"),
    ("Alder Tree Work in Keswick. Felling and pruning. Call 01768 555 018, Monday to Friday 8 to 17. 24-hour emergency call-out in winter.",
     "24-hour emergency call-out in winter", "pruning"),
    ("Pompes funèbres Aubry à Dole. Obsèques et monuments. Nous répondons au téléphone jour et nuit. 03 84 55 01 20",
     "Nous répondons au téléphone jour et nuit", "Monuments"),
)  # fmt: skip


@pytest.mark.parametrize(("brief", "always", "service"), _ALWAYS, ids=[told for _, told, _ in _ALWAYS])
def test_emergencies_at_any_time_stand_beside_the_call(brief: str, always: str, service: str) -> None:
    site: Site = design(brief).site
    closing = site.pages["/"].sections[-1]
    claim = next(one for one in site.facts if getattr(one, "text", "") == always)
    assert closing.type in ("action", "contact")
    assert claim.id in str(closing)
    text = page_text(site)
    assert text.count(always) == 1
    assert text.index(service) < text.index(always)


def test_no_hours_are_told_of_a_number_that_is_always_answered() -> None:
    brief = "Vet Sole a Pavia. Visite e vaccini. Aperto da lunedì a venerdì 9-19. Urgenze 24 ore su 24: 0382 555 018. Via Roma 4."
    site: Site = design(brief).site
    hours = [one for one in site.facts if one.kind == "hours"]
    assert [[row.opens for row in one.openings] for one in hours] == [["09:00"]]
    assert "Urgenze 24 ore su 24" in page_text(site)


@pytest.mark.parametrize(
    ("brief", "drawn"),
    [
        ("Alder Choir in Otley. Rehearsals Tuesdays 7.30–9.15pm at the Courthouse, £5 a session. hello@alder.example", False),
        ("Töpferkurs bei Jana Roth in Kassel. Mittwochs 18–21 Uhr, 8 Abende 240 €. Friedrichsstraße 12. 0561 555 018", False),
        ("Café Sol em Faro. Bolos e tostas. Aberto de terça a domingo das 9h às 19h. Rua do Carmo 4. 289 555 018", True),
    ],
)  # fmt: skip
def test_who_meets_on_a_day_is_not_closed_on_the_others(brief: str, drawn: bool) -> None:
    found = [one for one in design(brief).site.pages["/"].sections if one.type == "location"]
    assert [one.variant != "lines" for one in found] in ([drawn], [])
    assert found or not drawn


def test_the_number_that_is_always_answered_is_not_that_of_the_office() -> None:
    brief = "Pflegedienst Ahorn, Bamberg. Grundpflege, Hausnotruf. Büro Mo–Fr 8–16 Uhr, in dringenden Fällen Tag und Nacht erreichbar unter 0951 555 018."
    footer = json.loads(design(brief).site.to_json())["frame"]["footer"]["slots"]["facts"]
    assert [pair["label"] for pair in footer] == ["Büro", "Telefon"]
