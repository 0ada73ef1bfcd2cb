"""Whose page it is, what stands instead of an address, what a list stands under, and what an event's own sentence lists."""

from __future__ import annotations

import pytest

from pagemagic.generate.design import design
from pagemagic.generate.reading.reader import read
from tests.generate.test_design import page_text


@pytest.mark.parametrize(
    ("brief", "name", "trade"),
    [
        ("Portfolio de Claire Monnet, photographe à Lyon. Portraits et reportages.", "Claire Monnet", "photographe"),
        ("Sito web di Carla Neri, psicologa a Roma.", "Carla Neri", "psicologa"),
        ("Studio legale di Anna Ferrante, Bari. Famiglia e lavoro.", "Anna Ferrante", "Studio legale"),
        ("Taller de cerámica de Lola Ruiz en Cádiz. Cursos 60 €.", "Lola Ruiz", "Taller de cerámica"),
        ("Dott.ssa Elena Bruni, psicologa a Padova. Colloqui.", "Dott.ssa Elena Bruni", "psicologa"),
        ("Sono la dott.ssa Silvia Conti, dermatologa a Bari.", "Dott.ssa Silvia Conti", "dermatologa"),
        ("Maître Luc Garnier, avocat au barreau de Nantes. Divorces.", "Maître Luc Garnier", "avocat au barreau de Nantes"),
        ("Atelier de Claire Monnet, céramiste à Lyon. Bols et vases.", "Atelier de Claire Monnet", "céramiste"),
    ],
)  # fmt: skip
def test_the_name_is_the_person_and_no_word_for_a_page(brief: str, name: str, trade: str) -> None:
    reading = read(brief)
    assert [fact.text for fact in reading.of("name")] == [name]
    assert [fact.text for fact in reading.of("trade")] == [trade]


@pytest.mark.parametrize(
    ("brief", "where"),
    [
        ("Peluquería Nuria en Gijón. Corte y color. Calle Uría 3 o a domicilio. Tel. 985 55 50 11",
         "calle uría 3, gijón, o a domicilio"),
        ("Paul Roche, avocat à Nantes. Divorces. Premier rendez-vous 80 €, au cabinet (4 rue Crébillon) ou en visio. 02 40 55 50 12",
         "4 rue crébillon, nantes, ou en visio"),
        ("Marta Azevedo, contabilista em Braga. IRS e salários. Atendo no escritório, Avenida Central 61, ou por videochamada. "
         "Tel. 253 555 018", "avenida central 61, braga, ou por videochamada"),
    ],
)  # fmt: skip
def test_another_way_stands_with_the_address_that_it_is_instead_of(brief: str, where: str) -> None:
    text = page_text(design(brief).site).replace("\xa0", " ").lower()
    assert where in text
    assert text.count(where.rpartition(", ")[2]) == text.count(where)


@pytest.mark.parametrize(
    ("brief", "title"),
    [
        ("Peluquería Nuria en Gijón. Corte y color: mechas, tintes, balayage. Calle Uría 3. Tel. 985 55 50 11", "Corte y color"),
        ("Paul Roche, avocat à Nantes. Droit des successions : partages, donations, litiges. 02 40 55 50 12",
         "Droit des successions"),
    ],
)  # fmt: skip
def test_what_introduces_a_list_is_its_title(brief: str, title: str) -> None:
    sections = design(brief).site.pages[0].sections
    assert title in [getattr(section.props, "title", None) for section in sections]


@pytest.mark.parametrize(
    ("brief", "acts"),
    [
        ("Festa do Rio em Mértola, 4 e 5 de julho de 2027: mercado de artesanato, passeios de barco e um baile no sábado às 21h. "
         "Largo da Igreja.", ["Mercado de artesanato", "Passeios de barco", "Baile (Sábado às 21h)"]),
        ("Summer Fair at Elm Park, 5 June 2027: forty stalls, a dog show at 2pm and a brass band. Free entry.",
         ["Forty stalls", "Dog show (At 2pm)", "Brass band"]),
    ],
)  # fmt: skip
def test_what_an_events_own_sentence_lists_is_its_programme(brief: str, acts: list[str]) -> None:
    told = [f"{one.text} ({one.note})" if one.note else one.text for one in read(brief).of("offer")]  # type: ignore[union-attr]
    assert told == acts


@pytest.mark.parametrize(
    "brief",
    [
        "Inês Vale, ilustradora no Porto. Capas e murais. Ateliê aberto na primeira sexta-feira de cada mês. ines@vale.example",
        "Club de ajedrez Torre Blanca, Granada. Torneo abierto el primer sábado de cada mes. Calle Elvira 3, Granada. Cuota 25 € al mes.",
    ],
)
def test_no_week_shows_a_day_that_is_not_every_week(brief: str) -> None:
    shown = [section for section in design(brief).site.pages[0].sections if section.type == "location"]
    assert [one.variant for one in shown if one.variant != "lines"] == []


@pytest.mark.parametrize(
    ("brief", "name"),
    [
        ("Ma boulangerie à Nice : Le Pain d'Or, 4 rue Pastorelli. Pain au levain.", "Le Pain d'Or"),
        ("La nostra osteria a Siena: Da Gino, via Pantaneto 9. Pici e ribollita.", "Da Gino"),
    ],
)
def test_a_name_between_a_colon_and_its_address_is_no_claim(brief: str, name: str) -> None:
    reading = read(brief)
    assert [fact.text for fact in reading.of("name")] == [name]
    assert name not in [fact.text for fact in reading.of("claim")]


@pytest.mark.parametrize(
    ("brief", "unit"),
    [
        ("Asador Lar en Lugo. Pulpo 16 €, cordero 90 €, a encargar dos días antes.", "a encargar dos días antes"),
        (
            "Traiteur Lamy à Dijon. Buffet 25 € par personne, à réserver la veille.",
            "par personne, à réserver la veille",
        ),
    ],
)
def test_what_is_to_be_done_for_a_price_is_said_of_it_and_no_thing_on_offer(brief: str, unit: str) -> None:
    reading = read(brief)
    assert [fact.unit for fact in reading.of("price")][-1] == unit
    assert not reading.of("offer") or all(" " not in fact.text for fact in reading.of("offer"))


@pytest.mark.parametrize(
    ("brief", "wish"),
    [
        ("Lucía Ferrán, fotógrafa en Valencia. Retratos. Quiero algo muy limpio, con fotos grandes. hola@lucia.example", "limpio"),
        ("Paulo Reis, carpinteiro em Faro. Móveis. Queria algo simples e moderno. paulo@reis.example", "moderno"),
    ],
)  # fmt: skip
def test_what_the_owner_wishes_of_the_page_is_not_on_it(brief: str, wish: str) -> None:
    assert wish not in page_text(design(brief).site)


@pytest.mark.parametrize(
    "brief",
    ["Soy fontanero en Gijón desde 2010, me llamo Luis Vega. Fugas.", "Sou canalizador em Braga desde 2010, chamo-me Rui Pires. Fugas."],
)  # fmt: skip
def test_who_says_what_they_are_and_their_name_has_said_it(brief: str) -> None:
    assert read(brief).leftover == ()


def test_a_hall_of_an_estate_needs_no_comma() -> None:
    reading = read("Taller mecánico Hermanos Gil en Lugo, polígono O Ceao nave 6. Frenos y neumáticos.")
    assert [fact.text for fact in reading.of("address")] == ["polígono O Ceao nave 6"]


def test_another_way_at_the_end_of_a_sentence_stands_without_its_conjunction() -> None:
    reading = read(
        "Re-Sole, shoe repair in Manchester. Drop off at 18 Tib Street, Tuesday to Saturday 11 to 7, or post them to us."
    )
    assert "Post them to us" in [claim.text for claim in reading.of("claim")]
