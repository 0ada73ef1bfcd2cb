"""Prices told in sentences keep their names, orders of a product are its features, and who does it is somebody."""

from __future__ import annotations

import pytest

from pagemagic.generate.design import design
from pagemagic.generate.reading.reader import read
from tests.generate.test_design import page_text, plain
from tests.generate.test_reading_rows import prices

ROWS = (
    ("Mudlark Sauna in Deal. Sessions are one hour, £14 shared or £90 for the whole sauna.", ["14 GBP [Shared]", "90 GBP [Whole sauna]"]),
    ("Rowan Solicitors in Ripon. A single will is £240, a pair of wills £380.", ["240 GBP [Single will]", "380 GBP [Pair of wills]"]),
    ("Byrne Plumbing in Sligo. Evenings and weekends there's a €40 call-out.", ["40 EUR [Call-out, evenings and weekends]"]),
    ("The Old Byre, a guest house in Hawes. Double £110 a night, family room £145, single £80, breakfast included.",
     ["110 GBP a night [Double]", "145 GBP a night [Family room]", "80 GBP a night [Single]"]),
)  # fmt: skip
ORDERS = (
    ("Quillbox is a writing app. Write a chapter at a time, see your plot on a timeline and export to Word or EPUB.",
     ["Write a chapter at a time", "See your plot on a timeline", "Export to Word or EPUB"]),
    ("Shiftwell is rota software. Build a rota in minutes, swap shifts by text and see who is over their hours.",
     ["Build a rota in minutes", "Swap shifts by text", "See who is over their hours"]),
)  # fmt: skip
PEOPLE = (
    ("Holt Bookkeeping, Ely. VAT returns and payroll. Dana Bell, AAT licensed. 01353 555 012", ("Dana Bell", "AAT licensed")),
    ("Praxis Lindenhof in Ulm. Massage und Krankengymnastik. Eva Kern, staatlich geprüfte Masseurin. 0731 555 0123",
     ("Eva Kern", "staatlich geprüfte Masseurin")),
)  # fmt: skip
CLAIMS = (
    ("Dunlin Watchers in Deal. 42 members, newcomers welcome, binoculars to lend.", {"42 members", "Binoculars to lend"}),
    ("Vogelgruppe Ried in Lindau. 42 Mitglieder, Gäste willkommen, Ferngläser zum Ausleihen.", {"42 Mitglieder", "Ferngläser zum Ausleihen"}),
)  # fmt: skip
ON_PAGE = (
    ("Fern Brewing, a small brewery in Ludlow. Tours on the first Saturday of the month at 2 pm, £12 with three tasters. 01584 555 0118",
     "£12 with three tasters"),
    ("Shiftwell is rota software for care homes. £3 per employee per month. hello@shiftwell.example", "Per employee per month"),
    ("Quillbox is an app for novelists. Free for 30 days, then £6 a month or £55 a year. hi@quillbox.example", "£55 a year"),
)  # fmt: skip
NOT_ASKED = (
    "Ironbridge Repair Café. Our volunteers mend toasters and bikes with you. First Saturday of the month. fix@repair.example",
    "Fern Brewing, a small brewery in Ludlow. Tap room open Friday 4 to 10. 01584 555 0118",
)


@pytest.mark.parametrize(("brief", "rows"), ROWS)
def test_a_price_in_a_sentence_keeps_its_name(brief: str, rows: list[str]) -> None:
    assert prices(brief) == rows


@pytest.mark.parametrize(("brief", "offers"), ORDERS)
def test_orders_of_a_product_are_what_it_is_for(brief: str, offers: list[str]) -> None:
    assert [getattr(one, "text", "") for one in read(brief).of("offer")] == offers


@pytest.mark.parametrize(("brief", "person"), PEOPLE)
def test_who_is_licensed_is_a_person_and_no_service(brief: str, person: tuple[str, str]) -> None:
    reading = read(brief)
    assert person in [(getattr(one, "text", ""), getattr(one, "role", "")) for one in reading.of("person")]
    assert person[0] not in [getattr(one, "text", "") for one in reading.of("offer")]


@pytest.mark.parametrize(("brief", "claims"), CLAIMS)
def test_members_and_what_is_lent_are_nothing_on_offer(brief: str, claims: set[str]) -> None:
    reading = read(brief)
    assert claims <= {getattr(one, "text", "") for one in reading.of("claim")}


@pytest.mark.parametrize(("brief", "told"), ON_PAGE)
def test_a_lone_price_keeps_all_that_is_said_of_it(brief: str, told: str) -> None:
    assert plain(told) in plain(page_text(design(brief).site))


@pytest.mark.parametrize("brief", NOT_ASKED)
def test_nobody_is_asked_what_there_is_where_nothing_is_baked(brief: str) -> None:
    assert "Ask what there is today" not in page_text(design(brief).site)
