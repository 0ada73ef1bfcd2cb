"""What is asked of the builder is no part of the page; names, trades and headlines in briefs as owners write them."""

from __future__ import annotations

import pytest

from pagemagic.generate.brief import Brief
from pagemagic.generate.design import design, material_of
from pagemagic.generate.writing.headline import headline
from pagemagic.generate.writing.measure import plain
from tests.generate.test_design import page_text


@pytest.mark.parametrize(
    ("brief", "name", "trade"),
    [
        ("need a website for my dog grooming salon, Muddy Paws Parlour, in Leeds. 0113 555 0123", "Muddy Paws Parlour", "dog grooming salon"),
        ("cerco un sito semplice per la mia falegnameria a Udine. Tiziano Bortolussi, 0432 555 019", "Tiziano Bortolussi", "falegnameria"),
        ("preciso de um site pra minha lavanderia em Recife. 81 5555 0190", None, "lavanderia"),
        ("Quero tirar do papel o site da Flor de Chita, loja de tecidos em Recife. 81 5555 0190", "Flor de Chita", "loja de tecidos"),
        ("Studio dentistico a Lugano cerca nuovo sito, in italiano. Igiene CHF 150.", None, "Studio dentistico"),
        ("Céramiste installée à Carouge, je cherche un site-portfolio pour montrer mes pièces. 022 555 18 40", None, "Céramiste"),
        ("My website should show my drawings. I'm Noor Castellane, an illustrator living in Leeds. noor@c.example", "Noor Castellane", "illustrator"),
        ("Wir sind eine kleine Treuhandgesellschaft in Winterthur. Aeschlimann Treuhand GmbH, Stadthausstrasse 118, 8400 Winterthur.", "Aeschlimann Treuhand GmbH", "kleine Treuhandgesellschaft"),
        ("From £1.20 a day, Tablecloth & Tine hires plates and chairs. 01632 555 0181.", "Tablecloth & Tine", None),
        ('"Salt, Iron, Light" is an exhibition at Gantry House Museum. Adults £9.', "Salt, Iron, Light", "exhibition"),
        ("Harlow Pike Solicitors, a firm of six. Wills and probate. 020 7946 0311.", "Harlow Pike Solicitors", "Solicitors"),
        ("Dak lekt? Bel Van Eerdewijk Dakwerken, 06 555 418 22.", "Van Eerdewijk Dakwerken", None),
        ("Chartered accountants for freelancers, cafés and small builders. 01632 555 0190.", None, "Chartered accountants"),
    ],
)  # fmt: skip
def test_name_and_trade(brief: str, name: str | None, trade: str | None) -> None:
    known = material_of(Brief(text=brief))[0]
    assert (known.name.text if known.name is not None else None) == name
    assert (known.trade.text.casefold() if known.trade is not None else None) == (trade and trade.casefold())


@pytest.mark.parametrize(
    ("brief", "title"),
    [
        ("Chartered accountants for freelancers, cafés and small builders. Fenwick Ashdown LLP, 01632 555 0190.",
         "Chartered accountants for freelancers, cafés and small builders"),
        ("Learn to throw a pot. Clay Lane Studio runs pottery workshops for beginners in Hebbleton. One-day course £95.",
         "Clay Lane Studio runs pottery workshops for beginners in Hebbleton"),
        ("I photograph weddings in black and white film, nothing else. My name is Ingrid Vasse. ingrid@vasse.example",
         "I photograph weddings in black and white film, nothing else"),
    ],
)  # fmt: skip
def test_headlines(brief: str, title: str) -> None:
    known = material_of(Brief(text=brief))[0]
    said = plain(known, headline(known).title).replace("\u2011", "-").replace("\u2060", "").replace("\u00ad", "")
    assert said == title


@pytest.mark.parametrize(
    ("brief", "said"),
    [
        ("The Larder is a restaurant in Kilmorna. Please tell us about allergies when you book. 020 915 0127", "Please tell us about allergies when you book."),
        ("Zahnarztpraxis Ullrich in Soest. Bitte klingeln Sie im Hof. 02921 555 019", "Bitte klingeln Sie im Hof."),
    ],
)  # fmt: skip
def test_a_request_to_visitors_is_on_the_page(brief: str, said: str) -> None:
    assert said in page_text(design(brief).site).replace("\u2011", "-").replace("\u2060", "")


@pytest.mark.parametrize("order", ["Please make it blue.", "Please keep it simple.", "Put some photos of boats on it."])
def test_an_order_to_the_builder_is_not(order: str) -> None:
    assert order[8:-1] not in page_text(design(f"Boat hire in Bude. {order} 01632 555 019").site)


def test_a_county_is_part_of_its_town() -> None:
    known = material_of(Brief(text="Plumber based in Ballyfarna, Co. Clare, covering Ennis. Boiler services €95."))[0]
    assert known.place is not None
    assert known.place.text in ("Ballyfarna", "Ballyfarna, Co. Clare")
    assert len(known.reading.sentences) == 2


def test_a_list_for_the_builder_has_the_title_that_visitors_read() -> None:
    known = material_of(Brief(text="Architect in Powys. Show recent projects: Heron House, the Pump Barn, Fach Hall."))[
        0
    ]
    assert {one.label for one in known.offers} == {"Recent projects"}


def test_what_is_made_is_told_first_although_a_day_is_named() -> None:
    brief = "Crumb is a bakery in Bude. We bake five loaves every day (country white, rye, malted wheat) and pastries on Saturdays. 01288 555 012"
    hero = design(brief).site.pages[0].sections[0]
    assert hero.type == "hero"
    assert "We bake five loaves" in hero.model_dump_json()


def test_what_is_done_ends_before_the_next_verb() -> None:
    known = material_of(Brief(text="Moss Lane Cyclery mends bikes and builds wheels in Otley. 01943 555 0177"))[0]
    assert known.trade is None or "builds" not in known.trade.text
