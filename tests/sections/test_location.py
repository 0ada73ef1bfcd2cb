"""Location: an address keeps the order it is written in; the week is that of the door."""

from typing import Any

import pytest

from tests.sections.documents import FACTS, section_html, text_of, tree

ADDRESSES = [
    ({"text": "31 Corve Street, Ludlow", "street": "Corve Street", "number": "31", "locality": "Ludlow"},
     "31 Corve Street Ludlow"),
    ({"text": "Rua do Souto 12, 4700 Braga", "street": "Rua do Souto", "number": "12", "postcode": "4700",
      "locality": "Braga"}, "Rua do Souto 12 4700 Braga"),
    ({"text": "12, rue des Lices, 13200 Arles", "street": "rue des Lices", "number": "12", "postcode": "13200",
      "locality": "Arles"}, "12 rue des Lices 13200 Arles"),
    ({"text": "24939 Flensburg, Norderstraße 4", "street": "Norderstraße", "number": "4", "postcode": "24939",
      "locality": "Flensburg"}, "Norderstraße 4 24939 Flensburg"),
    ({"text": "The Lantern, 5 Mill Lane, Bristol BS1 1AA", "venue": "The Lantern", "street": "Mill Lane", "number": "5",
      "postcode": "BS1 1AA", "locality": "Bristol"}, "The Lantern 5 Mill Lane Bristol BS1 1AA"),
    ({"text": "Oswald Hall, Woodside"}, "Oswald Hall, Woodside"),
]  # fmt: skip


@pytest.mark.parametrize(("address", "shown"), ADDRESSES)
def test_an_address_keeps_the_order_it_is_written_in(address: dict[str, Any], shown: str) -> None:
    """The number stands in one line with its street; venue and town have lines of their own."""
    section = {
        "type": "location", "props": {"title": "Where"}, "slots": {"address": [{"type": "fact", "fact": "n2t"}]},
    }  # fmt: skip
    html = section_html(section, facts=[*FACTS, {"id": "n2t", "kind": "address", **address}])
    found = tree(html).find(".//address")
    assert found is not None
    assert " ".join("".join(found.itertext()).split()) == shown
    parts = ["".join(element.itertext()) for element in found.iter("b")]
    assert len(parts) == 1
    assert address.get("street", address["text"]) in parts[0]
    assert address.get("number", "") in parts[0].split() or "number" not in address
    assert text_of(html).count("Corve Street") <= 1


def test_the_week_is_not_that_of_an_emergency_number() -> None:
    """Day and night is no reason to say that the door is open on Sunday, unless nothing else is known."""
    always = {"days": [1, 2, 3, 4, 5, 6, 7], "opens": "00:00", "closes": "24:00"}
    weekdays = {"days": [1, 2, 3, 4, 5], "opens": "09:00", "closes": "17:00"}
    facts = [
        *FACTS,
        {"id": "n2r", "kind": "hours", "label": "Emergencies", "openings": [always]},
        {"id": "n2t", "kind": "hours", "openings": [weekdays]},
    ]

    def closed(*shown: str) -> int:
        slots = {"hours": [{"type": "fact", "fact": one} for one in shown]}
        section = {"type": "location", "variant": "week", "props": {"title": "Hours"}, "slots": slots}
        return text_of(section_html(section, facts=facts)).count("Closed")

    assert closed("n2r", "n2t") == closed("n2t", "n2r") == 2
    assert closed("n2r") == 0


def test_a_sign_has_the_town_of_the_site_where_the_address_names_none() -> None:
    """Not where the address says it already."""
    section = {"type": "location", "props": {"title": "Where"}, "slots": {"address": [{"type": "fact", "fact": "n2t"}]}}

    def shown(address: dict[str, Any]) -> str:
        facts = [
            *(one for one in FACTS if one["kind"] not in ("place", "address")),
            {"id": "n2s", "kind": "place", "text": "Coimbra"},
        ]
        found = tree(section_html(section, facts=[*facts, {"id": "n2t", "kind": "address", **address}])).find(
            ".//address"
        )
        assert found is not None
        return " ".join("".join(found.itertext()).split())

    street = {"street": "Ladeira do Carmo", "number": "18"}
    assert shown({"text": "Ladeira do Carmo 18", **street}) == "Ladeira do Carmo 18 Coimbra"
    assert shown({"text": "Ladeira do Carmo 18, Lousã", **street, "locality": "Lousã"}) == "Ladeira do Carmo 18 Lousã"
    assert shown({"text": "Casa das Artes, Coimbra"}) == "Casa das Artes, Coimbra"


def test_a_special_day_is_marked_and_said() -> None:
    """A day that is closed is none, and without words nothing is marked."""
    facts = [
        *FACTS,
        {"id": "n2r", "kind": "hours", "openings": [{"days": [2, 3, 6], "opens": "07:00", "closes": "19:00"}]},
    ]

    def marked(**props: Any) -> int:
        slots = {"hours": [{"type": "fact", "fact": "n2r"}]}
        section = {"type": "location", "variant": "week", "props": {"title": "Hours", **props}, "slots": slots}
        html = section_html(section, facts=facts)
        assert ("Ring bread on Saturdays" in html) is ("special" in props)
        return html.count("pm-location__day--special")

    assert marked(special="Ring bread on Saturdays", special_day=6) == 1
    assert marked(special="Ring bread on Saturdays", special_day=7) == 0
    assert marked(special_day=6) == 0
