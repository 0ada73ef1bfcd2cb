"""Hooks that open a brief name nobody; people behind a colon are people; a point after an ordinal or a title ends nothing."""

from __future__ import annotations

import pytest

from tests.generate.test_reading_numbers import found

CASES = [
    # What an owner turns away from is not the name.
    ("Fini les tableaux Excel ! Bergerie est un logiciel pour les éleveurs. Essai gratuit.", "name", ["Bergerie"]),
    ("Basta code in segreteria! Aula Facile è il gestionale per scuole di musica.", "name", ["Aula Facile"]),
    ("Nooit meer dubbele boekingen! Zaalwijzer is reserveringssoftware voor dorpshuizen.", "name", ["Zaalwijzer"]),
    ("Nie wieder Zettel suchen müssen! Klarbuch ist eine Software für Praxen.", "name", ["Klarbuch"]),
    ("Say goodbye to late invoices! Tally is an app for freelancers.", "name", ["Tally"]),
    ("Chega de planilhas perdidas! O Caderno é um aplicativo para professores.", "name", ["O Caderno"]),
    ("¿Cansado de esperar? Fontanería Molina atiende urgencias en Valencia las 24 horas. Salida 35 €.", "name", ["Fontanería Molina"]),
    ("Fique connosco na Casa da Ribeira, alojamento local em Ponte de Lima.", "name", ["Casa da Ribeira"]),
    ("Séjournez au Moulin Vert, gîte à Uzès. 450 € la semaine.", "name", ["Moulin Vert"]),
    ("Willkommen! Bäckerei Sonne in Jena. Brot und Kuchen.", "name", ["Bäckerei Sonne"]),
    # The first label tells that people follow; the next may be anything.
    ("Officina Brambilla, Lecco. Titolare: Fabio Brambilla, accettazione: Marta Colombo.", "person",
     ["Fabio Brambilla (titolare)", "Marta Colombo (accettazione)"]),
    ("Tischlerei Hanke in Görlitz. Leitung: Tischlermeister Olaf Hanke, Büro: Simone Hanke.", "person",
     ["Olaf Hanke (Tischlermeister, Leitung)", "Simone Hanke (Büro)"]),
    ("Academia Compás, Sevilla. Directora: Rocío Benítez; guitarra: Paco Luque.", "person",
     ["Rocío Benítez (directora)", "Paco Luque (guitarra)"]),
    ("Hebammenpraxis Lichtblick, Münster. Team: Katrin Wolters und Lena Höfer.", "person", ["Katrin Wolters", "Lena Höfer"]),
    ("Librería Verde, Granada. Libreras: Marina Soto y Elena Cruz.", "person", ["Marina Soto (librera)", "Elena Cruz (librera)"]),
    ("Casa da Ribeira, alojamento. Anfitriões: Teresa e Rui Cunha.", "person", ["Teresa e Rui Cunha (anfitriões)"]),
    ("Festival du Canal. Direction artistique : Inès Marty.", "person", ["Inès Marty (direction artistique)"]),
    ("Tandartspraktijk Sluis. Tandartsen: drs. M. Sluis en drs. K. Yilmaz; mondhygiënist: Eva Bos.", "person",
     ["drs. M. Sluis (tandarts)", "drs. K. Yilmaz (tandarts)", "Eva Bos (mondhygiënist)"]),
    ("Ashdown Law in Lewes. Three partners: Ruth Ash, Neil Okafor, Priya Shah.", "person",
     ["Ruth Ash (partner)", "Neil Okafor (partner)", "Priya Shah (partner)"]),
    ("Fox Taproom in Stirling. Headliners: The Eel Catchers, Nancy Crewe.", "person", []),
    ("Gasthaus Linde in Ulm. Neu: Espresso Tonic und Cold Brew.", "person", []),
    # Who runs a house is named after it, before its town.
    ("Gasthof Zur Linde, Familie Obermayr, Bad Tölz. Bayerische Küche, Bier.", "person", ["Familie Obermayr"]),
    ("Gasthof Zur Linde, Familie Obermayr, Bad Tölz. Bayerische Küche, Bier.", "place", ["Bad Tölz"]),
    ("Boulangerie Le Four à Bois, Camille et Antoine Perrin, à Crest. Pains, brioches.", "person", ["Camille et Antoine Perrin"]),
    ("Boulangerie Le Four à Bois, Camille et Antoine Perrin, à Crest. Pains, brioches.", "name", ["Boulangerie Le Four à Bois"]),
    ("Kaasboerderij Wilgenhof, Woerden. Familie van der Laan, Oudelandseweg 14.", "person", ["Familie van der Laan"]),
    # What is otherwise at a time of the year is told with the hours, and is no thing on offer.
    ("Kanzlei Roth in Ulm. Mo-Fr 9-17 Uhr, in den Schulferien nur nach Vereinbarung.", "claim", ["In den Schulferien nur nach Vereinbarung"]),
    ("Studio Rosa à Lyon. Du mardi au samedi 9h-18h, sauf en août.", "claim", ["Sauf en août"]),
    ("Hovenier Bos in Ede. Maandag t/m vrijdag 7.30-17.00 uur, zaterdag alleen voor afspraken.", "hours",
     ["12345 07:30-17:00; 6 | zaterdag alleen voor afspraken"]),
    # What is counted against another keeps its number; a plan keeps its name; a price keeps what becomes of it.
    ("Academia Compás, Sevilla. Una clase por semana 38 € al mes, dos clases 65 €.", "price",
     ["38 EUR al mes [Una clase por semana]", "65 EUR [Dos clases]"]),
    ("Aula Facile è il gestionale. Piano Solo 12 € al mese, piano Scuola 39 € al mese.", "price",
     ["12 EUR al mese [Piano Solo]", "39 EUR al mese [Piano Scuola]"]),
    ("Tischlerei Hanke in Görlitz. Aufmaß 45 €, wird bei Auftrag verrechnet. Stundensatz 58 €.", "price",
     ["45 EUR wird bei Auftrag verrechnet [Aufmaß]", "58 EUR [Stundensatz]"]),
    ("Kaasboerderij Wilgenhof, Woerden. Rondleiding € 12,50 p.p., kinderen € 6, reserveren verplicht.", "price",
     ["12.50 EUR p.p. [Rondleiding]", "6 EUR [Kinderen]"]),
    ("Kaasboerderij Wilgenhof, Woerden. Rondleiding € 12,50 p.p., kinderen € 6, reserveren verplicht.", "claim", ["Reserveren verplicht"]),
    # Holidays are shut as the days before them are; what a price leaves out stays with it; a firm's name is no offer.
    ("Clínica Lua, Coimbra. Segunda a sexta das 9h às 19h30, encerrado aos domingos e feriados.", "hours",
     ["12345 09:00-19:30 | encerrado aos domingos e feriados"]),
    ("Boulangerie Roux à Lyon. Du mardi au samedi 7h-19h, fermé le lundi et les jours fériés.", "hours",
     ["23456 07:00-19:00 | fermé le lundi et les jours fériés"]),
    ("Agriturismo Il Gelso, Montalcino. Cena 30 € a persona, bevande escluse.", "price", ["30 EUR a persona, bevande escluse [Cena]"]),
    ("Dienstplan Fuchs ist eine Software. Fuchs Systeme GmbH, Hamburg.", "offer", []),
    # German ordinals.
    ("Ruderclub Alte Fähre e. V., Schwerin. 1. Vorsitzender Jörg Behnke, Jugendwartin Anna Lorenz.", "person",
     ["Jörg Behnke (1. Vorsitzender)", "Anna Lorenz (Jugendwartin)"]),
    ("Ruderclub Alte Fähre e. V., Schwerin. Rudern und Wandern.", "name", ["Ruderclub Alte Fähre e. V."]),
    ("Gasthof Linde in Ulm. Betriebsurlaub 2. bis 20. November.", "claim", ["Betriebsurlaub 2. bis 20. November"]),
    ("Hebammenpraxis Kern in Ulm. Anmeldung bis zur 20. Schwangerschaftswoche.", "claim",
     ["Anmeldung bis zur 20. Schwangerschaftswoche #20"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("brief", "kind", "expected"), CASES, ids=[f"{kind}: {brief[-40:]}" for brief, kind, _ in CASES]
)
def test_openings_and_people(brief: str, kind: str, expected: list[str]) -> None:
    assert found(kind, brief) == expected
