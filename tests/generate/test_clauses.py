"""Clauses that depend on each other stay together: free first and what comes after, a unit said once, who plays where and when."""

from __future__ import annotations

import pytest

from pagemagic.generate.design import design
from pagemagic.generate.reading.reader import read
from tests.generate.test_design import page_text

FREE_FIRST = [
    ("Schachklub Weiler. Der erste Abend ist kostenlos, danach 40 € im Jahr. schach@weiler.example", "Der erste Abend", "Danach"),
    ("Anna Lind is a maths tutor in Leeds. The first lesson is free, then £28 an hour. anna@lind.example", "First lesson", "After that"),
    ("Rowing club in Ely. Your first two sessions are free; after that £15 a month. row@ely.example", "First two sessions", "After that"),
    ("Yoga Lou à Nantes. Le premier cours est offert, puis 18 € la séance. 02 40 55 50 10", "Premier cours", "Ensuite"),
    ("Yoga Sol en Vigo. La primera clase es gratis, luego 15 € cada una. 986 555 010", "Primera clase", "Después"),
    ("Ioga Mar em Aveiro. A primeira aula é grátis, depois 20 € por mês. 234 555 010", "Primeira aula", "Depois disso"),
    ("Scuola di chitarra Re a Lucca. La prima lezione è gratuita, poi 20 € l'ora. 0583 555010", "Prima lezione", "Poi"),
    ("Roeiclub De Vecht in Utrecht. De eerste les is gratis, daarna 25 euro per maand. 030 555 0101", "Eerste les", "Daarna"),
    ("Papyr is an app that reads receipts. 200 pages free, then €0.04 per page. hi@papyr.example", "First 200 pages",
     "Each page after that"),
]  # fmt: skip


@pytest.mark.parametrize(("brief", "free", "then"), FREE_FIRST, ids=[one[1] for one in FREE_FIRST])
def test_a_price_after_what_is_free_never_stands_alone(brief: str, free: str, then: str) -> None:
    text = page_text(design(brief).site)
    assert 0 <= text.find(free) < text.find(then)


@pytest.mark.parametrize(
    ("brief", "rows"),
    [
        ("Fietsverhuur De Wad verhuurt stadsfietsen voor 9 euro per dag, tandems 20 en bakfietsen 25.",
         ["Stadsfietsen 9 per dag", "Tandems 20 per dag", "Bakfietsen 25 per dag"]),
        ("Boat hire at Rydal: rowing boats £12 per hour, canoes 15 and pedalos 18.",
         ["Rowing boats 12 per hour", "Canoes 15 per hour", "Pedalos 18 per hour"]),
        ("Loja de aluguer em Peniche: prancha 15 € por dia, fato 8 e remo 10. Capacete grátis.",
         ["Prancha 15 por dia", "Fato 8 por dia", "Remo 10 por dia", "Capacete 0 None"]),
        ("Concert in Ely on 5 June 2027. Tickets £10 per person, doors 7 and show 8.", ["Tickets 10 per person"]),
    ],
)  # fmt: skip
def test_a_unit_said_once_holds_for_the_list(brief: str, rows: list[str]) -> None:
    prices = [fact for fact in read(brief).facts if fact.kind == "price"]
    assert [f"{one.label} {one.amount} {one.unit}" for one in prices] == rows


@pytest.mark.parametrize(
    "brief",
    [
        "Type Foundry Marl in Norwich draws letters. Clients include small publishers and museums. studio@marl.example",
        "Atelier Kroll in Kassel: Buchbinderei. Zu unseren Kunden zählen kleine Verlage, Museen und Archive.",
        "Imprenta Sol en Gijón imprime libros. Entre nuestros clientes están editoriales pequeñas y museos.",
        "Léa Roux est graphiste à Lyon. Ses clients sont des théâtres et des musées.",
    ],
)
def test_references_are_no_offers(brief: str) -> None:
    sentence = brief.split(". ")[1].removesuffix(".")
    assert not [fact for fact in read(brief).facts if fact.kind == "offer"]
    assert sentence in page_text(design(brief).site)


@pytest.mark.parametrize(
    ("brief", "told"),
    [
        ("The Lanterns play at the Kettle, 12 Bow Street, Dundee on Saturday 14 November 2026. Doors 7.30pm, show 8.30pm. Tickets £12.",
         ["14 November 2026", "Doors 7.30pm, show 8.30pm", "The Kettle, 12 Bow Street"]),
        ("Das Trio Nordwind spielt am Samstag, 5. Dezember 2026 in der Brauerei, Hafenstraße 8, Husum. Einlass 19 Uhr, Beginn 20 Uhr. "
         "Eintritt 14 €.", ["5. Dezember 2026", "Einlass 19 Uhr, Beginn 20 Uhr", "Hafenstraße 8"]),
        ("Le Duo Marée joue le samedi 5 décembre 2026 à la Cave aux Poètes, 8 rue des Lilas, Roubaix. Portes 19h30, concert 20h30. "
         "Entrée 10 €.", ["5 décembre 2026", "Portes 19h30, concert 20h30", "Cave aux Poètes, 8 rue des Lilas"]),
        ("The Seaweed Festival returns to Galway on Friday 20 November 2026 with talks, tastings and a walk. Tickets €15.",
         ["20 November 2026", "Galway"]),
    ],
)  # fmt: skip
def test_who_plays_or_returns_is_an_event(brief: str, told: list[str]) -> None:
    site = design(brief).site
    shown = " ".join(page_text(site).replace("\u2060", "").split())
    assert [one for one in told if one not in shown] == []
    assert not [section for section in site.pages[0].sections if section.id == "programme"]


@pytest.mark.parametrize(
    ("brief", "title"),
    [
        ("Casa rural A Pena, cerca de Monforte, con tres habitaciones. 982 555 020", "Casa rural cerca de Monforte"),
        ("Gîte Les Charmes, près de Sarlat, pour six personnes. 05 53 55 50 10", "Gîte près de Sarlat"),
    ],
)
def test_the_town_nearby_is_in_the_first_screen(brief: str, title: str) -> None:
    assert title in page_text(design(brief).site)


@pytest.mark.parametrize(
    ("brief", "note"),
    [
        ("Fietsverhuur De Wad. Open van april tot oktober, 9 tot 18 uur.", "van april tot oktober, 9 tot 18 uur"),
        ("Bootsverleih Ahrens. Geöffnet von Mai bis September, 10 bis 18 Uhr.", "von Mai bis September, 10 bis 18 Uhr"),
        ("Loja em Peniche. Aberto de maio a setembro, das 9h às 18h.", "de maio a setembro, das 9h às 18h"),
        ("Boat hire at Rydal. Open April to October, 10am to 5pm.", "April to October, 10am to 5pm"),
    ],
)
def test_hours_without_days_keep_their_season(brief: str, note: str) -> None:
    hours = [fact for fact in read(brief).facts if fact.kind == "hours"]
    assert [(one.note, one.label) for one in hours] == [(note, None)]


@pytest.mark.parametrize(
    ("brief", "left"),
    [
        ("Anna Lind is a maths tutor in Leeds. Exam preparation if you want it. Lessons cost £28 an hour. anna@lind.example",
         "Exam preparation if you want it"),
        ("Clara Ruiz es profesora de inglés en Lugo. Preparación de exámenes si lo necesita. 25 € la hora. 982 555 010",
         "Preparación de exámenes si lo necesita"),
        ("Péniche Azur loue des bateaux sur le canal. Rendez-vous à l'écluse Saint-Martin. 120 € la journée, 200 € le week-end. "
         "04 67 55 50 10", "Rendez-vous à l’écluse Saint-Martin"),
    ],
)  # fmt: skip
def test_what_is_optional_or_only_where_to_meet_is_no_lead(brief: str, left: str) -> None:
    site = design(brief).site
    text = " ".join(page_text(site).split())
    assert left in text
    first = text.find(left)
    assert first > min(at for amount in ("£28", "25 €", "120 €") if (at := text.find(amount)) >= 0)
