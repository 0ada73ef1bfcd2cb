"""A phrase that holds for all of a list is no item of it, and the list is parted at its "and"."""

from __future__ import annotations

import pytest

from pagemagic.generate.reading.reader import read

LISTS = (
    ("Pastelaria Lua, em Beja. Queijadas, pão de rala, encharcada e sericaia, tudo feito de manhã.",
     ["Queijadas", "Pão de rala", "Encharcada", "Sericaia"], "Tudo feito de manhã"),
    ("Marit Lie, weaver in Bergen. Rya rugs, wall hangings and blankets from Norwegian wool, dyed with plants.",
     ["Rya rugs", "Wall hangings", "Blankets"], "From Norwegian wool, dyed with plants"),
    ("Puddle & Pine, furniture in Totnes. Cots, rocking chairs and toy chests, all finished in natural oils.",
     ["Cots", "Rocking chairs", "Toy chests"], "All finished in natural oils"),
    ("Cable Moor, knitting patterns in Hexham. Jumpers, socks and baby blankets, each tested by five knitters.",
     ["Jumpers", "Socks", "Baby blankets"], "Each tested by five knitters"),
    ("Fleurs de Maud, fleuriste à Vannes. Bouquets, couronnes et plantes, livrés le jour même.",
     ["Bouquets", "Couronnes", "Plantes"], "Livrés le jour même"),
    ("Quesería Braña en Onís. Queso azul, mantequilla y requesón, elaborados con leche cruda.",
     ["Queso azul", "Mantequilla", "Requesón"], "Elaborados con leche cruda"),
    ("Pasticceria Ida a Modica. Cannoli, cassata e granita, tutto fatto la mattina.",
     ["Cannoli", "Cassata", "Granita"], "Tutto fatto la mattina"),
    ("Kaasboerderij De Wilg in Woerden. Jonge kaas, boter en karnemelk, alles van eigen koeien.",
     ["Jonge kaas", "Boter", "Karnemelk"], "Alles van eigen koeien"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "items", "all_of_them"), LISTS, ids=[text.split(",")[0] for text, _, _ in LISTS])
def test_what_holds_for_all_is_no_item(text: str, items: list[str], all_of_them: str) -> None:
    reading = read(text)
    assert [getattr(one, "text", "") for one in reading.of("offer")] == items
    assert all_of_them in [getattr(one, "text", "") for one in reading.of("claim")]


def test_an_item_after_a_closed_list_stays_one() -> None:
    reading = read("Hale Heating, plumbers in Bath. Boiler repair and servicing, burst pipes, bathroom refits.")
    assert "Burst pipes" in [getattr(one, "text", "") for one in reading.of("offer")]
