"""What people bring to a day stands with that day, and never under the headline."""

from __future__ import annotations

import pytest

from pagemagic.generate.design import design
from tests.generate.test_design import page_text

DAYS = (
    ("Amis du Four, association à Uzès. Adhésion 15 € par an. Prochain chantier le 14 mars 2027 à 9h, place du Four. Apportez des gants. "
     "four@amis.example", "Apportez des gants."),
    ("Elm Wood Friends, volunteers in Kendal. Membership £10 a year. Next work day 14 March 2027 at 9am, the lower gate. Bring gloves and "
     "lunch. elm@wood.example", "Bring gloves and lunch."),
)  # fmt: skip


@pytest.mark.parametrize(("brief", "told"), DAYS, ids=["fr", "en"])
def test_what_to_bring_stands_with_the_day(brief: str, told: str) -> None:
    text = page_text(design(brief).site)
    assert text.count(told) == 1
    assert text.index("2027") < text.index(told)


def test_no_tickets_are_promised_where_entry_is_free() -> None:
    brief = "Sommerfest am Teich, Celle, Samstag, 12. Juni 2027, ab 14 Uhr. Eintritt frei, Standgebühr 5 €. fest@teich.example"
    lines = [line.strip() for line in page_text(design(brief).site).splitlines()]
    assert "Karten" not in lines
    assert "Preise" in lines


def test_what_holds_for_all_has_no_halves() -> None:
    brief = "Pastelaria Lua, em Beja. Queijadas, encharcada e sericaia, tudo feito de manhã. Caixa 9 €. 266 555 072."
    assert "Tudo feito de manhã" in page_text(design(brief).site)
