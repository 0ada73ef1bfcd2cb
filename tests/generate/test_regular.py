"""What comes back on a day: what it is, when, what it costs and what it holds stay together, in a section of their own."""

from __future__ import annotations

import pytest

import pagemagic as pm
from pagemagic.generate.brief import Brief
from pagemagic.generate.design import material_of

_HEADS = {
    "en": "Copper Fern, a brewery in Ludlow.",
    "pt": "Barro Vivo, oficina de cerâmica em Braga.",
    "es": "La Alberca, taller de cerámica en Salamanca.",
    "fr": "Cave des Tilleuls, domaine viticole à Beaune.",
    "de": "Lindenhof, Töpferei in Kassel.",
    "it": "Cantina Monteverde, azienda vinicola a Montepulciano.",
    "nl": "De Zwaluw, brouwerij in Deventer.",
}


def _said(lang: str, text: str) -> list[str]:
    """Name, day, cost and the rest of each, in the words of the brief."""
    material, _ = material_of(Brief(text=f"{_HEADS[lang]} {text}"))
    spans = [(one.name, one.when, one.cost, *one.more) for one in material.regular]
    brief = material.reading.brief
    return [" | ".join(brief[slice(*span)] if span else "" for span in row) for row in spans]


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    [
        (
            "en",
            "Tours on the first Saturday of the month at 2 pm, £12 with three tasters.",
            ["Tours | first Saturday of the month at 2 pm | £12 with three tasters"],
        ),
        (
            "en",
            "Classes for beginners on Saturdays, £60 for three hours.",
            ["Classes for beginners | Saturdays | £60 for three hours"],
        ),
        (
            "en",
            "Every first Friday at 6 pm: oysters and stout, £18.",
            ["oysters and stout | Every first Friday at 6 pm | £18"],
        ),
        (
            "en",
            "Tours £12, every second Friday at 3 pm from the gate.",
            ["Tours | every second Friday at 3 pm from the gate | £12"],
        ),
        (
            "en",
            "Wheel classes on Wednesdays 6.30 to 9 pm, £38. Open studio every first Sunday of the month, free.",
            ["Wheel classes | Wednesdays 6.30 to 9 pm | £38", "Open studio | every first Sunday of the month | free"],
        ),
        (
            "en",
            "Quiz every Tuesday at 8, £2; supper club on the last Friday of the month, £35, bring a bottle.",
            ["Quiz | every Tuesday at 8 | £2", "supper club | last Friday of the month | £35 | bring a bottle"],
        ),
        (
            "pt",
            "Aula aberta na primeira quinta-feira do mês, 5 €.",
            ["Aula aberta | na primeira quinta-feira do mês | 5 €"],
        ),
        (
            "es",
            "Cuentacuentos los sábados a las 12, 4 € por niño.",
            ["Cuentacuentos | los sábados a las 12 | 4 € por niño"],
        ),
        (
            "fr",
            "Visites de la cave le premier samedi du mois à 15 h, 12 € avec quatre vins.",
            ["Visites de la cave | le premier samedi du mois à 15 h | 12 € avec quatre vins"],
        ),
        (
            "fr",
            "Atelier pain tous les deuxièmes samedis du mois à 9 h, 45 € avec le goûter.",
            ["Atelier pain | tous les deuxièmes samedis du mois à 9 h | 45 € avec le goûter"],
        ),
        (
            "de",
            "Verkostung am letzten Freitag im Monat um 18 Uhr, 15 € mit drei Bieren.",
            ["Verkostung | am letzten Freitag im Monat um 18 Uhr | 15 € mit drei Bieren"],
        ),
        (
            "it",
            "Degustazioni ogni ultimo giovedì del mese alle 18, 25 € con salumi e pane.",
            ["Degustazioni | ogni ultimo giovedì del mese alle 18 | 25 € con salumi e pane"],
        ),
        (
            "nl",
            "Rondleidingen elke eerste zaterdag van de maand om 14 uur, € 12 p.p., kinderen gratis.",
            ["Rondleidingen | elke eerste zaterdag van de maand om 14 uur | € 12 p.p., kinderen gratis"],
        ),
        ("en", "Shop open on Saturdays 10 to 4.", []),
        ("en", "Tours on Saturday 12 June 2027 at 2 pm, £12.", []),
        ("en", "A course of six Saturdays, £120.", []),
        ("es", "Salida 35 €, hora de trabajo 40 €, los sábados 55 €.", []),
        ("en", "Tap room open Friday 4 to 10 and Saturday 12 to 10.", []),
    ],
)
def test_what_comes_back(lang: str, text: str, said: list[str]) -> None:
    assert _said(lang, text) == said


def test_one_is_a_section_of_its_name() -> None:
    made = pm.design(
        "Copper Fern, a brewery in Ludlow. Tours on the first Saturday of the month at 2 pm, £12 with three tasters. "
        "Tap room open Friday 4 to 10. 01584 555 0118."
    )
    shown = pm.render_page(made.site, "/")
    assert made.unused == ()
    assert shown.count("three tasters") == 1
    assert "First Saturday of the month at 2 pm" in shown
    assert ">Tours</h2>" in shown


def test_several_are_rows_of_one_list() -> None:
    made = pm.design(
        "Lindenhof, Töpferei in Kassel. Kurse für Anfänger jeden Samstag von 9 bis 12 Uhr, 90 € inklusive Ton. "
        "Offene Werkstatt am ersten Mittwoch im Monat. 0561 555 012."
    )
    shown = pm.render_page(made.site, "/")
    assert made.unused == ()
    assert shown.count("Offene Werkstatt") == 1
    assert "pm-schedule--list" in shown


def test_when_a_club_meets_is_its_lead() -> None:
    made = pm.design(
        "Dawlish Bird Watchers. We count the birds on the estuary every second Sunday at 8 am from the old boathouse. "
        "Newcomers welcome, binoculars to lend. birds@dawlish.example"
    )
    hero = made.site.pages["/"].sections[0]
    assert "every second Sunday at 8 am" in hero.model_dump_json()
    assert pm.render_page(made.site, "/").partition("<body")[2].count("every second Sunday") == 1


def test_its_day_is_marked_in_a_week() -> None:
    made = pm.design("Marrow, a wine bar in Leith. Tastings on the last Thursday of the month, £28. 0131 555 012.")
    shown = pm.render_page(made.site, "/")
    assert shown.count('pm-day--on">') == 1
    assert 'pm-day--on">Thu<' in shown
