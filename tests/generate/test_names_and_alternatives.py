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
