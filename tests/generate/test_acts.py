"""What is done, as a table: parallel verbs are rows of a list, all others leave their sentence whole."""

from __future__ import annotations

import pytest

from pagemagic.generate.brief import Brief
from pagemagic.generate.design import design, material_of
from pagemagic.generate.material import Material
from pagemagic.generate.writing.closing_title import closing_title
from pagemagic.generate.writing.labelled import labelled
from pagemagic.generate.writing.measure import plain
from pagemagic.generate.writing.ways import main_way
from pagemagic.page.facts import ClaimFact, OfferFact
from tests.generate.test_design import page_text


def material(text: str) -> Material:
    """What there is to say of a brief."""
    return material_of(Brief(text=text))[0]


@pytest.mark.parametrize(
    ("brief", "rows"),
    [
        ("Marsh Boatyard in Woodbridge scrapes hulls, steps masts and mends sails over the winter. Mooring £30 a week.",
         ("Scrape hulls", "Step masts", "Mend sails over the winter")),
        ("We're Ash & Elm in Ludlow. We frame pictures, restore old mirrors and cut glass while you wait.",
         ("Frame pictures", "Restore old mirrors", "Cut glass while you wait")),
        ("Coppice Rota is an app for care homes: it fills empty shifts, warns when somebody works too long and prints the week.",
         ("Fills empty shifts", "Warns when somebody works too long", "Prints the week")),
        ("Lernplan ist eine App für Nachhilfelehrer: sie plant Stunden, erinnert Eltern und schreibt Rechnungen.",
         ("Plant Stunden", "Erinnert Eltern", "Schreibt Rechnungen")),
        ("Polsterei Hahn in Celle. Wir beziehen Sessel, reparieren Stühle und richten Wartezimmer ein. 05141 555 012.",
         ("Sessel beziehen", "Stühle reparieren", "Wartezimmer einrichten")),
        ("Orgelbauer Timm, Husum: ich stimme Orgeln, repariere Bälge und begutachte Instrumente. 04841 555 019.",
         ("Orgeln stimmen", "Bälge reparieren", "Instrumente begutachten")),
        ("Fietsatelier Mol in Breda. Wij bouwen wielen, repareren naven terwijl u wacht en halen uw fiets op.",
         ("Wielen bouwen", "Naven repareren terwijl u wacht", "Uw fiets ophalen")),
    ],
)  # fmt: skip
def test_parallel_verbs_are_rows(brief: str, rows: tuple[str, ...]) -> None:
    known = material(brief)
    assert tuple(row.said for acts in known.acts for row in acts.rows) == rows
    said = page_text(design(brief).site)
    assert all(row in said for row in rows)


@pytest.mark.parametrize(
    "brief",
    [
        # Three verbs of one object.
        "Halden Upholstery in Hexham strips, re-springs and re-covers armchairs, sofas and church kneelers. 01434 496 0123.",
        # A verb of no table: nobody can tell where one thing ends.
        "We mend clocks, zibble old barometers and restore music boxes in Frome. 01373 555 012.",
        # An object that only the sentence explains.
        "We draw the plan, price it, pour the base and hand over the keys in Hove. 01273 555 012.",
        # A pronoun of the subject that a list leaves out.
        "Wir kümmern uns um Gärten, pflegen Gräber und schneiden Hecken. 0561 555 0190.",
    ],
)  # fmt: skip
def test_what_is_not_parallel_stays_a_sentence(brief: str) -> None:
    known = material(brief)
    assert not any(acts.rows for acts in known.acts)
    sentence = known.acts[0].sentence.text.rstrip(".")
    assert not any(sentence.find(offer.text) >= 0 for offer in known.all(OfferFact))
    assert sentence in page_text(design(brief).site).replace("\u2011", "-").replace("\u2060", "")


@pytest.mark.parametrize(
    "brief",
    [
        "We sell garden pots, dinner plates and salad bowls in Hull.",
        "We sell seed, plant pots and paint brushes in Hull.",
        "Crumb bakes rye bread, buns and cakes in Stroud.",
    ],
)
def test_a_list_of_things_is_no_list_of_verbs(brief: str) -> None:
    assert not material(brief).acts


def test_a_segment_that_hangs_on_another_is_no_offer() -> None:
    known = material("Dog groomer in Leicester. Nervous dogs welcome, one dog at a time, in a van with warm water.")
    assert not known.offers
    assert "Nervous dogs welcome, one dog at a time, in a van with warm water." in page_text(design(known.brief).site)


def test_what_is_done_to_things_is_none_of_them() -> None:
    known = material(
        "Schreinerei Ott, Lindau. Schränke, Treppen und Küchen – geplant, gebaut und eingebaut von drei Leuten."
    )
    assert [offer.text for offer in known.offers] == ["Schränke", "Treppen", "Küchen"]


def test_what_is_under_a_condition_is_no_offer() -> None:
    known = material("Stratford Tool Library. Membership £20 a year, pay-what-you-can if money is tight.")
    assert all("if" not in offer.text.split() for offer in known.offers)


@pytest.mark.parametrize("claim", ["No job under half a day", "No need to read music"])
def test_what_is_no_thing_has_no_label(claim: str) -> None:
    known = material(f"Choir in Stroud. {claim}. 01453 555 012.")
    found = next((one for one in known.all(ClaimFact) if one.text == claim), None)
    assert found is None or labelled(known, found) is None


def test_orders_beside_an_address_are_what_it_is_for() -> None:
    known = material(
        "Leather dog leads made in Tenby. Leads £45. Orders go out within 10 days; email woof@lead.example"
    )
    way = main_way(known)
    assert way is not None
    assert way.intent == "order"
    assert plain(known, closing_title(known, way)) == "Order by email"


def test_an_opening_question_names_nobody_and_stands_before_the_lead() -> None:
    made = design(
        "Painter needed in Bath? Tom Reed paints sash windows and whole houses, inside and out. 01225 555 012."
    )
    assert made.site.name == "Tom Reed"
    assert "Painter needed in Bath?" in page_text(made.site)


@pytest.mark.parametrize(
    ("brief", "false"),
    [
        ("Chimney sweep covering Ludlow and Tenbury. Sweeps from £55, nest removal £90. 07700 900118", "covering"),
        ("Hallo! Ich bin Lena Brück und nähe in Münster Taschen. Taschen ab 69 €. lena@brueck.example", "Hallo"),
        ("Hundeschule Pfote in Oldenburg. Welpenkurs 120 Euro, Einzelstunde 55 Euro. 0441 555 012", "Euro"),
    ],
)  # fmt: skip
def test_no_finding_says_that_something_is_missing_which_is_there(brief: str, false: str) -> None:
    assert not [one.message for one in design(brief).findings if false in one.message]


def test_a_name_over_what_is_done_lacks_nothing() -> None:
    made = design("Elm Loft. We mend clocks, tune pianos and restore music boxes in Frome. 01373 555 012.")
    assert not [one.message for one in made.findings if one.rule == "headline"]
