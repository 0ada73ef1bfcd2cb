"""Claims as labels and values, and the data sheet of a product: tables over several languages."""

from __future__ import annotations

from functools import cache

import pytest

from pagemagic.generate.brief import Brief
from pagemagic.generate.design import design, material_of
from pagemagic.generate.material import Material
from pagemagic.generate.writing.datasheet import properties
from pagemagic.generate.writing.headline import headline
from pagemagic.generate.writing.labelled import labelled
from pagemagic.generate.writing.measure import plain
from pagemagic.generate.writing.ways import contact_label, main_way, way_text, ways
from pagemagic.page.facts import ClaimFact, OfferFact, PhoneFact
from pagemagic.page.wording import fact_link

OPENING = {
    "en": "A bakery in the town of Leeds with good bread.", "fr": "Une boulangerie à Nantes avec du bon pain.",
    "es": "Una panadería en Gijón con buen pan.", "de": "Eine Bäckerei in Kassel mit gutem Brot und Kuchen.",
    "pt": "Uma padaria em Braga com bom pão e bolos.", "it": "Un panificio a Torino con del buon pane e dolci.",
    "nl": "Een bakkerij in Gouda met goed brood en taart.",
}  # fmt: skip


@cache
def material(text: str) -> Material:
    """What there is to say of a brief."""
    return material_of(Brief(text=text))[0]


@pytest.mark.parametrize(
    ("language", "claim", "label", "value"),
    [
        ("en", "No call-out charge in Swansea", "Call-out charge in Swansea", "None"),
        ("en", "No licence needed", "Licence", "Not needed"),
        ("en", "20-year guarantee on new roofs", "New roofs", "20-year guarantee"),
        ("en", "Most jobs ready in ten days", "Most jobs", "Ready in ten days"),
        ("en", "Same-day repairs before 11", "Same-day repairs", "Before 11"),
        ("en", "Open studio on the last Saturday of the month", "Open studio", "Last Saturday of the month"),
        ("en", "Check-in 4pm", "Check-in", "4pm"),
        ("es", "Salida a las 12 h", "Salida", "A las 12\u00a0h"),
        ("pt", "Check-out até às 11h", "Check-out", "Até às 11h"),
        ("it", "Ogni prima domenica del mese dalle 8 alle 17", "Quando", "Ogni prima domenica del mese dalle 8\u00a0alle\u00a017"),
        ("en", "Up to 8 people", "People", "Up to 8"),
        ("en", "Twelve years of classroom teaching", "Classroom teaching", "Twelve years"),
        ("de", "Kurse montags und donnerstags ab 19 Uhr", "Kurse", "Montags und donnerstags ab 19 Uhr"),
        ("de", "10 Jahre Garantie auf alle Arbeiten", "Alle Arbeiten", "10 Jahre Garantie"),
        ("de", "Keine Anfahrtskosten", "Anfahrtskosten", "Keine"),
        ("de", "Keine Vorkenntnisse nötig", "Vorkenntnisse", "Nicht nötig"),
        ("pt", "Entregas ao domicílio em Aveiro e Ílhavo", "Entregas ao domicílio", "Aveiro e Ílhavo"),
        ("pt", "Visitas ao ateliê no último sábado do mês", "Visitas ao ateliê", "Último sábado do mês"),
        ("pt", "Sem marcação", "Marcação", "Não é precisa"),
        ("es", "Garantía de 2 años en todas las reparaciones", "Todas las reparaciones", "Garantía de 2 años"),
        ("es", "Quince años de experiencia", "Experiencia", "Quince años"),
        ("fr", "Garantie dix ans sur les toitures neuves", "Toitures neuves", "Garantie dix ans"),
        ("fr", "Intervention sous 24 heures à Lyon", "Intervention", "Sous 24 heures à Lyon"),
        ("fr", "Vingt ans d'expérience", "Expérience", "Vingt ans"),
        ("it", "Laboratorio aperto l'ultimo sabato del mese", "Laboratorio aperto", "L’ultimo sabato del mese"),
        ("it", "Consegna a domicilio a Udine", "Consegna a domicilio", "Udine"),
        ("nl", "60 leden", "Leden", "60"),
        ("nl", "10 jaar garantie op nieuwe daken", "Nieuwe daken", "10 jaar garantie"),
        ("nl", "Meeste reparaties klaar binnen drie dagen", "Meeste reparaties", "Klaar binnen drie dagen"),
    ],
)  # fmt: skip
def test_a_claim_has_two_halves(language: str, claim: str, label: str, value: str) -> None:
    found = labelled(material(OPENING[language]), ClaimFact(id="n99", text=claim))
    assert found is not None
    assert (found.label, found.value) == (label, value)


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("en", "Gas Safe registered"), ("en", "No auditions"), ("en", "No bookings"), ("de", "Keine Reservierungen"), ("nl", "Geen afspraken"),
        ("en", "Fully insured"), ("en", "Dogs welcome"), ("en", "Bronze and reclaimed wood"), ("de", "Heute in dritter Generation"),
        ("pt", "7.º ao 12.º ano"), ("fr", "Chiens acceptés"), ("en", "Next firing: October"),
    ],
)  # fmt: skip
def test_other_claims_stay_whole(language: str, claim: str) -> None:
    assert labelled(material(OPENING[language]), ClaimFact(id="n99", text=claim)) is None


def test_a_sentence_of_a_product_is_a_data_sheet() -> None:
    known = material(
        "Tidewater is an API for tide tables. It returns heights and times for any harbour, as JSON or CSV, from public gauges. "
        "Go clients. For sailing clubs."
    )
    assert [(one.group, one.label, one.value) for one in properties(known)] == [
        ("data", "Returns", "Heights and times"), ("data", "Input", "Any harbour"), ("interface", "Output", "JSON or CSV"),
        ("data", "Sources", "Public gauges"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("brief", "rows"),
    [
        ("Kessler Heating, Swansea. Boiler repair and servicing, burst pipes. Boiler service £85. 01792 555 019.",
         [("boiler repair", False), ("boiler servicing", True), ("burst pipes", False)]),
        ("Jansen CV in Gouda. Ketelonderhoud, lekkages, badkamers. Onderhoud ketel € 89. 0182 555 019.",
         [("ketelonderhoud", False), ("lekkages", False), ("badkamers", False)]),
    ],
)  # fmt: skip
def test_a_price_stands_on_the_row_it_belongs_to(brief: str, rows: list[tuple[str, bool]]) -> None:
    offers = material(brief).all(OfferFact)
    assert [(one.text.lower(), one.price is not None) for one in offers] == rows


@pytest.mark.parametrize(
    ("brief", "link", "text"),
    [
        ("Maths tutor in Reading, Anjali Rao. £40 an hour. Text 07700 900 318.", "sms:+447700900318", "Text 07700 900 318"),
        ("Ana Prata, explicações em Setúbal. 15 € a hora. WhatsApp 912 555 330.", "https://wa.me/351912555330", "WhatsApp 912 555 330"),
        ("Laura Méndez, psicóloga en Zaragoza. Sesión 60 €. Cita por WhatsApp 612 555 014.", "https://wa.me/34612555014", "WhatsApp 612 555 014"),
        ("A plumber in Leeds. Boiler repair, drains. Phone 0113 555 0142.", "tel:+441135550142", "Call 0113 555 0142"),
    ],
)  # fmt: skip
def test_a_number_leads_where_it_is_reached(brief: str, link: str, text: str) -> None:
    known = material(brief)
    best = main_way(known)
    assert best is not None
    assert fact_link(best.fact) == link
    assert plain(known, way_text(known, best)).replace("\u00a0", " ") == text


def test_a_question_says_what_the_number_after_it_is_for() -> None:
    known = material("A bee club in Hexham. Found a swarm? Text 07700 900 612. Join at bees.example.")
    phone = known.first(PhoneFact)
    assert phone is not None
    assert contact_label(known, phone) == "Found a swarm?"
    assert [way.channel for way in ways(known)] == ["url", "phone"]
    assert design("A bee club in Hexham. Found a swarm? Text 07700 900 612. Join at bees.example.").unused == ()


@pytest.mark.parametrize(
    ("brief", "title"),
    [
        ("Ada Berg, ceramicist in Ghent. Cups and vases in stoneware, wood-fired twice a year. ada@berg.example",
         "Stoneware from Ghent, wood-fired twice a year"),
        ("Tidewater is an API for tide tables. For sailing clubs and port offices. Docs at docs.tidewater.example.",
         "Tide tables API for sailing clubs and port offices"),
        ("Gîte La Bergerie, près de Cahors. Piscine, jardin clos, terrasse. 06 12 55 50 18.", "Gîte près de Cahors"),
        ("Agriturismo Il Noce vicino a Pinerolo. Sei camere, cucina casalinga. 0121 555 018.", "Agriturismo vicino a Pinerolo"),
    ],
)  # fmt: skip
def test_headlines_say_how_and_for_whom(brief: str, title: str) -> None:
    known = material(brief)
    assert plain(known, headline(known).title) == title
