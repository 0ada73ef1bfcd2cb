"""What stays one phrase: a service with its day and the amount from which it is free, and where in a town a shop is since when."""

from __future__ import annotations

from itertools import pairwise

import pytest

from pagemagic.generate.design import design
from pagemagic.generate.reading.reader import read
from pagemagic.page.facts import ClaimFact, OfferFact, PlaceFact
from tests.generate.test_design import page_text

SHOPS = [
    (
        "Mercearia Dona Alda, no centro de Viseu desde 1952. Bacalhau, feijão a granel e azeite. Entregas em casa às quintas-feiras, "
        "grátis a partir de 30 €. Rua Direita 62. 232 555 044.",
        ("Entregas em casa", "Às quintas-feiras, grátis a partir de 30 €"),
        "No centro de Viseu desde 1952",
    ),
    (
        "Épicerie Dona, au centre de Blois depuis 1952. Morue, huile et fromages. Livraison à domicile le jeudi, gratuite à partir de "
        "30 €. 12 rue Haute. 02 55 55 00 44.",
        ("Livraison à domicile", "Le jeudi, gratuite à partir de 30 €"),
        "Au centre de Blois depuis 1952",
    ),
    (
        "Ultramarinos Alda, en el centro de Lugo desde 1952. Bacalao, aceite y quesos. Reparto a domicilio los jueves, gratis a partir "
        "de 30 €. Calle Real 62. 982 555 044.",
        ("Reparto a domicilio", "Los jueves, gratis a partir de 30 €"),
        "En el centro de Lugo desde 1952",
    ),
    (
        "Kaufladen Alda, im Zentrum von Erfurt seit 1952. Stockfisch, Bohnen und Käse. Lieferung nach Hause donnerstags, gratis ab "
        "30 €. Lange Straße 62. 0361 555 044.",
        ("Lieferung nach Hause", "Donnerstags, gratis ab 30 €"),
        "Im Zentrum von Erfurt seit 1952",
    ),
    (
        "Alda's Grocery, in the centre of Leeds since 1952. Salt cod, beans and cheeses. Home delivery on Thursdays, free from £30. "
        "62 High Street. 0113 555 0144.",
        ("Home delivery", "Thursdays, free from £30"),
        "In the centre of Leeds since 1952",
    ),
    (
        "Kruidenier Alda, in het centrum van Leiden sinds 1952. Stokvis, olie en kaas. Thuisbezorging op donderdag, gratis vanaf 30 "
        "euro. Haarlemmerstraat 88. 071 555 0124.",
        ("Thuisbezorging", "Donderdag, gratis vanaf 30 euro"),
        "In het centrum van Leiden sinds 1952",
    ),
    (
        "Alimentari Alda, nel centro di Padova dal 1952. Baccalà, olio e formaggi. Consegne a domicilio il giovedì, gratis a partire "
        "da 30 €. Via Roma 62. 049 555 044.",
        ("Consegne a domicilio", "Il giovedì, gratis a partire da 30 €"),
        "Nel centro di Padova dal 1952",
    ),
]


@pytest.mark.parametrize(("brief", "row", "where"), SHOPS, ids=["pt", "fr", "es", "de", "en", "nl", "it"])
def test_a_service_with_its_day_and_threshold_is_one_row(brief: str, row: tuple[str, str], where: str) -> None:
    text = page_text(design(brief).site).replace("\u00a0", " ")
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    assert row in list(pairwise(lines))


@pytest.mark.parametrize(("brief", "row", "where"), SHOPS, ids=["pt", "fr", "es", "de", "en", "nl", "it"])
def test_where_in_a_town_is_one_claim_with_since_when(brief: str, row: tuple[str, str], where: str) -> None:
    facts = read(brief).facts
    assert where in [fact.text for fact in facts if isinstance(fact, ClaimFact)]
    assert [fact.text for fact in facts if isinstance(fact, PlaceFact)] == [where.split()[-3]]
    assert not [fact for fact in facts if isinstance(fact, OfferFact) and fact.text in where]
    assert where in " ".join(page_text(design(brief).site).split())
