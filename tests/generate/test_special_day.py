"""What one day of the week has beside the others."""

from __future__ import annotations

import pytest

from pagemagic.generate.design import design

SPECIAL = [
    ("Forno da Ladeira, padaria em Coimbra. Pão de centeio, broa de milho, regueifa ao sábado. Aberto de terça a domingo, 6h30–19h. Ladeira do Carmo 18. 239 555 018.", 6),
    ("Boulangerie Marchand à Lyon, 12 rue des Remparts. Pain au levain, baguettes, brioche le dimanche. Ouvert du mardi au samedi de 7h à 19h, dimanche 7h–13h.", 7),
    ("Forno da Ladeira, padaria em Coimbra. Pão de centeio, broa de milho, bolo de noz por encomenda. Aberto de terça a domingo, 6h30–19h. Ladeira do Carmo 18.", None),
    ("Forno da Ladeira, padaria em Coimbra. Pão de centeio, broa de milho, regueifa à segunda. Aberto de terça a domingo, 6h30–19h. Ladeira do Carmo 18.", None),
]  # fmt: skip


@pytest.mark.parametrize(("brief", "day"), SPECIAL)
def test_a_day_with_something_special_is_marked(brief: str, day: int | None) -> None:
    """Where the door is open on it."""
    place = design(brief).site.find(type="location")
    assert place is not None
    assert getattr(place.props, "special_day", None) == day
