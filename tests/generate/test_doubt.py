"""Where the parts of a sentence do not make it up it stays whole, once; addresses go on to the town that ends them."""

from __future__ import annotations

import pytest

from pagemagic.generate.reading.reader import read


@pytest.mark.parametrize(
    ("brief", "whole"),
    [
        ("Loopwire reads invoices. Developers send a PDF and get back line items, totals and tax codes in seconds. hi@loop.example",
         "Developers send a PDF and get back line items, totals and tax codes in seconds."),
        ("Hill Ledger keeps books. Every plan includes your tax return, a login and phone calls. 01632 555 019",
         "Every plan includes your tax return, a login and phone calls."),
        ("Anna Lund writes novels. I've written four books, among them Lode, and a play. anna@lund.example",
         "I've written four books, among them Lode, and a play."),
        ("Zwei Schwestern in Graz. Garne von kleinen Färbereien, Nadeln, und Leute, die beim Stricken helfen. 0316 555 019",
         "Garne von kleinen Färbereien, Nadeln, und Leute, die beim Stricken helfen."),
    ],
)  # fmt: skip
def test_parts_that_do_not_make_up_their_sentence(brief: str, whole: str) -> None:
    reading = read(brief)
    start = brief.index(whole)
    cut = [one for kind in ("offer", "claim") for one in reading.of(kind) if one.origin.span]
    assert not [one for one in cut if one.origin.span and start <= one.origin.span[0] < start + len(whole)]
    assert whole in [one.text for one in reading.leftover]


@pytest.mark.parametrize(
    ("brief", "things"),
    [
        ("Accountant in Hull. Bookkeeping, VAT returns, payroll. 01632 555 019", ["Bookkeeping", "VAT returns", "Payroll"]),
        ("Despacho en Soria. Autónomos, nóminas, renta y herencias. 976 555 018", ["Autónomos", "Nóminas", "Renta", "Herencias"]),
        ("Ida Berg is an illustrator in Leeds. Posters, book covers and maps. ida@berg.example", ["Posters", "Book covers", "Maps"]),
    ],
)  # fmt: skip
def test_plain_lists_are_lists(brief: str, things: list[str]) -> None:
    assert [getattr(one, "text", "") for one in read(brief).of("offer")] == things


@pytest.mark.parametrize(
    ("brief", "address", "town", "postcode"),
    [
        ("Brewery at 61 Foundry Street, Carrick Vale, VIC 3999. Open daily.", "61 Foundry Street, Carrick Vale, VIC 3999", "Carrick Vale", "VIC 3999"),
        ("We rent kayaks from the boathouse at Ferry Lane, Pentwyn. From £12.", "Ferry Lane, Pentwyn", "Pentwyn", None),
        ("Salon at 418 N. Lindell Ave, Saint Aubrey, MO. Cuts $65.", "418 N. Lindell Ave, Saint Aubrey, MO", "Saint Aubrey", None),
        ("Fabric shop, 2 Bridge End, Kirkby Sands. Cottons from £9.", "2 Bridge End, Kirkby Sands", "Kirkby Sands", None),
        ("Choir in the hall on Chantry Road, Elmsworth, term time only.", "Chantry Road, Elmsworth", "Elmsworth", None),
        ("Bikes mended. Unit 3, Gasworks Yard, TH6 1PL. Tuesday 10-4.", "Unit 3, Gasworks Yard, TH6 1PL", None, None),
    ],
)  # fmt: skip
def test_addresses_go_on(brief: str, address: str, town: str | None, postcode: str | None) -> None:
    (found,) = read(brief).of("address")
    assert getattr(found, "text", "") == address
    assert getattr(found, "locality", None) == town
    assert getattr(found, "postcode", None) == postcode


@pytest.mark.parametrize(
    "brief",
    [
        "Shop at 5 Mill Lane, Monday to Friday. 01632 555 019",
        "Gigs: 4 July Callander Green Hall, 18 July Doune Barn. kit@kit.example",
    ],
)
def test_lists_days_and_dates_are_no_town(brief: str) -> None:
    assert all("," not in getattr(one, "text", "") for one in read(brief).of("address"))


def test_a_number_that_counts_what_follows_is_not_cut() -> None:
    reading = read(
        "Rivermead Orchard, Evesham. Over 120 apple, pear and plum trees, a press, and a wassail in January."
    )
    assert not reading.of("offer")
    assert [one.text for one in reading.leftover] == [
        "Over 120 apple, pear and plum trees, a press, and a wassail in January."
    ]
