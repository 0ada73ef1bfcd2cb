"""Where lines may end: ranges and towns stay whole, addresses break at their joints."""

from __future__ import annotations

import pytest

from pagemagic.markup.inline import inline_text
from pagemagic.page.facts import AddressFact
from pagemagic.page.wording import fact_text
from pagemagic.sections.shared import narrow, unbroken_ranges, wordbreaks


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9:00–17:30", "9:00\u2060–\u206017:30"),
        ("12h–15h e 19h–22h", "12h\u2060–\u206015h e 19h\u2060–\u206022h"),
        ("bread – slow", "bread – slow"),
        ("A–Z", "A–Z"),
    ],
)
def test_ranges_stay_on_a_line(text: str, expected: str) -> None:
    assert unbroken_ranges(text) == expected
    assert unbroken_ranges(expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hello@ledgerly-accounts.example", ["hello@", "ledgerly-accounts.example"]),
        ("reception@ledgerly-accounts-of-york.example", ["reception@", "ledgerly-accounts-of-york", ".example"]),
        ("docs.reference.ledgerly.example", ["docs", ".reference", ".ledgerly", ".example"]),
        ("@tomas.leal", ["@tomas.leal"]),
        ("hello@ledgerly.example", ["hello@ledgerly.example"]),
    ],
)
def test_addresses_break_after_at_and_long_ones_before_dots(text: str, expected: list[str]) -> None:
    parts = wordbreaks(text)
    assert [part for part in ([parts] if isinstance(parts, str) else parts) if isinstance(part, str)] == expected
    assert inline_text(parts) == text


def test_addresses_break_sooner_in_a_narrow_column() -> None:
    assert narrow("hello@ledgerly.example") == ["hello@", {"kind": "wbr"}, "ledgerly.example"]


@pytest.mark.parametrize("text", ["Rua do Souto 12, Braga", "example.org", "info@example.org, or by phone"])
def test_other_values_do_not_break(text: str) -> None:
    assert narrow(text) == text


def test_a_postcode_stays_with_its_town() -> None:
    fact = AddressFact(
        id="n1",
        text="Karl-Heine-Straße 52, 04229 Leipzig",
        street="Karl-Heine-Straße",
        number="52",
        postcode="04229",
        locality="Leipzig",
    )
    assert fact_text(fact, "text", "de") == "Karl-Heine-Straße\u00a052, 04229\u00a0Leipzig"
