"""Days of events: each act with its day and hour is a line of the programme; hour and place of any other day are facts beside it."""

from __future__ import annotations

import json

import pytest

from pagemagic.generate.design import design
from pagemagic.generate.reading.reader import read
from pagemagic.page.facts import OfferFact
from pagemagic.render.page import render_page
from tests.generate.test_design import page_text

_CHERRIES = (
    "Fête de la Cerise à Céret, samedi 22 et dimanche 23 mai 2027. Marché de producteurs, concours de crachat de noyaux le "
    "samedi à 16h, bal le soir, randonnée dans les vergers le dimanche à 9h. Entrée libre, bal 8 €. Place des Neuf-Jets. "
    "Renseignements : contact@fete-cerise.example"
)


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        (_CHERRIES, ("Samedi à 16h", "Le soir", "Dimanche à 9h")),
        (
            "Kirschfest in Erfurt, Samstag, 22. und Sonntag, 23. Mai 2027. Bauernmarkt, Kernweitspucken am Samstag um 16 Uhr, "
            "Tanz am Abend, Wanderung durch die Plantagen am Sonntag um 9 Uhr.",
            ("Samstag um 16 Uhr", "Am Abend", "Sonntag um 9 Uhr"),
        ),
        (
            "Cherry Festival, Faversham, Sat 22 and Sun 23 May 2027. Farmers' market, stone spitting contest on Saturday at 4pm, "
            "dance in the evening, orchard walk on Sunday at 9am.",
            ("Saturday at 4pm", "In the evening", "Sunday at 9am"),
        ),
        (
            "Festa da Cereja no Fundão, 22 e 23 de maio de 2027. Mercado de produtores, concurso de caroços no sábado às 16h, "
            "baile à noite, caminhada pelos pomares no domingo às 9h.",
            ("Sábado às 16h", "À noite", "Domingo às 9h"),
        ),
        (
            "Sagra delle Ciliegie a Marostica, sabato 22 e domenica 23 maggio 2027. Mercato contadino, gara di noccioli il sabato "
            "alle 16, ballo la sera, camminata nei frutteti la domenica alle 9.",
            ("Sabato alle 16", "La sera", "Domenica alle 9"),
        ),
        (
            "Kersenfeest in Tiel, zaterdag 22 en zondag 23 mei 2027. Boerenmarkt, pitspuwwedstrijd op zaterdag om 16 uur, dansen "
            "in de avond, wandeling door de boomgaard op zondag om 9 uur.",
            ("Zaterdag om 16 uur", "In de avond", "Zondag om 9 uur"),
        ),
        (
            "Fiesta de la Cereza en Cabezuela, sábado 22 y domingo 23 de mayo de 2027. Mercado de productores, concurso de huesos "
            "el sábado a las 16 h, baile por la noche, caminata el domingo a las 9 h.",
            ("Sábado a las 16 h", "Por la noche", "Domingo a las 9 h"),
        ),
    ],
)
def test_an_act_keeps_the_day_after_it(text: str, acts: tuple[str, ...]) -> None:
    offers = [fact for fact in read(text).facts if isinstance(fact, OfferFact)]
    assert tuple(offer.note for offer in offers) == (None, *acts)


def test_both_days_are_on_the_page_in_the_calendar_and_for_machines() -> None:
    site = design(_CHERRIES).site
    text = " ".join(page_text(site).split())
    assert text.count("22 et 23 mai 2027") >= 2
    assert "Samedi 22 mai" in text
    assert "Dimanche 23 mai" in text
    programme = next(one for one in site.sections() if one.type == "schedule" and one.slots.entries)  # type: ignore[attr-defined]
    assert len(programme.slots.entries) == 3  # type: ignore[attr-defined]
    whole = json.dumps(site.model_dump(mode="json"))
    assert '"end": "2027-05-23"' in whole


@pytest.mark.parametrize(
    ("sentence", "hour", "place"),
    [
        ("Next session 7 March 2027, 10am, Hay-on-Wye bridge.", "10am", "Hay-on-Wye bridge"),
        ("Nächste Ausfahrt 7. März 2027, 10 Uhr, Inselbrücke.", "10 Uhr", "Inselbrücke"),
        ("Prochaine sortie le 7 mars 2027 à 10h, pont Jacques-Gabriel.", "10h", "Pont Jacques-Gabriel"),
        ("Próxima limpeza 7 de março de 2027, 10h, Ponte de Santa Clara.", "10h", "Ponte de Santa Clara"),
        ("Prossimo concerto 7 marzo 2027, alle 20, chiesa di San Nicola.", "Alle 20", "Chiesa di San Nicola"),
    ],
)
def test_hour_and_place_of_a_day_are_facts_beside_it(sentence: str, hour: str, place: str) -> None:
    club = {"N": "Ruderverein Havel e.V. in Werder.", "P": "Amigos do Mondego, Coimbra."}.get(sentence[0], "Wye Club.")
    club = {
        "Next": "Wye Valley River Watch.",
        "Proc": "Les Amis de la Loire, Blois.",
        "Pros": "Coro Vocalis, Padova.",
    }.get(sentence[:4], club)
    site = design(f"{club} {sentence} post@club.example").site
    sections = {section.type: section for section in site.sections()}
    facts = [page_line for page_line in map(str.strip, page_text(site).splitlines()) if page_line]
    assert hour in facts
    assert facts.count(place) == 2, "beside the calendar and on the first screen"
    assert list(sections).index("glance") == list(sections).index("hero") + 1
    assert not [one for one in facts if one.startswith(",")]


def test_what_else_follows_a_day_is_no_place() -> None:
    brief = "Okehampton Runners. Next run 7 March 2027, 10am, dogs are welcome. join@runners.example"
    assert "dogs are welcome" in page_text(design(brief).site)
    assert not [fact for fact in read(brief).facts if getattr(fact, "begins", None)]


def test_a_thing_after_a_whole_time_is_one_of_its_own() -> None:
    brief = "Feira do Livro, Braga, 22 e 23 de maio de 2027. Leituras no sábado às 15h, concerto no domingo às 18h e oficinas."
    offers = [fact for fact in read(brief).facts if isinstance(fact, OfferFact)]
    told = [("Leituras", "Sábado às 15h"), ("Concerto", "Domingo às 18h"), ("Oficinas", None)]
    assert [(offer.text, offer.note) for offer in offers] == told


def test_no_act_is_taken_where_a_day_beside_it_says_more() -> None:
    brief = "Cherry Festival, Faversham, 22 May 2027. Market, contest on Saturday at 4pm, stalls are open all Sunday until dusk."
    assert not [fact for fact in read(brief).facts if isinstance(fact, OfferFact) and fact.note]


@pytest.mark.parametrize(
    ("brief", "told", "before", "after"),
    [
        (
            "Amici del Cammino, associazione di escursionisti a Spoleto. Una camminata ogni seconda domenica del mese. "
            "Tessera annuale 20 €, ragazzi gratis. Prossima uscita 11 aprile 2027: Monteluco, 12 km, ritrovo alle 8.30 "
            "in piazza Garibaldi. info@amici.example",
            "Monteluco, 12 km, ritrovo alle 8.30 in piazza Garibaldi",
            "Prossima uscita, 11",
            "Tessera annuale",
        ),
        (
            "Ramblers of Leek, walking club. A walk every other Sunday. Annual card £12, children free. Next walk "
            "11 April 2027: Mow Cop, 9 miles, meet at 9.30 at the station. hello@leek.example",
            "Mow Cop, 9 miles, meet at 9.30 at the station",
            "Next walk, 11",
            "Annual card",
        ),
        (
            "Fell Walkers of Ilkley, walking club. Annual card £9, children free. Next outing 2 May 2027: Beamsley "
            "Beacon, 8 miles, gather at 9 at the bridge. hello@fell.example",
            "Beamsley Beacon, 8 miles, gather at 9 at the bridge",
            "Next outing, 2",
            "Annual card",
        ),
    ],
)
def test_what_is_told_of_the_next_day_stays_with_it(brief: str, told: str, before: str, after: str) -> None:
    text = page_text(design(brief).site)
    assert text.count(told) == 1
    assert text.index(before) < text.index(told) < text.index(after)


_CONCERTS = (
    ("The Alder Singers are a choir in Otley. Rehearsals Tuesdays 7.30–9.15pm at the Courthouse, £5 a session. "
     "Next concert: 12 December 2026, 7pm, All Saints Church, tickets £8. hello@alder.example", "All Saints Church", "8", "Tickets"),
    ("Chœur Mosaïque, chœur mixte à Tours. Répétitions le mardi de 20h à 22h. Prochain concert : 12 décembre 2026, 20h30, "
     "église Saint-Julien, 10 €. choeur@mosaique.example", "Église Saint-Julien", "10", "Billets"),
    ("Kammerchor Fulda, gemischter Chor. Proben dienstags 19.30–21.30 Uhr. Nächstes Konzert: 12. Dezember 2026, 19 Uhr, "
     "Pauluskirche, Eintritt 10 €. chor@fulda.example", "Pauluskirche", "10", "Eintritt"),
    ("Banda musicale di Asolo. Prove il venerdì dalle 21 alle 23. Prossimo concerto: 12 dicembre 2026, ore 21, Teatro Duse, "
     "biglietti 8 €. banda@asolo.example", "Teatro Duse", "8", "Biglietti"),
    ("Coral San Juan, coro de Astorga. Ensayos los martes de 20 a 22 h. Próximo concierto: 12 de diciembre de 2026, 20 h, iglesia de "
     "San Andrés, entradas 8 €. coral@sanjuan.example", "Iglesia de San Andrés", "8", "Entradas"),
    ("Grupo de Teatro O Bando, Tondela. Próximo espetáculo: 12 de dezembro de 2026, 21h, Auditório Municipal, bilhetes 8 €. "
     "teatro@bando.example", "Auditório Municipal", "8", "Bilhetes"),
    ("Fanfare De Eendracht, Ede. Repetitie maandag 19.30–21.30 uur. Volgende concert: 12 december 2026, 20 uur, Oude Kerk, "
     "kaarten € 10. fanfare@eendracht.example", "Oude Kerk", "10", "Kaarten"),
)  # fmt: skip


@pytest.mark.parametrize(("brief", "hall", "amount", "ticket"), _CONCERTS, ids=[hall for _, hall, _, _ in _CONCERTS])
def test_the_next_concert_has_a_section_with_its_ticket(brief: str, hall: str, amount: str, ticket: str) -> None:
    made = design(brief)
    schedule = next(one for one in made.site.pages["/"].sections if one.type == "schedule")
    labels = [str(one.label) for one in schedule.slots.facts]  # type: ignore[attr-defined]
    assert labels[-1] == ticket
    assert not [one for one in made.site.pages["/"].sections if one.type == "pricing"]
    page = render_page(made.site, "/")
    graph = json.loads(page.split("application/ld+json")[1].partition(">")[2].partition("</script>")[0])["@graph"]
    event = next(one for one in graph if one["@type"] == "Event")
    assert event["location"]["name"] == hall
    assert [one["price"] for one in event["offers"]] == [amount]
    assert "openingHoursSpecification" not in graph[0]
