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
    parts = [element.text or "" for element in found.iter("b")]
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
