"""Lists of what there is whose things have notes, articles or seasons of their own."""

from __future__ import annotations

import pytest

from pagemagic.generate.reading.reader import read
from pagemagic.page.facts import OfferFact


@pytest.mark.parametrize(
    ("brief", "offers"),
    [
        (
            "Fern Brewing, a small brewery in Ludlow. Four beers all year: Old Teme (bitter, 4.1%), Fern Pale, Night Heron stout and Whitcliffe lager.",
            ["Old Teme | bitter, 4.1%", "Fern Pale", "Night Heron stout", "Whitcliffe lager"],
        ),
        (
            "Thistle Orchard, Hereford. Pick your own apples, plums and pears from August to October, farm shop with juice and cider.",
            ["Pick your own apples, plums and pears | from August to October", "Farm shop | with juice and cider"],
        ),
        (
            "Verger du Clos, Rouen. Cueillette de pommes, poires et prunes en septembre, jus et cidre à la ferme.",
            ["Cueillette de pommes, poires et prunes | en septembre", "Jus et cidre à la ferme"],
        ),
        (
            "Mud, a pottery in Stroud. Mugs, bowls, planters and butter dishes, thrown in stoneware.",
            ["Mugs", "Bowls", "Planters", "Butter dishes"],
        ),
        (
            "Cantina Monteverde, azienda vinicola a Montepulciano. Tre vini: Rosso di Monteverde, Nobile e Vin Santo.",
            ["Rosso di Monteverde", "Nobile", "Vin Santo"],
        ),
        (
            "Cave des Tilleuls, domaine viticole à Beaune. Trois vins : Les Tilleuls rouge, La Combe blanc et un crémant.",
            ["Les Tilleuls rouge", "La Combe blanc", "Crémant"],
        ),
    ],
)
def test_rows(brief: str, offers: list[str]) -> None:
    reading = read(brief)
    found = [fact for fact in reading.facts if isinstance(fact, OfferFact)]
    assert [f"{one.text} | {one.note}" if one.note else one.text for one in found] == offers
    assert reading.leftover == ()
    assert not reading.of("person")
